/* SPDX-License-Identifier: Apache-2.0 */
/* Each test runs in a process of its own: the registry starts afresh. */
#include "tests/unit/drivers/files.h"

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

START_TEST(test_finds_sqlite)
{
    const struct bauta_driver *driver;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_driver_find(&driver, "SQLite:x.db", &err), BAUTA_OK);
    ck_assert_ptr_eq(driver, &bauta_driver_sqlite);
    ck_assert_ptr_nonnull(strstr(driver->client(), "SQLite 3"));
}
END_TEST

START_TEST(test_unknown_scheme)
{
    const struct bauta_driver *driver;
    bauta_err err = {0};

    ck_assert_int_eq(
        bauta_driver_find(&driver, "oracle://scott:tiger@host/x", &err),
        BAUTA_EUSAGE);
    ck_assert_ptr_null(driver);
    ck_assert_ptr_nonnull(strstr(err.text, "oracle"));
    ck_assert_ptr_nonnull(strstr(err.text, "sqlite"));
    ck_assert_ptr_nonnull(strstr(err.text, "postgresql"));
    ck_assert_ptr_nonnull(strstr(err.text, "mariadb"));
    ck_assert_ptr_null(strstr(err.text, "tiger"));
    err = (bauta_err){0};
    ck_assert_int_eq(bauta_driver_find(&driver, "shop.db", &err), BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.text, "not a database's URL"));
}
END_TEST

START_TEST(test_lists_the_known)
{
    const char *const names[] = {"sqlite", "postgres", "mysql"};
    bauta_driver_info info;
    size_t n = 0;

    for (; bauta_driver_at(n, &info); n++) {
        ck_assert_uint_lt(n, 3);
        ck_assert_str_eq(info.name, names[n]);
        /* Loaded, or a reason why not. */
        ck_assert((info.driver != NULL) == (info.reason[0] == '\0'));
    }
    ck_assert_uint_eq(n, 3);
}
END_TEST

static const char *const lagoon_schemes[] = {"lagoon", NULL};

START_TEST(test_checks_a_driver_once)
{
    struct bauta_driver bad = bauta_driver_sqlite;
    static struct bauta_driver good;
    const struct bauta_driver *driver;
    bauta_err err = {0};

    ck_assert_int_eq(bauta_driver_register(&bad, &err), BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.text, "two drivers"));
    bad.name = "lagoon";
    err = (bauta_err){0};
    ck_assert_int_eq(bauta_driver_register(&bad, &err), BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.text, "sqlite: URLs"));
    bad.schemes = lagoon_schemes;
    bad.writer_end = NULL;
    err = (bauta_err){0};
    ck_assert_int_eq(bauta_driver_register(&bad, &err), BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.text, "writer_end"));
    bad.abi = BAUTA_DRIVER_ABI + 1;
    err = (bauta_err){0};
    ck_assert_int_eq(bauta_driver_register(&bad, &err), BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.text, "interface"));

    good = bauta_driver_sqlite;
    good.name = "lagoon";
    good.schemes = lagoon_schemes;
    err = (bauta_err){0};
    ck_assert_int_eq(bauta_driver_register(&good, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_driver_find(&driver, "lagoon:x", &err), BAUTA_OK);
    ck_assert_ptr_eq(driver, &good);
}
END_TEST

/* A plug-in, compiled here and now against the contract's header. */
static void
compile(const char *name, const char *text)
{
    char command[2048];
    FILE *source = fopen("plugin.c", "w");

    (void)fprintf(source, "#include \"drivers/driver.h\"\n%s\n", text);
    (void)fclose(source);
    (void)snprintf(command, sizeof(command),
                   "cc -std=c17 -shared -fPIC -I '%s' -o '%s' plugin.c",
                   BAUTA_TEST_SOURCE, name);
    /* Everything in it is the test's own. */
    ck_assert_int_eq(system(command), 0); /* NOLINT(cert-env33-c) */
}

static const char lagoon[] =
    "static struct bauta_driver lagoon;"
    "static const char *const schemes[] = {\"lagoon\", NULL};"
    "extern const struct bauta_driver bauta_driver_sqlite;"
    "const struct bauta_driver *const bauta_plugin_drivers[] = {&lagoon, NULL};"
    "__attribute__((constructor)) static void make(void) {"
    "  lagoon = bauta_driver_sqlite; lagoon.name = \"lagoon\";"
    "  lagoon.schemes = schemes; }";

