/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Chain: the steps of a rule in order, and what becomes of values that one of
 * them cannot handle. The steps are made-up ones that tell what they saw.
 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/chain.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 6, SEEN = 512 };

/* What the spies saw, all of it. */
static char seen[SEEN];
static int released;

static const bauta_option options[] = {{.kind = BAUTA_OPTION_END}};

static bauta_rc
bind(void **self, const bauta_binding *binding, bauta_promise *promise,
     bauta_err *err)
{
    (void)promise;
    (void)err;
    *self = (void *)(uintptr_t)binding;
    return BAUTA_OK;
}

static bauta_rc
bind_type(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    promise->type = BAUTA_TYPE_INTEGER;
    promise->max_chars = 4;
    promise->bits = 40;
    return bind(self, binding, promise, err);
}

static bauta_rc
bind_not(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    (void)self;
    (void)binding;
    (void)promise;
    return bauta_err_set(err, BAUTA_EPROFILE, "it never binds");
}

static void
release(void *self)
{
    (void)self;
    released++;
}

/* Turns values that begin with "x" away, twice; the rest it leaves. */
static bauta_rc
picky(void *self, const bauta_view *view, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)self;
    for (size_t i = 0; i < view->n_rows; i++) {
        const bauta_cell *cell = &view->columns[0][i];

        for (int again = 0; again < 2; again++)
            if (cell->bytes != NULL && cell->len > 0 && *cell->bytes == 'x')
                BAUTA_TRY(bauta_view_reject(view, i, err, "picky: no x"));
    }

out:
    return rc;
}

/* Turns away what another cell has become, NULL included. */
static bauta_rc
absurd(void *self, const bauta_view *view, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)self;
    for (size_t i = 0; i < 3 * view->n_rows; i++)
        BAUTA_TRY(bauta_view_reject(view, i % view->n_rows, err, "absurd"));

out:
    return rc;
}

static bauta_rc
spy(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    (void)err;
    for (size_t i = 0; i < view->n_rows; i++) {
        bauta_cell *cell = &view->columns[0][i];
        size_t n = strlen(seen);

        if (cell->bytes == NULL)
            continue;
        (void)snprintf(seen + n, sizeof(seen) - n, "%.*s,", (int)cell->len,
                       cell->bytes);
        cell->bytes = "spied";
        cell->len = 5;
    }
    return BAUTA_OK;
}

static bauta_rc
fails(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    (void)view;
    return bauta_err_set(err, BAUTA_ENOMEM, "fails: out of memory");
}

#define MADE_UP(n, b, a, t)                                                    \
    {                                                                          \
        .abi = BAUTA_TRANSFORM_ABI, .name = n, .summary = n, .details = n,     \
        .example = "", .version = 1, .accepts = BAUTA_TYPE_TEXT, .traits = t,  \
        .options = options, .bind = b, .apply = a, .release = release          \
    }

static const struct bauta_transform
    a_picky = MADE_UP("picky", bind, picky, BAUTA_TRAIT_INJECTIVE),
    an_absurd = MADE_UP("absurd", bind, absurd, BAUTA_TRAIT_LOSSY),
    a_spy = MADE_UP("spy", bind, spy, BAUTA_TRAIT_LOSSY),
    a_failure = MADE_UP("fails", bind, fails, BAUTA_TRAIT_LOSSY),
    a_typed = MADE_UP("typed", bind_type, spy, BAUTA_TRAIT_INJECTIVE),
    a_stubborn = MADE_UP("stubborn", bind_not, spy, BAUTA_TRAIT_LOSSY);

/* A rule of up to four steps, bound, over ROWS cells. */
struct chain {
    bauta_step steps[4];
    bauta_rule rule;
    bauta_bound bounds[4];
    size_t n;
    bauta_promise promise;
    bauta_cell cells[ROWS];
    bauta_cell *column;
    bauta_arena arena;
    uint64_t rejected;
    bauta_err err;
};

static struct chain chain;

static bauta_rc
open_chain(const struct bauta_transform *const *transforms,
           const enum bauta_on_invalid *policies, const bauta_column *column)
{
    const bauta_binding binding = {
        .column = column, .recipient = "", .key = test_key()};

    memset(&chain, 0, sizeof(chain));
    *seen = '\0';
    released = 0;
    bauta_arena_init(&chain.arena);
    for (; transforms[chain.rule.n_steps] != NULL; chain.rule.n_steps++) {
        size_t i = chain.rule.n_steps;

        chain.steps[i] = (bauta_step){.transform = transforms[i],
                                      .options = {.table = options},
                                      .domain = "",
                                      .on_invalid = policies[i]};
    }
    chain.rule.steps = chain.steps;
    return bauta_chain_open(chain.bounds, &chain.n, &chain.rule, &binding,
                            &chain.promise, &chain.err);
}

static void
close_chain(void)
{
    bauta_chain_close(chain.bounds, chain.n);
    bauta_arena_deinit(&chain.arena);
}

