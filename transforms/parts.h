/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Parts: pieces of a column's values that rules within a rule change.
 *
 * A transform that holds rules (json, array, list, regex_replace) goes through
 * the values of a batch and adds each piece that one of its rules is for. The
 * rules are then applied, each once to all of its pieces, and every value is
 * written anew: what became of a piece stands in its place, all else is copied
 * byte for byte.
 *
 *     bauta_parts_begin(&parts, view)
 *     for each row: bauta_parts_add, as many as there are
 *     bauta_parts_apply(&parts, rules, n, err)
 *     bauta_parts_write(&parts, &form, err)
 *
 * A piece that a rule cannot handle makes its value one that the transform
 * cannot handle. All memory is the view's arena's: some 60 bytes a piece,
 * beside what the rules take.
 */
#ifndef BAUTA_TRANSFORMS_PARTS_H
#define BAUTA_TRANSFORMS_PARTS_H

#include "transforms/chain.h"

enum { BAUTA_LABEL_CHARS = 96 };

/* A rule within a rule, bound to pieces of one type. */
typedef struct bauta_inner {
    bauta_bound *bounds; /* owned, with n_bounds of them to be closed */
    size_t n_bounds;
    size_t *peers; /* owned: those of the view that the rule reads */
    size_t n_peers, n_columns;
    bauta_promise promise;
    char label[BAUTA_LABEL_CHARS]; /* where in a value: "path $.email"; or "" */
} bauta_inner;

/*
 * Binds `rule` to a column that stands for the pieces; `binding` is that of the
 * transform around it. `label` is cut to fit, and names the place in errors.
 * Fails as bauta_chain_open does. Close it in any case.
 */
bauta_rc bauta_inner_open(bauta_inner *inner, const bauta_rule *rule,
                          const bauta_binding *binding,
                          const bauta_column *column, const char *label,
                          bauta_err *err) BAUTA_CHECKED;
void bauta_inner_close(bauta_inner *inner); /* the label stays */

/* What the rule adds to the traits of the transform that holds it: keyed where
 * it is, and letting through what it does. */
unsigned bauta_inner_traits(const bauta_inner *inner);

/* True for the rules that need no look at a value, whatever its type: a single
 * keep, null or constant. */
bool bauta_rule_is_plain(const bauta_rule *rule);

typedef struct bauta_part {
    uint32_t row;        /* index into the view */
    uint32_t start, end; /* bytes of the value that it stands for */
    uint32_t room;       /* bytes of its result, in its place */
    uint16_t rule;       /* index into those given to bauta_parts_apply */
    uint8_t kind;        /* the transform's own */
    bool same;           /* the rules left it as it was */
    bool failed;         /* a rule could not handle it */
    bauta_cell cell; /* as the rule gets it, then what the rule made of it */
} bauta_part;

typedef struct bauta_parts {
    const bauta_view *view;
    bauta_part *list; /* row by row, and in each from left to right */
    size_t n, cap;
    const bauta_inner *rules;
} bauta_parts;

void bauta_parts_begin(bauta_parts *parts, const bauta_view *view);

/* Adds the piece from `start` to before `end` of a row's value: not before one
 * already there, and not within it. NULL where memory runs out, with the
 * error set. The piece's cell is NULL until the caller gives it a value. */
bauta_part *bauta_parts_add(bauta_parts *parts, size_t row, size_t start,
                            size_t end, bauta_err *err) BAUTA_CHECKED;

/* Takes back what has been added of a row: the last one, where it has any. */
void bauta_parts_drop(bauta_parts *parts, size_t row);

/* Applies the rules to their pieces; not to be called where what takes their
 * place is known already. EDATA, with row and label, as a rule
 * fails; where the view settles values that cannot be handled, those are
 * marked instead. */
bauta_rc bauta_parts_apply(bauta_parts *parts, const bauta_inner *rules,
                           size_t n_rules, bauta_err *err) BAUTA_CHECKED;

/* How results are written. */
typedef struct bauta_form {
    const char *name; /* the transform's, for messages */
    const void *self;
    uint64_t max_chars; /* of a whole value, in code points; 0: no limit */
    /* Bytes that a result takes in its place; SIZE_MAX, with the problem, where
     * it may not stand there. Not asked of pieces that stayed the same. */
    size_t (*measure)(const void *self, const bauta_part *part,
                      const char **problem);
    /* Writes those `part->room` bytes. */
    void (*write)(const void *self, const bauta_part *part, char *out);
} bauta_form;

/* Writes every value that has pieces. */
bauta_rc bauta_parts_write(bauta_parts *parts, const bauta_form *form,
                           bauta_err *err) BAUTA_CHECKED;

#endif
