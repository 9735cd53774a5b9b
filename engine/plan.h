/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Plan: profile × catalog, what will happen to each table and column. Every
 * refusal that can be known without reading a row is made here.
 */
#ifndef BAUTA_ENGINE_PLAN_H
#define BAUTA_ENGINE_PLAN_H

#include "drivers/driver.h"
#include "profiles/profile.h"
#include "transforms/chain.h"

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

typedef struct bauta_plan_column {
    enum bauta_reason reason;
    bauta_place place;      /* of what decided it, in the profile; 0: none */
    const bauta_rule *rule; /* NULL: kept without a rule */
    const char *domain;     /* what its subkeys are derived for; "" default */
    bauta_bound *bounds;    /* the rule's steps, bound; none where it is kept */
    size_t n_bounds;
    bauta_promise promise;   /* of all steps together */
    const bauta_column *fit; /* what all that share the rule have room for; NULL
                                without a rule */
    bauta_peer *peers;       /* other columns that its rule reads */
    size_t *peer_slots;      /* the slot of each in a batch as it is read */
    size_t n_peers;
    uint64_t rows;     /* estimate for its table; 0: unknown */
    bool surveys;      /* its rule must see the whole column first */
    uint64_t rejected; /* values settled by "on_invalid" so far in the run */
    long ref_table, ref_column; /* REFERENCE: where the rule stands; else -1 */
} bauta_plan_column;

typedef struct bauta_plan_table {
    size_t table; /* index into catalog->tables */
    enum bauta_fate fate;
    bauta_plan_column *columns; /* one a column of the table */
    bauta_slot *slots;          /* how its rows travel: n_slots … */
    size_t n_slots;
    size_t n_read; /* … and, past those, columns that are only read, for the
                      rules of others */
    bool surveyed; /* rules that must see whole columns have done so */
    bool *watched; /* one a slot: its originals are a rule's peers */
} bauta_plan_table;

/* What only rows can tell: whether results meet a CHECK, or stay distinct
 * under a key's own expressions or predicate. */
typedef struct bauta_doubt {
    size_t table;           /* index into plan->tables; the doubt's subject in
                               the report is one more */
    size_t column;          /* the first that has a rule */
    const char *constraint; /* its name; "" where it has none */
} bauta_doubt;

/* All of it is owned by the plan; profile, catalog and key are borrowed and
 * must outlive it. */
typedef struct bauta_plan {
    bauta_arena arena;
    const bauta_catalog *catalog;
    const bauta_profile *profile;
    bauta_plan_table *tables; /* one a table of the catalog, in its order */
    enum bauta_fate *fates;   /* the same, as drivers take them */
    size_t n_tables;
    bauta_doubt *doubts;
    size_t n_doubts, cap_doubts;
    bool decoded;        /* set before it is made: no cell travels as wire */
    size_t n_undeclared; /* columns that "undeclared": "keep" let through */
    uint64_t rows;       /* estimate of rows to copy */
} bauta_plan;

/* Distinct values that are expected to share a result with another one, among
 * `rows` of them: n(n-1)/2 pairs, each alike with probability 2^-bits. */
double bauta_expected_collisions(uint64_t rows, unsigned bits);

/* True for a rule that does nothing. */
bool bauta_rule_keeps(const bauta_rule *rule);

/* True where a table's own rows are copied. The fates are enough for it. */
bool bauta_plan_has_rows(const bauta_plan *plan, size_t table);

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
/* The same plan again, with instances of rules of its own, as a lane needs:
 * what was judged already is not judged again. `key` is the first one's. Deinit
 * it in any case. */
bauta_rc bauta_plan_again(bauta_plan *plan, const bauta_plan *first,
                          const bauta_key *key, bauta_err *err) BAUTA_CHECKED;
void bauta_plan_init(bauta_plan *plan);
void bauta_plan_deinit(bauta_plan *plan);

#endif
