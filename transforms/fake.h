/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Fake: what all made-up values from dictionaries have in common.
 *
 * A PRF of the value, or of the row's key for a group, gives eight words; a
 * kind's writer makes a result of them. So results hang on nothing else: not
 * on a batch, an engine, or what was given before. A kind is a table entry; a
 * transform binds it with its own options.
 *
 * Cost: two compressions a value and some looks into tables; one block of the
 * arena a call.
 */
#ifndef BAUTA_TRANSFORMS_FAKE_H
#define BAUTA_TRANSFORMS_FAKE_H

#include "transforms/gender.h"
#include "transforms/host.h"
#include "transforms/pick.h"
#include "transforms/rowkey.h"
#include "transforms/suffix.h"

/* What each word of the PRF is for, so that parts of a group agree. */
enum {
    BAUTA_WORD_GENDER,
    BAUTA_WORD_FIRST,  /* given name; place; any single entry */
    BAUTA_WORD_LAST,   /* family name; street */
    BAUTA_WORD_DETAIL, /* house number; form of a name */
    BAUTA_WORD_OTHER,  /* in place of what does not fit */
    BAUTA_WORD_POINT,  /* where in a place */
    BAUTA_WORD_HIGH,   /* suffix */
    BAUTA_WORD_LOW,
    BAUTA_WORDS
};

enum { BAUTA_FAKE_PICKS = 4, BAUTA_FAKE_LOCALES = 16, BAUTA_FAKE_BYTES = 4000 };

/* A dictionary, with what may be picked of it. */
typedef struct bauta_fake_locale {
    const bauta_dictionary *dictionary;
    bauta_pick picks[BAUTA_FAKE_PICKS];
    size_t room; /* a kind's own: code points left for an entry */
} bauta_fake_locale;

typedef struct bauta_fake {
    const struct bauta_fake_kind *kind;
    bauta_prf prf;
    bool padded;        /* the value: a char(n) */
    bool grouped;       /* by the row's key; else by the value */
    bauta_row_key by;   /* grouped */
    uint64_t room;      /* of a result without its suffix; 0: no limit */
    uint64_t longest;   /* of usual entries; 0: no limit */
    uint64_t max_chars; /* of a result without its suffix */
    size_t width;       /* bytes, likewise */
    size_t suffix;      /* characters, after a gap; 0: none */
    bool numbered;      /* suffix 0 stands for the shortest that will do */
    bauta_numbers numbers;

    bauta_fake_locale locales[BAUTA_FAKE_LOCALES];
    size_t n_locales;
    size_t locale_at; /* peer that says which; 0: the first, always */
    bool locale_padded;
    bauta_list *own;  /* from a file; owned; stands in for every list */
    size_t gender_at; /* peer that says which; 0: none */
    bool gender_padded;
    enum bauta_gender gender; /* where no peer says it */

    bauta_host host;
    unsigned decimals;
    int form; /* a kind's own */
    /* how a woman's and a man's gender are written; "": as the value is */
    char both[2][BAUTA_GENDER_BYTES + 1];
} bauta_fake;

/* One row on its way. */
typedef struct bauta_fake_row {
    const bauta_fake_locale *locale;
    uint64_t words[BAUTA_WORDS];
    bool female;
    bool told; /* by a column of the row */
    const char *value;
    size_t value_len;
    char suffix[BAUTA_SUFFIX_MAX];
    size_t suffix_len; /* of a numbered kind */
} bauta_fake_row;

typedef struct bauta_fake_kind {
    const char *name;    /* the transform's, for the key */
    const char *domain;  /* where the rule names none */
    const char *part;    /* of a group; NULL */
    unsigned accepts;    /* BAUTA_TYPE_*, of what the transform accepts */
    bool numbered;       /* has a suffix that may be a number's */
    const char *invalid; /* "it is no …", for values it cannot handle */

    /* Checks what the kind alone knows: opens picks, sets max_chars, width. */
    bauta_rc (*settle)(bauta_fake *fake, const bauta_binding *binding,
                       bauta_promise *promise, bauta_err *err);
    /* A result: an entry of a list, or what it wrote to `to`, which has room
     * for `width` bytes. No bytes where it cannot handle the value. */
    bauta_entry (*write)(const bauta_fake *fake, const bauta_fake_row *row,
                         char *to);
} bauta_fake_kind;

/* Options that several transforms have. */
#define BAUTA_FAKE_LOCALE(otherwise)                                           \
    {                                                                          \
        .name = "locale", .kind = BAUTA_OPTION_CHOICE,                         \
        .fallback = (otherwise), .choices = bauta_locales,                     \
        .help = "language and country that the result is of"                   \
    }
#define BAUTA_FAKE_LOCALE_FROM                                                 \
    {                                                                          \
        .name = "locale_from", .kind = BAUTA_OPTION_COLUMN,                    \
        .help = "a column with the locale or the country's code; \"locale\" "  \
                "stands in where it says nothing"                              \
    }
#define BAUTA_FAKE_GENDER                                                      \
    {                                                                          \
        .name = "gender", .kind = BAUTA_OPTION_COLUMN,                         \
        .help = "a column that says the gender, which the result then keeps"   \
    }
#define BAUTA_FAKE_NAMES                                                       \
    {                                                                          \
        .name = "names", .kind = BAUTA_OPTION_CHOICE, .fallback = "any",       \
        .choices = bauta_fake_genders,                                         \
        .help = "whose names, where no column says it"                         \
    }
