/* SPDX-License-Identifier: Apache-2.0 */
/*
 * token: an opaque stand-in for the value, in the column's own type.
 *
 *   keeps   equality within a domain, NULL; for numbers the sign, zero, and
 *           which half of the type's range; for UUIDs version and variant
 *   leaks   which values are equal, and those traits of numbers and UUIDs
 *   cost    text: two compressions; numbers: ten AES blocks; UUIDs: some
 *           sixty, as a block counts only if version and variant agree
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/encode.h"
#include "transforms/permute.h"
#include "transforms/prf.h"
#include "transforms/scan.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    LENGTH_MIN = 4,
    LENGTH_MAX = 64,
    PREFIX_MAX = 32,
    INJECTIVE_BITS = 128,
    DIGEST = LENGTH_MAX * BAUTA_BASE32_BITS / 8,
    N_CLASSES = 4,
    GROUP = 256,
    UUID_CHARS = 36,
};

/* JSON readers that know only doubles read whole numbers up to here. */
#define EXACT_MAX ((int64_t)9007199254740991)

/* Numbers that are permuted among themselves. */
struct class
{
    bool used;
    bauta_wide min, max;
    bauta_permutation permutation;
};

struct token {
    unsigned type;
    bool padded;
    /* text */
    bauta_prf prf;
    char prefix[4 * PREFIX_MAX];
    size_t prefix_len, length;
    /* numbers, UUIDs */
    bauta_aes *aes, *back; /* `back` for UUIDs alone */
    bool zero;             /* stays as it is */
    struct class classes[N_CLASSES];
};

static const bauta_option options[] = {
    {.name = "length",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "26",
     .min = LENGTH_MIN,
     .max = LENGTH_MAX,
     .help = "text: characters after the prefix; 26 or more keep distinct "
             "values distinct"},
    {.name = "prefix",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "",
     .min = 0,
     .max = PREFIX_MAX,
     .help = "text: what every token begins with"},
    {.name = "min",
     .kind = BAUTA_OPTION_INTEGER,
     .min = INT64_MIN,
     .max = INT64_MAX,
     .help = "numbers: least value there is and may be given"},
    {.name = "max",
     .kind = BAUTA_OPTION_INTEGER,
     .min = INT64_MIN,
     .max = INT64_MAX,
     .help = "numbers: greatest value there is and may be given"},
    {.kind = BAUTA_OPTION_END},
};

/* Options that say nothing for the column's type are mistakes. */
static bauta_rc
check_given(const bauta_binding *binding, bauta_err *err)
{
    static const char *const of_text[] = {"length", "prefix"};
    static const char *const of_numbers[] = {"min", "max"};
    unsigned type = binding->column->type;

    for (size_t i = 0; i < 2; i++) {
        if (type != BAUTA_TYPE_TEXT &&
            bauta_options_get(binding->options, of_text[i])->given)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"%s\" is for text, and the column has type "
                                 "%s: leave it out",
                                 of_text[i], binding->column->native);
        if (type != BAUTA_TYPE_INTEGER &&
            bauta_options_get(binding->options, of_numbers[i])->given)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"%s\" is for whole numbers, and the column "
                                 "has type %s: leave it out",
                                 of_numbers[i], binding->column->native);
    }
    return BAUTA_OK;
}

static bauta_rc
refuse_room(uint64_t room, size_t prefix, size_t whole, bauta_err *err)
{
    if (room < prefix + LENGTH_MIN)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "the column has room for %" PRIu64
                             " characters, which is too few for a token",
                             room);
    return bauta_err_set(
        err, BAUTA_EPROFILE,
        "its result is %zu long and the column has room for %" PRIu64
        ": set \"length\" to %" PRIu64 "%s",
        whole, room, room - prefix,
        (room - prefix) * BAUTA_BASE32_BITS >= INJECTIVE_BITS
            ? ""
            : " (fewer than 128 bits: a unique column will not admit it)");
}

static bauta_rc
text_bind(struct token *token, const bauta_binding *binding,
          const uint8_t key[32], bauta_promise *promise, bauta_err *err)
{
    const bauta_value *prefix = bauta_options_get(binding->options, "prefix");
    uint64_t room = binding->column->max_chars;
    size_t prefix_chars = bauta_utf8_count(prefix->text, prefix->text_len);

    token->length =
        (size_t)bauta_options_get(binding->options, "length")->integer;
    if (prefix->text_len > sizeof(token->prefix) ||
        !bauta_utf8_valid(prefix->text, prefix->text_len))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"prefix\" takes at most %d characters of valid "
                             "UTF-8",
                             PREFIX_MAX);
    if (room != 0 && room < prefix_chars + token->length)
        return refuse_room(room, prefix_chars, prefix_chars + token->length,
                           err);
    token->prefix_len = prefix->text_len;
    memcpy(token->prefix, prefix->text, prefix->text_len);
    bauta_prf_init(&token->prf, key, 32, DIGEST);
    promise->max_chars = prefix_chars + token->length;
    promise->traits =
        BAUTA_TRAIT_KEYED | (token->length * BAUTA_BASE32_BITS >= INJECTIVE_BITS
                                 ? BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_FORMAT
                                 : BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT);
    return BAUTA_OK;
}

