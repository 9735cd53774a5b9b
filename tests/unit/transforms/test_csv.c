/* SPDX-License-Identifier: Apache-2.0 */
/* CSV files, and the map that is made of them. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/csv.h"
#include "transforms/map.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Reads a whole file; fields are shown as "a|b", records end with "\n". */
static bauta_rc
show(const char *text, size_t len, char *out, size_t size, bauta_err *err)
{
    char *bytes = malloc(len + 1);
    bauta_csv_record record;
    bauta_csv csv;
    size_t n = 0;
    bauta_rc rc;

    ck_assert_ptr_nonnull(bytes);
    memcpy(bytes, text, len);
    bauta_csv_init(&csv, bytes, len, ',');
    *out = '\0';
    while ((rc = bauta_csv_next(&csv, &record, err)) == BAUTA_OK &&
           record.n > 0) {
        n += (size_t)snprintf(out + n, size - n, "%zu:", record.line);
        for (size_t i = 0; i < record.n; i++)
            n += (size_t)snprintf(out + n, size - n, "%s%.*s", i > 0 ? "|" : "",
                                  (int)record.fields[i].len,
                                  record.fields[i].bytes);
        n += (size_t)snprintf(out + n, size - n, ";");
    }
    free(bytes);
    return rc;
}

START_TEST(reads_what_the_format_has)
{
    static const struct want wants[] = {
        {"", ""},
        {"\n\r\n\n", ""},
        {"a", "1:a;"},
        {"a,b", "1:a|b;"},
        {"a,b\n", "1:a|b;"},
        {"a,b\r\nc,d\r\n", "1:a|b;2:c|d;"},
        {"a,\n,b\n,\n", "1:a|;2:|b;3:|;"},
        {"a,b,", "1:a|b|;"},
        {"\n\na,b\n\nc", "3:a|b;5:c;"},
        {"\xef\xbb\xbf"
         "a,b",
         "1:a|b;"},
        {"\"a,b\",\"c\"", "1:a,b|c;"},
        {"\"say \"\"so\"\"\",x", "1:say \"so\"|x;"},
        {"\"\",\"\"", "1:|;"},
        {"\"two\nlines\",x\ny", "1:two\nlines|x;3:y;"},
        {"\"two\r\nlines\"\r\ny", "1:two\r\nlines;3:y;"},
        {" a , b ", "1: a | b ;"},
        {"\"\xc3\xa9\",\xf0\x9f\x8e\xad", "1:\xc3\xa9|\xf0\x9f\x8e\xad;"},
    };

    for (size_t i = 0; i < COUNT(wants); i++) {
        bauta_err err = {0};
        char out[256];

        ck_assert_msg(show(wants[i].in, strlen(wants[i].in), out, sizeof(out),
                           &err) == BAUTA_OK,
                      "\"%s\": %s", wants[i].in, err.text);
        ck_assert_str_eq(out, wants[i].out);
    }
}
END_TEST

START_TEST(refuses_what_it_has_not)
{
    static const struct {
        const char *text;
        size_t len;
        const char *says;
    } bad[] = {
        {"a,b\nc,\"d", 8, "line 2: a field begins with a quote"},
        {"a,\"b\nc", 6, "line 1: a field begins with a quote"},
        {"secret\"x,b", 10, "line 1: a quote stands in a field without"},
        {"\"secret\"x,b", 11, "line 1: something stands behind"},
        {"\"secret\" ,b", 11, "line 1: something stands behind"},
        {"a\rb", 3, "line 1: a carriage return"},
        {"a,b\r", 4, "line 1: a carriage return"},
        {"a,b\nsecret\0", 11, "line 2: the text is not valid UTF-8"},
        {"secret\xff", 7, "line 1: the text is not valid UTF-8"},
        {"\"secret\xc3\",", 10, "line 1: the text is not valid UTF-8"},
    };

    for (size_t i = 0; i < COUNT(bad); i++) {
        bauta_err err = {0};
        char out[256];

        ck_assert_int_eq(show(bad[i].text, bad[i].len, out, sizeof(out), &err),
                         BAUTA_EPROFILE);
        ck_assert_msg(strncmp(err.text, bad[i].says, strlen(bad[i].says)) == 0,
                      "says: %s", err.text);
        ck_assert_ptr_null(strstr(err.text, "secret"));
    }
}
END_TEST

static void
check_limit(const char *text, size_t len, const char *says)
{
    size_t size = 2 * len + 64;
    char *out = malloc(size);
    bauta_err err = {0};
    bauta_rc rc = show(text, len, out, size, &err);

    ck_assert_int_eq(rc, says != NULL ? BAUTA_EPROFILE : BAUTA_OK);
    ck_assert(says == NULL || strstr(err.text, says) != NULL);
    free(out);
}

START_TEST(limits_hold)
{
    size_t len = BAUTA_CSV_FIELD + 2;
    char *text = malloc(len);

    ck_assert_ptr_nonnull(text);
    memset(text, 'x', len);
    text[BAUTA_CSV_FIELD] = ',';
    check_limit(text, len, NULL);
    text[BAUTA_CSV_FIELD] = 'x';
    check_limit(text, len, "64 KiB");
    memset(text, ',', len);
    check_limit(text, BAUTA_CSV_FIELDS - 1, NULL);
    check_limit(text, BAUTA_CSV_FIELDS, "more than 64 fields");
    check_limit(text, BAUTA_CSV_FIELDS + 1, "more than 64 fields");
    free(text);
}
END_TEST

