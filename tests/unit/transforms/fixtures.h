/* SPDX-License-Identifier: Apache-2.0 */
/*
 * One transform bound to one made-up column, and what becomes of values.
 */
#ifndef BAUTA_TESTS_UNIT_TRANSFORMS_FIXTURES_H
#define BAUTA_TESTS_UNIT_TRANSFORMS_FIXTURES_H

#include "transforms/transform.h"

#include <check.h>

enum { RULE_OPTIONS = 16, RULE_ITEMS = 16, RULE_PEERS = 8, RULE_FILES = 64 };

/* An option as a profile gives it. A list is written with blanks between its
 * items; so are names of columns, each of text or of the type after a colon:
 * "country birth:date". Rules within the rule are JSON. */
struct given {
    const char *name, *value;
};

struct rule {
    const struct bauta_transform *transform;
    bauta_step step;
    char peer_names[RULE_PEERS][64];
    bauta_column peer_columns[RULE_PEERS];
    bauta_peer peers[RULE_PEERS];
    bauta_value values[RULE_OPTIONS], items[RULE_ITEMS];
    char text[RULE_OPTIONS][128]; /* what list items and names point into */
    size_t n_items;
    bauta_options options;
    bauta_binding binding;
    bauta_promise promise;
    void *self;
    bauta_err err;
};

/* Columns of each type, without limits. */
extern const bauta_column text_column, integer_column, decimal_column,
    date_column, timestamp_column, uuid_column, bytes_column, boolean_column,
    json_column, array_column;

/* Reads an option that holds rules from JSON; it lives for good. */
void nested_read(bauta_value *value, const bauta_option *option,
                 const char *json);

/* The key 00 01 … 1f, for the program's life. */
const bauta_key *test_key(void);

/* Binds `name` with at most three options; NULL names end them. */
bauta_rc rule_bind(struct rule *rule, const char *name,
                   const bauta_column *column, const struct given *given);
/* The same, and must succeed. */
void rule_open(struct rule *rule, const char *name, const bauta_column *column,
               const struct given *given);
void rule_close(struct rule *rule);

/* Applies the rule to one value. NULL is NULL. The result is in a static
 * buffer, NUL-ended; `*len` may be NULL. */
const char *rule_apply(struct rule *rule, const char *bytes, size_t *len);
bauta_rc rule_apply_bytes(struct rule *rule, bauta_arena *arena,
                          bauta_cell *cell);
/* The same to `n` rows at once; `peers` are columns of n cells each. */
bauta_rc rule_apply_rows(struct rule *rule, bauta_arena *arena,
                         bauta_cell *cells, bauta_cell *const *peers, size_t n);
/* Shows the rows to a rule that surveys, or settles it. */
bauta_rc rule_survey_rows(struct rule *rule, bauta_arena *arena,
                          bauta_cell *cells, bauta_cell *const *peers,
                          size_t n);
bauta_rc rule_settle(struct rule *rule);
/* Applies the rule to one value beside which the peers have these. */
const char *rule_apply_beside(struct rule *rule, const char *bytes,
                              const char *const *peers);
/* The value that `reverse` gives for a result, in a static buffer. */
const char *rule_reverse(struct rule *rule, const char *bytes, size_t *len);
/* True where applying fails with EDATA and the error quotes no value; peers
 * hold a 7. */
bool rule_refuses(struct rule *rule, const char *bytes);

/* Path of a file that holds `text`, for options that name one: in a static
 * buffer, good until the program ends. At most RULE_FILES of them. */
const char *rule_file(const char *text, size_t len);

/* One line of a value table: NULL `out` means refused. */
struct want {
    const char *in, *out;
};
void check_values(const char *name, const bauta_column *column,
                  const struct given *given, const struct want *wants,
                  size_t n);
/* Binding fails with `rc` and says `text`. */
void check_refusal(const char *name, const bauta_column *column,
                   const struct given *given, bauta_rc rc, const char *text);

/* Of test_hostile.c, where each transform that needs any has options that it
 * can be bound with to a column of that type, and a value that it can handle.
 * `sample_fits` tells whether it can be bound to the column at all. */
const struct given *sample_options(const char *name,
                                   const bauta_column *column);
const char *sample_value(const char *name, const bauta_column *column);
bool sample_fits(const struct bauta_transform *t, const bauta_column *column);

/* Whether a suite has a golden vector of that transform. */
bool fakes_golden(const char *name);
bool groups_golden(const char *name);
bool identifiers_golden(const char *name);
bool keyed_golden(const char *name);
bool randomization_golden(const char *name);
bool shuffle_golden(const char *name);

/* Defines such a function of the array `goldens`. */
#define GOLDENS_OF(function)                                                   \
    bool function(const char *name)                                            \
    {                                                                          \
        for (size_t g = 0; g < COUNT(goldens); g++)                            \
            if (strcmp(goldens[g].name, name) == 0)                            \
                return true;                                                   \
        return false;                                                          \
    }

/* A cell of a NUL-ended text; NULL is NULL. */
bauta_cell cell_of(const char *bytes);

/* Reproducible pseudo-random numbers; the seed is printed. */
uint64_t random_next(void);
void random_start(void);

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define NO_OPTIONS   ((const struct given[]){{NULL, NULL}})
#define OPTIONS(...) ((const struct given[]){__VA_ARGS__, {NULL, NULL}})

Suite *address_suite(void);
Suite *addresses_suite(void);
Suite *age_band_suite(void);
Suite *array_suite(void);
Suite *chain_suite(void);
Suite *checkdigit_suite(void);
Suite *condition_suite(void);
Suite *conformance_suite(void);
Suite *csv_suite(void);
Suite *dates_suite(void);
Suite *dictionary_suite(void);
Suite *digits_suite(void);
Suite *draw_suite(void);
Suite *every_suite(void);
Suite *fakes_suite(void);
Suite *ff1_suite(void);
Suite *fpe_suite(void);
Suite *hierarchy_suite(void);
Suite *hmac_suite(void);
Suite *hostile_suite(void);
Suite *identifiers_suite(void);
Suite *ip_suite(void);
Suite *json_path_suite(void);
Suite *json_random_suite(void);
Suite *json_rule_random_suite(void);
Suite *json_rule_suite(void);
Suite *json_scan_suite(void);
Suite *json_text_suite(void);
Suite *keyed_suite(void);
Suite *list_rule_suite(void);
Suite *list_suite(void);
Suite *lorem_suite(void);
Suite *mac_suite(void);
Suite *options_suite(void);
Suite *permute_suite(void);
Suite *person_suite(void);
Suite *plain_suite(void);
Suite *prefixes_suite(void);
Suite *randomization_suite(void);
Suite *regex_suite(void);
Suite *registry_suite(void);
Suite *reverse_suite(void);
Suite *rounding_suite(void);
Suite *scrub_corpus_suite(void);
Suite *scrub_suite(void);
Suite *seal_suite(void);
Suite *shuffle_suite(void);
Suite *siv_suite(void);

#endif
