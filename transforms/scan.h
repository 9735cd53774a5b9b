/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Scan: strict readers of canonical text that several transforms share. None
 * of them allocates, reads past `len`, or depends on the locale.
 */
#ifndef BAUTA_TRANSFORMS_SCAN_H
#define BAUTA_TRANSFORMS_SCAN_H

#include "core/batch.h"
#include "core/catalog.h"

/* Integers wide enough for both signed and unsigned 64 bits. */
__extension__ typedef __int128 bauta_wide;
__extension__ typedef unsigned __int128 bauta_uwide;

/* "[-]digits" in shortest form, at most 38 digits. */
bool bauta_scan_integer(const char *bytes, size_t len, bauta_wide *out);
/* "[-]digits[.digits]". */
bool bauta_scan_decimal(const char *bytes, size_t len);

/* A date that the (proleptic) Gregorian calendar has, and what follows it. */
typedef struct bauta_date {
    int year, month, day; /* year from 1 to 999999 */
    bool timed;           /* there is a time, with or without a zone */
    char separator;       /* between date and time: ' ' or 'T' */
    int hour, minute, second;
    bool seconds;   /* seconds are written */
    size_t digits;  /* of the second's fraction, past the point */
    size_t zone_at; /* where the zone begins; len where there is none */
} bauta_date;

/* "YYYY-MM-DD", then optionally a time and its zone: "Z", "+HH", "+HH:MM",
 * "+HH:MM:SS" or "+HHMM", a blank before it at most. */
bool bauta_scan_date(const char *bytes, size_t len, bauta_date *out);
/* "HH:MM[:SS[.digits]]". */
bool bauta_scan_time(const char *bytes, size_t len);
/* 8-4-4-4-12 hex digits of either case, into 16 bytes. */
bool bauta_scan_uuid(const char *bytes, size_t len, uint8_t out[16]);

/* Length of a cell without the blanks that an engine pads char(n) with. */
static inline size_t
bauta_cell_length(const bauta_cell *cell, bool padded)
{
    size_t len = cell->len;

    while (padded && len > 0 && cell->bytes[len - 1] == ' ')
        len--;
    return len;
}

/* Is there nothing in a cell but blanks, or nothing at all? */
static inline bool
bauta_cell_blank(const bauta_cell *cell)
{
    for (uint32_t i = 0; i < cell->len; i++)
        if (cell->bytes[i] != ' ')
            return false;
    return true;
}

/* How many decimal digits there are at the beginning. */
static inline size_t
bauta_digit_run(const char *bytes, size_t len)
{
    size_t n = 0;

    while (n < len && bytes[n] >= '0' && bytes[n] <= '9')
        n++;
    return n;
}

#endif
