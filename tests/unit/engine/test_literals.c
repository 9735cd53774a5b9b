/* SPDX-License-Identifier: Apache-2.0 */
#include "engine/literals.h"

#include <check.h>
#include <stdio.h>
#include <string.h>

/* Literals one after another, as "t:text n:12 c:comment", casts with a '!'. */
static void
add(void *context, const bauta_literal *literal)
{
    static const char kinds[] = "tnc";
    char *out = context;
    size_t used = strlen(out);

    (void)snprintf(out + used, 256 - used, "%s%c%s:%.*s", used > 0 ? "|" : "",
                   kinds[literal->kind], literal->cast ? "!" : "",
                   (int)literal->len, literal->bytes);
}

static const struct {
    const char *sql;
    bool backslashes;
    const char *found;
} cases[] = {
    {"", false, ""},
    {"c > 0", false, "n:0"},
    {"name = 'x''y'", false, "t:x''y"},
    {"'a' || 'b'", false, "t:a|t:b"},
    {"''", false, "t:"},
    {"'open", false, "t:open"},
    {"'a\\' , 'b'", false, "t:a\\|t:b"},
    {"'a\\' , 'b'", true, "t:a\\' , |t:"},
    {"E'a\\'b'", false, "t:a\\'b"},
    {"\"it's\" = 'x'", false, "t:x"},
    {"\"it's\" = 'x'", true, "t:it's|t:x"},
    {"`it's` = 'x'", true, "t:x"},
    {"nextval('seq'::regclass)", false, "t!:seq"},
    {"interval '1 day'", false, "t!:1 day"},
    {"'x'::text", false, "t:x"},
    {"c1 + 12.5e3", false, "n:12.5e3"},
    {"-- it's\n'x'", false, "c: it's|t:x"},
    {"/* it's */ 'x'", false, "c: it's |t:x"},
    {"/* open", false, "c: open"},
    {"4111111111111111", false, "n:4111111111111111"},
};

START_TEST(literals_are_found)
{
    char out[256] = "";

    bauta_literals_scan(cases[_i].sql, cases[_i].backslashes, add, out);
    ck_assert_str_eq(out, cases[_i].found);
}
END_TEST

Suite *bauta_literals_suite(void);

Suite *
bauta_literals_suite(void)
{
    Suite *suite = suite_create("literals");
    TCase *all = tcase_create("all");

    tcase_add_loop_test(all, literals_are_found, 0,
                        sizeof(cases) / sizeof(cases[0]));
    suite_add_tcase(suite, all);
    return suite;
}
