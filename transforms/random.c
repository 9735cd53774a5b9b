/* SPDX-License-Identifier: Apache-2.0 */
/*
 * random: a value that has nothing to do with the one there was.
 *
 *   keeps   NULL
 *   leaks   which rows had a value; nothing of the value
 *   cost    one PRF and a few uniform numbers a value
 *
 * What a row gets is a function of its key and of nothing else in it, so that
 * a copy made tomorrow has the same.
 */
#include "transforms/amount.h"
#include "transforms/calendar.h"
#include "transforms/catalogue.h"
#include "transforms/choices.h"
#include "transforms/draw.h"
#include "transforms/rowkey.h"
#include "transforms/suits.h"

#include <stdlib.h>
#include <string.h>

enum shape { NUMBER, DAY, SECOND, TRUTH, CHOICE, PATTERN };

enum {
    PARTS_DIGITS = 9, /* of a probability */
    PATTERN_MAX = 1000,
    WIDTH = BAUTA_AMOUNT_CHARS, /* room that a number or time takes */
};

#define PARTS 1000000000u

struct random {
    enum shape shape;
    bool numeric;        /* a truth may be stored as 0 or 1 (SQLite) */
    unsigned decimals;   /* NUMBER */
    bauta_wide low;      /* NUMBER, DAY, SECOND */
    bauta_uwide count;   /* how many results there are */
    uint64_t truth;      /* of PARTS */
    uint64_t null_share; /* of PARTS */
    bauta_choices choices;
    char *text; /* the pattern */
    size_t text_len;
    bauta_row_key by;
    bauta_prf prf;
};

static const bauta_option options[] = {
    {.name = "min",
     .kind = BAUTA_OPTION_SCALAR,
     .help = "numbers, dates: least value"},
    {.name = "max",
     .kind = BAUTA_OPTION_SCALAR,
     .help = "numbers, dates: greatest value"},
    {.name = "decimals",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 0,
     .max = 18,
     .help = "decimal numbers: how many; the column's where it is declared, "
             "else those of \"min\" and \"max\", where not given"},
    {.name = "probability",
     .kind = BAUTA_OPTION_NUMBER,
     .fallback = "0.5",
     .min = 0,
     .max = 1,
     .help = "booleans: how likely true is"},
    {.name = "choices",
     .kind = BAUTA_OPTION_LIST,
     .help = "values to choose from; an enum's labels where not given"},
    {.name = "weights",
     .kind = BAUTA_OPTION_LIST,
     .help = "how often each choice comes, as whole numbers; evenly where not "
             "given"},
    {.name = "pattern",
     .kind = BAUTA_OPTION_TEXT,
     .min = 1,
     .max = PATTERN_MAX,
     .help = "text: each # becomes a digit, each ? a letter A-Z, the rest "
             "stays"},
    {.name = "null_share",
     .kind = BAUTA_OPTION_NUMBER,
     .fallback = "0",
     .min = 0,
     .max = 1,
     .help = "the part of the values that become NULL; what is NULL stays so "
             "anyway"},
    {.name = "by",
     .kind = BAUTA_OPTION_COLUMNS,
     .fallback = BAUTA_PRIMARY_KEY,
     .help = "columns that tell the rows apart"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
read_part(const bauta_value *value, const char *option, uint64_t *out,
          bauta_err *err)
{
    bauta_amount amount;

    if (!bauta_amount_read(value->text, value->text_len, &amount) ||
        amount.decimals > PARTS_DIGITS)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"%s\" takes a number from 0 to 1 of at most %d "
                             "decimals",
                             option, PARTS_DIGITS);
    *out = (uint64_t)bauta_amount_at(&amount, PARTS_DIGITS, BAUTA_ROUND_DOWN);
    return BAUTA_OK;
}

/* What decides a value, by the column's type and what is given. */
static bauta_rc
find_shape(struct random *random, const bauta_binding *binding, bauta_err *err)
{
    const unsigned others = BAUTA_TYPE_TIME | BAUTA_TYPE_UUID |
                            BAUTA_TYPE_BYTES | BAUTA_TYPE_JSON |
                            BAUTA_TYPE_OTHER;
    const bauta_options *given = binding->options;
    unsigned type = binding->column->type;
    bool pattern = bauta_options_get(given, "pattern")->set;

    random->numeric = binding->column->dynamic;
    if (bauta_options_get(given, "choices")->set || type == BAUTA_TYPE_ENUM)
        random->shape = CHOICE;
    else if (type == BAUTA_TYPE_TEXT && pattern)
        random->shape = PATTERN;
    else if (type == BAUTA_TYPE_TEXT)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give \"choices\" or a \"pattern\" for text");
    else if ((type & others) != 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give \"choices\" for a column of type %s",
                             binding->column->native);
    else if (type == BAUTA_TYPE_BOOLEAN)
        random->shape = TRUTH;
    else if (type == BAUTA_TYPE_DATE)
        random->shape = DAY;
    else
        random->shape = type == BAUTA_TYPE_TIMESTAMP ? SECOND : NUMBER;
    return BAUTA_OK;
}

