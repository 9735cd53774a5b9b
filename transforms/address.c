/* SPDX-License-Identifier: Apache-2.0 */
/*
 * address: columns that are one address's, and agree.
 *
 *   keeps   which rows are of the same place, NULL; a country's form
 *   leaks   which rows are of the same place
 *   cost    two compressions a value and some looks into tables
 *
 * Every part is a function of one PRF of the row's key: a word of it chooses
 * a postcode, whose city, region and coordinates are real; another a street
 * of the country. So no such address exists but by chance.
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/fake.h"

#include <inttypes.h>
#include <string.h>

enum {
    PLACES,  /* picks: places, by the index of their postcode */
    STREETS, /* and streets; bauta_country_settle wants three of its own */
    DECIMALS = 6,
    JITTER = 5000, /* millionths of a degree, at most: some 550 m */
    LATITUDE_DIGITS = 2,
    LONGITUDE_DIGITS = 3,
};

static const bauta_locality *
place_of(const bauta_fake_row *row, size_t *i)
{
    *i = bauta_pick_index(&row->locale->picks[PLACES],
                          row->words[BAUTA_WORD_FIRST],
                          row->words[BAUTA_WORD_OTHER]);
    return &row->locale->dictionary->localities[*i];
}

static bauta_entry
entry_of(const bauta_fake_row *row, enum bauta_list_kind list, size_t i)
{
    return bauta_list_at(row->locale->dictionary->lists[list], i);
}

/* --- which places */

struct limits {
    const bauta_dictionary *dictionary;
    uint64_t longest, room;
};

static bool
is_usual(const void *context, size_t i)
{
    const struct limits *limits = context;
    const bauta_locality *place = &limits->dictionary->localities[i];
    const bauta_list *const *lists = limits->dictionary->lists;

    return bauta_entry_chars(lists[BAUTA_LIST_CITY], place->city) <=
               limits->longest &&
           bauta_entry_chars(lists[BAUTA_LIST_REGION], place->region) <=
               limits->longest;
}

static bool
is_fitting(const void *context, size_t i)
{
    const struct limits *limits = context;

    return bauta_entry_chars(limits->dictionary->lists[BAUTA_LIST_CITY],
                             limits->dictionary->localities[i].city) <=
           limits->room;
}

/* `room` is that for a city's name; 0: no limit. */
static bauta_rc
open_places(bauta_fake *fake, uint64_t room, bauta_err *err)
{
    for (size_t l = 0; l < fake->n_locales; l++) {
        bauta_fake_locale *locale = &fake->locales[l];
        const bauta_dictionary *dictionary = locale->dictionary;
        const struct limits limits = {dictionary, fake->longest, room};
        bool tight =
            room != 0 && room < dictionary->lists[BAUTA_LIST_CITY]->max_chars;
        bauta_rc rc =
            bauta_pick_open(&locale->picks[PLACES], dictionary->n_localities,
                            fake->longest != 0 ? is_usual : NULL,
                            tight ? is_fitting : NULL, &limits, err);

        if (rc == BAUTA_EPROFILE)
            return bauta_err_set(
                err, rc,
                "no city of %s has a name (and a region's) of at most %" PRIu64
                " characters, which is what there is room for: choose another "
                "transform, such as mask",
                dictionary->locale, tight ? room : fake->longest);
        if (rc != BAUTA_OK)
            return rc;
    }
    return BAUTA_OK;
}

/* What is written is entries of this list, all of which have to fit. */
static bauta_rc
settle_list(bauta_fake *fake, enum bauta_list_kind list, bauta_err *err)
{
    for (size_t l = 0; l < fake->n_locales; l++) {
        const bauta_list *entries = fake->locales[l].dictionary->lists[list];

        if (!bauta_fake_fits(fake, entries->max_chars))
            return bauta_fake_refuse(fake, entries->max_chars, err);
        bauta_fake_grow(fake, entries->max_chars, entries->max_bytes);
    }
    return open_places(fake, 0, err);
}

/* --- street, city, region, postcode, country */

static bauta_rc
settle_street(bauta_fake *fake, const bauta_binding *binding,
              bauta_promise *promise, bauta_err *err)
{
    (void)binding;
    (void)promise;
    return bauta_street_open(fake, STREETS, err);
}

static bauta_entry
write_street(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    bauta_entry street = bauta_pick_entry(&row->locale->picks[STREETS],
                                          row->words[BAUTA_WORD_LAST],
                                          row->words[BAUTA_WORD_OTHER]);

    (void)fake;
    return bauta_fake_written(to, bauta_street_put(row, street, to));
}

