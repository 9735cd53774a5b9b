/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Survey: which columns are read for it, what its rules are shown, and what
 * becomes of a failure. The source is made up, and so is the rule, which keeps
 * a record.
 */
#include "engine/survey.h"

#include "core/interrupt.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

enum { ROWS = 5, PER_BATCH = 2, RECORD = 1024 };

/* Everything that happened, in order. */
static char record[RECORD];

static void
note(const char *text)
{
    size_t n = strlen(record);

    (void)snprintf(record + n, sizeof(record) - n, "%s ", text);
}

/* --- the rule ---------------------------------------------------------- */

static bool settle_fails;

static const bauta_option options[] = {
    {.name = "beside",
     .kind = BAUTA_OPTION_COLUMNS,
     .fallback = BAUTA_PRIMARY_KEY,
     .help = "what to look at"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
bind(void **self, const bauta_binding *binding, bauta_promise *promise,
     bauta_err *err)
{
    (void)promise;
    (void)err;
    *self = (void *)(uintptr_t)binding->column->name;
    return BAUTA_OK;
}

static bauta_rc
survey(void *self, const bauta_view *view, bauta_err *err)
{
    char text[64];

    (void)self;
    for (size_t i = 0; i < view->n_rows; i++) {
        if (view->columns[0][i].bytes == NULL)
            continue;
        if (strncmp(view->columns[0][i].bytes, "bad", 3) == 0) {
            (void)bauta_err_set(err, BAUTA_EDATA, "it is bad");
            bauta_err_at(err, "row %llu",
                         (unsigned long long)(view->first_row + i));
            return BAUTA_EDATA;
        }
        (void)snprintf(text, sizeof(text), "%.*s", (int)view->columns[0][i].len,
                       view->columns[0][i].bytes);
        for (size_t c = 1; c < view->n_columns; c++) {
            size_t n = strlen(text);

            (void)snprintf(text + n, sizeof(text) - n, "/%.*s",
                           (int)view->columns[c][i].len,
                           view->columns[c][i].bytes);
        }
        note(text);
    }
    return BAUTA_OK;
}

static bauta_rc
settle(void *self, bauta_err *err)
{
    (void)self;
    note("settle");
    return settle_fails ? bauta_err_set(err, BAUTA_EDATA, "it never settles")
                        : BAUTA_OK;
}

static bauta_rc
apply(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    (void)view;
    (void)err;
    return BAUTA_OK;
}

static void
release(void *self)
{
    (void)self;
}

static const struct bauta_transform watcher = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "watcher",
    .summary = "keeps a record",
    .details = "For tests.",
    .example = "{}",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .options = options,
    .bind = bind,
    .apply = apply,
    .release = release,
    .survey = survey,
    .settle = settle,
};

/* --- the source -------------------------------------------------------- */

#define TEXT(n)                                                                \
    {                                                                          \
        .name = n, .type = BAUTA_TYPE_TEXT, .native = "text", .nullable = true \
    }

static bauta_column columns[] = {TEXT("a"), TEXT("b"), TEXT("c"), TEXT("d")};
static const size_t c1[] = {1};
static bauta_unique_key keys[] = {
    {.name = "pkey", .columns = c1, .n_columns = 1, .primary = true}};
static bauta_table tables[] = {
    {.schema = "",
     .name = "one",
     .parent = -1,
     .columns = columns,
     .n_columns = 4,
     .keys = keys,
     .n_keys = 1},
    {.schema = "",
     .name = "two",
     .parent = -1,
     .columns = columns,
     .n_columns = 4,
     .keys = keys,
     .n_keys = 1},
};
static bauta_catalog catalog = {.driver = "test",
                                .database = "db",
                                .default_schema = "",
                                .tables = tables,
                                .n_tables = 2};

/* A reader of rows whose cells are the column's name and the row's number. */
static struct {
    const bauta_task *task;
    size_t row;
    const char *bad;   /* column whose last row is bad; NULL: none */
    const char *fails; /* call that fails; "" none */
    int open;
} source;

static bauta_rc
call(const char *name, bauta_err *err)
{
    if (strcmp(source.fails, name) == 0)
        return bauta_err_set(err, BAUTA_EIO, "%s failed", name);
    return BAUTA_OK;
}

static bauta_rc
reader_open(void **reader, void *from, bauta_err *err)
{
    if (call("open", err) != BAUTA_OK)
        return err->code;
    *reader = from;
    source.open++;
    return BAUTA_OK;
}

static bauta_rc
reader_begin(void *reader, const bauta_task *task, bauta_err *err)
{
    char text[32] = "read:";

    (void)reader;
    source.task = task;
    source.row = 0;
    for (size_t s = 0; s < task->n_slots; s++) {
        ck_assert(!task->slots[s].wire && task->slots[s].n == 1);
        (void)strncat(text, columns[task->slots[s].first].name, 1);
    }
    note(text);
    return call("begin", err);
}

static bauta_rc
reader_next(void *reader, bauta_batch *batch, bauta_err *err)
{
    (void)reader;
    for (; source.row < ROWS && batch->n_rows < PER_BATCH; source.row++) {
        for (size_t s = 0; s < source.task->n_slots; s++) {
            const char *name = columns[source.task->slots[s].first].name;
            bool bad = source.bad != NULL && strcmp(source.bad, name) == 0 &&
                       source.row == ROWS - 1;
            char *bytes = bauta_arena_printf(&batch->arena, "%s%zu",
                                             bad ? "bad" : name, source.row);

            ck_assert_ptr_nonnull(bytes);
            bauta_batch_slot(batch, s)[batch->n_rows] =
                (bauta_cell){.bytes = bytes, .len = (uint32_t)strlen(bytes)};
        }
        batch->n_rows++;
    }
    return call("next", err);
}

static bauta_rc
reader_end(void *reader, bauta_err *err)
{
    (void)reader;
    return call("end", err);
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

/* --- the tests --------------------------------------------------------- */

static bauta_profile profile;
static bauta_plan plan;
static bauta_report report;
static bauta_err err;

static void
set_up(void)
{
    err = (bauta_err){0};
    if (bauta_transform_find("watcher") == NULL)
        ck_assert_int_eq(bauta_transform_register(&watcher, &err), BAUTA_OK);
    bauta_profile_init(&profile);
    bauta_plan_init(&plan);
    bauta_report_init(&report);
    *record = '\0';
    settle_fails = false;
    source.bad = NULL;
    source.fails = "";
    source.open = 0;
}

static void
tear_down(void)
{
    bauta_plan_deinit(&plan);
    bauta_profile_deinit(&profile);
    bauta_report_deinit(&report);
}

static bauta_rc
run(const char *tables_json)
{
    char json[1024];

    (void)snprintf(json, sizeof(json),
                   "{\"bauta\":1,\"undeclared\":\"keep\",\"tables\":{%s}}",
                   tables_json);
    ck_assert_msg(bauta_profile_parse(&profile, "x.json", json, strlen(json),
                                      &report, &err) == BAUTA_OK,
                  "%s", report.n_problems > 0 ? report.problems[0].text : "");
    ck_assert_msg(bauta_plan_make(&plan, &profile, &catalog, NULL, &report,
                                  &err) == BAUTA_OK,
                  "%s", report.n_problems > 0 ? report.problems[0].text : "");
    return bauta_survey_run(&plan, &driver, &source, NULL, &err);
}

#define ONE(cols) "\"one\":{\"columns\":{" cols "}}"
#define TWO(cols) "\"two\":{\"columns\":{" cols "}}"

START_TEST(nothing_to_see)
{
    ck_assert_int_eq(run(ONE("\"a\":\"mask\"")), BAUTA_OK);
    ck_assert(!bauta_survey_wanted(&plan));
    ck_assert_str_eq(record, "");
}
END_TEST

START_TEST(what_a_rule_is_shown)
{
    ck_assert_int_eq(run(ONE("\"c\":\"watcher\"")), BAUTA_OK);
    ck_assert(bauta_survey_wanted(&plan));
    ck_assert_str_eq(record, "read:cb c0/b0 c1/b1 c2/b2 c3/b3 c4/b4 settle ");
    ck_assert_int_eq(source.open, 0);
}
END_TEST

/* One reading for all rules of a table; each is settled; other rules' columns
 * are no peers. The survey shows originals, masked or not. */
START_TEST(several_rules)
{
    ck_assert_int_eq(
        run(ONE("\"a\":{\"transform\":\"watcher\",\"beside\":[\"d\",\"a\"]},"
                "\"b\":\"keep\",\"d\":\"mask\"") "," TWO("\"c\":\"watcher\"")),
        BAUTA_OK);
    ck_assert_str_eq(record, "read:ad a0/d0/a0 a1/d1/a1 a2/d2/a2 a3/d3/a3 "
                             "a4/d4/a4 settle read:cb c0/b0 c1/b1 c2/b2 c3/b3 "
                             "c4/b4 settle ");
    tear_down();
    set_up();
    ck_assert_int_eq(run(ONE("\"a\":\"watcher\",\"c\":\"watcher\"")), BAUTA_OK);
    ck_assert_str_eq(record,
                     "read:acb a0/b0 a1/b1 c0/b0 c1/b1 a2/b2 a3/b3 c2/b2 "
                     "c3/b3 a4/b4 c4/b4 settle settle ");
}
END_TEST

START_TEST(rows_of_a_condition)
{
    ck_assert_int_eq(run(ONE("\"c\":{\"transform\":\"watcher\",\"when\":"
                             "\"d in ('d1', 'd4')\"}")),
                     BAUTA_OK);
    ck_assert_str_eq(record, "read:cdb c1/d1/b1 c4/d4/b4 settle ");
}
END_TEST

/* Rows that are not copied are not read. */
START_TEST(tables_without_rows)
{
    ck_assert_int_eq(run("\"one\":\"skip\"," TWO("\"c\":\"watcher\"")),
                     BAUTA_OK);
    ck_assert_str_eq(record, "read:cb c0/b0 c1/b1 c2/b2 c3/b3 c4/b4 settle ");
    tear_down();
    set_up();
    tables[1].kind = BAUTA_TABLE_PARTITION;
    tables[1].parent = 0;
    ck_assert_int_eq(run(ONE("\"c\":\"watcher\"")), BAUTA_OK);
    ck_assert_str_eq(record, "read:cb c0/b0 c1/b1 c2/b2 c3/b3 c4/b4 settle ");
    tables[1].kind = BAUTA_TABLE_PLAIN;
    tables[1].parent = BAUTA_NO_PARENT;
}
END_TEST

START_TEST(failures_name_the_place)
{
    static const char *const calls[] = {"begin", "next", "end"};

    source.bad = "c";
    ck_assert_int_eq(run(ONE("\"a\":\"watcher\",\"c\":\"watcher\"")),
                     BAUTA_EDATA);
    ck_assert_str_eq(err.where, "one.c, row 5");
    ck_assert_str_eq(err.text, "it is bad");
    ck_assert_int_eq(source.open, 0);
    tear_down();
    set_up();
    settle_fails = true;
    ck_assert_int_eq(run(TWO("\"c\":\"watcher\"")), BAUTA_EDATA);
    ck_assert_str_eq(err.where, "two.c");
    for (size_t i = 0; i < 3; i++) {
        tear_down();
        set_up();
        source.fails = calls[i];
        ck_assert_int_eq(run(TWO("\"c\":\"watcher\"")), BAUTA_EIO);
        ck_assert_str_eq(err.where, "table two");
        ck_assert_int_eq(source.open, 0);
        ck_assert_ptr_null(strstr(record, "settle"));
    }
    tear_down();
    set_up();
    bauta_interrupt_raise();
    ck_assert_int_eq(run(TWO("\"c\":\"watcher\"")), BAUTA_EINTR);
    ck_assert_int_eq(source.open, 0);
    bauta_interrupt_clear();
    tear_down();
    set_up();
    source.fails = "open";
    ck_assert_int_eq(run(TWO("\"c\":\"watcher\"")), BAUTA_EIO);
    ck_assert_int_eq(source.open, 0);
}
END_TEST

Suite *bauta_survey_suite(void);
Suite *
bauta_survey_suite(void)
{
    Suite *suite = suite_create("survey");
    TCase *tc = tcase_create("survey");

    tcase_add_checked_fixture(tc, set_up, tear_down);
    tcase_add_test(tc, nothing_to_see);
    tcase_add_test(tc, what_a_rule_is_shown);
    tcase_add_test(tc, several_rules);
    tcase_add_test(tc, rows_of_a_condition);
    tcase_add_test(tc, tables_without_rows);
    tcase_add_test(tc, failures_name_the_place);
    suite_add_tcase(suite, tc);
    return suite;
}
