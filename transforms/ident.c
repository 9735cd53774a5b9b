/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/ident.h"

#include "transforms/pairs.h"
#include "transforms/wide.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum {
    DIGITS_MAX = 19, /* of a whole number */
    CELL_MAX = 4096, /* bytes, with separators and padding */
};

/* What a byte is to a kind. */
enum { ODD = 0, SEPARATOR, DIGIT, CAPITAL, SMALL };

static void
set_classes(bauta_idents *self)
{
    const bauta_ident_kind *kind = self->kind;

    for (size_t i = 0; kind->separators[i] != '\0'; i++)
        self->classes[(unsigned char)kind->separators[i]] = SEPARATOR;
    memset(&self->classes['0'], DIGIT, 10);
    if (!kind->letters)
        return;
    memset(&self->classes['A'], CAPITAL, 26);
    if (!kind->capitals)
        memset(&self->classes['a'], SMALL, 26);
}

bauta_rc
bauta_idents_open(bauta_idents *self, const bauta_ident_kind *kind,
                  const bauta_binding *binding, size_t n_forms, bauta_err *err)
{
    const bauta_column *column = binding->column;
    uint8_t key[16] = {0};
    bauta_rc rc = BAUTA_OK;

    self->kind = kind;
    self->integer = column->type == BAUTA_TYPE_INTEGER;
    self->padded = column->fixed_length;
    if (self->integer && kind->width == NULL)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s has letters, and the column has type %s: "
                             "choose another transform, such as token",
                             kind->what, column->native);
    self->max = column->max_int > 0 ? (uint64_t)column->max_int : INT64_MAX;
    if (bauta_option_find(binding->options->table, "lenient") >= 0)
        self->lenient = bauta_options_get(binding->options, "lenient")->boolean;
    set_classes(self);
    BAUTA_TRY(bauta_binding_subkey(binding, kind->name, 1, kind->domain, key,
                                   sizeof(key), err));
    BAUTA_TRY(bauta_aes_open(&self->aes, key, sizeof(key), err));
    self->forms = bauta_calloc(n_forms, sizeof(*self->forms));
    self->n_forms = n_forms;
    if (self->forms == NULL)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");

out:
    sodium_memzero(key, sizeof(key));
    return rc;
}

bauta_rc
bauta_idents_form(bauta_idents *self, size_t form, uint64_t last,
                  bauta_err *err)
{
    return bauta_permutation_init(&self->forms[form], self->aes, last, 0, err);
}

void
bauta_idents_close(bauta_idents *self)
{
    bauta_aes_close(self->aes);
    if (self->forms != NULL)
        sodium_memzero(self->forms, self->n_forms * sizeof(*self->forms));
    free(self->forms);
    sodium_memzero(self, sizeof(*self));
}

void
bauta_idents_release(void *self)
{
    bauta_idents_close(self);
    free(self);
}

uint64_t
bauta_ident_get(const char *digits, size_t n)
{
    uint64_t number = 0;

    for (size_t i = 0; i < n; i++)
        number = number * 10 + (uint64_t)(digits[i] - '0');
    return number;
}

void
bauta_ident_put(char *digits, size_t n, uint64_t number)
{
    while (n-- > 0) {
        digits[n] = (char)('0' + number % 10);
        number /= 10;
    }
}

uint64_t
bauta_power_of_10(size_t n)
{
    uint64_t power = 1;

    while (n-- > 0)
        power *= 10;
    return power;
}

/* The digits and letters of a cell. NULL, or why it can be no value. */
static const char *
compact(const bauta_idents *self, const bauta_cell *cell, size_t len,
        bauta_ident *value)
{
    bool capital = false, small = false;
    size_t n = 0;

    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)cell->bytes[i];
        uint8_t class = self->classes[c];

        if (class == SEPARATOR) {
            if (n == 0)
                value->head = (char)c;
            continue;
        }
        if (class == ODD)
            return "it has characters that are none of its own";
        if (n == BAUTA_IDENT_CHARS)
            return "it is too long";
        small |= class == SMALL;
        capital |= class == CAPITAL;
        value->text[n++] = (char)(class == SMALL ? c - 'a' + 'A' : c);
    }
    if (small && capital)
        return "it mixes capital and small letters";
    value->n = (uint8_t)n;
    value->lower = small;
    return NULL;
}

