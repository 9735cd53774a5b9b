/* SPDX-License-Identifier: Apache-2.0 */
/*
 * seal: deterministic authenticated encryption (AES-SIV, RFC 5297, AES-256),
 * for values that somebody with the key must be able to have back.
 *
 *   keeps   equality within a domain, NULL
 *   leaks   which values are equal; their length in bytes, to a multiple of
 *           "pad"
 *   cost    two AES blocks for each 16 bytes, and four more; then the encoding
 *
 * What is encrypted is the value, or with "pad" the value and ISO/IEC 7816-4
 * padding: a byte of 80, then zeros. Associated data is one byte: 1 with
 * padding, 0 without. Domain and recipient choose the key.
 */
#include "transforms/catalogue.h"
#include "transforms/encode.h"
#include "transforms/scan.h"
#include "transforms/siv.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum { PAD_MAX = 4096, PAD_MARK = 0x80, RAW = 8 };

struct seal {
    unsigned bits; /* a character; RAW for bytes */
    bool padded;   /* the column pads with blanks */
    size_t pad;
    uint64_t longest; /* bytes of a value that fits the column */
    bauta_siv *siv;
    bauta_siv_context context;
};

static const char *const encodings[] = {"base64url", "base32", "hex", NULL};

static const bauta_option options[] = {
    {.name = "encoding",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "base64url",
     .choices = encodings,
     .help = "text: how it is written, never padded; base32 and hex survive a "
             "change of case"},
    {.name = "pad",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = PAD_MAX,
     .help = "hide the length of a value in bytes up to the next multiple of "
             "this; 0: it shows"},
    {.kind = BAUTA_OPTION_END},
};

/* Bytes that are encrypted for a value of `len`. */
static size_t
padded_length(const struct seal *seal, size_t len)
{
    return seal->pad == 0 ? len : (len / seal->pad + 1) * seal->pad;
}

/* Length of the result for a value of `len` bytes. */
static size_t
sealed_length(const struct seal *seal, size_t len)
{
    return bauta_encoded_length(seal->bits,
                                padded_length(seal, len) + BAUTA_SIV_TAG);
}

/* The longest value whose result fits `room` characters (or bytes). */
static bauta_rc
set_longest(struct seal *seal, uint64_t room, bauta_err *err)
{
    uint64_t bytes = room / 8 * seal->bits + room % 8 * seal->bits / 8;
    uint64_t least = sealed_length(seal, 1);

    seal->longest = UINT32_MAX;
    if (room == 0)
        return BAUTA_OK;
    if (room < least)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "the column has room for %" PRIu64
                             " and the shortest sealed value takes %" PRIu64
                             ": choose another transform, such as fpe",
                             room, least);
    bytes -= BAUTA_SIV_TAG;
    if (seal->pad > 0)
        bytes = bytes / seal->pad * seal->pad - 1;
    if (bytes < seal->longest)
        seal->longest = bytes;
    return BAUTA_OK;
}

static bauta_rc
read_options(struct seal *seal, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *encoding =
        bauta_options_get(binding->options, "encoding");
    const bauta_column *column = binding->column;
    /* Where cells have a type each, text does for all of them. */
    bool raw = column->type == BAUTA_TYPE_BYTES && !column->dynamic;

    if (raw && encoding->given)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"encoding\" is for text, and the column has "
                             "type %s: leave it out",
                             column->native);
    if (raw && column->fixed_length)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s fills values up with zeros: "
                             "choose another transform",
                             column->native);
    if (raw)
        seal->bits = RAW;
    else if (strcmp(encoding->text, "hex") == 0)
        seal->bits = BAUTA_HEX_BITS;
    else
        seal->bits = strcmp(encoding->text, "base32") == 0
                         ? BAUTA_BASE32_BITS
                         : BAUTA_BASE64URL_BITS;
    seal->padded = column->fixed_length;
    seal->pad = (size_t)bauta_options_get(binding->options, "pad")->integer;
    return set_longest(seal, column->max_chars, err);
}

static void
seal_release(void *self)
{
    struct seal *seal = self;

    bauta_siv_close(seal->siv);
    sodium_memzero(seal, sizeof(*seal));
    free(seal);
}

