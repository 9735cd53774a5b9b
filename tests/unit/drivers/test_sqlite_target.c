/* SPDX-License-Identifier: Apache-2.0 */
/* The target is old, absent or complete, whatever happens. */
#include "core/interrupt.h"
#include "tests/unit/drivers/files.h"

#include <check.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static void
setup(void)
{
    files_enter();
    files_sql("s.db", "CREATE TABLE t(a); INSERT INTO t VALUES('secret')");
}

static void
write_file(const char *name, const char *text)
{
    int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0640);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, text, strlen(text)), (ssize_t)strlen(text));
    (void)close(fd);
}

static void
refused(const char *target, bauta_rc code, const char *words)
{
    files_run run = {.source = "s.db", .target = target};

    ck_assert_int_eq(files_copy(&run), code);
    ck_assert_msg(strstr(run.err.text, words) != NULL, "%s", run.err.text);
    ck_assert_ptr_null(strstr(run.err.text, "secret"));
}

START_TEST(test_absent)
{
    files_run run = {.source = "s.db", .target = "t.db"};
    struct stat st;

    files_copied(&run);
    ck_assert_int_eq(stat("t.db", &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0600);
    ck_assert(!files_exist("t.db.bauta-stage"));
}
END_TEST

START_TEST(test_empty_file_keeps_its_mode)
{
    files_run run = {.source = "s.db", .target = "t.db"};
    struct stat st;

    write_file("t.db", "");
    ck_assert_int_eq(chmod("t.db", 0640), 0);
    files_copied(&run);
    ck_assert_int_eq(stat("t.db", &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0640);
    files_expect("t.db", "SELECT * FROM t", "'secret'");
}
END_TEST

START_TEST(test_empty_database)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("t.db", "PRAGMA journal_mode=WAL; CREATE TABLE x(a); "
                      "DROP TABLE x");
    files_copied(&run);
    files_expect("t.db", "SELECT * FROM t", "'secret'");
}
END_TEST

START_TEST(test_link_to_an_empty_file)
{
    files_run run = {.source = "s.db", .target = "link.db"};
    struct stat st;

    write_file("t.db", "");
    ck_assert_int_eq(symlink("t.db", "link.db"), 0);
    files_copied(&run);
    ck_assert_int_eq(lstat("link.db", &st), 0);
    ck_assert(S_ISLNK(st.st_mode));
    files_expect("t.db", "SELECT * FROM t", "'secret'");
}
END_TEST

START_TEST(test_not_empty)
{
    files_sql("t.db", "CREATE TABLE mine(a); INSERT INTO mine VALUES(1)");
    refused("t.db", BAUTA_ETARGET, "not empty");
    files_expect("t.db", "SELECT * FROM mine", "1");
    write_file("text", "not a database at all");
    refused("text", BAUTA_ETARGET, "not empty");
}
END_TEST

static const char *const leftovers[] = {"t.db-journal", "t.db-wal", "t.db-shm"};

/* SQLite would play it into the copy. */
START_TEST(test_left_journal)
{
    write_file(leftovers[_i], "x");
    refused("t.db", BAUTA_ETARGET, leftovers[_i]);
    ck_assert(files_exist(leftovers[_i]));
    ck_assert(!files_exist("t.db"));
}
END_TEST

START_TEST(test_no_folder)
{
    refused("nowhere/t.db", BAUTA_ETARGET, "nowhere");
    refused("./", BAUTA_ETARGET, "not a file");
    ck_assert_int_eq(symlink("nothing", "link.db"), 0);
    refused("link.db", BAUTA_ETARGET, "leads nowhere");
}
END_TEST

START_TEST(test_same_file)
{
    files_sql("empty.db", "PRAGMA user_version=1");
    ck_assert_int_eq(link("empty.db", "hard.db"), 0);
    ck_assert_int_eq(symlink("empty.db", "soft.db"), 0);
    for (size_t i = 0; i < 3; i++) {
        const char *const names[] = {"empty.db", "hard.db", "soft.db"};
        files_run run = {.source = "empty.db", .target = names[i]};

        ck_assert_int_eq(files_copy(&run), BAUTA_ETARGET);
        ck_assert_ptr_nonnull(strstr(run.err.text, "same file"));
    }
    refused("s.db", BAUTA_ETARGET, "same file");
    files_expect("s.db", "SELECT * FROM t", "'secret'");
}
END_TEST

/* The source must not be mistaken for what a dead run left. */
START_TEST(test_source_named_like_a_stage)
{
    files_run run = {.source = "t.db.bauta-stage", .target = "t.db"};

    files_sql("t.db.bauta-stage", "CREATE TABLE t(a)");
    ck_assert_int_eq(files_copy(&run), BAUTA_ETARGET);
    files_expect("t.db.bauta-stage", "SELECT count(*) FROM t", "0");
}
END_TEST

START_TEST(test_stale_stage)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    write_file("t.db.bauta-stage", "half a copy");
    write_file("t.db.bauta-stage-journal", "of a run that died");
    files_copied(&run);
    files_expect("t.db", "SELECT * FROM t", "'secret'");
    ck_assert(!files_exist("t.db.bauta-stage"));
    ck_assert(!files_exist("t.db.bauta-stage-journal"));
}
END_TEST

