/* SPDX-License-Identifier: Apache-2.0 */
/*
 * fpe: format-preserving encryption (FF1 of NIST SP 800-38G) of text over any
 * alphabet.
 *
 *   keeps   the shape: number of characters, and what is not of the alphabet,
 *           in its place; the ends asked for
 *   leaks   the shape, with whatever stays; which values are equal, unless
 *           another column is the tweak
 *   cost    ten AES blocks a value and some more for a tweak; those of one
 *           length go together
 *
 * The characters of the alphabet are permuted among all strings of as many, so
 * distinct values of one shape stay distinct. What is kept, and the other
 * column, is the tweak. Revision 1 of the standard wants 10^6 strings at
 * least: shorter values are refused, or where "short" says so permuted by the
 * construction of permute.h.
 */
#include "core/text.h"
#include "transforms/alphabet.h"
#include "transforms/catalogue.h"
#include "transforms/ff1.h"
#include "transforms/permute.h"
#include "transforms/prf.h"
#include "transforms/wide.h"

#include <stdlib.h>
#include <string.h>

enum { KEEP_MAX = 100, TWEAK = 16 };

struct fpe {
    bool padded, permutes, admits; /* short values; characters outside */
    size_t first, last;            /* characters kept at each end */
    size_t length_min;             /* numerals that FF1 takes */
    size_t tweak_at;               /* column of the view; 0: none */
    bool tweak_padded;
    bauta_alphabet alphabet;
    bauta_ff1 *ff1;
    bauta_aes *aes;
    bauta_prf prf; /* makes a tweak of what is kept and the other column */
};

static const char *const names[] = {
    "digits",       "lower",     "upper",     "lower-alphanumeric",
    "alphanumeric", "upper-hex", "printable", "upper-alphanumeric",
    "letters",      "hex",       NULL};

#define DIGITS "0123456789"
#define LOWER  "abcdefghijklmnopqrstuvwxyz"
#define UPPER  "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

/* The order is part of the result. */
static const char *const alphabets[] = {
    DIGITS,
    LOWER,
    UPPER,
    DIGITS LOWER,
    DIGITS UPPER LOWER,
    DIGITS "ABCDEF",
    "!\"#$%&'()*+,-./" DIGITS ":;<=>?@" UPPER "[\\]^_`" LOWER "{|}~",
    DIGITS UPPER,
    UPPER LOWER,
    DIGITS "abcdef",
};

static const char *const short_choices[] = {"error", "permute", NULL};
static const char *const outside_choices[] = {"keep", "error", NULL};

