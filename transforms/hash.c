/* SPDX-License-Identifier: Apache-2.0 */
/*
 * hash: a keyed digest of the value, as text.
 *
 *   keeps   equality within a domain, NULL
 *   leaks   which values are equal, and how often each occurs; nothing else
 *           to whoever has no key
 *   cost    two compressions a short value; the key's are made once
 */
#include "transforms/catalogue.h"
#include "transforms/encode.h"
#include "transforms/hmac.h"
#include "transforms/prf.h"
#include "transforms/scan.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    DIGEST_MAX = 64,
    LENGTH_MIN = 8,
    LENGTH_MAX = 2 * DIGEST_MAX,
    INJECTIVE_BITS = 128,
};

/* An algorithm is a transform of its own as far as keys are concerned. */
static const struct algorithm {
    const char *name, *subkey;
    size_t digest; /* bytes */
} table[] = {
    {"hmac-sha256", "hash", BAUTA_HMAC_SHA256},
    {"hmac-sha512", "hash/hmac-sha512", BAUTA_HMAC_SHA512},
    {"blake2b", "hash/blake2b", 32},
};

struct hash {
    const struct algorithm *algorithm;
    bool padded;
    unsigned bits; /* a character */
    size_t length; /* characters */
    bauta_prf prf;
    bauta_hmac *hmac; /* NULL: the algorithm is BLAKE2b */
};

static const char *const algorithms[] = {"hmac-sha256", "hmac-sha512",
                                         "blake2b", NULL};
static const char *const encodings[] = {"hex", "base32", "base64url", NULL};

static const bauta_option options[] = {
    {.name = "algorithm",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "hmac-sha256",
     .choices = algorithms,
     .help = "the keyed hash function"},
    {.name = "encoding",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "hex",
     .choices = encodings,
     .help = "how the digest is written; base32 in lower case, none padded"},
    {.name = "length",
     .kind = BAUTA_OPTION_INTEGER,
     .min = LENGTH_MIN,
     .max = LENGTH_MAX,
     .help = "characters of the result; the whole digest where not given"},
    {.kind = BAUTA_OPTION_END},
};

static unsigned
encoding_bits(const char *encoding)
{
    if (strcmp(encoding, "hex") == 0)
        return BAUTA_HEX_BITS;
    return strcmp(encoding, "base32") == 0 ? BAUTA_BASE32_BITS
                                           : BAUTA_BASE64URL_BITS;
}

/* What would fit instead: a shorter digest, or a denser encoding. */
static bauta_rc
refuse_length(const struct hash *hash, uint64_t room, bauta_err *err)
{
    if (room < LENGTH_MIN)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "the column has room for %" PRIu64
                             " characters and the shortest hash has %d: choose "
                             "another transform",
                             room, LENGTH_MIN);
    return bauta_err_set(
        err, BAUTA_EPROFILE,
        "its result is %zu long and the column has room for %" PRIu64
        ": set \"length\" to %" PRIu64 "%s",
        hash->length, room, room,
        room * hash->bits >= INJECTIVE_BITS
            ? ""
            : " (fewer than 128 bits: a unique column of many rows "
              "will not admit it)");
}

static bauta_rc
set_length(struct hash *hash, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *length = bauta_options_get(binding->options, "length");
    size_t whole = (hash->algorithm->digest * 8 + hash->bits - 1) / hash->bits;
    uint64_t room = binding->column->max_chars;

    hash->length = length->set ? (size_t)length->integer : whole;
    if (hash->length > whole)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "the whole digest has %zu characters in this "
                             "encoding: set \"length\" to that at most",
                             whole);
    if (room != 0 && room < hash->length)
        return refuse_length(hash, room, err);
    return BAUTA_OK;
}

