/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/grid.h"

#include <check.h>
#include <stdlib.h>
#include <string.h>

Suite *bauta_grid_suite(void);

static const struct {
    size_t indent, width;
    size_t wanted[3];
    size_t widths[3];
} fits[] = {
    {2, 80, {10, 20, 30}, {10, 20, 30}}, {0, 24, {4, 30, 30}, {4, 8, 8}},
    {0, 25, {4, 30, 30}, {4, 9, 8}},     {2, 20, {40, 40, 40}, {5, 5, 4}},
    {0, 3, {9, 9, 9}, {1, 1, 1}},        {0, 0, {0, 9, 9}, {1, 1, 1}},
};

START_TEST(shares_the_width)
{
    bauta_grid grid = {.indent = fits[_i].indent, .n = 3};

    bauta_grid_fit(&grid, fits[_i].wanted, fits[_i].width);
    for (size_t i = 0; i < 3; i++)
        ck_assert_uint_eq(grid.widths[i], fits[_i].widths[i]);
}
END_TEST

static const struct {
    const char *cells[2];
    size_t widths[2];
    const char *text;
} prints[] = {
    {{"one", "two"}, {5, 5}, " one    two\n"},
    {{"", "two"}, {5, 5}, "        two\n"},
    {{"one", ""}, {5, 5}, " one\n"},
    {{"", ""}, {5, 5}, "\n"},
    {{"abcdefg", "x"}, {3, 5}, " abc  x\n def\n g\n"},
    {{"a word more", "x"}, {6, 5}, " a word  x\n more\n"},
    {{"x", "a word more"}, {1, 6}, " x  a word\n    more\n"},
    /* Two columns each: one a line, and never half of one. */
    {{"日本語", "x"}, {5, 5}, " 日本   x\n 語\n"},
    {{"日本", "x"}, {1, 5}, " 日  x\n 本\n"},
    {{"äöü", "x"}, {2, 5}, " äö  x\n ü\n"},
    {{"ab \xE6\x97\xA5", "x"}, {4, 5}, " ab    x\n 日\n"},
};

static char *
print(const bauta_grid *grid, const bauta_grid_cell *cells)
{
    char *text = NULL;
    size_t len = 0;
    FILE *stream = open_memstream(&text, &len);

    ck_assert_ptr_nonnull(stream);
    bauta_grid_print(stream, grid, cells);
    ck_assert_int_eq(fclose(stream), 0);
    return text;
}

START_TEST(goes_on_below)
{
    const bauta_grid grid = {
        .indent = 1,
        .n = 2,
        .widths = {prints[_i].widths[0], prints[_i].widths[1]}};
    const bauta_grid_cell cells[2] = {{.text = prints[_i].cells[0]},
                                      {.text = prints[_i].cells[1]}};
    char *text = print(&grid, cells);

    ck_assert_str_eq(text, prints[_i].text);
    free(text);
}
END_TEST

/* Each part of a styled cell is styled, and no blank between cells is. */
START_TEST(styles_the_text_alone)
{
    const bauta_grid grid = {.n = 2, .widths = {2, 3}};
    const bauta_grid_cell cells[2] = {{.text = "abc", .style = "\x1b[1m"},
                                      {.text = "x"}};
    char *text = print(&grid, cells);

    ck_assert_str_eq(text, "\x1b[1mab\x1b[0m  x\n\x1b[1mc\x1b[0m\n");
    free(text);
}
END_TEST

Suite *
bauta_grid_suite(void)
{
    Suite *suite = suite_create("grid");
    TCase *tests = tcase_create("grid");

    tcase_add_loop_test(tests, shares_the_width, 0,
                        sizeof(fits) / sizeof(fits[0]));
    tcase_add_loop_test(tests, goes_on_below, 0,
                        sizeof(prints) / sizeof(prints[0]));
    tcase_add_test(tests, styles_the_text_alone);
    suite_add_tcase(suite, tests);
    return suite;
}
