/* SPDX-License-Identifier: Apache-2.0 */
/*
 * age_band: an age, or the age that a date of birth gives on a reference date,
 * becomes the band it lies in.
 *
 *   keeps   the band, NULL
 *   leaks   the band; of a date of birth nothing finer
 *   cost    one pass over the value and one look into a table
 *
 * The reference date is the profile's or the row's, never today: the copy of
 * tomorrow must say the same of the same row. The highest band has no end and
 * begins at 90 where nothing else is said: 45 CFR 164.514(b)(2)(i)(C) lets
 * ages over 89 be told only so. Whoever is born on 29 February is a year older
 * on 1 March where the year has no such day.
 */
#include "transforms/catalogue.h"
#include "transforms/decimal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    AGES = 150, /* the highest band begins there at most */
    HIPAA_TOP = 90,
    LABEL_CHARS = 8, /* "100-149", and a NUL */
    YEARS = 9999,
    DAY_CHARS = 10, /* "2024-12-31" */
    ZONE_CHARS = 12,
    DATE_CHARS = DAY_CHARS + 9 + ZONE_CHARS, /* a time, a zone or NUL */
};

enum output { LOWER, LABEL, DATE };

/* The band of an age: its lowest age, and what is written for it. */
struct band {
    int lower;
    size_t len;
    char text[LABEL_CHARS];
};

struct ages {
    enum output output;
    bool dates, padded; /* the column holds dates of birth */
    bool text;
    bauta_date at; /* the reference date, unless a peer has it */
    size_t peer;   /* index of that in the view's columns; 0: none */
    bool peer_padded;
    int top;
    bool begins[AGES + 1];       /* a band begins at that age */
    struct band bands[AGES + 1]; /* by age, up to `top` */
};

static const char *const outputs[] = {"lower", "label", "date", NULL};

static const bauta_option options[] = {
    {.name = "width",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = AGES,
     .help = "years in each band; bands begin at its multiples"},
    {.name = "edges",
     .kind = BAUTA_OPTION_LIST,
     .help = "instead of \"width\": ascending ages at which bands begin; the "
             "first band begins at 0 in any case"},
    {.name = "top",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 1,
     .max = AGES,
     .help = "the age at which the highest band begins; where not given, 90, "
             "or the last of \"edges\""},
    {.name = "at",
     .kind = BAUTA_OPTION_TEXT,
     .help = "for dates of birth: the date, such as 2025-01-01, on which "
             "people have the age"},
    {.name = "at_column",
     .kind = BAUTA_OPTION_COLUMN,
     .help = "instead of \"at\": the column that has that date, such as that "
             "of admission"},
    {.name = "output",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = outputs,
     .help = "the band's lowest age, a label such as 40-49 or 90+, or the date "
             "of birth of who comes of the lowest age on the reference date; "
             "where not given, what suits the column"},
    {.kind = BAUTA_OPTION_END},
};

/* Marks where bands begin; the last mark is the top's. */
static bauta_rc
mark_edges(struct ages *ages, const bauta_value *edges, bauta_err *err)
{
    int before = -1;

    for (size_t i = 0; i < edges->n_items; i++) {
        const bauta_value *item = &edges->items[i];
        bauta_wide age;

        if (item->text == NULL ||
            !bauta_scan_integer(item->text, item->text_len, &age) || age < 0 ||
            age > AGES || age <= before)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"edges\" takes ages from 0 to %d in "
                                 "ascending order",
                                 AGES);
        before = (int)age;
        ages->begins[age] = true;
    }
    if (ages->top == 0 && before > HIPAA_TOP)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "ages above 89 are told by one band alone, so no "
                             "edge may lie above 90: leave it out, or give a "
                             "higher \"top\"");
    if (ages->top != 0 && before > ages->top)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "an edge lies above \"top\": leave it out");
    if (before < 1 && ages->top == 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"edges\" needs an age above 0, or all ages are "
                             "one band");
    ages->top = ages->top == 0 ? before : ages->top;
    return BAUTA_OK;
}

static bauta_rc
mark_bands(struct ages *ages, const bauta_options *given, bauta_err *err)
{
    const bauta_value *width = bauta_options_get(given, "width");
    const bauta_value *edges = bauta_options_get(given, "edges");
    const bauta_value *top = bauta_options_get(given, "top");
    bauta_rc rc;

    if (width->set == edges->set)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give either \"width\" or \"edges\"");
    ages->top = top->set ? (int)top->integer : 0;
    if (width->set) {
        ages->top = ages->top == 0 ? HIPAA_TOP : ages->top;
        for (int64_t age = 0; age <= AGES; age += width->integer)
            ages->begins[age] = true;
    } else {
        rc = mark_edges(ages, edges, err);
        if (rc != BAUTA_OK)
            return rc;
    }
    ages->begins[0] = ages->begins[ages->top] = true;
    return BAUTA_OK;
}

