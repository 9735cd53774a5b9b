/* SPDX-License-Identifier: Apache-2.0 */
#include "core/file.h"

#include <check.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

Suite *bauta_file_suite(void);

static char folder[64], path[128];
static bauta_err err;

static void
set_up(void)
{
    (void)snprintf(folder, sizeof(folder), "/tmp/bauta-file-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof(path), "%s/it", folder);
    err = (bauta_err){0};
}

static void
tear_down(void)
{
    (void)unlink(path);
    (void)rmdir(path);
    /* Nothing else is left beside it. */
    ck_assert_int_eq(rmdir(folder), 0);
}

static bauta_rc
replace(const char *text, mode_t mode)
{
    return bauta_file_replace(path, text, strlen(text), mode, &err);
}

static void
expect(const char *text)
{
    char found[64] = "";
    int fd = open(path, O_RDONLY | O_NOFOLLOW);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_ge(read(fd, found, sizeof(found) - 1), 0);
    ck_assert_str_eq(found, text);
    (void)close(fd);
}

START_TEST(makes_and_replaces)
{
    struct stat st;

    ck_assert_int_eq(replace("one", 0600), BAUTA_OK);
    expect("one\n");
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_mode & 0777, 0600);
    ck_assert_int_eq(replace("", 0600), BAUTA_OK);
    expect("\n");
}
END_TEST

START_TEST(a_link_is_replaced_itself)
{
    char aim[160];

    (void)snprintf(aim, sizeof(aim), "%s/aim", folder);
    ck_assert_int_eq(symlink(aim, path), 0);
    ck_assert_int_eq(replace("one", 0600), BAUTA_OK);
    expect("one\n");
    ck_assert_int_ne(access(aim, F_OK), 0);
}
END_TEST

START_TEST(leaves_what_it_cannot_replace)
{
    ck_assert_int_eq(mkdir(path, 0700), 0);
    ck_assert_int_eq(replace("one", 0600), BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(err.text, path));
}
END_TEST

START_TEST(no_such_folder)
{
    ck_assert_int_eq(
        bauta_file_replace("/tmp/bauta-none/it", "x", 1, 0600, &err),
        BAUTA_EIO);
    ck_assert_ptr_nonnull(strstr(err.text, "bauta-none"));
}
END_TEST

START_TEST(a_path_too_long)
{
    char longest[PATH_MAX];

    memset(longest, 'a', sizeof(longest) - 1);
    longest[sizeof(longest) - 1] = '\0';
    ck_assert_int_eq(bauta_file_replace(longest, "x", 1, 0600, &err),
                     BAUTA_EUSAGE);
}
END_TEST

Suite *
bauta_file_suite(void)
{
    Suite *suite = suite_create("file");
    TCase *tests = tcase_create("file");

    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_add_test(tests, makes_and_replaces);
    tcase_add_test(tests, a_link_is_replaced_itself);
    tcase_add_test(tests, leaves_what_it_cannot_replace);
    tcase_add_test(tests, no_such_folder);
    tcase_add_test(tests, a_path_too_long);
    suite_add_tcase(suite, tests);
    return suite;
}
