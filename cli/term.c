/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/term.h"

#include <inttypes.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

/* The program itself stays in the "C" locale, where tolower and its kind mean
 * the same everywhere; only this asks what the user's locale is. */
static bool
locale_is_utf8(void)
{
    locale_t locale = newlocale(LC_CTYPE_MASK, "", (locale_t)0);
    bool utf8;

    if (locale == (locale_t)0)
        return false;
    utf8 = strcasecmp(nl_langinfo_l(CODESET, locale), "UTF-8") == 0;
    freelocale(locale);
    return utf8;
}

void
bauta_term_init(bauta_term *term, FILE *stream)
{
    const char *name = getenv("TERM");
    const char *no_color = getenv("NO_COLOR");

    term->tty = isatty(fileno(stream)) == 1;
    term->dumb = name == NULL || *name == '\0' || strcmp(name, "dumb") == 0;
    term->colour =
        term->tty && !term->dumb && (no_color == NULL || *no_color == '\0');
    term->utf8 = locale_is_utf8();
}

size_t
bauta_term_width(FILE *stream)
{
    enum { LEAST = 20, MOST = 1000, USUAL = 80 };
    const char *columns = getenv("COLUMNS");
    struct winsize size = {0};
    long width = columns == NULL ? 0 : strtol(columns, NULL, 10);

    if (width <= 0 && ioctl(fileno(stream), TIOCGWINSZ, &size) == 0)
        width = size.ws_col;
    if (width <= 0)
        width = USUAL;
    return (size_t)(width < LEAST ? LEAST : width > MOST ? MOST : width);
}

size_t
bauta_term_height(FILE *stream)
{
    enum { LEAST = 4, USUAL = 24 };
    struct winsize size = {0};

    if (ioctl(fileno(stream), TIOCGWINSZ, &size) != 0 || size.ws_row == 0)
        return USUAL;
    return size.ws_row < LEAST ? LEAST : size.ws_row;
}