static bauta_rc
run_chain(const char *const *values, const uint32_t *row_of)
{
    const bauta_view view = {.columns = &chain.column,
                             .n_columns = 1,
                             .n_rows = ROWS,
                             .first_row = 100,
                             .row_of = row_of,
                             .arena = &chain.arena};

    chain.column = chain.cells;
    for (size_t i = 0; i < ROWS; i++)
        chain.cells[i] = (bauta_cell){
            .bytes = values[i],
            .len = values[i] != NULL ? (uint32_t)strlen(values[i]) : 0};
    return bauta_chain_apply(chain.bounds, chain.n, &view, &chain.rejected,
                             &chain.err);
}

static void
check_cells(const char *const *want)
{
    for (size_t i = 0; i < ROWS; i++) {
        const bauta_cell *cell = &chain.cells[i];

        ck_assert_msg((want[i] == NULL) == (cell->bytes == NULL), "cell %zu",
                      i);
        if (want[i] != NULL)
            ck_assert_msg(cell->len == strlen(want[i]) &&
                              memcmp(cell->bytes, want[i], cell->len) == 0,
                          "cell %zu: %.*s", i, (int)cell->len, cell->bytes);
    }
}

#define CHAIN(...)    ((const struct bauta_transform *const[]){__VA_ARGS__, NULL})
#define POLICIES(...) ((const enum bauta_on_invalid[]){__VA_ARGS__})
#define ERROR         BAUTA_INVALID_ERROR
#define TO_NULL       BAUTA_INVALID_NULL
#define TO_MASK       BAUTA_INVALID_MASK

static const char *const values[ROWS] = {"one", "x2",        NULL,
                                         "x",   "x\xc3\xa9", "six"};

START_TEST(an_error_names_the_row)
{
    static const uint32_t row_of[ROWS] = {0, 7, 7, 8, 8, 9};

    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_spy), POLICIES(ERROR, ERROR),
                                &text_column),
                     BAUTA_OK);
    ck_assert_int_eq(run_chain(values, NULL), BAUTA_EDATA);
    ck_assert_str_eq(chain.err.where, "row 101");
    ck_assert_str_eq(chain.err.text, "picky: no x");
    ck_assert_str_eq(seen, "");
    chain.err = (bauta_err){0};
    ck_assert_int_eq(run_chain(values, row_of), BAUTA_EDATA);
    ck_assert_str_eq(chain.err.where, "row 107");
    ck_assert_uint_eq(chain.rejected, 0);
    close_chain();
    ck_assert_int_eq(released, 2);
}
END_TEST

START_TEST(what_is_rejected_becomes_null)
{
    static const char *const want[ROWS] = {"spied", NULL, NULL,
                                           NULL,    NULL, "spied"};

    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_spy),
                                POLICIES(TO_NULL, ERROR), &text_column),
                     BAUTA_OK);
    ck_assert_uint_ne(chain.promise.traits & BAUTA_TRAIT_NULLS, 0);
    ck_assert_int_eq(run_chain(values, NULL), BAUTA_OK);
    check_cells(want);
    ck_assert_str_eq(seen, "one,six,");
    ck_assert_uint_eq(chain.rejected, 3);
    ck_assert_int_eq(run_chain(values, NULL), BAUTA_OK);
    ck_assert_uint_eq(chain.rejected, 6);
    close_chain();
}
END_TEST

/* Masked values are NULL for later steps, and asterisks at the end. */
START_TEST(what_is_rejected_becomes_asterisks)
{
    static const char *const want[ROWS] = {"spied", "**", NULL,
                                           "*",     "**", "spied"};

    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_spy),
                                POLICIES(TO_MASK, ERROR), &text_column),
                     BAUTA_OK);
    ck_assert_uint_eq(chain.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    ck_assert_int_eq(run_chain(values, NULL), BAUTA_OK);
    check_cells(want);
    ck_assert_str_eq(seen, "one,six,");
    ck_assert_uint_eq(chain.rejected, 3);
    close_chain();
}
END_TEST

/* Each step settles its own: what the first masked the last cannot null. */
START_TEST(policies_belong_to_steps)
{
    static const char *const want[ROWS] = {NULL, "**", NULL, "*", "**", NULL};
    static const char *const masked[ROWS] = {"*****", NULL, NULL,
                                             NULL,    NULL, "*****"};

    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_spy, &an_absurd),
                                POLICIES(TO_MASK, ERROR, TO_NULL),
                                &text_column),
                     BAUTA_OK);
    ck_assert_int_eq(run_chain(values, NULL), BAUTA_OK);
    check_cells(want);
    ck_assert_uint_eq(chain.rejected, 5); /* NULLs are no values */
    close_chain();
    /* … and the asterisks are of what the step saw, not of the original. */
    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_spy, &an_absurd),
                                POLICIES(TO_NULL, ERROR, TO_MASK),
                                &text_column),
                     BAUTA_OK);
    ck_assert_int_eq(run_chain(values, NULL), BAUTA_OK);
    check_cells(masked);
    close_chain();
}
END_TEST

