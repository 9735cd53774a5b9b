/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Conditions: what they say of rows, what is none, and how a rule keeps to
 * them. One row: n = 7, d = -2.50, t = 'Ann O''Hara', u = NULL, day =
 * 2020-02-29, at = 2020-02-29 12:00:00+02, b = true, "odd name" = '50%_x'.
 */
#include "tests/unit/transforms/fixtures.h"

#include "transforms/chain.h"
#include "transforms/filter.h"
#include "transforms/order.h"

#include <stdio.h>
#include <string.h>

static const bauta_column char_column = {.name = "c",
                                         .native = "char(6)",
                                         .type = BAUTA_TYPE_TEXT,
                                         .fixed_length = true};

static const struct {
    const char *name;
    const bauta_column *column;
    const char *value;
} row[] = {
    {"n", &integer_column, "7"},
    {"d", &decimal_column, "-2.50"},
    {"t", &text_column, "Ann O'Hara"},
    {"u", &text_column, NULL},
    {"day", &date_column, "2020-02-29"},
    {"at", &timestamp_column, "2020-02-29 12:00:00+02"},
    {"b", &boolean_column, "true"},
    {"odd name", &text_column, "50%_x"},
    {"c", &char_column, "ab    "},
    {"accent", &text_column, "\xC3\xA9t\xC3\xA9"},
    {"big", &decimal_column, "123456789012345678901234567890.0000000001"},
    {"real", &decimal_column, "1.5e+20"},
};

static const struct {
    const char *text;
    enum bauta_truth truth;
} truths[] = {
    {"n = 7", BAUTA_TRUE},
    {"n = 7.000", BAUTA_TRUE},
    {"n <> 7", BAUTA_FALSE},
    {"n != 8", BAUTA_TRUE},
    {"n < 10", BAUTA_TRUE},
    {"n > -10", BAUTA_TRUE},
    {"n >= 7 and n <= 7", BAUTA_TRUE},
    {"d = -2.5", BAUTA_TRUE},
    {"d < -2.49", BAUTA_TRUE},
    {"d > -2.51", BAUTA_TRUE},
    {"d < 0", BAUTA_TRUE},
    {"d < -0.0", BAUTA_TRUE},
    {"big > 123456789012345678901234567890", BAUTA_TRUE},
    {"big < 123456789012345678901234567890.00000000011", BAUTA_TRUE},
    {"real = 150000000000000000000", BAUTA_TRUE},
    {"real > big", BAUTA_FALSE},
    {"t = 'Ann O''Hara'", BAUTA_TRUE},
    {"t = 'ann o''hara'", BAUTA_FALSE},
    {"t like 'Ann%'", BAUTA_TRUE},
    {"t like '%O''Har_'", BAUTA_TRUE},
    {"t not like '%x%'", BAUTA_TRUE},
    {"\"odd name\" like '50\\%\\_x'", BAUTA_TRUE},
    {"\"odd name\" like '50\\_%'", BAUTA_FALSE},
    {"accent like '_t_'", BAUTA_TRUE},
    {"accent like '____'", BAUTA_FALSE},
    {"accent like '%%_'", BAUTA_TRUE},
    {"t like ''", BAUTA_FALSE},
    {"t like '%'", BAUTA_TRUE},
    {"t in ('x', 'Ann O''Hara')", BAUTA_TRUE},
    {"n in (1, 2)", BAUTA_FALSE},
    {"n not in (1, 2)", BAUTA_TRUE},
    {"n between 7 and 8", BAUTA_TRUE},
    {"n not between 7 and 8", BAUTA_FALSE},
    {"u is null", BAUTA_TRUE},
    {"u is not null", BAUTA_FALSE},
    {"u = 'x'", BAUTA_UNKNOWN},
    {"not u = 'x'", BAUTA_UNKNOWN},
    {"u in ('x')", BAUTA_UNKNOWN},
    {"u not in ('x')", BAUTA_UNKNOWN},
    {"t = u", BAUTA_UNKNOWN},
    {"u = 'x' or n = 7", BAUTA_TRUE},
    {"u = 'x' and n = 8", BAUTA_FALSE},
    {"u = 'x' and n = 7", BAUTA_UNKNOWN},
    {"(u = 'x') is true", BAUTA_FALSE},
    {"(u = 'x') is not true", BAUTA_TRUE},
    {"not (n = 7) is true", BAUTA_FALSE},
    {"(n = 8) is not true and ((u is null) is true)", BAUTA_TRUE},
    {"day = '2020-02-29'", BAUTA_TRUE},
    {"day < '2020-03-01'", BAUTA_TRUE},
    {"day > '999-01-01'", BAUTA_UNKNOWN + 1}, /* no date */
    {"at = '2020-02-29 10:00:00'", BAUTA_TRUE},
    {"at = '2020-02-29T05:00:00.000-05:00'", BAUTA_TRUE},
    {"at > '2020-02-29 10:00:00.001'", BAUTA_FALSE},
    {"at < 'infinity' and at > '-infinity'", BAUTA_TRUE},
    {"day < at", BAUTA_TRUE},
    {"b = true", BAUTA_TRUE},
    {"b = FALSE", BAUTA_FALSE},
    {"c = 'ab'", BAUTA_TRUE},
    {"not n = 7 or n = 7", BAUTA_TRUE}, /* not binds tighter */
    {"n = 8 and n = 8 or n = 7", BAUTA_TRUE},
    {"n = 7 or n = 8 and n = 9", BAUTA_TRUE}, /* and binds tighter than or */
    {"not (n = 7 or n = 8)", BAUTA_FALSE},
    {"not not n = 7", BAUTA_TRUE},
    {"N\n=\t7", BAUTA_UNKNOWN + 1}, /* names keep their case here */
};