/* Options that say nothing here are mistakes. */
static bauta_rc
check_given(const struct random *random, const bauta_options *given,
            bauta_err *err)
{
    static const struct {
        const char *option;
        unsigned shapes;
    } uses[] = {{"min", 1u << NUMBER | 1u << DAY | 1u << SECOND},
                {"max", 1u << NUMBER | 1u << DAY | 1u << SECOND},
                {"decimals", 1u << NUMBER},
                {"probability", 1u << TRUTH},
                {"choices", 1u << CHOICE},
                {"weights", 1u << CHOICE},
                {"pattern", 1u << PATTERN}};
    bool ranged = random->shape <= SECOND;

    for (size_t i = 0; i < sizeof(uses) / sizeof(uses[0]); i++)
        if (bauta_options_get(given, uses[i].option)->given &&
            (uses[i].shapes & 1u << random->shape) == 0)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"%s\" has no meaning for this column and "
                                 "these options: leave it out",
                                 uses[i].option);
    if (ranged && (!bauta_options_get(given, "min")->set ||
                   !bauta_options_get(given, "max")->set))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give \"min\" and \"max\", or \"choices\"");
    return BAUTA_OK;
}

static bauta_rc
set_range(struct random *random, bauta_wide low, bauta_wide high,
          bauta_err *err)
{
    if (low > high)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "there is no value of the column from \"min\" to "
                             "\"max\"");
    random->low = low;
    random->count = (bauta_uwide)(high - low) + 1;
    return BAUTA_OK;
}

/* Decimals of the results, and how many digits the column has in all. */
static bauta_rc
bind_decimals(struct random *random, const bauta_binding *binding,
              unsigned written, unsigned *precision, bauta_err *err)
{
    const bauta_value *given = bauta_options_get(binding->options, "decimals");
    const bauta_column *column = binding->column;
    unsigned declared;

    random->decimals = written;
    *precision = BAUTA_AMOUNT_DIGITS;
    if (column->type == BAUTA_TYPE_INTEGER && given->set)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"decimals\" is for decimal numbers, and the "
                             "column has type %s: leave it out",
                             column->native);
    if (bauta_amount_declared(column, precision, &declared)) {
        random->decimals = declared;
        if (given->set && given->integer > (int64_t)declared)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "a column of type %s has fewer \"decimals\"",
                                 column->native);
        *precision -= declared; /* before the point */
    } else {
        *precision -= given->set ? (unsigned)given->integer : written;
    }
    if (given->set)
        random->decimals = (unsigned)given->integer;
    return BAUTA_OK;
}

static bauta_rc
bind_number(struct random *random, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *low = bauta_options_get(binding->options, "min");
    const bauta_value *high = bauta_options_get(binding->options, "max");
    const bauta_column *column = binding->column;
    unsigned written, whole;
    bauta_amount from, to;
    bauta_rc rc = BAUTA_OK;

    if (low->is_null || high->is_null || low->text == NULL ||
        high->text == NULL ||
        !bauta_amount_read(low->text, low->text_len, &from) ||
        !bauta_amount_read(high->text, high->text_len, &to))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min\" and \"max\" take numbers for a column of "
                             "type %s",
                             column->native);
    if (column->type == BAUTA_TYPE_INTEGER) {
        BAUTA_TRY(
            bauta_suits(column, low->text, low->text_len, "\"min\"", err));
        BAUTA_TRY(
            bauta_suits(column, high->text, high->text_len, "\"max\"", err));
    }
    written = from.decimals > to.decimals ? from.decimals : to.decimals;
    BAUTA_TRY(bind_decimals(random, binding, written, &whole, err));
    if (bauta_amount_at(&to, 0, BAUTA_ROUND_DOWN) >=
            bauta_amount_power(whole) ||
        bauta_amount_at(&from, 0, BAUTA_ROUND_UP) <= -bauta_amount_power(whole))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min\" and \"max\" must be numbers that a "
                             "column of type %s can hold",
                             column->native);
    rc = set_range(
        random, bauta_amount_at(&from, random->decimals, BAUTA_ROUND_UP),
        bauta_amount_at(&to, random->decimals, BAUTA_ROUND_DOWN), err);

