/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Session: a source that is open and described, and the plan for it. Copy,
 * check, plan and preview all begin with one, so that what one of them says
 * of a column holds for the others.
 *
 * Legal order of calls: init ─ [aim] ─ open ─ plan ─ close. It reads the
 * catalogue and not a row.
 */
#ifndef BAUTA_ENGINE_SESSION_H
#define BAUTA_ENGINE_SESSION_H

#include "engine/cross.h"

typedef struct bauta_session {
    const struct bauta_driver *driver; /* of the source */
    const struct bauta_driver *to; /* of the target; NULL: none is aimed at */
    void *source;                  /* owned */
    bauta_catalog catalog;
    bauta_plan plan;
    bauta_cross cross; /* where `bauta_session_crosses` */
    bool locked;       /* there was a lock to hold the catalogue against */
} bauta_session;

void bauta_session_init(bauta_session *session);

/* Says what kind of target the plan is for; EUSAGE where no driver takes such a
 * URL. */
bauta_rc bauta_session_aim(bauta_session *session, const char *target_url,
                           bauta_err *err) BAUTA_CHECKED;

/* Connects to the source, and has it described. */
bauta_rc bauta_session_open(bauta_session *session, const char *url,
                            bauta_err *err) BAUTA_CHECKED;

/* True where target and source are of different kinds. */
static inline bool
bauta_session_crosses(const bauta_session *session)
{
    return session->to != NULL && session->to != session->driver;
}

/* Makes the plan, as bauta_plan_make does. What differs from the lock
 * (profiles/lock.h) at `lock` is a problem like others; `lock` may be NULL, and
 * there may be no such file. `profile` and `key` are borrowed until the session
 * is closed. */
bauta_rc bauta_session_plan(bauta_session *session,
                            const bauta_profile *profile, const bauta_key *key,
                            const char *lock, bauta_report *report,
                            bauta_err *err) BAUTA_CHECKED;

/*
 * Opens the target that `url` names, which is aimed at, and checks that it
 * could be copied to: another database, absent or empty. Changes nothing. The
 * caller closes `*target` with target_close of `session->to` in any case, where
 * it is not NULL.
 */
bauta_rc bauta_session_open_target(const bauta_session *session,
                                   const char *url, void **target,
                                   bauta_err *err) BAUTA_CHECKED;
/* What a run that ended with `rc` failed of. A call that a signal broke off
 * fails for some reason of its own; the user wants to hear of the signal. */
bauta_rc bauta_session_verdict(bauta_rc rc, bauta_err *err);

void bauta_session_close(bauta_session *session);

#endif