static bauta_rc
set_key(struct hash *hash, const uint8_t *key, size_t len, bauta_err *err)
{
    size_t digest = hash->algorithm->digest;

    if (strcmp(hash->algorithm->name, "blake2b") == 0) {
        bauta_prf_init(&hash->prf, key, len, digest);
        return BAUTA_OK;
    }
    return bauta_hmac_open(&hash->hmac, (enum bauta_hmac_size)digest, key, len,
                           err);
}

static void
hash_release(void *self)
{
    struct hash *hash = self;

    bauta_hmac_close(hash->hmac);
    sodium_memzero(hash, sizeof(*hash));
    free(hash);
}

static const struct algorithm *
algorithm_of(const bauta_options *given)
{
    const char *name = bauta_options_get(given, "algorithm")->text;
    const struct algorithm *algorithm = table;

    while (strcmp(algorithm->name, name) != 0)
        algorithm++;
    return algorithm;
}

static void
set_promise(const struct hash *hash, bauta_promise *promise)
{
    size_t bits = hash->length * hash->bits;
    size_t whole = hash->algorithm->digest * 8;

    promise->max_chars = hash->length;
    promise->bits = (unsigned)(bits < whole ? bits : whole);
    promise->traits = BAUTA_TRAIT_KEYED;
    if (hash->bits == BAUTA_BASE64URL_BITS)
        promise->traits |= BAUTA_TRAIT_CASED;
    promise->traits |=
        bits >= INJECTIVE_BITS ? BAUTA_TRAIT_INJECTIVE : BAUTA_TRAIT_LOSSY;
}

static bauta_rc
hash_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    const bauta_options *given = binding->options;
    struct hash *hash = bauta_calloc(1, sizeof(*hash));
    uint8_t key[32] = {0};
    bauta_rc rc = BAUTA_OK;

    if (hash == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    hash->algorithm = algorithm_of(given);
    hash->bits = encoding_bits(bauta_options_get(given, "encoding")->text);
    hash->padded = binding->column->fixed_length &&
                   binding->column->type == BAUTA_TYPE_TEXT;
    BAUTA_TRY(set_length(hash, binding, err));
    BAUTA_TRY(bauta_binding_subkey(binding, hash->algorithm->subkey, 1, "hash",
                                   key, sizeof(key), err));
    BAUTA_TRY(set_key(hash, key, sizeof(key), err));
    set_promise(hash, promise);
    *self = hash;
    hash = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (hash != NULL)
        hash_release(hash);
    return rc;
}

static bauta_rc
hash_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct hash *hash = self;
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows, hash->length);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "hash: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        size_t len = bauta_cell_length(cell, hash->padded);
        uint8_t bytes[DIGEST_MAX];

        if (cell->bytes == NULL)
            continue;
        if (hash->hmac != NULL)
            BAUTA_TRY(
                bauta_hmac_value(hash->hmac, cell->bytes, len, bytes, err));
        else
            bauta_prf_value(&hash->prf, cell->bytes, len, bytes);
        bauta_encode(hash->bits, bytes, hash->algorithm->digest, to,
                     hash->length);
        cell->bytes = to;
        cell->len = (uint32_t)hash->length;
        to += hash->length;
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_hash = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "hash",
    .summary = "replace the value by a keyed digest",
    .details =
        "Equal values get equal digests within a domain, so that they still "
        "join; to whoever lacks the key a digest tells nothing else. With 128 "
        "bits or more (32 characters of hex, 26 of base32, 22 of base64url) "
        "distinct values stay distinct. With fewer, some may share a digest: "
        "plan and copy say how many pairs are expected to, and a unique column "
        "takes the rule only where those are at most 0.000001. hmac-sha512 is "
        "for those who ask for it: hmac-sha256 is no less safe here, and "
        "faster. A column that compares without regard to case should have hex "
        "or base32.",
    .example = "{\"transform\": \"hash\", \"encoding\": \"base32\", "
               "\"length\": 26}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_BYTES,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE,
    .options = options,
    .bind = hash_bind,
    .apply = hash_apply,
    .release = hash_release,
};
