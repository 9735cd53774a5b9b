/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Preview: which rows and columns are read for it, and what is kept of them.
 * The source is made up: its cells are the column's name and the row's number.
 */
#include "engine/preview.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

Suite *bauta_preview_suite(void);

enum { ROWS = 5, PER_BATCH = 2 };

#define TEXT(n)                                                                \
    {                                                                          \
        .name = n, .type = BAUTA_TYPE_TEXT, .native = "text", .nullable = true \
    }

static bauta_column columns[] = {
    TEXT("a"),
    TEXT("b"),
    TEXT("c"),
    {.name = "g", .type = BAUTA_TYPE_TEXT, .native = "text", .generated = true},
    TEXT("d")};
static bauta_table tables[] = {{.schema = "",
                                .name = "one",
                                .parent = -1,
                                .columns = columns,
                                .n_columns = 5}};
enum { A, B, C, G, D, N };

/* What the reader is asked for, and how far it is. */
static struct {
    const bauta_task *task;
    size_t row;
    bool heeds_limit, fails;
    int open, ended;
} source;

static bauta_rc
reader_open(void **reader, void *from, bauta_err *err)
{
    (void)from;
    (void)err;
    *reader = &source;
    source.open++;
    return BAUTA_OK;
}

static bauta_rc
reader_begin(void *reader, const bauta_task *task, bauta_err *err)
{
    (void)reader;
    (void)err;
    source.task = task;
    source.row = 0;
    return BAUTA_OK;
}

static void
fill_row(bauta_batch *batch)
{
    for (size_t s = 0; s < source.task->n_slots; s++) {
        const bauta_slot *slot = &source.task->slots[s];
        const char *name = columns[slot->first].name;
        char *bytes = bauta_arena_printf(
            &batch->arena, "%s%zu", slot->wire ? "wire" : name, source.row);

        ck_assert(!columns[slot->first].generated);
        ck_assert_ptr_nonnull(bytes);
        bauta_batch_slot(batch, s)[batch->n_rows] =
            (bauta_cell){.bytes = bytes, .len = (uint32_t)strlen(bytes)};
        if (slot->first == D && source.row == 1 && !slot->wire)
            bauta_batch_slot(batch, s)[batch->n_rows] = (bauta_cell){0};
    }
    batch->n_rows++;
    source.row++;
}

static bauta_rc
reader_next(void *reader, bauta_batch *batch, bauta_err *err)
{
    size_t end = source.heeds_limit && source.task->limit < ROWS
                     ? (size_t)source.task->limit
                     : ROWS;

    (void)reader;
    if (source.fails)
        return bauta_err_set(err, BAUTA_EIO, "it fails");
    batch->first_row = source.row + 1;
    while (source.row < end && batch->n_rows < PER_BATCH)
        fill_row(batch);
    return BAUTA_OK;
}

static bauta_rc
reader_end(void *reader, bauta_err *err)
{
    (void)reader;
    (void)err;
    source.ended++;
    return BAUTA_OK;
}

static void
reader_close(void *reader)
{
    (void)reader;
    source.open--;
}

static const struct bauta_driver driver = {
    .name = "test",
    .reader_open = reader_open,
    .reader_begin = reader_begin,
    .reader_next = reader_next,
    .reader_end = reader_end,
    .reader_close = reader_close,
};

static bauta_session session;
static bauta_profile profile;
static bauta_preview preview;
static bauta_report report;
static bauta_err err;

static void
set_up(void)
{
    static const char json[] =
        "{\"bauta\":1,\"undeclared\":\"keep\",\"tables\":{\"one\":{\"columns\":"
        "{\"b\":{\"transform\":\"mask\",\"keep_last\":1},"
        "\"c\":{\"transform\":\"constant\",\"value\":\"x\",\"when\":\"a = "
        "'a1'\"}}}}}";

    err = (bauta_err){0};
    memset(&source, 0, sizeof(source));
    source.heeds_limit = true;
    bauta_session_init(&session);
    session.driver = &driver;
    session.catalog.driver = session.catalog.database = "test";
    session.catalog.default_schema = "";
    session.catalog.tables = tables;
    session.catalog.n_tables = 1;
    bauta_profile_init(&profile);
    bauta_preview_init(&preview);
    bauta_report_init(&report);
    ck_assert_int_eq(bauta_profile_parse(&profile, "x.json", json,
                                         sizeof(json) - 1, &report, &err),
                     BAUTA_OK);
    ck_assert_int_eq(
        bauta_session_plan(&session, &profile, NULL, NULL, &report, &err),
        BAUTA_OK);
}

