/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Discovery: what `discover` found, on a terminal, as JSON and as a page of
 * HTML. None of them holds a sampled value, but for the terminal's where the
 * discovery has kept some.
 */
#ifndef BAUTA_CLI_DISCOVERY_H
#define BAUTA_CLI_DISCOVERY_H

#include "cli/term.h"
#include "discover/discover.h"

#include <jansson.h>

typedef struct bauta_discovered {
    const bauta_discovery *discovery;
    const char *source; /* URL fit to be shown */
    const char *draft;  /* path of what was written; NULL: nothing was */
} bauta_discovered;

/* How many columns were decided how. */
typedef struct bauta_discovered_counts {
    size_t columns, kept, ruled, reviews;
    size_t groups[5]; /* by enum bauta_class_group */
} bauta_discovered_counts;

bauta_discovered_counts bauta_discovered_count(const bauta_discovery *d);
/* True of a column that has an entry: not of a partition's. */
bool bauta_discovered_shows(const bauta_discovery *d, size_t table);
/* "keep", "email", "review: scrub", into `out`. */
void bauta_discovered_decision(const bauta_finding *finding, char *out,
                               size_t size);
/* "read 1,234 rows of 12 tables, 2,000 a table at most", … */
void bauta_discovered_read(const bauta_discovery *d, char *out, size_t size);

void bauta_discovered_text(const bauta_discovered *found);
bauta_rc bauta_discovered_json(const bauta_discovered *found,
                               bauta_err *err) BAUTA_CHECKED;
/* A whole page; `out->failed` where memory ran out. */
void bauta_discovered_html(const bauta_discovered *found, bauta_text *out);

#endif
