/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contract of a transform: a rule that changes one or more columns.
 *
 * A transform is a static const struct; `bind` checks its options against one
 * column and returns an instance; `apply` rewrites a whole column of a batch.
 * It may include this header and core/ only. A shared object in
 * BAUTA_PLUGIN_DIR has the same contract: it exports
 *     const struct bauta_transform *const bauta_plugin_transforms[]
 * ended by NULL.
 */
#ifndef BAUTA_TRANSFORMS_TRANSFORM_H
#define BAUTA_TRANSFORMS_TRANSFORM_H

#include "core/batch.h"
#include "core/catalog.h"
#include "core/keys.h"
#include "core/option.h"

#define BAUTA_TRANSFORM_ABI 2

/* What the planner reasons with. */
enum bauta_trait {
    BAUTA_TRAIT_KEYED = 1u << 0,      /* needs the key */
    BAUTA_TRAIT_INJECTIVE = 1u << 1,  /* by construction: a permutation, or at
                                         least 128 bits from a PRF */
    BAUTA_TRAIT_LOSSY = 1u << 2,      /* several inputs share an output */
    BAUTA_TRAIT_REVERSIBLE = 1u << 3, /* the key gives the value back */
    BAUTA_TRAIT_FORMAT = 1u << 4,   /* keeps type, length class and validity */
    BAUTA_TRAIT_GROUP = 1u << 5,    /* takes several columns of the row */
    BAUTA_TRAIT_ORIGINAL = 1u << 6, /* lets (part of) the value through */
    BAUTA_TRAIT_NULLS = 1u << 7,    /* may give NULL for a value */
    BAUTA_TRAIT_PERMUTES = 1u << 8, /* the column's own values, in other rows:
                                       what is unique by itself stays so */
    BAUTA_TRAIT_ROW = 1u << 9, /* told by the row's key, which a COLUMNS option
                                  names, and not by the value: distinct only
                                  where those keys are */
    BAUTA_TRAIT_CASED =
        1u << 10, /* distinct results may differ in case alone */
};

/* What becomes of a value that a transform cannot handle. */
enum bauta_on_invalid {
    BAUTA_INVALID_ERROR = 0, /* the run stops */
    BAUTA_INVALID_NULL,
    BAUTA_INVALID_MASK, /* text: every character becomes '*' */
};

typedef struct bauta_place {
    const char *file;      /* of the profile, or of one that it extends */
    unsigned line, column; /* from 1; 0: none */
} bauta_place;

/* One transform with its options: one step of a rule. */
typedef struct bauta_step {
    const struct bauta_transform *transform;
    bauta_options options; /* complete: defaults and fallbacks filled in */
    const char *domain;    /* "" where the profile names none */
    enum bauta_on_invalid on_invalid;
    const struct bauta_condition *when; /* rows it is for; NULL: all */
    bauta_place place;
} bauta_step;

/* Steps in order. `keep` and `null` are transforms as the others are; `keep`
 * stands alone. Never empty once loaded. */
typedef struct bauta_rule {
    const bauta_step *steps;
    size_t n_steps;
    bauta_place place;
} bauta_rule;

/* A peer of an option that is a condition's, not a transform's. */
#define BAUTA_PEER_WHEN SIZE_MAX

/* Another column of the row, which an option of a step names (kinds COLUMN and
 * COLUMNS, those of rules within the rule included). */
typedef struct bauta_peer {
    const bauta_step *step; /* whose option it is */
    size_t option;          /* index into its table, or BAUTA_PEER_WHEN */
    const bauta_column *column;
} bauta_peer;

/* What a rule is bound to. Everything is borrowed for the call of `bind`. */
typedef struct bauta_binding {
    const bauta_step *step;
    const bauta_options *options; /* the step's, checked */
    const bauta_column *column;   /* narrowest of all columns it must fit */
    const bauta_key *key;         /* NULL where the run has none */
    const char *recipient;        /* "" : none */
    const char *domain;           /* "" : the transform's own kind */
    const bauta_peer *peers;      /* of all steps of the column's rule */
    size_t n_peers;
    uint64_t rows; /* estimate for the table; 0: unknown */
} bauta_binding;

/* What an instance promises for its column; `bind` fills it (it starts with
 * the transform's own traits and zeros). */
typedef struct bauta_promise {
    unsigned traits;    /* may differ from the transform's by its options */
    uint64_t max_chars; /* longest output, code points (bytes for BYTES);
                           0: never longer than the input, or the column's
                           type sets the limit, if any */
    unsigned type; /* BAUTA_TYPE_* the output belongs to; 0: the column's */
    unsigned bits; /* distinct values get results as if drawn from 2^bits:
                      a truncated digest's; 0: says nothing */
} bauta_promise;

/* Values that a transform could not handle, in one call of `apply`. */
typedef struct bauta_rejects {
    enum bauta_on_invalid policy;
    uint32_t *rows;     /* room for n_rows, once there is one; in the arena */
    bauta_cell *values; /* what stood there */
    size_t n;
    uint64_t within; /* parts of values that a rule within the rule settled */
} bauta_rejects;