START_TEST(test_stage_of_a_living_run)
{
    int fd;

    write_file("t.db.bauta-stage", "being written");
    fd = open("t.db.bauta-stage", O_RDWR);
    ck_assert_int_eq(flock(fd, LOCK_EX), 0);
    refused("t.db", BAUTA_ETARGET, "another run");
    ck_assert(files_exist("t.db.bauta-stage"));
    (void)close(fd);
}
END_TEST

START_TEST(test_stage_that_is_a_link)
{
    write_file("precious", "do not touch");
    ck_assert_int_eq(symlink("precious", "t.db.bauta-stage"), 0);
    refused("t.db", BAUTA_ETARGET, "in the way");
    ck_assert(files_exist("precious"));
}
END_TEST

START_TEST(test_wal)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("s.db", "PRAGMA journal_mode=WAL; INSERT INTO t VALUES(2)");
    files_copied(&run);
    ck_assert(!files_exist("t.db-wal"));
    ck_assert(!files_exist("t.db.bauta-stage-wal"));
    files_expect("t.db", "PRAGMA journal_mode", "'wal'");
    files_expect("t.db", "SELECT * FROM t", "'secret'\n2");
}
END_TEST

/* What happens between opening and publishing is not in the snapshot, and a
 * target that came to be meanwhile is left alone. */
START_TEST(test_target_made_meanwhile)
{
    const struct bauta_driver *d = &bauta_driver_sqlite;
    const enum bauta_fate fates[] = {BAUTA_FATE_COPY};
    files_source source;
    bauta_stage stage = {.source_driver = d, .fates = fates};
    bauta_err err = {0};
    void *target;

    files_open(&source, "s.db");
    stage.source = source.self;
    stage.catalog = &source.catalog;
    ck_assert_int_eq(d->target_open(&target, "sqlite:t.db", &err), BAUTA_OK);
    ck_assert_int_eq(d->target_stage(target, &stage, &err), BAUTA_OK);
    ck_assert_int_eq(d->target_finish(target, &err), BAUTA_OK);
    write_file("t.db", "");
    ck_assert_int_eq(d->target_publish(target, &err), BAUTA_ETARGET);
    d->target_abort(target);
    d->target_close(target);
    files_close(&source);
    ck_assert(files_exist("t.db"));
    ck_assert(!files_exist("t.db.bauta-stage"));
}
END_TEST

START_TEST(test_interrupt)
{
    files_run run = {.source = "s.db", .target = "t.db"};

    files_sql("s.db", "WITH RECURSIVE g(i) AS (SELECT 1 UNION ALL SELECT i+1 "
                      "FROM g WHERE i < 60000) INSERT INTO t SELECT i FROM g");
    bauta_interrupt_raise();
    ck_assert_int_eq(files_copy(&run), BAUTA_EINTR);
    bauta_interrupt_clear();
    ck_assert(!files_exist("t.db"));
    ck_assert(!files_exist("t.db.bauta-stage"));
}
END_TEST

static size_t countdown;
static bool fired;

static void *
failing_malloc(size_t size)
{
    if (countdown-- == 0) {
        fired = true;
        return NULL;
    }
    return malloc(size);
}

/* Each allocation fails once: the run says so and leaves nothing. */
START_TEST(test_out_of_memory)
{
    size_t n = 0;

    files_sql("s.db", "CREATE TABLE c(x UNIQUE, y REFERENCES t(a));"
                      "CREATE VIEW v AS SELECT * FROM t;"
                      "CREATE TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END;"
                      "CREATE TABLE gone(a)");
    do {
        files_run run = {
            .source = "s.db", .target = "t.db", .decode = "x", .skip = "gone"};
        bauta_rc rc;

        countdown = n++;
        fired = false;
        bauta_malloc_hook = failing_malloc;
        rc = files_copy(&run);
        bauta_malloc_hook = malloc;
        ck_assert_int_eq(rc, fired ? BAUTA_ENOMEM : BAUTA_OK);
        ck_assert(files_exist("t.db") == !fired);
        ck_assert(!files_exist("t.db.bauta-stage"));
    } while (fired);
    ck_assert_uint_gt(n, 20);
}
END_TEST

Suite *bauta_sqlite_target_suite(void);

Suite *
bauta_sqlite_target_suite(void)
{
    Suite *suite = suite_create("sqlite target");
    TCase *tcase = tcase_create("target");

    tcase_add_checked_fixture(tcase, setup, files_leave);
    tcase_add_test(tcase, test_absent);
    tcase_add_test(tcase, test_empty_file_keeps_its_mode);
    tcase_add_test(tcase, test_empty_database);
    tcase_add_test(tcase, test_link_to_an_empty_file);
    tcase_add_test(tcase, test_not_empty);
    tcase_add_loop_test(tcase, test_left_journal, 0, 3);
    tcase_add_test(tcase, test_no_folder);
    tcase_add_test(tcase, test_same_file);
    tcase_add_test(tcase, test_source_named_like_a_stage);
    tcase_add_test(tcase, test_stale_stage);
    tcase_add_test(tcase, test_stage_of_a_living_run);
    tcase_add_test(tcase, test_stage_that_is_a_link);
    tcase_add_test(tcase, test_wal);
    tcase_add_test(tcase, test_target_made_meanwhile);
    tcase_add_test(tcase, test_interrupt);
    tcase_add_test(tcase, test_out_of_memory);
    suite_add_tcase(suite, tcase);
    return suite;
}