static const struct {
    const char *text;
    size_t at; /* offset of what is wrong */
} wrongs[] = {
    {"", 0},           {"n", 1},          {"n =", 3},
    {"n = null", 4},   {"n == 7", 3},     {"n = 7 8", 6},
    {"(n = 7", 6},     {"n = 7)", 5},     {"n in ()", 6},
    {"n in (1", 7},    {"n in 1", 5},     {"n is 7", 5},
    {"'x' = t", 0},    {"t like n", 7},   {"n between 1 or 2", 12},
    {"t = 'x", 4},     {"\"t = 1", 0},    {"\"\" = 1", 0},
    {"n = 1.", 4},     {"n = 1x", 4},     {"n = 7;", 5},
    {"and", 0},        {"n = 7 and", 9},  {"not", 3},
    {"t = foo(1)", 7}, {"n = 7 -- x", 6},
};

static void
set_up_peers(const bauta_condition *condition, const bauta_step *step,
             bauta_peer *peers, bauta_cell *cells, bauta_cell **columns)
{
    for (size_t i = 0; i < condition->n_columns; i++)
        for (size_t j = 0; j < COUNT(row); j++) {
            if (strcmp(condition->columns[i], row[j].name) != 0)
                continue;
            peers[i] = (bauta_peer){.step = step,
                                    .option = BAUTA_PEER_WHEN,
                                    .column = row[j].column};
            cells[i] = (bauta_cell){.bytes = row[j].value,
                                    .len = row[j].value != NULL
                                               ? (uint32_t)strlen(row[j].value)
                                               : 0};
            columns[1 + i] = &cells[i];
        }
}

