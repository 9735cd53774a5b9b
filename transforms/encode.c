/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/encode.h"

static const char *
alphabet(unsigned bits)
{
    if (bits == BAUTA_HEX_BITS)
        return "0123456789abcdef";
    if (bits == BAUTA_BASE32_BITS)
        return "abcdefghijklmnopqrstuvwxyz234567";
    return "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
}

/* The commonest one, in steps that a compiler makes several of at once. */
static void
encode_hex(const uint8_t *bytes, size_t n, char *out)
{
    for (size_t i = 0; i < n; i++) {
        unsigned high = bytes[i] >> 4, low = bytes[i] & 15;

        out[2 * i] = (char)(high + (high > 9 ? 'a' - 10 : '0'));
        out[2 * i + 1] = (char)(low + (low > 9 ? 'a' - 10 : '0'));
    }
}

void
bauta_encode(unsigned bits, const uint8_t *bytes, size_t n, char *out,
             size_t chars)
{
    const char *letters = alphabet(bits);
    uint32_t held = 0;
    unsigned have = 0;

    if (bits == BAUTA_HEX_BITS && chars % 2 == 0 && chars / 2 <= n) {
        encode_hex(bytes, chars / 2, out);
        return;
    }
    for (size_t i = 0, at = 0; i < chars; i++) {
        if (have < bits) {
            held = held << 8 | (at < n ? bytes[at] : 0);
            at++;
            have += 8;
        }
        have -= bits;
        out[i] = letters[held >> have & ((1u << bits) - 1)];
    }
}
