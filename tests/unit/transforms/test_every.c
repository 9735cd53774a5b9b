/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What holds of every transform of the registry, by what it promises: results
 * that do not depend on batches or order, an inverse that gives the value
 * back, distinct results for distinct values, outputs that fit, and values it
 * cannot handle that become what "on_invalid" says. A transform that is new
 * comes in by itself, with the sample that test_hostile.c has of it.
 */
#include "tests/unit/transforms/fixtures.h"

#include "core/text.h"
#include "transforms/chain.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 1024, VALUE = 64, DISTINCT = 700 };

static const bauta_column *const columns[] = {
    &text_column,  &integer_column, &decimal_column,
    &bytes_column, &uuid_column,    &timestamp_column,
    &date_column,  &json_column,    &array_column};

static char values[ROWS][VALUE], keys[ROWS][8];

/* What one pass over all rows gave: in the order of the values. */
struct pass {
    bauta_arena arena;
    bauta_cell cells[ROWS];
    bool rejected[ROWS];
    struct rule rule; /* open as long as the cells are looked at */
};

/* Of a year that every engine's types have room for, moved or not. */
static void
make_date(char *out)
{
    (void)snprintf(
        out, VALUE, "%04u-%02u-%02u", 1975 + (unsigned)(random_next() % 50),
        1 + (unsigned)(random_next() % 12), 1 + (unsigned)(random_next() % 28));
}

/* The sample with other digits: a value of its form, if not always a valid
 * one. */
static void
make_alike(char *out, const char *sample, bool hex)
{
    (void)snprintf(out, VALUE, "%s", sample);
    for (char *c = out; *c != '\0'; c++)
        if ((*c >= '0' && *c <= '9') || (hex && *c >= 'a' && *c <= 'f'))
            *c = "0123456789abcdef"[random_next() % (hex ? 16 : 10)];
}

static void
make_value(char *out, const bauta_column *column, const char *sample)
{
    char date[VALUE];

    switch (column->type) {
    case BAUTA_TYPE_DATE:
        make_date(out);
        break;
    case BAUTA_TYPE_TIMESTAMP:
        make_date(date);
        (void)snprintf(out, VALUE, "%.10s %02u:00:07", date,
                       (unsigned)(random_next() % 24));
        break;
    case BAUTA_TYPE_INTEGER:
        (void)snprintf(out, VALUE, "%" PRIu64, random_next() % 100000);
        break;
    case BAUTA_TYPE_DECIMAL:
        (void)snprintf(out, VALUE, "%" PRIu64 ".%" PRIu64, random_next() % 1000,
                       1 + random_next() % 9);
        break;
    default:
        if (strlen(sample) == 10 && sample[4] == '-')
            make_date(out);
        else
            make_alike(out, sample, column->type == BAUTA_TYPE_UUID);
        break;
    }
}

/* Rows 0, 1, 2 … hold the sample and values like it; later rows repeat earlier
 * ones. */
static void
make_values(const char *name, const bauta_column *column)
{
    const char *sample = sample_value(name, column);

    for (size_t i = 0; i < ROWS; i++) {
        if (i == 0)
            (void)snprintf(values[i], VALUE, "%s", sample);
        else if (i < DISTINCT)
            make_value(values[i], column, sample);
        else
            memcpy(values[i], values[i - DISTINCT], VALUE);
        (void)snprintf(keys[i], sizeof(keys[i]), "%zu", i + 1);
    }
}

static bool
is_null(size_t row)
{
    return row % 50 == 7;
}

/* Surveys or applies the rows, `batch` at a time. Marks those that it turns
 * away, by their place in `cells`. */
static void
go_over(struct pass *pass, bool survey, size_t batch, bauta_cell *cells,
        bauta_cell *peers)
{
    struct rule *rule = &pass->rule;

    for (size_t from = 0; from < ROWS; from += batch) {
        bauta_cell *at[1 + RULE_PEERS] = {cells + from};
        bauta_rejects rejects = {.policy = BAUTA_INVALID_NULL};
        bauta_view view = {.columns = at,
                           .n_columns = 1 + rule->binding.n_peers,
                           .n_rows = from + batch <= ROWS ? batch : ROWS - from,
                           .first_row = from + 1,
                           .arena = &pass->arena,
                           .rejects = &rejects};
        bauta_rc rc;

        for (size_t p = 1; p <= RULE_PEERS; p++)
            at[p] = peers + from;
        rule->err = (bauta_err){0};
        rc = survey ? rule->transform->survey(rule->self, &view, &rule->err)
                    : rule->transform->apply(rule->self, &view, &rule->err);
        ck_assert_msg(rc == BAUTA_OK, "%s: %s", rule->transform->name,
                      rule->err.text);
        for (size_t i = 0; i < rejects.n; i++)
            pass->rejected[from + rejects.rows[i]] = true;
    }
}