out:
    return rc;
}

static bauta_rc
bind_time(struct random *random, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *low = bauta_options_get(binding->options, "min");
    const bauta_value *high = bauta_options_get(binding->options, "max");
    int64_t first, last, from, to;
    int64_t unit = random->shape == DAY ? BAUTA_DAY_SECONDS : 1;

    if (low->text == NULL || high->text == NULL ||
        !bauta_calendar_seconds(low->text, low->text_len, false, &from) ||
        !bauta_calendar_seconds(high->text, high->text_len, true, &to))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min\" and \"max\" are written 2024-12-31 or "
                             "2024-12-31 23:59:59");
    bauta_calendar_range(binding->column, &first, &last);
    if (from < first * BAUTA_DAY_SECONDS ||
        to >= (last + 1) * BAUTA_DAY_SECONDS)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s does not reach from \"min\" "
                             "to \"max\"",
                             binding->column->native);
    return set_range(random, (from + unit - 1) / unit, to / unit, err);
}

static bauta_rc
bind_choices(struct random *random, const bauta_binding *binding,
             bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = bauta_choices_open(&random->choices, binding, err);

    if (rc != BAUTA_OK)
        return rc;
    promise->max_chars = random->choices.longest;
    if (binding->column->max_chars != 0 &&
        promise->max_chars > binding->column->max_chars)
        promise->max_chars = binding->column->max_chars; /* of fewer bytes */
    return BAUTA_OK;
}

static bauta_rc
bind_pattern(struct random *random, const bauta_binding *binding,
             bauta_promise *promise, bauta_err *err)
{
    const bauta_value *value = bauta_options_get(binding->options, "pattern");
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_suits(binding->column, value->text, value->text_len,
                          "\"pattern\"", err));
    random->text = bauta_calloc(value->text_len + 1, 1);
    if (random->text == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    memcpy(random->text, value->text, value->text_len);
    random->text_len = value->text_len;
    promise->max_chars = value->text_len;
    if (binding->column->max_chars != 0 &&
        promise->max_chars > binding->column->max_chars)
        promise->max_chars = binding->column->max_chars;

out:
    return rc;
}

static void
random_release(void *self)
{
    struct random *random = self;

    bauta_choices_close(&random->choices);
    free(random->text);
    sodium_memzero(random, sizeof(*random));
    free(random);
}

static bauta_rc
bind_shape(struct random *random, const bauta_binding *binding,
           bauta_promise *promise, bauta_err *err)
{
    const bauta_options *given = binding->options;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(find_shape(random, binding, err));
    BAUTA_TRY(check_given(random, given, err));
    switch (random->shape) {
    case NUMBER:
        return bind_number(random, binding, err);
    case DAY:
    case SECOND:
        return bind_time(random, binding, err);
    case TRUTH:
        return read_part(bauta_options_get(given, "probability"), "probability",
                         &random->truth, err);
    case CHOICE:
        return bind_choices(random, binding, promise, err);
    case PATTERN:
        return bind_pattern(random, binding, promise, err);
    }

out:
    return rc;
}

static bauta_rc
random_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    struct random *random = bauta_calloc(1, sizeof(*random));
    bauta_rc rc = BAUTA_OK;

    if (random == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(bind_shape(random, binding, promise, err));
    BAUTA_TRY(read_part(bauta_options_get(binding->options, "null_share"),
                        "null_share", &random->null_share, err));
    if (random->null_share > 0)
        promise->traits |= BAUTA_TRAIT_NULLS;
    BAUTA_TRY(bauta_row_key_bind(&random->by, binding, "by", err));
    BAUTA_TRY(bauta_row_prf_init(&random->prf, binding, "random", err));
    *self = random;
    random = NULL;

out:
    if (random != NULL)
        random_release(random);
    return rc;
}