static bauta_rc
set_peer(struct ages *ages, const bauta_binding *binding, bauta_err *err)
{
    const bauta_column *peer;

    if (bauta_binding_peers(binding, "at_column", &ages->peer) == 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"at_column\" names no column");
    peer = binding->peers[ages->peer - 1].column;
    ages->peer_padded = peer->fixed_length;
    if ((peer->type &
         (BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP | BAUTA_TYPE_TEXT)) == 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"at_column\" must name a column of dates");
    return BAUTA_OK;
}

static bauta_rc
set_reference(struct ages *ages, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *at = bauta_options_get(binding->options, "at");
    const bauta_value *column =
        bauta_options_get(binding->options, "at_column");
    unsigned type = binding->column->type;
    bool numbers = type == BAUTA_TYPE_INTEGER || type == BAUTA_TYPE_DECIMAL;

    ages->dates = at->set || column->set;
    if (at->set && column->set)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give either \"at\" or \"at_column\"");
    if (ages->dates && numbers)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s holds ages, which need no "
                             "reference date: leave \"at\" and \"at_column\" "
                             "out",
                             binding->column->native);
    if (!ages->dates && !numbers && type != BAUTA_TYPE_TEXT)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "dates of birth need the date on which people "
                             "have the age: give \"at\", such as 2025-01-01, "
                             "or \"at_column\"");
    if (at->set &&
        (!bauta_scan_date(at->text, at->text_len, &ages->at) || ages->at.timed))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"at\" takes a date written 2024-12-31");
    return column->set ? set_peer(ages, binding, err) : BAUTA_OK;
}

/* Fills the table that ages are looked up in. */
static void
write_bands(struct ages *ages)
{
    int lower = 0, next, n;

    for (int age = 0; age <= ages->top; age++) {
        struct band *band = &ages->bands[age];

        lower = ages->begins[age] ? age : lower;
        for (next = age + 1; age < ages->top && !ages->begins[next]; next++)
            ;
        if (ages->output == LOWER || (age < ages->top && next == lower + 1))
            n = snprintf(band->text, LABEL_CHARS, "%d", lower);
        else if (age == ages->top)
            n = snprintf(band->text, LABEL_CHARS, "%d+", lower);
        else
            n = snprintf(band->text, LABEL_CHARS, "%d-%d", lower, next - 1);
        band->lower = lower;
        band->len = (size_t)n;
    }
}

/* Characters of the longest result. */
static size_t
longest(const struct ages *ages)
{
    size_t most = 0;

    if (ages->output == DATE)
        return DAY_CHARS;
    for (int age = 0; age <= ages->top; age++)
        if (ages->bands[age].len > most)
            most = ages->bands[age].len;
    return most;
}

static bauta_rc
check_room(const struct ages *ages, const bauta_column *column,
           bauta_promise *promise, bauta_err *err)
{
    if (column->type == BAUTA_TYPE_INTEGER && column->max_int != 0 &&
        column->max_int < ages->top)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s has no room for the age of "
                             "the highest band: take a lower \"top\"",
                             column->native);
    if (!ages->text)
        return BAUTA_OK;
    promise->max_chars = longest(ages);
    if (column->max_chars != 0 && promise->max_chars > column->max_chars)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "its results are up to %" PRIu64
                             " long and the column has room for %" PRIu64
                             ": set \"output\" to lower",
                             promise->max_chars, column->max_chars);
    return BAUTA_OK;
}

static bauta_rc
set_output(struct ages *ages, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *output = bauta_options_get(binding->options, "output");
    const bauta_column *column = binding->column;
    bool dated =
        column->type == BAUTA_TYPE_DATE || column->type == BAUTA_TYPE_TIMESTAMP;

    ages->text = column->type == BAUTA_TYPE_TEXT;
    ages->padded = column->fixed_length;
    ages->output = dated ? DATE : ages->text ? LABEL : LOWER;
    if (!output->set)
        return BAUTA_OK;
    for (int i = LOWER; i <= DATE; i++)
        if (strcmp(output->text, outputs[i]) == 0)
            ages->output = (enum output)i;
    if (ages->output == DATE && !ages->dates)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "ages give no date: set \"output\" to lower, or "
                             "to label in text");
    if ((dated && ages->output != DATE) ||
        (!ages->text && ages->output == LABEL))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "this \"output\" does not fit a column of type "
                             "%s: leave it out",
                             column->native);
    return BAUTA_OK;
}

static bauta_rc
ages_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    struct ages *ages = bauta_calloc(1, sizeof(*ages));
    bauta_rc rc = BAUTA_OK;

    if (ages == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(mark_bands(ages, binding->options, err));
    BAUTA_TRY(set_reference(ages, binding, err));
    BAUTA_TRY(set_output(ages, binding, err));
    write_bands(ages);
    BAUTA_TRY(check_room(ages, binding->column, promise, err));
    *self = ages;
    ages = NULL;

out:
    free(ages);
    return rc;
}

/* The age in full years of who is born on `birth`; below 0 before birth. */
static int
age_on(const bauta_date *at, const bauta_date *birth)
{
    bool ahead = at->month < birth->month ||
                 (at->month == birth->month && at->day < birth->day);

    return at->year - birth->year - (ahead ? 1 : 0);
}

