/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/fake.h"

#include "transforms/encode.h"
#include "transforms/wide.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { DIGEST = 8 * BAUTA_WORDS, PRF_KEY = 32, KEYS = PRF_KEY + 16 };

const char *const bauta_fake_genders[] = {"any", "female", "male", NULL};

const bauta_value *
bauta_fake_option(const bauta_binding *binding, const char *name)
{
    const bauta_value *value;

    if (bauta_option_find(binding->options->table, name) < 0)
        return NULL;
    value = bauta_options_get(binding->options, name);
    return value->set ? value : NULL;
}

/* --- binding */

void
bauta_fake_release(void *self)
{
    bauta_fake *fake = self;

    for (size_t l = 0; l < BAUTA_FAKE_LOCALES; l++)
        for (size_t i = 0; i < BAUTA_FAKE_PICKS; i++)
            bauta_pick_close(&fake->locales[l].picks[i]);
    bauta_list_free(fake->own);
    bauta_numbers_close(&fake->numbers);
    sodium_memzero(fake, sizeof(*fake));
    free(fake);
}

static bauta_rc
set_keys(bauta_fake *fake, const bauta_binding *binding, bauta_err *err)
{
    uint8_t key[KEYS] = {0};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_binding_subkey(binding, fake->kind->name, 1,
                                   fake->kind->domain, key, sizeof(key), err));
    bauta_prf_init(&fake->prf, key, PRF_KEY, DIGEST);
    if (fake->numbered)
        BAUTA_TRY(bauta_numbers_open(&fake->numbers, key + PRF_KEY, err));

out:
    sodium_memzero(key, sizeof(key));
    return rc;
}

static bool
is_padded(const bauta_binding *binding, size_t at)
{
    return at > 0 && binding->peers[at - 1].column->fixed_length;
}

/* The one that the profile names comes first; the others are there where a
 * column may name them. */
static void
set_locales(bauta_fake *fake, const bauta_binding *binding)
{
    const bauta_value *value = bauta_fake_option(binding, "locale");
    const bauta_dictionary *first =
        bauta_dictionary_find(value != NULL ? value->text : "en_US");

    fake->locales[fake->n_locales++].dictionary = first;
    (void)bauta_binding_peers(binding, "locale_from", &fake->locale_at);
    fake->locale_padded = is_padded(binding, fake->locale_at);
    for (size_t i = 0; fake->locale_at > 0 && bauta_locales[i] != NULL &&
                       fake->n_locales < BAUTA_FAKE_LOCALES;
         i++) {
        const bauta_dictionary *next = bauta_dictionary_find(bauta_locales[i]);

        if (next != first)
            fake->locales[fake->n_locales++].dictionary = next;
    }
}

static void
set_gender(bauta_fake *fake, const bauta_binding *binding)
{
    const bauta_value *names = bauta_fake_option(binding, "names");

    (void)bauta_binding_peers(binding, "gender", &fake->gender_at);
    fake->gender_padded = is_padded(binding, fake->gender_at);
    if (names != NULL)
        fake->gender = bauta_gender_read(names->text, names->text_len);
}

static bauta_rc
set_own(bauta_fake *fake, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *file = bauta_fake_option(binding, "file");
    bauta_rc rc = BAUTA_OK;

    if (file == NULL)
        return BAUTA_OK;
    BAUTA_TRY(bauta_list_load(&fake->own, file->text, err));
    if (fake->own->max_bytes > BAUTA_FAKE_BYTES)
        rc = bauta_err_set(err, BAUTA_EPROFILE,
                           "an entry of the file is over %d bytes long",
                           BAUTA_FAKE_BYTES);

out:
    return rc;
}

/* A transform with "unique" has a suffix where it is true; one without it has
 * the suffix itself, or where that is not given, one as short as will do. */
static bauta_rc
set_suffix(bauta_fake *fake, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *unique = bauta_fake_option(binding, "unique");
    const bauta_value *suffix = bauta_fake_option(binding, "suffix");

    if (unique == NULL)
        return BAUTA_OK;
    if (!unique->boolean && suffix != NULL && suffix->given)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"suffix\" goes with \"unique\": true");
    if (unique->boolean)
        fake->suffix = (size_t)suffix->integer;
    if (fake->suffix == 0 || fake->room == 0)
        return BAUTA_OK;
    if (fake->room < fake->suffix + 2)
        return bauta_err_set(
            err, BAUTA_EPROFILE,
            "the column has room for %" PRIu64 " characters, and the suffix "
            "takes %zu of them: give a smaller \"suffix\", or choose another "
            "transform, such as token",
            fake->room, fake->suffix + 1);
    fake->room -= fake->suffix + 1;
    return BAUTA_OK;
}

