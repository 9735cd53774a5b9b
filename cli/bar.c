/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bar: the progress display. Each drawing goes over the one before in one
 * write, and no line is as wide as the terminal, so none wraps.
 *
 *   loading, 3 of 12 tables
 *     customer   ━━━━━━━━━━━━╺━━━━━━━   62%  12.3M rows  412k/s     0:12 left
 *     total      ━━━━╺━━━━━━━━━━━━━━━   21%  15.1M rows  402k/s     2:40 left
 */
#include "cli/progress.h"

#include <string.h>

enum { BAR = 20, LABEL_MIN = 8, LABEL_MAX = 32, FIGURES = 96 };

/* What one line tells; `share` is below 0 where it is not known. */
typedef struct row {
    const char *label;
    uint64_t rows;
    double share, seconds;
} row;

/* Which parts there is room for. */
typedef struct layout {
    size_t label;
    bool bar, rows, rate, left;
} layout;

enum { INDENT = 2, SHARE = 6, ROWS = 12, RATE = 9, LEFT = 15 };

static layout
lay_out(const bauta_progress *progress)
{
    size_t room = bauta_term_width(stderr) - 1;
    size_t label = progress->label_columns;
    layout parts = {0};

    label = label < LABEL_MIN ? LABEL_MIN : label;
    label = label > LABEL_MAX ? LABEL_MAX : label;
    room -= INDENT + SHARE;
    /* The label gives way first, then the parts that tell least. */
    parts.rows = room >= LABEL_MIN + ROWS;
    room -= parts.rows ? ROWS : 0;
    parts.left = parts.rows && room >= LABEL_MIN + LEFT;
    room -= parts.left ? LEFT : 0;
    parts.rate = parts.left && room >= LABEL_MIN + RATE;
    room -= parts.rate ? RATE : 0;
    parts.bar = parts.rate && room >= LABEL_MIN + 1 + BAR;
    room -= parts.bar ? 1 + BAR : 0;
    parts.label = label < room ? label : room;
    return parts;
}

static void
add_bar(bauta_text *out, const bauta_progress *progress, double share)
{
    size_t full = share <= 0 ? 0 : (size_t)(share * BAR);
    bool utf8 = progress->term.utf8;

    full = full > BAR ? BAR : full;
    bauta_text_add(out, progress->term.colour ? " \x1b[36m" : " ");
    for (size_t i = 0; i < full; i++)
        bauta_text_add(out, utf8 ? "█" : "#");
    if (progress->term.colour)
        bauta_text_add(out, "\x1b[2m");
    for (size_t i = full; i < BAR; i++)
        bauta_text_add(out, utf8 ? "░" : ".");
    if (progress->term.colour)
        bauta_text_add(out, "\x1b[0m");
}

static void
add_left(bauta_text *out, const row *r)
{
    char text[32] = "";

    if (r->share > 0 && r->seconds >= 1) {
        double left = r->seconds * (1 - r->share) / r->share;
        unsigned long s = left > 359999 ? 359999 : (unsigned long)left;

        if (s >= 3600)
            (void)snprintf(text, sizeof(text), "%lu:%02lu:%02lu left", s / 3600,
                           s / 60 % 60, s % 60);
        else
            (void)snprintf(text, sizeof(text), "%lu:%02lu left", s / 60,
                           s % 60);
    }
    bauta_text_printf(out, "%*s", LEFT, text);
}

static void
add_row(bauta_text *out, const bauta_progress *progress, const layout *parts,
        const row *r)
{
    char number[32];

    bauta_text_printf(out, "%*s", INDENT, "");
    bauta_term_fit(out, r->label, parts->label, progress->term.utf8);
    if (parts->bar)
        add_bar(out, progress, r->share);
    if (r->share < 0)
        bauta_text_printf(out, "%*s", SHARE, "");
    else
        bauta_text_printf(out, "%*d%%", SHARE - 1, (int)(r->share * 100));
    bauta_term_short_count(number, sizeof(number), (double)r->rows);
    if (parts->rows)
        bauta_text_printf(out, "%*s rows", ROWS - 5, number);
    bauta_term_short_count(number, sizeof(number),
                           r->seconds > 0.2 ? (double)r->rows / r->seconds : 0);
    if (parts->rate)
        bauta_text_printf(out, "%*s/s", RATE - 2, number);
    if (parts->left)
        add_left(out, r);
    bauta_text_add(out, "\x1b[K\n");
}

