/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Inet: addresses of IPv4 and IPv6 as text, strictly read and canonically
 * written. Nothing allocates or depends on the locale.
 */
#ifndef BAUTA_TRANSFORMS_INET_H
#define BAUTA_TRANSFORMS_INET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BAUTA_INET4_BITS = 32,
    BAUTA_INET6_BITS = 128,
    BAUTA_INET_MAPPED = 96, /* bits before the IPv4 address of ::ffff:a.b.c.d */
    BAUTA_INET_CHARS = 45,  /* longest address written: IPv6 in full */
    BAUTA_INET_CIDR = BAUTA_INET_CHARS + 4, /* the same and "/128" */
};

typedef struct bauta_inet {
    unsigned width;    /* bytes: 4 or 16 */
    bool mapped;       /* IPv6 in ::ffff:0:0/96 */
    bool masked;       /* a prefix length is written: "10.0.0.0/8" */
    unsigned prefix;   /* that length in bits; all of them where none is */
    uint8_t bytes[16]; /* in network order; the rest 0 */
} bauta_inet;

/* True for the types of addresses that engines have: "inet", "cidr", … */
bool bauta_inet_is_type(const char *native);

/*
 * "a.b.c.d" in decimal without zeros in front, or IPv6 in any form of RFC 4291,
 * of either case, each with "/bits" behind it or not. No zone ("%eth0").
 */
bool bauta_inet_read(const char *bytes, size_t len, bauta_inet *out);

/* Zeroes all but the first `bits` bits. */
void bauta_inet_cut(bauta_inet *inet, unsigned bits);

/* Writes the address in the form of RFC 5952 (lower case, the longest run of
 * zero groups as "::"), and "/prefix" where it is masked: at most
 * BAUTA_INET_CIDR bytes. Returns where it ends. */
char *bauta_inet_write(char *to, const bauta_inet *inet);

#endif
