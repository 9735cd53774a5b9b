/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/cross.h"

#include <check.h>

/* A default, a type of the target's column, and what it is there. */
static const struct {
    const char *sql;
    enum bauta_type type;
    const char *there; /* NULL: none */
} defaults[] = {
    {"7", BAUTA_TYPE_INTEGER, "7"},
    {"-7", BAUTA_TYPE_INTEGER, "-7"},
    {"((7))", BAUTA_TYPE_INTEGER, "7"},
    {"'-1'::integer", BAUTA_TYPE_INTEGER, "-1"},
    {"1.50", BAUTA_TYPE_DECIMAL, "1.50"},
    {"'1.50'", BAUTA_TYPE_DECIMAL, "1.50"},
    {"1 + 1", BAUTA_TYPE_INTEGER, NULL},
    {"1e400", BAUTA_TYPE_DECIMAL, NULL},
    {"", BAUTA_TYPE_INTEGER, NULL},
    {"-", BAUTA_TYPE_INTEGER, NULL},
    {"NULL", BAUTA_TYPE_TEXT, NULL},
    {"nextval('s'::regclass)", BAUTA_TYPE_INTEGER, NULL},
    {"true", BAUTA_TYPE_BOOLEAN, "true"},
    {"'f'::boolean", BAUTA_TYPE_BOOLEAN, "false"},
    {"1", BAUTA_TYPE_BOOLEAN, "true"},
    {"2", BAUTA_TYPE_BOOLEAN, NULL},
    {"TRUE", BAUTA_TYPE_INTEGER, "1"},
    {"false", BAUTA_TYPE_INTEGER, "0"},
    {"'x'", BAUTA_TYPE_TEXT, "'x'"},
    {"'it''s'::character varying(9)", BAUTA_TYPE_TEXT, "'it''s'"},
    {"'x'::\"my type\"[]", BAUTA_TYPE_TEXT, "'x'"},
    {"'sad'::s.mood", BAUTA_TYPE_ENUM, "'sad'"},
    {"5", BAUTA_TYPE_TEXT, "'5'"},
    {"'a\\b'", BAUTA_TYPE_TEXT, NULL},
    {"'a' || 'b'", BAUTA_TYPE_TEXT, NULL},
    {"'a'); DROP TABLE t; --'", BAUTA_TYPE_TEXT, NULL},
    {"'open", BAUTA_TYPE_TEXT, NULL},
    {"'open''", BAUTA_TYPE_TEXT, NULL},
    {"'", BAUTA_TYPE_TEXT, NULL},
    {"'x'::text; DROP TABLE t", BAUTA_TYPE_TEXT, NULL},
    {"lower('X')", BAUTA_TYPE_TEXT, NULL},
    {"x'00'", BAUTA_TYPE_BYTES, NULL},
    {"now()", BAUTA_TYPE_TIMESTAMP, "CURRENT_TIMESTAMP"},
    {"current_timestamp(6)", BAUTA_TYPE_TIMESTAMP, "CURRENT_TIMESTAMP"},
    {"CURRENT_TIMESTAMP", BAUTA_TYPE_TIMESTAMP, "CURRENT_TIMESTAMP"},
    {"CURRENT_TIMESTAMP", BAUTA_TYPE_TEXT, NULL},
    {"'2020-01-02'::date", BAUTA_TYPE_DATE, "'2020-01-02'"},
    {"'0000-00-00'", BAUTA_TYPE_DATE, NULL},
    {"'now'::date", BAUTA_TYPE_DATE, NULL},
};

START_TEST(defaults_that_all_engines_have)
{
    const bauta_column column = {.type = defaults[_i].type};
    const char *there = defaults[_i].there;
    bauta_arena arena;
    const char *found;

    bauta_arena_init(&arena);
    found = bauta_cross_default(&arena, defaults[_i].sql, &column);
    if (there == NULL)
        ck_assert_msg(found == NULL, "%s: %s", defaults[_i].sql, found);
    else
        ck_assert_pstr_eq(found, there);
    bauta_arena_deinit(&arena);
}
END_TEST

