/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/values.h"

#include "core/text.h"
#include "transforms/calendar.h"
#include "transforms/inet.h"
#include "transforms/json_scan.h"
#include "transforms/scrub/names.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    PROSE_WORDS = 4,
    NAME_WORDS = 4,
    SHORT = 64, /* bytes of a value that may be an identifier */
};

#define BIT(shape) (1u << (shape))

/* --- Knowledge --- */

static bool
add_list(bauta_bag *bag, const bauta_list *list, enum bauta_shape shape)
{
    for (size_t i = 0; list != NULL && i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        if (!bauta_bag_add(bag, bauta_bag_hash(entry.bytes, entry.len),
                           BIT(shape)))
            return false;
    }
    return true;
}

static bool
add_words(bauta_bag *bag, const char *words, enum bauta_shape shape)
{
    while (*words != '\0') {
        size_t n = strcspn(words, "|");

        if (!bauta_bag_add(bag, bauta_bag_hash(words, n), BIT(shape)))
            return false;
        words += n + (words[n] != '\0');
    }
    return true;
}

static const struct {
    enum bauta_list_kind list;
    enum bauta_shape shape;
} lists[] = {{BAUTA_LIST_CITY, BAUTA_SHAPE_CITY},
             {BAUTA_LIST_REGION, BAUTA_SHAPE_REGION},
             {BAUTA_LIST_REGION_CODE, BAUTA_SHAPE_REGION},
             {BAUTA_LIST_COUNTRY, BAUTA_SHAPE_COUNTRY},
             {BAUTA_LIST_COUNTRY_ALPHA2, BAUTA_SHAPE_COUNTRY},
             {BAUTA_LIST_COUNTRY_ALPHA3, BAUTA_SHAPE_COUNTRY},
             {BAUTA_LIST_JOB, BAUTA_SHAPE_JOB}};

static bool
add_places(bauta_bag *bag)
{
    for (size_t l = 0; bauta_locales[l] != NULL; l++) {
        const bauta_dictionary *dictionary =
            bauta_dictionary_find(bauta_locales[l]);

        for (size_t i = 0; i < sizeof(lists) / sizeof(lists[0]); i++)
            if (!add_list(bag, dictionary->lists[lists[i].list],
                          lists[i].shape))
                return false;
    }
    return add_words(bag, "usa|uk|england|scotland|wales|russia|south korea",
                     BAUTA_SHAPE_COUNTRY) &&
           add_words(
               bag,
               "male|female|m|f|w|d|man|woman|men|women|männlich|weiblich|"
               "divers|mann|frau|homme|femme|masculin|féminin|h|maschio|"
               "femmina|uomo|donna|hombre|mujer|masculino|femenino|v|"
               "mr|mrs|ms|mr.|mrs.|ms.|miss|dr|dr.|herr|m.|mme|mlle|"
               "sig.|sig.ra|sr.|sra.|non-binary|nonbinary|other|x|"
               "diverse|unknown",
               BAUTA_SHAPE_GENDER) &&
           add_words(bag,
                     "ceo|cto|cfo|owner|manager|sales manager|engineer|"
                     "sales representative|sales associate|sales agent|"
                     "marketing manager|accounting manager|order administrator|"
                     "assistant|secretary|general manager|it manager|it staff|"
                     "senior engineer|staff|senior staff|assistant engineer|"
                     "technique leader|developer|analyst|consultant|teacher|"
                     "nurse|physician|lawyer|clerk|technician|director",
                     BAUTA_SHAPE_JOB);
}

bauta_rc
bauta_knowledge_open(bauta_knowledge *knowledge, bauta_err *err)
{
    *knowledge = (bauta_knowledge){0};
    bauta_arena_init(&knowledge->scratch);
    if (!add_places(&knowledge->places))
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    return bauta_lexicon_open(&knowledge->lexicon, bauta_locales, NULL, err);
}

void
bauta_knowledge_close(bauta_knowledge *knowledge)
{
    bauta_bag_close(&knowledge->places);
    bauta_lexicon_close(&knowledge->lexicon);
    bauta_arena_deinit(&knowledge->scratch);
}

/* --- One value --- */

typedef struct value {
    bauta_evidence *evidence;
    bauta_knowledge *knowledge;
    const char *bytes;
    size_t len;
} value;

static void
hit(const value *v, enum bauta_shape shape)
{
    v->evidence->hits[shape]++;
}