static void
turn_round(struct pass *pass)
{
    for (size_t i = 0, j = ROWS - 1; i < j; i++, j--) {
        bauta_cell cell = pass->cells[i];
        bool rejected = pass->rejected[i];

        pass->cells[i] = pass->cells[j];
        pass->cells[j] = cell;
        pass->rejected[i] = pass->rejected[j];
        pass->rejected[j] = rejected;
    }
}

/* Rows in order or backwards, `batch` at a time. */
static void
open_pass(struct pass *pass, const char *name, const bauta_column *column,
          size_t batch, bool backwards)
{
    static bauta_cell peers[ROWS];
    bool surveys;

    rule_open(&pass->rule, name, column, sample_options(name, column));
    bauta_arena_init(&pass->arena);
    memset(pass->rejected, 0, sizeof(pass->rejected));
    for (size_t i = 0; i < ROWS; i++) {
        size_t row = backwards ? ROWS - 1 - i : i;

        pass->cells[i] = cell_of(is_null(row) ? NULL : values[row]);
        peers[i] = cell_of(keys[row]);
    }
    surveys = pass->rule.transform->survey != NULL;
    if (surveys)
        go_over(pass, true, batch, pass->cells, peers);
    if (surveys)
        ck_assert_int_eq(rule_settle(&pass->rule), BAUTA_OK);
    go_over(pass, false, batch, pass->cells, peers);
    if (backwards)
        turn_round(pass);
}

static void
close_pass(struct pass *pass)
{
    rule_close(&pass->rule);
    bauta_arena_deinit(&pass->arena);
}

static bool
same(const bauta_cell *a, const bauta_cell *b)
{
    if (a->bytes == NULL || b->bytes == NULL)
        return a->bytes == b->bytes;
    return a->len == b->len && memcmp(a->bytes, b->bytes, a->len) == 0;
}

/* NULL stays NULL, nothing else becomes it unasked, and all fits. */
static void
check_cells(const struct pass *pass, const char *name,
            const bauta_column *column)
{
    bool nulls = (pass->rule.promise.traits & BAUTA_TRAIT_NULLS) != 0;

    ck_assert_msg(!pass->rejected[0], "%s does not take its sample of %s", name,
                  column->native);
    for (size_t i = 0; i < ROWS; i++) {
        const bauta_cell *cell = &pass->cells[i];
        uint64_t room = pass->rule.promise.max_chars;

        if (is_null(i) || pass->rejected[i]) {
            ck_assert_msg(cell->bytes == NULL, "%s, row %zu", name, i);
            continue;
        }
        ck_assert_msg(nulls || cell->bytes != NULL, "%s, row %zu", name, i);
        if (cell->bytes != NULL && room != 0 && column->type == BAUTA_TYPE_TEXT)
            ck_assert_msg(bauta_utf8_count(cell->bytes, cell->len) <= room,
                          "%s, row %zu: longer than promised: %.*s %d", name, i,
                          (int)cell->len, cell->bytes, (int)room);
    }
}

static const struct pass *sorted;

static int
by_result(const void *a, const void *b)
{
    const bauta_cell *x = &sorted->cells[*(const size_t *)a];
    const bauta_cell *y = &sorted->cells[*(const size_t *)b];
    uint32_t len = x->len < y->len ? x->len : y->len;
    int order = memcmp(x->bytes, y->bytes, len);

    return order != 0 ? order : (x->len > y->len) - (x->len < y->len);
}

/* Rows with a result, by it. */
static size_t
sort_rows(const struct pass *pass, size_t *rows)
{
    size_t n = 0;

    for (size_t i = 0; i < ROWS; i++)
        if (pass->cells[i].bytes != NULL)
            rows[n++] = i;
    sorted = pass;
    qsort(rows, n, sizeof(rows[0]), by_result);
    return n;
}