static bauta_rc
check_type(const bauta_fake_kind *kind, const bauta_column *column,
           bauta_err *err)
{
    if ((kind->accepts & column->type) != 0)
        return BAUTA_OK;
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "\"part\": \"%s\" is not for a column of type %s",
                         kind->part, column->native);
}

static void
set_promise(const bauta_fake *fake, const bauta_binding *binding,
            bauta_promise *promise)
{
    uint64_t chars = fake->max_chars;

    if (fake->suffix == BAUTA_SUFFIX_MAX) {
        promise->traits &= ~(unsigned)BAUTA_TRAIT_LOSSY;
        promise->traits |= BAUTA_TRAIT_INJECTIVE;
    } else if (fake->suffix > 0) {
        promise->bits = bauta_suffix_bits(fake->suffix);
    }
    if (fake->room != 0 && chars > fake->room)
        chars = fake->room;
    if (binding->column->type == BAUTA_TYPE_TEXT)
        promise->max_chars =
            chars + (fake->suffix > 0 && !fake->grouped ? fake->suffix + 1 : 0);
}

bauta_rc
bauta_fake_bind(void **self, const bauta_fake_kind *kind,
                const bauta_binding *binding, bauta_promise *promise,
                bauta_err *err)
{
    bauta_fake *fake = bauta_calloc(1, sizeof(*fake));
    const bauta_value *longest = bauta_fake_option(binding, "longest");
    bauta_rc rc = BAUTA_OK;

    if (fake == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    fake->kind = kind;
    fake->padded = binding->column->fixed_length;
    fake->grouped = kind->part != NULL;
    fake->longest = longest != NULL ? (uint64_t)longest->integer : 0;
    fake->numbered =
        kind->numbered && bauta_fake_option(binding, "suffix") == NULL;
    if (binding->column->type == BAUTA_TYPE_TEXT)
        fake->room = binding->column->max_chars;
    BAUTA_TRY(check_type(kind, binding->column, err));
    BAUTA_TRY(set_keys(fake, binding, err));
    if (fake->grouped)
        BAUTA_TRY(bauta_row_key_bind(&fake->by, binding, "by", err));
    set_locales(fake, binding);
    set_gender(fake, binding);
    BAUTA_TRY(set_own(fake, binding, err));
    BAUTA_TRY(set_suffix(fake, binding, err));
    BAUTA_TRY(kind->settle(fake, binding, promise, err));
    set_promise(fake, binding, promise);
    *self = fake;
    fake = NULL;

out:
    if (fake != NULL)
        bauta_fake_release(fake);
    return rc;
}

/* --- for the settlers */

bauta_rc
bauta_fake_refuse(const bauta_fake *fake, uint64_t least, bauta_err *err)
{
    return bauta_err_set(
        err, BAUTA_EPROFILE,
        "the column has room for %" PRIu64
        " characters%s, and the shortest result takes %" PRIu64
        ": choose another transform, such as mask",
        fake->room,
        fake->suffix > 0 && !fake->grouped ? " beside the suffix" : "", least);
}

bauta_rc
bauta_fake_pick(bauta_fake *fake, size_t i, enum bauta_list_kind list,
                uint64_t room, bauta_err *err)
{
    for (size_t l = 0; l < fake->n_locales; l++) {
        bauta_fake_locale *locale = &fake->locales[l];
        const bauta_list *from =
            fake->own != NULL ? fake->own : locale->dictionary->lists[list];
        bauta_rc rc =
            bauta_pick_list(&locale->picks[i], from, fake->longest, room, err);

        if (rc == BAUTA_EPROFILE)
            return bauta_err_set(
                err, rc,
                "no entry of the list%s%s has at most %" PRIu64
                " characters, which is what there is room for: choose another "
                "transform, such as mask",
                fake->own == NULL ? " of " : "",
                fake->own == NULL ? locale->dictionary->locale : "",
                room != 0 && (fake->longest == 0 || room < fake->longest)
                    ? room
                    : fake->longest);
        if (rc != BAUTA_OK)
            return rc;
    }
    return BAUTA_OK;
}

void
bauta_fake_grow(bauta_fake *fake, uint64_t chars, size_t bytes)
{
    if (chars > fake->max_chars)
        fake->max_chars = chars;
    if (bytes > fake->width)
        fake->width = bytes;
}

void
bauta_fake_grow_pick(bauta_fake *fake, size_t i, size_t more)
{
    for (size_t l = 0; l < fake->n_locales; l++) {
        const bauta_list *list = fake->locales[l].picks[i].list;

        bauta_fake_grow(fake, list->max_chars + more, list->max_bytes + more);
    }
}

char *
bauta_fake_put(char *to, bauta_entry entry)
{
    memcpy(to, entry.bytes, entry.len);
    return to + entry.len;
}

char *
bauta_fake_number(char *to, uint64_t number)
{
    char digits[20];
    size_t n = 0;

    do {
        digits[n++] = (char)('0' + number % 10);
        number /= 10;
    } while (number != 0);
    while (n > 0)
        *to++ = digits[--n];
    return to;
}

/* --- applying */

static char
upper(char c)
{
    return (char)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
}

/* Is it the locale ("de_DE", "de-de"), or a code of its country? */
static bool
names_locale(const bauta_dictionary *dictionary, const char *bytes, size_t len)
{
    const bauta_list *const *lists = dictionary->lists;
    bauta_entry code;

    if (len == 5) {
        if (bytes[2] != '_' && bytes[2] != '-')
            return false;
        for (size_t i = 0; i < len; i++)
            if (i != 2 && upper(bytes[i]) != upper(dictionary->locale[i]))
                return false;
        return true;
    }
    if (len != 2 && len != 3)
        return false;
    code = bauta_list_at(
        lists[len == 2 ? BAUTA_LIST_COUNTRY_ALPHA2 : BAUTA_LIST_COUNTRY_ALPHA3],
        dictionary->country);
    for (size_t i = 0; i < len; i++)
        if (upper(bytes[i]) != code.bytes[i])
            return false;
    return true;
}

static const bauta_fake_locale *
locale_of(const bauta_fake *fake, const bauta_view *view, size_t i)
{
    const bauta_cell *cell;
    size_t len;

    if (fake->locale_at == 0)
        return &fake->locales[0];
    cell = &view->columns[fake->locale_at][i];
    len =
        cell->bytes != NULL ? bauta_cell_length(cell, fake->locale_padded) : 0;
    for (size_t l = 0; len > 0 && l < fake->n_locales; l++)
        if (names_locale(fake->locales[l].dictionary, cell->bytes, len))
            return &fake->locales[l];
    return &fake->locales[0];
}

static void
set_row_gender(const bauta_fake *fake, const bauta_view *view, size_t i,
               bauta_fake_row *row)
{
    enum bauta_gender gender = BAUTA_GENDER_ANY;

    if (fake->gender_at > 0) {
        const bauta_cell *cell = &view->columns[fake->gender_at][i];

        if (cell->bytes != NULL)
            gender = bauta_gender_read(
                cell->bytes, bauta_cell_length(cell, fake->gender_padded));
    }
    row->told = gender != BAUTA_GENDER_ANY;
    if (!row->told)
        gender = fake->gender;
    row->female = gender == BAUTA_GENDER_ANY
                      ? row->words[BAUTA_WORD_GENDER] % 2 == 0
                      : gender == BAUTA_GENDER_FEMALE;
}

static void
set_row(const bauta_fake *fake, const bauta_view *view, size_t i,
        bauta_fake_row *row)
{
    const bauta_cell *cell = &view->columns[0][i];
    uint8_t bytes[DIGEST];

    row->value = cell->bytes;
    row->value_len = bauta_cell_length(cell, fake->padded);
    if (fake->grouped) {
        bauta_prf_input input;

        bauta_prf_begin(&fake->prf, &input);
        bauta_row_key_add(&fake->by, view, i, &input);
        bauta_prf_end(&fake->prf, &input, bytes);
    } else {
        bauta_prf_value(&fake->prf, row->value, row->value_len, bytes);
    }
    for (size_t w = 0; w < BAUTA_WORDS; w++)
        row->words[w] = bauta_get_le64(bytes + 8 * w);
    row->locale = locale_of(fake, view, i);
    set_row_gender(fake, view, i, row);
}

/* The row's key as a whole number of 64 bits with a sign, where it is one: what
 * a number is does not hang on the type of its column. Negative ones wrap
 * round, to where no other one is. */
static bool
read_number(const bauta_fake *fake, const bauta_cell *cell, uint64_t *number)
{
    size_t len = bauta_cell_length(cell, fake->by.padded[0]), whole = 0;
    bauta_wide value;

    if (cell->bytes == NULL)
        return false;
    while (whole < len && cell->bytes[whole] != '.')
        whole++;
    if (whole < len && !fake->by.fraction[0])
        return false;
    for (size_t i = whole + 1; i < len; i++)
        if (cell->bytes[i] != '0')
            return false;
    if (!bauta_scan_integer(cell->bytes, whole, &value) || value < INT64_MIN ||
        value > INT64_MAX)
        return false;
    *number = (uint64_t)value;
    return true;
}

/* Suffixes that are permuted numbers, of all rows that have one. */
struct numbered {
    uint64_t *values; /* one a row */
    uint8_t *lengths; /* 0: none */
};

static bauta_rc
number_rows(const bauta_fake *fake, const bauta_view *view,
            struct numbered *numbered, bauta_err *err)
{
    *numbered = (struct numbered){0};
    if (!fake->numbered)
        return BAUTA_OK;
    numbered->values =
        bauta_arena_calloc(view->arena, view->n_rows, sizeof(uint64_t));
    numbered->lengths =
        bauta_arena_calloc(view->arena, view->n_rows, sizeof(uint8_t));
    if (numbered->values == NULL || numbered->lengths == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    for (size_t i = 0; fake->by.n == 1 && i < view->n_rows; i++) {
        uint64_t *value = &numbered->values[i];

        if (view->columns[0][i].bytes != NULL &&
            read_number(fake, &view->columns[fake->by.first][i], value))
            numbered->lengths[i] = (uint8_t)bauta_numbers_length(*value);
    }
    return bauta_numbers_permute(&fake->numbers, numbered->values, view->n_rows,
                                 err);
}

static void
set_row_suffix(const bauta_fake *fake, const struct numbered *numbered,
               size_t i, bauta_fake_row *row)
{
    row->suffix_len = fake->suffix;
    if (numbered->lengths != NULL && numbered->lengths[i] > 0) {
        row->suffix_len = numbered->lengths[i];
        bauta_encode_base36(numbered->values[i], row->suffix, row->suffix_len);
        return;
    }
    if (fake->numbered)
        row->suffix_len = BAUTA_SUFFIX_MAX;
    bauta_suffix_write(row->words[BAUTA_WORD_HIGH], row->words[BAUTA_WORD_LOW],
                       row->suffix, row->suffix_len);
}

/* A copy, because cells live as long as their batch and no longer. */
static char *
put_result(const bauta_fake *fake, const bauta_fake_row *row, bauta_entry got,
           bauta_cell *cell, char *to)
{
    char *from = to;

    to = got.bytes == from ? from + got.len : bauta_fake_put(to, got);
    if (!fake->grouped && row->suffix_len > 0) {
        *to++ = ' ';
        memcpy(to, row->suffix, row->suffix_len);
        to += row->suffix_len;
    }
    cell->bytes = from;
    cell->len = (uint32_t)(to - from);
    return to;
}

bauta_rc
bauta_fake_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const bauta_fake *fake = self;
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows,
                                  fake->width + 1 + fake->suffix);
    struct numbered numbered;
    bauta_fake_row row;
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "%s: out of memory",
                             fake->kind->name);
    BAUTA_TRY(number_rows(fake, view, &numbered, err));
    for (size_t i = 0; i < view->n_rows; i++) {
        bauta_entry got;

        if (cells[i].bytes == NULL)
            continue;
        set_row(fake, view, i, &row);
        set_row_suffix(fake, &numbered, i, &row);
        got = fake->kind->write(fake, &row, to);
        if (got.bytes != NULL)
            to = put_result(fake, &row, got, &cells[i], to);
        else
            BAUTA_TRY(bauta_view_reject(view, i, err, "%s: %s",
                                        fake->kind->name, fake->kind->invalid));
    }

out:
    sodium_memzero(&row, sizeof(row));
    return rc;
}