/* Eight digits, or ten characters with two marks, that are a day since 1900. */
static bool
is_day(const char *bytes, size_t len)
{
    char digits[9];
    unsigned year, month, day;
    static const unsigned char longest[] = {31, 29, 31, 30, 31, 30,
                                            31, 31, 30, 31, 30, 31};
    size_t n = 0;
    bool leap;

    if (len != 8 && (len < 10 || (bytes[4] != '-' && bytes[4] != '/')))
        return false;
    for (size_t i = 0; i < (len == 8 ? 8u : 10u); i++) {
        if (len != 8 && (i == 4 || i == 7))
            continue;
        if (!bauta_is_digit((unsigned char)bytes[i]))
            return false;
        digits[n++] = bytes[i];
    }
    digits[8] = '\0';
    year = (unsigned)strtoul(digits, NULL, 10) / 10000;
    month = (unsigned)strtoul(digits, NULL, 10) / 100 % 100;
    day = (unsigned)strtoul(digits, NULL, 10) % 100;
    leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return year >= 1900 && year < 2200 && month >= 1 && month <= 12 &&
           day >= 1 && day <= longest[month - 1] &&
           (leap || month != 2 || day < 29);
}

static bool
is_mac(const char *bytes, size_t len)
{
    if (len != 17 || (bytes[2] != ':' && bytes[2] != '-'))
        return false;
    for (size_t i = 0; i < len; i++)
        if (i % 3 == 2 ? bytes[i] != bytes[2] : bauta_hex_digit(bytes[i]) < 0)
            return false;
    return true;
}

static bool
is_uuid(const char *bytes, size_t len)
{
    if (len != 36)
        return false;
    for (size_t i = 0; i < len; i++) {
        bool dash = i == 8 || i == 13 || i == 18 || i == 23;

        if (dash ? bytes[i] != '-' : bauta_hex_digit(bytes[i]) < 0)
            return false;
    }
    return true;
}

/* Shapes of what is found, in the order of bauta_find_type. */
static const enum bauta_shape found_shapes[] = {
    [BAUTA_FIND_EMAIL] = BAUTA_SHAPE_EMAIL,
    [BAUTA_FIND_URL] = BAUTA_SHAPE_URL,
    [BAUTA_FIND_IP] = BAUTA_SHAPE_IP,
    [BAUTA_FIND_CARD] = BAUTA_SHAPE_CARD,
    [BAUTA_FIND_IBAN] = BAUTA_SHAPE_IBAN,
    [BAUTA_FIND_NATIONAL_ID] = BAUTA_SHAPE_NATIONAL_ID,
    [BAUTA_FIND_PHONE] = BAUTA_SHAPE_PHONE};

enum { ALL_PATTERNS = (1u << BAUTA_FIND_NAME) - 1 };

/* Which country's number it is once a word says that it is one. */
static void
count_nation(value *v)
{
    static const char before[] = "cpf nas uid bsn pesel personnr ssn: ";
    char text[sizeof(before) + SHORT];
    bauta_finds finds = {.arena = &v->knowledge->scratch};
    size_t n = sizeof(before) - 1;

    if (v->len < 8 || v->len > 24)
        return;
    memcpy(text, before, n);
    memcpy(text + n, v->bytes, v->len);
    bauta_find_patterns(text, n + v->len, 1u << BAUTA_FIND_NATIONAL_ID, &finds);
    for (size_t i = 0; i < finds.n; i++)
        if (finds.list[i].start == n && finds.list[i].end == n + v->len &&
            finds.list[i].kind < BAUTA_FIND_NATIONS)
            v->evidence->nations[finds.list[i].kind]++;
}

/* True where the whole value is one thing that has a form of its own. */
static bool
look_at_patterns(value *v, bool prose)
{
    bauta_finds finds = {.arena = &v->knowledge->scratch};
    static const bauta_own own;

    bauta_find_patterns(v->bytes, v->len, ALL_PATTERNS, &finds);
    if (finds.n == 1 && finds.list[0].end - finds.list[0].start == v->len) {
        hit(v, found_shapes[finds.list[0].type]);
        if (finds.list[0].type == BAUTA_FIND_PHONE && *v->bytes == '+')
            hit(v, BAUTA_SHAPE_PLUS);
        return finds.list[0].type != BAUTA_FIND_PHONE;
    }
    if (!prose)
        return false;
    if (finds.n == 0)
        bauta_find_names(&v->knowledge->lexicon, &own, v->bytes, v->len, NULL,
                         0, &finds);
    if (finds.n > 0)
        hit(v, BAUTA_SHAPE_PERSONAL);
    return false;
}

static size_t
count_words(const char *bytes, size_t len)
{
    size_t n = 0;
    bool inside = false;

    for (size_t i = 0; i < len; i++) {
        bool blank = bytes[i] == ' ' || bytes[i] == '\n' || bytes[i] == '\t' ||
                     bytes[i] == '\r';

        n += !blank && !inside;
        inside = !blank;
    }
    return n;
}

/* The words of a name, as the lexicon has them. Its hashes know no case; where
 * all is written in capitals or in small letters, that says nothing. */