/* The truth, or one past the last where it cannot be bound or judged. */
static int
judge(const char *text)
{
    bauta_arena arena;
    bauta_err err = {0};
    bauta_step step = {.domain = ""};
    bauta_peer peers[BAUTA_CONDITION_COLUMNS] = {0};
    bauta_cell cells[BAUTA_CONDITION_COLUMNS], none = {0};
    bauta_cell *columns[1 + BAUTA_CONDITION_COLUMNS] = {&none};
    bauta_binding binding = {.step = &step, .peers = peers};
    bauta_filter *filter = NULL;
    uint8_t *out = NULL;
    int truth = BAUTA_UNKNOWN + 1;
    size_t at;

    bauta_arena_init(&arena);
    ck_assert_msg(bauta_condition_parse(&step.when, text, strlen(text), &arena,
                                        &at, &err) == BAUTA_OK,
                  "%s: %s", text, err.text);
    set_up_peers(step.when, &step, peers, cells, columns);
    for (size_t i = 0; i < step.when->n_columns; i++)
        binding.n_peers += peers[i].step != NULL ? 1 : 0;
    if (bauta_filter_open(&filter, &binding, &err) == BAUTA_OK) {
        const bauta_view view = {.columns = columns,
                                 .n_columns = 1 + binding.n_peers,
                                 .n_rows = 1,
                                 .first_row = 1,
                                 .arena = &arena};

        ck_assert_msg(bauta_filter_apply(filter, &view, &out, &err) == BAUTA_OK,
                      "%s: %s", text, err.text);
        truth = out[0];
    }
    bauta_filter_close(filter);
    bauta_arena_deinit(&arena);
    return truth;
}

START_TEST(judges)
{
    int truth = judge(truths[_i].text);

    ck_assert_msg(truth == (int)truths[_i].truth, "%s is %d, not %d",
                  truths[_i].text, truth, (int)truths[_i].truth);
}
END_TEST

START_TEST(refuses_what_is_none)
{
    const bauta_condition *condition;
    bauta_arena arena;
    bauta_err err = {0};
    size_t at = 99;

    bauta_arena_init(&arena);
    ck_assert_msg(bauta_condition_parse(&condition, wrongs[_i].text,
                                        strlen(wrongs[_i].text), &arena, &at,
                                        &err) == BAUTA_EPROFILE,
                  "takes %s", wrongs[_i].text);
    ck_assert_msg(at == wrongs[_i].at, "%s: at %zu (%s), not %zu",
                  wrongs[_i].text, at, err.text, wrongs[_i].at);
    bauta_arena_deinit(&arena);
}
END_TEST

static const char *const mismatched[] = {
    "n = 'x'", "t = 7", "t < true", "b = 'true'",    "n like '7'", "day = 'x'",
    "n = t",   "b = t", "day = t",  "day like '2%'", "b = 1",
};

START_TEST(refuses_what_makes_no_sense_for_the_type)
{
    ck_assert_msg(judge(mismatched[_i]) == BAUTA_UNKNOWN + 1, "takes %s",
                  mismatched[_i]);
}
END_TEST

START_TEST(nesting_and_names_are_bounded)
{
    enum { DEEP = 5000 };
    static char text[2 * DEEP + 16];
    const bauta_condition *condition;
    bauta_arena arena;
    bauta_err err = {0};
    size_t at;

    bauta_arena_init(&arena);
    memset(text, '(', DEEP);
    memcpy(text + DEEP, "n = 1", 5);
    memset(text + DEEP + 5, ')', DEEP);
    ck_assert_int_eq(bauta_condition_parse(&condition, text, 2 * DEEP + 5,
                                           &arena, &at, &err),
                     BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(err.text, "nested"));
    err = (bauta_err){0};
    text[0] = '\0';
    for (int i = 0; i < 40; i++)
        (void)snprintf(text + strlen(text), sizeof(text) - strlen(text),
                       "%sc%d = 1", i > 0 ? " or " : "", i);
    ck_assert_int_eq(bauta_condition_parse(&condition, text, strlen(text),
                                           &arena, &at, &err),
                     BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(err.text, "too many columns"));
    bauta_arena_deinit(&arena);
}
END_TEST

/* A value that is not what its type says stops the run: whether the rule is
 * for the row must not be guessed. */
