/* SPDX-License-Identifier: Apache-2.0 */
#include "core/keys.h"

#include <check.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/bauta-keys-XXXXXX";
static char path[64];

static void
set_up(void)
{
    memcpy(folder + sizeof(folder) - 7, "XXXXXX", 6);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    (void)snprintf(path, sizeof(path), "%s/key", folder);
}

static void
tear_down(void)
{
    (void)unlink(path);
    (void)rmdir(folder);
}

static void
write_key(const char *bytes, size_t len, mode_t mode)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);

    ck_assert_int_ge(fd, 0);
    ck_assert_int_eq(write(fd, bytes, len), (ssize_t)len);
    ck_assert_int_eq(fchmod(fd, mode), 0);
    ck_assert_int_eq(close(fd), 0);
}

static void
refused(const char *says)
{
    bauta_key *key = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_key_open(&key, path, NULL, &err), BAUTA_EUSAGE);
    ck_assert_ptr_null(key);
    ck_assert_msg(strstr(err.text, says) != NULL, "%s", err.text);
}

static const char hex[] =
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

START_TEST(makes_a_key_once)
{
    bauta_err err = {0}, again = {0};
    bauta_key *key = NULL;
    struct stat st;
    char id[BAUTA_KEY_ID_CHARS + 1];
    struct rlimit core;

    ck_assert_int_eq(bauta_key_create(path, &err), BAUTA_OK);
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_mode & 07777, 0600);
    ck_assert_int_eq(st.st_size, 65);
    ck_assert_int_eq(bauta_key_create(path, &again), BAUTA_EUSAGE);
    ck_assert_int_eq(bauta_key_open(&key, path, NULL, &err), BAUTA_OK);
    bauta_key_id(key, id);
    ck_assert_uint_eq(strlen(id), BAUTA_KEY_ID_CHARS);
    bauta_key_close(key);
    ck_assert_int_eq(getrlimit(RLIMIT_CORE, &core), 0);
    ck_assert_uint_eq(core.rlim_cur, 0);
}
END_TEST

START_TEST(raw_and_hex_are_one_key)
{
    char raw[BAUTA_KEY_BYTES], a[BAUTA_KEY_ID_CHARS + 1],
        b[BAUTA_KEY_ID_CHARS + 1];
    bauta_key *key = NULL;
    bauta_err err = {0};

    for (size_t i = 0; i < sizeof(raw); i++)
        raw[i] = (char)i;
    write_key(raw, sizeof(raw), 0600);
    ck_assert_int_eq(bauta_key_open(&key, path, NULL, &err), BAUTA_OK);
    bauta_key_id(key, a);
    bauta_key_close(key);
    write_key(hex, 64, 0400);
    ck_assert_int_eq(bauta_key_open(&key, path, NULL, &err), BAUTA_OK);
    bauta_key_id(key, b);
    bauta_key_close(key);
    ck_assert_str_eq(a, b);
}
END_TEST

START_TEST(bad_files)
{
    (void)unlink(path);
    refused("cannot open key file");
    write_key(hex, 64, 0644);
    refused("chmod 600");
    write_key(hex, 64, 0620);
    refused("chmod 600");
    write_key(hex, 20, 0600);
    refused("too short");
    write_key("", 0, 0600);
    refused("too short");
    write_key(hex, 63, 0600);
    refused("not a key");
    write_key("zz0102030405060708090a0b0c0d0e0f"
              "101112131415161718191a1b1c1d1e1f",
              64, 0600);
    refused("not a key");
    (void)unlink(path);
    ck_assert_int_eq(mkdir(path, 0700), 0);
    refused("not a regular file");
    ck_assert_int_eq(rmdir(path), 0);
}
END_TEST

typedef struct answer {
    const char *text;
    int asked;
} answer;

static bauta_rc
give(void *context, bauta_passphrase *passphrase, bauta_err *err)
{
    answer *a = context;

    a->asked++;
    passphrase->len = strlen(a->text);
    memcpy(passphrase->bytes, a->text, passphrase->len);
    return bauta_passphrase_finish(passphrase, err);
}

