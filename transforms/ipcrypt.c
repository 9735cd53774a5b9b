/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/ipcrypt.h"

#include "core/arena.h"
#include "transforms/aes.h"
#include "transforms/wide.h"

#include <stdlib.h>

enum { BLOCKS = 256, HALF_KEY = 16, IPV4 = 4 };

/* What goes before the bits of an address: a one, so that prefixes of
 * different lengths differ, and for IPv4 the end of its mapped form. */
#define MARK_IPV4 ((bauta_uwide)1 << 96 | 0xffff)
#define MARK_IPV6 ((bauta_uwide)1)

struct bauta_ipcrypt_pfx {
    bauta_aes *aes[2];
    bauta_uwide group[BLOCKS];  /* addresses to decrypt, from the left */
    bauta_uwide prefix[BLOCKS]; /* marks and the bits that are known */
    uint8_t blocks[2][BLOCKS * BAUTA_AES_BLOCK];
};

bauta_rc
bauta_ipcrypt_pfx_open(bauta_ipcrypt_pfx **out,
                       const uint8_t key[BAUTA_IPCRYPT_PFX_KEY], bauta_err *err)
{
    bauta_ipcrypt_pfx *pfx = bauta_calloc(1, sizeof(*pfx));
    bauta_rc rc = BAUTA_OK;

    if (pfx == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for ipcrypt");
    if (memcmp(key, key + HALF_KEY, HALF_KEY) == 0) {
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "ipcrypt-pfx: the two halves of the key are the "
                           "same: use another key");
        goto out;
    }
    for (size_t i = 0; i < 2; i++)
        BAUTA_TRY(
            bauta_aes_open(&pfx->aes[i], key + i * HALF_KEY, HALF_KEY, err));
    *out = pfx;
    pfx = NULL;

out:
    bauta_ipcrypt_pfx_close(pfx);
    return rc;
}

void
bauta_ipcrypt_pfx_close(bauta_ipcrypt_pfx *pfx)
{
    if (pfx == NULL)
        return;
    bauta_aes_close(pfx->aes[0]);
    bauta_aes_close(pfx->aes[1]);
    explicit_bzero(pfx, sizeof(*pfx));
    free(pfx);
}

static void
wipe(bauta_ipcrypt_pfx *pfx)
{
    explicit_bzero(pfx->group, sizeof(pfx->group));
    explicit_bzero(pfx->prefix, sizeof(pfx->prefix));
    explicit_bzero(pfx->blocks[0], sizeof(pfx->blocks[0]));
    explicit_bzero(pfx->blocks[1], sizeof(pfx->blocks[1]));
}

/* The address at the left of 128 bits. */
static bauta_uwide
load(const uint8_t *bytes, size_t width)
{
    bauta_uwide value = 0;

    for (size_t i = 0; i < width; i++)
        value |= (bauta_uwide)bytes[i] << (120 - 8 * i);
    return value;
}

static bauta_uwide
mark(size_t width)
{
    return width == IPV4 ? MARK_IPV4 : MARK_IPV6;
}

/* Encrypts the first `n` blocks under both keys. */
static bauta_rc
encrypt_blocks(bauta_ipcrypt_pfx *pfx, size_t n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    memcpy(pfx->blocks[1], pfx->blocks[0], n * BAUTA_AES_BLOCK);
    BAUTA_TRY(bauta_aes_encrypt(pfx->aes[0], pfx->blocks[0], n, err));
    BAUTA_TRY(bauta_aes_encrypt(pfx->aes[1], pfx->blocks[1], n, err));

out:
    return rc;
}

static unsigned
flip(const bauta_ipcrypt_pfx *pfx, size_t block)
{
    size_t at = block * BAUTA_AES_BLOCK + BAUTA_AES_BLOCK - 1;

    return (pfx->blocks[0][at] ^ pfx->blocks[1][at]) & 1u;
}

