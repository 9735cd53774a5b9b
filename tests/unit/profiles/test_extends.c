/* SPDX-License-Identifier: Apache-2.0 */
/* What a profile becomes together with those it extends, and what is wrong
 * with their bonds. */
#include "profiles/layers.h"
#include "profiles/ready.h"
#include "tests/unit/profiles/fixtures.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATH = 512 };

static char folder[64];

static void
folder_make(void)
{
    transforms_setup();
    (void)snprintf(folder, sizeof(folder), "/tmp/bauta-extends-XXXXXX");
    ck_assert_ptr_nonnull(mkdtemp(folder));
}

static void
folder_remove(void)
{
    char command[128];

    (void)snprintf(command, sizeof(command), "rm -r %s", folder);
    ck_assert_int_eq(system(command), 0); /* NOLINT(cert-env33-c) */
}

static const char *
put(const char *name, const char *json)
{
    static char path[PATH];
    FILE *file;

    (void)snprintf(path, sizeof(path), "%s/%s", folder, name);
    file = fopen(path, "w");
    ck_assert_ptr_nonnull(file);
    ck_assert_int_ge(fputs(json, file), 0);
    ck_assert_int_eq(fclose(file), 0);
    return path;
}

static void
load(struct loaded *l, const char *name)
{
    char path[PATH];

    (void)snprintf(path, sizeof(path), "%s/%s", folder, name);
    *l = (struct loaded){0};
    bauta_profile_init(&l->profile);
    bauta_report_init(&l->report);
    l->rc = bauta_profile_load(&l->profile, path, &l->report, &l->err);
}

static void
load_well(struct loaded *l, const char *name)
{
    load(l, name);
    ck_assert_msg(l->rc == BAUTA_OK, "%s: %s", l->err.text,
                  l->report.n_problems > 0 ? l->report.problems[0].text : "");
}

/* The one problem: where it is told, and what of. */
static void
load_badly(const char *name, const char *file, unsigned line, const char *text)
{
    struct loaded l;
    const bauta_problem *problem;
    size_t len;

    load(&l, name);
    ck_assert_int_eq(l.rc, BAUTA_EPROFILE);
    ck_assert_uint_eq(l.report.n_problems, 1);
    problem = &l.report.problems[0];
    len = strlen(problem->file);
    ck_assert_msg(len >= strlen(file) &&
                      strcmp(problem->file + len - strlen(file), file) == 0,
                  "%s", problem->file);
    ck_assert_uint_eq(problem->line, line);
    ck_assert_msg(strstr(problem->text, text) != NULL, "%s", problem->text);
    loaded_free(&l);
}

static const char *
transform_of(const bauta_wildcard *wildcard)
{
    return wildcard->rule.steps[0].transform->name;
}

#define RULE(t) "\"rules\":[{\"column\":\"*\",\"transform\":\"" t "\"}]}"

START_TEST(own_entries_come_first_then_the_first_named)
{
    struct loaded l;

    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"./a.json\",\"./b.json\""
                          "],\"tables\":{\"t\":\"keep\"}," RULE("mask"));
    (void)put("a.json",
              "{\"bauta\":1,\"tables\":{\"t\":\"skip\"}," RULE("hash"));
    (void)put("b.json",
              "{\"bauta\":1,\"tables\":{\"u\":\"skip\"}," RULE("null"));
    load_well(&l, "own.json");
    ck_assert_uint_eq(l.profile.n_wildcards, 3);
    ck_assert_str_eq(transform_of(&l.profile.wildcards[0]), "mask");
    ck_assert_str_eq(transform_of(&l.profile.wildcards[1]), "hash");
    ck_assert_str_eq(transform_of(&l.profile.wildcards[2]), "null");
    ck_assert_uint_eq(l.profile.n_tables, 3);
    ck_assert_int_eq(l.profile.tables[0].mode, BAUTA_MODE_KEEP);
    ck_assert_int_eq(l.profile.tables[1].mode, BAUTA_MODE_SKIP);
    ck_assert_ptr_ne(l.profile.tables[0].place.file,
                     l.profile.tables[1].place.file);
    ck_assert_ptr_nonnull(strstr(l.profile.tables[1].place.file, "/a.json"));
    ck_assert(!l.profile.tables[1].optional);
    loaded_free(&l);
}
END_TEST