/* An estimate is only that: short of the end, no more than 99 %. */
static double
share_of(uint64_t rows, uint64_t estimate, bool ended)
{
    if (ended)
        return 1;
    if (estimate == 0)
        return -1;
    return rows * 100 >= estimate * 99 ? 0.99 : (double)rows / (double)estimate;
}

static row
total_row(const bauta_progress *progress, double now)
{
    uint64_t estimate = 0;
    bool unknown = false; /* a table of unknown size is being read */
    row total = {.label = "total", .seconds = now - progress->loading};

    for (size_t i = 0; i < progress->n_tables; i++) {
        const bauta_progress_table *table = &progress->tables[i];
        bool exact = table->ended || table->rows > table->estimate;

        if (!table->counted)
            continue;
        unknown |= table->active && table->estimate == 0 && table->rows > 0;
        total.rows += table->rows;
        estimate += exact ? table->rows : table->estimate;
    }
    total.share = share_of(total.rows, unknown ? 0 : estimate,
                           progress->n_ended == progress->n_counted);
    return total;
}

static void
add_heading(bauta_text *out, const bauta_progress *progress, bool rows)
{
    char line[160];

    if (rows)
        (void)snprintf(line, sizeof(line), "%s, %zu of %zu table%s done%s",
                       progress->phase, progress->n_ended, progress->n_counted,
                       progress->n_counted == 1 ? "" : "s",
                       progress->held ? "; waits for the source's server, "
                                        "which is busy"
                                      : "");
    else if (progress->step[0] != '\0')
        (void)snprintf(line, sizeof(line), "%s: %s %zu/%zu", progress->phase,
                       progress->step, progress->done, progress->total);
    else
        (void)snprintf(line, sizeof(line), "%s", progress->phase);
    bauta_term_fit(out, line, bauta_term_width(stderr) - 1,
                   progress->term.utf8);
    bauta_text_add(out, "\x1b[K\n");
}

static void
add_tables(bauta_text *out, bauta_progress *progress, double now)
{
    const layout parts = lay_out(progress);
    const row total = total_row(progress, now);
    size_t most = bauta_term_height(stderr) - 3;

    for (size_t i = 0; i < progress->n_tables && progress->lines <= most; i++) {
        const bauta_progress_table *table = &progress->tables[i];
        const row r = {.label = table->label,
                       .rows = table->rows,
                       .seconds = now - table->begun,
                       .share = share_of(table->rows, table->estimate, false)};

        if (!table->active)
            continue;
        add_row(out, progress, &parts, &r);
        progress->lines++;
    }
    add_row(out, progress, &parts, &total);
    progress->lines++;
}

static void
add_home(bauta_text *out, const bauta_progress *progress)
{
    bauta_text_add(out, "\r");
    if (progress->lines > 0)
        bauta_text_printf(out, "\x1b[%zuA", progress->lines);
}

static void
show(bauta_text *out)
{
    if (!out->failed)
        (void)fwrite(out->bytes, 1, out->len, stderr);
    (void)fflush(stderr);
    bauta_text_deinit(out);
}

void
bauta_bar_draw(bauta_progress *progress, double now)
{
    bool rows =
        progress->phase != NULL && strcmp(progress->phase, "loading") == 0;
    bauta_text out;

    if (progress->phase == NULL)
        return;
    bauta_text_init(&out);
    add_home(&out, progress);
    progress->lines = 1;
    add_heading(&out, progress, rows);
    if (rows)
        add_tables(&out, progress, now);
    bauta_text_add(&out, "\x1b[J");
    show(&out);
}

void
bauta_bar_clear(bauta_progress *progress)
{
    bauta_text out;

    if (progress->lines == 0)
        return;
    bauta_text_init(&out);
    add_home(&out, progress);
    progress->lines = 0;
    bauta_text_add(&out, "\x1b[J");
    show(&out);
}
