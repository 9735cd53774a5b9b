/* SPDX-License-Identifier: Apache-2.0 */
/*
 * E-mail addresses, URLs and IP addresses in a text.
 *
 * An e-mail address is what people have: RFC 5321's dot-string, with letters
 * beyond ASCII (RFC 6531), at a domain of two labels at least; no quoted local
 * part. A URL is http, https or ftp, or begins with "www."; punctuation at its
 * end is the sentence's.
 */
#include "core/text.h"
#include "transforms/inet.h"
#include "transforms/scrub/find.h"

#include <string.h>
#include <strings.h>

enum {
    DOMAIN_MAX = 255, /* RFC 5321, 4.5.3.1.2 */
};

/* --- E-mail --- */

/* Is the character of more than one byte that begins at `at` a letter, as far
 * as addresses go? Blanks, quotation marks, dashes and the like are not:
 * U+0080 to U+00BF, U+2000 to U+2BFF, U+3000 to U+303F. */
static bool
is_wide_letter(const unsigned char *bytes)
{
    if (bytes[0] == 0xC2)
        return false;
    if (bytes[0] == 0xE2)
        return bytes[1] >= 0xB0; /* U+2C00 on */
    return bytes[0] != 0xE3 || bytes[1] != 0x80;
}

/* What an ASCII byte may be. */
enum { OF_LOCAL = 1, OF_URL = 2, AFTER_URL = 4 };

static bool
is_kind(unsigned char c, unsigned kind)
{
    static const uint8_t kinds[128] = {
        ['!'] = 7,  ['"'] = 0, ['#'] = 3, ['$'] = 3, ['%'] = 3, ['&'] = 3,
        ['\''] = 7, ['('] = 6, [')'] = 6, ['*'] = 7, ['+'] = 3, [','] = 6,
        ['-'] = 3,  ['.'] = 7, ['/'] = 3, [':'] = 6, [';'] = 6, ['='] = 3,
        ['?'] = 7,  ['@'] = 2, ['['] = 6, [']'] = 6, ['^'] = 1, ['_'] = 7,
        ['`'] = 1,  ['{'] = 1, ['|'] = 1, ['}'] = 1, ['~'] = 7};

    if (bauta_is_alnum(c))
        return kind != AFTER_URL;
    return c < 0x80 && (kinds[c] & kind) != 0;
}

/* Is the byte before `at` of a local part? Then `*width` bytes are. */
static bool
local_before(const bauta_prose *prose, size_t at, size_t *width)
{
    unsigned char c = prose->bytes[at - 1];
    size_t start = at - 1;

    *width = 1;
    if (c < 0x80)
        return is_kind(c, OF_LOCAL);
    while (start > prose->floor && (prose->bytes[start] & 0xC0) == 0x80)
        start--;
    *width = at - start;
    return (prose->bytes[start] & 0xC0) != 0x80 &&
           is_wide_letter(prose->bytes + start);
}

/* Where the local part begins that ends at `at`; `at` where there is none. What
 * more often belongs to the sentence does not begin it. One that is too long
 * to be any is taken whole: what it is stays unknown, but not readable. */
static size_t
local_start(const bauta_prose *prose, size_t at)
{
    size_t start = at, width;

    while (start > prose->floor && local_before(prose, start, &width)) {
        if (prose->bytes[start - 1] == '.' &&
            (start == at || prose->bytes[start] == '.'))
            break;
        start -= width;
    }
    while (start < at && prose->bytes[start] < 0x80 &&
           !bauta_is_alnum(prose->bytes[start]) && prose->bytes[start] != '_')
        start++;
    return start;
}

/* Where the label ends that begins at `at`. */
static size_t
label_end(const bauta_prose *prose, size_t at)
{
    size_t end = at;

    for (;;) {
        unsigned char c = bauta_prose_at(prose, end);

        if (bauta_is_alnum(c) || c == '-' || c == '_')
            end++;
        else if (c >= 0xC0 && is_wide_letter(prose->bytes + end))
            end += bauta_utf8_length((const char *)prose->bytes + end,
                                     prose->len - end);
        else
            break;
        if (end - at > DOMAIN_MAX)
            return at;
    }
    while (end > at && prose->bytes[end - 1] == '-')
        end--;
    return bauta_prose_at(prose, at) == '-' ? at : end;
}