START_TEST(a_failure_ends_the_chain)
{
    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_failure, &a_spy),
                                POLICIES(TO_MASK, TO_NULL, ERROR),
                                &text_column),
                     BAUTA_OK);
    ck_assert_int_eq(run_chain(values, NULL), BAUTA_ENOMEM);
    ck_assert_str_eq(seen, "");
    close_chain();
    ck_assert_int_eq(released, 3);
}
END_TEST

static long until_failure;

static void *
failing_malloc(size_t size)
{
    return until_failure-- == 0 ? NULL : malloc(size);
}

/* Whatever allocation fails, no value is left as it was behind a success. */
START_TEST(memory_for_what_is_rejected_runs_out)
{
    bauta_rc rc = BAUTA_ENOMEM;

    for (long n = 0; rc != BAUTA_OK; n++) {
        ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_spy),
                                    POLICIES(TO_MASK, ERROR), &text_column),
                         BAUTA_OK);
        until_failure = n;
        bauta_malloc_hook = failing_malloc;
        rc = run_chain(values, NULL);
        bauta_malloc_hook = malloc;
        ck_assert(rc == BAUTA_OK || rc == BAUTA_ENOMEM);
        ck_assert(n > 0 || rc == BAUTA_ENOMEM);
        close_chain();
    }
}
END_TEST

START_TEST(steps_are_bound_to_what_is_left)
{
    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_typed),
                                POLICIES(ERROR, ERROR), &text_column),
                     BAUTA_OK);
    ck_assert_uint_eq(chain.promise.type, BAUTA_TYPE_INTEGER);
    ck_assert_uint_eq(chain.promise.max_chars, 4);
    ck_assert_uint_eq(chain.promise.bits, 40);
    ck_assert_uint_eq(chain.promise.traits, BAUTA_TRAIT_INJECTIVE);
    close_chain();
    /* The third is for text, and the second leaves numbers. */
    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_typed, &a_spy),
                                POLICIES(ERROR, ERROR, ERROR), &text_column),
                     BAUTA_ECOVER);
    ck_assert_str_eq(chain.err.where, "spy");
    ck_assert_uint_eq(chain.n, 3);
    close_chain();
    ck_assert_int_eq(released, 2);
    ck_assert_int_eq(open_chain(CHAIN(&a_picky, &a_stubborn),
                                POLICIES(ERROR, ERROR), &text_column),
                     BAUTA_EPROFILE);
    ck_assert_str_eq(chain.err.where, "stubborn");
    close_chain();
    ck_assert_int_eq(released, 1);
}
END_TEST

START_TEST(asterisks_are_for_text)
{
    static const struct bauta_transform any = {.name = "any",
                                               .accepts = BAUTA_TYPE_ANY,
                                               .bind = bind,
                                               .apply = spy,
                                               .release = release,
                                               .options = options};

    ck_assert_int_eq(
        open_chain(CHAIN(&any), POLICIES(TO_MASK), &integer_column),
        BAUTA_ECOVER);
    ck_assert_ptr_nonnull(strstr(chain.err.text, "on_invalid"));
    close_chain();
}
END_TEST

/* Two masked values may be alike, however many bits the rest has. */
START_TEST(asterisks_are_not_distinct)
{
    ck_assert_int_eq(
        open_chain(CHAIN(&a_typed), POLICIES(TO_MASK), &text_column), BAUTA_OK);
    ck_assert_uint_eq(chain.promise.bits, 0);
    ck_assert_uint_eq(chain.promise.traits & BAUTA_TRAIT_INJECTIVE, 0);
    close_chain();
}
END_TEST

START_TEST(only_the_reversible_is_undone)
{
    const bauta_view view = {.columns = &chain.column,
                             .n_columns = 1,
                             .n_rows = 0,
                             .arena = &chain.arena};

    ck_assert_int_eq(open_chain(CHAIN(&a_picky), POLICIES(ERROR), &text_column),
                     BAUTA_OK);
    ck_assert_int_eq(
        bauta_chain_reverse(chain.bounds, chain.n, &view, &chain.err),
        BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(chain.err.text, "picky"));
    close_chain();
}
END_TEST

Suite *
chain_suite(void)
{
    Suite *suite = suite_create("chain");
    TCase *tcase = tcase_create("chain");

    tcase_add_test(tcase, an_error_names_the_row);
    tcase_add_test(tcase, what_is_rejected_becomes_null);
    tcase_add_test(tcase, what_is_rejected_becomes_asterisks);
    tcase_add_test(tcase, policies_belong_to_steps);
    tcase_add_test(tcase, a_failure_ends_the_chain);
    tcase_add_test(tcase, memory_for_what_is_rejected_runs_out);
    tcase_add_test(tcase, steps_are_bound_to_what_is_left);
    tcase_add_test(tcase, asterisks_are_for_text);
    tcase_add_test(tcase, asterisks_are_not_distinct);
    tcase_add_test(tcase, only_the_reversible_is_undone);
    suite_add_tcase(suite, tcase);
    return suite;
}
