/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[64];
static char template_path[4096];

static void
set_up(void)
{
    ssize_t len =
        readlink("/proc/self/exe", template_path, sizeof(template_path) - 64);

    ck_assert_int_gt(len, 0);
    template_path[len] = '\0';
    for (int i = 0; i < 2; i++) /* build/bin/program: up twice */
        *strrchr(template_path, '/') = '\0';
    (void)strncat(template_path, "/lib/template/redact.so", 63);
    (void)snprintf(folder, sizeof(folder), "/tmp/bauta-plugins-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
    ck_assert_int_eq(setenv("BAUTA_PLUGIN_DIR", folder, 1), 0);
}

static void
tear_down(void)
{
    char path[128];

    (void)snprintf(path, sizeof(path), "%s/plug.so", folder);
    (void)unlink(path);
    (void)rmdir(folder);
    (void)unsetenv("BAUTA_PLUGIN_DIR");
}

static void
put_plugin(const char *bytes)
{
    char path[128];
    FILE *out;

    (void)snprintf(path, sizeof(path), "%s/plug.so", folder);
    if (bytes == NULL) {
        ck_assert_int_eq(symlink(template_path, path), 0);
        return;
    }
    out = fopen(path, "w");
    ck_assert_ptr_nonnull(out);
    (void)fputs(bytes, out);
    ck_assert_int_eq(fclose(out), 0);
}

static void
check_load_fails(const char *text)
{
    bauta_err err = {0};

    ck_assert_int_eq(bauta_transform_load_plugins(&err), BAUTA_EUSAGE);
    ck_assert_msg(strstr(err.text, text) != NULL, "says: %s", err.text);
    ck_assert_ptr_nonnull(strstr(err.where, "BAUTA_PLUGIN_DIR"));
}

/* Order matters without forks: what fails first leaves the door open. */
START_TEST(plugins)
{
    struct rule rule;
    bauta_err err = {0};

    ck_assert_int_eq(chmod(folder, 0777), 0);
    check_load_fails("everyone may write");
    ck_assert_int_eq(chmod(folder, 0700), 0);
    put_plugin("no shared object");
    check_load_fails("cannot be loaded");
    tear_down();
    ck_assert_int_eq(setenv("BAUTA_PLUGIN_DIR", folder, 1), 0);
    check_load_fails("No such file");
    set_up();
    put_plugin(NULL);
    ck_assert_msg(bauta_transform_load_plugins(&err) == BAUTA_OK, "%s: %s",
                  err.where, err.text);
    rule_open(&rule, "redact", &text_column, NO_OPTIONS);
    ck_assert_str_eq(rule_apply(&rule, "Ada", NULL), "###");
    rule_close(&rule);
    ck_assert_int_eq(bauta_transform_load_plugins(&err), BAUTA_OK);
}
END_TEST

START_TEST(catalogue_is_complete)
{
    /* One a line, so that changes of them do not collide. */
    /* clang-format off */
    static const char *const names[] = {
        "keep",
        "null",
        "constant",
        "mask",
        "hash",
        "token",
        "digits",
        "fpe",
        "seal",
        "ip",
        "mac",
        "email",
        "card",
        "iban",
        "national_id",
        "ssn",
        "ean",
        "isbn",
        "imei",
        "vin",
        "phone",
        "postcode",
        "url",
        "username",
        "first_name",
        "last_name",
        "lookup",
        "truncate_date",
        "age_band",
        "bucket",
        "round",
        "top_code",
        "bottom_code",
        "hierarchy",
        "truncate",
        "zip3",
        "ip_prefix",
        "round_geo",
    };
    /* clang-format on */

    for (size_t i = 0; i < COUNT(names); i++) {
        const struct bauta_transform *t = bauta_transform_at(i);

        ck_assert_ptr_nonnull(t);
        ck_assert_str_eq(t->name, names[i]);
        ck_assert_ptr_eq(bauta_transform_find(names[i]), t);
        ck_assert_ptr_nonnull(strstr(t->example, names[i]));
        ck_assert_int_ne(t->summary[strlen(t->summary) - 1], '.');
        ck_assert_int_eq(t->details[strlen(t->details) - 1], '.');
    }
    ck_assert_ptr_null(bauta_transform_find("kepe"));
}
END_TEST

START_TEST(broken_transforms_are_refused)
{
    static const bauta_option reserved[] = {
        {.name = "domain", .kind = BAUTA_OPTION_TEXT, .help = "x"},
        {.kind = BAUTA_OPTION_END}};
    const struct bauta_transform good = *bauta_transform_find("null");
    struct bauta_transform t;
    bauta_err err;

#define BROKEN(change, says)                                                   \
    t = good;                                                                  \
    t.name = "newone";                                                         \
    err = (bauta_err){0};                                                      \
    change;                                                                    \
    ck_assert_int_eq(bauta_transform_register(&t, &err), BAUTA_EUSAGE);        \
    ck_assert_msg(strstr(err.text, says) != NULL, "says: %s", err.text)
    BROKEN(t.abi = 99, "ABI 99");
    BROKEN(t.name = "Bad-Name", "name");
    BROKEN(t.name = NULL, "name");
    BROKEN(t.name = "mask", "already");
    BROKEN(t.apply = NULL, "missing");
    BROKEN(t.release = NULL, "missing");
    BROKEN(t.options = NULL, "missing");
    BROKEN(t.version = 0, "missing");
    BROKEN(t.options = reserved, "\"domain\"");
}
END_TEST

START_TEST(failing_says_the_row_and_keeps_the_first)
{
    const bauta_view view = {.first_row = 1000};
    bauta_err err = {0};

    ck_assert_int_eq(bauta_view_reject(&view, 23, &err, "odd %d", 1),
                     BAUTA_EDATA);
    ck_assert_str_eq(err.where, "row 1023");
    ck_assert_str_eq(err.text, "odd 1");
    ck_assert_int_eq(bauta_view_reject(&view, 24, &err, "odd %d", 2),
                     BAUTA_EDATA);
    ck_assert_str_eq(err.where, "row 1023");
}
END_TEST

START_TEST(subkeys_need_a_key_and_part_ways)
{
    bauta_binding binding = {.key = test_key(), .recipient = "", .domain = ""};
    uint8_t a[32], b[32];
    bauta_err err = {0};

    ck_assert_int_eq(
        bauta_binding_subkey(&binding, "hash", 1, "k", a, 32, &err), BAUTA_OK);
    binding.domain = "k"; /* the kind is the domain where none is named */
    ck_assert_int_eq(
        bauta_binding_subkey(&binding, "hash", 1, "other", b, 32, &err),
        BAUTA_OK);
    ck_assert_mem_eq(a, b, 32);
    binding.recipient = "vendor";
    ck_assert_int_eq(
        bauta_binding_subkey(&binding, "hash", 1, "k", b, 32, &err), BAUTA_OK);
    ck_assert_mem_ne(a, b, 32);
    binding.key = NULL;
    ck_assert_int_eq(
        bauta_binding_subkey(&binding, "hash", 1, "k", b, 32, &err),
        BAUTA_EUSAGE);
}
END_TEST

Suite *
registry_suite(void)
{
    Suite *suite = suite_create("registry");
    TCase *tcase = tcase_create("registry"), *load = tcase_create("plugins");

    tcase_add_test(tcase, catalogue_is_complete);
    tcase_add_test(tcase, broken_transforms_are_refused);
    tcase_add_test(tcase, failing_says_the_row_and_keeps_the_first);
    tcase_add_test(tcase, subkeys_need_a_key_and_part_ways);
    tcase_add_checked_fixture(load, set_up, tear_down);
    tcase_add_test(load, plugins);
    suite_add_tcase(suite, tcase);
    suite_add_tcase(suite, load);
    return suite;
}
