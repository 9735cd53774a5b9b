/* SPDX-License-Identifier: Apache-2.0 */
#include "core/guard.h"
#include "core/keys.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

static const char words[] = "gondola lantern pigeon 7";

static void
fill(bauta_passphrase *passphrase, const char *bytes, size_t len)
{
    bauta_err err = {0};

    ck_assert_uint_le(len, BAUTA_PASSPHRASE_ROOM);
    ck_assert_int_eq(bauta_passphrase_open(passphrase, &err), BAUTA_OK);
    memcpy(passphrase->bytes, bytes, len);
    passphrase->len = len;
}

static const struct {
    const char *bytes;
    size_t len;
    const char *says; /* NULL: it is taken, and has `left` bytes */
    size_t left;
} finished[] = {
    {"abc", 3, NULL, 3},
    {"abc\n", 4, NULL, 3},
    {"abc\r\n", 5, NULL, 3},
    {" a ", 3, NULL, 3},
    {"caf\xC3\xA9\n", 6, NULL, 5},
    {"", 0, "no passphrase", 0},
    {"\n", 1, "no passphrase", 0},
    {"\r\n", 2, "no passphrase", 0},
    {"abc\n\n", 5, "control character", 0},
    {"abc\r", 4, "control character", 0},
    {"ab\x1b[D", 5, "control character", 0},
    {"a\0b", 3, "control character", 0},
    {"a\x7f", 2, "control character", 0},
    {"caf\xE9\n", 5, "UTF-8", 0},
};

START_TEST(line_ends_go_and_what_is_no_text_is_refused)
{
    bauta_passphrase passphrase = {0};
    bauta_err err = {0};
    bauta_rc rc;

    fill(&passphrase, finished[_i].bytes, finished[_i].len);
    rc = bauta_passphrase_finish(&passphrase, &err);
    if (finished[_i].says == NULL) {
        ck_assert_int_eq(rc, BAUTA_OK);
        ck_assert_uint_eq(passphrase.len, finished[_i].left);
    } else {
        ck_assert_int_eq(rc, BAUTA_EUSAGE);
        ck_assert_msg(strstr(err.text, finished[_i].says) != NULL, "%s",
                      err.text);
    }
    bauta_passphrase_close(&passphrase);
    ck_assert_ptr_null(passphrase.bytes);
}
END_TEST

START_TEST(the_longest_and_one_more)
{
    char bytes[BAUTA_PASSPHRASE_ROOM];
    bauta_passphrase passphrase = {0};
    bauta_err err = {0};

    memset(bytes, 'a', sizeof(bytes));
    bytes[BAUTA_PASSPHRASE_MAX] = '\r';
    bytes[BAUTA_PASSPHRASE_MAX + 1] = '\n';
    fill(&passphrase, bytes, sizeof(bytes));
    ck_assert_int_eq(bauta_passphrase_finish(&passphrase, &err), BAUTA_OK);
    ck_assert_uint_eq(passphrase.len, BAUTA_PASSPHRASE_MAX);
    bauta_passphrase_close(&passphrase);
    bytes[BAUTA_PASSPHRASE_MAX] = 'a';
    fill(&passphrase, bytes, sizeof(bytes));
    ck_assert_int_eq(bauta_passphrase_finish(&passphrase, &err), BAUTA_EUSAGE);
    ck_assert_msg(strstr(err.text, "too long") != NULL, "%s", err.text);
    bauta_passphrase_close(&passphrase);
}
END_TEST

static const struct {
    const char *text, *says; /* NULL: good enough */
} strengths[] = {
    {"gondola lantern", NULL},
    {"gondola lanter", "too short"},
    /* 15 code points, and 14 of them in 28 bytes. */
    {"\xC3\xA9\xC3\xA8\xC3\xA0\xC3\xB4\xC3\xBC\xC3\xA9\xC3\xA8\xC3\xA0"
     "\xC3\xB4\xC3\xBC\xC3\xA9\xC3\xA8\xC3\xA0\xC3\xB4\xC3\xBC",
     NULL},
    {"\xC3\xA9\xC3\xA8\xC3\xA0\xC3\xB4\xC3\xBC\xC3\xA9\xC3\xA8\xC3\xA0"
     "\xC3\xB4\xC3\xBC\xC3\xA9\xC3\xA8\xC3\xA0\xC3\xB4",
     "too short"},
    {"aaaaaaaaaaaaaaaaaaaa", "different ones"},
    {"abcdabcdabcdabcdabcd", "different ones"},
    {"abcdeabcdeabcdeabcde", NULL},
};

START_TEST(weak_ones_are_refused)
{
    bauta_passphrase passphrase = {0};
    bauta_err err = {0};
    const char *says = strengths[_i].says;
    bauta_rc rc;

    fill(&passphrase, strengths[_i].text, strlen(strengths[_i].text));
    rc = bauta_passphrase_check(&passphrase, &err);
    ck_assert_int_eq(rc, says == NULL ? BAUTA_OK : BAUTA_EUSAGE);
    if (says != NULL)
        ck_assert_msg(strstr(err.text, says) != NULL, "%s", err.text);
    ck_assert_ptr_null(strstr(err.text, strengths[_i].text));
    bauta_passphrase_close(&passphrase);
}
END_TEST

