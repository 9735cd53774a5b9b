/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/pipe.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

static struct {
    uint64_t rows; /* written so far */
    uint64_t fails_at;
    pthread_t by; /* who wrote last */
    bool ordered;
} sink;

static bauta_rc
sink_write(void *self, const bauta_batch *batch, bauta_err *err)
{
    const bauta_cell *cells = bauta_batch_slot(batch, 0);

    (void)self;
    sink.by = pthread_self();
    for (size_t row = 0; row < batch->n_rows; row++) {
        uint64_t number = 0, place = batch->first_row + row;

        sink.rows++;
        if (sink.rows == sink.fails_at) {
            (void)bauta_err_set(err, BAUTA_EIO, "full");
            bauta_err_at(err, "row %llu", (unsigned long long)place);
            return BAUTA_EIO;
        }
        memcpy(&number, cells[row].bytes, sizeof(number));
        sink.ordered = sink.ordered && number == sink.rows && place == number;
    }
    return BAUTA_OK;
}

static const struct bauta_driver driver = {.writer_write = sink_write};

/* Puts rows 1 to `n`, each of its number, as a lane does; the code of the
 * first call that failed. */
static bauta_rc
run(uint64_t n, uint64_t fails_at, bauta_err *err)
{
    bauta_pipe pipe = {0};
    bauta_rc rc = BAUTA_OK;
    uint64_t number = 0;

    memset(&sink, 0, sizeof(sink));
    sink.fails_at = fails_at;
    sink.ordered = true;
    BAUTA_TRY(bauta_pipe_open(&pipe, &driver, NULL, 1, err));
    while (number < n) {
        bauta_batch *batch = bauta_pipe_batch(&pipe);

        while (number < n && !bauta_batch_full(batch)) {
            bauta_cell *cell = &bauta_batch_slot(batch, 0)[batch->n_rows++];
            char *bytes = bauta_arena_alloc(&batch->arena, sizeof(number));

            number++;
            ck_assert_ptr_nonnull(bytes);
            memcpy(bytes, &number, sizeof(number));
            *cell = (bauta_cell){.bytes = bytes, .len = sizeof(number)};
        }
        BAUTA_TRY(bauta_pipe_put(&pipe, err));
    }

out:
    if (bauta_pipe_end(&pipe, err))
        rc = err->code;
    bauta_pipe_close(&pipe);
    return rc;
}

static const uint64_t sizes[] = {
    0, 1, BAUTA_BATCH_ROWS - 1, BAUTA_BATCH_ROWS, BAUTA_BATCH_ROWS + 1, 50000};

START_TEST(all_rows_in_their_order)
{
    bauta_err err = {0};

    ck_assert_int_eq(run(sizes[_i], 0, &err), BAUTA_OK);
    ck_assert_uint_eq(sink.rows, sizes[_i]);
    ck_assert(sink.ordered);
}
END_TEST

START_TEST(one_batch_needs_no_thread)
{
    bauta_err err = {0};

    ck_assert_int_eq(run(BAUTA_BATCH_ROWS - 1, 0, &err), BAUTA_OK);
    ck_assert(pthread_equal(sink.by, pthread_self()) != 0);
    ck_assert_int_eq(run(BAUTA_BATCH_ROWS + 1, 0, &err), BAUTA_OK);
    ck_assert(pthread_equal(sink.by, pthread_self()) == 0);
}
END_TEST

static const uint64_t failures[] = {1,
                                    BAUTA_BATCH_ROWS,
                                    BAUTA_BATCH_ROWS + 1,
                                    5 * BAUTA_BATCH_ROWS + 7,
                                    9999,
                                    10000};

START_TEST(a_failure_is_told_and_the_last_thing_written)
{
    bauta_err err = {0};
    char where[32];

    (void)snprintf(where, sizeof(where), "row %llu",
                   (unsigned long long)failures[_i]);
    ck_assert_int_eq(run(10000, failures[_i], &err), BAUTA_EIO);
    ck_assert_str_eq(err.text, "full");
    ck_assert_str_eq(err.where, where);
    ck_assert_uint_eq(sink.rows, failures[_i]);
}
END_TEST

Suite *bauta_pipe_suite(void);
Suite *
bauta_pipe_suite(void)
{
    Suite *suite = suite_create("pipe");
    TCase *tc = tcase_create("all");

    tcase_add_loop_test(tc, all_rows_in_their_order, 0,
                        sizeof(sizes) / sizeof(sizes[0]));
    tcase_add_test(tc, one_batch_needs_no_thread);
    tcase_add_loop_test(tc, a_failure_is_told_and_the_last_thing_written, 0,
                        sizeof(failures) / sizeof(failures[0]));
    suite_add_tcase(suite, tc);
    return suite;
}