/* One result for one value. */
static void
check_injective(const struct pass *pass, const char *name)
{
    size_t rows[ROWS] = {0}, n = sort_rows(pass, rows);

    for (size_t i = 1; i < n; i++)
        ck_assert_msg(!same(&pass->cells[rows[i - 1]], &pass->cells[rows[i]]) ||
                          strcmp(values[rows[i - 1]], values[rows[i]]) == 0,
                      "%s: rows %zu and %zu have become one", name, rows[i - 1],
                      rows[i]);
}

/* The values that were there, each as often. */
static void
check_permuted(const struct pass *pass, const char *name)
{
    static struct pass before;
    size_t old[ROWS] = {0}, new[ROWS] = {0}, n = sort_rows(pass, new);

    for (size_t i = 0; i < ROWS; i++)
        before.cells[i] = cell_of(is_null(i) ? NULL : values[i]);
    ck_assert_uint_eq(sort_rows(&before, old), n);
    for (size_t i = 0; i < n; i++)
        ck_assert_msg(same(&before.cells[old[i]], &pass->cells[new[i]]),
                      "%s: not the column's own values", name);
}

/* Undoing gives the value, byte for byte. */
static void
check_undone(const struct pass *pass, const char *name,
             const bauta_column *column)
{
    static bauta_cell cells[ROWS], peers[ROWS];
    bauta_cell *at[1 + RULE_PEERS] = {cells};
    struct rule rule;
    bauta_arena arena;
    bauta_view view = {.columns = at, .n_rows = ROWS, .arena = &arena};

    bauta_arena_init(&arena);
    rule_open(&rule, name, column, sample_options(name, column));
    view.n_columns = 1 + rule.binding.n_peers;
    for (size_t i = 0; i < ROWS; i++) {
        cells[i] = pass->cells[i];
        peers[i] = cell_of(keys[i]);
    }
    for (size_t p = 1; p <= RULE_PEERS; p++)
        at[p] = peers;
    ck_assert_msg(rule.transform->reverse(rule.self, &view, &rule.err) ==
                      BAUTA_OK,
                  "%s: %s", name, rule.err.text);
    for (size_t i = 0; i < ROWS; i++)
        if (pass->cells[i].bytes != NULL)
            ck_assert_msg(
                cells[i].bytes != NULL && cells[i].len == strlen(values[i]) &&
                    memcmp(cells[i].bytes, values[i], cells[i].len) == 0,
                "%s, row %zu does not come back", name, i);
    rule_close(&rule);
    bauta_arena_deinit(&arena);
}

/* What keeps the format gives what it would take, but for numbers that are made
 * so that nobody has them. */
static void
check_format(struct pass *pass, const char *name, const bauta_column *column)
{
    static char old[ROWS][VALUE];
    static struct pass again;

    if (strcmp(name, "ssn") == 0)
        return;
    memcpy(old, values, sizeof(old));
    for (size_t i = 0; i < ROWS; i++)
        if (pass->cells[i].bytes != NULL && pass->cells[i].len < VALUE) {
            /* Its bytes may be the value's own. */
            memmove(values[i], pass->cells[i].bytes, pass->cells[i].len);
            values[i][pass->cells[i].len] = '\0';
        }
    open_pass(&again, name, column, ROWS, false);
    for (size_t i = 0; i < ROWS; i++)
        ck_assert_msg(again.rejected[i] == pass->rejected[i],
                      "%s on %s, row %zu: its result is not valid", name,
                      column->native, i);
    close_pass(&again);
    memcpy(values, old, sizeof(old));
}

static void
check_promise(struct pass *pass, const struct bauta_transform *t,
              const bauta_column *column)
{
    unsigned traits = pass->rule.promise.traits;

    check_cells(pass, t->name, column);
    ck_assert((traits & BAUTA_TRAIT_LOSSY) == 0 ||
              (traits & (BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_REVERSIBLE)) == 0);
    ck_assert((traits & BAUTA_TRAIT_REVERSIBLE) == 0 || t->reverse != NULL);
    if ((traits & BAUTA_TRAIT_INJECTIVE) != 0)
        check_injective(pass, t->name);
    if ((traits & BAUTA_TRAIT_PERMUTES) != 0)
        check_permuted(pass, t->name);
    if ((traits & BAUTA_TRAIT_REVERSIBLE) != 0)
        check_undone(pass, t->name, column);
    if ((traits & BAUTA_TRAIT_FORMAT) != 0)
        check_format(pass, t->name, column);
}