static bauta_rc
settle_city(bauta_fake *fake, const bauta_binding *binding,
            bauta_promise *promise, bauta_err *err)
{
    (void)binding;
    (void)promise;
    for (size_t l = 0; l < fake->n_locales; l++) {
        const bauta_list *list =
            fake->locales[l].dictionary->lists[BAUTA_LIST_CITY];

        bauta_fake_grow(fake, list->max_chars, list->max_bytes);
    }
    return open_places(fake, fake->room, err);
}

static bauta_entry
write_city(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i;

    (void)fake;
    (void)to;
    return entry_of(row, BAUTA_LIST_CITY, place_of(row, &i)->city);
}

static bauta_rc
settle_region(bauta_fake *fake, const bauta_binding *binding,
              bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    BAUTA_TRY(settle_list(fake, BAUTA_LIST_REGION_CODE, err));
    for (size_t l = 0; l < fake->n_locales; l++) {
        const bauta_list *list =
            fake->locales[l].dictionary->lists[BAUTA_LIST_REGION];

        bauta_fake_grow(fake, list->max_chars, list->max_bytes);
    }

out:
    return rc;
}

/* Its code where its name does not fit. */
static bauta_entry
write_region(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i, region = place_of(row, &i)->region;
    bauta_entry name = entry_of(row, BAUTA_LIST_REGION, region);

    (void)to;
    return bauta_fake_fits(fake, bauta_utf8_count(name.bytes, name.len))
               ? name
               : entry_of(row, BAUTA_LIST_REGION_CODE, region);
}

static bauta_rc
settle_region_code(bauta_fake *fake, const bauta_binding *binding,
                   bauta_promise *promise, bauta_err *err)
{
    (void)binding;
    (void)promise;
    return settle_list(fake, BAUTA_LIST_REGION_CODE, err);
}

static bauta_entry
write_region_code(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i;

    (void)fake;
    (void)to;
    return entry_of(row, BAUTA_LIST_REGION_CODE, place_of(row, &i)->region);
}

static bauta_rc
settle_postcode(bauta_fake *fake, const bauta_binding *binding,
                bauta_promise *promise, bauta_err *err)
{
    (void)binding;
    (void)promise;
    return settle_list(fake, BAUTA_LIST_POSTCODE, err);
}

static bauta_entry
write_postcode(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i;

    (void)fake;
    (void)to;
    (void)place_of(row, &i);
    return entry_of(row, BAUTA_LIST_POSTCODE, i);
}

static bauta_entry
write_country(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    return bauta_country_put(fake, row, row->locale->dictionary->country, to);
}

/* --- the whole of it */

static const struct mark {
    const char *text;
    enum bauta_list_kind list;
} marks[] = {
    {"{city}", BAUTA_LIST_CITY},
    {"{region}", BAUTA_LIST_REGION},
    {"{code}", BAUTA_LIST_REGION_CODE},
    {"{postcode}", BAUTA_LIST_POSTCODE},
};

enum { N_MARKS = sizeof(marks) / sizeof(marks[0]), SEPARATOR = 2 };

/* The mark that a template goes on with, or NULL. */
static const struct mark *
mark_at(const char *at)
{
    for (size_t i = 0; *at == '{' && i < N_MARKS; i++)
        if (strncmp(at, marks[i].text, strlen(marks[i].text)) == 0)
            return &marks[i];
    return NULL;
}

/* The longest line below the street. */
static void
measure_line(const bauta_dictionary *dictionary, uint64_t *chars, size_t *bytes)
{
    *chars = *bytes = 0;
    for (const char *at = dictionary->city_line; *at != '\0';) {
        const struct mark *mark = mark_at(at);

        if (mark == NULL) {
            *chars += ((unsigned char)*at & 0xc0) != 0x80;
            *bytes += 1;
            at++;
            continue;
        }
        *chars += dictionary->lists[mark->list]->max_chars;
        *bytes += dictionary->lists[mark->list]->max_bytes;
        at += strlen(mark->text);
    }
}

static bauta_rc
settle_full(bauta_fake *fake, const bauta_binding *binding,
            bauta_promise *promise, bauta_err *err)
{
    uint64_t room = fake->room, street, chars = 0, most = 0;
    size_t width, bytes = 0, most_bytes = 0;
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    fake->room = 0; /* a street that is too long is left out, not changed */
    BAUTA_TRY(bauta_street_open(fake, STREETS, err));
    BAUTA_TRY(open_places(fake, 0, err));
    fake->room = room;
    street = fake->max_chars;
    width = fake->width;
    for (size_t l = 0; l < fake->n_locales; l++) {
        measure_line(fake->locales[l].dictionary, &chars, &bytes);
        most = chars > most ? chars : most;
        most_bytes = bytes > most_bytes ? bytes : most_bytes;
    }
    if (!bauta_fake_fits(fake, most))
        return bauta_fake_refuse(fake, most, err);
    bauta_fake_grow(fake, street + SEPARATOR + most,
                    width + SEPARATOR + most_bytes);

out:
    return rc;
}

