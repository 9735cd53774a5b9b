/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Foresight: the plan for rows that come now, made of what the dump has told so
 * far. At its end the plan is made again of all that it told, as a copy of the
 * database would have it, and what was done must agree with it.
 */
#ifndef BAUTA_DUMPS_FORESIGHT_H
#define BAUTA_DUMPS_FORESIGHT_H

#include "dumps/shape.h"
#include "engine/plan.h"

enum { BAUTA_FORESIGHT_LANES = 64 };

/* What was done to a column of a table whose rows have passed. */
typedef struct bauta_done {
    const bauta_rule *rule;
    const char *domain;
    bauta_column fit;
} bauta_done;

typedef struct bauta_foresight {
    bauta_shape *shape;           /* borrowed, as all up to `jobs` */
    const bauta_profile *profile; /* as it was loaded */
    const bauta_key *key;
    bauta_report *report;
    size_t jobs;   /* plans to have, each with instances of rules of its own */
    bool complete; /* the shape is whole before the first row */
    bool made;
    uint64_t version;    /* of the shape that the plans are of */
    bauta_profile known; /* the profile, of what is known */
    bauta_arena arena;   /* its parts, and `done` */
    bauta_plan plans[BAUTA_FORESIGHT_LANES];
    bauta_done **done; /* one a table: one a column; NULL: no rows passed */
    size_t n_done;
} bauta_foresight;

void bauta_foresight_init(bauta_foresight *f);
void bauta_foresight_deinit(bauta_foresight *f);

/* Has plans of what is known. Problems go to the report; ECOVER. */
bauta_rc bauta_foresight_plan(bauta_foresight *f, bauta_err *err) BAUTA_CHECKED;
/* Rows of this table come now. ECOVER where what a rule needs to know comes
 * later in a dump, or a rule must see all of them first. */
bauta_rc bauta_foresight_use(bauta_foresight *f, size_t table,
                             bauta_err *err) BAUTA_CHECKED;
/* No more comes. ECOVER where the whole asks for something else than was done.
 */
bauta_rc bauta_foresight_end(bauta_foresight *f, bauta_err *err) BAUTA_CHECKED;

#endif
