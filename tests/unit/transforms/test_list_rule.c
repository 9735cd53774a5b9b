/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"

#include <string.h>

START_TEST(items_become_what_the_rule_says)
{
    static const struct want commas[] = {{"a,bc,def", "*,**,***"},
                                         {"a", "*"},
                                         {"", ""},
                                         {",", ","},
                                         {"a,,b,", "*,,*,"},
                                         {" a ,\tb c\n, ", " * ,\t***\n, "},
                                         {"\xc3\xa9,\xe2\x82\xac", "*,*"},
                                         {"ab\xff", NULL}};
    static const struct want bars[] = {{"a || b||c|d", "* || *||***"}};
    static const struct want all[] = {{" a ,b", "***,*"}, {" ,", "*,"}};
    static const struct want none[] = {{"a, b", ", "}};
    static const struct want torn[] = {{"a", NULL}, {"a--b", NULL}, {"", ""}};

    check_values("list", &text_column, OPTIONS({"each", "\"mask\""}), commas,
                 COUNT(commas));
    check_values("list", &text_column,
                 OPTIONS({"each", "\"mask\""}, {"separator", "||"}), bars,
                 COUNT(bars));
    check_values("list", &text_column,
                 OPTIONS({"each", "\"mask\""}, {"trim", "false"}), all,
                 COUNT(all));
    check_values("list", &text_column, OPTIONS({"each", "\"null\""}), none,
                 COUNT(none));
    check_values("list", &text_column,
                 OPTIONS({"each", "{\"transform\": \"constant\", \"value\": "
                                  "\"x--y\"}"},
                         {"separator", "--"}),
                 torn, COUNT(torn));
    check_values("list", &text_column,
                 OPTIONS({"each", "{\"transform\": \"constant\", \"value\": "
                                  "\"x-\"}"},
                         {"separator", "--"}),
                 torn, COUNT(torn));
}
END_TEST

START_TEST(columns_have_room_and_padding)
{
    static const struct want padded[] = {{"a,b     ", "*,*     "},
                                         {"        ", "        "}};
    static const struct want small[] = {{"a,b", "xyz,xyz"}, {"a,b,c", NULL}};
    bauta_column column = text_column;

    column.fixed_length = true;
    check_values("list", &column,
                 OPTIONS({"each", "\"mask\""}, {"trim", "false"}), padded,
                 COUNT(padded));
    column.fixed_length = false;
    column.max_chars = 8;
    check_values("list", &column,
                 OPTIONS({"each", "{\"transform\": \"constant\", \"value\": "
                                  "\"xyz\"}"}),
                 small, COUNT(small));
}
END_TEST

START_TEST(same_items_get_same_results)
{
    struct rule rule;
    const char *out;

    rule_open(&rule, "list", &text_column,
              OPTIONS({"each", "{\"transform\": \"token\", \"length\": 26}"},
                      {"separator", ";"}));
    ck_assert_uint_eq(rule.promise.traits &
                          (BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE),
                      BAUTA_TRAIT_KEYED);
    ck_assert_uint_eq(rule.promise.traits & BAUTA_TRAIT_ORIGINAL, 0);
    /* What a column of one such value would get. */
    out = rule_apply(&rule, "Ada; Ada", NULL);
    ck_assert_str_eq(out,
                     "3ubzu4bokesk7dslekbt2iblv4; 3ubzu4bokesk7dslekbt2iblv4");
    rule_close(&rule);
}
END_TEST

Suite *
list_rule_suite(void)
{
    Suite *suite = suite_create("list_rule");
    TCase *tcase = tcase_create("list_rule");

    tcase_add_test(tcase, items_become_what_the_rule_says);
    tcase_add_test(tcase, columns_have_room_and_padding);
    tcase_add_test(tcase, same_items_get_same_results);
    suite_add_tcase(suite, tcase);
    return suite;
}
