/* SPDX-License-Identifier: Apache-2.0 */
/*
 * URL of a database: scheme://[user[:password]@][host][:port]/database[?k=v&…]
 * (RFC 3986), or scheme:path for files.
 */
#ifndef BAUTA_CORE_URL_H
#define BAUTA_CORE_URL_H

#include "core/arena.h"

#include <stdbool.h>

typedef struct bauta_url_parameter {
    const char *name, *value; /* percent-decoded */
} bauta_url_parameter;

/* Parts, percent-decoded; NULL where absent. Strings live in the arena given
 * to bauta_url_parse, which the caller wipes: one may be a password. */
typedef struct bauta_url {
    const char *scheme;                 /* lower case */
    const char *user, *password, *host; /* host: an IPv6 one without brackets */
    unsigned port;                      /* 0: absent */
    const char *path; /* without the first '/' after a host; whole for files */
    const bauta_url_parameter *parameters;
    size_t n_parameters;
} bauta_url;

/* EUSAGE with a reason that quotes no part of the URL but its scheme. */
bauta_rc bauta_url_parse(bauta_url *url, const char *text, bauta_arena *arena,
                         bauta_err *err) BAUTA_CHECKED;

/* Copies the scheme, lower case, into `out`; false where there is none or it
 * is not a scheme by RFC 3986. */
bool bauta_url_scheme(const char *text, char *out, size_t size);

/* The URL fit to show: password (also as a parameter) replaced by "***"; on a
 * URL it cannot parse, the scheme and "***". Cut to fit. */
void bauta_url_redact(const char *text, char *out, size_t size);

#endif