static bauta_rc
seal_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    struct seal *seal = bauta_calloc(1, sizeof(*seal));
    uint8_t key[64] = {0}, form;
    const bauta_siv_part part = {&form, 1};
    bauta_rc rc = BAUTA_OK;

    if (seal == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(read_options(seal, binding, err));
    BAUTA_TRY(bauta_binding_subkey(binding, "seal", 1, "seal", key, sizeof(key),
                                   err));
    BAUTA_TRY(bauta_siv_open(&seal->siv, key, sizeof(key), err));
    form = seal->pad > 0;
    BAUTA_TRY(bauta_siv_associate(seal->siv, &part, 1, &seal->context, err));
    promise->max_chars = binding->column->max_chars != 0
                             ? sealed_length(seal, (size_t)seal->longest)
                             : UINT32_MAX;
    promise->type = seal->bits == RAW ? 0 : BAUTA_TYPE_TEXT;
    if (seal->bits == BAUTA_BASE64URL_BITS)
        promise->traits |= BAUTA_TRAIT_CASED;
    *self = seal;
    seal = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (seal != NULL)
        seal_release(seal);
    return rc;
}

/* A column on its way. */
struct work {
    bauta_siv_value *values; /* n of them … */
    uint32_t *rows;          /* … and which rows they are */
    size_t n;
    uint8_t *to; /* room for what comes out of the cipher */
    uint8_t *in; /* … and for what goes in */
};

static bauta_rc
work_init(struct work *work, const bauta_view *view, size_t in, size_t out,
          bauta_err *err)
{
    work->values =
        bauta_arena_calloc(view->arena, view->n_rows, sizeof(bauta_siv_value));
    work->rows =
        bauta_arena_calloc(view->arena, view->n_rows, sizeof(uint32_t));
    work->in = bauta_arena_alloc(view->arena, in);
    work->to = bauta_arena_alloc(view->arena, out);
    work->n = 0;
    if (work->values == NULL || work->rows == NULL || work->in == NULL ||
        work->to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "seal: out of memory");
    return BAUTA_OK;
}

/* Refuses values that are too long; `*in` and `*out` become the bytes that the
 * cipher takes and gives, `*text` the characters of all results. */
static bauta_rc
measure(const struct seal *seal, const bauta_view *view, size_t *in,
        size_t *out, size_t *text, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];
        size_t len;

        if (cell->bytes == NULL)
            continue;
        len = bauta_cell_length(cell, seal->padded);
        if (len > seal->longest || sealed_length(seal, len) > UINT32_MAX) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "seal: the value has more than "
                                        "%" PRIu64 " bytes, the most that fit "
                                        "the column once they are sealed",
                                        seal->longest));
            continue;
        }
        *in += seal->pad > 0 ? padded_length(seal, len) : 0;
        *out += padded_length(seal, len) + BAUTA_SIV_TAG;
        *text += seal->bits == RAW ? 0 : sealed_length(seal, len);
    }

out:
    return rc;
}

/* What is encrypted for a cell: its own bytes, or padded ones in `work`. */
static const uint8_t *
plain_bytes(const struct seal *seal, const bauta_cell *cell, size_t len,
            struct work *work)
{
    size_t size = padded_length(seal, len);
    uint8_t *in = work->in;

    if (seal->pad == 0)
        return (const uint8_t *)cell->bytes;
    memcpy(in, cell->bytes, len);
    in[len] = PAD_MARK;
    memset(in + len + 1, 0, size - len - 1);
    work->in += size;
    return in;
}

static bauta_rc
seal_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct seal *seal = self;
    size_t in = 0, out = 0, text = 0;
    struct work work;
    char *to;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(measure(seal, view, &in, &out, &text, err));
    BAUTA_TRY(work_init(&work, view, in, out, err));
    to = bauta_arena_alloc(view->arena, text);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "seal: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];
        size_t len;

        if (cell->bytes == NULL)
            continue;
        len = bauta_cell_length(cell, seal->padded);
        work.values[work.n] =
            (bauta_siv_value){.context = &seal->context,
                              .in = plain_bytes(seal, cell, len, &work),
                              .len = padded_length(seal, len),
                              .out = work.to};
        work.to += work.values[work.n].len + BAUTA_SIV_TAG;
        work.rows[work.n++] = (uint32_t)row;
    }
    BAUTA_TRY(bauta_siv_encrypt(seal->siv, work.values, work.n, err));
    for (size_t i = 0; i < work.n; i++) {
        bauta_cell *cell = &view->columns[0][work.rows[i]];
        size_t len = work.values[i].len + BAUTA_SIV_TAG;

        cell->bytes = (const char *)work.values[i].out;
        cell->len = (uint32_t)len;
        if (seal->bits == RAW)
            continue;
        cell->len = (uint32_t)bauta_encoded_length(seal->bits, len);
        bauta_encode(seal->bits, work.values[i].out, len, to, cell->len);
        cell->bytes = to;
        to += cell->len;
    }