/* Adds [min, max], where there is such a number, as class `i`. */
static bauta_rc
add_class(struct token *token, size_t i, bauta_wide min, bauta_wide max,
          bauta_err *err)
{
    struct class *class = &token->classes[i];

    if (min > max)
        return BAUTA_OK;
    class->used = true;
    class->min = min;
    class->max = max;
    return bauta_permutation_init(&class->permutation, token->aes,
                                  (uint64_t)(max - min), i, err);
}

/* The whole type: negative numbers, small ones and large ones each among
 * themselves, so that a sequence that goes on after the copy starts low. */
static bauta_rc
add_classes(struct token *token, int64_t min, int64_t max, bauta_err *err)
{
    int64_t middle = max > EXACT_MAX ? EXACT_MAX : max / 2;
    bool is_unsigned = min == 0 && max == INT64_MAX;
    bauta_rc rc = BAUTA_OK;

    token->zero = min <= 0 && max >= 0;
    BAUTA_TRY(add_class(token, 0, min, max < -1 ? max : -1, err));
    BAUTA_TRY(add_class(token, 1, min > 1 ? min : 1, middle, err));
    BAUTA_TRY(add_class(token, 2, min > middle ? min : middle + 1, max, err));
    /* 64 bits without a sign: a catalog cannot say how far they go. */
    if (is_unsigned)
        BAUTA_TRY(add_class(token, 3, (bauta_wide)INT64_MAX + 1,
                            (bauta_wide)UINT64_MAX, err));

out:
    return rc;
}

static bauta_rc
integer_bind(struct token *token, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *low = bauta_options_get(binding->options, "min");
    const bauta_value *high = bauta_options_get(binding->options, "max");
    const bauta_column *column = binding->column;
    bool known = column->min_int != 0 || column->max_int != 0;
    int64_t min = known ? column->min_int : INT64_MIN;
    int64_t max = known ? column->max_int : INT64_MAX;

    if ((low->set && (low->integer < min || low->integer > max)) ||
        (high->set && (high->integer < min || high->integer > max)))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min\" and \"max\" must be from %" PRId64
                             " to %" PRId64 " for a column of type %s",
                             min, max, column->native);
    if (!low->set && !high->set)
        return add_classes(token, min, max, err);
    min = low->set ? low->integer : min;
    max = high->set ? high->integer : max;
    if (min > max)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"min\" must not be above \"max\"");
    return add_class(token, 0, min, max, err);
}

static void
token_release(void *self)
{
    struct token *token = self;

    bauta_aes_close(token->aes);
    bauta_aes_close(token->back);
    sodium_memzero(token, sizeof(*token));
    free(token);
}

static bauta_rc
token_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    struct token *token = bauta_calloc(1, sizeof(*token));
    uint8_t key[64] = {0}; /* 32 bytes for text, 16 for numbers, 16 for UUIDs */
    bauta_rc rc = BAUTA_OK;

    if (token == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    token->type = binding->column->type;
    token->padded = binding->column->fixed_length;
    BAUTA_TRY(check_given(binding, err));
    BAUTA_TRY(bauta_binding_subkey(binding, "token", 1, "token", key,
                                   sizeof(key), err));
    if (token->type == BAUTA_TYPE_TEXT) {
        BAUTA_TRY(text_bind(token, binding, key, promise, err));
    } else {
        size_t at = token->type == BAUTA_TYPE_INTEGER ? 32 : 48;

        BAUTA_TRY(bauta_aes_open(&token->aes, key + at, 16, err));
        if (token->type == BAUTA_TYPE_INTEGER)
            BAUTA_TRY(integer_bind(token, binding, err));
        else
            BAUTA_TRY(bauta_aes_open_inverse(&token->back, key + at, 16, err));
        promise->max_chars = token->type == BAUTA_TYPE_UUID ? UUID_CHARS : 0;
        promise->traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
                          BAUTA_TRAIT_FORMAT | BAUTA_TRAIT_REVERSIBLE;
    }
    *self = token;
    token = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (token != NULL)
        token_release(token);
    return rc;
}

