/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Host: domain names that made-up addresses may have. Only those that RFC 2606
 * and RFC 6761 reserve: nobody can own them, so no mail reaches anybody.
 */
#ifndef BAUTA_TRANSFORMS_HOST_H
#define BAUTA_TRANSFORMS_HOST_H

#include "core/option.h"

enum { BAUTA_HOST_MAX = 253 };

/* For the table of options. */
#define BAUTA_HOST_OPTION                                                      \
    {                                                                          \
        .name = "domain_name", .kind = BAUTA_OPTION_TEXT,                      \
        .fallback = "example.com", .min = 1, .max = BAUTA_HOST_MAX,            \
        .help = "a domain reserved for examples, where no mail is delivered"   \
    }

typedef struct bauta_host {
    char text[BAUTA_HOST_MAX + 1]; /* in lower case */
    size_t len;
} bauta_host;

/* Reads the value of "domain_name". EPROFILE where it is no domain name, or
 * one that could be somebody's. */
bauta_rc bauta_host_read(bauta_host *host, const bauta_value *value,
                         bauta_err *err) BAUTA_CHECKED;

#endif
