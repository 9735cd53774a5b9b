/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names follow RFC 5297 (S2V, V, Q, D) and, for CMAC, RFC 4493. The library's
 * own AES-SIV takes a key schedule a value; this shares one among all.
 */
#include "transforms/siv.h"

#include "core/arena.h"
#include "transforms/aes.h"
#include "transforms/wide.h"

#include <openssl/crypto.h>
#include <stdlib.h>

enum { BLOCK = BAUTA_AES_BLOCK, GROUP = 256 };

/* A string on its way through CMAC. */
struct string {
    const uint8_t *bytes;
    size_t len;
    bauta_uwide end; /* what S2V adds to its last 16 bytes, or to all of it
                        where it has fewer and is made a block */
    bool whole;      /* … which then counts as a whole block */
    bauta_uwide mac; /* so far */
};

struct bauta_siv {
    bauta_aes *mac, *counter;
    bauta_uwide whole, padded; /* CMAC's subkeys: of a last block that is one,
                                  and of one that was padded */
    bauta_uwide zero;          /* CMAC of 16 zeros, where S2V begins */
    struct string strings[GROUP];
    uint8_t blocks[GROUP * BLOCK];
    /* Bytes that the blocks, once encrypted, are added to. */
    const uint8_t *from[GROUP];
    uint8_t *to[GROUP];
    uint8_t n_bytes[GROUP];
    size_t n_blocks;
};

/* Times x in the field of 2^128 elements. */
static bauta_uwide
twice(bauta_uwide value)
{
    return value << 1 ^ (value >> 127 != 0 ? 0x87 : 0);
}

/* The block of T that begins at byte `at`, with padding and subkey where it is
 * the last. */
static bauta_uwide
block_at(const bauta_siv *siv, const struct string *string, size_t at)
{
    size_t left = string->len - at;
    size_t now = left < BLOCK ? left : BLOCK;
    uint8_t bytes[BLOCK] = {0};
    bauta_uwide block;

    if (now > 0)
        memcpy(bytes, string->bytes + at, now);
    if (now < BLOCK)
        bytes[now] = 0x80;
    block = bauta_get_be128(bytes);
    if (string->len < BLOCK)
        block ^= string->end;
    else if (left <= BLOCK)
        block ^= string->end << (8 * (BLOCK - now));
    else if (left < (size_t)2 * BLOCK)
        block ^= string->end >> (8 * (left - BLOCK));
    if (left <= BLOCK)
        block ^= now == BLOCK || string->whole ? siv->whole : siv->padded;
    return block;
}

/* CMAC of the first `n` strings, block after block across all of them. */
static bauta_rc
cmac(bauta_siv *siv, size_t n, bauta_err *err)
{
    uint16_t active[GROUP];
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        active[i] = (uint16_t)i;
        siv->strings[i].mac = 0;
    }
    for (size_t at = 0; n > 0; at += BLOCK) {
        size_t stay = 0;

        for (size_t i = 0; i < n; i++) {
            const struct string *string = &siv->strings[active[i]];

            bauta_put_be128(siv->blocks + i * BLOCK,
                            string->mac ^ block_at(siv, string, at));
        }
        BAUTA_TRY(bauta_aes_encrypt(siv->mac, siv->blocks, n, err));
        for (size_t i = 0; i < n; i++) {
            struct string *string = &siv->strings[active[i]];

            string->mac = bauta_get_be128(siv->blocks + i * BLOCK);
            if (string->len > at + BLOCK)
                active[stay++] = active[i];
        }
        n = stay;
    }

out:
    return rc;
}

bauta_rc
bauta_siv_open(bauta_siv **out, const uint8_t *key, size_t key_len,
               bauta_err *err)
{
    bauta_siv *siv = bauta_calloc(1, sizeof(*siv));
    bauta_rc rc = BAUTA_OK;

    if (siv == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for AES-SIV");
    if (key_len != 32 && key_len != 48 && key_len != 64) {
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "AES-SIV takes keys of 32, 48 or 64 bytes");
        goto out;
    }
    BAUTA_TRY(bauta_aes_open(&siv->mac, key, key_len / 2, err));
    BAUTA_TRY(
        bauta_aes_open(&siv->counter, key + key_len / 2, key_len / 2, err));
    BAUTA_TRY(bauta_aes_encrypt(siv->mac, siv->blocks, 1, err));
    siv->whole = twice(bauta_get_be128(siv->blocks));
    siv->padded = twice(siv->whole);
    bauta_put_be128(siv->blocks, siv->whole);
    BAUTA_TRY(bauta_aes_encrypt(siv->mac, siv->blocks, 1, err));
    siv->zero = bauta_get_be128(siv->blocks);
    *out = siv;
    siv = NULL;

out:
    bauta_siv_close(siv);
    return rc;
}

void
bauta_siv_close(bauta_siv *siv)
{
    if (siv == NULL)
        return;
    bauta_aes_close(siv->mac);
    bauta_aes_close(siv->counter);
    explicit_bzero(siv, sizeof(*siv));
    free(siv);
}

bauta_rc
bauta_siv_associate(bauta_siv *siv, const bauta_siv_part *parts, size_t n,
                    bauta_siv_context *context, bauta_err *err)
{
    bauta_uwide d = siv->zero;
    bauta_rc rc = BAUTA_OK;

    if (n > BAUTA_SIV_PARTS_MAX)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "AES-SIV takes at most %d strings of associated "
                             "data",
                             BAUTA_SIV_PARTS_MAX);
    for (size_t i = 0; i < n; i++)
        siv->strings[i] =
            (struct string){.bytes = parts[i].bytes, .len = parts[i].len};
    BAUTA_TRY(cmac(siv, n, err));
    for (size_t i = 0; i < n; i++)
        d = twice(d) ^ siv->strings[i].mac;
    bauta_put_be128(context->bytes, d);

