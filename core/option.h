/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Options: a table written once, from which come parsing, checking, help, the
 * JSON Schema and the reference page.
 */
#ifndef BAUTA_CORE_OPTION_H
#define BAUTA_CORE_OPTION_H

#include "core/arena.h"

#include <stdbool.h>
#include <stdint.h>

enum bauta_option_kind {
    BAUTA_OPTION_END = 0,
    BAUTA_OPTION_TEXT,
    BAUTA_OPTION_INTEGER, /* range [min, max] */
    BAUTA_OPTION_NUMBER,  /* any finite JSON number, range [min, max] */
    BAUTA_OPTION_BOOLEAN,
    BAUTA_OPTION_CHOICE, /* one of `choices` */
    BAUTA_OPTION_LIST,   /* array of texts or numbers */
    BAUTA_OPTION_SCALAR, /* text, number, boolean or null, as written */
    /* Of transforms only; a command line has none of these. */
    BAUTA_OPTION_COLUMN,  /* name of a column of the same table */
    BAUTA_OPTION_COLUMNS, /* array of such names, or one */
    BAUTA_OPTION_FILE,    /* path; a relative one begins at the profile */
    BAUTA_OPTION_RULE,    /* a rule within the rule */
    BAUTA_OPTION_RULES,   /* an object of them: {"NAME": RULE, …} */
};

/* Fallback of a COLUMNS option that stands for the table's primary key. */
#define BAUTA_PRIMARY_KEY "primary key"

/* One option of a transform, a driver or a command. A table of them ends with
 * an entry of kind BAUTA_OPTION_END. */
typedef struct bauta_option {
    const char *name;
    enum bauta_option_kind kind;
    bool required;
    const char *fallback; /* value as text where not given; NULL: unset */
    int64_t min, max;     /* INTEGER, NUMBER; for TEXT: code points, 0 0: any */
    const char *const *choices; /* CHOICE: NULL-ended */
    const char *help;           /* one line, no full stop */
} bauta_option;

/* The value of one option. TEXT, CHOICE, FILE, COLUMN, SCALAR and the items of
 * LIST and COLUMNS carry `text`; so do those of RULES, for the rule's name. */
typedef struct bauta_value {
    bool set;         /* given, or has a fallback */
    bool given;       /* written by the user */
    bool is_null;     /* SCALAR: JSON null */
    bool is_text;     /* SCALAR: written in quotes */
    const char *text; /* NUL-ended; NULL where it has none */
    size_t text_len;  /* the text may hold NUL bytes */
    int64_t integer;
    double number;
    bool boolean;
    const struct bauta_value *items; /* LIST, COLUMNS, RULES: n_items of them;
                                        COLUMNS without any: the primary key */
    size_t n_items;
    const struct bauta_rule *rule; /* RULE, and items of RULES */
} bauta_value;

/* Checked values of a whole table, in the table's order. Plain data that
 * whoever made it owns (usually an arena). */
typedef struct bauta_options {
    const bauta_option *table;
    const bauta_value *values; /* one for each entry of `table` */
} bauta_options;

/* The value of an option that the table has; it is a bug to ask for another
 * (it aborts). Never NULL; look at `set` first where there is no fallback. */
const bauta_value *bauta_options_get(const bauta_options *options,
                                     const char *name);

/* Index of `name` in `table`, or -1. */
long bauta_option_find(const bauta_option *table, const char *name);
size_t bauta_option_count(const bauta_option *table);

/* Fills `out` (bauta_option_count(table) values) with the fallbacks. Borrows
 * the table's strings. */
void bauta_options_default(const bauta_option *table, bauta_value *out);

/*
 * Checks a value that came as text (a command line, a fallback) against
 * `option` and writes it to `out`, which borrows `text`. LIST, RULE
 * and RULES are not accepted.
 * On failure the text names the option and what it takes: "option \"length\"
 * takes a whole number from 8 to 64".
 */
bauta_rc bauta_option_parse(const bauta_option *option, const char *text,
                            bauta_value *out, bauta_err *err) BAUTA_CHECKED;

/* Checks `value` (as read from JSON by the caller, with `set` and `given`)
 * against kind-independent limits: range, length, choice. */
bauta_rc bauta_option_check(const bauta_option *option,
                            const bauta_value *value,
                            bauta_err *err) BAUTA_CHECKED;

/* "a whole number from 8 to 64", "one of hex, base32": for help and errors. */
void bauta_option_describe(const bauta_option *option, char *out, size_t size);

/*
 * The entry of `names` nearest to `wrong` by edit distance, or NULL where none
 * is near enough to be meant. Case is ignored.
 */
const char *bauta_nearest(const char *wrong, const char *const *names,
                          size_t n);

#endif
