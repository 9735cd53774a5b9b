/* SPDX-License-Identifier: Apache-2.0 */
/*
 * zip3: of a US ZIP code its first three digits, or 000 where few people live
 * under them: 45 CFR 164.514(b)(2)(i)(B), the Safe Harbor of HIPAA.
 *
 *   keeps   the three digits where more than 20,000 people share them, NULL
 *   leaks   the region; that others live in one of few people
 *   cost    one look into a table
 *
 * The rule goes by the current data of the Bureau of the Census. The list here
 * is the union of the prefixes of 20,000 people or fewer by the Census of 2000
 * (as the guidance of the Department of Health and Human Services names them)
 * and of 2010, and of four that have hardly a resident (202, 204, 753, 772):
 * one too many costs little.
 */
#include "transforms/catalogue.h"
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

enum { PREFIXES = 1000, PREFIX_CHARS = 3, ZIP_CHARS = 5, PLUS4_CHARS = 4 };

static const short few_people[] = {
    36,  59,  63,  102, 202, 203, 204, 205, 369, 556, 692, 753,
    772, 790, 821, 823, 830, 831, 878, 879, 884, 890, 893,
};

struct zip3 {
    bool padded, number, whole; /* `whole`: five digits, the last two 0 */
    bool restricted[PREFIXES];
};

static const char *const outputs[] = {"prefix", "zip5", NULL};

static const bauta_option options[] = {
    {.name = "output",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = outputs,
     .help = "the three digits, such as 123, or a ZIP code, such as 12300; "
             "where not given, prefix in text and zip5 in numbers"},
    {.name = "restricted",
     .kind = BAUTA_OPTION_LIST,
     .help = "instead of the built-in list: the three-digit prefixes, as "
             "texts, that become 000"},
    {.kind = BAUTA_OPTION_END},
};

/* Digits of `bytes` as a number, or -1. */
static int
read_digits(const char *bytes, size_t n)
{
    int value = 0;

    for (size_t i = 0; i < n; i++) {
        if (bytes[i] < '0' || bytes[i] > '9')
            return -1;
        value = value * 10 + (bytes[i] - '0');
    }
    return value;
}

static bauta_rc
set_restricted(struct zip3 *zip3, const bauta_value *list, bauta_err *err)
{
    for (size_t i = 0; !list->set && i < sizeof(few_people) / sizeof(short);
         i++)
        zip3->restricted[few_people[i]] = true;
    for (size_t i = 0; list->set && i < list->n_items; i++) {
        const bauta_value *item = &list->items[i];
        int prefix = item->text != NULL && item->text_len == PREFIX_CHARS
                         ? read_digits(item->text, PREFIX_CHARS)
                         : -1;

        if (prefix < 0)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"restricted\" takes texts of three digits, "
                                 "such as \"036\": number %zu is none",
                                 i + 1);
        zip3->restricted[prefix] = true;
    }
    return BAUTA_OK;
}

static bauta_rc
set_output(struct zip3 *zip3, const bauta_binding *binding,
           bauta_promise *promise, bauta_err *err)
{
    const bauta_value *output = bauta_options_get(binding->options, "output");
    const bauta_column *column = binding->column;
    size_t width;

    zip3->padded = column->fixed_length;
    zip3->number = column->type == BAUTA_TYPE_INTEGER;
    zip3->whole =
        output->set ? strcmp(output->text, "zip5") == 0 : zip3->number;
    width = zip3->whole ? ZIP_CHARS : PREFIX_CHARS;
    if (zip3->number)
        return BAUTA_OK;
    if (column->max_chars != 0 && column->max_chars < width)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "its result is %zu long and a column of type %s "
                             "has no room for it",
                             width, column->native);
    promise->max_chars = width;
    return BAUTA_OK;
}

static bauta_rc
zip3_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    struct zip3 *zip3 = bauta_calloc(1, sizeof(*zip3));
    bauta_rc rc = BAUTA_OK;

    if (zip3 == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(set_restricted(
        zip3, bauta_options_get(binding->options, "restricted"), err));
    BAUTA_TRY(set_output(zip3, binding, promise, err));
    *self = zip3;
    zip3 = NULL;

out:
    free(zip3);
    return rc;
}

/* The first three digits of "12345", "12345-6789" or "123456789"; or -1. */
static int
read_zip(const char *bytes, size_t len)
{
    const char *rest = bytes + ZIP_CHARS;
    int zip;

    if (len != ZIP_CHARS && len != ZIP_CHARS + PLUS4_CHARS &&
        len != ZIP_CHARS + 1 + PLUS4_CHARS)
        return -1;
    zip = read_digits(bytes, ZIP_CHARS);
    if (len == ZIP_CHARS + 1 + PLUS4_CHARS && *rest++ != '-')
        return -1;
    if (zip < 0 || (len != ZIP_CHARS && read_digits(rest, PLUS4_CHARS) < 0))
        return -1;
    return zip / 100;
}

/* The same of a number, which has lost the zeros in front. */
static int
read_number(const char *bytes, size_t len)
{
    bauta_wide zip;

    if (!bauta_scan_integer(bytes, len, &zip) || zip < 0 || zip > 99999)
        return -1;
    return (int)zip / 100;
}

static size_t
write_zip(const struct zip3 *zip3, int prefix, char *to)
{
    int value = zip3->whole ? prefix * 100 : prefix;
    size_t width = zip3->whole ? ZIP_CHARS : PREFIX_CHARS, n = 0;

    for (size_t i = width; i-- > 0; value /= 10)
        to[i] = (char)('0' + value % 10);
    while (zip3->number && n + 1 < width && to[n] == '0')
        n++;
    if (n > 0)
        memmove(to, to + n, width - n);
    return width - n;
}

static bauta_rc
zip3_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct zip3 *zip3 = self;
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows, ZIP_CHARS);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "zip3: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        int prefix;

        if (cell->bytes == NULL)
            continue;
        prefix = zip3->number ? read_number(cell->bytes, cell->len)
                              : read_zip(cell->bytes,
                                         bauta_cell_length(cell, zip3->padded));
        if (prefix < 0) {
            BAUTA_TRY(bauta_view_reject(
                view, row, err,
                "zip3: the value is not a ZIP code, such as 12345 or "
                "12345-6789"));
            continue;
        }
        cell->bytes = to;
        cell->len = (uint32_t)write_zip(
            zip3, zip3->restricted[prefix] ? 0 : prefix, to);
        to += ZIP_CHARS;
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_zip3 = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "zip3",
    .summary = "the first three digits of a US ZIP code, or 000",
    .details =
        "The three digits survive; 000 stands for those under which 20,000 "
        "people or fewer live, as the Safe Harbor of HIPAA asks (45 CFR "
        "164.514). The built-in list goes by the Censuses of 2000 and 2010 "
        "and is on the careful side; \"restricted\" replaces it when there "
        "are newer figures. ZIP+4 is accepted.",
    .example = "\"zip3\"",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = zip3_bind,
    .apply = zip3_apply,
    .release = free,
};