static bauta_rc
find_with_plugins(const struct bauta_driver **driver, const char *url,
                  bauta_err *err)
{
    char folder[512];

    ck_assert_ptr_nonnull(getcwd(folder, sizeof(folder)));
    ck_assert_int_eq(setenv("BAUTA_PLUGIN_DIR", folder, 1), 0);
    *err = (bauta_err){0};
    return bauta_driver_find(driver, url, err);
}

START_TEST(test_plugin)
{
    const struct bauta_driver *driver;
    bauta_driver_info info;
    bauta_err err;

    compile("lagoon.so", lagoon);
    compile("transforms.so", "const void *const bauta_plugin_transforms[1];");
    if (find_with_plugins(&driver, "lagoon:x", &err) != BAUTA_OK)
        ck_abort_msg("%s", err.text);
    ck_assert_str_eq(driver->name, "lagoon");
    ck_assert(bauta_driver_at(3, &info));
    ck_assert_str_eq(info.name, "lagoon");
    ck_assert(!bauta_driver_at(4, &info));
}
END_TEST

static const struct {
    const char *text, *words;
} bad_plugins[] = {
    {"int nothing;", "neither drivers nor transforms"},
    {"void missing_function(void);"
     "__attribute__((constructor)) static void f(void) {missing_function();}",
     "missing_function"},
    {"static const struct bauta_driver old = {.abi = 999};"
     "const struct bauta_driver *const bauta_plugin_drivers[] = {&old, NULL};",
     "interface 999"},
    {"static const struct bauta_driver bare = {.abi = BAUTA_DRIVER_ABI, "
     ".name = \"bare\"};"
     "const struct bauta_driver *const bauta_plugin_drivers[] = {&bare, NULL};",
     "driver bare has no summary"},
};

START_TEST(test_bad_plugin)
{
    const struct bauta_driver *driver;
    bauta_driver_info info;
    bauta_err err;

    compile("bad.so", bad_plugins[_i].text);
    ck_assert_int_eq(find_with_plugins(&driver, "sqlite:x", &err),
                     BAUTA_EUSAGE);
    ck_assert_msg(strstr(err.text, bad_plugins[_i].words) != NULL, "%s",
                  err.text);
    /* It does not go away by asking again. */
    ck_assert_int_eq(find_with_plugins(&driver, "sqlite:x", &err),
                     BAUTA_EUSAGE);
    ck_assert(bauta_driver_at(3, &info));
    ck_assert_ptr_null(info.driver);
    ck_assert_ptr_nonnull(strstr(info.reason, bad_plugins[_i].words));
}
END_TEST

START_TEST(test_plugins_others_may_write)
{
    const struct bauta_driver *driver;
    bauta_err err;

    compile("lagoon.so", lagoon);
    if (_i == 0)
        ck_assert_int_eq(chmod(".", 0777), 0);
    else
        ck_assert_int_eq(chmod("lagoon.so", 0777), 0);
    ck_assert_int_eq(find_with_plugins(&driver, "lagoon:x", &err),
                     BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.text, "everybody may write"));
}
END_TEST

START_TEST(test_no_such_plugin_folder)
{
    const struct bauta_driver *driver;
    bauta_err err = {0};

    ck_assert_int_eq(setenv("BAUTA_PLUGIN_DIR", "/nonexistent/plugins", 1), 0);
    ck_assert_int_eq(bauta_driver_find(&driver, "sqlite:x", &err),
                     BAUTA_EUSAGE);
    ck_assert_ptr_nonnull(strstr(err.text, "/nonexistent/plugins"));
}
END_TEST

Suite *bauta_registry_suite(void);

Suite *
bauta_registry_suite(void)
{
    Suite *suite = suite_create("driver registry");
    TCase *tcase = tcase_create("registry");

    tcase_add_checked_fixture(tcase, files_enter, files_leave);
    tcase_add_test(tcase, test_finds_sqlite);
    tcase_add_test(tcase, test_unknown_scheme);
    tcase_add_test(tcase, test_lists_the_known);
    tcase_add_test(tcase, test_checks_a_driver_once);
    tcase_add_test(tcase, test_plugin);
    tcase_add_loop_test(tcase, test_bad_plugin, 0,
                        (int)(sizeof(bad_plugins) / sizeof(bad_plugins[0])));
    tcase_add_loop_test(tcase, test_plugins_others_may_write, 0, 2);
    tcase_add_test(tcase, test_no_such_plugin_folder);
    suite_add_tcase(suite, tcase);
    return suite;
}
