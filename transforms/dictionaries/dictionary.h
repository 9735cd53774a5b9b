/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Dictionaries: what realistic fakes are drawn from, a locale at a time.
 *
 * The built-in ones are constant data made by scripts/make-dictionaries; their
 * content is pinned by a version and a digest, as the results of transforms
 * depend on it. NOTICE and the file SOURCES say where it comes from. All
 * text is UTF-8 in normalization form C, without control characters.
 */
#ifndef BAUTA_TRANSFORMS_DICTIONARIES_DICTIONARY_H
#define BAUTA_TRANSFORMS_DICTIONARIES_DICTIONARY_H

#include "core/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The lists that every dictionary has, none of them empty. Entries of a list
 * are distinct and in the order of their bytes, unless said otherwise. */
enum bauta_list_kind {
    BAUTA_LIST_FIRST_FEMALE, /* given names of women; with ascii (and kana) */
    BAUTA_LIST_FIRST_MALE,   /* given names of men; with ascii (and kana) */
    /* Family names, as a woman and as a man bears them: entry i of one is the
     * same name as entry i of the other. With ascii (and kana). */
    BAUTA_LIST_LAST_FEMALE,
    BAUTA_LIST_LAST_MALE,
    BAUTA_LIST_STREET, /* with its kind ("rue du Moulin"), without number */
    BAUTA_LIST_CITY,   /* real ones, the most populous */
    BAUTA_LIST_REGION, /* state, province, county, …: what addresses name */
    /* Code of region i (ISO 3166-2 without the country, "CA"); for en_GB, whose
     * regions are counties, that of the nation: "ENG". Not distinct, not
     * ordered. */
    BAUTA_LIST_REGION_CODE,
    BAUTA_LIST_POSTCODE, /* of locality i; not distinct, not ordered */
    /* Two "{last}" in each, for family names, and a legal form:
     * "{last} & {last} GmbH". See bauta_company_write. */
    BAUTA_LIST_COMPANY,
    BAUTA_LIST_JOB,
    BAUTA_LIST_WORD,   /* common words of the language, in lower case */
    BAUTA_LIST_COLOUR, /* in the language, as one writes it in a list */

    /* Countries in the order of their codes; in all dictionaries entry i of
     * the three is one country. Names are in the language. */
    BAUTA_LIST_COUNTRY,
    BAUTA_LIST_COUNTRY_ALPHA2, /* ISO 3166-1: "JP" */
    BAUTA_LIST_COUNTRY_ALPHA3, /* ISO 3166-1: "JPN" */
    /* Currencies in the order of their codes, likewise. */
    BAUTA_LIST_CURRENCY,      /* "Swedish krona", in the language */
    BAUTA_LIST_CURRENCY_CODE, /* ISO 4217: "SEK" */

    /* The same in all dictionaries. */
    BAUTA_LIST_COLOUR_CSS, /* CSS Color Module Level 4, in lower case */
    BAUTA_LIST_LOREM,      /* Latin filler words, in lower case */

    BAUTA_LISTS /* how many there are */
};

/* One list. Plain constant data, or what bauta_list_load made. */
typedef struct bauta_list {
    const char *text;       /* all entries, end to end, without NUL between */
    const uint16_t *narrow; /* count + 1 offsets into text, or NULL ... */
    const uint32_t *wide;   /* ... where these are given */
    uint32_t count;         /* at least 1 */
    uint32_t max_bytes;     /* of the longest entry */
    uint32_t max_chars;     /* code points of the longest entry */
    /* Entry i in letters for e-mail addresses and user names: [a-z0-9.-],
     * never empty, no dot or hyphen at an end. Not distinct, not ordered.
     * NULL for lists that are not names. */
    const struct bauta_list *ascii;
    /* How entry i is read, in katakana; ja_JP only, else NULL. */
    const struct bauta_list *kana;
} bauta_list;

/* Borrowed from the list; not NUL-ended. */
typedef struct bauta_entry {
    const char *bytes;
    uint32_t len;
} bauta_entry;

/* Entry i < list->count. */
static inline bauta_entry
bauta_list_at(const bauta_list *list, size_t i)
{
    uint32_t from = list->narrow != NULL ? list->narrow[i] : list->wide[i];
    uint32_t to =
        list->narrow != NULL ? list->narrow[i + 1] : list->wide[i + 1];

    return (bauta_entry){list->text + from, to - from};
}