START_TEST(promises_hold_whatever_the_batches)
{
    static const struct {
        size_t batch;
        bool backwards;
    } ways[] = {{1, false}, {7, true}, {ROWS, true}};
    const struct bauta_transform *t = bauta_transform_at((size_t)_i);
    static struct pass whole, other;

    random_start();
    for (size_t c = 0; c < COUNT(columns); c++) {
        if (!sample_fits(t, columns[c]))
            continue;
        make_values(t->name, columns[c]);
        open_pass(&whole, t->name, columns[c], ROWS, false);
        check_promise(&whole, t, columns[c]);
        for (size_t w = 0; w < COUNT(ways); w++) {
            open_pass(&other, t->name, columns[c], ways[w].batch,
                      ways[w].backwards);
            for (size_t i = 0; i < ROWS; i++)
                ck_assert_msg(same(&whole.cells[i], &other.cells[i]) &&
                                  whole.rejected[i] == other.rejected[i],
                              "%s on %s, row %zu, batches of %zu%s", t->name,
                              columns[c]->native, i, ways[w].batch,
                              ways[w].backwards ? " backwards" : "");
            close_pass(&other);
        }
        close_pass(&whole);
    }
}
END_TEST

/* Takes whatever the column's type admits. */
static const char *const takes_all[] = {
    "keep",      "null",    "constant", "hash",   "seal",       "email",
    "shuffle",   "random",  "company",  "job",    "first_name", "last_name",
    "full_name", "street",  "city",     "colour", "country",    "currency",
    "lorem",     "address", "username",
};

/* Each of them is invalid to some. */
static const char *const invalid[] = {
    "",
    " ",
    "-",
    "abcdef",
    "Ada Lovelace",
    "n/a",
    "\xff\xfe\xfd\xfc",
    "\xc3\xa9t\xc3\xa9 \xf0\x9f\x8e\xad",
    "2023-02-29",
    "2024-13-01",
    "20240230",
    "2024-02-30 25:00:00",
    "12:61",
    "1e5000",
    "-1.2.3",
    "+1",
    "99999999999999999999999999",
    "4111111111111112",
    "DE89370400440532013001",
    "111222334",
    "256.1.2.3",
    "00:00:5e:00:53:zz",
    "0f8fad5b-d9cb-469f-a165-70867728950x",
    "{\"a\": [1, 2",
};

static const bauta_cell seven = {.bytes = "7", .len = 1};

/* The value through a rule of this one step: what the engine would do. */
static bauta_rc
through_chain(struct rule *rule, enum bauta_on_invalid policy,
              bauta_arena *arena, bauta_cell *cell, uint64_t *n_rejected)
{
    const bauta_rule steps = {.steps = &rule->step, .n_steps = 1};
    bauta_cell *at[1 + RULE_PEERS] = {cell};
    bauta_cell peer = seven;
    bauta_view view = {.columns = at,
                       .n_columns = 1 + rule->binding.n_peers,
                       .n_rows = 1,
                       .first_row = 41,
                       .arena = arena};
    bauta_promise promise;
    bauta_bound bound;
    size_t n = 0;
    bauta_rc rc;

    for (size_t p = 1; p <= RULE_PEERS; p++)
        at[p] = &peer;
    *n_rejected = 0;
    rule->err = (bauta_err){0};
    rule->step.on_invalid = policy;
    rc = bauta_chain_open(&bound, &n, &steps, &rule->binding, &promise,
                          &rule->err);
    if (rc == BAUTA_OK && rule->transform->survey != NULL)
        rc = bauta_bound_survey(&bound, &view, &rule->err);
    if (rc == BAUTA_OK && rule->transform->survey != NULL)
        rc = rule->transform->settle(bound.self, &rule->err);
    if (rc == BAUTA_OK)
        rc = bauta_chain_apply(&bound, n, &view, n_rejected, &rule->err);
    bauta_chain_close(&bound, n);
    return rc;
}