/* Both a and b extend c: a third that has what they change comes last. */
START_TEST(what_several_extend_is_read_once_and_comes_last)
{
    struct loaded l;

    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"./a.json\","
                          "\"./b.json\"]}");
    (void)put("a.json",
              "{\"bauta\":1,\"extends\":[\"./c.json\"]," RULE("hash"));
    (void)put("b.json",
              "{\"bauta\":1,\"extends\":[\"./c.json\"]," RULE("null"));
    (void)put("c.json", "{\"bauta\":1," RULE("mask"));
    load_well(&l, "own.json");
    ck_assert_uint_eq(l.profile.n_wildcards, 3);
    ck_assert_str_eq(transform_of(&l.profile.wildcards[0]), "hash");
    ck_assert_str_eq(transform_of(&l.profile.wildcards[1]), "null");
    ck_assert_str_eq(transform_of(&l.profile.wildcards[2]), "mask");
    loaded_free(&l);
}
END_TEST

START_TEST(own_defaults_reach_inherited_rules)
{
    struct loaded l;
    const bauta_step *step;

    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"./a.json\"],"
                          "\"defaults\":{\"mask\":{\"with\":\"x\"}}}");
    (void)put("a.json", "{\"bauta\":1,\"defaults\":{\"mask\":{\"with\":\"y\","
                        "\"keep_last\":2}}," RULE("mask"));
    load_well(&l, "own.json");
    step = &l.profile.wildcards[0].rule.steps[0];
    ck_assert_str_eq(bauta_options_get(&step->options, "with")->text, "x");
    ck_assert_int_eq(bauta_options_get(&step->options, "keep_last")->integer,
                     2);
    loaded_free(&l);
}
END_TEST

static const struct {
    const char *own, *a, *b;
    bool keep;
} undeclared[] = {
    {"", "", "", false},
    {"", "keep", "", true},
    {"", "keep", "refuse", false},
    {"keep", "keep", "refuse", true},
    {"refuse", "keep", "keep", false},
};

static void
put_undeclared(const char *name, const char *rest, const char *word)
{
    char json[256];

    (void)snprintf(json, sizeof(json), "{\"bauta\":1%s%s%s%s}", rest,
                   *word != '\0' ? ",\"undeclared\":\"" : "", word,
                   *word != '\0' ? "\"" : "");
    (void)put(name, json);
}

START_TEST(the_strictest_undeclared_wins)
{
    struct loaded l;

    put_undeclared("own.json", ",\"extends\":[\"./a.json\",\"./b.json\"]",
                   undeclared[_i].own);
    put_undeclared("a.json", "", undeclared[_i].a);
    put_undeclared("b.json", "", undeclared[_i].b);
    load_well(&l, "own.json");
    ck_assert(l.profile.undeclared_keep == undeclared[_i].keep);
    loaded_free(&l);
}
END_TEST

START_TEST(the_recipient_is_the_files_own)
{
    struct loaded l;

    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"./a.json\"]}");
    (void)put("a.json", "{\"bauta\":1,\"recipient\":\"vendor-a\","
                        "\"description\":\"of a\"}");
    load_well(&l, "own.json");
    ck_assert_str_eq(l.profile.recipient, "");
    ck_assert_str_eq(l.profile.description, "");
    loaded_free(&l);
}
END_TEST

START_TEST(paths_begin_at_the_file_that_names_them)
{
    struct loaded l;
    char path[PATH];

    (void)snprintf(path, sizeof(path), "%s/sub", folder);
    ck_assert_int_eq(mkdir(path, 0700), 0);
    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"sub/a.json\"]}");
    (void)put("sub/a.json", "{\"bauta\":1,\"extends\":[\"../b.json\"]}");
    (void)put("b.json", "{\"bauta\":1,\"tables\":{\"t\":{\"columns\":{\"c\":"
                        "{\"transform\":\"lookup\",\"file\":\"c.csv\"}}}}}");
    load_well(&l, "own.json");
    (void)snprintf(path, sizeof(path), "%s/sub/../c.csv", folder);
    ck_assert_str_eq(
        bauta_options_get(&l.profile.tables[0].columns[0].rule.steps[0].options,
                          "file")
            ->text,
        path);
    loaded_free(&l);
}
END_TEST

START_TEST(a_circle_is_refused)
{
    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"./a.json\"]}");
    (void)put("a.json", "{\"bauta\":1,\"extends\":[\n\"./b.json\"]}");
    (void)put("b.json", "{\"bauta\":1,\"extends\":[\n\n\"./own.json\"]}");
    load_badly("own.json", "/b.json", 3, "/own.json extends this profile");
    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"./own.json\"]}");
    load_badly("own.json", "/own.json", 1, "it extends this profile");
}
END_TEST

START_TEST(problems_are_told_where_they_are)
{
    (void)put("own.json", "{\"bauta\":1,\"extends\":[\"./a.json\"]}");
    (void)put("a.json", "{\"bauta\":1,\n\n" RULE("msk"));
    load_badly("own.json", "/a.json", 3, "unknown transform \"msk\"");
    (void)put("a.json", "{\"bauta\":1\n!}");
    load_badly("own.json", "/a.json", 2, "");
    (void)put("a.json", "{\"bauta\":9}\n");
    load_badly("own.json", "/a.json", 1, "version 9");
}
END_TEST

