/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Discover: a profile that writes itself. Reads the catalogue and a bounded
 * sample of rows, judges every column, and finds a rule that its constraints
 * admit, as the planner itself says.
 *
 * Legal order of calls: init ─ read ─ settle ─ draft* ─ deinit.
 * Nothing it holds is a sampled value, but for `shown` where that is asked for.
 */
#ifndef BAUTA_DISCOVER_DISCOVER_H
#define BAUTA_DISCOVER_DISCOVER_H

#include "core/text.h"
#include "discover/class.h"
#include "engine/session.h"

struct bauta_evidence; /* discover/values.h */

enum { BAUTA_DISCOVER_ROWS_MOST = 10000, BAUTA_SHOWN_VALUES = 3 };

enum bauta_verdict_of {
    BAUTA_DISCOVERED_KEEP,
    BAUTA_DISCOVERED_RULE,
    BAUTA_DISCOVERED_REVIEW, /* somebody is to decide: `rule` is a suggestion */
};

/* What was found of one column. Strings are the discovery's. */
typedef struct bauta_finding {
    size_t table, column; /* in the catalogue */
    enum bauta_class class;
    double confidence; /* 0 to 1 */
    enum bauta_verdict_of verdict;
    const char *rule; /* JSON: what is to be, or is suggested */
    const char *why;
    const char *const *shown;        /* BAUTA_SHOWN_VALUES values; NULL: none */
    struct bauta_evidence *evidence; /* NULL: nothing was read */
    /* private: */
    long root; /* index of the finding of the column that it leads to by
                  references; its own where to none */
    bool unique;
    const char **candidates;
    size_t n_candidates, at;
} bauta_finding;

typedef struct bauta_discovery {
    bauta_arena arena;
    bauta_session *session;  /* borrowed */
    bauta_finding *findings; /* one a column, in the catalogue's order */
    size_t n_findings;
    size_t *offset;            /* of each table's first finding */
    uint64_t *table_rows;      /* read of each table */
    uint64_t rows;             /* read of all */
    size_t n_tables, n_parted; /* read; of which in several parts */
    bool wordings;      /* the schema's own words hold values, and the user
                           has to decide about them */
    size_t n_unsettled; /* problems that no rule of ours mends */
} bauta_discovery;

typedef struct bauta_discover_request {
    size_t rows; /* most of a table */
    bool keep;   /* some values, to be shown */
    /* Called before each table; must be quick. */
    void (*progress)(void *context, const char *table, size_t done,
                     size_t total);
    void *context;
} bauta_discover_request;

void bauta_discovery_init(bauta_discovery *discovery);
void bauta_discovery_deinit(bauta_discovery *discovery); /* wipes */

/* Reads samples and judges all columns. `session` is open. */
bauta_rc bauta_discovery_read(bauta_discovery *discovery,
                              bauta_session *session,
                              const bauta_discover_request *request,
                              bauta_err *err) BAUTA_CHECKED;

/* Finds rules that the planner, and the engine on some rows, accept. Leaves the
 * session with no plan. */
bauta_rc bauta_discovery_settle(bauta_discovery *discovery,
                                bauta_err *err) BAUTA_CHECKED;

/* The profile as JSON, into `out`; as if reviews had been answered by what they
 * suggest where `answered`. */
bauta_rc bauta_discovery_draft(const bauta_discovery *discovery, bool answered,
                               bauta_text *out, bauta_err *err) BAUTA_CHECKED;

#endif