static void
check_load(const char *path, bauta_rc rc, const char *says)
{
    bauta_err err = {0};
    char *bytes = NULL;
    size_t len;

    ck_assert_int_eq(bauta_csv_load(path, &bytes, &len, &err), rc);
    ck_assert_ptr_null(bytes);
    ck_assert_msg(strstr(err.text, says) != NULL, "says: %s", err.text);
}

START_TEST(files_are_checked)
{
    char folder[] = "/tmp/bauta-csv-XXXXXX", path[64];
    FILE *out;

    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof(path), "%s/f", folder);
    check_load(path, BAUTA_EIO, "No such file");
    check_load(folder, BAUTA_EIO, "not a regular file");
    ck_assert_int_eq(mkfifo(path, 0600), 0);
    check_load(path, BAUTA_EIO, "not a regular file");
    (void)unlink(path);
    out = fopen(path, "w");
    ck_assert_ptr_nonnull(out);
    ck_assert_int_eq(ftruncate(fileno(out), BAUTA_CSV_BYTES + 1L), 0);
    ck_assert_int_eq(fclose(out), 0);
    check_load(path, BAUTA_EPROFILE, "larger than 256 MiB");
    (void)unlink(path);
    (void)rmdir(folder);
}
END_TEST

START_TEST(separators_are_checked)
{
    static const char *const bad[] = {"",   ",,", "a",        "7",   "\"",
                                      "\n", "\r", "\xc3\xa9", "\xe9"};
    static const char good[] = ",;\t| :";
    char c;

    for (size_t i = 0; i < COUNT(bad); i++) {
        const bauta_value value = {.text = bad[i], .text_len = strlen(bad[i])};
        bauta_err err = {0};

        ck_assert_int_eq(bauta_csv_separator(&value, &c, &err), BAUTA_EPROFILE);
    }
    for (size_t i = 0; i + 1 < sizeof(good); i++) {
        const bauta_value value = {.text = &good[i], .text_len = 1};
        bauta_err err = {0};

        ck_assert_int_eq(bauta_csv_separator(&value, &c, &err), BAUTA_OK);
        ck_assert_int_eq(c, good[i]);
    }
}
END_TEST

enum { KEYS = 20000, KEY_CHARS = 12 };

START_TEST(a_map_finds_what_it_has)
{
    static char keys[KEYS][KEY_CHARS];
    const bauta_map_entry *first, *again, *found;
    bauta_err err = {0};
    bauta_map map;

    bauta_map_init(&map);
    ck_assert_int_eq(bauta_map_index(&map, &first, &again, &err), BAUTA_OK);
    ck_assert_ptr_null(bauta_map_find(&map, "", 0));
    for (size_t i = 0; i < KEYS; i++) {
        size_t len = (size_t)snprintf(keys[i], KEY_CHARS, "k%zu", i);

        ck_assert_int_eq(
            bauta_map_add(&map,
                          &(bauta_map_entry){.key = keys[i],
                                             .key_len = (uint32_t)len,
                                             .line = i},
                          &err),
            BAUTA_OK);
    }
    ck_assert_int_eq(bauta_map_index(&map, &first, &again, &err), BAUTA_OK);
    ck_assert_ptr_null(again);
    for (size_t i = 0; i < KEYS; i++) {
        found = bauta_map_find(&map, keys[i], strlen(keys[i]));
        ck_assert_ptr_nonnull(found);
        ck_assert_uint_eq(found->line, i);
        ck_assert_ptr_null(bauta_map_find(&map, keys[i], KEY_CHARS));
    }
    ck_assert_ptr_null(bauta_map_find(&map, "", 0));
    ck_assert_ptr_null(bauta_map_find(&map, "k20000", 6));
    bauta_map_deinit(&map);
}
END_TEST

START_TEST(a_map_tells_duplicates)
{
    static const char *const keys[] = {"a", "b", "", "b", "a"};
    const bauta_map_entry *first, *again;
    bauta_err err = {0};
    bauta_map map;

    bauta_map_init(&map);
    for (size_t i = 0; i < COUNT(keys); i++)
        ck_assert_int_eq(bauta_map_add(&map,
                                       &(bauta_map_entry){
                                           .key = keys[i],
                                           .key_len = (uint32_t)strlen(keys[i]),
                                           .line = i + 1},
                                       &err),
                         BAUTA_OK);
    ck_assert_int_eq(bauta_map_index(&map, &first, &again, &err), BAUTA_OK);
    ck_assert_uint_eq(first->line, 2);
    ck_assert_uint_eq(again->line, 4);
    bauta_map_deinit(&map);
}
END_TEST

Suite *
csv_suite(void)
{
    Suite *suite = suite_create("csv");
    TCase *tcase = tcase_create("csv");

    tcase_add_test(tcase, reads_what_the_format_has);
    tcase_add_test(tcase, refuses_what_it_has_not);
    tcase_add_test(tcase, limits_hold);
    tcase_add_test(tcase, files_are_checked);
    tcase_add_test(tcase, separators_are_checked);
    tcase_add_test(tcase, a_map_finds_what_it_has);
    tcase_add_test(tcase, a_map_tells_duplicates);
    suite_add_tcase(suite, tcase);
    return suite;
}