static bool
is_leap(int year)
{
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

/* What a row gives: its age, and where it comes from a date, the dates. */
struct life {
    int age;
    bauta_date birth, at;
};

static void
write_digits(char *to, int value, size_t n)
{
    for (; n > 0; value /= 10)
        to[--n] = (char)('0' + value % 10);
}

/* The date of birth of who becomes `age` on the reference date, at the start
 * of the day where the column has times. False where the year is none. */
static bool
write_birth(const struct ages *ages, const struct life *life, int age,
            const bauta_cell *cell, char *to, size_t *len)
{
    const bauta_date *at = &life->at, *birth = &life->birth;
    int year = at->year - age, day = at->day;
    size_t zone = cell->len - birth->zone_at;

    if (year < 1 || year > YEARS)
        return false;
    if (at->month == 2 && day == 29 && !is_leap(year))
        day = 28;
    write_digits(to, year, 4);
    to[4] = to[7] = '-';
    write_digits(to + 5, at->month, 2);
    write_digits(to + 8, day, 2);
    *len = DAY_CHARS;
    if (!birth->timed || ages->text)
        return true;
    if (zone >= ZONE_CHARS)
        return false;
    *len += (size_t)snprintf(to + *len, DATE_CHARS - *len, "%c00:00:00%.*s",
                             birth->separator, (int)zone,
                             cell->bytes + birth->zone_at);
    return true;
}

/* A number in a column of ages. */
static const char *
read_age(const char *bytes, size_t len, int *age)
{
    bauta_number number;
    bauta_wide value;
    bool exact;

    if (!bauta_number_read(bytes, len, &number))
        return "the value is not an age, as a number";
    if (!bauta_number_floor(&number, 0, &value, &exact) || value < 0)
        return "the value is not an age: it is below 0 or has too many digits";
    *age = value < AGES ? (int)value : AGES;
    return NULL;
}

static const char *
read_life(const struct ages *ages, const bauta_view *view, size_t row,
          struct life *life)
{
    const bauta_cell *cell = &view->columns[0][row];
    size_t len = bauta_cell_length(cell, ages->padded);

    if (!ages->dates)
        return read_age(cell->bytes, len, &life->age);
    if (!bauta_scan_date(cell->bytes, len, &life->birth))
        return "the value is not a date from year 1 on, written 2024-12-31";
    life->at = ages->at;
    if (ages->peer != 0) {
        const bauta_cell *at = &view->columns[ages->peer][row];

        if (at->bytes == NULL)
            return "\"at_column\" is NULL in this row, so there is no age";
        if (!bauta_scan_date(
                at->bytes, bauta_cell_length(at, ages->peer_padded), &life->at))
            return "\"at_column\" holds no date from year 1 on in this row";
    }
    life->age = age_on(&life->at, &life->birth);
    return life->age < 0 ? "the date of birth lies after the reference date"
                         : NULL;
}

/* Gives the reason why not, or NULL. */
static const char *
ages_cell(const struct ages *ages, const bauta_view *view, size_t row,
          char **to)
{
    bauta_cell *cell = &view->columns[0][row];
    struct life life = {0};
    const char *reason = read_life(ages, view, row, &life);
    const struct band *band;
    size_t len;

    if (reason != NULL)
        return reason;
    band = &ages->bands[life.age < ages->top ? life.age : ages->top];
    len = band->len;
    if (ages->output != DATE)
        memcpy(*to, band->text, len);
    else if (!write_birth(ages, &life, band->lower, cell, *to, &len))
        return "the reference date leaves no year of birth from 1 to 9999";
    cell->bytes = *to;
    cell->len = (uint32_t)len;
    *to += len;
    return NULL;
}

static bauta_rc
ages_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct ages *ages = self;
    size_t width = ages->output == DATE ? DATE_CHARS : LABEL_CHARS;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "age_band: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *reason;

        if (view->columns[0][row].bytes == NULL)
            continue;
        reason = ages_cell(ages, view, row, &to);
        if (reason != NULL)
            BAUTA_TRY(
                bauta_view_reject(view, row, err, "age_band: %s", reason));
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_age_band = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "age_band",
    .summary = "replace an age or a date of birth by a band of ages",
    .details =
        "The band survives: in text as a label such as 40-49, in a column of "
        "numbers as its lowest age, in a column of dates as the date of birth "
        "of somebody who has that age since the reference date. A date of "
        "birth gives an age on the date that \"at\" or \"at_column\" says, "
        "never today's, so that the result stays the same. The highest band "
        "begins at 90 where nothing else is said, as the Safe Harbor of HIPAA "
        "has it. Who is not born yet has no age.",
    .example = "{\"transform\": \"age_band\", \"width\": 10, \"at\": "
               "\"2025-01-01\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP | BAUTA_TYPE_INTEGER |
               BAUTA_TYPE_DECIMAL | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = ages_bind,
    .apply = ages_apply,
    .release = free,
};