/* The code point of a valid sequence of `n` bytes. */
static uint32_t
decode(const char *bytes, size_t n)
{
    static const unsigned char lead[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
    uint32_t point = (unsigned char)bytes[0] & lead[n];

    for (size_t i = 1; i < n; i++)
        point = point << 6 | ((unsigned char)bytes[i] & 0x3f);
    return point;
}

static bool
is_unsafe(uint32_t point)
{
    if (point < 0x20 || (point >= 0x7f && point < 0xa0))
        return true;
    return point == 0x061c || point == 0x200e || point == 0x200f ||
           (point >= 0x2028 && point <= 0x202e) ||
           (point >= 0x2066 && point <= 0x2069) || point == 0xfeff;
}

static void
add_safe(bauta_text *out, const char *string, bool lines)
{
    size_t len = strlen(string);

    for (size_t i = 0; i < len;) {
        size_t n = bauta_utf8_length(string + i, len - i);
        uint32_t point =
            n == 0 ? (unsigned char)string[i] : decode(string + i, n);

        if (n == 0 ||
            (point < 0x80 && is_unsafe(point) && !(lines && point == '\n')))
            bauta_text_printf(out, "\\x%02x", (unsigned)point);
        else if (point >= 0x80 && is_unsafe(point))
            bauta_text_printf(out, "\\u%04x", (unsigned)point);
        else
            bauta_text_append(out, string + i, n);
        i += n == 0 ? 1 : n;
    }
}

void
bauta_term_safe(bauta_text *out, const char *string)
{
    add_safe(out, string, false);
}

void
bauta_term_print(FILE *stream, const char *string, bool lines)
{
    bauta_text safe;

    bauta_text_init(&safe);
    add_safe(&safe, string, lines);
    if (!safe.failed && safe.len > 0)
        (void)fwrite(safe.bytes, 1, safe.len, stream);
    bauta_text_deinit(&safe);
}

/* Columns of one code point: two for wide East Asian ones, none for marks. */
static size_t
point_columns(uint32_t point)
{
    static locale_t unicode;
    locale_t before;
    int n;

    if (point < 0x7f)
        return 1;
    if (unicode == (locale_t)0)
        unicode = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    if (unicode == (locale_t)0)
        return 1;
    before = uselocale(unicode);
    n = wcwidth((wchar_t)point);
    (void)uselocale(before);
    return n < 0 ? 1 : (size_t)n;
}

size_t
bauta_term_prefix(const char *safe, size_t columns, size_t *used)
{
    size_t len = strlen(safe), i = 0;

    *used = 0;
    while (i < len) {
        size_t n = bauta_utf8_length(safe + i, len - i);
        size_t wide;

        n = n == 0 ? 1 : n;
        wide = n == 1 ? 1 : point_columns(decode(safe + i, n));
        if (*used + wide > columns)
            break;
        *used += wide;
        i += n;
    }
    return i;
}

size_t
bauta_term_measure(const char *safe, size_t len)
{
    size_t columns = 0;

    for (size_t i = 0; i < len;) {
        size_t n = bauta_utf8_length(safe + i, len - i);

        columns += n < 2 ? 1 : point_columns(decode(safe + i, n));
        i += n == 0 ? 1 : n;
    }
    return columns;
}

size_t
bauta_term_columns(const char *safe)
{
    return bauta_term_measure(safe, strlen(safe));
}

void
bauta_term_fit(bauta_text *out, const char *safe, size_t columns, bool utf8)
{
    size_t used, n = bauta_term_prefix(safe, columns, &used);

    if (safe[n] != '\0' && columns > 0) {
        n = bauta_term_prefix(safe, columns - 1, &used);
        bauta_text_append(out, safe, n);
        bauta_text_add(out, utf8 ? "…" : "~");
        used++;
    } else {
        bauta_text_append(out, safe, n);
    }
    for (; used < columns; used++)
        bauta_text_add(out, " ");
}

/* Prints one paragraph word by word; `column` is where the line stands. */
static void
wrap_paragraph(FILE *stream, const char *text, size_t len, size_t indent,
               size_t width)
{
    size_t column = indent;

    for (size_t i = 0; i < len;) {
        size_t n = strcspn(text + i, " \n");

        if (n > len - i)
            n = len - i;
        if (n > 0 && column > indent && column + 1 + n > width) {
            (void)fprintf(stream, "\n%*s", (int)indent, "");
            column = indent;
        }
        if (n > 0) {
            if (column > indent)
                column += (size_t)fprintf(stream, " ");
            (void)fwrite(text + i, 1, n, stream);
            column += n;
        }
        i += n + 1;
    }
    (void)fputc('\n', stream);
}

void
bauta_term_wrap(FILE *stream, const char *string, size_t indent, size_t width,
                bool hanging)
{
    while (*string != '\0') {
        const char *end = strstr(string, "\n\n");
        size_t len = end == NULL ? strlen(string) : (size_t)(end - string);

        if (!hanging)
            (void)fprintf(stream, "%*s", (int)indent, "");
        wrap_paragraph(stream, string, len, indent, width);
        hanging = false;
        string += len;
        if (end != NULL) {
            string += 2;
            (void)fputc('\n', stream);
        }
    }
}

void
bauta_term_count(char *out, size_t size, uint64_t n)
{
    char digits[24];
    size_t len = (size_t)snprintf(digits, sizeof(digits), "%" PRIu64, n);
    size_t at = 0;

    for (size_t i = 0; i < len && at + 2 < size; i++) {
        if (i > 0 && (len - i) % 3 == 0)
            out[at++] = ',';
        out[at++] = digits[i];
    }
    out[at] = '\0';
}

void
bauta_term_short_count(char *out, size_t size, double n)
{
    static const char units[] = " kMGT";
    size_t unit = 0;

    /* 999.5 would round to "1000". */
    while (n >= 999.5 && unit + 2 < sizeof(units)) {
        n /= 1000;
        unit++;
    }
    if (unit == 0)
        (void)snprintf(out, size, "%.0f", n);
    else
        (void)snprintf(out, size, "%.*f%c",
                       n < 9.995   ? 2
                       : n < 99.95 ? 1
                                   : 0,
                       n, units[unit]);
}