out:
    return rc;
}

static bauta_rc
refuse(const bauta_view *view, size_t row, bauta_err *err)
{
    return bauta_view_reject(view, row, err,
                             "seal: the value is not one that this rule has "
                             "sealed with this key, for this recipient");
}

/* The ciphertexts of a column; what cannot be one is refused. */
static bauta_rc
read_sealed(const struct seal *seal, const bauta_view *view, struct work *work,
            bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];
        bauta_siv_value *value = &work->values[work->n];
        size_t len;

        if (cell->bytes == NULL)
            continue;
        len = bauta_cell_length(cell, seal->padded);
        *value = (bauta_siv_value){.context = &seal->context,
                                   .in = (const uint8_t *)cell->bytes,
                                   .len = len,
                                   .out = work->to};
        if (seal->bits != RAW) {
            value->in = work->in;
            value->len = bauta_decoded_length(seal->bits, len);
        }
        if (value->len < BAUTA_SIV_TAG ||
            (seal->bits != RAW &&
             !bauta_decode(seal->bits, cell->bytes, len, work->in))) {
            BAUTA_TRY(refuse(view, row, err));
            continue;
        }
        work->in += seal->bits == RAW ? 0 : value->len;
        work->to += value->len - BAUTA_SIV_TAG;
        work->rows[work->n++] = (uint32_t)row;
    }

out:
    return rc;
}

/* All together; one by one where one of them is no good. */
static bauta_rc
open_sealed(const struct seal *seal, const bauta_view *view,
            const struct work *work, bauta_err *err)
{
    bauta_err own = {0};
    bauta_rc rc =
        bauta_siv_decrypt(seal->siv, work->values, work->n, NULL, &own);

    if (rc != BAUTA_EDATA)
        return rc == BAUTA_OK ? rc : bauta_err_set(err, rc, "%s", own.text);
    for (size_t i = 0; i < work->n; i++) {
        own = (bauta_err){0};
        rc = bauta_siv_decrypt(seal->siv, &work->values[i], 1, NULL, &own);
        if (rc == BAUTA_EDATA)
            BAUTA_TRY(refuse(view, work->rows[i], err));
        else if (rc != BAUTA_OK)
            return bauta_err_set(err, rc, "%s", own.text);
    }
    rc = BAUTA_OK;

out:
    return rc;
}

/* Length of a value without its padding, which is authentic. */
static size_t
unpadded_length(const struct seal *seal, const uint8_t *bytes, size_t len)
{
    if (seal->pad == 0)
        return len;
    while (len > 0 && bytes[len - 1] == 0)
        len--;
    return len > 0 ? len - 1 : 0;
}

static bauta_rc
seal_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    const struct seal *seal = self;
    size_t room = 0;
    struct work work;
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++)
        if (view->columns[0][row].bytes != NULL)
            room += view->columns[0][row].len;
    BAUTA_TRY(work_init(&work, view, room, room, err));
    BAUTA_TRY(read_sealed(seal, view, &work, err));
    BAUTA_TRY(open_sealed(seal, view, &work, err));
    for (size_t i = 0; i < work.n; i++) {
        const bauta_siv_value *value = &work.values[i];
        bauta_cell *cell = &view->columns[0][work.rows[i]];

        if (cell->bytes == NULL)
            continue; /* refused */
        cell->bytes = (const char *)value->out;
        cell->len = (uint32_t)unpadded_length(seal, value->out,
                                              value->len - BAUTA_SIV_TAG);
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_seal = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "seal",
    .summary = "encrypt the value so that the key gives it back (AES-SIV)",
    .details =
        "For values of any form that must be recoverable: bauta reveal turns "
        "them back, and notices a wrong key and every change. Equal values get "
        "equal results within a domain, so that they still join. Nothing else "
        "shows but the length, which \"pad\" blurs. A result is 16 bytes "
        "longer than the value, and written as text longer still: 22 "
        "characters and more in base64url. A column with a limit takes values "
        "that fit once they are sealed; a longer one is an error. Columns of "
        "bytes hold it as it is.",
    .example = "{\"transform\": \"seal\", \"pad\": 32}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_BYTES,
    .traits =
        BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_REVERSIBLE,
    .options = options,
    .bind = seal_bind,
    .apply = seal_apply,
    .release = seal_release,
    .reverse = seal_reverse,
};