/* Asterisks, one for a character; one for none. */
static void
check_masked(const char *name, const char *value, const bauta_cell *cell)
{
    size_t chars = 0;

    for (size_t i = 0; value[i] != '\0'; chars++) {
        size_t len = bauta_utf8_length(value + i, strlen(value + i));

        i += len > 0 ? len : 1;
    }
    ck_assert_msg(cell->bytes != NULL, "%s of \"%s\" is NULL", name, value);
    ck_assert_uint_eq(cell->len, chars > 0 ? chars : 1);
    for (size_t i = 0; i < cell->len; i++)
        ck_assert_int_eq(cell->bytes[i], '*');
}

/* True where the rule cannot handle the value; then each policy is tried. */
static bool
check_policies(struct rule *rule, const char *value)
{
    bool text = rule->binding.column->type == BAUTA_TYPE_TEXT;
    const char *name = rule->transform->name;
    bauta_cell cells[3] = {cell_of(value), cell_of(value), cell_of(value)};
    bauta_arena arena;
    uint64_t n;
    bauta_rc rc;

    bauta_arena_init(&arena);
    rc = through_chain(rule, BAUTA_INVALID_ERROR, &arena, &cells[0], &n);
    ck_assert_msg(rc == BAUTA_OK || rc == BAUTA_EDATA, "%s: code %d: %s", name,
                  rc, rule->err.text);
    ck_assert_uint_eq(n, 0);
    if (rc == BAUTA_EDATA) {
        ck_assert(strlen(value) < 4 || strstr(rule->err.text, value) == NULL);
        ck_assert_int_eq(
            through_chain(rule, BAUTA_INVALID_NULL, &arena, &cells[1], &n),
            BAUTA_OK);
        ck_assert_msg(cells[1].bytes == NULL, "%s keeps \"%s\"", name, value);
        ck_assert_uint_eq(n, 1);
        ck_assert_int_eq(
            through_chain(rule, BAUTA_INVALID_MASK, &arena, &cells[2], &n),
            text ? BAUTA_OK : BAUTA_ECOVER);
        if (text)
            check_masked(name, value, &cells[2]);
        ck_assert_uint_eq(n, text);
    }
    bauta_arena_deinit(&arena);
    return rc == BAUTA_EDATA;
}

START_TEST(what_is_invalid_becomes_what_the_rule_says)
{
    const struct bauta_transform *t = bauta_transform_at((size_t)_i);
    bool all = false;
    size_t n = 0;

    for (size_t i = 0; i < COUNT(takes_all); i++)
        all = all || strcmp(takes_all[i], t->name) == 0;
    for (size_t c = 0; c < COUNT(columns); c++) {
        struct rule rule;

        if (!sample_fits(t, columns[c]))
            continue;
        rule_open(&rule, t->name, columns[c],
                  sample_options(t->name, columns[c]));
        for (size_t i = 0; i < COUNT(invalid); i++)
            n += check_policies(&rule, invalid[i]);
        rule_close(&rule);
    }
    ck_assert_msg((n == 0) == all, "%s: %zu values are invalid", t->name, n);
}
END_TEST

static bool (*const pinned[])(const char *) = {
    fakes_golden, groups_golden,        identifiers_golden,
    keyed_golden, randomization_golden, shuffle_golden};

START_TEST(every_keyed_result_is_pinned)
{
    const struct bauta_transform *t = bauta_transform_at((size_t)_i);
    bool found = (t->traits & BAUTA_TRAIT_KEYED) == 0;

    for (size_t i = 0; i < COUNT(pinned); i++)
        found = found || pinned[i](t->name);
    ck_assert_msg(found, "%s has no golden vector", t->name);
}
END_TEST

Suite *
every_suite(void)
{
    Suite *suite = suite_create("every");
    TCase *tcase = tcase_create("every");
    int n = 0;

    while (bauta_transform_at((size_t)n) != NULL)
        n++;
    tcase_set_timeout(tcase, 120);
    tcase_add_loop_test(tcase, promises_hold_whatever_the_batches, 0, n);
    tcase_add_loop_test(tcase, what_is_invalid_becomes_what_the_rule_says, 0,
                        n);
    tcase_add_loop_test(tcase, every_keyed_result_is_pinned, 0, n);
    suite_add_tcase(suite, tcase);
    return suite;
}
