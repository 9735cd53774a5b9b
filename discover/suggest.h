/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Suggest: rules for a class, the best first, each as JSON. The planner says
 * which of them its column takes.
 */
#ifndef BAUTA_DISCOVER_SUGGEST_H
#define BAUTA_DISCOVER_SUGGEST_H

#include "discover/classify.h"

enum { BAUTA_CANDIDATES = 16 };

/* What a rule is for. */
typedef struct bauta_need {
    enum bauta_class class;
    const bauta_column *column;
    const bauta_evidence *evidence; /* NULL: nothing was read */
    bool unique;                    /* in a key, or referred to */
} bauta_need;

/* Fills `out` with rules in `arena` or static, and gives how many; "\"keep\""
 * is the last. 0 where memory ran out. */
size_t bauta_suggest(const bauta_need *need, bauta_arena *arena,
                     const char *out[BAUTA_CANDIDATES]);

#endif