/*
 * A place where an address may be: one postcode of a city. City, region,
 * country and coordinates agree. The postcode is one of that city; where the
 * source has only its first part (en_GB: outward code, nl_NL: digits), the
 * rest is made up after the country's pattern.
 */
typedef struct bauta_locality {
    uint16_t city;     /* index in BAUTA_LIST_CITY */
    uint16_t region;   /* index in BAUTA_LIST_REGION */
    int32_t latitude;  /* ten-thousandths of a degree, north positive */
    int32_t longitude; /* ten-thousandths of a degree, east positive */
} bauta_locality;

typedef struct bauta_dictionary {
    const char *locale; /* "pt_BR" */
    unsigned version;   /* of its content, from 1 */
    const char *digest; /* bauta_dictionary_digest of its content, hex */
    uint16_t country;   /* its country's index in BAUTA_LIST_COUNTRY */
    const bauta_list *lists[BAUTA_LISTS];

    const bauta_locality
        *localities;       /* of postcode i; ordered by city, postcode */
    uint32_t n_localities; /* BAUTA_LIST_POSTCODE has as many */

    /* A street line is number, gap, street or street, gap, number. The number
     * is 1 to number_max, and has number_parts of them joined by "-" (ja_JP:
     * "2-14-5"), else it is one number. */
    bool number_first;
    const char *number_gap; /* " ", ", " or "" */
    uint16_t number_max;
    uint16_t number_parts;
    /* The line below the street, with {city}, {region}, {code}, {postcode}:
     * "{city}, {code} {postcode}". */
    const char *city_line;
    bool family_first; /* family name before given name */

    uint32_t company_max_bytes; /* of what bauta_company_write writes */
    uint32_t company_max_chars;
} bauta_dictionary;

enum {
    BAUTA_DIGEST_SIZE = 65, /* 64 hexadecimal digits and a NUL */
    BAUTA_LIST_FILE_MAX = 16 << 20,
    BAUTA_LIST_ENTRIES_MAX = 1000000,
};

/* Locales of the built-in dictionaries, NULL-ended, in alphabetical order: for
 * the choices of an option. */
extern const char *const bauta_locales[];

/* The built-in dictionary of a locale ("de_DE"; "de-DE" means the same), or
 * NULL where there is none. Constant, never to be freed. */
const bauta_dictionary *bauta_dictionary_find(const char *locale);

/*
 * BLAKE2b-256 of a dictionary's content, in hexadecimal: all lists, localities
 * and rules, each length-prefixed. Reads the whole content (about 100 kB).
 */
void bauta_dictionary_digest(const bauta_dictionary *dictionary,
                             char hex[BAUTA_DIGEST_SIZE]);

/* The same of one list with its ascii and kana, so that a profile's own file
 * can be pinned too. */
void bauta_list_digest(const bauta_list *list, char hex[BAUTA_DIGEST_SIZE]);

/*
 * Writes the company name that `choice` stands for: a form and two family
 * names, each chosen by the remainder of a division, so 64 bits from a PRF
 * choose evenly enough (there are under 2^27 names). `out` has room for
 * dictionary->company_max_bytes. Gives the length; writes no NUL.
 */
size_t bauta_company_write(const bauta_dictionary *dictionary, uint64_t choice,
                           char *out);

/*
 * Reads a list from a UTF-8 text file, one entry a line; the last line may
 * lack its newline, lines may end in CR LF, a byte order mark is passed over.
 * Entries keep their order. EPROFILE where the file cannot be read, is no
 * regular file, is over BAUTA_LIST_FILE_MAX bytes or BAUTA_LIST_ENTRIES_MAX
 * entries, has no entry, or a line is empty, repeats another, is not UTF-8 or
 * holds a control character; the text names the file and the line's number,
 * never what is on it. Writes a list that the caller owns; NULL on failure.
 */
bauta_rc bauta_list_load(bauta_list **list, const char *path,
                         bauta_err *err) BAUTA_CHECKED;

/* The same from `len` bytes in memory, which are copied; `name` stands for the
 * file in errors. */
bauta_rc bauta_list_parse(bauta_list **list, const char *bytes, size_t len,
                          const char *name, bauta_err *err) BAUTA_CHECKED;

/* Frees what bauta_list_load or bauta_list_parse made; NULL is allowed. */
void bauta_list_free(bauta_list *list);

#endif
