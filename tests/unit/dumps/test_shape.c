/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/shape.h"

#include "tests/unit/runner.h"

#include <stdint.h>
#include <string.h>

static bauta_shape shape;

static void
open_shape(enum bauta_syntax_kind kind)
{
    bauta_shape_init(&shape, kind);
}

static void
take(const char *text)
{
    const bauta_syntax syntax = bauta_syntax_of(shape.kind);
    bauta_subject subject;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_shape_take(&shape, &syntax, text, strlen(text), 1,
                                      &subject, &err),
                     BAUTA_OK);
}

static const bauta_column *
column(size_t table, const char *name)
{
    const bauta_table *t = &shape.catalog.tables[table];
    const long c = bauta_table_find_column(t, name);

    ck_assert_int_ge(c, 0);
    return &t->columns[c];
}

static void
join(void)
{
    bauta_err err = {0};

    ck_assert_int_eq(bauta_shape_join(&shape, &err), BAUTA_OK);
}

START_TEST(mysql_tables)
{
    open_shape(BAUTA_SYNTAX_MYSQL);
    take("CREATE TABLE `b` (`id` int(10) unsigned NOT NULL AUTO_INCREMENT,"
         " `a_id` smallint(6) DEFAULT NULL, `kind` enum('x','it''s') NOT NULL"
         " DEFAULT 'x', `doc` longtext CHARACTER SET utf8mb4 COLLATE"
         " utf8mb4_bin DEFAULT NULL CHECK (json_valid(`doc`)), `n`"
         " decimal(8,3) GENERATED ALWAYS AS (`id` * 2) VIRTUAL, `key` text"
         " COMMENT 'a, (b', PRIMARY KEY (`id`), UNIQUE KEY `u`"
         " (`a_id`,`key`(10)), KEY `k` (`kind`), CONSTRAINT `f` FOREIGN KEY"
         " (`a_id`) REFERENCES `a` (`id`) ON DELETE SET NULL) ENGINE=InnoDB"
         " DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci");
    ck_assert_uint_eq(shape.catalog.tables[0].n_columns, 6);
    ck_assert_int_eq(column(0, "id")->min_int, 0);
    ck_assert_int_eq(column(0, "id")->max_int, UINT32_MAX);
    ck_assert(column(0, "id")->identity && !column(0, "id")->nullable);
    ck_assert_uint_eq(column(0, "kind")->n_labels, 2);
    ck_assert_str_eq(column(0, "kind")->labels[1], "it's");
    ck_assert_uint_eq(column(0, "doc")->type, BAUTA_TYPE_JSON);
    ck_assert(column(0, "n")->generated);
    ck_assert_uint_eq(column(0, "n")->precision, 8);
    ck_assert_uint_eq(column(0, "n")->scale, 3);
    ck_assert(column(0, "key")->folds);
    ck_assert_uint_eq(column(0, "key")->max_chars, UINT16_MAX);
    ck_assert_uint_eq(shape.catalog.tables[0].n_keys, 2);
    ck_assert_uint_eq(shape.catalog.tables[0].keys[1].n_columns, 2);
    join();
    ck_assert_uint_eq(shape.n_open, 1); /* a has not come yet */
    take("CREATE TABLE `a` (`id` smallint(6) NOT NULL, PRIMARY KEY (`id`))");
    join();
    ck_assert_uint_eq(shape.n_open, 0);
    ck_assert_uint_eq(shape.catalog.tables[0].references[0].ref_table, 1);
    bauta_shape_deinit(&shape);
}
END_TEST