static char *
put_line(const bauta_fake_row *row, char *to)
{
    size_t i, of[BAUTA_LISTS] = {0};
    const bauta_locality *place = place_of(row, &i);

    of[BAUTA_LIST_CITY] = place->city;
    of[BAUTA_LIST_REGION] = of[BAUTA_LIST_REGION_CODE] = place->region;
    of[BAUTA_LIST_POSTCODE] = i;
    for (const char *at = row->locale->dictionary->city_line; *at != '\0';) {
        const struct mark *mark = mark_at(at);

        if (mark == NULL) {
            *to++ = *at++;
            continue;
        }
        to = bauta_fake_put(to, entry_of(row, mark->list, of[mark->list]));
        at += strlen(mark->text);
    }
    return to;
}

/* Street first or, where the family's name is, from the large to the small. */
static bauta_entry
write_full(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    bool large_first = row->locale->dictionary->family_first;
    bauta_entry street;
    char *end = to;

    if (large_first) {
        end = put_line(row, end);
        end += write_street(fake, row, end).len;
    } else {
        end += write_street(fake, row, end).len;
        *end++ = ',';
        *end++ = ' ';
        end = put_line(row, end);
    }
    street = bauta_fake_written(to, end);
    if (!bauta_fake_fits(fake, fake->max_chars) &&
        !bauta_fake_fits(fake, bauta_utf8_count(street.bytes, street.len)))
        return bauta_fake_written(to, put_line(row, to));
    return street;
}

/* --- coordinates */

/* Reads "(9,6)" in the name of a type. */
static bool
read_scale(const char *native, unsigned *precision, unsigned *scale)
{
    const char *at = strchr(native, '(');
    unsigned numbers[2] = {0};

    for (size_t i = 0; at != NULL && i < 2; i++) {
        at++;
        while (*at == ' ')
            at++;
        if (*at < '0' || *at > '9')
            return false;
        for (; *at >= '0' && *at <= '9' && numbers[i] < 1000; at++)
            numbers[i] = numbers[i] * 10 + (unsigned)(*at - '0');
        while (*at == ' ')
            at++;
        if (*at != (i == 0 ? ',' : ')'))
            return false;
    }
    *precision = numbers[0];
    *scale = numbers[1];
    return at != NULL;
}

/* As many decimals as the column's type has, or its text has room for. */
static bauta_rc
settle_point(bauta_fake *fake, const bauta_binding *binding, unsigned whole,
             bauta_err *err)
{
    const bauta_column *column = binding->column;
    const bauta_value *decimals = bauta_fake_option(binding, "decimals");
    unsigned precision, scale;
    bool typed = column->type == BAUTA_TYPE_DECIMAL &&
                 read_scale(column->native, &precision, &scale);

    fake->decimals = decimals != NULL ? (unsigned)decimals->integer : DECIMALS;
    if (typed && precision < whole + scale)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s has no room for %u digits "
                             "before the point",
                             column->native, whole);
    if (typed && scale < fake->decimals)
        fake->decimals = scale;
    if (!bauta_fake_fits(fake, 1 + whole))
        return bauta_fake_refuse(fake, 1 + whole, err);
    while (fake->decimals > 0 &&
           !bauta_fake_fits(fake, 1 + whole + 1 + fake->decimals))
        fake->decimals--;
    bauta_fake_grow(fake, 1 + whole + 1 + fake->decimals,
                    1 + LONGITUDE_DIGITS + 1 + DECIMALS);
    return open_places(fake, 0, err);
}

static bauta_rc
settle_latitude(bauta_fake *fake, const bauta_binding *binding,
                bauta_promise *promise, bauta_err *err)
{
    (void)promise;
    return settle_point(fake, binding, LATITUDE_DIGITS, err);
}

static bauta_rc
settle_longitude(bauta_fake *fake, const bauta_binding *binding,
                 bauta_promise *promise, bauta_err *err)
{
    (void)promise;
    return settle_point(fake, binding, LONGITUDE_DIGITS, err);
}

/* Ten-thousandths of a degree, and up to JITTER millionths beside them, in
 * canonical form. */
