/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/inet.h"

#include <arpa/inet.h>
#include <string.h>

enum { GROUPS = 8 };

bool
bauta_inet_is_type(const char *native)
{
    static const char *const types[] = {"inet", "cidr", "inet4", "inet6"};

    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++)
        if (strcmp(native, types[i]) == 0)
            return true;
    return false;
}

static bool
read_prefix(const char *bytes, size_t len, unsigned most, unsigned *prefix)
{
    *prefix = 0;
    if (len == 0 || len > 3 || (len > 1 && bytes[0] == '0'))
        return false;
    for (size_t i = 0; i < len; i++) {
        if (bytes[i] < '0' || bytes[i] > '9')
            return false;
        *prefix = *prefix * 10 + (unsigned)(bytes[i] - '0');
    }
    return *prefix <= most;
}

bool
bauta_inet_read(const char *bytes, size_t len, bauta_inet *out)
{
    static const uint8_t mapped[12] = {[10] = 0xff, [11] = 0xff};
    const char *slash = len > 0 ? memchr(bytes, '/', len) : NULL;
    size_t n = slash != NULL ? (size_t)(slash - bytes) : len;
    char text[BAUTA_INET_CHARS + 1] = "";

    *out = (bauta_inet){0};
    if (n > BAUTA_INET_CHARS || (n > 0 && memchr(bytes, '\0', n) != NULL))
        return false;
    if (n > 0)
        memcpy(text, bytes, n);
    if (inet_pton(AF_INET, text, out->bytes) == 1)
        out->width = 4;
    else if (inet_pton(AF_INET6, text, out->bytes) == 1)
        out->width = 16;
    else
        return false;
    out->mapped =
        out->width == 16 && memcmp(out->bytes, mapped, sizeof(mapped)) == 0;
    out->masked = slash != NULL;
    out->prefix = out->width * 8;
    return slash == NULL ||
           read_prefix(slash + 1, len - n - 1, out->width * 8, &out->prefix);
}

void
bauta_inet_cut(bauta_inet *inet, unsigned bits)
{
    inet->mapped = inet->mapped && bits >= BAUTA_INET_MAPPED;
    for (unsigned i = 0; i < inet->width; i++, bits -= bits < 8 ? bits : 8)
        if (bits < 8)
            inet->bytes[i] &= (uint8_t)(0xff00u >> bits);
}

static char *
write_decimal(char *to, unsigned value)
{
    if (value >= 100)
        *to++ = (char)('0' + value / 100);
    if (value >= 10)
        *to++ = (char)('0' + value / 10 % 10);
    *to++ = (char)('0' + value % 10);
    return to;
}

static char *
write_quad(char *to, const uint8_t *bytes)
{
    for (int i = 0; i < 4; i++) {
        if (i > 0)
            *to++ = '.';
        to = write_decimal(to, bytes[i]);
    }
    return to;
}

static char *
write_group(char *to, unsigned group)
{
    static const char hex[] = "0123456789abcdef";

    for (int shift = 12; shift >= 0; shift -= 4)
        if (shift == 0 || group >> shift != 0)
            *to++ = hex[group >> shift & 15];
    return to;
}

/* The first of the longest runs of two or more zero groups: where it begins,
 * and its length. */
static int
zero_run(const unsigned groups[GROUPS], int *length)
{
    int first = GROUPS, n = 0;

    *length = 1;
    for (int i = 0; i < GROUPS; i++) {
        n = groups[i] == 0 ? n + 1 : 0;
        if (n > *length) {
            *length = n;
            first = i + 1 - n;
        }
    }
    return first;
}

static char *
write_groups(char *to, const uint8_t *bytes)
{
    unsigned groups[GROUPS];
    int run, length;

    for (int i = 0; i < GROUPS; i++, bytes += 2)
        groups[i] = (unsigned)bytes[0] << 8 | bytes[1];
    run = zero_run(groups, &length);
    for (int i = 0; i < GROUPS; i++) {
        if (i == run) {
            *to++ = ':';
            *to++ = ':';
            i += length - 1;
            continue;
        }
        if (i > 0 && i != run + length)
            *to++ = ':';
        to = write_group(to, groups[i]);
    }
    return to;
}

char *
bauta_inet_write(char *to, const bauta_inet *inet)
{
    static const char mapped[] = "::ffff:";

    if (inet->width == 4) {
        to = write_quad(to, inet->bytes);
    } else if (inet->mapped) {
        memcpy(to, mapped, sizeof(mapped) - 1);
        to = write_quad(to + sizeof(mapped) - 1, inet->bytes + 12);
    } else {
        to = write_groups(to, inet->bytes);
    }
    if (!inet->masked)
        return to;
    *to++ = '/';
    return write_decimal(to, inet->prefix);
}
