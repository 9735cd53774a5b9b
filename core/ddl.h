/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Definitions: the parts of SQL's data definition language (ISO/IEC 9075-2)
 * that engines share, appended to a text. `quote` is what the engine puts
 * around names: '"' or '`'.
 */
#ifndef BAUTA_CORE_DDL_H
#define BAUTA_CORE_DDL_H

#include "core/catalog.h"
#include "core/text.h"

/* "schema"."table", or "table" where it has no schema. */
void bauta_ddl_table(bauta_text *sql, const bauta_table *table, char quote);
/* ("a", "b") */
void bauta_ddl_columns(bauta_text *sql, const bauta_table *table,
                       const size_t *columns, size_t n, char quote);
/* FOREIGN KEY ("a") REFERENCES "t" ("b") ON DELETE CASCADE */
void bauta_ddl_reference(bauta_text *sql, const bauta_catalog *catalog,
                         const bauta_table *table, const bauta_foreign_key *key,
                         char quote);

#endif