static bauta_entry
write_point(const bauta_fake *fake, int32_t degrees, uint32_t word, char *to)
{
    int64_t value = (int64_t)degrees * 100 +
                    (int64_t)bauta_scale((uint64_t)word << 32, 2 * JITTER + 1) -
                    JITTER;
    uint64_t size = (uint64_t)(value < 0 ? -value : value), unit = 1, rest;
    unsigned decimals = fake->decimals;
    char *from = to;

    for (unsigned i = decimals; i < DECIMALS; i++)
        unit *= 10;
    size = (size + unit / 2) / unit; /* in units of the last decimal */
    for (; decimals > 0 && size % 10 == 0; decimals--)
        size /= 10;
    unit = 1;
    for (unsigned i = 0; i < decimals; i++)
        unit *= 10;
    if (value < 0 && size > 0)
        *to++ = '-';
    to = bauta_fake_number(to, size / unit);
    rest = size % unit;
    if (decimals > 0)
        *to++ = '.';
    for (; decimals > 0; decimals--) {
        unit /= 10;
        *to++ = (char)('0' + rest / unit % 10);
    }
    return bauta_fake_written(from, to);
}

static bauta_entry
write_latitude(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i;

    return write_point(fake, place_of(row, &i)->latitude,
                       (uint32_t)row->words[BAUTA_WORD_POINT], to);
}

static bauta_entry
write_longitude(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i;

    return write_point(fake, place_of(row, &i)->longitude,
                       (uint32_t)(row->words[BAUTA_WORD_POINT] >> 32), to);
}

/* --- the transform */

#define PART(called, types, by)                                                \
    {                                                                          \
        .name = "address", .domain = "address", .part = #called,               \
        .accepts = (types), .settle = (by), .write = write_##called            \
    }
#define POINT (BAUTA_TYPE_DECIMAL | BAUTA_TYPE_TEXT)

static const bauta_fake_kind kinds[] = {
    PART(street, BAUTA_TYPE_TEXT, settle_street),
    PART(city, BAUTA_TYPE_TEXT, settle_city),
    PART(region, BAUTA_TYPE_TEXT, settle_region),
    PART(region_code, BAUTA_TYPE_TEXT, settle_region_code),
    PART(postcode, BAUTA_TYPE_TEXT, settle_postcode),
    PART(country, BAUTA_TYPE_TEXT, bauta_country_settle),
    PART(full, BAUTA_TYPE_TEXT, settle_full),
    PART(latitude, POINT, settle_latitude),
    PART(longitude, POINT, settle_longitude),
};

static const char *const parts[] = {
    "street",  "city", "region",   "region_code", "postcode",
    "country", "full", "latitude", "longitude",   NULL};

static const bauta_option options[] = {
    {.name = "part",
     .kind = BAUTA_OPTION_CHOICE,
     .required = true,
     .choices = parts,
     .help = "what of the address the column is"},
    BAUTA_FAKE_BY,
    BAUTA_FAKE_LOCALE("en_US"),
    BAUTA_FAKE_LOCALE_FROM,
    BAUTA_FAKE_LONGEST,
    {.name = "form",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "same",
     .choices = bauta_country_forms,
     .help = "country: a name, a code of ISO 3166-1, or what the value is"},
    {.name = "decimals",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 0,
     .max = DECIMALS,
     .help = "latitude, longitude: digits after the point; where not given, "
             "as many as the column has, 6 at most"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
address_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
             bauta_err *err)
{
    const char *part = bauta_options_get(binding->options, "part")->text;
    size_t i = 0;

    while (strcmp(kinds[i].part, part) != 0)
        i++;
    return bauta_fake_bind(self, &kinds[i], binding, promise, err);
}

const struct bauta_transform bauta_transform_address = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "address",
    .summary = "columns of one made-up address, which agree with each other",
    .details =
        "Each column of the address has this rule, with its own \"part\". All "
        "parts come from the row's key, which \"by\" names: the primary key, "
        "or the column that refers to the address from another table, where "
        "the same address is then given. Postcode, city, region, country and "
        "coordinates are those of a real place, the coordinates within some "
        "hundred metres of it; the street is one of the country's names with "
        "any number. Nothing of the value survives but whether a country is "
        "named or coded. Give \"locale\" and \"longest\" to all parts alike. "
        "Where a column is too short for a city or a street, another is drawn "
        "for it alone, unless \"longest\" rules such names out; a region's "
        "name gives way to its code.",
    .example = "{\"transform\": \"address\", \"part\": \"city\", \"by\": "
               "[\"customer_id\"], \"locale\": \"fr_FR\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_DECIMAL,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT |
              BAUTA_TRAIT_GROUP | BAUTA_TRAIT_ROW,
    .options = options,
    .bind = address_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};
