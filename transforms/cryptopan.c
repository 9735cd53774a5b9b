/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/cryptopan.h"

#include "core/arena.h"
#include "transforms/aes.h"
#include "transforms/wide.h"

#include <stdlib.h>

enum { BLOCKS = 512, HALF_KEY = 16, WIDE_BITS = 128 };

/* Addresses are numbers of 128 bits, the shorter ones with zeros below. */
struct bauta_cryptopan {
    bauta_aes *aes;
    bauta_uwide pad;
    bauta_uwide group[BLOCKS]; /* addresses at hand, or what is known of them */
    uint8_t blocks[BLOCKS * BAUTA_AES_BLOCK];
};

bauta_rc
bauta_cryptopan_open(bauta_cryptopan **out,
                     const uint8_t key[BAUTA_CRYPTOPAN_KEY], bauta_err *err)
{
    bauta_cryptopan *pan = bauta_calloc(1, sizeof(*pan));
    bauta_rc rc = BAUTA_OK;

    if (pan == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for Crypto-PAn");
    BAUTA_TRY(bauta_aes_open(&pan->aes, key, HALF_KEY, err));
    memcpy(pan->blocks, key + HALF_KEY, BAUTA_AES_BLOCK);
    BAUTA_TRY(bauta_aes_encrypt(pan->aes, pan->blocks, 1, err));
    pan->pad = bauta_get_be128(pan->blocks);
    *out = pan;
    pan = NULL;

out:
    bauta_cryptopan_close(pan);
    return rc;
}

void
bauta_cryptopan_close(bauta_cryptopan *pan)
{
    if (pan == NULL)
        return;
    bauta_aes_close(pan->aes);
    explicit_bzero(pan, sizeof(*pan));
    free(pan);
}

static bauta_uwide
load(const uint8_t *bytes, size_t width)
{
    bauta_uwide value = 0;

    for (size_t i = 0; i < width; i++)
        value |= (bauta_uwide)bytes[i] << (WIDE_BITS - 8 - 8 * i);
    return value;
}

static void
store(bauta_uwide value, uint8_t *bytes, size_t width)
{
    for (size_t i = 0; i < width; i++)
        bytes[i] = (uint8_t)(value >> (WIDE_BITS - 8 - 8 * i));
}

/* Ones at the first `n` places; n is below 128. */
static bauta_uwide
mask(unsigned n)
{
    return ~(~(bauta_uwide)0 >> n);
}

/* All bits of `n` addresses, at most BLOCKS of them, in one call. */
static bauta_rc
encrypt_group(bauta_cryptopan *pan, size_t width, uint8_t *addresses, size_t n,
              bauta_err *err)
{
    unsigned bits = (unsigned)width * 8;
    uint8_t *at = pan->blocks;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        bauta_uwide differs = load(addresses + i * width, width) ^ pan->pad;

        for (unsigned bit = 0; bit < bits; bit++, at += BAUTA_AES_BLOCK)
            bauta_put_be128(at, pan->pad ^ (differs & mask(bit)));
    }
    BAUTA_TRY(bauta_aes_encrypt(pan->aes, pan->blocks, n * bits, err));
    at = pan->blocks;
    for (size_t i = 0; i < n * width; i++) {
        unsigned flips = 0;

        for (unsigned bit = 0; bit < 8; bit++, at += BAUTA_AES_BLOCK)
            flips = flips << 1 | at[0] >> 7;
        addresses[i] ^= (uint8_t)flips;
    }

out:
    return rc;
}

bauta_rc
bauta_cryptopan_encrypt(bauta_cryptopan *pan, size_t width, uint8_t *addresses,
                        size_t n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t most = BLOCKS / (width * 8), now = n < most ? n : most;

        BAUTA_TRY(encrypt_group(pan, width, addresses, now, err));
        addresses += now * width;
        n -= now;
    }

out:
    explicit_bzero(pan->blocks, sizeof(pan->blocks));
    return rc;
}

/* Bit after bit, since each hangs on those before it. */
static bauta_rc
decrypt_group(bauta_cryptopan *pan, size_t width, uint8_t *addresses, size_t n,
              bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++)
        pan->group[i] = load(addresses + i * width, width);
    for (unsigned bit = 0; bit < width * 8; bit++) {
        for (size_t i = 0; i < n; i++)
            bauta_put_be128(pan->blocks + i * BAUTA_AES_BLOCK,
                            pan->pad ^
                                ((pan->group[i] ^ pan->pad) & mask(bit)));
        BAUTA_TRY(bauta_aes_encrypt(pan->aes, pan->blocks, n, err));
        for (size_t i = 0; i < n; i++)
            pan->group[i] ^=
                (bauta_uwide)(pan->blocks[i * BAUTA_AES_BLOCK] >> 7)
                << (WIDE_BITS - 1 - bit);
    }
    for (size_t i = 0; i < n; i++)
        store(pan->group[i], addresses + i * width, width);

out:
    return rc;
}

bauta_rc
bauta_cryptopan_decrypt(bauta_cryptopan *pan, size_t width, uint8_t *addresses,
                        size_t n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t now = n < BLOCKS ? n : BLOCKS;

        BAUTA_TRY(decrypt_group(pan, width, addresses, now, err));
        addresses += now * width;
        n -= now;
    }

out:
    explicit_bzero(pan->group, sizeof(pan->group));
    explicit_bzero(pan->blocks, sizeof(pan->blocks));
    return rc;
}