static const bauta_option options[] = {
    {.name = "alphabet",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = names,
     .help = "which characters are replaced, by others of them; printable is "
             "ASCII from ! to ~"},
    {.name = "characters",
     .kind = BAUTA_OPTION_TEXT,
     .min = 2,
     .max = BAUTA_ALPHABET_MAX,
     .help = "instead of \"alphabet\": the characters themselves, each once"},
    {.name = "keep_first",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = KEEP_MAX,
     .help = "characters of the alphabet at the start to leave as they are"},
    {.name = "keep_last",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = KEEP_MAX,
     .help = "characters of the alphabet at the end to leave as they are"},
    {.name = "tweak",
     .kind = BAUTA_OPTION_COLUMN,
     .help = "a column whose value the result also depends on: equal values "
             "beside different ones get different results"},
    {.name = "short",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "error",
     .choices = short_choices,
     .help = "values too short for FF1, which wants 1,000,000 strings of one "
             "length: refused, or permuted by another construction"},
    {.name = "outside",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "keep",
     .choices = outside_choices,
     .help = "characters outside the alphabet: stay in place, or are an error"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
read_alphabet(struct fpe *fpe, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *name = bauta_options_get(binding->options, "alphabet");
    const bauta_value *own = bauta_options_get(binding->options, "characters");
    size_t i = 0;

    if (name->set == own->set)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "it needs \"alphabet\" or \"characters\", and not "
                             "both");
    if (own->set) {
        bauta_rc rc =
            bauta_alphabet_init(&fpe->alphabet, own->text, own->text_len, err);

        if (rc != BAUTA_OK)
            bauta_err_at(err, "\"characters\"");
        return rc;
    }
    while (strcmp(names[i], name->text) != 0)
        i++;
    return bauta_alphabet_init(&fpe->alphabet, alphabets[i],
                               strlen(alphabets[i]), err);
}

static bauta_rc
read_options(struct fpe *fpe, const bauta_binding *binding, bauta_err *err)
{
    const bauta_options *given = binding->options;
    size_t n = bauta_binding_peers(binding, "tweak", &fpe->tweak_at);
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(read_alphabet(fpe, binding, err));
    fpe->padded = binding->column->fixed_length;
    if (fpe->padded && fpe->alphabet.of_ascii[' '] >= 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"characters\" holds a blank, which a column of "
                             "type %s does not tell from its padding: leave "
                             "it out",
                             binding->column->native);
    fpe->first = (size_t)bauta_options_get(given, "keep_first")->integer;
    fpe->last = (size_t)bauta_options_get(given, "keep_last")->integer;
    fpe->permutes =
        strcmp(bauta_options_get(given, "short")->text, "permute") == 0;
    fpe->admits =
        strcmp(bauta_options_get(given, "outside")->text, "keep") == 0;
    if (n > 0) {
        const bauta_column *other = binding->peers[fpe->tweak_at - 1].column;

        fpe->tweak_padded = other->fixed_length;
        if (strcmp(other->name, binding->column->name) == 0)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"tweak\" names the column itself: name "
                                 "another one");
    }

out:
    return rc;
}

static void
fpe_release(void *self)
{
    struct fpe *fpe = self;

    bauta_alphabet_deinit(&fpe->alphabet);
    bauta_ff1_close(fpe->ff1);
    bauta_aes_close(fpe->aes);
    sodium_memzero(fpe, sizeof(*fpe));
    free(fpe);
}

static bauta_rc
fpe_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    struct fpe *fpe = bauta_calloc(1, sizeof(*fpe));
    uint8_t key[64] = {0}; /* 16 for FF1, 16 for short ones, 32 for tweaks */
    bauta_rc rc = BAUTA_OK;

    if (fpe == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(read_options(fpe, binding, err));
    BAUTA_TRY(
        bauta_binding_subkey(binding, "fpe", 1, "fpe", key, sizeof(key), err));
    BAUTA_TRY(bauta_ff1_open(&fpe->ff1, key, 16, (uint32_t)fpe->alphabet.n,
                             false, err));
    BAUTA_TRY(bauta_aes_open(&fpe->aes, key + 16, 16, err));
    bauta_prf_init(&fpe->prf, key + 32, 32, TWEAK);
    fpe->length_min = bauta_ff1_length_min((uint32_t)fpe->alphabet.n);
    promise->traits =
        BAUTA_TRAIT_KEYED | BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT;
    if (fpe->tweak_at == 0)
        promise->traits |= BAUTA_TRAIT_INJECTIVE;
    if (fpe->first > 0 || fpe->last > 0)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    if (bauta_alphabet_is_cased(&fpe->alphabet))
        promise->traits |= BAUTA_TRAIT_CASED;
    *self = fpe;
    fpe = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (fpe != NULL)
        fpe_release(fpe);
    return rc;
}

/* A value as numerals. */
struct text {
    size_t len;         /* bytes without padding */
    size_t n;           /* numerals; 0: it stays as it is */
    uint16_t *numerals; /* all of them */
    bauta_ff1_value part;
    uint8_t tweak[TWEAK];
};

/* A column on its way. */
struct work {
    struct text *texts;      /* one a row */
    bauta_ff1_value *values; /* parts that FF1 takes: n_values of them */
    size_t n_values;
    size_t n_numerals; /* of all rows */
};

/* The numeral of the character that valid UTF-8 begins with, of `*step` bytes;
 * -1 where it is none. */