START_TEST(makes_a_key_of_a_passphrase)
{
    answer right = {.text = "gondola lantern pigeon 7"};
    answer wrong = {.text = "gondola lantern pigeon 8"};
    const bauta_passphrase_source rights = {give, &right};
    const bauta_passphrase_source wrongs = {give, &wrong};
    char made[BAUTA_KEY_ID_CHARS + 1], opened[BAUTA_KEY_ID_CHARS + 1];
    bauta_passphrase passphrase = {0};
    bauta_key *key = NULL;
    bauta_err err = {0}, refusal = {0}, again = {0};
    struct stat st;

    ck_assert_int_eq(bauta_key_path_check(path, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_passphrase_open(&passphrase, &err), BAUTA_OK);
    ck_assert_int_eq(give(&right, &passphrase, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_key_create_passphrase(&key, path, &passphrase, &err),
                     BAUTA_OK);
    bauta_passphrase_close(&passphrase);
    bauta_key_id(key, made);
    bauta_key_close(key);
    key = NULL;
    ck_assert_int_eq(stat(path, &st), 0);
    ck_assert_uint_eq(st.st_mode & 07777, 0600);
    ck_assert_int_eq(bauta_key_path_check(path, &again), BAUTA_EUSAGE);

    ck_assert_int_eq(bauta_key_open(&key, path, &rights, &err), BAUTA_OK);
    bauta_key_id(key, opened);
    bauta_key_close(key);
    key = NULL;
    ck_assert_str_eq(made, opened);
    ck_assert_int_eq(bauta_key_open(&key, path, &wrongs, &refusal),
                     BAUTA_EUSAGE);
    ck_assert_ptr_null(key);
    ck_assert_msg(strstr(refusal.text, "not its passphrase") != NULL, "%s",
                  refusal.text);
    ck_assert_ptr_nonnull(strstr(refusal.where, path));
    ck_assert_int_eq(right.asked, 2);
    refused("behind a passphrase");
}
END_TEST

START_TEST(a_passphrase_is_asked_for_only_where_it_is_needed)
{
    answer any = {.text = "gondola lantern pigeon 7"};
    const bauta_passphrase_source source = {give, &any};
    /* A raw key that begins as the line does. */
    static const char raw[] = "bauta-key:1:argon2id:19:3:262144";
    static const char line[] = "bauta-key:1:argon2id:19:99:262144:"
                               "000102030405060708090a0b0c0d0e0f:"
                               "000102030405060708090a0b0c0d0e0f\n";
    bauta_key *key = NULL;
    bauta_err err = {0};

    write_key(raw, BAUTA_KEY_BYTES, 0600);
    ck_assert_int_eq(bauta_key_open(&key, path, &source, &err), BAUTA_OK);
    bauta_key_close(key);
    key = NULL;
    write_key(line, sizeof(line) - 1, 0600);
    ck_assert_int_eq(bauta_key_open(&key, path, &source, &err), BAUTA_EUSAGE);
    ck_assert_ptr_null(key);
    ck_assert_msg(strstr(err.text, "limits are refused") != NULL, "%s",
                  err.text);
    ck_assert_int_eq(any.asked, 0);
}
END_TEST

START_TEST(a_weak_passphrase_makes_no_file)
{
    answer weak = {.text = "gondola"};
    bauta_passphrase passphrase = {0};
    bauta_key *key = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_passphrase_open(&passphrase, &err), BAUTA_OK);
    ck_assert_int_eq(give(&weak, &passphrase, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_key_create_passphrase(&key, path, &passphrase, &err),
                     BAUTA_EUSAGE);
    bauta_passphrase_close(&passphrase);
    ck_assert_ptr_null(key);
    ck_assert_int_eq(access(path, F_OK), -1);
}
END_TEST

/* Every part of a use must change the subkey, and moving bytes from one part
 * to its neighbour must, too. */
START_TEST(uses_never_share_a_stream)
{
    static const bauta_key_use uses[] = {
        {"transform", "", "email", "hash", 1},
        {"transform", "", "email", "hash", 2},
        {"transform", "", "email", "token", 1},
        {"transform", "a", "email", "hash", 1},
        {"transform", "", "emai", "lhash", 1},
        {"transforme", "", "mail", "hash", 1},
        {"other", "", "email", "hash", 1},
    };
    enum { N = sizeof(uses) / sizeof(uses[0]) };
    uint8_t bytes[BAUTA_KEY_BYTES] = {1, 2, 3}, out[N][32], shorter[16];
    bauta_key *key = NULL;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_key_open_bytes(&key, bytes, &err), BAUTA_OK);
    for (size_t i = 0; i < N; i++)
        bauta_key_derive(key, &uses[i], out[i], 32);
    for (size_t i = 0; i < N; i++)
        for (size_t j = 0; j < i; j++)
            ck_assert_mem_ne(out[i], out[j], 32);
    bauta_key_derive(key, &uses[0], shorter, sizeof(shorter));
    ck_assert_mem_ne(out[0], shorter, sizeof(shorter));
    bauta_key_close(key);
}
END_TEST

/* Pins the derivation: a change here breaks every copy ever made. Computed
 * with Python's hashlib.blake2b(key=…, digest_size=…) over the same bytes. */
START_TEST(golden_subkey)
{
    static const bauta_key_use use = {"transform", "", "email", "hash", 1};
    uint8_t bytes[BAUTA_KEY_BYTES], out[32];
    char text[65];
    bauta_key *key = NULL;
    bauta_err err = {0};

    for (size_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = (uint8_t)i;
    ck_assert_int_eq(bauta_key_open_bytes(&key, bytes, &err), BAUTA_OK);
    bauta_key_derive(key, &use, out, sizeof(out));
    for (size_t i = 0; i < sizeof(out); i++)
        (void)snprintf(text + 2 * i, 3, "%02x", out[i]);
    ck_assert_str_eq(
        text,
        "f5944822564cb8f749bf2d1fb1f6ca3c580080da02d53c6ee9a19afe8ac8141a");
    bauta_key_id(key, text);
    ck_assert_str_eq(text, "f6ded70e32f8f7a9");
    bauta_key_close(key);
}
END_TEST

Suite *bauta_keys_suite(void);
Suite *
bauta_keys_suite(void)
{
    Suite *suite = suite_create("keys");
    TCase *files = tcase_create("files");
    TCase *uses = tcase_create("uses");

    tcase_add_checked_fixture(files, set_up, tear_down);
    tcase_set_timeout(files, 60); /* derivations are slow under sanitizers */
    tcase_add_test(files, makes_a_key_once);
    tcase_add_test(files, raw_and_hex_are_one_key);
    tcase_add_test(files, bad_files);
    tcase_add_test(files, makes_a_key_of_a_passphrase);
    tcase_add_test(files, a_passphrase_is_asked_for_only_where_it_is_needed);
    tcase_add_test(files, a_weak_passphrase_makes_no_file);
    suite_add_tcase(suite, files);
    tcase_add_test(uses, uses_never_share_a_stream);
    tcase_add_test(uses, golden_subkey);
    suite_add_tcase(suite, uses);
    return suite;
}
