/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Fields as LOAD DATA reads them: parted by tabs, rows by newlines; those two
 * and the backslash are escaped by a backslash, NULL is \N. All other bytes,
 * NUL too, stand for themselves, so most fields cost one pass and one copy.
 */
#include "drivers/mysql/mysql.h"

#include <string.h>

size_t
bauta_mysql_field_size(const char *bytes, size_t len)
{
    size_t more = 0;

    for (size_t i = 0; i < len; i++)
        more += (size_t)((bytes[i] == '\\') | (bytes[i] == '\t') |
                         (bytes[i] == '\n'));
    return len + more;
}

char *
bauta_mysql_field_put(char *out, const char *bytes, size_t len, size_t size)
{
    if (size == len) {
        if (len > 0)
            memcpy(out, bytes, len);
        return out + len;
    }
    for (size_t i = 0; i < len; i++) {
        switch (bytes[i]) {
        case '\\':
            *out++ = '\\';
            *out++ = '\\';
            break;
        case '\t':
            *out++ = '\\';
            *out++ = 't';
            break;
        case '\n':
            *out++ = '\\';
            *out++ = 'n';
            break;
        default:
            *out++ = bytes[i];
        }
    }
    return out;
}

/* The escapes are those of SQL strings, too: only quotes and NULs are new. */
const char *
bauta_mysql_field_literal(bauta_text *sql, const char *at, const char *end,
                          bool convert)
{
    const char *from = at;

    if (end - at >= 2 && memcmp(at, "\\N", 2) == 0) {
        bauta_text_add(sql, "NULL");
        return at + 2;
    }
    bauta_text_add(sql, convert ? "CONVERT(_binary'" : "_binary'");
    for (; at < end && *at != '\t' && *at != '\n'; at++) {
        if (*at != '\'' && *at != '\0')
            continue;
        bauta_text_append(sql, from, (size_t)(at - from));
        bauta_text_append(sql, *at == '\0' ? "\\0" : "\\'", 2);
        from = at + 1;
    }
    bauta_text_append(sql, from, (size_t)(at - from));
    bauta_text_add(sql, convert ? "' USING utf8mb4)" : "'");
    return at;
}