START_TEST(two_are_compared_whole)
{
    bauta_passphrase a = {0}, b = {0};

    fill(&a, words, strlen(words));
    fill(&b, words, strlen(words));
    ck_assert(bauta_passphrase_equal(&a, &b));
    b.len--;
    ck_assert(!bauta_passphrase_equal(&a, &b));
    b.len++;
    b.bytes[b.len - 1] = '8';
    ck_assert(!bauta_passphrase_equal(&a, &b));
    bauta_passphrase_close(&a);
    bauta_passphrase_close(&b);
}
END_TEST

#define SALT  "000102030405060708090a0b0c0d0e0f"
#define CHECK "d2dda15ea4109bce8f0a56b46cb001cf"
#define LINE  "bauta-key:1:argon2id:19:3:262144:" SALT ":" CHECK

START_TEST(a_line_is_read_and_written)
{
    static const char *const ends[] = {"", "\n", "\r\n"};
    char text[sizeof(LINE) + 2], back[BAUTA_KDF_CHARS + 1];
    bauta_kdf kdf;
    bauta_err err = {0};

    for (size_t i = 0; i < 3; i++) {
        (void)snprintf(text, sizeof(text), "%s%s", LINE, ends[i]);
        ck_assert(bauta_kdf_is(text, strlen(text)));
        ck_assert_int_eq(bauta_kdf_parse(&kdf, text, strlen(text), &err),
                         BAUTA_OK);
        ck_assert_uint_eq(kdf.passes, 3);
        ck_assert_uint_eq(kdf.kib, 262144);
        ck_assert_uint_eq(kdf.salt[15], 15);
        ck_assert_uint_eq(kdf.check[0], 0xd2);
        bauta_kdf_print(&kdf, back);
        ck_assert_str_eq(back, LINE);
    }
}
END_TEST

START_TEST(the_longest_line_fits)
{
    bauta_kdf kdf = {.passes = UINT32_MAX, .kib = UINT32_MAX};
    char text[BAUTA_KDF_CHARS + 1];

    memset(kdf.check, 0xff, sizeof(kdf.check));
    bauta_kdf_print(&kdf, text);
    ck_assert_uint_lt(strlen(text), BAUTA_KDF_CHARS);
    ck_assert_str_eq(text + strlen(text) - 32,
                     "ffffffffffffffffffffffffffffffff");
}
END_TEST

static const struct {
    const char *text, *says;
} bad_lines[] = {
    {"", "damaged"},
    {"bauta-key", "damaged"},
    {"bauta-key:", "damaged"},
    {"bauta-key:1:argon2id:19:3:262144:" SALT, "damaged"},
    {LINE ":", "damaged"},
    {LINE ":::::::::", "damaged"},
    {LINE " ", "number, the salt"},
    {LINE "\n\n", "number, the salt"},
    {LINE LINE, "damaged"},
    {"Bauta-key:1:argon2id:19:3:262144:" SALT ":" CHECK, "damaged"},
    {"bauta-key:2:argon2id:19:3:262144:" SALT ":" CHECK, "later"},
    {"bauta-key:1:argon2i:19:3:262144:" SALT ":" CHECK, "later"},
    {"bauta-key:1:argon2id:16:3:262144:" SALT ":" CHECK, "later"},
    {"bauta-key:1:argon2id:19::262144:" SALT ":" CHECK, "number"},
    {"bauta-key:1:argon2id:19:03:262144:" SALT ":" CHECK, "number"},
    {"bauta-key:1:argon2id:19:+3:262144:" SALT ":" CHECK, "number"},
    {"bauta-key:1:argon2id:19:-3:262144:" SALT ":" CHECK, "number"},
    {"bauta-key:1:argon2id:19:3:0x40000:" SALT ":" CHECK, "number"},
    {"bauta-key:1:argon2id:19:3:4295229440:" SALT ":" CHECK, "number"},
    {"bauta-key:1:argon2id:19:3:262144:00:" CHECK, "salt"},
    {"bauta-key:1:argon2id:19:3:262144:" SALT "00:" CHECK, "salt"},
    {"bauta-key:1:argon2id:19:3:262144:" SALT ":" SALT "00", "check"},
    {"bauta-key:1:argon2id:19:3:262144:" SALT ":"
     "D2DDA15EA4109BCE8F0A56B46CB001CF",
     "check"},
    {"bauta-key:1:argon2id:19:2:262144:" SALT ":" CHECK, "limits"},
    {"bauta-key:1:argon2id:19:33:262144:" SALT ":" CHECK, "limits"},
    {"bauta-key:1:argon2id:19:999999999:262144:" SALT ":" CHECK, "limits"},
    {"bauta-key:1:argon2id:19:3:262143:" SALT ":" CHECK, "limits"},
    {"bauta-key:1:argon2id:19:3:8:" SALT ":" CHECK, "limits"},
    {"bauta-key:1:argon2id:19:3:2097153:" SALT ":" CHECK, "limits"},
    {"bauta-key:1:argon2id:19:3:999999999:" SALT ":" CHECK, "limits"},
};

