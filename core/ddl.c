/* SPDX-License-Identifier: Apache-2.0 */
#include "core/ddl.h"

void
bauta_ddl_table(bauta_text *sql, const bauta_table *table, char quote)
{
    if (*table->schema != '\0') {
        bauta_text_quote(sql, table->schema, quote);
        bauta_text_add(sql, ".");
    }
    bauta_text_quote(sql, table->name, quote);
}

void
bauta_ddl_columns(bauta_text *sql, const bauta_table *table,
                  const size_t *columns, size_t n, char quote)
{
    for (size_t i = 0; i < n; i++) {
        bauta_text_add(sql, i == 0 ? "(" : ", ");
        bauta_text_quote(sql, table->columns[columns[i]].name, quote);
    }
    bauta_text_add(sql, ")");
}

static void
add_action(bauta_text *sql, const char *event, enum bauta_action action)
{
    static const char *const names[] = {[BAUTA_ACTION_CASCADE] = "CASCADE",
                                        [BAUTA_ACTION_SET_NULL] = "SET NULL",
                                        [BAUTA_ACTION_SET_DEFAULT] =
                                            "SET DEFAULT"};

    if (action != BAUTA_ACTION_NONE)
        bauta_text_printf(sql, " ON %s %s", event, names[action]);
}

void
bauta_ddl_reference(bauta_text *sql, const bauta_catalog *catalog,
                    const bauta_table *table, const bauta_foreign_key *key,
                    char quote)
{
    const bauta_table *parent = &catalog->tables[key->ref_table];

    bauta_text_add(sql, "FOREIGN KEY ");
    bauta_ddl_columns(sql, table, key->columns, key->n_columns, quote);
    bauta_text_add(sql, " REFERENCES ");
    bauta_ddl_table(sql, parent, quote);
    bauta_text_add(sql, " ");
    bauta_ddl_columns(sql, parent, key->ref_columns, key->n_columns, quote);
    add_action(sql, "DELETE", key->on_delete);
    add_action(sql, "UPDATE", key->on_update);
}
