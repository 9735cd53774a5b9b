/* SPDX-License-Identifier: Apache-2.0 */
/*
 * street, city and country: places that exist, or could.
 *
 *   keeps   equality within a domain, NULL; whether a country is named or
 *           coded, and how
 *   leaks   which values are equal, and which are alike but for chance
 *   cost    two compressions a value and a look into a table
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/fake.h"

#include <string.h>

/* --- streets */

enum { PART_BITS = 16 };

static size_t
digits_of(unsigned number)
{
    size_t n = 1;

    for (; number > 9; number /= 10)
        n++;
    return n;
}

/* What the number and its gap take at most. */
static size_t
number_width(const bauta_dictionary *dictionary)
{
    return (digits_of(dictionary->number_max) + 1) * dictionary->number_parts -
           1 + strlen(dictionary->number_gap);
}

bauta_rc
bauta_street_open(bauta_fake *fake, size_t i, bauta_err *err)
{
    for (size_t l = 0; l < fake->n_locales; l++) {
        bauta_fake_locale *locale = &fake->locales[l];
        const bauta_list *list =
            fake->own != NULL ? fake->own
                              : locale->dictionary->lists[BAUTA_LIST_STREET];
        size_t width = number_width(locale->dictionary);
        bauta_rc rc;

        if (!bauta_fake_fits(fake, width + 1))
            return bauta_fake_refuse(fake, width + 1, err);
        rc = bauta_pick_list(&locale->picks[i], list, fake->longest,
                             fake->room == 0 ? 0 : fake->room - width, err);
        if (rc == BAUTA_EPROFILE)
            return bauta_fake_refuse(fake, width + list->max_chars, err);
        if (rc != BAUTA_OK)
            return rc;
        bauta_fake_grow(fake, list->max_chars + width, list->max_bytes + width);
    }
    return BAUTA_OK;
}

static char *
put_number(const bauta_dictionary *dictionary, uint64_t word, char *to)
{
    for (unsigned i = 0; i < dictionary->number_parts; i++) {
        uint64_t part = word >> (i * PART_BITS) & ((1u << PART_BITS) - 1);

        if (i > 0)
            *to++ = '-';
        to = bauta_fake_number(
            to, 1 + (part * dictionary->number_max >> PART_BITS));
    }
    return to;
}

char *
bauta_street_put(const bauta_fake_row *row, bauta_entry street, char *to)
{
    const bauta_dictionary *dictionary = row->locale->dictionary;
    uint64_t word = row->words[BAUTA_WORD_DETAIL];
    size_t gap = strlen(dictionary->number_gap);

    to = dictionary->number_first ? put_number(dictionary, word, to)
                                  : bauta_fake_put(to, street);
    memcpy(to, dictionary->number_gap, gap);
    to += gap;
    return dictionary->number_first ? bauta_fake_put(to, street)
                                    : put_number(dictionary, word, to);
}

static bauta_rc
settle_street(bauta_fake *fake, const bauta_binding *binding,
              bauta_promise *promise, bauta_err *err)
{
    (void)binding;
    (void)promise;
    return bauta_street_open(fake, 0, err);
}

static bauta_entry
write_street(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    bauta_entry street =
        bauta_pick_entry(&row->locale->picks[0], row->words[BAUTA_WORD_LAST],
                         row->words[BAUTA_WORD_OTHER]);

    (void)fake;
    return bauta_fake_written(to, bauta_street_put(row, street, to));
}

static const bauta_fake_kind street_kind = {
    .name = "street",
    .domain = "address.street",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = settle_street,
    .write = write_street,
};

/* --- cities */

static bauta_rc
settle_city(bauta_fake *fake, const bauta_binding *binding,
            bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    BAUTA_TRY(bauta_fake_pick(fake, 0, BAUTA_LIST_CITY, fake->room, err));
    bauta_fake_grow_pick(fake, 0, 0);

out:
    return rc;
}

static bauta_entry
write_city(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    (void)fake;
    (void)to;
    return bauta_pick_entry(&row->locale->picks[0],
                            row->words[BAUTA_WORD_FIRST],
                            row->words[BAUTA_WORD_OTHER]);
}

static const bauta_fake_kind city_kind = {
    .name = "city",
    .domain = "address.city",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = settle_city,
    .write = write_city,
};

/* --- countries */

enum form { SAME, NAME, ALPHA2, ALPHA3 };

enum {
    NAMES,
    CODES_2,
    CODES_3,
    CODE_2 = 2,
    CODE_3 = 3
}; /* picks; characters */

const char *const bauta_country_forms[] = {"same", "name", "alpha2", "alpha3",
                                           NULL};

