/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/dictionaries/dictionary.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];

static void
set_up(void)
{
    (void)snprintf(folder, sizeof(folder), "/tmp/bauta-lists-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void
tear_down(void)
{
    char path[128];

    (void)snprintf(path, sizeof(path), "%s/list", folder);
    (void)unlink(path);
    ck_assert_int_eq(rmdir(folder), 0);
}

static const char *
put_file(const char *bytes, size_t len)
{
    static char path[128];
    FILE *out;

    (void)snprintf(path, sizeof(path), "%s/list", folder);
    out = fopen(path, "w");
    ck_assert_ptr_nonnull(out);
    ck_assert_uint_eq(fwrite(bytes, 1, len, out), len);
    ck_assert_int_eq(fclose(out), 0);
    return path;
}

static void
check_entry(const bauta_list *list, size_t i, const char *want)
{
    bauta_entry entry = bauta_list_at(list, i);

    ck_assert_uint_eq(entry.len, strlen(want));
    ck_assert_mem_eq(entry.bytes, want, entry.len);
}

START_TEST(lines_are_entries)
{
    static const struct {
        const char *text;
        uint32_t count, max_bytes, max_chars;
        const char *first, *last;
    } wants[] = {
        {"one\n", 1, 3, 3, "one", "one"},
        {"one", 1, 3, 3, "one", "one"},
        {"zwölf\nelf\n", 2, 6, 5, "zwölf", "elf"},
        {"one\r\ntwo\r\n", 2, 3, 3, "one", "two"},
        {"one\r\ntwo", 2, 3, 3, "one", "two"},
        {"\xef\xbb\xbfone\ntwo\n", 2, 3, 3, "one", "two"},
        {" one\none\none \n", 3, 4, 4, " one", "one "},
        {"東京\n大阪市\n", 2, 9, 3, "東京", "大阪市"},
    };
    const char *path = put_file(wants[_i].text, strlen(wants[_i].text));
    bauta_list *list = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_list_load(&list, path, &err), BAUTA_OK);
    ck_assert_uint_eq(list->count, wants[_i].count);
    ck_assert_uint_eq(list->max_bytes, wants[_i].max_bytes);
    ck_assert_uint_eq(list->max_chars, wants[_i].max_chars);
    check_entry(list, 0, wants[_i].first);
    check_entry(list, list->count - 1, wants[_i].last);
    ck_assert_ptr_null(list->ascii);
    bauta_list_free(list);
}
END_TEST

START_TEST(bad_lines_are_named_not_quoted)
{
    static const struct {
        const char *text;
        size_t len;
        const char *says;
    } wants[] = {
        {"", 0, "is empty: write one entry a line"},
        {"\xef\xbb\xbf", 3, "is empty: write one entry a line"},
        {"\n", 1, "line 1 is empty"},
        {"secret\n\n", 8, "line 2 is empty"},
        {"secret\r\n\r\nmore\n", 15, "line 2 is empty"},
        {"a\nsecret\nb\nsecret\n", 18, "line 4 repeats line 2"},
        {"secret\nsecret", 13, "line 2 repeats line 1"},
        {"b\nsecret\nsecret\nb\n", 18, "line 3 repeats line 2"},
        {"secret\r\nsecret\n", 15, "line 2 repeats line 1"},
        {"a\nsecret\0\n", 10, "line 2 has a control character"},
        {"secret\tmore\n", 12, "line 1 has a control character"},
        {"secret\rmore\n", 12, "line 1 has a control character"},
        {"secret\x7f\n", 8, "line 1 has a control character"},
        {"secret\xc2\x85\n", 9, "line 1 has a control character"},
        {"a\nsecret\xff\n", 10, "line 2 is not UTF-8"},
        {"secret\xc0\xaf\n", 9, "line 1 is not UTF-8"},
        {"secret\xed\xa0\x80\n", 10, "line 1 is not UTF-8"},
        {"secret\xe2\x82\n", 9, "line 1 is not UTF-8"},
    };
    const char *path = put_file(wants[_i].text, wants[_i].len);
    bauta_list *list = (bauta_list *)folder; /* must not be left as it is */
    bauta_err err = {0};

    ck_assert_int_eq(bauta_list_load(&list, path, &err), BAUTA_EPROFILE);
    ck_assert_ptr_null(list);
    ck_assert_msg(strstr(err.text, wants[_i].says) != NULL, "%s", err.text);
    ck_assert_ptr_nonnull(strstr(err.text, path));
    ck_assert_ptr_null(strstr(err.text, "secret"));
    ck_assert_ptr_null(strstr(err.where, "secret"));
}
END_TEST

START_TEST(what_is_no_file_is_refused)
{
    bauta_list *list = NULL;
    bauta_err err = {0};
    char path[128];

    ck_assert_int_eq(bauta_list_load(&list, folder, &err), BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(err.text, "is not a regular file"));

    err = (bauta_err){0};
    (void)snprintf(path, sizeof(path), "%s/list", folder);
    ck_assert_int_eq(bauta_list_load(&list, path, &err), BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(err.text, "No such file"));

    err = (bauta_err){0}; /* nobody writes to it: it must not be waited for */
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    ck_assert_int_eq(bauta_list_load(&list, path, &err), BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(err.text, "is not a regular file"));
    ck_assert_ptr_null(list);
}
END_TEST

/* "0000000\n" … in base 10, `n` of them. */
static char *
numbers(size_t n)
{
    char *text = malloc(n * 8 + 1);

    ck_assert_ptr_nonnull(text);
    for (size_t i = 0; i < n; i++) {
        size_t rest = i;

        for (size_t digit = 7; digit-- > 0; rest /= 10)
            text[8 * i + digit] = (char)('0' + rest % 10);
        text[8 * i + 7] = '\n';
    }
    return text;
}

START_TEST(limits_are_kept)
{
    size_t most = BAUTA_LIST_ENTRIES_MAX;
    char *text = numbers(most + 1);
    bauta_list *list = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_list_parse(&list, text, most * 8, "n", &err),
                     BAUTA_OK);
    ck_assert_uint_eq(list->count, most);
    check_entry(list, most - 1, "0999999");
    bauta_list_free(list);
    ck_assert_int_eq(bauta_list_parse(&list, text, (most + 1) * 8, "n", &err),
                     BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(err.text, "n has over 1000000 lines"));
    ck_assert_ptr_null(list);
    free(text);
}
END_TEST