/* The digits of a whole number, leading zeros put back. */
static const char *
widen(const bauta_idents *self, const bauta_cell *cell, bauta_ident *value)
{
    size_t n = cell->len, width;

    for (size_t i = 0; i < n; i++)
        if (cell->bytes[i] < '0' || cell->bytes[i] > '9')
            return "it is not a whole number without a sign";
    if (n == 0 || n > DIGITS_MAX || (n > 1 && cell->bytes[0] == '0'))
        return "it has too many digits, or none";
    width = self->kind->width(self, n);
    if (width == 0)
        return "it has another number of digits";
    memset(value->text, '0', width - n);
    memcpy(value->text + width - n, cell->bytes, n);
    value->n = (uint8_t)width;
    value->lower = false;
    value->above = bauta_ident_get(value->text, width) > self->max;
    return NULL;
}

/* Takes a cell to those at hand, if it has a value. */
static bauta_rc
take_cell(bauta_idents *self, const bauta_view *view, size_t row,
          bauta_err *err)
{
    const bauta_cell *cell = &view->columns[0][row];
    bauta_ident *value = &self->values[self->n_values];
    const char *reason;

    if (cell->bytes == NULL || bauta_cell_blank(cell))
        return BAUTA_OK;
    value->row = (uint32_t)row;
    value->form = 0;
    value->head = '\0';
    value->tweak = 0;
    memset(value->wrong, 0, sizeof(value->wrong));
    if (cell->len > CELL_MAX)
        reason = "it is too long";
    else if (self->integer)
        reason = widen(self, cell, value);
    else
        reason =
            compact(self, cell, bauta_cell_length(cell, self->padded), value);
    if (reason == NULL)
        reason = self->kind->read(self, value);
    if (reason != NULL)
        return bauta_view_reject(view, row, err, "%s: the value is not %s: %s",
                                 self->kind->name, self->kind->what, reason);
    self->n_values++;
    return BAUTA_OK;
}

/* Values of the form that the first has, which leave the list. */
static bauta_rc
permute_form(bauta_idents *self, bauta_ident **values, size_t *n, bool back,
             bauta_err *err)
{
    uint64_t numbers[BAUTA_IDENT_GROUP], tweaks[BAUTA_IDENT_GROUP];
    bauta_ident *same[BAUTA_IDENT_GROUP];
    uint8_t form = values[0]->form;
    size_t m = 0, left = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < *n; i++) {
        if (values[i]->form != form) {
            values[left++] = values[i];
            continue;
        }
        numbers[m] = values[i]->number;
        tweaks[m] = values[i]->tweak | (uint64_t)form << 56;
        same[m++] = values[i];
    }
    *n = left;
    if (back)
        BAUTA_TRY(bauta_permutation_inverse_each(&self->forms[form], tweaks,
                                                 numbers, m, err));
    else
        BAUTA_TRY(bauta_permutation_forward_each(&self->forms[form], tweaks,
                                                 numbers, m, err));
    for (size_t i = 0; i < m; i++)
        same[i]->number = numbers[i];

out:
    sodium_memzero(numbers, m * sizeof(numbers[0]));
    return rc;
}

bauta_rc
bauta_idents_permute_pairs(bauta_idents *self, bauta_ident *const *values,
                           size_t n, bool back, bauta_err *err)
{
    bauta_pair pairs[BAUTA_IDENT_GROUP];
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        pairs[i] = (bauta_pair){.x = values[i]->number,
                                .y = values[i]->more,
                                .a = values[i]->a,
                                .b = values[i]->b};
        bauta_put_le64(pairs[i].tweak, values[i]->tweak);
    }
    if (back)
        BAUTA_TRY(bauta_pairs_inverse(self->aes, pairs, n, err));
    else
        BAUTA_TRY(bauta_pairs_forward(self->aes, pairs, n, err));
    for (size_t i = 0; i < n; i++) {
        values[i]->number = pairs[i].x;
        values[i]->more = pairs[i].y;
    }

