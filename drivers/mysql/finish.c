/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finish: the indexes and references that were kept back, one ALTER a table
 * each, and the proof that the references hold: they are added unchecked,
 * which costs nothing, then every one is looked through by an anti-join.
 */
#include "drivers/mysql/mysql.h"

#include <stdlib.h>

/* One ALTER TABLE for each table that has something to add. */
static bauta_rc
add(bauta_mysql_target *target, const bauta_text *what, const char *name,
    bauta_err *err)
{
    const bauta_stage *stage = target->stage;
    size_t done = 0, total = 0;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < target->n_tables; i++)
        total += what[i].len > 0 || what[i].failed;
    bauta_text_init(&sql);
    for (size_t i = 0; i < target->n_tables; i++) {
        const char *table = stage->catalog->tables[i].name;

        if (what[i].len == 0 && !what[i].failed)
            continue;
        stage->step(stage->context, name, done++, total);
        if (what[i].failed)
            BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM,
                                    "out of memory for a definition"));
        bauta_text_reset(&sql);
        bauta_text_add(&sql, "ALTER TABLE ");
        bauta_mysql_name(&sql, NULL, table);
        bauta_text_add(&sql, " ");
        bauta_text_append(&sql, what[i].bytes, what[i].len);
        BAUTA_TRY(bauta_mysql_run_text(&target->conn, &sql, err,
                                       "cannot add the %s of table %.64s", name,
                                       table));
    }
    if (total > 0)
        stage->step(stage->context, name, total, total);

out:
    bauta_text_deinit(&sql);
    return rc;
}

/* How many rows of `table` reference a row that is not there. */
static bauta_rc
count_orphans(uint64_t *n, const bauta_mysql_conn *conn, const char *database,
              const bauta_catalog *catalog, const bauta_table *table,
              const bauta_foreign_key *key, bauta_err *err)
{
    const bauta_table *parent = &catalog->tables[key->ref_table];
    MYSQL_RES *result = NULL;
    bauta_text sql;
    bauta_rc rc;
    char **row;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "SELECT COUNT(*) FROM ");
    bauta_mysql_name(&sql, database, table->name);
    bauta_text_add(&sql, " c LEFT JOIN ");
    bauta_mysql_name(&sql, database, parent->name);
    bauta_text_add(&sql, " p ON ");
    for (size_t i = 0; i < key->n_columns; i++) {
        bauta_text_add(&sql, i > 0 ? " AND c." : "c.");
        bauta_mysql_name(&sql, NULL, table->columns[key->columns[i]].name);
        bauta_text_add(&sql, " = p.");
        bauta_mysql_name(&sql, NULL, parent->columns[key->ref_columns[i]].name);
    }
    bauta_text_add(&sql, " WHERE p.");
    bauta_mysql_name(&sql, NULL, parent->columns[key->ref_columns[0]].name);
    bauta_text_add(&sql, " IS NULL");
    for (size_t i = 0; i < key->n_columns; i++) {
        bauta_text_add(&sql, " AND c.");
        bauta_mysql_name(&sql, NULL, table->columns[key->columns[i]].name);
        bauta_text_add(&sql, " IS NOT NULL");
    }
    rc = bauta_mysql_select(&result, conn, &sql, err, "a reference's rows");
    row = rc == BAUTA_OK ? mysql_fetch_row(result) : NULL;
    *n = row != NULL && row[0] != NULL ? strtoull(row[0], NULL, 10) : 0;
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

/* The copy may break a reference only where the source does as often. */
static bauta_rc
verify(bauta_mysql_target *target, const bauta_table *table,
       const bauta_foreign_key *key, bauta_err *err)
{
    const bauta_catalog *catalog = target->stage->catalog;
    const bauta_mysql_source *source = target->stage->source;
    const char *parent = catalog->tables[key->ref_table].name;
    uint64_t here = 0, there = 0;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(count_orphans(&here, &target->conn, target->staged, catalog,
                            table, key, err));
    if (here == 0)
        return BAUTA_OK;
    BAUTA_TRY(count_orphans(&there, &source->conn, source->login.database,
                            catalog, table, key, err));
    if (here > there)
        rc = bauta_err_set(err, BAUTA_EIO,
                           "reference %.64s of table %.64s finds no row of "
                           "%.64s for %llu of its rows, and in the source for "
                           "%llu: give both sides one rule and domain; where "
                           "their values differ in case or in blanks only, "
                           "keep both",
                           key->name, table->name, parent,
                           (unsigned long long)here, (unsigned long long)there);
    else
        bauta_mysql_note(target,
                         "reference %.64s of table %.64s finds no row of "
                         "%.64s for %llu of its rows, as in the source",
                         key->name, table->name, parent,
                         (unsigned long long)here);

out:
    return rc;
}

static bauta_rc
verify_all(bauta_mysql_target *target, bauta_err *err)
{
    const bauta_stage *stage = target->stage;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < target->n_tables; i++) {
        const bauta_table *table = &stage->catalog->tables[i];

        if (stage->fates[i] != BAUTA_FATE_COPY ||
            !bauta_mysql_is_carried(target, i))
            continue;
        for (size_t k = 0; k < table->n_references; k++)
            if (bauta_mysql_is_carried(target, table->references[k].ref_table))
                BAUTA_TRY(verify(target, table, &table->references[k], err));
    }

out:
    return rc;
}

bauta_rc
bauta_mysql_target_finish(void *self, bauta_err *err)
{
    bauta_mysql_target *target = self;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(add(target, target->indexes, "indexes", err));
    BAUTA_TRY(add(target, target->references, "references", err));
    BAUTA_TRY(verify_all(target, err));
    BAUTA_TRY(bauta_mysql_objects_try(target, err));

out:
    return rc;
}