out:
    return rc;
}

/* The last string of S2V: what is to be authenticated. */
static struct string
last_string(const bauta_siv_value *value, const uint8_t *bytes, size_t len)
{
    bauta_uwide d = bauta_get_be128(value->context->bytes);

    return (struct string){.bytes = bytes,
                           .len = len,
                           .end = len < BLOCK ? twice(d) : d,
                           .whole = len < BLOCK};
}

/* Encrypts the counters that have gathered and adds them to their bytes. */
static bauta_rc
flush(bauta_siv *siv, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_aes_encrypt(siv->counter, siv->blocks, siv->n_blocks, err));
    for (size_t i = 0; i < siv->n_blocks; i++)
        for (size_t j = 0; j < siv->n_bytes[i]; j++)
            siv->to[i][j] = siv->from[i][j] ^ siv->blocks[i * BLOCK + j];

out:
    siv->n_blocks = 0;
    return rc;
}

/* Counter mode from V, of which two bits are cleared: no sum then carries out
 * of the lower 32. */
static bauta_rc
count(bauta_siv *siv, const uint8_t *v, const uint8_t *from, uint8_t *to,
      size_t len, bauta_err *err)
{
    uint64_t high = bauta_get_be64(v);
    uint64_t low = bauta_get_be64(v + 8) & 0x7fffffff7fffffffu;
    bauta_rc rc = BAUTA_OK;

    for (size_t at = 0; at < len; at += BLOCK) {
        size_t i = siv->n_blocks++;

        bauta_put_be64(siv->blocks + i * BLOCK, high);
        bauta_put_be64(siv->blocks + i * BLOCK + 8, low + at / BLOCK);
        siv->from[i] = from + at;
        siv->to[i] = to + at;
        siv->n_bytes[i] = (uint8_t)(len - at < BLOCK ? len - at : BLOCK);
        if (siv->n_blocks == GROUP)
            BAUTA_TRY(flush(siv, err));
    }

out:
    return rc;
}

static void
wipe(bauta_siv *siv, size_t n)
{
    explicit_bzero(siv->strings, n * sizeof(siv->strings[0]));
    explicit_bzero(siv->blocks, sizeof(siv->blocks));
    siv->n_blocks = 0;
}

static bauta_rc
encrypt_group(bauta_siv *siv, const bauta_siv_value *values, size_t n,
              bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++)
        siv->strings[i] = last_string(&values[i], values[i].in, values[i].len);
    BAUTA_TRY(cmac(siv, n, err));
    for (size_t i = 0; i < n; i++) {
        uint8_t *out = values[i].out;

        bauta_put_be128(out, siv->strings[i].mac);
        BAUTA_TRY(count(siv, out, values[i].in, out + BAUTA_SIV_TAG,
                        values[i].len, err));
    }
    BAUTA_TRY(flush(siv, err));

out:
    wipe(siv, n);
    return rc;
}

bauta_rc
bauta_siv_encrypt(bauta_siv *siv, const bauta_siv_value *values, size_t n,
                  bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t now = n < GROUP ? n : GROUP;

        BAUTA_TRY(encrypt_group(siv, values, now, err));
        values += now;
        n -= now;
    }

out:
    return rc;
}

/* Decrypts first, as the tag is one of the plain bytes; `*bad` is the first
 * whose tag is another, or n. */
static bauta_rc
decrypt_group(bauta_siv *siv, const bauta_siv_value *values, size_t n,
              size_t *bad, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++)
        BAUTA_TRY(count(siv, values[i].in, values[i].in + BAUTA_SIV_TAG,
                        values[i].out, values[i].len - BAUTA_SIV_TAG, err));
    BAUTA_TRY(flush(siv, err));
    for (size_t i = 0; i < n; i++)
        siv->strings[i] = last_string(&values[i], values[i].out,
                                      values[i].len - BAUTA_SIV_TAG);
    BAUTA_TRY(cmac(siv, n, err));
    for (*bad = 0; *bad < n; (*bad)++) {
        uint8_t v[BAUTA_SIV_TAG];

        bauta_put_be128(v, siv->strings[*bad].mac);
        if (CRYPTO_memcmp(v, values[*bad].in, sizeof(v)) != 0)
            break;
    }

out:
    wipe(siv, n);
    return rc;
}

/* The index of the first ciphertext that cannot be one, or n. */
static size_t
find_short(const bauta_siv_value *values, size_t n)
{
    size_t i = 0;

    while (i < n && values[i].len >= BAUTA_SIV_TAG)
        i++;
    return i;
}

bauta_rc
bauta_siv_decrypt(bauta_siv *siv, const bauta_siv_value *values, size_t n,
                  size_t *failed, bauta_err *err)
{
    size_t at = find_short(values, n), done = 0;
    bauta_rc rc = BAUTA_OK;

    while (at == n && done < n) {
        size_t now = n - done < GROUP ? n - done : GROUP, bad = now;

        rc = decrypt_group(siv, values + done, now, &bad, err);
        done += now;
        if (rc == BAUTA_OK && bad == now)
            continue;
        at = rc == BAUTA_OK ? done - now + bad : n;
        for (size_t i = 0; i < done; i++)
            explicit_bzero(values[i].out, values[i].len - BAUTA_SIV_TAG);
        break;
    }
    if (failed != NULL)
        *failed = at;
    if (rc == BAUTA_OK && at < n)
        rc = bauta_err_set(err, BAUTA_EDATA,
                           "a value is not what was encrypted under this key: "
                           "use the key and the profile it was made with");
    return rc;
}