#define BAUTA_FAKE_FILE                                                        \
    {                                                                          \
        .name = "file", .kind = BAUTA_OPTION_FILE,                             \
        .help = "a list of your own, one entry a line, in place of the "       \
                "built-in one"                                                 \
    }
#define BAUTA_FAKE_UNIQUE                                                      \
    {                                                                          \
        .name = "unique", .kind = BAUTA_OPTION_BOOLEAN, .fallback = "false",   \
        .help = "distinct values get distinct results, by a suffix"            \
    }
#define BAUTA_FAKE_SUFFIX                                                      \
    {                                                                          \
        .name = "suffix", .kind = BAUTA_OPTION_INTEGER, .fallback = "25",      \
        .min = BAUTA_SUFFIX_MIN, .max = BAUTA_SUFFIX_MAX,                      \
        .help = "characters of it; below 25, a unique column admits the rule " \
                "where its rows are few enough"                                \
    }
#define BAUTA_FAKE_BY                                                          \
    {                                                                          \
        .name = "by", .kind = BAUTA_OPTION_COLUMNS,                            \
        .fallback = BAUTA_PRIMARY_KEY,                                         \
        .help = "the columns that say whose row it is"                         \
    }
#define BAUTA_FAKE_LONGEST                                                     \
    {                                                                          \
        .name = "longest", .kind = BAUTA_OPTION_INTEGER, .min = 1, .max = 255, \
        .help = "draw only names of at most so many characters; give it to "   \
                "all parts alike"                                              \
    }

extern const char *const bauta_fake_genders[]; /* any, female, male */

/* Binds a kind; options that the transform's table does not have are as if
 * not given. `*self` is a bauta_fake. */
bauta_rc bauta_fake_bind(void **self, const bauta_fake_kind *kind,
                         const bauta_binding *binding, bauta_promise *promise,
                         bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_fake_apply(void *self, const bauta_view *view, bauta_err *err);
void bauta_fake_release(void *self);

/* --- for the writers of kinds */

/* The value of an option, or NULL where the table has none of that name or it
 * is not set. */
const bauta_value *bauta_fake_option(const bauta_binding *binding,
                                     const char *name);

/* Opens pick `i` of each locale for its list, or the user's own, of which an
 * entry may take `room` code points (0: no limit). EPROFILE where none fits. */
bauta_rc bauta_fake_pick(bauta_fake *fake, size_t i, enum bauta_list_kind list,
                         uint64_t room, bauta_err *err) BAUTA_CHECKED;

/* Makes the longest result so long at least. */
void bauta_fake_grow(bauta_fake *fake, uint64_t chars, size_t bytes);
/* The longest entry of pick `i` in any locale, and `more` ASCII characters. */
void bauta_fake_grow_pick(bauta_fake *fake, size_t i, size_t more);

/* The column is too short for the shortest result. */
bauta_rc bauta_fake_refuse(const bauta_fake *fake, uint64_t least,
                           bauta_err *err);

/* Would so many code points fit? */
static inline bool
bauta_fake_fits(const bauta_fake *fake, uint64_t chars)
{
    return fake->room == 0 || chars <= fake->room;
}

char *bauta_fake_put(char *to, bauta_entry entry);
char *bauta_fake_number(char *to, uint64_t number);
static inline bauta_entry
bauta_fake_written(const char *from, const char *to)
{
    return (bauta_entry){from, (uint32_t)(to - from)};
}

/* --- names (people.c): picks 0 and 1 are women's and men's given names, 2 and
 * 3 their family names */
bauta_rc bauta_fake_open_names(bauta_fake *fake, uint64_t first_room,
                               uint64_t last_room,
                               bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_first_settle(bauta_fake *fake, const bauta_binding *binding,
                            bauta_promise *promise, bauta_err *err);
bauta_rc bauta_last_settle(bauta_fake *fake, const bauta_binding *binding,
                           bauta_promise *promise, bauta_err *err);
bauta_rc bauta_full_settle(bauta_fake *fake, const bauta_binding *binding,
                           bauta_promise *promise, bauta_err *err);
bauta_entry bauta_first_write(const bauta_fake *fake, const bauta_fake_row *row,
                              char *to);
bauta_entry bauta_last_write(const bauta_fake *fake, const bauta_fake_row *row,
                             char *to);
bauta_entry bauta_full_write(const bauta_fake *fake, const bauta_fake_row *row,
                             char *to);

/* --- places (places.c) */

/* Opens pick `i` for street names, of which a line with its number fits; makes
 * the longest result so long. */
bauta_rc bauta_street_open(bauta_fake *fake, size_t i,
                           bauta_err *err) BAUTA_CHECKED;
/* Writes a line: street and number in the locale's order. */
char *bauta_street_put(const bauta_fake_row *row, bauta_entry street, char *to);

/* What "form" of a country's name or code is wanted. */
extern const char *const bauta_country_forms[];
bauta_rc bauta_country_settle(bauta_fake *fake, const bauta_binding *binding,
                              bauta_promise *promise, bauta_err *err);
/* Country `i` of the row's dictionary, in the form that is wanted. */
bauta_entry bauta_country_put(const bauta_fake *fake, const bauta_fake_row *row,
                              size_t i, char *to);

#endif
