/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/sheet.h"

#include "cli/grid.h"
#include "cli/words.h"

#include <string.h>

static const bauta_table *
definition(const bauta_sheet *sheet)
{
    return &sheet->plan->catalog->tables[sheet->table];
}

static const bauta_plan_column *
plan_column(const bauta_sheet *sheet, size_t column)
{
    return &sheet->plan->tables[sheet->table].columns[column];
}

static const bauta_cell *
cell_at(const bauta_sheet *sheet, const bauta_cell *cells, size_t row,
        size_t column)
{
    return &cells[row * sheet->preview->n_columns + column];
}

/* Bytes of a text to show: all, or up to the last whole character that fits. */
static size_t
cut_text(const bauta_cell *cell)
{
    size_t n = cell->len;

    if (n <= BAUTA_SHEET_BYTES)
        return n;
    n = BAUTA_SHEET_BYTES;
    while (n > 0 && ((unsigned char)cell->bytes[n] & 0xC0) == 0x80)
        n--;
    return n;
}

static void
add_hex(bauta_text *out, const bauta_cell *cell, size_t n)
{
    bauta_text_add(out, "x'");
    for (size_t i = 0; i < n; i++)
        bauta_text_printf(out, "%02x", (unsigned)(unsigned char)cell->bytes[i]);
    bauta_text_add(out, "'");
}

static enum bauta_look
add_cell(const bauta_sheet *sheet, const bauta_cell *cell, size_t column,
         bauta_text *out)
{
    bool bytes = definition(sheet)->columns[column].type == BAUTA_TYPE_BYTES;
    size_t n;

    if (definition(sheet)->columns[column].generated) {
        bauta_text_add(out, "computed");
        return BAUTA_LOOK_COMPUTED;
    }
    if (cell->bytes == NULL) {
        bauta_text_add(out, "NULL");
        return BAUTA_LOOK_NULL;
    }
    n = cut_text(cell);
    if (cell->kind == BAUTA_KIND_BLOB ||
        (cell->kind == BAUTA_KIND_PLAIN && bytes) ||
        memchr(cell->bytes, '\0', cell->len) != NULL) {
        n = n > BAUTA_SHEET_BYTES / 2 ? BAUTA_SHEET_BYTES / 2 : n;
        add_hex(out, cell, n);
    } else {
        bauta_text text;

        bauta_text_init(&text);
        bauta_text_append(&text, cell->bytes, n);
        out->failed = out->failed || text.failed;
        if (text.len > 0)
            bauta_term_safe(out, text.bytes);
        bauta_text_deinit(&text);
    }
    if (n < cell->len)
        bauta_text_printf(out, "… (%lu bytes)", (unsigned long)cell->len);
    return BAUTA_LOOK_PLAIN;
}

enum bauta_look
bauta_sheet_after(const bauta_sheet *sheet, size_t row, size_t column,
                  bauta_text *out)
{
    return add_cell(sheet, cell_at(sheet, sheet->preview->after, row, column),
                    column, out);
}

enum bauta_look
bauta_sheet_before(const bauta_sheet *sheet, size_t row, size_t column,
                   bauta_text *out)
{
    const bauta_preview *preview = sheet->preview;

    if (plan_column(sheet, column)->n_bounds == 0) /* the copy has it, too */
        return bauta_sheet_after(sheet, row, column, out);
    if (preview->before != NULL)
        return add_cell(sheet, cell_at(sheet, preview->before, row, column),
                        column, out);
    bauta_text_add(out, "•••••");
    return BAUTA_LOOK_COVERED;
}

bool
bauta_sheet_changed(const bauta_sheet *sheet, size_t row, size_t column)
{
    const bauta_preview *preview = sheet->preview;
    const bauta_cell *before, *after;

    if (plan_column(sheet, column)->n_bounds == 0)
        return false;
    if (preview->before == NULL)
        return true;
    before = cell_at(sheet, preview->before, row, column);
    after = cell_at(sheet, preview->after, row, column);
    if (before->bytes == NULL || after->bytes == NULL)
        return before->bytes != after->bytes;
    return before->len != after->len ||
           memcmp(before->bytes, after->bytes, before->len) != 0;
}

enum { NAME, BEFORE, AFTER, PARTS };

