/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/grid.h"

#include <string.h>

/* The largest width that no column may pass, so that all of them fit. */
static size_t
find_limit(const bauta_grid *grid, const size_t *wanted, size_t room)
{
    size_t limit = 1;

    for (;; limit++) {
        size_t sum = 0;
        bool all = true;

        for (size_t i = 0; i < grid->n; i++) {
            sum += wanted[i] < limit ? wanted[i] : limit;
            all = all && wanted[i] <= limit;
        }
        if (sum > room)
            return limit > 1 ? limit - 1 : 1;
        if (all)
            return limit;
    }
}

void
bauta_grid_fit(bauta_grid *grid, const size_t *wanted, size_t width)
{
    size_t taken = grid->indent + (grid->n - 1) * BAUTA_GRID_GAP;
    size_t room = width > taken ? width - taken : 0;
    size_t limit = find_limit(grid, wanted, room), sum = 0;

    for (size_t i = 0; i < grid->n; i++) {
        grid->widths[i] = wanted[i] < limit ? wanted[i] : limit;
        if (grid->widths[i] == 0)
            grid->widths[i] = 1;
        sum += grid->widths[i];
    }
    /* What dividing left over goes to those that were cut. */
    for (size_t i = 0; i < grid->n && sum < room; i++)
        if (grid->widths[i] < wanted[i]) {
            grid->widths[i]++;
            sum++;
        }
}

/* Bytes of the next line of `safe`: to the last blank that fits, or as much as
 * fits. At least one character, so that it comes to an end. */
static size_t
take_line(const char *safe, size_t columns)
{
    size_t used, n = bauta_term_prefix(safe, columns, &used), at = n;

    if (safe[n] == '\0')
        return n;
    if (n == 0) {
        n = bauta_utf8_length(safe, strlen(safe));
        return n == 0 ? 1 : n;
    }
    while (at > 0 && safe[at] != ' ')
        at--;
    return at == 0 ? n : at;
}

static void
print_blanks(FILE *stream, size_t n)
{
    (void)fprintf(stream, "%*s", (int)n, "");
}

/* One line of a cell; true where more of it is to come. `*owed` are blanks
 * that only matter where something follows them. */
static bool
print_part(FILE *stream, const char **text, const char *style, size_t columns,
           size_t *owed)
{
    size_t n = take_line(*text, columns);
    size_t used = bauta_term_measure(*text, n);

    if (n > 0) {
        print_blanks(stream, *owed);
        *owed = 0;
        if (style != NULL)
            (void)fputs(style, stream);
        (void)fwrite(*text, 1, n, stream);
        if (style != NULL)
            (void)fputs("\x1b[0m", stream);
    }
    *owed += columns > used ? columns - used : 0;
    *text += n;
    while (**text == ' ')
        ++*text;
    return **text != '\0';
}

void
bauta_grid_print(FILE *stream, const bauta_grid *grid,
                 const bauta_grid_cell *cells)
{
    const char *rest[BAUTA_GRID_COLUMNS];
    bool more = true;

    for (size_t i = 0; i < grid->n; i++)
        rest[i] = cells[i].text;
    while (more) {
        size_t owed = grid->indent;

        more = false;
        for (size_t i = 0; i < grid->n; i++) {
            if (print_part(stream, &rest[i], cells[i].style, grid->widths[i],
                           &owed))
                more = true;
            owed += BAUTA_GRID_GAP;
        }
        (void)fputc('\n', stream);
    }
}

void
bauta_grid_text(FILE *stream, const char *safe, size_t indent, size_t width)
{
    const bauta_grid grid = {.indent = indent,
                             .n = 1,
                             .widths = {width > indent ? width - indent : 1}};
    const bauta_grid_cell cell = {.text = safe};

    bauta_grid_print(stream, &grid, &cell);
}
