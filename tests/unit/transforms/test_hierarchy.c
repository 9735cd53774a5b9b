/* SPDX-License-Identifier: Apache-2.0 */
/* hierarchy, lookup: what goes by a file. */
#include "tests/unit/transforms/fixtures.h"

#include <string.h>

static const char places[] = "Lyon;Rh\xc3\xb4ne;France;Europe\n"
                             "Turin;Piedmont;Italy;Europe\r\n"
                             "\"Bad \"\"X\"\"; Y\";Hesse;Germany;Europe\n"
                             ";unknown;unknown;unknown";

static const char *
file_of(const char *text)
{
    return rule_file(text, strlen(text));
}

static void
check_levels(const char *level, const struct want *wants, size_t n)
{
    check_values("hierarchy", &text_column,
                 OPTIONS({"file", file_of(places)}, {"level", level}), wants,
                 n);
}

START_TEST(values_go_up_the_levels)
{
    static const struct want first[] = {{"Lyon", "Rh\xc3\xb4ne"},
                                        {"Turin", "Piedmont"},
                                        {"Bad \"X\"; Y", "Hesse"},
                                        {"", "unknown"},
                                        {"lyon", NULL},
                                        {"Lyon ", NULL},
                                        {"Rome", NULL},
                                        {"France", NULL}};
    static const struct want second[] = {{"Lyon", "France"},
                                         {"Turin", "Italy"}};
    static const struct want third[] = {{"Lyon", "Europe"}, {"", "unknown"}};
    struct rule rule;

    check_levels("1", first, COUNT(first));
    check_levels("2", second, COUNT(second));
    check_levels("3", third, COUNT(third));
    rule_open(&rule, "hierarchy", &text_column,
              OPTIONS({"file", file_of(places)}, {"level", "1"}));
    ck_assert_uint_eq(rule.promise.max_chars, 8);
    ck_assert_ptr_null(rule_apply(&rule, NULL, NULL));
    rule_close(&rule);
}
END_TEST

START_TEST(other_types_go_by_files_too)
{
    static const char *const labels[] = {"red", "warm"};
    static const struct want ages[] = {{"17", "0"}, {"44", "18"}, {"45", NULL}};
    static const struct want days[] = {{"2024-12-31", "2024-01-01"}};
    static const struct want colours[] = {{"red", "warm"}};
    static const struct want padded[] = {{"ab   ", "x"}};
    bauta_column colour = text_column, fixed = text_column;

    colour.type = BAUTA_TYPE_ENUM;
    colour.labels = labels;
    colour.n_labels = 2;
    fixed.fixed_length = true;
    check_values("hierarchy", &integer_column,
                 OPTIONS({"file", file_of("age,band\n17,0\n44,18\n")},
                         {"level", "1"}, {"separator", ","},
                         {"header", "true"}),
                 ages, COUNT(ages));
    check_values(
        "hierarchy", &date_column,
        OPTIONS({"file", file_of("2024-12-31;2024-01-01")}, {"level", "1"}),
        days, COUNT(days));
    check_values("hierarchy", &colour,
                 OPTIONS({"file", file_of("red;warm")}, {"level", "1"}),
                 colours, COUNT(colours));
    check_values("hierarchy", &fixed,
                 OPTIONS({"file", file_of("ab;x")}, {"level", "1"}), padded,
                 COUNT(padded));
}
END_TEST

static void
check_file(const char *name, const bauta_column *column, const char *text,
           const char *says)
{
    const char *path = file_of(text);
    struct rule rule;
    bool level = strcmp(name, "hierarchy") == 0;
    bauta_rc rc = rule_bind(&rule, name, column,
                            level ? OPTIONS({"file", path}, {"level", "2"})
                                  : OPTIONS({"file", path}));

    ck_assert_int_eq(rc, BAUTA_EPROFILE);
    ck_assert_msg(strstr(rule.err.text, says) != NULL, "says: %s",
                  rule.err.text);
    ck_assert_ptr_nonnull(strstr(rule.err.where, path));
    ck_assert_ptr_null(strstr(rule.err.text, "secret"));
    ck_assert_ptr_null(rule.self);
}