static void
look_at_name(value *v)
{
    const unsigned char *bytes = (const unsigned char *)v->bytes;
    unsigned flags[NAME_WORDS] = {0};
    size_t n = 0, at = 0;
    bauta_word word;

    while (at < v->len) {
        if (!bauta_word_read(bytes, v->len, at, &word)) {
            if (bauta_is_digit(bytes[at]))
                return;
            at++;
            continue;
        }
        if (n == NAME_WORDS)
            return;
        flags[n++] = bauta_lexicon_find(&v->knowledge->lexicon, &word);
        at = word.end > at ? word.end : at + 1;
    }
    if (n == 1) {
        if ((flags[0] & BAUTA_WORD_IS_FIRST) != 0)
            hit(v, BAUTA_SHAPE_FIRST_NAME);
        if ((flags[0] & BAUTA_WORD_IS_LAST) != 0)
            hit(v, BAUTA_SHAPE_LAST_NAME);
        return;
    }
    if (n < 2)
        return;
    if (((flags[0] & BAUTA_WORD_IS_FIRST) != 0 &&
         (flags[n - 1] & (BAUTA_WORD_IS_LAST | BAUTA_WORD_IS_FIRST)) != 0) ||
        ((flags[0] & BAUTA_WORD_IS_LAST) != 0 &&
         (flags[n - 1] & BAUTA_WORD_IS_FIRST) != 0) ||
        ((flags[0] & BAUTA_WORD_IS_FIRST) != 0 && flags[n - 1] == 0))
        hit(v, BAUTA_SHAPE_FULL_NAME);
}

static bool
has_word(const value *v, const char *const *words)
{
    for (; *words != NULL; words++) {
        size_t n = strlen(*words);

        for (size_t i = 0; i + n <= v->len; i++) {
            size_t same = 0;

            while (same < n && ((unsigned char)v->bytes[i + same] | 0x20) ==
                                   ((unsigned char)(*words)[same] | 0x20))
                same++;
            if (same == n && (i == 0 || v->bytes[i - 1] == ' ') &&
                (i + n == v->len || v->bytes[i + n] == ' ' ||
                 v->bytes[i + n] == '.' || v->bytes[i + n] == ','))
                return true;
        }
    }
    return false;
}

static void
look_at_address(value *v, size_t words)
{
    static const char *const streets[] = {
        "street", "st",     "road",      "rd",    "avenue", "ave",   "lane",
        "drive",  "blvd",   "boulevard", "way",   "court",  "rue",   "via",
        "viale",  "piazza", "corso",     "calle", "avda",   "plaza", "rua",
        "av",     "place",  "quai",      "platz", "weg",    "str",   NULL};
    static const char *const forms[] = {
        "gmbh", "ag",   "inc", "ltd", "llc", "corp", "s.a",     "s.p.a",
        "spa",  "srl",  "plc", "bv",  "b.v", "s.l",  "kg",      "ohg",
        "sarl", "ltda", "co",  "oy",  "ab",  "sa",   "company", NULL};
    bool digit = false;

    if (v->len > 120 || words < 2)
        return;
    for (size_t i = 0; i < v->len; i++)
        digit = digit || bauta_is_digit((unsigned char)v->bytes[i]);
    if (has_word(v, streets) ||
        (digit && words <= 6 && bauta_is_digit((unsigned char)v->bytes[0]) &&
         bauta_is_letter((unsigned char)v->bytes[v->len - 1])))
        hit(v, BAUTA_SHAPE_STREET);
    if (has_word(v, forms))
        hit(v, BAUTA_SHAPE_COMPANY);
}

static bool
is_json(const value *v)
{
    bauta_json_scan scan;
    bauta_json_match match;

    if (v->len < 2 || (*v->bytes != '{' && *v->bytes != '['))
        return false;
    bauta_json_scan_init(&scan, NULL, v->bytes, v->len);
    return bauta_json_scan_next(&scan, &match) == BAUTA_JSON_END;
}

static void
look_at_secret(value *v)
{
    static const enum bauta_shape shapes[] = {
        [BAUTA_SECRET_PASSWORD] = BAUTA_SHAPE_PASSWORD,
        [BAUTA_SECRET_TOKEN] = BAUTA_SHAPE_TOKEN,
        [BAUTA_SECRET_DIGEST] = BAUTA_SHAPE_DIGEST,
        [BAUTA_SECRET_RANDOM] = BAUTA_SHAPE_RANDOM};
    enum bauta_secret_kind kind = bauta_secret_look(v->bytes, v->len);

    if (kind != BAUTA_SECRET_NONE)
        hit(v, shapes[kind]);
}

/* What is listed: places, occupations, sexes. */
static void
look_up(value *v)
{
    uint32_t bits =
        bauta_bag_find(&v->knowledge->places, bauta_bag_hash(v->bytes, v->len));

    for (unsigned shape = BAUTA_SHAPE_CITY; shape <= BAUTA_SHAPE_GENDER;
         shape++)
        if ((bits & BIT(shape)) != 0)
            hit(v, (enum bauta_shape)shape);
}

