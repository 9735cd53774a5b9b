/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/json_text.h"

#include "core/text.h"
#include "transforms/scan.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { UNIT = 6 }; /* bytes of \uXXXX */

/* The code unit that a \uXXXX at `bytes` names. */
static bool
read_unit(const char *bytes, size_t len, uint32_t *unit)
{
    if (len < UNIT || bytes[0] != '\\' || bytes[1] != 'u')
        return false;
    *unit = 0;
    for (size_t i = 2; i < UNIT; i++) {
        int digit = bauta_hex_digit(bytes[i]);

        if (digit < 0)
            return false;
        *unit = *unit << 4 | (uint32_t)digit;
    }
    return true;
}

static size_t
read_point(const char *bytes, size_t len, char out[4], size_t *out_len)
{
    uint32_t point, low;
    size_t n = UNIT;

    if (!read_unit(bytes, len, &point) || (point >= 0xDC00 && point <= 0xDFFF))
        return 0;
    if (point >= 0xD800 && point <= 0xDBFF) {
        if (!read_unit(bytes + n, len - n, &low) || low < 0xDC00 ||
            low > 0xDFFF)
            return 0;
        point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        n += UNIT;
    }
    *out_len = (size_t)(bauta_utf8_put(out, point) - out);
    return n;
}