static inline int32_t
next_numeral(const struct fpe *fpe, const char *bytes, size_t len, size_t *step)
{
    unsigned char first = (unsigned char)bytes[0];

    *step = 1;
    if (first < sizeof(fpe->alphabet.of_ascii) / sizeof(int32_t))
        return fpe->alphabet.of_ascii[first];
    *step = bauta_utf8_length(bytes, len);
    return bauta_alphabet_find(&fpe->alphabet, bytes, *step);
}

/* Numerals of a text of valid UTF-8, written to `out` unless that is NULL;
 * `*others` grows by the characters that are none, blanks apart. */
static size_t
read_numerals(const struct fpe *fpe, const char *bytes, size_t len,
              uint16_t *out, size_t *others)
{
    size_t n = 0;

    for (size_t at = 0, step; at < len; at += step) {
        int32_t numeral = next_numeral(fpe, bytes + at, len - at, &step);

        if (numeral < 0) {
            *others += bytes[at] != ' ';
            continue;
        }
        if (out != NULL)
            out[n] = (uint16_t)numeral;
        n++;
    }
    return n;
}

/* How many of `n` numerals are replaced: too few to keep some, then all. */
static size_t
part_length(const struct fpe *fpe, size_t n)
{
    return n > fpe->first + fpe->last ? n - fpe->first - fpe->last : n;
}

static bauta_rc
measure(const struct fpe *fpe, const bauta_view *view, size_t row,
        struct text *text, bauta_err *err)
{
    const bauta_cell *cell = &view->columns[0][row];
    size_t others = 0, n;

    if (!bauta_utf8_valid(cell->bytes, cell->len))
        return bauta_view_reject(view, row, err,
                                 "fpe: the value is not valid UTF-8");
    text->len = bauta_cell_length(cell, fpe->padded);
    n = read_numerals(fpe, cell->bytes, text->len, NULL, &others);
    if (n == 0 && others == 0)
        return BAUTA_OK; /* there is nothing to hide */
    if (others > 0 && !fpe->admits)
        return bauta_view_reject(view, row, err,
                                 "fpe: the value has characters outside the "
                                 "alphabet");
    if (n == 0)
        return bauta_view_reject(view, row, err,
                                 "fpe: the value has no character of the "
                                 "alphabet and would stay as it is: choose "
                                 "another transform, such as token");
    if (n > BAUTA_FF1_LENGTH_MAX)
        return bauta_view_reject(view, row, err,
                                 "fpe: the value has more than %d characters "
                                 "of the alphabet",
                                 BAUTA_FF1_LENGTH_MAX);
    if (part_length(fpe, n) < fpe->length_min && !fpe->permutes)
        return bauta_view_reject(view, row, err,
                                 "fpe: the value has fewer than %zu characters "
                                 "to replace, which FF1 needs: set \"short\" "
                                 "to \"permute\", or choose token or digits",
                                 fpe->length_min);
    text->n = n;
    return BAUTA_OK;
}

/* The PRF of how many numerals are kept, of those, and of the other column's
 * value: 0 where there is none, 1 for NULL, 2 and its own PRF. */
static void
make_tweak(const struct fpe *fpe, const bauta_view *view, size_t row,
           struct text *text)
{
    uint8_t message[2 + 4 * KEEP_MAX + 1 + TWEAK];
    size_t kept = text->n - text->part.n, before = kept > 0 ? fpe->first : 0;
    size_t len = 0;

    if (kept == 0 && fpe->tweak_at == 0)
        return;
    message[len++] = (uint8_t)before;
    message[len++] = (uint8_t)(kept - before);
    for (size_t i = 0; i < kept; i++) {
        size_t at = i < before ? i : i + text->part.n;

        message[len++] = (uint8_t)text->numerals[at];
        message[len++] = (uint8_t)(text->numerals[at] >> 8);
    }
    message[len] = 0;
    if (fpe->tweak_at > 0) {
        const bauta_cell *other = &view->columns[fpe->tweak_at][row];

        message[len] = other->bytes == NULL ? 1 : 2;
        if (other->bytes != NULL) {
            bauta_prf_value(&fpe->prf, other->bytes,
                            bauta_cell_length(other, fpe->tweak_padded),
                            message + len + 1);
            len += TWEAK;
        }
    }
    bauta_prf_value(&fpe->prf, (const char *)message, len + 1, text->tweak);
    sodium_memzero(message, sizeof(message));
    text->part.tweak = text->tweak;
    text->part.tweak_len = TWEAK;
}