/* All bits of `n` addresses in one call a key. */
static bauta_rc
encrypt_group(bauta_ipcrypt_pfx *pfx, size_t width, uint8_t *addresses,
              size_t n, bauta_err *err)
{
    unsigned bits = (unsigned)width * 8;
    uint8_t *at = pfx->blocks[0];
    size_t block = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        bauta_uwide rest = load(addresses + i * width, width);
        bauta_uwide prefix = mark(width);

        for (unsigned bit = 0; bit < bits; bit++, at += BAUTA_AES_BLOCK) {
            bauta_put_be128(at, prefix);
            prefix = prefix << 1 | rest >> 127;
            rest <<= 1;
        }
    }
    BAUTA_TRY(encrypt_blocks(pfx, n * bits, err));
    for (size_t i = 0; i < n * width; i++) {
        unsigned flips = 0;

        for (unsigned bit = 0; bit < 8; bit++)
            flips = flips << 1 | flip(pfx, block++);
        addresses[i] ^= (uint8_t)flips;
    }

out:
    return rc;
}

bauta_rc
bauta_ipcrypt_pfx_encrypt(bauta_ipcrypt_pfx *pfx, size_t width,
                          uint8_t *addresses, size_t n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t most = BLOCKS / (width * 8), now = n < most ? n : most;

        BAUTA_TRY(encrypt_group(pfx, width, addresses, now, err));
        addresses += now * width;
        n -= now;
    }

out:
    wipe(pfx);
    return rc;
}

/* Bit after bit, since each hangs on those before it. */
static bauta_rc
decrypt_group(bauta_ipcrypt_pfx *pfx, size_t width, uint8_t *addresses,
              size_t n, bauta_err *err)
{
    unsigned bits = (unsigned)width * 8;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < n; i++) {
        pfx->group[i] = load(addresses + i * width, width);
        pfx->prefix[i] = mark(width);
    }
    for (unsigned bit = 0; bit < bits; bit++) {
        for (size_t i = 0; i < n; i++)
            bauta_put_be128(pfx->blocks[0] + i * BAUTA_AES_BLOCK,
                            pfx->prefix[i]);
        BAUTA_TRY(encrypt_blocks(pfx, n, err));
        for (size_t i = 0; i < n; i++) {
            unsigned plain = (unsigned)(pfx->group[i] >> 127) ^ flip(pfx, i);

            pfx->prefix[i] = pfx->prefix[i] << 1 | plain;
            pfx->group[i] <<= 1;
        }
    }
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < width; j++)
            addresses[i * width + j] =
                (uint8_t)(pfx->prefix[i] >> (8 * (width - 1 - j)));

out:
    return rc;
}

bauta_rc
bauta_ipcrypt_pfx_decrypt(bauta_ipcrypt_pfx *pfx, size_t width,
                          uint8_t *addresses, size_t n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    while (n > 0) {
        size_t now = n < BLOCKS ? n : BLOCKS;

        BAUTA_TRY(decrypt_group(pfx, width, addresses, now, err));
        addresses += now * width;
        n -= now;
    }

out:
    wipe(pfx);
    return rc;
}

bauta_rc
bauta_ipcrypt_encrypt(const uint8_t key[BAUTA_IPCRYPT_KEY], uint8_t *addresses,
                      size_t n, bauta_err *err)
{
    bauta_aes *aes = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_aes_open(&aes, key, BAUTA_IPCRYPT_KEY, err));
    BAUTA_TRY(bauta_aes_encrypt(aes, addresses, n, err));

out:
    bauta_aes_close(aes);
    return rc;
}

bauta_rc
bauta_ipcrypt_decrypt(const uint8_t key[BAUTA_IPCRYPT_KEY], uint8_t *addresses,
                      size_t n, bauta_err *err)
{
    bauta_aes *aes = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_aes_open_inverse(&aes, key, BAUTA_IPCRYPT_KEY, err));
    BAUTA_TRY(bauta_aes_decrypt(aes, addresses, n, err));

out:
    bauta_aes_close(aes);
    return rc;
}