/* One column of one row, rewritten that way. */
static const char *
convert(enum bauta_exchange how, const char *text, bauta_batch *batch,
        bauta_rc *rc, bauta_err *err)
{
    static char out[64];
    bauta_column column = {.name = "a"};
    bauta_table table = {.name = "t", .columns = &column, .n_columns = 1};
    enum bauta_exchange *exchanges[] = {&how};
    const bauta_cross cross = {.catalog = {.tables = &table, .n_tables = 1},
                               .exchanges = exchanges};
    bauta_slot slot = {.first = 0, .n = 1};
    const bauta_plan_table plan = {
        .table = 0, .slots = &slot, .n_slots = 1, .n_read = 1};
    const char *where = NULL;
    bauta_cell *cell;

    ck_assert_int_eq(bauta_batch_init(batch, 1, err), BAUTA_OK);
    batch->n_rows = 2;
    batch->first_row = 7;
    cell = bauta_batch_slot(batch, 0);
    cell[0] = (bauta_cell){.bytes = NULL};
    cell[1] = (bauta_cell){.bytes = text, .len = (uint32_t)strlen(text)};
    *rc = bauta_cross_convert(&cross, &plan, batch, &where, err);
    ck_assert_ptr_null(cell[0].bytes);
    if (*rc != BAUTA_OK)
        ck_assert_pstr_eq(where, "a");
    (void)snprintf(out, sizeof(out), "%.*s", (int)cell[1].len, cell[1].bytes);
    bauta_batch_deinit(batch);
    return out;
}

static const struct {
    enum bauta_exchange how;
    const char *text, *there; /* NULL: refused */
} exchanges[] = {
    {BAUTA_EXCHANGE_NONE, "true", "true"},
    {BAUTA_EXCHANGE_NUMBER, "true", "1"},
    {BAUTA_EXCHANGE_NUMBER, "false", "0"},
    {BAUTA_EXCHANGE_NUMBER, "2", "2"},
    {BAUTA_EXCHANGE_TRIM, "a b  ", "a b"},
    {BAUTA_EXCHANGE_TRIM, "   ", ""},
    {BAUTA_EXCHANGE_TRIM, "", ""},
    {BAUTA_EXCHANGE_UTC, "2001-02-03 04:05:06+00", "2001-02-03 04:05:06"},
    {BAUTA_EXCHANGE_UTC, "2001-02-03 04:05:06.5+00:00",
     "2001-02-03 04:05:06.5"},
    {BAUTA_EXCHANGE_UTC, "2001-02-03 04:05:06Z", "2001-02-03 04:05:06"},
    {BAUTA_EXCHANGE_UTC, "2001-02-03 04:05:06", "2001-02-03 04:05:06"},
    {BAUTA_EXCHANGE_UTC, "2001-02-03 04:05:06+01", NULL},
    {BAUTA_EXCHANGE_UTC, "2001-02-03 04:05:06-00:30", NULL},
    {BAUTA_EXCHANGE_UTC, "infinity", "infinity"},
    {BAUTA_EXCHANGE_ZONED, "2001-02-03 04:05:06", "2001-02-03 04:05:06+00:00"},
    {BAUTA_EXCHANGE_ZONED, "2001-02-03 04:05:06+00",
     "2001-02-03 04:05:06+00:00"},
    {BAUTA_EXCHANGE_ZONED, "2001-02-03 04:05:06+02", NULL},
    {BAUTA_EXCHANGE_SIGNED, "9223372036854775807", "9223372036854775807"},
    {BAUTA_EXCHANGE_SIGNED, "9223372036854775808", NULL},
    {BAUTA_EXCHANGE_SIGNED, "18446744073709551615", NULL},
    {BAUTA_EXCHANGE_SIGNED, "0", "0"},
};

START_TEST(values_that_engines_write_differently)
{
    bauta_batch batch = {0};
    bauta_err err = {0};
    bauta_rc rc;
    const char *found =
        convert(exchanges[_i].how, exchanges[_i].text, &batch, &rc, &err);

    if (exchanges[_i].there == NULL) {
        ck_assert_int_eq(rc, BAUTA_EDATA);
        ck_assert_str_eq(err.where, "row 8");
        ck_assert_ptr_null(strstr(err.text, exchanges[_i].text));
    } else {
        ck_assert_msg(rc == BAUTA_OK, "%s", err.text);
        ck_assert_str_eq(found, exchanges[_i].there);
    }
}
END_TEST

Suite *bauta_cross_suite(void);

Suite *
bauta_cross_suite(void)
{
    Suite *suite = suite_create("cross");
    TCase *values = tcase_create("values");

    tcase_add_loop_test(values, defaults_that_all_engines_have, 0,
                        (int)(sizeof(defaults) / sizeof(defaults[0])));
    tcase_add_loop_test(values, values_that_engines_write_differently, 0,
                        (int)(sizeof(exchanges) / sizeof(exchanges[0])));
    suite_add_tcase(suite, values);
    return suite;
}