START_TEST(postgres_tables)
{
    open_shape(BAUTA_SYNTAX_POSTGRES);
    take("CREATE TYPE public.mood AS ENUM ('sad', 'ok')");
    take("CREATE DOMAIN public.year AS integer CONSTRAINT c CHECK (VALUE > 0)");
    take("CREATE TABLE public.t (id integer NOT NULL, \"Mixed\" public.mood,"
         " y public.year, s character varying(12)[] DEFAULT '{}'::character"
         " varying[], at timestamp(3) with time zone DEFAULT now() NOT NULL,"
         " CONSTRAINT positive CHECK ((id > 0))) PARTITION BY RANGE (id)");
    take("CREATE TABLE public.t1 (id integer NOT NULL, \"Mixed\" public.mood,"
         " y public.year, s character varying(12)[], at timestamp(3) with time"
         " zone)");
    take("ALTER TABLE ONLY public.t ATTACH PARTITION public.t1 FOR VALUES FROM"
         " (1) TO (9)");
    take("ALTER TABLE ONLY public.t ADD CONSTRAINT t_pkey PRIMARY KEY (id)");
    take("CREATE UNIQUE INDEX i ON public.t USING btree (lower(s), id) WHERE (y"
         " > 3)");
    take("ALTER TABLE ONLY public.t ADD CONSTRAINT self FOREIGN KEY (y)"
         " REFERENCES public.t(id)");
    join();
    ck_assert_uint_eq(column(0, "Mixed")->type, BAUTA_TYPE_ENUM);
    ck_assert_uint_eq(column(0, "Mixed")->n_labels, 2);
    ck_assert_uint_eq(column(0, "y")->type, BAUTA_TYPE_INTEGER);
    ck_assert_uint_eq(column(0, "s")->type, BAUTA_TYPE_OTHER);
    ck_assert_uint_eq(column(0, "at")->type, BAUTA_TYPE_TIMESTAMP);
    ck_assert(column(0, "at")->zoned && !column(0, "at")->nullable);
    ck_assert_str_eq(column(0, "at")->default_sql, "now()");
    ck_assert_int_eq(shape.catalog.tables[1].kind, BAUTA_TABLE_PARTITION);
    ck_assert_int_eq(shape.catalog.tables[1].parent, 0);
    ck_assert(shape.catalog.tables[0].keys[0].primary);
    ck_assert(shape.catalog.tables[0].keys[1].expression);
    ck_assert(shape.catalog.tables[0].keys[1].partial);
    ck_assert_uint_eq(shape.catalog.tables[0].keys[1].n_predicate, 1);
    ck_assert_uint_eq(shape.catalog.tables[0].n_references, 1);
    bauta_shape_deinit(&shape);
}
END_TEST

START_TEST(sqlite_tables)
{
    open_shape(BAUTA_SYNTAX_SQLITE);
    take("CREATE TABLE a(id INTEGER PRIMARY KEY AUTOINCREMENT, [b c] NVARCHAR"
         "(30) COLLATE NOCASE UNIQUE, d REFERENCES a, e DECIMAL(10,2) DEFAULT"
         " (1+(2)), f AS (id), 'g' BOOLEAN CHECK (g IN (0,1)), PRIMARY_KEY"
         " TEXT)");
    join();
    ck_assert_uint_eq(shape.catalog.tables[0].n_columns, 7);
    ck_assert_uint_eq(column(0, "b c")->type, BAUTA_TYPE_TEXT);
    ck_assert(column(0, "b c")->folds);
    ck_assert_uint_eq(column(0, "d")->type, BAUTA_TYPE_BYTES);
    ck_assert_uint_eq(column(0, "e")->precision, 10);
    ck_assert_str_eq(column(0, "e")->default_sql, "(1+(2))");
    ck_assert(column(0, "f")->generated);
    ck_assert_uint_eq(column(0, "g")->type, BAUTA_TYPE_BOOLEAN);
    ck_assert_uint_eq(shape.catalog.tables[0].references[0].ref_columns[0], 0);
    bauta_shape_deinit(&shape);
}
END_TEST

static const char *const refused[] = {
    "CREATE TABLE t AS SELECT 1 AS a",        "CREATE TABLE t (a integer",
    "CREATE TABLE t (a integer, )",           "CREATE TABLE t a",
    "CREATE TABLE t (a integer) AS SELECT 1",
};

START_TEST(what_is_not_understood_is_refused)
{
    bauta_syntax syntax = bauta_syntax_of(BAUTA_SYNTAX_POSTGRES);
    bauta_subject subject;
    bauta_err err = {0};

    open_shape(BAUTA_SYNTAX_POSTGRES);
    ck_assert_int_eq(bauta_shape_take(&shape, &syntax, refused[_i],
                                      strlen(refused[_i]), 1, &subject, &err),
                     BAUTA_EDATA);
    bauta_shape_deinit(&shape);
}
END_TEST

Suite *bauta_shape_suite(void);
Suite *
bauta_shape_suite(void)
{
    Suite *suite = suite_create("dumps/shape");
    TCase *tcase = tcase_create("tables");

    tcase_add_test(tcase, mysql_tables);
    tcase_add_test(tcase, postgres_tables);
    tcase_add_test(tcase, sqlite_tables);
    tcase_add_loop_test(tcase, what_is_not_understood_is_refused, 0,
                        (int)(sizeof(refused) / sizeof(refused[0])));
    suite_add_tcase(suite, tcase);
    return suite;
}
