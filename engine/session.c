/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/session.h"

#include "core/interrupt.h"
#include "profiles/lock.h"

void
bauta_session_init(bauta_session *session)
{
    *session = (bauta_session){0};
    bauta_catalog_init(&session->catalog);
    bauta_plan_init(&session->plan);
    bauta_catalog_init(&session->cross.catalog);
}

bauta_rc
bauta_session_aim(bauta_session *session, const char *target_url,
                  bauta_err *err)
{
    return bauta_driver_find(&session->to, target_url, err);
}

/* Before it is connected to. */
static bauta_rc
check_kinds(const bauta_session *session, bauta_err *err)
{
    if (!bauta_session_crosses(session) || session->to->dialect != NULL)
        return BAUTA_OK;
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "the source is %s and the target is %s, which takes "
                         "copies of its own kind only",
                         session->driver->name, session->to->name);
}

bauta_rc
bauta_session_open(bauta_session *session, const char *url, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_driver_find(&session->driver, url, err));
    BAUTA_TRY(check_kinds(session, err));
    session->plan.decoded = bauta_session_crosses(session);
    rc = session->driver->source_open(&session->source, url, err);
    if (rc == BAUTA_OK)
        rc = session->driver->source_describe(session->source,
                                              &session->catalog, err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "source");

out:
    return rc;
}

bauta_rc
bauta_session_plan(bauta_session *session, const bauta_profile *profile,
                   const bauta_key *key, const char *lock, bauta_report *report,
                   bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (lock != NULL)
        BAUTA_TRY(bauta_lock_compare(lock, &session->catalog, report,
                                     &session->locked, err));
    rc = bauta_plan_make(&session->plan, profile, &session->catalog, key,
                         report, err);
    if (bauta_session_crosses(session) && session->plan.tables != NULL &&
        (rc == BAUTA_OK || rc == bauta_report_code(report)))
        rc = bauta_cross_make(&session->cross, &session->plan,
                              session->to->dialect, report, err);

out:
    return rc;
}

bauta_rc
bauta_session_open_target(const bauta_session *session, const char *url,
                          void **target, bauta_err *err)
{
    const bool crosses = bauta_session_crosses(session);
    bauta_rc rc = session->to->target_open(target, url, err);

    if (rc == BAUTA_OK)
        rc = session->to->target_distinct(
            *target, crosses ? NULL : session->source, err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "target");
    return rc;
}

bauta_rc
bauta_session_verdict(bauta_rc rc, bauta_err *err)
{
    if (rc == BAUTA_OK || rc == BAUTA_EINTR || !bauta_interrupt_raised())
        return rc;
    *err = (bauta_err){0};
    return bauta_err_set(err, BAUTA_EINTR, "interrupted");
}

void
bauta_session_close(bauta_session *session)
{
    if (session->source != NULL)
        session->driver->source_close(session->source);
    bauta_plan_deinit(&session->plan);
    bauta_catalog_deinit(&session->cross.catalog);
    bauta_catalog_deinit(&session->catalog);
    bauta_session_init(session);
}
