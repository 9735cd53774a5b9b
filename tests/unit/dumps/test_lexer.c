/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/lexer.h"

#include "tests/unit/runner.h"

#include <stdlib.h>
#include <string.h>

/* Tokens but for blanks, with '|' between them. */
static const struct {
    enum bauta_syntax_kind kind;
    const char *text, *tokens;
} cases[] = {
    {BAUTA_SYNTAX_MYSQL, "a 'b''c\\'d' \"e\" `f``g` 1.5e-3 0xff",
     "a|'b''c\\'d'|\"e\"|`f``g`|1.5e-3|0xff"},
    {BAUTA_SYNTAX_MYSQL, "/*!40101 SET a=1 */; -- c\n#d\n/* e */ f--g",
     "SET|a|=|1|;|f|-|-|g"},
    {BAUTA_SYNTAX_MYSQL, "/*M!999999\\- sandbox */ x'00' _binary 'q' b'1'",
     "x'00'|_binary|'q'|b'1'"},
    {BAUTA_SYNTAX_POSTGRES, "'a\\' E'b\\'c' \"d\"\"e\" $$f'g$$ $h$i$$j$h$ $1",
     "'a\\'|E'b\\'c'|\"d\"\"e\"|$$f'g$$|$h$i$$j$h$|$|1"},
    {BAUTA_SYNTAX_POSTGRES, "a/* b /* c */ d */e::f -- 'g\n;", "a|e|:|:|f|;"},
    {BAUTA_SYNTAX_SQLITE, "[a b] `c` X'00' 'd\\' -1 e.f",
     "[a b]|`c`|X'00'|'d\\'|-|1|e|.|f"},
};

START_TEST(tokens_are_cut_as_the_engine_does)
{
    const bauta_syntax syntax = bauta_syntax_of(cases[_i].kind);
    const char *at = cases[_i].text, *end = at + strlen(at);
    char out[256] = "";

    for (;;) {
        const bauta_token t = bauta_lexer_next(&syntax, at, end, true);

        ck_assert_int_ne(t.kind, BAUTA_TOKEN_MORE);
        if (t.kind == BAUTA_TOKEN_END)
            break;
        at = t.at + t.len;
        if (t.kind == BAUTA_TOKEN_BLANK)
            continue;
        if (*out != '\0')
            strcat(out, "|");
        strncat(out, t.at, t.len);
    }
    ck_assert_str_eq(out, cases[_i].tokens);
}
END_TEST

/* Wherever a text breaks off, a token of its first part is the whole one's, or
 * more is asked for. */
START_TEST(no_token_changes_with_what_follows)
{
    const bauta_syntax syntax = bauta_syntax_of(cases[_i].kind);
    const char *text = cases[_i].text, *end = text + strlen(text);

    for (const char *cut = text; cut <= end; cut++)
        for (const char *at = text; at <= cut;) {
            const bauta_token whole = bauta_lexer_next(&syntax, at, end, true);
            const bauta_token part = bauta_lexer_next(&syntax, at, cut, false);

            if (part.kind == BAUTA_TOKEN_MORE)
                break;
            if (part.kind == BAUTA_TOKEN_BLANK) {
                at = part.at + part.len;
                continue;
            }
            ck_assert_int_eq(part.kind, whole.kind);
            ck_assert_uint_eq(part.len, whole.len);
            at = part.at + part.len;
        }
}
END_TEST

Suite *bauta_lexer_suite(void);
Suite *
bauta_lexer_suite(void)
{
    const int n = (int)(sizeof(cases) / sizeof(cases[0]));
    Suite *suite = suite_create("dumps/lexer");
    TCase *tcase = tcase_create("tokens");

    tcase_add_loop_test(tcase, tokens_are_cut_as_the_engine_does, 0, n);
    tcase_add_loop_test(tcase, no_token_changes_with_what_follows, 0, n);
    suite_add_tcase(suite, tcase);
    return suite;
}