static void
start(const struct random *random, const bauta_view *view, size_t row,
      bauta_draw *draw)
{
    uint8_t seed[BAUTA_DRAW_SEED];
    bauta_prf_input input;

    bauta_prf_begin(&random->prf, &input);
    bauta_row_key_add(&random->by, view, row, &input);
    bauta_prf_end(&random->prf, &input, seed);
    bauta_draw_start(draw, seed);
    sodium_memzero(seed, sizeof(seed));
}

/* "2024-12-31", or with the time of day behind it. */
static char *
write_time(const struct random *random, int64_t n, char *to)
{
    bauta_date date = {.separator = ' ', .seconds = true};
    int64_t second = n % BAUTA_DAY_SECONDS;

    if (random->shape == DAY) {
        bauta_calendar_set(&date, n);
        return bauta_calendar_write(&date, "", 0, to);
    }
    bauta_calendar_set(&date, n / BAUTA_DAY_SECONDS);
    date.timed = true;
    date.hour = (int)(second / 3600);
    date.minute = (int)(second / 60 % 60);
    date.second = (int)(second % 60);
    return bauta_calendar_write(&date, "", 0, to);
}

static char *
write_pattern(const struct random *random, bauta_draw *draw, char *to)
{
    for (size_t i = 0; i < random->text_len; i++) {
        if (random->text[i] == '#')
            *to++ = (char)('0' + bauta_draw_below(draw, 10));
        else if (random->text[i] == '?')
            *to++ = (char)('A' + bauta_draw_below(draw, 26));
        else
            *to++ = random->text[i];
    }
    return to;
}

static char *
write_truth(const struct random *random, bool truth, uint32_t kind, char *to)
{
    const char *text = truth ? "true" : "false";

    if (random->numeric &&
        (kind == BAUTA_KIND_INTEGER || kind == BAUTA_KIND_REAL))
        text = truth ? "1" : "0";
    while (*text != '\0')
        *to++ = *text++;
    return to;
}

static char *
write_choice(const struct random *random, bauta_draw *draw, char *to)
{
    uint32_t len;
    const char *bytes = bauta_choices_draw(&random->choices, draw, &len);

    if (len > 0)
        memcpy(to, bytes, len);
    return to + len;
}

static char *
write_value(const struct random *random, bauta_draw *draw, uint32_t kind,
            char *to)
{
    switch (random->shape) {
    case TRUTH:
        return write_truth(
            random, bauta_draw_below(draw, PARTS) < random->truth, kind, to);
    case CHOICE:
        return write_choice(random, draw, to);
    case PATTERN:
        return write_pattern(random, draw, to);
    case DAY:
    case SECOND:
    case NUMBER:
        break;
    }
    if (random->shape == NUMBER)
        return bauta_amount_write(
            random->low +
                (bauta_wide)bauta_draw_below_wide(draw, random->count),
            random->decimals, to);
    return write_time(random,
                      (int64_t)random->low + (int64_t)bauta_draw_below(
                                                 draw, (uint64_t)random->count),
                      to);
}

static size_t
width_of(const struct random *random)
{
    if (random->shape == PATTERN)
        return random->text_len;
    return random->shape == CHOICE ? random->choices.longest : WIDTH;
}

static bauta_rc
random_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct random *random = self;
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width_of(random));

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "random: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        bauta_draw draw;
        char *end = to;

        if (cell->bytes == NULL)
            continue;
        start(random, view, row, &draw);
        if (random->null_share > 0 &&
            bauta_draw_below(&draw, PARTS) < random->null_share) {
            *cell = (bauta_cell){0};
        } else {
            end = write_value(random, &draw, cell->kind, to);
            cell->bytes = to;
            cell->len = (uint32_t)(end - to);
        }
        bauta_draw_stop(&draw);
        to = end;
    }
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_random = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "random",
    .summary = "a value that has nothing to do with the one there was",
    .details =
        "Nothing of the value survives but that there was one. The result "
        "belongs to the row that \"by\" names: the same row gets the same in "
        "every copy under one key. Numbers and dates are even from \"min\" to "
        "\"max\", booleans true as often as \"probability\" says, and any type "
        "takes \"choices\", with \"weights\" or evenly. Two columns of a row "
        "have nothing in common unless they share a domain.",
    .example = "{\"transform\": \"random\", \"choices\": [\"A\", \"B\"], "
               "\"weights\": [9, 1]}",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY,
    .options = options,
    .bind = random_bind,
    .apply = random_apply,
    .release = random_release,
};