START_TEST(files_must_be_right)
{
    bauta_column narrow = text_column, tiny = integer_column;

    narrow.max_chars = 3;
    tiny.min_int = -128;
    tiny.max_int = 127;
    check_file("hierarchy", &text_column, "", "nothing in it");
    check_file("hierarchy", &text_column, "a;b;c\nsecret;d\n",
               "line 2: there are 2 fields, and it takes 3");
    check_file("hierarchy", &text_column, "a;b\n", "no level 2");
    check_file("hierarchy", &text_column, "secret,a,b", "no level 2");
    check_file("hierarchy", &text_column, "secret;b;c\n\nx;y;z\nsecret;b;d\n",
               "line 4: its value stands on line 1");
    check_file("hierarchy", &text_column, "secret;\"b", "line 1: a field");
    check_file("hierarchy", &narrow, "a;b;abc\nb;b;secret\n",
               "line 2: the result is 6 long");
    check_file("hierarchy", &integer_column, "1;b;2\n3;b;secret\n",
               "line 2: the result must be a whole number");
    check_file("hierarchy", &tiny, "1;b;128",
               "line 1: the result must be from");
    check_file("hierarchy", &date_column, "2024-01-01;b;2024-02-30",
               "line 1: the result is not a value of type date");
    check_file("lookup", &text_column, "a,b\nsecret\n", "line 2: there are 1");
    check_file("lookup", &text_column, "secret,b,c\n", "it takes 2");
    check_file("lookup", &text_column, "secret,b\nsecret,c\n", "line 2");
    check_refusal("lookup", &text_column, OPTIONS({"file", "/no/such/file"}),
                  BAUTA_EIO, "cannot be opened");
    check_refusal("lookup", &text_column,
                  OPTIONS({"file", file_of("a,b")}, {"separator", "x"}),
                  BAUTA_EPROFILE, "\"separator\"");
}
END_TEST

START_TEST(lookup_gives_stand_ins)
{
    static const struct want wants[] = {
        {"Ada", "S-001"}, {"Bob", "S-002"}, {"Eve", NULL}, {"", NULL}};

    check_values("lookup", &text_column,
                 OPTIONS({"file", file_of("Ada,S-001\nBob,S-002\n")}), wants,
                 COUNT(wants));
}
END_TEST

static unsigned
traits_of(const char *text)
{
    struct rule rule;
    unsigned traits;

    rule_open(&rule, "lookup", &text_column, OPTIONS({"file", file_of(text)}));
    traits = rule.promise.traits;
    rule_close(&rule);
    return traits;
}

START_TEST(lookup_promises_what_the_file_holds)
{
    ck_assert_uint_eq(traits_of("a,1\nb,2\nc,3"), BAUTA_TRAIT_INJECTIVE);
    ck_assert_uint_eq(traits_of("a,1\nb,2\nc,1"), BAUTA_TRAIT_LOSSY);
    ck_assert_uint_eq(traits_of("a,b\nb,a\nc,c"),
                      BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_ORIGINAL);
}
END_TEST

/* A batch with NULLs and a value that "on_invalid" takes away. */
START_TEST(rejects_leave_the_others)
{
    bauta_cell cells[] = {{.bytes = "a", .len = 1},
                          {.bytes = NULL},
                          {.bytes = "x", .len = 1},
                          {.bytes = "b", .len = 1}};
    bauta_cell *columns[] = {cells};
    bauta_rejects rejects = {.policy = BAUTA_INVALID_NULL};
    bauta_arena arena;
    struct rule rule;

    bauta_arena_init(&arena);
    rule_open(&rule, "lookup", &text_column,
              OPTIONS({"file", file_of("a,one\nb,\n")}));
    ck_assert_int_eq(rule.transform->apply(rule.self,
                                           &(bauta_view){.columns = columns,
                                                         .n_columns = 1,
                                                         .n_rows = COUNT(cells),
                                                         .arena = &arena,
                                                         .rejects = &rejects},
                                           &rule.err),
                     BAUTA_OK);
    rule_close(&rule); /* results are not in what is released */
    ck_assert_uint_eq(rejects.n, 1);
    ck_assert_uint_eq(cells[0].len, 3);
    ck_assert_mem_eq(cells[0].bytes, "one", 3);
    ck_assert_ptr_null(cells[1].bytes);
    ck_assert_ptr_null(cells[2].bytes);
    ck_assert_ptr_nonnull(cells[3].bytes);
    ck_assert_uint_eq(cells[3].len, 0);
    bauta_arena_deinit(&arena);
}
END_TEST

Suite *
hierarchy_suite(void)
{
    Suite *suite = suite_create("hierarchy");
    TCase *tcase = tcase_create("hierarchy");

    tcase_add_test(tcase, values_go_up_the_levels);
    tcase_add_test(tcase, other_types_go_by_files_too);
    tcase_add_test(tcase, files_must_be_right);
    tcase_add_test(tcase, lookup_gives_stand_ins);
    tcase_add_test(tcase, lookup_promises_what_the_file_holds);
    tcase_add_test(tcase, rejects_leave_the_others);
    suite_add_tcase(suite, tcase);
    return suite;
}