/* Where the domain ends; `at` where there is none. */
static size_t
domain_end(const bauta_prose *prose, size_t at)
{
    size_t end = label_end(prose, at), last = at;
    size_t labels = end > at ? 1 : 0;

    while (labels > 0 && bauta_prose_at(prose, end) == '.') {
        size_t next = label_end(prose, end + 1);

        if (next == end + 1 || next - at > DOMAIN_MAX)
            break;
        last = end + 1;
        end = next;
        labels++;
    }
    if (labels < 2 || end - last < 2 || bauta_is_digit(prose->bytes[last]))
        return at;
    return end;
}

/* "[192.0.2.1]" */
static size_t
literal_end(const bauta_prose *prose, size_t at)
{
    const char *bytes = (const char *)prose->bytes + at;
    size_t room = prose->len - at;
    const char *end;
    bauta_inet inet;

    if (room == 0 || *bytes != '[')
        return at;
    room = room < BAUTA_INET_CHARS + 7 ? room : BAUTA_INET_CHARS + 7;
    end = memchr(bytes, ']', room);
    if (end == NULL)
        return at;
    bytes++;
    if (end - bytes > 5 && strncasecmp(bytes, "IPv6:", 5) == 0)
        bytes += 5;
    return bauta_inet_read(bytes, (size_t)(end - bytes), &inet)
               ? (size_t)(end - (const char *)prose->bytes) + 1
               : at;
}

static size_t
accept(bauta_prose *prose, size_t start, size_t end, unsigned type)
{
    bauta_finds_add(prose->finds, start, end, type, 0);
    prose->floor = end;
    return end;
}

size_t
bauta_find_email(bauta_prose *prose, size_t at)
{
    size_t start = local_start(prose, at);
    size_t end;

    if (start == at)
        return at;
    end = domain_end(prose, at + 1);
    if (end == at + 1)
        end = literal_end(prose, at + 1);
    return end > at + 1 ? accept(prose, start, end, BAUTA_FIND_EMAIL) : at;
}

/* --- URLs --- */

/* Bytes of the character of a URL at `at`; 0 where it ends. */
static size_t
url_char(const bauta_prose *prose, size_t at)
{
    unsigned char c = bauta_prose_at(prose, at);

    if (c < 0x80)
        return is_kind(c, OF_URL);
    if (!is_wide_letter(prose->bytes + at))
        return 0;
    return bauta_utf8_length((const char *)prose->bytes + at, prose->len - at);
}

/* Takes from the end what is the sentence's: punctuation, and a bracket that
 * is not opened within. */
static size_t
trim_url(const bauta_prose *prose, size_t start, size_t end)
{
    size_t opened = 0, closed = 0;

    for (size_t i = start; i < end; i++) {
        opened += prose->bytes[i] == '(';
        closed += prose->bytes[i] == ')';
    }
    for (; end > start; end--) {
        unsigned char c = prose->bytes[end - 1];

        if (!is_kind(c, AFTER_URL) || (c == ')' && closed <= opened))
            break;
        opened -= c == '(';
        closed -= c == ')';
    }
    return end;
}

static size_t
url_end(const bauta_prose *prose, size_t host)
{
    size_t end = host, width;

    while ((width = url_char(prose, end)) > 0)
        end += width;
    return trim_url(prose, host, end);
}

size_t
bauta_find_url(bauta_prose *prose, size_t at)
{
    static const char *const schemes[] = {"https", "http", "ftp", "ftps"};
    size_t start = at, host = at + 3, end;
    bool known = false;

    if (bauta_prose_at(prose, at + 2) != '/')
        return at;
    while (start > prose->floor && at - start < sizeof("https") &&
           bauta_is_letter(prose->bytes[start - 1]))
        start--;
    for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++)
        known = known || (strlen(schemes[i]) == at - start &&
                          strncasecmp((const char *)prose->bytes + start,
                                      schemes[i], at - start) == 0);
    end = known ? url_end(prose, host) : host;
    return end > host ? accept(prose, start, end, BAUTA_FIND_URL) : at;
}

