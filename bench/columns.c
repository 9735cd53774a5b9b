/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Columns of made-up values. To add one is to add a generator and a line in
 * each of the two tables.
 */
#include "bench/bench.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VALUE_MAX = 400 };

/* SplitMix64, whose every state is a good one. */
static uint64_t state;

static uint64_t
draw(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}

/* From `low` to `high`. */
static unsigned
between(unsigned low, unsigned high)
{
    return low + (unsigned)(draw() % (high - low + 1));
}

static size_t
put_word(char *out, unsigned low, unsigned high)
{
    unsigned n = between(low, high);

    for (unsigned i = 0; i < n; i++)
        out[i] = "abcdefghijklmnopqrstuvwxyz"[draw() % 26];
    out[n] = '\0';
    return n;
}

static size_t
put_digits(char *out, unsigned n)
{
    for (unsigned i = 0; i < n; i++)
        out[i] = (char)('0' + draw() % 10);
    out[n] = '\0';
    return n;
}

/* Writes a value of at most VALUE_MAX bytes, room for a NUL beside them; gives
 * its length. */
typedef size_t generator(char *out);

static size_t
id(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%u", between(1, 2000000000));
}

static size_t
name(char *out)
{
    size_t n = put_word(out, 3, 11);

    out[0] = (char)(out[0] - 'a' + 'A');
    return n;
}

static size_t
email(char *out)
{
    size_t n = put_word(out, 3, 9);

    out[n++] = '.';
    n += put_word(out + n, 3, 9);
    out[n++] = '@';
    n += put_word(out + n, 4, 9);
    memcpy(out + n, ".example", 8);
    return n + 8;
}

static size_t
phone(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "+39 0%u %07u", between(10, 89),
                            between(0, 9999999));
}

/* With the check digit of ISO/IEC 7812-1. */
static size_t
card(char *out)
{
    unsigned sum = 0;

    out[0] = '4';
    (void)put_digits(out + 1, 15);
    for (unsigned i = 0; i < 15; i++) {
        unsigned digit = (unsigned)(out[i] - '0');

        sum += i % 2 == 0 ? 2 * digit / 10 + 2 * digit % 10 : digit;
    }
    out[15] = (char)('0' + (10 - sum % 10) % 10);
    return 16;
}

/* With the check digits of ISO 13616. */
static size_t
iban(char *out)
{
    size_t n = 4 + put_digits(out + 4, 18);
    unsigned rest = 0;

    memcpy(out, "DE00", 4);
    for (size_t i = 4; i < n; i++)
        rest = (rest * 10 + (unsigned)(out[i] - '0')) % 97;
    rest = (rest * 1000000 + 131400) % 97;
    out[2] = (char)('0' + (98 - rest) / 10);
    out[3] = (char)('0' + (98 - rest) % 10);
    return n;
}

/* Never one that is not issued. */
static size_t
ssn(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%03u-%02u-%04u", between(100, 599),
                            between(1, 99), between(1, 9999));
}

static size_t
ean(char *out)
{
    return put_digits(out, 13);
}

static size_t
isbn(char *out)
{
    memcpy(out, "978", 3);
    return 3 + put_digits(out + 3, 10);
}

static size_t
imei(char *out)
{
    return put_digits(out, 15);
}

static size_t
vin(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "1M8GDM9A%uKP%06u", between(0, 9),
                            between(0, 999999));
}

static size_t
url(char *out)
{
    size_t n = 8;

    memcpy(out, "https://", n);
    n += put_word(out + n, 4, 12);
    memcpy(out + n, ".com/", 5);
    n += 5;
    n += put_word(out + n, 4, 9);
    memcpy(out + n, "?id=", 4);
    return n + 4 + put_digits(out + n + 4, 6);
}

static size_t
text(char *out)
{
    size_t n = 0;

    for (unsigned i = 0; i < 8; i++) {
        n += put_word(out + n, 2, 9);
        out[n++] = ' ';
    }
    return n - 1;
}

static size_t
date(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%04u-%02u-%02u",
                            between(1930, 2015), between(1, 12),
                            between(1, 28));
}

static size_t
timestamp(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%04u-%02u-%02u %02u:%02u:%02u",
                            between(1990, 2025), between(1, 12), between(1, 28),
                            between(0, 23), between(0, 59), between(0, 59));
}

static size_t
clock_time(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%02u:%02u:%02u", between(0, 23),
                            between(0, 59), between(0, 59));
}

static size_t
amount(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%u.%02u", between(0, 99999),
                            between(0, 99));
}

static size_t
uuid(char *out)
{
    uint64_t a = draw(), b = draw();

    return (size_t)snprintf(out, VALUE_MAX,
                            "%08" PRIx64 "-%04" PRIx64 "-4%03" PRIx64
                            "-%x%03x-%012" PRIx64,
                            a >> 32, a >> 16 & 0xffff, a & 0xfff,
                            between(8, 11), between(0, 0xfff), b >> 16);
}

static size_t
bytes(char *out)
{
    for (size_t i = 0; i < 32; i += sizeof(uint64_t)) {
        uint64_t word = draw();

        memcpy(out + i, &word, sizeof(word));
    }
    return 32;
}

static size_t
boolean(char *out)
{
    bool is_true = draw() % 2 == 0;

    memcpy(out, is_true ? "true" : "false", 5);
    return is_true ? 4 : 5;
}

static size_t
country(char *out)
{
    static const char *const codes[] = {"DE", "IT", "FR", "GB", "US", "NL"};

    memcpy(out, codes[draw() % 6], 2);
    return 2;
}

static size_t
gender(char *out)
{
    out[0] = draw() % 2 == 0 ? 'f' : 'm';
    return 1;
}