static const struct {
    const char *extends, *text;
} wrong[] = {
    {"\"./none.json\"", "\"extends\" takes an array"},
    {"[\"./none.json\"]", "No such file"},
    {"[\"/dev/null\"]", "cannot be read as a file"},
    {"[\"../\"]", "cannot be read as a file"},
    {"[\"hipaa-safe-harbour\"]", "no ready profile \"hipaa-safe-harbour\""},
    {"[\"a.json\"]", "no ready profile"},
    {"[\"\"]", "must not be empty"},
    {"[1]", "takes a text"},
    {"[\"./a.json\",\"./a.json\"]", "is named twice"},
};

START_TEST(what_cannot_be_extended)
{
    char json[256];

    (void)put("a.json", "{\"bauta\":1}");
    (void)snprintf(json, sizeof(json), "{\"bauta\":1,\n\"extends\":%s}",
                   wrong[_i].extends);
    (void)put("own.json", json);
    load_badly("own.json", "/own.json", 2, wrong[_i].text);
}
END_TEST

static void
put_chain(unsigned n)
{
    char name[32], json[128];

    for (unsigned i = 0; i < n; i++) {
        (void)snprintf(name, sizeof(name), "p%u.json", i);
        if (i + 1 == n)
            (void)snprintf(json, sizeof(json), "{\"bauta\":1}");
        else
            (void)snprintf(json, sizeof(json),
                           "{\"bauta\":1,\"extends\":[\"./p%u.json\"]}", i + 1);
        (void)put(name, json);
    }
}

START_TEST(chains_have_a_limit)
{
    struct loaded l;

    put_chain(BAUTA_LAYERS_DEPTH);
    load_well(&l, "p0.json");
    loaded_free(&l);
    put_chain(BAUTA_LAYERS_DEPTH + 1);
    load_badly("p0.json", "/p15.json", 1, "17th profile in a chain");
}
END_TEST

START_TEST(ready_profiles_are_right)
{
    struct loaded l;
    size_t n = 0;

    for (; bauta_ready_profiles[n].name != NULL; n++) {
        const bauta_ready *ready = &bauta_ready_profiles[n];
        char json[128];

        (void)snprintf(json, sizeof(json), "{\"bauta\":1,\"extends\":[\"%s\"]}",
                       ready->name);
        loaded_parse(&l, json, strlen(json));
        ck_assert_msg(l.rc == BAUTA_OK, "%s: %s: %s", ready->name, l.err.text,
                      l.report.n_problems > 0 ? l.report.problems[0].text : "");
        ck_assert_uint_gt(l.profile.n_tables + l.profile.n_wildcards, 0);
        ck_assert(!l.profile.undeclared_keep);
        for (size_t i = 0; i < l.profile.n_tables; i++)
            ck_assert(l.profile.tables[i].optional);
        loaded_free(&l);
        loaded_parse(&l, ready->json, ready->len);
        ck_assert_str_ne(l.profile.description, "");
        loaded_free(&l);
    }
    ck_assert_uint_ge(n, 5);
    ck_assert_ptr_nonnull(bauta_ready_find("pci-dss"));
    ck_assert_ptr_null(bauta_ready_find("pci"));
}
END_TEST

Suite *
extends_suite(void)
{
    Suite *suite = suite_create("extends");
    TCase *tc = tcase_create("extends");

    tcase_add_checked_fixture(tc, folder_make, folder_remove);
    tcase_add_test(tc, own_entries_come_first_then_the_first_named);
    tcase_add_test(tc, what_several_extend_is_read_once_and_comes_last);
    tcase_add_test(tc, own_defaults_reach_inherited_rules);
    tcase_add_loop_test(tc, the_strictest_undeclared_wins, 0,
                        (int)(sizeof(undeclared) / sizeof(undeclared[0])));
    tcase_add_test(tc, the_recipient_is_the_files_own);
    tcase_add_test(tc, paths_begin_at_the_file_that_names_them);
    tcase_add_test(tc, a_circle_is_refused);
    tcase_add_test(tc, problems_are_told_where_they_are);
    tcase_add_loop_test(tc, what_cannot_be_extended, 0,
                        (int)(sizeof(wrong) / sizeof(wrong[0])));
    tcase_add_test(tc, chains_have_a_limit);
    tcase_add_test(tc, ready_profiles_are_right);
    suite_add_tcase(suite, tc);
    return suite;
}