size_t
bauta_find_www(bauta_prose *prose, size_t at)
{
    size_t host = at + sizeof("www.") - 1, end;

    if (prose->len - at < sizeof("www.") ||
        strncasecmp((const char *)prose->bytes + at, "www.", 4) != 0 ||
        (at > 0 && (bauta_is_alnum(prose->bytes[at - 1]) ||
                    strchr("@._-", prose->bytes[at - 1]) != NULL)))
        return at;
    if (domain_end(prose, host) == host)
        return at;
    end = url_end(prose, host);
    return end > host ? accept(prose, at, end, BAUTA_FIND_URL) : at;
}

/* --- IP addresses --- */

static bool
is_hex(unsigned char c)
{
    return bauta_is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
}

static bool
is_address_before(const bauta_prose *prose, size_t at)
{
    unsigned char c = at > prose->floor ? prose->bytes[at - 1] : ' ';

    return bauta_is_alnum(c) || c == ':' || c == '.' || c == '_' ||
           (c >= 0x80 && at >= 2 && prose->bytes[at - 2] != 0xC2);
}

size_t
bauta_find_ip6(bauta_prose *prose, size_t at)
{
    const unsigned char *bytes = prose->bytes;
    size_t end = at, colons = 0, digits = 0;
    bauta_inet inet;

    for (; end - at <= BAUTA_INET_CHARS; end++) {
        unsigned char c = bauta_prose_at(prose, end);

        if (c != ':' && c != '.' && !is_hex(c))
            break;
        colons += c == ':';
        digits += bauta_is_digit(c);
    }
    while (end > at && bytes[end - 1] == '.')
        end--;
    if (end - at >= 2 && bytes[end - 1] == ':' && bytes[end - 2] != ':')
        end--;
    /* Without a digit it is rather a word with colons. */
    if (colons < 2 || digits == 0 || end - at < 3 ||
        bauta_is_alnum(bauta_prose_at(prose, end)) ||
        is_address_before(prose, at) ||
        !bauta_inet_read((const char *)bytes + at, end - at, &inet) ||
        inet.width != 16)
        return at;
    return accept(prose, at, end, BAUTA_FIND_IP);
}

/* Is there a number such as 4.2.1 within `reach` bytes before? */
static bool
is_after_version(const bauta_prose *prose, size_t at, size_t reach)
{
    size_t i = at > reach ? at - reach : 0, dots = 0;

    for (; i < at; i++) {
        unsigned char c = prose->bytes[i];

        if (c == '.' && i > 0 && bauta_is_digit(prose->bytes[i - 1]) &&
            bauta_is_digit(bauta_prose_at(prose, i + 1))) {
            dots++;
        } else if (!bauta_is_digit(c)) {
            if (dots == 2)
                return true;
            dots = 0;
        }
    }
    return false;
}

static bool
is_version(const bauta_prose *prose, size_t at)
{
    static const char *const versions[] = {
        "v",        "ver",     "vers",      "version", "versions", "versione",
        "versioni", "versión", "versiones", "release", "build",    "firmware",
        "software", "driver",  "treiber",   "rev",     "revision", "patch",
        "update",   "upgrade", "kernel",    "agent",   NULL};
    static const char *const addresses[] = {"ip",     "ipv", "host",   "dns",
                                            "proxy",  "vpn", "router", "ping",
                                            "server", NULL};

    if (bauta_prose_near(prose, at, 24, addresses))
        return false;
    return bauta_prose_near(prose, at, 48, versions) ||
           is_after_version(prose, at, 96);
}

size_t
bauta_find_ip4(bauta_prose *prose, size_t at)
{
    size_t end = at, dots = 0;
    bauta_inet inet;

    if (is_address_before(prose, at))
        return at;
    for (; end - at < sizeof("255.255.255.255"); end++) {
        unsigned char c = bauta_prose_at(prose, end);

        if (c == '.' && dots < 3 &&
            bauta_is_digit(bauta_prose_at(prose, end + 1)))
            dots++;
        else if (!bauta_is_digit(c))
            break;
    }
    if (dots != 3 || bauta_is_alnum(bauta_prose_at(prose, end)) ||
        (bauta_prose_at(prose, end) == '.' &&
         bauta_is_digit(bauta_prose_at(prose, end + 1))) ||
        !bauta_inet_read((const char *)prose->bytes + at, end - at, &inet) ||
        is_version(prose, at))
        return at;
    return accept(prose, at, end, BAUTA_FIND_IP);
}
