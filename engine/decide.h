/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the planner's files share: the state of one planning, private to
 * engine/. Columns have a global number: `offset[table] + column`.
 */
#ifndef BAUTA_ENGINE_DECIDE_H
#define BAUTA_ENGINE_DECIDE_H

#include "engine/plan.h"

enum { BAUTA_NONE = -1 };

/* One pair of columns of a declared reference. */
typedef struct bauta_edge {
    size_t from, to;   /* global numbers: referencing, referenced */
    bauta_place place; /* in the profile; 0 where the database declares it */
    const char *name;  /* of the constraint; "" */
    const struct bauta_condition *when; /* rows it is for; NULL: all */
    long next; /* next edge of the same `from`, or BAUTA_NONE */
} bauta_edge;

/* Steps of a rule that are another column's, for the rows that reference it:
 * they are bound as that one's are. */
typedef struct bauta_part {
    size_t root;     /* global number of the column whose rule it is */
    size_t first, n; /* steps */
} bauta_part;

typedef struct bauta_decision {
    bool decided; /* the column is accounted for */
    bool keep;    /* … and passes as it is */
    bool review;  /* … only for now: a problem has told so */
    enum bauta_reason reason;
    const bauta_rule *rule; /* where it does not */
    bauta_place place;
    long root; /* global number of the column whose rule this is */
    const bauta_part *parts; /* of a rule made of several columns' */
    size_t n_parts;
    int mark;        /* 0 new, 1 being resolved, 2 resolved */
    long first_edge; /* where it references others */
} bauta_decision;

/* What a table's entry was made of, where profiles extend others. */
typedef struct bauta_join {
    const char *file; /* of the last part of it */
    bool sealed;      /* a word for the whole table: nothing more joins it */
} bauta_join;

typedef struct bauta_planner {
    bauta_plan *plan;
    const bauta_profile *profile;
    const bauta_catalog *catalog;
    const bauta_key *key;
    bauta_report *report;
    bauta_err *err;
    const bauta_table_entry **entries; /* one a table; NULL: none */
    bauta_join *joins;                 /* one a table */
    size_t *offset;                    /* one a table, and the total */
    bauta_decision *decisions;         /* one a column */
    size_t *table_of;                  /* one a column */
    bauta_edge *edges;
    size_t n_edges, cap_edges;
    const bauta_column *groups; /* one a column: what its rule is bound to */
    size_t n_keyed; /* rules that want a key the run does not have */
} bauta_planner;

/* The column of a global number; its index in its table through `column`. */
const bauta_column *bauta_planner_column(const bauta_planner *planner,
                                         size_t global, size_t *table);
/* "crm.customer.email" of a column, into `out`. */
void bauta_planner_label(const bauta_planner *planner, size_t global, char *out,
                         size_t size);

/* The name that a misspelt one probably stands for, or NULL. It lives as long
 * as the plan. */
const char *bauta_planner_nearest_table(bauta_planner *planner,
                                        const char *name);
const char *bauta_planner_nearest_column(bauta_planner *planner,
                                         const bauta_table *table,
                                         const char *name);

/* Puts entries beside tables, gives each table its fate. */
bauta_rc bauta_planner_tables(bauta_planner *planner) BAUTA_CHECKED;
/*
 * Joins a table's entry with the one of a profile that the first one's extends:
 * what the first says of a column holds, and the second decides what the first
 * does not name. A word for the whole table joins nothing.
 */
bauta_rc bauta_planner_join(bauta_planner *planner, size_t t,
                            const bauta_table_entry *second) BAUTA_CHECKED;
/* Decides every column that its own entry or its table's mode decides. */
void bauta_planner_explicit(bauta_planner *planner);
/* The decision that wildcards, then "undeclared", make for a column. */
void bauta_planner_fallback(bauta_planner *planner, size_t global);
/* Reports every column that nothing decided. */
void bauta_planner_uncovered(bauta_planner *planner);
/* Gathers references, spreads rules along them, reports conflicts. */
bauta_rc bauta_planner_references(bauta_planner *planner) BAUTA_CHECKED;
/* Makes the rule of a column that has references with "when", once those they
 * lead to are resolved. */
bauta_rc bauta_planner_several(bauta_planner *planner,
                               size_t global) BAUTA_CHECKED;
/* Binds rules, checks what they promise, lays out the slots. */
bauta_rc bauta_planner_bind(bauta_planner *planner) BAUTA_CHECKED;

/* Judges what keys, references and CHECKs ask of rules beyond what each rule's
 * own column does; what cannot be judged becomes a doubt. */
bauta_rc bauta_planner_constraints(bauta_planner *planner) BAUTA_CHECKED;
/* Looks through what travels with the schema for values that rules hide. */
bauta_rc bauta_planner_wordings(bauta_planner *planner) BAUTA_CHECKED;

/* A problem of kind RULE about the rule of a column; its name goes to `where`,
 * of at least BAUTA_LABEL bytes. */
enum { BAUTA_LABEL = 512 };
bauta_problem bauta_planner_problem(const bauta_planner *planner, size_t global,
                                    char *where, const char *hint);
/* True where every value becomes NULL, by a rule that does nothing else. */
bool bauta_plan_column_nulled(const bauta_plan_column *column);

/* Finds the other columns that a column's rule reads; `*good` is false where
 * that cannot be, and then the rule is not to be bound. */
bauta_rc bauta_planner_peers(bauta_planner *planner, size_t global,
                             bool *good) BAUTA_CHECKED;
/* Lays out where they are read; `slots` and `watched` have room for twice the
 * table's columns. */
void bauta_planner_peer_slots(const bauta_planner *planner,
                              bauta_plan_table *table);

#endif