size_t
bauta_json_escape_read(const char *bytes, size_t len, char out[4],
                       size_t *out_len)
{
    static const char names[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    const char *name;

    if (len < 2 || bytes[0] != '\\')
        return 0;
    if (bytes[1] == 'u')
        return read_point(bytes, len, out, out_len);
    name = memchr(names, bytes[1], sizeof(names) - 1);
    if (name == NULL)
        return 0;
    out[0] = meant[name - names];
    *out_len = 1;
    return 2;
}

/* One character of a string's inside, escaped or not; 0 where there is none
 * or it may not stand there. */
static size_t
read_char(const char *bytes, size_t len, char out[4], size_t *out_len)
{
    size_t n;

    if (len > 0 && bytes[0] == '\\')
        return bauta_json_escape_read(bytes, len, out, out_len);
    n = bauta_utf8_length(bytes, len);
    if (n == 0 || (unsigned char)bytes[0] < ' ' || bytes[0] == '"')
        return 0;
    memcpy(out, bytes, n);
    *out_len = n;
    return n;
}

static bool
is_quoted(const char *token, size_t len)
{
    return len >= 2 && token[0] == '"' && token[len - 1] == '"';
}

bool
bauta_json_string_decode(const char *token, size_t len, char *out,
                         size_t *out_len)
{
    char *to = out;

    if (!is_quoted(token, len))
        return false;
    for (size_t at = 1; at < len - 1;) {
        char bytes[4];
        size_t written;
        size_t n = read_char(token + at, len - 1 - at, bytes, &written);

        if (n == 0)
            return false;
        memcpy(to, bytes, written);
        to += written;
        at += n;
    }
    *out_len = (size_t)(to - out);
    return true;
}

bool
bauta_json_string_equals(const char *token, size_t len, const char *utf8,
                         size_t utf8_len)
{
    size_t done = 0;

    if (!is_quoted(token, len))
        return false;
    for (size_t at = 1; at < len - 1;) {
        char bytes[4];
        size_t written;
        size_t n = read_char(token + at, len - 1 - at, bytes, &written);

        if (n == 0 || utf8_len - done < written ||
            memcmp(utf8 + done, bytes, written) != 0)
            return false;
        done += written;
        at += n;
    }
    return done == utf8_len;
}

static size_t
write_unit(uint32_t unit, char *out)
{
    static const char hex[] = "0123456789abcdef";

    out[0] = '\\';
    out[1] = 'u';
    for (size_t i = UNIT; i-- > 2; unit >>= 4)
        out[i] = hex[unit & 15];
    return UNIT;
}

/* `n` bytes of one valid code point. */
static uint32_t
point_of(const char *bytes, size_t n)
{
    static const uint8_t masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t point = (uint8_t)bytes[0] & masks[n];

    for (size_t i = 1; i < n; i++)
        point = point << 6 | ((uint8_t)bytes[i] & 0x3F);
    return point;
}

/* One character as it stands in a token: 1 to 12 bytes. */
static size_t
write_char(const char *bytes, size_t n, bool ascii, char out[2 * UNIT])
{
    static const char special[] = "\"\\\b\f\n\r\t", names[] = "\"\\bfnrt";
    const char *found = memchr(special, bytes[0], sizeof(special) - 1);
    uint32_t point;

    if (found != NULL) {
        out[0] = '\\';
        out[1] = names[found - special];
        return 2;
    }
    if ((unsigned char)bytes[0] >= ' ' && (n == 1 || !ascii)) {
        memcpy(out, bytes, n);
        return n;
    }
    point = point_of(bytes, n);
    if (point < 0x10000)
        return write_unit(point, out);
    point -= 0x10000;
    (void)write_unit(0xD800 + (point >> 10), out);
    (void)write_unit(0xDC00 + (point & 0x3FF), out + UNIT);
    return (size_t)2 * UNIT;
}

/* ASCII that stands in a token as it is. */
static size_t
plain_run(const char *bytes, size_t len)
{
    size_t n = 0;

    while (n < len && (unsigned char)(bytes[n] - ' ') < 0x80 - ' ' &&
           bytes[n] != '"' && bytes[n] != '\\')
        n++;
    return n;
}

size_t
bauta_json_string_encode(const char *utf8, size_t len, bool ascii, char *out)
{
    size_t done = 1, n;

    for (size_t at = 0; at < len; at += n) {
        char token[2 * UNIT];
        size_t written;

        n = plain_run(utf8 + at, len - at);
        if (n > 0) {
            if (out != NULL)
                memcpy(out + done, utf8 + at, n);
            done += n;
            continue;
        }
        n = bauta_utf8_length(utf8 + at, len - at);
        if (n == 0)
            return 0;
        written = write_char(utf8 + at, n, ascii, token);
        if (out != NULL)
            memcpy(out + done, token, written);
        done += written;
    }
    if (out != NULL) {
        out[0] = '"';
        out[done] = '"';
    }
    return done + 1;
}

size_t
bauta_json_number_length(const char *bytes, size_t len)
{
    size_t at = len > 0 && bytes[0] == '-' ? 1 : 0;
    size_t n = bauta_digit_run(bytes + at, len - at), sign;

    if (n == 0)
        return 0;
    at += bytes[at] == '0' ? 1 : n;
    if (at < len && bytes[at] == '.') {
        n = bauta_digit_run(bytes + at + 1, len - at - 1);
        if (n == 0)
            return at;
        at += 1 + n;
    }
    if (at == len || (bytes[at] != 'e' && bytes[at] != 'E'))
        return at;
    sign = at + 1 < len && (bytes[at + 1] == '+' || bytes[at + 1] == '-');
    n = bauta_digit_run(bytes + at + 1 + sign, len - at - 1 - sign);
    return n == 0 ? at : at + 1 + sign + n;
}

bool
bauta_json_is_number(const char *bytes, size_t len)
{
    return len > 0 && bauta_json_number_length(bytes, len) == len;
}

enum { EXPONENT_MAX = 1000000 };

/* A number taken apart: the digits of `whole` and then those of `fraction`
 * mean what they say once the point is moved `exponent` places. */
struct number {
    bool negative;
    const char *whole, *fraction;
    size_t n_whole, n_fraction;
    long exponent;
};

static void
read_number(const char *bytes, size_t len, struct number *number)
{
    size_t at = bytes[0] == '-' ? 1 : 0;
    bool down;

    *number = (struct number){.negative = at == 1, .whole = bytes + at};
    number->n_whole = bauta_digit_run(bytes + at, len - at);
    at += number->n_whole;
    number->fraction = bytes + at;
    if (at < len && bytes[at] == '.') {
        number->fraction++;
        number->n_fraction = bauta_digit_run(bytes + at + 1, len - at - 1);
        at += 1 + number->n_fraction;
    }
    if (at == len)
        return;
    at++;
    down = bytes[at] == '-';
    if (bytes[at] == '-' || bytes[at] == '+')
        at++;
    for (; at < len && number->exponent < EXPONENT_MAX; at++)
        number->exponent = number->exponent * 10 + (bytes[at] - '0');
    if (down)
        number->exponent = -number->exponent;
}

static char
digit_at(const struct number *number, size_t i)
{
    if (i < number->n_whole)
        return number->whole[i];
    return number->fraction[i - number->n_whole];
}

static char *
write_digits(const struct number *number, size_t first, size_t end, char *to)
{
    for (size_t i = first; i < end; i++)
        *to++ = digit_at(number, i);
    return to;
}

size_t
bauta_json_number_plain(const char *bytes, size_t len, char *out, size_t room)
{
    struct number number;
    size_t first = 0, end, point, need;
    long before; /* digits before the point; below 0: zeros after it */
    char *to = out;

    read_number(bytes, len, &number);
    end = number.n_whole + number.n_fraction;
    if (end > EXPONENT_MAX)
        return 0;
    before = (long)number.n_whole + number.exponent;
    for (; first < end && digit_at(&number, first) == '0'; first++)
        before--;
    while (end > first && digit_at(&number, end - 1) == '0')
        end--;
    if (first == end) { /* nothing but zeros */
        if (room < 1)
            return 0;
        *out = '0';
        return 1;
    }
    need = (end - first) + (size_t)labs(before) + sizeof("-0.") - 1;
    if (need > room)
        return 0;
    if (number.negative)
        *to++ = '-';
    point = before > 0 ? first + (size_t)before : first;
    if (before <= 0) {
        *to++ = '0';
        *to++ = '.';
        memset(to, '0', (size_t)-before);
        to += -before;
        return (size_t)(write_digits(&number, first, end, to) - out);
    }
    to = write_digits(&number, first, point < end ? point : end, to);
    if (point >= end) {
        memset(to, '0', point - end);
        return (size_t)(to - out) + (point - end);
    }
    *to++ = '.';
    return (size_t)(write_digits(&number, point, end, to) - out);
}
