/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON rules: the paths of a json rule, and what is to become of the values
 * that they match. Each rule is bound to every kind of scalar that it can be
 * for, since which of them stands at a path only the data tell.
 */
#ifndef BAUTA_TRANSFORMS_JSON_RULES_H
#define BAUTA_TRANSFORMS_JSON_RULES_H

#include "transforms/json_path.h"
#include "transforms/parts.h"

/* What a scalar is to a rule. Integers are told from other numbers by their
 * value: 1.0 and 1e2 are some. */
enum bauta_json_scalar {
    BAUTA_JSON_TEXT,
    BAUTA_JSON_INTEGER,
    BAUTA_JSON_DECIMAL,
    BAUTA_JSON_BOOLEAN,
    BAUTA_JSON_SCALARS,
};

/* What a path stands for, or the values that none matches. */
typedef struct bauta_json_target {
    bool plain;    /* a single null, keep or constant: for any value */
    bool keeps;    /* it is keep */
    bool whole;    /* it is for arrays and objects, too */
    bool nulls;    /* a constant that takes the place of null, too */
    char *literal; /* owned: the constant as it stands in JSON; or NULL */
    size_t literal_len;
    bool takes[BAUTA_JSON_SCALARS]; /* where not plain */
} bauta_json_target;

typedef struct bauta_json_rules {
    bauta_json_paths *paths; /* owned, as the next two are; a path's tag is the
                                index of its target */
    bauta_json_target *targets;
    bauta_inner *inners; /* BAUTA_JSON_SCALARS for each target; the first is
                            that of plain ones */
    size_t n_targets;    /* one a path, then that of "others" */
    bool others;         /* there is a rule for what no path matches, */
    bool open;           /* which is keep */
} bauta_json_rules;

/* Binds the options "paths" and "others", and adds to the promise's traits.
 * Starts from zeros; close them in any case. */
bauta_rc bauta_json_rules_open(bauta_json_rules *rules,
                               const bauta_binding *binding,
                               bauta_promise *promise,
                               bauta_err *err) BAUTA_CHECKED;
void bauta_json_rules_close(bauta_json_rules *rules);

/* The rule of a target for one kind of scalar. */
static inline size_t
bauta_json_inner(size_t target, enum bauta_json_scalar scalar)
{
    return target * BAUTA_JSON_SCALARS + (size_t)scalar;
}

#endif