/* Columns of a batch as a transform sees them: decoded, canonical. */
typedef struct bauta_view {
    bauta_cell **columns; /* arrays of n_rows cells: [0] is to be rewritten,
                             [1 + i] is what the binding's peers[i] held at
                             the source, only to be read */
    size_t n_columns;     /* 1 + the binding's n_peers */
    size_t n_rows;
    uint64_t first_row;     /* number of row 0 in the table's stream, from 1 */
    const uint32_t *row_of; /* of each cell, where several are of one row; NULL:
                               cell i is of row i */
    bauta_arena *arena;     /* where new bytes go; freed with the batch */
    bauta_rejects *rejects; /* NULL: a value it cannot handle stops the run */
} bauta_view;

struct bauta_transform {
    int abi;             /* BAUTA_TRANSFORM_ABI, first member for ever */
    const char *name;    /* "hash" */
    const char *summary; /* one line, no full stop */
    const char *details; /* what survives, what leaks; a short paragraph */
    const char *example; /* a JSON rule, as one writes it in a profile */
    unsigned version;    /* of its results; from 1 */
    unsigned accepts;    /* BAUTA_TYPE_* it can be bound to */
    unsigned traits;     /* at their best; `bind` says what holds */
    const bauta_option *options; /* never NULL */

    /* Returns an instance in `*self`, owned by the caller, who gives it to
     * `release`. EPROFILE where options contradict each other or the column;
     * EUSAGE where a keyed transform has no key. NULL `release` is not
     * allowed; `*self` may be NULL on failure only. */
    bauta_rc (*bind)(void **self, const bauta_binding *binding,
                     bauta_promise *promise, bauta_err *err);

    /*
     * Rewrites every cell of the view's first column, or fails: on failure the
     * run drops the batch, so no original escapes. NULL stays NULL, and a
     * cell's bytes are never changed in place: others may look at them. No
     * allocation but from the view's arena. A value it cannot handle goes to
     * bauta_view_reject. One instance is used by one thread at a time.
     */
    bauta_rc (*apply)(void *self, const bauta_view *view, bauta_err *err);

    void (*release)(void *self); /* wipes what is secret */

    /* Gives back what `apply` changed, for REVERSIBLE transforms; NULL for
     * the others. A value that `apply` cannot have given is EDATA. */
    bauta_rc (*reverse)(void *self, const bauta_view *view, bauta_err *err);

    /* For a transform that must see the whole column before it changes a cell;
     * NULL, both, for the others. `survey` gets every row of the table, in any
     * order, changing nothing; then comes `settle`, then `apply`. Such a step
     * comes first in its rule. */
    bauta_rc (*survey)(void *self, const bauta_view *view, bauta_err *err);
    bauta_rc (*settle)(void *self, bauta_err *err);
};

/*
 * For a value of the view that a transform cannot handle. Where the rule's
 * "on_invalid" says so, the cell is NULL from here on (and masked at the end)
 * and the result is OK: pass over it. Otherwise EDATA: where = "row N", text
 * as given, which must not print any part of a cell.
 */
bauta_rc bauta_view_reject(const bauta_view *view, size_t cell, bauta_err *err,
                           const char *fmt, ...)
    BAUTA_PRINTF(4, 5) BAUTA_CHECKED;

/*
 * The peers that an option of this step names: returns how many, and in
 * `*first` the index of the first in the view's columns; they lie side by
 * side, in the order in which they are written.
 */
size_t bauta_binding_peers(const bauta_binding *binding, const char *option,
                           size_t *first);

/*
 * Derives the subkey of a keyed rule: purpose "transform", the binding's
 * recipient and domain (or `kind` where the domain is ""), the transform's
 * name and version. EUSAGE where there is no key.
 */
bauta_rc bauta_binding_subkey(const bauta_binding *binding, const char *name,
                              unsigned version, const char *kind, uint8_t *out,
                              size_t len, bauta_err *err) BAUTA_CHECKED;

/* The transform of that name, or NULL. */
const struct bauta_transform *bauta_transform_find(const char *name);
/* All of them in the order of the catalogue; NULL past the end. */
const struct bauta_transform *bauta_transform_at(size_t i);

/* Checks a transform from a plug-in once (ABI, name, missing members, an
 * option name that a rule object needs for itself) and adds it. At most 64.
 * The struct must outlive the process's use of the registry. */
bauta_rc bauta_transform_register(const struct bauta_transform *transform,
                                  bauta_err *err) BAUTA_CHECKED;

/*
 * Loads every shared object (*.so) in the folder that BAUTA_PLUGIN_DIR names
 * and registers the transforms it exports; one that exports only drivers is
 * passed over. To be called once, at start; later calls do nothing. EUSAGE,
 * with the file and the reason, where one cannot be loaded, breaks the
 * contract, or could have been put there by another user.
 */
bauta_rc bauta_transform_load_plugins(bauta_err *err) BAUTA_CHECKED;

/* Members a rule object keeps for itself; no option may be called so. */
extern const char *const bauta_rule_members[]; /* NULL-ended */

#endif
