/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Plan: profile × catalog, what will happen to each table and column. Every
 * refusal that can be known without reading a row is made here.
 */
#ifndef BAUTA_ENGINE_PLAN_H
#define BAUTA_ENGINE_PLAN_H

#include "drivers/driver.h"
#include "profiles/profile.h"

/* Why a column is treated as it is. */
enum bauta_reason {
    BAUTA_REASON_EXPLICIT = 0, /* an entry of its own, or of its parent table */
    BAUTA_REASON_WILDCARD,
    BAUTA_REASON_REFERENCE,  /* it references a column that has the rule */
    BAUTA_REASON_TABLE,      /* its table is kept as a whole */
    BAUTA_REASON_UNDECLARED, /* "undeclared": "keep" let it through */
    BAUTA_REASON_GENERATED,  /* computed by the engine: not copied */
    BAUTA_REASON_ABSENT,     /* its table has no rows in the copy */
};

/* One bound transform. */
typedef struct bauta_bound {
    const struct bauta_transform *transform;
    void *self; /* owned */
    bauta_promise promise;
} bauta_bound;

typedef struct bauta_plan_column {
    enum bauta_reason reason;
    const bauta_rule *rule; /* NULL: kept without a rule */
    const char *domain;     /* what its subkeys are derived for; "" default */
    bauta_bound *bounds;    /* the rule's steps, bound; none where it is kept */
    size_t n_bounds;
    long ref_table, ref_column; /* REFERENCE: where the rule stands; else -1 */
} bauta_plan_column;

typedef struct bauta_plan_table {
    size_t table; /* index into catalog->tables */
    enum bauta_fate fate;
    bauta_plan_column *columns; /* one a column of the table */
    bauta_slot *slots;          /* how its rows travel */
    size_t n_slots;
} bauta_plan_table;

/* All of it is owned by the plan; profile, catalog and key are borrowed and
 * must outlive it. */
typedef struct bauta_plan {
    bauta_arena arena;
    const bauta_catalog *catalog;
    const bauta_profile *profile;
    bauta_plan_table *tables; /* one a table of the catalog, in its order */
    enum bauta_fate *fates;   /* the same, as drivers take them */
    size_t n_tables;
    size_t n_undeclared; /* columns that "undeclared": "keep" let through */
    uint64_t rows;       /* estimate of rows to copy */
} bauta_plan;

/* The rule in a line, as people read it: "mask", "hash → truncate". */
void bauta_plan_column_label(const bauta_plan_column *column, char *out,
                             size_t size);

/*
 * Makes the plan. Everything wrong goes into `report`; then the result is its
 * code (ECOVER, EUSAGE for a missing key). Deinit the plan in any case.
 */
bauta_rc bauta_plan_make(bauta_plan *plan, const bauta_profile *profile,
                         const bauta_catalog *catalog, const bauta_key *key,
                         bauta_report *report, bauta_err *err) BAUTA_CHECKED;
void bauta_plan_init(bauta_plan *plan);
void bauta_plan_deinit(bauta_plan *plan);

#endif