START_TEST(a_value_that_cannot_be_compared_is_an_error)
{
    bauta_arena arena;
    bauta_err err = {0};
    bauta_step step = {.domain = ""};
    bauta_peer peer = {
        .step = &step, .option = BAUTA_PEER_WHEN, .column = &integer_column};
    bauta_cell cell = {.bytes = "secret", .len = 6}, none = {0};
    bauta_cell *columns[] = {&none, &cell};
    const bauta_binding binding = {.step = &step, .peers = &peer, .n_peers = 1};
    bauta_rejects rejects = {.policy = BAUTA_INVALID_NULL};
    bauta_filter *filter = NULL;
    uint8_t *out;
    size_t at;

    bauta_arena_init(&arena);
    ck_assert_int_eq(
        bauta_condition_parse(&step.when, "n > 1", 5, &arena, &at, &err),
        BAUTA_OK);
    ck_assert_int_eq(bauta_filter_open(&filter, &binding, &err), BAUTA_OK);
    {
        const bauta_view view = {.columns = columns,
                                 .n_columns = 2,
                                 .n_rows = 1,
                                 .first_row = 9,
                                 .arena = &arena,
                                 .rejects = &rejects};

        ck_assert_int_eq(bauta_filter_apply(filter, &view, &out, &err),
                         BAUTA_EDATA);
    }
    ck_assert_str_eq(err.where, "row 9");
    ck_assert_ptr_null(strstr(err.text, "secret"));
    bauta_filter_close(filter);
    bauta_arena_deinit(&arena);
}
END_TEST

/* The step's own rows are masked, the others stay as they are. */
START_TEST(a_step_keeps_to_its_rows)
{
    bauta_value values[8];
    bauta_rule rule;
    bauta_step step = {.transform = bauta_transform_find("mask"), .domain = ""};
    bauta_arena arena;
    bauta_err err = {0};
    bauta_peer peer = {
        .step = &step, .option = BAUTA_PEER_WHEN, .column = &integer_column};
    bauta_cell cells[] = {
        {"ab", 2, 0}, {"cd", 2, 0}, {NULL, 0, 0}, {"ef", 2, 0}};
    bauta_cell ages[] = {
        {"17", 2, 0}, {"18", 2, 0}, {"17", 2, 0}, {NULL, 0, 0}};
    bauta_cell *columns[] = {cells, ages};
    bauta_binding binding = {
        .column = &text_column, .recipient = "", .peers = &peer, .n_peers = 1};
    bauta_promise promise = {0};
    bauta_bound bound;
    uint64_t rejected = 0;
    size_t at, n;

    bauta_arena_init(&arena);
    bauta_options_default(step.transform->options, values);
    step.options = (bauta_options){step.transform->options, values};
    ck_assert_int_eq(
        bauta_condition_parse(&step.when, "age < 18", 8, &arena, &at, &err),
        BAUTA_OK);
    rule = (bauta_rule){.steps = &step, .n_steps = 1};
    ck_assert_msg(bauta_chain_open(&bound, &n, &rule, &binding, &promise,
                                   &err) == BAUTA_OK,
                  "%s", err.text);
    ck_assert(promise.traits & BAUTA_TRAIT_ORIGINAL);
    {
        const bauta_view view = {.columns = columns,
                                 .n_columns = 2,
                                 .n_rows = 4,
                                 .first_row = 1,
                                 .arena = &arena};

        ck_assert_int_eq(bauta_chain_apply(&bound, n, &view, &rejected, &err),
                         BAUTA_OK);
    }
    ck_assert_mem_eq(cells[0].bytes, "**", 2);
    ck_assert_mem_eq(cells[1].bytes, "cd", 2);
    ck_assert_ptr_null(cells[2].bytes);
    ck_assert_mem_eq(cells[3].bytes, "ef", 2);
    bauta_chain_close(&bound, n);
    bauta_arena_deinit(&arena);
}
END_TEST

Suite *
condition_suite(void)
{
    Suite *suite = suite_create("condition");
    TCase *tc = tcase_create("condition");

    tcase_add_loop_test(tc, judges, 0, (int)COUNT(truths));
    tcase_add_loop_test(tc, refuses_what_is_none, 0, (int)COUNT(wrongs));
    tcase_add_loop_test(tc, refuses_what_makes_no_sense_for_the_type, 0,
                        (int)COUNT(mismatched));
    tcase_add_test(tc, nesting_and_names_are_bounded);
    tcase_add_test(tc, a_value_that_cannot_be_compared_is_an_error);
    tcase_add_test(tc, a_step_keeps_to_its_rows);
    suite_add_tcase(suite, tc);
    return suite;
}
