/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Finish: the indexes and references that were kept back, one ALTER a table
 * each, and the proof that the references hold: they are added unchecked,
 * which costs nothing, then every one is looked through by an anti-join. Tables
 * are worked on side by side, the largest first.
 */
#include "drivers/mysql/mysql.h"

#include <stdlib.h>

/* One ALTER TABLE for a table that has something to add. */
static bauta_rc
add_to(bauta_mysql_target *target, const bauta_mysql_conn *conn, size_t index,
       const bauta_text *what, const char *name, bauta_err *err)
{
    const char *table = target->stage->catalog->tables[index].name;
    bauta_text sql;
    bauta_rc rc;

    if (what->failed)
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "out of memory for a definition");
    bauta_text_init(&sql);
    bauta_text_add(&sql, "ALTER TABLE ");
    bauta_mysql_name(&sql, NULL, table);
    bauta_text_add(&sql, " ");
    bauta_text_append(&sql, what->bytes, what->len);
    rc = bauta_mysql_run_text(conn, &sql, err,
                              "cannot add the %s of table %.64s", name, table);
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
judge(bauta_mysql_target *target, const bauta_table *table,
      const bauta_foreign_key *key, uint64_t here, bauta_err *err)
{
    const bauta_catalog *catalog = target->stage->catalog;
    const bauta_mysql_source *source = target->stage->source;
    const char *parent = catalog->tables[key->ref_table].name;
    uint64_t there = 0;
    bauta_rc rc = BAUTA_OK;

    if (source != NULL)
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

/* Work on one table, on a connection to the staged database. Several threads
 * are at it; what they share, they use under the crew's lock. */
typedef struct bauta_mysql_crew crew;

static bauta_rc
add_indexes(crew *all, const bauta_mysql_conn *conn, size_t index,
            bauta_err *err)
{
    bauta_mysql_target *target = bauta_mysql_crew_target(all);

    return add_to(target, conn, index, &target->indexes[index], "indexes", err);
}

static bauta_rc
verify(crew *all, const bauta_mysql_conn *conn, size_t index, bauta_err *err)
{
    bauta_mysql_target *target = bauta_mysql_crew_target(all);
    const bauta_catalog *catalog = target->stage->catalog;
    const bauta_table *table = &catalog->tables[index];
    bauta_rc rc = BAUTA_OK;

    for (size_t k = 0; rc == BAUTA_OK && k < table->n_references; k++) {
        const bauta_foreign_key *key = &table->references[k];
        uint64_t orphans = 0;

        if (!bauta_mysql_is_carried(target, key->ref_table))
            continue;
        BAUTA_TRY(count_orphans(&orphans, conn, target->staged, catalog, table,
                                key, err));
        if (orphans == 0)
            continue;
        bauta_mysql_crew_lock(all);
        rc = judge(target, table, key, orphans, err);
        bauta_mysql_crew_unlock(all);
    }

out:
    return rc;
}

/* What the optimizer goes by: sampled here, never copied. */
static bauta_rc
gather_statistics(crew *all, const bauta_mysql_conn *conn, size_t index,
                  bauta_err *err)
{
    const bauta_mysql_target *target = bauta_mysql_crew_target(all);
    const char *name = target->stage->catalog->tables[index].name;
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "ANALYZE NO_WRITE_TO_BINLOG TABLE ");
    bauta_mysql_name(&sql, NULL, name);
    rc = bauta_mysql_run_text(conn, &sql, err,
                              "cannot gather statistics of table %.64s", name);
    bauta_text_deinit(&sql);
    return rc;
}

/* With the checks off these are only noted down; and two of them at once could
 * wait for each other's tables. */
static bauta_rc
add_references(bauta_mysql_target *target, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; rc == BAUTA_OK && i < target->n_tables; i++)
        if (target->references[i].len > 0 || target->references[i].failed)
            rc = add_to(target, &target->conn, i, &target->references[i],
                        "references", err);
    return rc;
}

static bool
has_indexes(const bauta_mysql_target *target, size_t index)
{
    return target->indexes[index].len > 0 || target->indexes[index].failed;
}

static bool
has_rows(const bauta_mysql_target *target, size_t index)
{
    return target->stage->fates[index] == BAUTA_FATE_COPY &&
           bauta_mysql_is_carried(target, index);
}

static bool
has_references(const bauta_mysql_target *target, size_t index)
{
    return has_rows(target, index) &&
           target->stage->catalog->tables[index].n_references > 0;
}

bauta_rc
bauta_mysql_target_finish(void *self, bauta_err *err)
{
    bauta_mysql_target *target = self;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(
        bauta_mysql_crew_run(target, "indexes", has_indexes, add_indexes, err));
    BAUTA_TRY(add_references(target, err));
    BAUTA_TRY(bauta_mysql_crew_run(target, "references", has_references, verify,
                                   err));
    BAUTA_TRY(bauta_mysql_crew_run(target, "statistics", has_rows,
                                   gather_statistics, err));
    BAUTA_TRY(bauta_mysql_objects_try(target, err));

out:
    return rc;
}