/* Names where one fits at all, else the codes alone. */
bauta_rc
bauta_country_settle(bauta_fake *fake, const bauta_binding *binding,
                     bauta_promise *promise, bauta_err *err)
{
    const char *form = bauta_options_get(binding->options, "form")->text;
    bauta_rc rc = BAUTA_OK;

    (void)promise;
    while (strcmp(bauta_country_forms[fake->form], form) != 0)
        fake->form++;
    if (!bauta_fake_fits(fake, fake->form == ALPHA3 ? CODE_3 : CODE_2))
        return bauta_fake_refuse(fake, fake->form == ALPHA3 ? CODE_3 : CODE_2,
                                 err);
    BAUTA_TRY(
        bauta_fake_pick(fake, CODES_2, BAUTA_LIST_COUNTRY_ALPHA2, 0, err));
    BAUTA_TRY(
        bauta_fake_pick(fake, CODES_3, BAUTA_LIST_COUNTRY_ALPHA3, 0, err));
    rc = bauta_fake_pick(fake, NAMES, BAUTA_LIST_COUNTRY, fake->room, err);
    if (rc == BAUTA_EPROFILE && fake->form != NAME) {
        *err = (bauta_err){0};
        rc = BAUTA_OK;
        bauta_fake_grow_pick(fake, CODES_3, 0);
    } else if (rc == BAUTA_OK) {
        bauta_fake_grow_pick(fake, NAMES, 0);
    }

out:
    return rc;
}

static bool
is_letters(const char *bytes, size_t len, bool *lower)
{
    *lower = true;
    for (size_t i = 0; i < len; i++) {
        if ((bytes[i] < 'a' || bytes[i] > 'z') &&
            (bytes[i] < 'A' || bytes[i] > 'Z'))
            return false;
        *lower = *lower && bytes[i] >= 'a';
    }
    return true;
}

/* A code where a name does not fit. */
bauta_entry
bauta_country_put(const bauta_fake *fake, const bauta_fake_row *row, size_t i,
                  char *to)
{
    const bauta_list *const *lists = row->locale->dictionary->lists;
    bauta_entry got = bauta_list_at(lists[BAUTA_LIST_COUNTRY], i);
    int form = fake->form;
    bool lower = false, code;

    code = (row->value_len == CODE_2 || row->value_len == CODE_3) &&
           is_letters(row->value, row->value_len, &lower);
    if (form == SAME && code)
        form = row->value_len == CODE_2 ? ALPHA2 : ALPHA3;
    if ((form == SAME || form == NAME) &&
        bauta_fake_fits(fake, bauta_utf8_count(got.bytes, got.len)))
        return got;
    if (form != ALPHA2 && bauta_fake_fits(fake, CODE_3))
        got = bauta_list_at(lists[BAUTA_LIST_COUNTRY_ALPHA3], i);
    else
        got = bauta_list_at(lists[BAUTA_LIST_COUNTRY_ALPHA2], i);
    for (size_t j = 0; j < got.len; j++)
        to[j] = (char)(fake->form == SAME && code && lower
                           ? got.bytes[j] - 'A' + 'a'
                           : got.bytes[j]);
    return (bauta_entry){to, got.len};
}

static bauta_entry
write_country(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    const bauta_pick *pick = &row->locale->picks[NAMES];
    bool named = pick->fits == NULL || pick->n_fitting > 0;
    size_t i = bauta_pick_index(named ? pick : &row->locale->picks[CODES_2],
                                row->words[BAUTA_WORD_FIRST],
                                row->words[BAUTA_WORD_OTHER]);

    return bauta_country_put(fake, row, i, to);
}

static const bauta_fake_kind country_kind = {
    .name = "country",
    .domain = "address.country",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = bauta_country_settle,
    .write = write_country,
};

/* --- the transforms */

static const bauta_option list_options[] = {
    BAUTA_FAKE_LOCALE("en_US"), BAUTA_FAKE_FILE,
    BAUTA_FAKE_UNIQUE,          BAUTA_FAKE_SUFFIX,
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option country_options[] = {
    BAUTA_FAKE_LOCALE("en_US"),
    {.name = "form",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "same",
     .choices = bauta_country_forms,
     .help = "a name, a code of ISO 3166-1, or what the value is"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
street_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    return bauta_fake_bind(self, &street_kind, binding, promise, err);
}

static bauta_rc
city_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    return bauta_fake_bind(self, &city_kind, binding, promise, err);
}

static bauta_rc
country_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
             bauta_err *err)
{
    return bauta_fake_bind(self, &country_kind, binding, promise, err);
}

const struct bauta_transform bauta_transform_street = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "street",
    .summary = "a street and a house number, the same for the same value",
    .details =
        "In the order that the locale writes them. Equal values get equal "
        "lines within a domain; distinct ones may share one, unless \"unique\" "
        "adds a suffix. Nothing of the value survives. For street, city and "
        "postcode that agree, see address.",
    .example = "{\"transform\": \"street\", \"locale\": \"nl_NL\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = list_options,
    .bind = street_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};

const struct bauta_transform bauta_transform_city = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "city",
    .summary = "a city of the country, the same for the same value",
    .details =
        "One of its most populous cities. Equal values get equal cities within "
        "a domain; distinct ones may share one, unless \"unique\" adds a "
        "suffix. Nothing of the value survives, not even which cities are "
        "near each other. For city and postcode that agree, see address.",
    .example = "{\"transform\": \"city\", \"locale\": \"pt_BR\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = list_options,
    .bind = city_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};

const struct bauta_transform bauta_transform_country = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "country",
    .summary = "another country, named or coded as the value is",
    .details =
        "Two letters become a code of two, three one of three, and anything "
        "else a name in the locale's language, unless \"form\" says which it "
        "is. Equal values get equal countries within a domain; distinct ones "
        "may share one. Only the form of the value survives.",
    .example = "{\"transform\": \"country\", \"form\": \"alpha2\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = country_options,
    .bind = country_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};