static bauta_rc
read_texts(const struct fpe *fpe, const bauta_view *view, struct work *work,
           bauta_err *err)
{
    uint16_t *numerals;
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++)
        if (view->columns[0][row].bytes != NULL) {
            BAUTA_TRY(measure(fpe, view, row, &work->texts[row], err));
            work->n_numerals += work->texts[row].n;
        }
    numerals =
        bauta_arena_calloc(view->arena, work->n_numerals, sizeof(uint16_t));
    if (numerals == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "fpe: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];
        struct text *text = &work->texts[row];
        size_t others = 0;

        if (text->n == 0 || cell->bytes == NULL)
            continue;
        (void)read_numerals(fpe, cell->bytes, text->len, numerals, &others);
        text->numerals = text->part.numerals = numerals;
        text->part.n = part_length(fpe, text->n);
        if (text->part.n < text->n)
            text->part.numerals += fpe->first;
        make_tweak(fpe, view, row, text);
        if (text->part.n >= fpe->length_min)
            work->values[work->n_values++] = text->part;
        numerals += text->n;
    }

out:
    return rc;
}

/* Short values of one length as numbers, each with its tweak. */
struct shorts {
    size_t n;
    uint64_t *values, *tweaks;
    struct text **texts;
};

static void
gather_shorts(const struct fpe *fpe, const struct work *work, size_t n_rows,
              size_t length, struct shorts *shorts)
{
    shorts->n = 0;
    for (size_t row = 0; row < n_rows; row++) {
        struct text *text = &work->texts[row];
        uint64_t value = 0;

        if (text->n == 0 || text->part.n != length)
            continue;
        for (size_t i = 0; i < length; i++)
            value = value * fpe->alphabet.n + text->part.numerals[i];
        shorts->values[shorts->n] = value;
        shorts->tweaks[shorts->n] =
            text->part.tweak_len > 0 ? bauta_get_le64(text->tweak) : 0;
        shorts->texts[shorts->n++] = text;
    }
}

/* Permutes the values too short for FF1: below 10^6 strings of one length. */
static bauta_rc
permute_shorts(const struct fpe *fpe, const bauta_view *view,
               const struct work *work, bool back, bauta_err *err)
{
    uint64_t radix = fpe->alphabet.n, strings = 1;
    struct shorts shorts = {
        .values =
            bauta_arena_calloc(view->arena, view->n_rows, sizeof(uint64_t)),
        .tweaks =
            bauta_arena_calloc(view->arena, view->n_rows, sizeof(uint64_t)),
        .texts = bauta_arena_calloc(view->arena, view->n_rows,
                                    sizeof(struct text *)),
    };
    bauta_permutation permutation;
    bauta_rc rc = BAUTA_OK;

    if (shorts.values == NULL || shorts.tweaks == NULL || shorts.texts == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "fpe: out of memory");
    for (size_t length = 1; length < fpe->length_min; length++) {
        strings *= radix;
        gather_shorts(fpe, work, view->n_rows, length, &shorts);
        if (shorts.n == 0)
            continue;
        BAUTA_TRY(bauta_permutation_init(&permutation, fpe->aes, strings - 1, 0,
                                         err));
        BAUTA_TRY((back ? bauta_permutation_inverse_each
                        : bauta_permutation_forward_each)(
            &permutation, shorts.tweaks, shorts.values, shorts.n, err));
        for (size_t i = 0; i < shorts.n; i++) {
            const bauta_ff1_value *part = &shorts.texts[i]->part;

            for (size_t at = length; at-- > 0; shorts.values[i] /= radix)
                part->numerals[at] = (uint16_t)(shorts.values[i] % radix);
        }
    }

out:
    return rc;
}

