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