START_TEST(bad_lines_are_refused)
{
    const char *text = bad_lines[_i].text;
    bauta_kdf kdf = {.passes = 77};
    bauta_err err = {0};

    ck_assert_int_eq(bauta_kdf_parse(&kdf, text, strlen(text), &err),
                     BAUTA_EUSAGE);
    ck_assert_msg(strstr(err.text, bad_lines[_i].says) != NULL, "%s", err.text);
    ck_assert_uint_eq(kdf.passes, 77);
    ck_assert_ptr_null(strstr(err.text, CHECK));
}
END_TEST

START_TEST(new_ones_differ_in_their_salt)
{
    bauta_kdf a, b;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_kdf_init(&a, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_kdf_init(&b, &err), BAUTA_OK);
    ck_assert_mem_ne(a.salt, b.salt, sizeof(a.salt));
    ck_assert_uint_eq(a.passes, BAUTA_KDF_PASSES_MIN);
    ck_assert_uint_eq(a.kib, BAUTA_KDF_KIB_MIN);
}
END_TEST

static void
golden(uint32_t passes, uint32_t kib, const char *id, const char *check)
{
    bauta_kdf kdf = {.passes = passes, .kib = kib};
    bauta_passphrase passphrase = {0};
    bauta_key *key = NULL;
    bauta_err err = {0};
    char text[2 * BAUTA_KDF_CHECK + 1];
    uint8_t bytes[BAUTA_KDF_CHECK];

    for (size_t i = 0; i < sizeof(kdf.salt); i++)
        kdf.salt[i] = (uint8_t)i;
    fill(&passphrase, words, strlen(words));
    ck_assert_int_eq(bauta_key_open_passphrase(&key, &kdf, &passphrase, &err),
                     BAUTA_OK);
    bauta_key_id(key, text);
    ck_assert_str_eq(text, id);
    bauta_key_check(key, bytes);
    for (size_t i = 0; i < sizeof(bytes); i++)
        (void)snprintf(text + 2 * i, 3, "%02x", bytes[i]);
    ck_assert_str_eq(text, check);
    bauta_key_close(key);
    bauta_passphrase_close(&passphrase);
}

/* Pins the derivation. Computed with argon2-cffi's hash_secret_raw (the
 * reference implementation of Argon2), and hashlib.blake2b for the subkeys. */
START_TEST(golden_keys)
{
    golden(1, 8, "294f18606cd9d8c6", "08a95e5681a0b8035e0ee6441173da4e");
    golden(3, 262144, "e9755a6b0fe94004", CHECK);
}
END_TEST

START_TEST(guarded_memory_is_zeroed_and_its_own)
{
    void *a = NULL, *b = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_guard_alloc(&a, 64, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_guard_alloc(&b, 64, &err), BAUTA_OK);
    for (size_t i = 0; i < 64; i++)
        ck_assert_int_eq(((char *)a)[i], 0);
    memset(a, 1, 64);
    ck_assert_int_eq(((char *)b)[63], 0);
    bauta_guard_free(a);
    bauta_guard_free(b);
    bauta_guard_free(NULL);
}
END_TEST

#define N(table) ((int)(sizeof(table) / sizeof((table)[0])))

Suite *bauta_passphrase_suite(void);
Suite *
bauta_passphrase_suite(void)
{
    Suite *suite = suite_create("passphrase");
    TCase *texts = tcase_create("texts");
    TCase *lines = tcase_create("lines");
    TCase *keys = tcase_create("keys");

    tcase_add_loop_test(texts, line_ends_go_and_what_is_no_text_is_refused, 0,
                        N(finished));
    tcase_add_test(texts, the_longest_and_one_more);
    tcase_add_loop_test(texts, weak_ones_are_refused, 0, N(strengths));
    tcase_add_test(texts, two_are_compared_whole);
    suite_add_tcase(suite, texts);
    tcase_add_test(lines, a_line_is_read_and_written);
    tcase_add_test(lines, the_longest_line_fits);
    tcase_add_loop_test(lines, bad_lines_are_refused, 0, N(bad_lines));
    suite_add_tcase(suite, lines);
    tcase_set_timeout(keys, 60); /* 256 MiB are slow under sanitizers */
    tcase_add_test(keys, new_ones_differ_in_their_salt);
    tcase_add_test(keys, golden_keys);
    tcase_add_test(keys, guarded_memory_is_zeroed_and_its_own);
    suite_add_tcase(suite, keys);
    return suite;
}