/* One line of the sheet, before it is printed. */
typedef struct line {
    bauta_text parts[PARTS];
    enum bauta_look before, after;
} line;

static void
line_fill(line *l, const bauta_sheet *sheet, size_t row, size_t column)
{
    for (size_t i = 0; i < PARTS; i++) {
        bauta_text_reset(&l->parts[i]);
        bauta_text_add(&l->parts[i], "");
    }
    bauta_term_safe(&l->parts[NAME], definition(sheet)->columns[column].name);
    l->before = bauta_sheet_before(sheet, row, column, &l->parts[BEFORE]);
    l->after = bauta_sheet_after(sheet, row, column, &l->parts[AFTER]);
}

static void
measure(line *l, const bauta_sheet *sheet, size_t wanted[PARTS])
{
    for (size_t row = 0; row < sheet->preview->n_rows; row++)
        for (size_t c = 0; c < sheet->preview->n_columns; c++) {
            line_fill(l, sheet, row, c);
            for (size_t i = 0; i < PARTS; i++) {
                size_t n = l->parts[i].failed
                               ? 0
                               : bauta_term_columns(l->parts[i].bytes);

                wanted[i] = n > wanted[i] ? n : wanted[i];
            }
        }
}

static const char *
style_of(enum bauta_look look, bool changed, const char *colour)
{
    if (changed && look != BAUTA_LOOK_COVERED)
        return colour;
    return look == BAUTA_LOOK_PLAIN ? NULL : "\x1b[2m";
}

static void
print_row(line *l, const bauta_sheet *sheet, const bauta_term *term,
          const bauta_grid *grid, size_t row)
{
    for (size_t c = 0; c < sheet->preview->n_columns; c++) {
        bool changed = bauta_sheet_changed(sheet, row, c);
        bauta_grid_cell cells[PARTS] = {0};

        line_fill(l, sheet, row, c);
        for (size_t i = 0; i < PARTS; i++)
            cells[i].text =
                l->parts[i].failed ? "out of memory" : l->parts[i].bytes;
        if (!term->utf8 && l->before == BAUTA_LOOK_COVERED)
            cells[BEFORE].text = "*****";
        if (term->colour) {
            cells[BEFORE].style = style_of(l->before, changed, "\x1b[31m");
            cells[AFTER].style = style_of(l->after, changed, "\x1b[32m");
        }
        bauta_grid_print(stdout, grid, cells);
    }
}

static void
print_heading(const bauta_sheet *sheet, const bauta_term *term, size_t width)
{
    const bauta_grid grid = {.n = 1, .widths = {width}};
    bauta_grid_cell cell = {.style = term->colour ? "\x1b[1m" : NULL};
    char label[300], rows[32];
    bauta_text text;

    bauta_table_label(sheet->plan->catalog, definition(sheet), label,
                      sizeof(label));
    bauta_text_init(&text);
    bauta_term_safe(&text, label);
    bauta_term_count(rows, sizeof(rows), sheet->preview->n_rows);
    bauta_text_printf(&text, ": %s row%s", rows,
                      sheet->preview->n_rows == 1 ? "" : "s");
    cell.text = text.failed ? "out of memory" : text.bytes;
    bauta_grid_print(stdout, &grid, &cell);
    bauta_text_deinit(&text);
}

void
bauta_sheet_print(const bauta_sheet *sheet, const bauta_term *term,
                  size_t width)
{
    static const bauta_grid_cell heads[PARTS] = {
        {.text = "column"}, {.text = "before"}, {.text = "after"}};
    size_t wanted[PARTS] = {6, 6, 5};
    bauta_grid grid = {.indent = 2, .n = PARTS};
    line l = {0};

    for (size_t i = 0; i < PARTS; i++)
        bauta_text_init(&l.parts[i]);
    print_heading(sheet, term, width);
    measure(&l, sheet, wanted);
    bauta_grid_fit(&grid, wanted, width);
    if (sheet->preview->n_rows > 0)
        bauta_grid_print(stdout, &grid, heads);
    for (size_t row = 0; row < sheet->preview->n_rows; row++) {
        if (row > 0)
            (void)fputc('\n', stdout);
        print_row(&l, sheet, term, &grid, row);
    }
    for (size_t i = 0; i < PARTS; i++)
        bauta_text_deinit(&l.parts[i]);
}
