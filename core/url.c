/* SPDX-License-Identifier: Apache-2.0 */
/*
 * URL: cut at its separators first, percent-decoded after, so that an encoded
 * separator never moves a boundary (RFC 3986, 2.4).
 */
#include "core/url.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

bool
bauta_url_scheme(const char *text, char *out, size_t size)
{
    size_t n = 0;

    if (size == 0 || !isalpha((unsigned char)text[0]))
        return false;
    while (isalnum((unsigned char)text[n]) || text[n] == '+' ||
           text[n] == '-' || text[n] == '.') {
        if (n + 1 >= size)
            return false;
        out[n] = (char)tolower((unsigned char)text[n]);
        n++;
    }
    out[n] = '\0';
    return text[n] == ':';
}

static int
hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* The decoded part, or NULL (`err` set) where it cannot be decoded. */
static const char *
decode(const char *part, size_t len, bauta_arena *arena, bauta_err *err)
{
    char *out = bauta_arena_alloc(arena, len + 1);
    size_t n = 0;

    if (out == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a URL");
        return NULL;
    }
    for (size_t i = 0; i < len; i++) {
        int high = -1, low = -1;

        if (part[i] != '%') {
            out[n++] = part[i];
            continue;
        }
        if (len - i > 2) {
            high = hex_value(part[i + 1]);
            low = hex_value(part[i + 2]);
        }
        if (high < 0 || low < 0 || (high == 0 && low == 0)) {
            (void)bauta_err_set(err, BAUTA_EUSAGE,
                                "the URL has a %% that is not followed by two "
                                "hex digits (or stands for a NUL): write a "
                                "percent sign as %%25");
            return NULL;
        }
        out[n++] = (char)(high * 16 + low);
        i += 2;
    }
    out[n] = '\0';
    return out;
}

/* Decodes the part between two pointers into `*out`. */
static bauta_rc
take(const char **out, const char *from, const char *to, bauta_arena *arena,
     bauta_err *err)
{
    *out = decode(from, (size_t)(to - from), arena, err);
    return *out != NULL ? BAUTA_OK : err->code;
}

static bauta_rc
parse_port(bauta_url *url, const char *from, const char *to, bauta_err *err)
{
    unsigned long port = 0;

    for (const char *at = from; at < to; at++) {
        if (!isdigit((unsigned char)*at) || port > 65535)
            port = 65536;
        else
            port = port * 10 + (unsigned long)(*at - '0');
    }
    if (port > 65535)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the URL's port is not a number from 1 to 65535");
    url->port = (unsigned)port;
    return BAUTA_OK;
}

static bauta_rc
parse_host(bauta_url *url, const char *from, const char *to, bauta_arena *arena,
           bauta_err *err)
{
    const char *end = to, *colon;
    bauta_rc rc = BAUTA_OK;

    if (from < to && *from == '[') {
        end = memchr(from, ']', (size_t)(to - from));
        if (end == NULL || (end + 1 < to && end[1] != ':'))
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "the URL's host opens with [ and is not "
                                 "closed by ]");
        colon = end + 1 < to ? end + 1 : NULL;
        from++;
    } else {
        colon = memchr(from, ':', (size_t)(to - from));
        if (colon != NULL)
            end = colon;
    }
    if (end > from)
        BAUTA_TRY(take(&url->host, from, end, arena, err));
    if (colon != NULL)
        BAUTA_TRY(parse_port(url, colon + 1, to, err));

out:
    return rc;
}

static bauta_rc
parse_authority(bauta_url *url, const char *from, const char *to,
                bauta_arena *arena, bauta_err *err)
{
    const char *at = memrchr(from, '@', (size_t)(to - from));
    bauta_rc rc = BAUTA_OK;

    if (at != NULL) {
        const char *colon = memchr(from, ':', (size_t)(at - from));

        BAUTA_TRY(
            take(&url->user, from, colon != NULL ? colon : at, arena, err));
        if (colon != NULL)
            BAUTA_TRY(take(&url->password, colon + 1, at, arena, err));
        from = at + 1;
    }
    rc = parse_host(url, from, to, arena, err);

out:
    return rc;
}

