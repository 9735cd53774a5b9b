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

#define BAUTA_TRANSFORM_ABI 1

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
};

/* What a rule is bound to. Everything is borrowed for the call of `bind`. */
typedef struct bauta_binding {
    const bauta_options *options; /* checked against the transform's table */
    const bauta_column *column;   /* narrowest of all columns it must fit */
    const bauta_key *key;         /* NULL where the run has none */
    const char *recipient;        /* "" : none */
    const char *domain;           /* "" : the transform's own kind */
} bauta_binding;

/* What an instance promises for its column; `bind` fills it (it starts with
 * the transform's own traits and zeros). */
typedef struct bauta_promise {
    unsigned traits;    /* may differ from the transform's by its options */
    uint64_t max_chars; /* longest output, code points (bytes for BYTES);
                           0: never longer than the input */
    unsigned type; /* BAUTA_TYPE_* the output belongs to; 0: the column's */
} bauta_promise;

/* Columns of a batch as a transform sees them: decoded, canonical. */
typedef struct bauta_view {
    bauta_cell **columns; /* n_columns arrays of n_rows cells */
    size_t n_columns;     /* 1 but for a group */
    size_t n_rows;
    uint64_t first_row; /* number of row 0 in the table's stream, from 1 */
    bauta_arena *arena; /* where new bytes go; freed with the batch */
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
     * Rewrites every cell of the view, or fails: on failure the run drops the
     * batch, so no original escapes. NULL stays NULL. No allocation but from
     * the view's arena. On failure call bauta_view_fail, which adds the row
     * and never a value. One instance is used by one thread at a time.
     */
    bauta_rc (*apply)(void *self, const bauta_view *view, bauta_err *err);

    void (*release)(void *self); /* wipes what is secret */
};

/* EDATA for row index `row` of the view: where = "row N", text as given.
 * The format must not print any part of a cell. */
bauta_rc bauta_view_fail(const bauta_view *view, size_t row, bauta_err *err,
                         const char *fmt, ...) BAUTA_PRINTF(4, 5);

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