static bauta_rc
text_apply(const struct token *token, const bauta_view *view, bauta_err *err)
{
    bauta_cell *cells = view->columns[0];
    size_t width = token->prefix_len + token->length;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width);

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "token: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        uint8_t bytes[DIGEST];

        if (cell->bytes == NULL)
            continue;
        bauta_prf_value(&token->prf, cell->bytes,
                        bauta_cell_length(cell, token->padded), bytes);
        memcpy(to, token->prefix, token->prefix_len);
        bauta_encode(BAUTA_BASE32_BITS, bytes, sizeof(bytes),
                     to + token->prefix_len, token->length);
        cell->bytes = to;
        cell->len = (uint32_t)width;
        to += width;
    }
    return BAUTA_OK;
}

/* Writes `value` at `out`, at most 21 bytes; gives their number. */
static size_t
write_number(bauta_wide value, char *out)
{
    bool negative = value < 0;
    uint64_t rest = (uint64_t)(negative ? -value : value);
    char digits[20];
    size_t n = 0, len = 0;

    do {
        digits[n++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest != 0);
    if (negative)
        out[len++] = '-';
    while (n > 0)
        out[len++] = digits[--n];
    return len;
}

/* The class a number belongs to; N_CLASSES where to none, which is right for
 * zero alone. */
static size_t
class_of(const struct token *token, bauta_wide value)
{
    size_t i = 0;

    while (i < N_CLASSES &&
           !(token->classes[i].used && value >= token->classes[i].min &&
             value <= token->classes[i].max))
        i++;
    return i;
}

/* Up to GROUP numbers on their way, with the class of each. */
struct numbers {
    size_t n;
    bauta_wide values[GROUP];
    uint8_t classes[GROUP]; /* N_CLASSES: stays as it is */
    uint64_t offsets[GROUP];
};

static bauta_rc
read_numbers(const struct token *token, const bauta_view *view, size_t first,
             size_t n, struct numbers *numbers, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    numbers->n = n;
    for (size_t i = 0; i < n; i++) {
        const bauta_cell *cell = &view->columns[0][first + i];

        numbers->values[i] = 0;
        numbers->classes[i] = N_CLASSES;
        if (cell->bytes == NULL)
            continue;
        if (!bauta_scan_integer(cell->bytes, cell->len, &numbers->values[i])) {
            BAUTA_TRY(
                bauta_view_reject(view, first + i, err,
                                  "token: the value is not a whole number"));
            continue;
        }
        numbers->classes[i] = (uint8_t)class_of(token, numbers->values[i]);
        if (numbers->classes[i] == N_CLASSES &&
            (numbers->values[i] != 0 || !token->zero))
            BAUTA_TRY(bauta_view_reject(
                view, first + i, err,
                "token: the value is outside the range of the rule or of the "
                "column's type"));
    }

out:
    return rc;
}

static bauta_rc
permute_class(const struct class *class, size_t number, struct numbers *numbers,
              bool back, bauta_err *err)
{
    uint64_t *offsets = numbers->offsets;
    size_t m = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < numbers->n; i++)
        if (numbers->classes[i] == number)
            offsets[m++] = (uint64_t)(numbers->values[i] - class->min);
    if (m == 0)
        return BAUTA_OK;
    if (back)
        BAUTA_TRY(
            bauta_permutation_inverse(&class->permutation, offsets, m, err));
    else
        BAUTA_TRY(
            bauta_permutation_forward(&class->permutation, offsets, m, err));
    m = 0;
    for (size_t i = 0; i < numbers->n; i++)
        if (numbers->classes[i] == number)
            numbers->values[i] = class->min + offsets[m++];

out:
    return rc;
}

static bauta_rc
integer_run(const struct token *token, const bauta_view *view, bool back,
            bauta_err *err)
{
    enum { WIDTH = 21 };
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows, WIDTH);
    struct numbers numbers;
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "token: out of memory");
    for (size_t first = 0; first < view->n_rows; first += GROUP) {
        size_t n = view->n_rows - first < GROUP ? view->n_rows - first : GROUP;

        BAUTA_TRY(read_numbers(token, view, first, n, &numbers, err));
        for (size_t i = 0; i < N_CLASSES; i++)
            BAUTA_TRY(
                permute_class(&token->classes[i], i, &numbers, back, err));
        for (size_t i = 0; i < n; i++) {
            bauta_cell *cell = &cells[first + i];

            if (cell->bytes == NULL)
                continue;
            cell->bytes = to;
            cell->len = (uint32_t)write_number(numbers.values[i], to);
            to += cell->len;
        }
    }

out:
    return rc;
}

/* UUIDs on their way: those that have arrived leave `blocks`. */
struct uuids {
    size_t n;
    uint8_t blocks[GROUP * BAUTA_AES_BLOCK];
    uint8_t version[GROUP], variant[GROUP];
    uint16_t row[GROUP]; /* from the group's first */
};