static size_t
ipv4(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%u.%u.%u.%u", between(1, 223),
                            between(0, 255), between(0, 255), between(0, 255));
}

static size_t
ipv6(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "2001:db8:%x:%x:%x:%x:%x:%x",
                            between(1, 0xffff), between(1, 0xffff),
                            between(1, 0xffff), between(1, 0xffff),
                            between(1, 0xffff), between(1, 0xffff));
}

static size_t
zip(char *out)
{
    return put_digits(out, 5);
}

static size_t
latitude(char *out)
{
    return (size_t)snprintf(out, VALUE_MAX, "%u.%05u", between(35, 60),
                            between(0, 99999));
}

/* Some 230 bytes, spaced as servers do it. */
/* A support note: words, with a name in one of two and an address or a number
 * in one of three. */
static size_t
note(char *out)
{
    static const char *const names[] = {"Anna Rossi", "Mr Petrov",
                                        "Karl-Heinz van der Berg", "Will"};
    size_t n = 0;

    for (unsigned i = 0; i < 30; i++) {
        n += put_word(out + n, 2, 9);
        out[n++] = ' ';
    }
    if (draw() % 2 == 0)
        n += (size_t)snprintf(out + n, VALUE_MAX - n, "by %s, ",
                              names[draw() % 4]);
    switch (draw() % 9) {
    case 0:
        n += email(out + n);
        break;
    case 1:
        n += phone(out + n);
        break;
    case 2:
        n += iban(out + n);
        break;
    default:
        out[n++] = '.';
        break;
    }
    return n;
}

static size_t
document(char *out)
{
    char first[16], last[16];

    (void)put_word(first, 3, 9);
    (void)put_word(last, 3, 9);
    return (size_t)snprintf(
        out, VALUE_MAX,
        "{\"id\": %u, \"name\": \"%s %s\", \"email\": \"%s.%s@mail.example\", "
        "\"active\": %s, \"score\": %u.%02u, \"address\": {\"city\": "
        "\"%s\", \"country\": \"IT\", \"zip\": \"%05u\"}, \"tags\": [\"%s\", "
        "\"new\", null], \"note\": \"called about the %s order\"}",
        between(1, 2000000000), first, last, first, last,
        draw() % 2 == 0 ? "true" : "false", between(0, 999), between(0, 99),
        last, between(0, 99999), first, last);
}

static size_t
tags(char *out)
{
    char first[16], last[16];

    (void)put_word(first, 3, 9);
    (void)put_word(last, 3, 9);
    return (size_t)snprintf(out, VALUE_MAX, "{%s,\"%s %s\",NULL,%s}", first,
                            first, last, last);
}

#define COLUMN(n, kind, text)                                                  \
    {                                                                          \
        .name = n, .native = text, .type = BAUTA_TYPE_##kind, .nullable = true \
    }

bauta_column bench_columns[] = {
    COLUMN("id", INTEGER, "bigint"),
    COLUMN("name", TEXT, "text"),
    COLUMN("email", TEXT, "text"),
    COLUMN("phone", TEXT, "text"),
    COLUMN("card", TEXT, "text"),
    COLUMN("iban", TEXT, "text"),
    COLUMN("text", TEXT, "text"),
    COLUMN("ssn", TEXT, "text"),
    COLUMN("ean", TEXT, "text"),
    COLUMN("isbn", TEXT, "text"),
    COLUMN("imei", TEXT, "text"),
    COLUMN("vin", TEXT, "text"),
    COLUMN("url", TEXT, "text"),
    COLUMN("date", DATE, "date"),
    COLUMN("timestamp", TIMESTAMP, "timestamp"),
    COLUMN("time", TIME, "time"),
    COLUMN("amount", DECIMAL, "numeric"),
    COLUMN("uuid", UUID, "uuid"),
    COLUMN("bytes", BYTES, "bytea"),
    COLUMN("boolean", BOOLEAN, "boolean"),
    COLUMN("country", TEXT, "text"),
    COLUMN("gender", TEXT, "text"),
    COLUMN("ipv4", TEXT, "text"),
    COLUMN("ipv6", TEXT, "text"),
    COLUMN("zip", TEXT, "text"),
    COLUMN("latitude", DECIMAL, "numeric"),
    COLUMN("document", JSON, "jsonb"),
    COLUMN("note", TEXT, "text"),
    COLUMN("tags", OTHER, "text[]"),
};

static generator *const generators[] = {
    id,     name,     email,    phone,   card,    iban,   text,      ssn,
    ean,    isbn,     imei,     vin,     url,     date,   timestamp, clock_time,
    amount, uuid,     bytes,    boolean, country, gender, ipv4,      ipv6,
    zip,    latitude, document, note,    tags,
};

const size_t bench_n_columns = sizeof(bench_columns) / sizeof(bench_columns[0]);

_Static_assert(sizeof(generators) / sizeof(generators[0]) ==
                   sizeof(bench_columns) / sizeof(bench_columns[0]),
               "each column has a generator");

bauta_cell *
bench_column_make(size_t column, size_t rows)
{
    bauta_cell *cells = calloc(rows, sizeof(*cells));
    char *all = malloc(rows * VALUE_MAX);
    char value[VALUE_MAX + 1];

    if (cells == NULL || all == NULL)
        bench_fail("out of memory", NULL);
    state = column;
    for (size_t i = 0; i < rows; i++) {
        cells[i].len = (uint32_t)generators[column](value);
        cells[i].bytes = all;
        memcpy(all, value, cells[i].len);
        all += cells[i].len;
    }
    return cells;
}

void
bench_column_free(bauta_cell *cells)
{
    if (cells != NULL)
        free((char *)(uintptr_t)cells[0].bytes);
    free(cells);
}