static bauta_rc
parse_parameters(bauta_url *url, const char *query, bauta_arena *arena,
                 bauta_err *err)
{
    bauta_url_parameter *parameters;
    size_t n = 1;
    bauta_rc rc = BAUTA_OK;

    if (*query == '\0')
        return BAUTA_OK;
    for (const char *at = query; *at != '\0'; at++)
        n += *at == '&';
    parameters = bauta_arena_calloc(arena, n, sizeof(*parameters));
    if (parameters == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a URL");
    for (size_t i = 0; i < n; i++) {
        const char *end = query + strcspn(query, "&");
        const char *equals = memchr(query, '=', (size_t)(end - query));

        BAUTA_TRY(take(&parameters[i].name, query,
                       equals != NULL ? equals : end, arena, err));
        BAUTA_TRY(take(&parameters[i].value, equals != NULL ? equals + 1 : end,
                       end, arena, err));
        query = *end == '&' ? end + 1 : end;
    }
    url->parameters = parameters;
    url->n_parameters = n;

out:
    return rc;
}

bauta_rc
bauta_url_parse(bauta_url *url, const char *text, bauta_arena *arena,
                bauta_err *err)
{
    char scheme[32];
    const char *at, *end, *query;
    bauta_rc rc = BAUTA_OK;

    *url = (bauta_url){0};
    if (!bauta_url_scheme(text, scheme, sizeof(scheme)))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "not a URL: it does not begin with a scheme such "
                             "as postgresql: or sqlite:");
    BAUTA_TRY(take(&url->scheme, scheme, scheme + strlen(scheme), arena, err));
    at = text + strlen(scheme) + 1;
    if (strncmp(at, "//", 2) != 0) {
        end = at + strlen(at);
        rc = take(&url->path, at, end, arena, err);
        goto out;
    }
    at += 2;
    end = at + strcspn(at, "/?");
    BAUTA_TRY(parse_authority(url, at, end, arena, err));
    query = end + strcspn(end, "?");
    if (*end == '/')
        BAUTA_TRY(take(&url->path, end + 1, query, arena, err));
    if (*query == '?')
        rc = parse_parameters(url, query + 1, arena, err);

out:
    return rc;
}

static bool
is_secret(const char *name, size_t len)
{
    static const char *const secrets[] = {"password", "sslpassword", "passwd",
                                          "pwd"};

    for (size_t i = 0; i < sizeof(secrets) / sizeof(secrets[0]); i++)
        if (strlen(secrets[i]) == len &&
            strncasecmp(secrets[i], name, len) == 0)
            return true;
    return false;
}

static void
put(char *out, size_t size, size_t *n, const char *from, size_t len)
{
    for (size_t i = 0; i < len && *n + 1 < size; i++)
        out[(*n)++] = from[i];
    out[*n] = '\0';
}

/* Parameters, with those that hold a secret blanked. An escaped name could
 * hide one, so a value after such a name is blanked, too. */
static void
redact_query(const char *query, char *out, size_t size, size_t *n)
{
    while (*query != '\0') {
        size_t len = strcspn(query, "&");
        size_t name = strcspn(query, "=&");

        if (name < len &&
            (is_secret(query, name) || memchr(query, '%', name) != NULL)) {
            put(out, size, n, query, name + 1);
            put(out, size, n, "***", 3);
        } else {
            put(out, size, n, query, len);
        }
        query += len;
        if (*query == '&') {
            put(out, size, n, "&", 1);
            query++;
        }
    }
}

void
bauta_url_redact(const char *text, char *out, size_t size)
{
    char scheme[32];
    const char *at, *end, *sign, *colon;
    size_t n = 0;

    if (size == 0)
        return;
    out[0] = '\0';
    if (!bauta_url_scheme(text, scheme, sizeof(scheme))) {
        put(out, size, &n, "***", 3);
        return;
    }
    at = text + strlen(scheme) + 1;
    if (strncmp(at, "//", 2) != 0) {
        put(out, size, &n, text, strlen(text));
        return;
    }
    at += 2;
    /* A password may hold a bare / or ?, against the rules: look for the last
     * @ of the whole, so that nothing of it is shown. */
    sign = strrchr(at, '@');
    colon = sign == NULL ? NULL : memchr(at, ':', (size_t)(sign - at));
    put(out, size, &n, text, (size_t)((colon != NULL ? colon : at) - text));
    if (colon != NULL) {
        put(out, size, &n, ":***", 4);
        at = sign;
    }
    end = at + strcspn(at, "?");
    put(out, size, &n, at, (size_t)(end - at));
    if (*end == '?') {
        put(out, size, &n, "?", 1);
        redact_query(end + 1, out, size, &n);
    }
}
