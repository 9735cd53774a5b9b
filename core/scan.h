/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Scan: finds where fields end, as many bytes at a time as the processor takes.
 * The plain way and the others give the same results, whatever the bytes.
 */
#ifndef BAUTA_CORE_SCAN_H
#define BAUTA_CORE_SCAN_H

#include <stddef.h>

/* The n-th byte of [at, end) that is `wanted`, n from 1; NULL where there are
 * fewer, and then `*found` says how many. */
const char *bauta_scan_nth(const char *at, const char *end, char wanted,
                           size_t n, size_t *found);

/* The ways that there are, of which it takes the widest; for tests. */
typedef const char *bauta_scan_way(const char *at, const char *end, char wanted,
                                   size_t n, size_t *found);
/* That of the number, from 0, the plain one, on; NULL past the last that this
 * processor has. */
bauta_scan_way *bauta_scan_find_way(size_t number);

/* The first byte of [at, end) that is `a` or `b`; `end` where none is. */
const char *bauta_scan_either(const char *at, const char *end, char a, char b);
/* The plain way of it, for tests. */
const char *bauta_scan_either_plain(const char *at, const char *end, char a,
                                    char b);
/* How many of `len` bytes are `wanted`. */
size_t bauta_scan_count(const char *bytes, size_t len, char wanted);

#endif
