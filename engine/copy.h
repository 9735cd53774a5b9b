/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Copy: the whole run, from two URLs and a profile to a published copy.
 */
#ifndef BAUTA_ENGINE_COPY_H
#define BAUTA_ENGINE_COPY_H

#include "core/report.h"
#include "engine/plan.h"
#include "engine/throttle.h"

enum { BAUTA_LANES_MAX = 64 };

/* What a load came to (engine/load.h). */
struct bauta_tally;

/* Where a run stands. Strings live for the call. */
enum bauta_event_kind {
    BAUTA_EVENT_PLANNED,     /* `plan` is complete; nothing written yet */
    BAUTA_EVENT_PHASE,       /* `phase`: "survey", "stage", "load", … */
    BAUTA_EVENT_TABLE_BEGIN, /* `table` of `plan` */
    BAUTA_EVENT_ROWS,        /* `rows` of `table` are written so far */
    BAUTA_EVENT_TABLE_END,
    BAUTA_EVENT_STEP,   /* within finish: `phase` is what, `done` of `total` */
    BAUTA_EVENT_LOADED, /* all rows are written; `tally` says by whom */
    BAUTA_EVENT_NOTE,   /* `text`: something the user should know */
    BAUTA_EVENT_HOLD,   /* reading waits: the source's server is at work on
                           `done` queries of others, `total` are allowed; … */
    BAUTA_EVENT_GO_ON,  /* … and no longer */
};

typedef struct bauta_event {
    enum bauta_event_kind kind;
    const bauta_plan *plan;
    const char *phase;
    const char *text;
    size_t table; /* index into plan->tables */
    uint64_t rows;
    size_t done, total;
    const struct bauta_tally *tally;
} bauta_event;

typedef struct bauta_copy_request {
    const char *source_url;
    const char *target_url;
    const bauta_profile *profile;
    const bauta_key *key; /* NULL: a keyed rule is refused */
    const char *lock;     /* path of the profile's lock; NULL: not looked at */
    bauta_limits limits;  /* on reading the source */
    size_t jobs;          /* lanes, 1 to BAUTA_LANES_MAX; 0: one a processor */
    /* Called often (each batch) from the run's thread; must be quick. */
    void (*on_event)(void *context, const bauta_event *event);
    void *context;
} bauta_copy_request;

/*
 * Makes the copy. What the profile and the schema disagree on goes into
 * `report` all at once, before a row is read, and the result is ECOVER. On any
 * failure the target is as it was.
 */
bauta_rc bauta_copy_run(const bauta_copy_request *request, bauta_report *report,
                        bauta_err *err) BAUTA_CHECKED;

#endif
