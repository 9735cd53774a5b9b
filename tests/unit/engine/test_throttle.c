/* SPDX-License-Identifier: Apache-2.0 */
#include "core/interrupt.h"
#include "engine/throttle.h"

#include <check.h>
#include <string.h>

/* A clock that goes on only while somebody waits: all of 10 MB at 1 MB/s, in
 * batches of many sizes, takes 10 s less what may be saved up. */
START_TEST(bytes_take_their_time)
{
    bauta_bucket bucket = {.rate = 1000000, .free_at = 100};
    double now = 100;
    uint64_t left = 10000000;

    for (uint64_t take = 1; left > 0; take = take * 7 % 100003) {
        uint64_t bytes = take < left ? take : left;

        now += bauta_bucket_take(&bucket, now, bytes);
        left -= bytes;
    }
    ck_assert_double_eq_tol(now, 110, 1e-6);
}
END_TEST

START_TEST(what_is_saved_has_a_limit)
{
    bauta_bucket bucket = {.rate = 1000};
    double wait;

    ck_assert_double_eq_tol(bauta_bucket_take(&bucket, 5000, 250), 0, 1e-9);
    wait = bauta_bucket_take(&bucket, 5000, 1000);
    ck_assert_double_eq_tol(wait, 1, 1e-9);
    /* Lanes that come meanwhile wait behind it. */
    wait = bauta_bucket_take(&bucket, 5000.5, 500);
    ck_assert_double_eq_tol(wait, 1, 1e-9);
}
END_TEST

static struct {
    uint64_t running;
    size_t asked, fails_at, told;
    bool held;
} server;

static bauta_rc
load_of(void *source, uint64_t *running, bauta_err *err)
{
    (void)source;
    if (++server.asked == server.fails_at)
        return bauta_err_set(err, BAUTA_EIO, "gone");
    *running = server.running;
    server.running = 0;
    return BAUTA_OK;
}

static void
on_hold(void *context, bool held, uint64_t running)
{
    (void)context;
    (void)running;
    server.told++;
    server.held = held;
}

static const struct bauta_driver driver = {.name = "made-up",
                                           .source_load = load_of};
static const struct bauta_driver serverless = {.name = "file"};

static bauta_rc
pass_once(bauta_err *err)
{
    bauta_throttle throttle = {.limits = {.watched = true, .load = 2},
                               .tell = on_hold};
    bauta_rc rc = bauta_throttle_open(&throttle, &driver, NULL, err);

    if (rc == BAUTA_OK)
        rc = bauta_throttle_pass(&throttle, 1, err);
    bauta_throttle_close(&throttle);
    return rc;
}

START_TEST(a_busy_server_holds_until_it_is_not)
{
    bauta_err err = {0};

    memset(&server, 0, sizeof(server));
    server.running = 3;
    ck_assert_int_eq(pass_once(&err), BAUTA_OK);
    ck_assert_uint_ge(server.asked, 2);
    ck_assert_uint_eq(server.told, 2);
    ck_assert(!server.held);
}
END_TEST

START_TEST(as_many_as_allowed_hold_nothing)
{
    bauta_err err = {0};

    memset(&server, 0, sizeof(server));
    server.running = 2;
    ck_assert_int_eq(pass_once(&err), BAUTA_OK);
    ck_assert_uint_eq(server.told, 0);
}
END_TEST

START_TEST(a_server_that_no_longer_tells_ends_the_run)
{
    bauta_err err = {0};

    memset(&server, 0, sizeof(server));
    server.running = 3;
    server.fails_at = 2;
    ck_assert_int_eq(pass_once(&err), BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(err.text, "gone"));
}
END_TEST

START_TEST(an_interrupt_ends_a_wait)
{
    bauta_throttle throttle = {.limits = {.rate = 1}};
    bauta_err err = {0};

    ck_assert_int_eq(bauta_throttle_open(&throttle, &driver, NULL, &err),
                     BAUTA_OK);
    bauta_interrupt_raise();
    ck_assert_int_eq(bauta_throttle_pass(&throttle, 1000000, &err),
                     BAUTA_EINTR);
    bauta_interrupt_clear();
    bauta_throttle_close(&throttle);
}
END_TEST

START_TEST(an_engine_without_a_server_is_refused)
{
    bauta_throttle throttle = {.limits = {.watched = true}};
    bauta_err err = {0};

    ck_assert_int_eq(bauta_throttle_open(&throttle, &serverless, NULL, &err),
                     BAUTA_EUSAGE);
    bauta_throttle_close(&throttle);
}
END_TEST

Suite *bauta_throttle_suite(void);

Suite *
bauta_throttle_suite(void)
{
    Suite *suite = suite_create("throttle");
    TCase *tests = tcase_create("throttle");

    tcase_add_test(tests, bytes_take_their_time);
    tcase_add_test(tests, what_is_saved_has_a_limit);
    tcase_add_test(tests, a_busy_server_holds_until_it_is_not);
    tcase_add_test(tests, as_many_as_allowed_hold_nothing);
    tcase_add_test(tests, a_server_that_no_longer_tells_ends_the_run);
    tcase_add_test(tests, an_interrupt_ends_a_wait);
    tcase_add_test(tests, an_engine_without_a_server_is_refused);
    suite_add_tcase(suite, tests);
    return suite;
}