static void
look_at_number(value *v)
{
    char text[SHORT + 1], *end;
    bool digits = true;
    double number;

    for (size_t i = 0; i < v->len; i++)
        digits = digits && bauta_is_digit((unsigned char)v->bytes[i]);
    if (digits)
        hit(v, BAUTA_SHAPE_DIGITS);
    memcpy(text, v->bytes, v->len);
    text[v->len] = '\0';
    number = strtod(text, &end);
    if (*end != '\0' || end == text || !isfinite(number)) {
        v->evidence->numeric = false;
        return;
    }
    if (v->evidence->n == 1 || number < v->evidence->min)
        v->evidence->min = number;
    if (v->evidence->n == 1 || number > v->evidence->max)
        v->evidence->max = number;
}

static void
look_at_short(value *v)
{
    bauta_inet inet;

    look_at_number(v);
    look_up(v);
    if (is_day(v->bytes, v->len))
        hit(v, BAUTA_SHAPE_DATE);
    if (is_mac(v->bytes, v->len))
        hit(v, BAUTA_SHAPE_MAC);
    if (is_uuid(v->bytes, v->len))
        hit(v, BAUTA_SHAPE_UUID);
    /* Patterns find version 4 with a blank around it; this is sure of both. */
    if (v->evidence->hits[BAUTA_SHAPE_IP] < v->evidence->n &&
        memchr(v->bytes, ':', v->len) != NULL &&
        bauta_inet_read(v->bytes, v->len, &inet))
        hit(v, BAUTA_SHAPE_IP);
    count_nation(v);
}

static void
look(value *v)
{
    size_t words = count_words(v->bytes, v->len);
    bool prose = words >= PROSE_WORDS || v->len > 200;
    bool json = is_json(v);

    v->evidence->numeric = v->evidence->numeric && v->len <= SHORT;
    if (json)
        hit(v, BAUTA_SHAPE_JSON);
    if (prose)
        hit(v, BAUTA_SHAPE_PROSE);
    if (look_at_patterns(v, prose || json))
        return;
    look_at_secret(v);
    if (v->len <= SHORT) {
        look_at_short(v);
        look_at_name(v);
    }
    look_at_address(v, words);
    for (size_t i = 0; i < v->len; i++)
        if (bauta_is_letter((unsigned char)v->bytes[i])) {
            v->evidence->invalid_phone++;
            break;
        }
}

void
bauta_evidence_add(bauta_evidence *evidence, bauta_knowledge *knowledge,
                   const bauta_cell *cell)
{
    value v = {.evidence = evidence,
               .knowledge = knowledge,
               .bytes = cell->bytes,
               .len = cell->len};

    if (evidence->rows++ == 0)
        evidence->numeric = true;
    if (cell->bytes == NULL) {
        evidence->nulls++;
        return;
    }
    if (v.len > BAUTA_VALUE_BYTES)
        v.len = BAUTA_VALUE_BYTES;
    while (v.len > 0 &&
           (v.bytes[v.len - 1] == ' ' || v.bytes[v.len - 1] == '\n'))
        v.len--;
    while (v.len > 0 && *v.bytes == ' ') {
        v.bytes++;
        v.len--;
    }
    if (v.len < cell->len) /* perhaps within a character */
        while (v.len > 0 && !bauta_utf8_valid(v.bytes, v.len) &&
               ((unsigned char)v.bytes[v.len - 1] & 0x80) != 0)
            v.len--;
    if (v.len == 0)
        return;
    evidence->n++;
    evidence->bytes += cell->len;
    if (cell->len > evidence->max_bytes)
        evidence->max_bytes = cell->len;
    if (!bauta_utf8_valid(v.bytes, v.len) ||
        memchr(v.bytes, '\0', v.len) != NULL) {
        evidence->numeric = false;
        return;
    }
    for (size_t i = 0; i < v.len; i++)
        evidence->histogram[(unsigned char)v.bytes[i]]++;
    look(&v);
    bauta_arena_reset(&knowledge->scratch);
}

double
bauta_evidence_share(const bauta_evidence *evidence, enum bauta_shape shape)
{
    return evidence->n == 0
               ? 0
               : (double)evidence->hits[shape] / (double)evidence->n;
}

double
bauta_evidence_entropy(const bauta_evidence *evidence)
{
    double all = 0, bits = 0;

    for (size_t i = 0; i < 256; i++)
        all += (double)evidence->histogram[i];
    for (size_t i = 0; i < 256; i++)
        if (evidence->histogram[i] > 0) {
            double p = (double)evidence->histogram[i] / all;

            bits -= p * log2(p);
        }
    return bits;
}
