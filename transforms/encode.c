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

/* What a character stands for; 64 where it is none of the alphabet's. */
static uint32_t
worth(unsigned bits, char c)
{
    bool lower = c >= 'a' && c <= 'z', upper = c >= 'A' && c <= 'Z';
    bool digit = c >= '0' && c <= '9';
    uint32_t letter = (uint32_t)(lower ? c - 'a' : c - 'A');

    if (bits == BAUTA_HEX_BITS)
        return digit                            ? (uint32_t)(c - '0')
               : (lower || upper) && letter < 6 ? letter + 10
                                                : 64;
    if (bits == BAUTA_BASE32_BITS)
        return lower || upper         ? letter
               : c >= '2' && c <= '7' ? (uint32_t)(c - '2') + 26
                                      : 64;
    if (lower || upper)
        return lower ? letter + 26 : letter;
    if (digit)
        return (uint32_t)(c - '0') + 52;
    return c == '-' ? 62 : c == '_' ? 63 : 64;
}

bool
bauta_decode(unsigned bits, const char *text, size_t chars, uint8_t *out)
{
    uint32_t held = 0;
    unsigned have = 0;

    if (bauta_encoded_length(bits, bauta_decoded_length(bits, chars)) != chars)
        return false;
    for (size_t i = 0; i < chars; i++) {
        uint32_t value = worth(bits, text[i]);

        if (value == 64)
            return false;
        held = held << bits | value;
        have += bits;
        if (have >= 8) {
            have -= 8;
            *out++ = (uint8_t)(held >> have);
        }
    }
    return (held & ((1u << have) - 1)) == 0;
}

void
bauta_encode_base36(uint64_t value, char *out, size_t n)
{
    static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    const unsigned pair = 36 * 36;

    for (; n > 1; n -= 2) { /* two at a time: a division waits for the last */
        unsigned two = (unsigned)(value % pair);

        value /= pair;
        out[n - 1] = letters[two % 36];
        out[n - 2] = letters[two / 36];
    }
    if (n > 0)
        out[0] = letters[value % 36];
}