START_TEST(a_file_may_have_16_mebibytes)
{
    size_t most = BAUTA_LIST_FILE_MAX;
    char *text = malloc(most + 1);
    bauta_list *list = NULL;
    bauta_err err = {0};

    ck_assert_ptr_nonnull(text);
    memset(text, 'a', most + 1);
    ck_assert_int_eq(bauta_list_load(&list, put_file(text, most), &err),
                     BAUTA_OK);
    ck_assert_uint_eq(list->max_bytes, most);
    bauta_list_free(list);
    ck_assert_int_eq(bauta_list_load(&list, put_file(text, most + 1), &err),
                     BAUTA_EPROFILE);
    ck_assert_ptr_nonnull(strstr(err.text, "has over 16777216 bytes"));
    ck_assert_ptr_null(list);
    free(text);
}
END_TEST

START_TEST(a_digest_is_of_the_entries)
{
    static const char *const same[] = {"b\na\n", "b\r\na"};
    static const char *const other[] = {"a\nb\n", "ba\n", "b\na\nc\n"};
    char want[BAUTA_DIGEST_SIZE], hex[BAUTA_DIGEST_SIZE];
    bauta_list *list = NULL;
    bauta_err err = {0};

    for (size_t i = 0; i < COUNT(same); i++) {
        ck_assert_int_eq(
            bauta_list_parse(&list, same[i], strlen(same[i]), "n", &err),
            BAUTA_OK);
        bauta_list_digest(list, i == 0 ? want : hex);
        bauta_list_free(list);
    }
    ck_assert_str_eq(hex, want);
    /* BLAKE2b-256 of 2, 1 "b", 1 "a", 0, 0, by another implementation. */
    ck_assert_str_eq(
        want,
        "7047047de8beaa45f5fdcf2fff5b8cac3ddc0e83e0ad6e4abe953f414f58ccfc");
    for (size_t i = 0; i < COUNT(other); i++) {
        ck_assert_int_eq(
            bauta_list_parse(&list, other[i], strlen(other[i]), "n", &err),
            BAUTA_OK);
        bauta_list_digest(list, hex);
        bauta_list_free(list);
        ck_assert_str_ne(hex, want);
    }
}
END_TEST

static int until_failure;

static void *
failing_malloc(size_t size)
{
    return until_failure-- > 0 ? malloc(size) : NULL;
}

/* Whichever allocation fails, the call says so and nothing is left behind. */
START_TEST(running_out_of_memory_is_reported)
{
    const char *path = put_file("a\nb\n", 4);
    bool done = false;

    bauta_malloc_hook = failing_malloc;
    for (int n = 0; !done; n++) {
        bauta_list *list = NULL;
        bauta_err err = {0};

        ck_assert_int_lt(n, 100);
        until_failure = n;
        done = bauta_list_load(&list, path, &err) == BAUTA_OK;
        ck_assert_int_eq(err.code, done ? BAUTA_OK : BAUTA_ENOMEM);
        ck_assert_int_eq(list != NULL, done);
        bauta_list_free(list);
    }
    bauta_malloc_hook = malloc;
}
END_TEST

Suite *
list_suite(void)
{
    Suite *suite = suite_create("list");
    TCase *tcase = tcase_create("a user's own");

    tcase_add_checked_fixture(tcase, set_up, tear_down);
    tcase_add_loop_test(tcase, lines_are_entries, 0, 8);
    tcase_add_loop_test(tcase, bad_lines_are_named_not_quoted, 0, 18);
    tcase_add_test(tcase, what_is_no_file_is_refused);
    tcase_add_test(tcase, limits_are_kept);
    tcase_add_test(tcase, a_file_may_have_16_mebibytes);
    tcase_add_test(tcase, a_digest_is_of_the_entries);
    tcase_add_test(tcase, running_out_of_memory_is_reported);
    suite_add_tcase(suite, tcase);
    return suite;
}