out:
    explicit_bzero(pairs, n * sizeof(pairs[0]));
    return rc;
}

bauta_rc
bauta_idents_permute(bauta_idents *self, bauta_ident *const *values, size_t n,
                     bool back, bauta_err *err)
{
    bauta_ident *left[BAUTA_IDENT_GROUP];
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++)
        left[i] = values[i];
    while (n > 0)
        BAUTA_TRY(permute_form(self, left, &n, back, err));

out:
    return rc;
}

/* True where the number is one that the column holds and that is again read
 * with as many digits. */
static bool
fits(const bauta_idents *self, const bauta_ident *value)
{
    size_t zeros = 0;

    if (!self->integer)
        return true;
    while (zeros + 1 < value->n && value->text[zeros] == '0')
        zeros++;
    return self->kind->width(self, value->n - zeros) == value->n &&
           (bauta_ident_get(value->text, value->n) > self->max) == value->above;
}

static bauta_rc
permute_all(bauta_idents *self, bool back, bauta_err *err)
{
    bauta_rc (*permute)(bauta_idents *, bauta_ident *const *, size_t, bool,
                        bauta_err *) = self->kind->permute;
    bauta_ident *left[BAUTA_IDENT_GROUP];
    size_t n = self->n_values;
    bauta_rc rc = BAUTA_OK;

    if (permute == NULL)
        permute = bauta_idents_permute;

    for (size_t i = 0; i < n; i++)
        left[i] = &self->values[i];
    while (n > 0) {
        size_t stay = 0;

        BAUTA_TRY(permute(self, left, n, back, err));
        for (size_t i = 0; i < n; i++)
            if (!self->kind->write(self, left[i]) || !fits(self, left[i]))
                left[stay++] = left[i];
        n = stay;
    }

out:
    return rc;
}

/* Puts a value where the cell had it, among its separators. */
static size_t
expand(const bauta_idents *self, const bauta_cell *cell,
       const bauta_ident *value, char *out)
{
    size_t at = 0;

    if (self->integer) {
        while (at + 1 < value->n && value->text[at] == '0')
            at++;
        memcpy(out, value->text + at, value->n - at);
        return value->n - at;
    }
    for (size_t i = 0; i < cell->len; i++) {
        char c = cell->bytes[i];

        if (self->classes[(unsigned char)c] >= DIGIT)
            c = value->text[at++];
        if (value->lower && c >= 'A' && c <= 'Z')
            c = (char)(c - 'A' + 'a');
        out[i] = c;
    }
    return cell->len;
}

static size_t
room_for(const bauta_idents *self, const bauta_view *view)
{
    size_t room = 0;

    if (self->integer)
        return view->n_rows * DIGITS_MAX;
    for (size_t row = 0; row < view->n_rows; row++)
        if (view->columns[0][row].bytes != NULL &&
            view->columns[0][row].len <= CELL_MAX)
            room += view->columns[0][row].len;
    return room;
}

static bauta_rc
run(bauta_idents *self, const bauta_view *view, bool back, bauta_err *err)
{
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_alloc(view->arena, room_for(self, view));
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "%s: out of memory",
                             self->kind->name);
    for (size_t row = 0; row < view->n_rows;) {
        self->n_values = 0;
        while (row < view->n_rows && self->n_values < BAUTA_IDENT_GROUP)
            BAUTA_TRY(take_cell(self, view, row++, err));
        BAUTA_TRY(permute_all(self, back, err));
        for (size_t i = 0; i < self->n_values; i++) {
            bauta_cell *cell = &cells[self->values[i].row];
            size_t len = expand(self, cell, &self->values[i], to);

            cell->bytes = to;
            cell->len = (uint32_t)len;
            to += len;
        }
    }

out:
    sodium_memzero(self->values, sizeof(self->values));
    return rc;
}

bauta_rc
bauta_idents_apply(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, false, err);
}

bauta_rc
bauta_idents_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    const bauta_idents *idents = self;

    if (idents->one_way)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s cannot be undone with these options: several "
                             "values share a result",
                             idents->kind->name);
    return run(self, view, true, err);
}