static void
write_uuid(const uint8_t *block, char *out)
{
    static const char hex[] = "0123456789abcdef";

    for (size_t i = 0; i < BAUTA_AES_BLOCK; i++) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = '-';
        *out++ = hex[block[i] >> 4];
        *out++ = hex[block[i] & 15];
    }
}

static bauta_rc
read_uuids(const bauta_view *view, size_t first, size_t n, struct uuids *uuids,
           bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    uuids->n = 0;
    for (size_t i = 0; i < n; i++) {
        const bauta_cell *cell = &view->columns[0][first + i];
        uint8_t *block = uuids->blocks + uuids->n * BAUTA_AES_BLOCK;

        if (cell->bytes == NULL)
            continue;
        if (!bauta_scan_uuid(cell->bytes, cell->len, block)) {
            BAUTA_TRY(bauta_view_reject(view, first + i, err,
                                        "token: the value is not a UUID"));
            continue;
        }
        uuids->version[uuids->n] = block[6] >> 4;
        uuids->variant[uuids->n] = block[8] >> 6;
        uuids->row[uuids->n++] = (uint16_t)i;
    }

out:
    return rc;
}

/* One more encryption (or decryption) of all that have not arrived. Either is
 * a permutation and leads to the value itself in the end, so each arrives. */
static bauta_rc
step_uuids(struct uuids *uuids, bauta_aes *aes, bool back, bauta_cell *cells,
           char **to, bauta_err *err)
{
    size_t left = 0;
    bauta_rc rc = BAUTA_OK;

    if (back)
        BAUTA_TRY(bauta_aes_decrypt(aes, uuids->blocks, uuids->n, err));
    else
        BAUTA_TRY(bauta_aes_encrypt(aes, uuids->blocks, uuids->n, err));
    for (size_t i = 0; i < uuids->n; i++) {
        uint8_t *block = uuids->blocks + i * BAUTA_AES_BLOCK;

        if (block[6] >> 4 == uuids->version[i] &&
            block[8] >> 6 == uuids->variant[i]) {
            write_uuid(block, *to);
            cells[uuids->row[i]].bytes = *to;
            cells[uuids->row[i]].len = UUID_CHARS;
            *to += UUID_CHARS;
            continue;
        }
        if (left != i)
            memcpy(uuids->blocks + left * BAUTA_AES_BLOCK, block,
                   BAUTA_AES_BLOCK);
        uuids->version[left] = uuids->version[i];
        uuids->variant[left] = uuids->variant[i];
        uuids->row[left++] = uuids->row[i];
    }
    uuids->n = left;

out:
    return rc;
}

static bauta_rc
uuid_run(const struct token *token, const bauta_view *view, bool back,
         bauta_err *err)
{
    bauta_aes *aes = back ? token->back : token->aes;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, UUID_CHARS);
    struct uuids uuids;
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "token: out of memory");
    for (size_t first = 0; first < view->n_rows; first += GROUP) {
        size_t n = view->n_rows - first < GROUP ? view->n_rows - first : GROUP;

        BAUTA_TRY(read_uuids(view, first, n, &uuids, err));
        while (uuids.n > 0)
            BAUTA_TRY(step_uuids(&uuids, aes, back, view->columns[0] + first,
                                 &to, err));
    }

out:
    return rc;
}

static bauta_rc
token_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct token *token = self;

    if (token->type == BAUTA_TYPE_TEXT)
        return text_apply(token, view, err);
    if (token->type == BAUTA_TYPE_INTEGER)
        return integer_run(token, view, false, err);
    return uuid_run(token, view, false, err);
}

static bauta_rc
token_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    const struct token *token = self;

    if (token->type == BAUTA_TYPE_TEXT)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "token: text cannot be had back");
    if (token->type == BAUTA_TYPE_INTEGER)
        return integer_run(token, view, true, err);
    return uuid_run(token, view, true, err);
}

const struct bauta_transform bauta_transform_token = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "token",
    .summary = "an opaque stand-in for the value, in the column's own type",
    .details =
        "Equal values get equal tokens within a domain and distinct values "
        "distinct ones, so that keys and references hold. Text becomes "
        "random-looking letters and digits. Whole numbers are permuted: "
        "negative ones, zero, those of the lower and of the upper half of the "
        "type's range (in 64 bits: up to and past 2^53 - 1) each among "
        "themselves, or [min, max] where given. A UUID keeps its version and "
        "variant. Nothing else survives. The key gives numbers and UUIDs "
        "back, but not text: for that take seal or fpe.",
    .example = "{\"transform\": \"token\", \"prefix\": \"cus_\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER | BAUTA_TYPE_UUID,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_FORMAT |
              BAUTA_TRAIT_REVERSIBLE,
    .options = options,
    .bind = token_bind,
    .apply = token_apply,
    .release = token_release,
    .reverse = token_reverse,
};