static void
tear_down(void)
{
    bauta_preview_deinit(&preview);
    bauta_plan_deinit(&session.plan);
    bauta_profile_deinit(&profile);
    bauta_report_deinit(&report);
}

static void
expect(const bauta_cell *cells, size_t row, const char *const wanted[N])
{
    for (size_t c = 0; c < N; c++) {
        const bauta_cell *cell = &cells[row * N + c];

        if (wanted[c] == NULL) {
            ck_assert_ptr_null(cell->bytes);
            continue;
        }
        ck_assert_uint_eq(cell->len, strlen(wanted[c]));
        ck_assert_int_eq(memcmp(cell->bytes, wanted[c], cell->len), 0);
    }
}

/* Kept columns are decoded, those with a rule masked, and rules see the
 * originals of others; what the database computes is not read. */
START_TEST(shows_each_column)
{
    ck_assert_int_eq(bauta_preview_read(&preview, &session, 0, 3, true, &err),
                     BAUTA_OK);
    ck_assert_uint_eq(preview.n_rows, 3);
    ck_assert_uint_eq(preview.n_columns, N);
    expect(preview.before, 0,
           (const char *const[N]){"a0", "b0", "c0", NULL, "d0"});
    expect(preview.after, 0,
           (const char *const[N]){"a0", "*0", "c0", NULL, "d0"});
    expect(preview.before, 1,
           (const char *const[N]){"a1", "b1", "c1", NULL, NULL});
    expect(preview.after, 1,
           (const char *const[N]){"a1", "*1", "x", NULL, NULL});
    expect(preview.after, 2,
           (const char *const[N]){"a2", "*2", "c2", NULL, "d2"});
    ck_assert_int_eq(source.open, 0);
    ck_assert_int_eq(source.ended, 1);
    ck_assert(!preview.surveyed);
}
END_TEST

/* The source is asked for no more rows than are shown; one that gives more is
 * not believed. */
START_TEST(stops_at_the_rows_asked_for)
{
    static const size_t asked[] = {1, 2, 3, 5, 9};

    for (size_t i = 0; i < sizeof(asked) / sizeof(asked[0]); i++)
        for (int heeds = 0; heeds < 2; heeds++) {
            source.heeds_limit = heeds == 1;
            bauta_preview_deinit(&preview);
            ck_assert_int_eq(bauta_preview_read(&preview, &session, 0, asked[i],
                                                false, &err),
                             BAUTA_OK);
            ck_assert_uint_eq(preview.n_rows,
                              asked[i] < ROWS ? asked[i] : ROWS);
        }
    ck_assert_int_eq(source.open, 0);
}
END_TEST

START_TEST(keeps_originals_only_where_asked)
{
    ck_assert_int_eq(bauta_preview_read(&preview, &session, 0, 2, false, &err),
                     BAUTA_OK);
    ck_assert_ptr_null(preview.before);
    expect(preview.after, 1,
           (const char *const[N]){"a1", "*1", "x", NULL, NULL});
}
END_TEST

START_TEST(tells_where_it_failed)
{
    source.fails = true;
    ck_assert_int_eq(bauta_preview_read(&preview, &session, 0, 2, false, &err),
                     BAUTA_EIO);
    ck_assert_str_eq(err.where, "table one");
    ck_assert_int_eq(source.open, 0);
}
END_TEST

Suite *
bauta_preview_suite(void)
{
    Suite *suite = suite_create("preview");
    TCase *tests = tcase_create("preview");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, shows_each_column);
    tcase_add_test(tests, stops_at_the_rows_asked_for);
    tcase_add_test(tests, keeps_originals_only_where_asked);
    tcase_add_test(tests, tells_where_it_failed);
    suite_add_tcase(suite, tests);
    return suite;
}
