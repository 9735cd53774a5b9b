/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/prf.h"

#include <string.h>

void
bauta_prf_init(bauta_prf *prf, const uint8_t *key, size_t key_len, size_t size)
{
    crypto_generichash_state state;

    prf->size = size;
    (void)crypto_generichash_init(&state, key, key_len, size);
    memcpy(prf->state, &state, sizeof(state));
    sodium_memzero(&state, sizeof(state));
}

void
bauta_prf_value(const bauta_prf *prf, const char *bytes, size_t len,
                uint8_t *out)
{
    crypto_generichash_state state;

    memcpy(&state, prf->state, sizeof(state));
    (void)crypto_generichash_update(&state, (const unsigned char *)bytes, len);
    (void)crypto_generichash_final(&state, out, prf->size);
    sodium_memzero(&state, sizeof(state));
}

void
bauta_prf_begin(const bauta_prf *prf, bauta_prf_input *input)
{
    memcpy(input, prf->state, sizeof(*input));
}

void
bauta_prf_add(bauta_prf_input *input, const char *bytes, size_t len)
{
    uint64_t rest = bytes != NULL ? (uint64_t)len : UINT64_MAX;
    unsigned char length[8];

    for (size_t i = 0; i < sizeof(length); i++, rest >>= 8)
        length[i] = (unsigned char)rest;
    (void)crypto_generichash_update(input, length, sizeof(length));
    if (bytes != NULL)
        (void)crypto_generichash_update(input, (const unsigned char *)bytes,
                                        len);
}

void
bauta_prf_end(const bauta_prf *prf, bauta_prf_input *input, uint8_t *out)
{
    (void)crypto_generichash_final(input, out, prf->size);
    sodium_memzero(input, sizeof(*input));
}
