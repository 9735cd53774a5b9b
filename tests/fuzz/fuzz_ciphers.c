/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The ciphers on whatever comes: the first bytes choose cipher, key and sizes,
 * the rest are values. What goes in comes back, several values together become
 * what each becomes alone, and a ciphertext of chance is not authentic.
 */
#include "transforms/aes.h"
#include "transforms/cryptopan.h"
#include "transforms/ff1.h"
#include "transforms/ipcrypt.h"
#include "transforms/permute.h"
#include "transforms/siv.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { HEAD = 8, BYTES = 4096, VALUES = 64 };

static const uint8_t key[64] = {7, 1};

static void
must(int holds)
{
    if (!holds)
        abort();
}

/* Values of numerals that follow one another, as long as the bytes say. */
static size_t
cut(uint16_t *numerals, size_t n, uint32_t radix, const uint8_t *tweak,
    const uint8_t *bytes, bauta_ff1_value *values)
{
    size_t n_values = 0, at = 0, least = bauta_ff1_length_min(radix);

    while (n_values < VALUES && at + least <= n) {
        size_t left = n - at, now = least + bytes[n_values] % 80;

        now = now < left ? now : left;
        values[n_values++] =
            (bauta_ff1_value){numerals + at, tweak, now, bytes[at % n] % 40};
        at += now;
    }
    return n_values;
}

static void
try_ff1(const uint8_t *data, const uint8_t *bytes, size_t n)
{
    static uint16_t in[BYTES], out[BYTES], alone[BYTES];
    uint32_t radix = 2 + (uint32_t)(data[1] << 8 | data[2]) % 65535;
    size_t key_len = 16 + 8 * (size_t)(data[3] % 3), n_values;
    uint8_t tweak[40] = {0};
    bauta_ff1_value values[VALUES];
    bauta_ff1 *ff1 = NULL;
    bauta_err err = {0};

    memcpy(tweak, bytes, n < sizeof(tweak) ? n : sizeof(tweak));
    for (size_t i = 0; i < n; i++)
        in[i] = (uint16_t)((bytes[i] * 257u + i) % radix);
    memcpy(out, in, sizeof(out));
    n_values = n > 0 ? cut(out, n, radix, tweak, bytes, values) : 0;
    must(bauta_ff1_open(&ff1, key, key_len, radix, false, &err) == BAUTA_OK);
    must(bauta_ff1_encrypt_all(ff1, values, n_values, NULL, &err) == BAUTA_OK);
    for (size_t i = 0; i < n_values; i++) {
        size_t at = (size_t)(values[i].numerals - out), len = values[i].n;

        memcpy(alone, in + at, len * sizeof(*in));
        must(bauta_ff1_encrypt(ff1, tweak, values[i].tweak_len, alone, len,
                               &err) == BAUTA_OK);
        must(memcmp(alone, out + at, len * sizeof(*in)) == 0);
    }
    must(bauta_ff1_decrypt_all(ff1, values, n_values, NULL, &err) == BAUTA_OK);
    must(memcmp(in, out, n * sizeof(*in)) == 0);
    bauta_ff1_close(ff1);
}

static void
try_permutation(const uint8_t *data, const uint8_t *bytes, size_t n)
{
    uint64_t in[VALUES] = {0}, out[VALUES], tweaks[VALUES], last;
    size_t n_values = n / 8 < VALUES ? n / 8 : VALUES;
    bauta_permutation permutation;
    bauta_aes *aes = NULL;
    bauta_err err = {0};

    memcpy(in, bytes, n_values * 8);
    memcpy(&last, data, sizeof(last));
    last >>= data[7] % 64;
    for (size_t i = 0; i < n_values; i++) {
        tweaks[i] = in[i];
        in[i] = last == UINT64_MAX ? in[i] : in[i] % (last + 1);
    }
    memcpy(out, in, sizeof(out));
    must(bauta_aes_open(&aes, key, 16, &err) == BAUTA_OK);
    must(bauta_permutation_init(&permutation, aes, last, 5, &err) == BAUTA_OK);
    must(bauta_permutation_forward(&permutation, out, n_values, &err) ==
         BAUTA_OK);
    must(bauta_permutation_forward_each(&permutation, tweaks, out, n_values,
                                        &err) == BAUTA_OK);
    for (size_t i = 0; i < n_values; i++)
        must(out[i] <= last);
    must(bauta_permutation_inverse_each(&permutation, tweaks, out, n_values,
                                        &err) == BAUTA_OK);
    must(bauta_permutation_inverse(&permutation, out, n_values, &err) ==
         BAUTA_OK);
    must(memcmp(in, out, sizeof(in)) == 0);
    bauta_aes_close(aes);
}

static void
try_addresses(const uint8_t *data, const uint8_t *bytes, size_t n)
{
    size_t width = data[1] % 2 == 0 ? 4 : 16;
    uint8_t out[BYTES];
    bauta_cryptopan *pan = NULL;
    bauta_ipcrypt_pfx *pfx = NULL;
    bauta_err err = {0};

    n /= width;
    memcpy(out, bytes, n * width);
    must(bauta_cryptopan_open(&pan, key, &err) == BAUTA_OK);
    must(bauta_ipcrypt_pfx_open(&pfx, key, &err) == BAUTA_OK);
    must(bauta_cryptopan_encrypt(pan, width, out, n, &err) == BAUTA_OK);
    must(bauta_ipcrypt_pfx_encrypt(pfx, width, out, n, &err) == BAUTA_OK);
    must(bauta_ipcrypt_pfx_decrypt(pfx, width, out, n, &err) == BAUTA_OK);
    must(bauta_cryptopan_decrypt(pan, width, out, n, &err) == BAUTA_OK);
    must(memcmp(out, bytes, n * width) == 0);
    bauta_cryptopan_close(pan);
    bauta_ipcrypt_pfx_close(pfx);
}

static void
try_siv(const uint8_t *data, const uint8_t *bytes, size_t n)
{
    uint8_t *sealed = malloc(n + BAUTA_SIV_TAG), *plain = malloc(n + 1);
    bauta_siv_part part = {bytes, data[1] < n ? data[1] : n};
    bauta_siv_context context;
    bauta_siv_value value = {&context, bytes, n, sealed};
    bauta_siv *siv = NULL;
    bauta_err err = {0};

    must(sealed != NULL && plain != NULL);
    must(bauta_siv_open(&siv, key, 32 + 16 * (size_t)(data[2] % 3), &err) ==
         BAUTA_OK);
    must(bauta_siv_associate(siv, &part, data[3] % 2, &context, &err) ==
         BAUTA_OK);
    must(bauta_siv_encrypt(siv, &value, 1, &err) == BAUTA_OK);
    value = (bauta_siv_value){&context, sealed, n + BAUTA_SIV_TAG, plain};
    must(bauta_siv_decrypt(siv, &value, 1, NULL, &err) == BAUTA_OK);
    must(n == 0 || memcmp(plain, bytes, n) == 0);
    value = (bauta_siv_value){&context, bytes, n, plain};
    must(bauta_siv_decrypt(siv, &value, 1, NULL, &err) == BAUTA_EDATA);
    bauta_siv_close(siv);
    free(sealed);
    free(plain);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static void (*const tries[])(const uint8_t *, const uint8_t *, size_t) = {
        try_ff1, try_permutation, try_addresses, try_siv};
    size_t n;

    if (size < HEAD)
        return 0;
    n = size - HEAD < BYTES ? size - HEAD : BYTES;
    tries[data[0] % 4](data, data + HEAD, n);
    return 0;
}