/* The value with its numerals as they are now, at `out`; gives its end. */
static char *
write_text(const struct fpe *fpe, const struct text *text,
           const bauta_cell *cell, char *out)
{
    size_t used = 0;

    for (size_t at = 0, step; at < text->len; at += step) {
        const bauta_letter *letter;

        if (next_numeral(fpe, cell->bytes + at, text->len - at, &step) < 0) {
            memcpy(out, cell->bytes + at, step);
            out += step;
            continue;
        }
        letter = &fpe->alphabet.letters[text->numerals[used++]];
        memcpy(out, letter->bytes, sizeof(letter->bytes)); /* there is room */
        out += letter->len;
    }
    memset(out, ' ', cell->len - text->len);
    return out + (cell->len - text->len);
}

static bauta_rc
write_texts(const struct fpe *fpe, const bauta_view *view,
            const struct work *work, bauta_err *err)
{
    size_t room = work->n_numerals * BAUTA_CHAR_BYTES + BAUTA_CHAR_BYTES;
    char *to;

    for (size_t row = 0; row < view->n_rows; row++)
        if (work->texts[row].n > 0)
            room += view->columns[0][row].len;
    to = bauta_arena_alloc(view->arena, room);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "fpe: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &view->columns[0][row];
        char *start = to;

        if (work->texts[row].n == 0)
            continue;
        to = write_text(fpe, &work->texts[row], cell, to);
        cell->bytes = start;
        cell->len = (uint32_t)(to - start);
    }
    return BAUTA_OK;
}

static bauta_rc
run(struct fpe *fpe, const bauta_view *view, bool back, bauta_err *err)
{
    struct work work = {
        .texts =
            bauta_arena_calloc(view->arena, view->n_rows, sizeof(struct text)),
        .values = bauta_arena_calloc(view->arena, view->n_rows,
                                     sizeof(bauta_ff1_value)),
    };
    bauta_rc rc = BAUTA_OK;

    if (work.texts == NULL || work.values == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "fpe: out of memory");
    BAUTA_TRY(read_texts(fpe, view, &work, err));
    if (back)
        BAUTA_TRY(bauta_ff1_decrypt_all(fpe->ff1, work.values, work.n_values,
                                        NULL, err));
    else
        BAUTA_TRY(bauta_ff1_encrypt_all(fpe->ff1, work.values, work.n_values,
                                        NULL, err));
    if (fpe->permutes)
        BAUTA_TRY(permute_shorts(fpe, view, &work, back, err));
    BAUTA_TRY(write_texts(fpe, view, &work, err));

out:
    return rc;
}

static bauta_rc
fpe_apply(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, false, err);
}

static bauta_rc
fpe_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, true, err);
}

const struct bauta_transform bauta_transform_fpe = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "fpe",
    .summary = "encrypt characters of an alphabet into others of it (FF1)",
    .details =
        "Every character of the alphabet is replaced by another one of it; "
        "the others stay in their places, so that the shape survives: what is "
        "personal must not be among them, which \"outside\": \"error\" makes "
        "sure of. Distinct values stay distinct, and the key gives them back. "
        "What \"keep_first\" and \"keep_last\" leave, and the column that "
        "\"tweak\" names, choose the permutation; with \"tweak\" two values "
        "may get one result. FF1 wants 1,000,000 strings of one length: six "
        "digits, five letters. Shorter values are an error, unless \"short\" "
        "says otherwise; one character may then, by chance, stay. Only an "
        "empty or blank value passes as it is. In a column that takes a and A "
        "for the same, choose an alphabet of one case. For whole numbers take "
        "token or digits.",
    .example = "{\"transform\": \"fpe\", \"alphabet\": "
               "\"upper-alphanumeric\", \"keep_first\": 2}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = fpe_bind,
    .apply = fpe_apply,
    .release = fpe_release,
    .reverse = fpe_reverse,
};
