/* SPDX-License-Identifier: Apache-2.0 */
/*
 * company, job, colour and currency: names of what people deal with.
 *
 *   keeps   equality within a domain, NULL; whether a currency or a colour is
 *           named or coded
 *   leaks   which values are equal, and which are alike but for chance
 *   cost    two compressions a value and some looks into tables
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/encode.h"
#include "transforms/fake.h"

#include <string.h>

static bauta_entry
write_first(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    (void)fake;
    (void)to;
    return bauta_pick_entry(&row->locale->picks[0],
                            row->words[BAUTA_WORD_FIRST],
                            row->words[BAUTA_WORD_OTHER]);
}

static void
read_form(bauta_fake *fake, const bauta_binding *binding,
          const char *const *forms)
{
    const char *form = bauta_options_get(binding->options, "form")->text;

    while (strcmp(forms[fake->form], form) != 0)
        fake->form++;
}

/* --- jobs */

static bauta_rc
settle_job(bauta_fake *fake, const bauta_binding *binding,
           bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    BAUTA_TRY(bauta_fake_pick(fake, 0, BAUTA_LIST_JOB, fake->room, err));
    bauta_fake_grow_pick(fake, 0, 0);

out:
    return rc;
}

static const bauta_fake_kind job_kind = {
    .name = "job",
    .domain = "job",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = settle_job,
    .write = write_first,
};

/* --- companies */

enum { TRIES = 256, MARK = sizeof("{last}") - 1 };

static uint64_t
shortest(const bauta_list *list, bool marked)
{
    uint64_t least = UINT64_MAX;

    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);
        uint64_t chars = bauta_utf8_count(entry.bytes, entry.len);

        for (size_t at = 0; marked && at + MARK <= entry.len; at++)
            if (memcmp(entry.bytes + at, "{last}", MARK) == 0)
                chars -= MARK;
        least = chars < least ? chars : least;
    }
    return least;
}

/* A column that is too short for many names gets a family's name alone, where
 * after many tries none fits. */
static bauta_rc
settle_company(bauta_fake *fake, const bauta_binding *binding,
               bauta_promise *promise, bauta_err *err)
{
    const bauta_dictionary *dictionary = fake->locales[0].dictionary;
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    if (fake->own != NULL) {
        BAUTA_TRY(
            bauta_fake_pick(fake, 0, BAUTA_LIST_COMPANY, fake->room, err));
        bauta_fake_grow_pick(fake, 0, 0);
        return BAUTA_OK;
    }
    BAUTA_TRY(bauta_fake_pick(fake, 0, BAUTA_LIST_LAST_MALE, fake->room, err));
    fake->locales[0].room = 1;
    if (!bauta_fake_fits(
            fake,
            shortest(dictionary->lists[BAUTA_LIST_COMPANY], true) +
                2 * shortest(dictionary->lists[BAUTA_LIST_LAST_MALE], false)))
        fake->locales[0].room = 0; /* no form ever fits */
    bauta_fake_grow(fake, dictionary->company_max_chars,
                    dictionary->company_max_bytes);

out:
    return rc;
}

/* SplitMix64's finalizer: the next word of a sequence that hangs on the
 * first. */
static uint64_t
next_word(uint64_t word)
{
    word += 0x9e3779b97f4a7c15u;
    word = (word ^ word >> 30) * 0xbf58476d1ce4e5b9u;
    word = (word ^ word >> 27) * 0x94d049bb133111ebu;
    return word ^ word >> 31;
}

static bauta_entry
write_company(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    const bauta_dictionary *dictionary = row->locale->dictionary;
    uint64_t word = row->words[BAUTA_WORD_FIRST];

    if (fake->own != NULL || row->locale->room == 0)
        return write_first(fake, row, to);
    for (int i = 0; i < TRIES; i++) {
        size_t len = bauta_company_write(dictionary, word, to);

        if (bauta_fake_fits(fake, dictionary->company_max_chars) ||
            bauta_fake_fits(fake, bauta_utf8_count(to, len)))
            return (bauta_entry){to, (uint32_t)len};
        word = next_word(word);
    }
    return write_first(fake, row, to);
}

static const bauta_fake_kind company_kind = {
    .name = "company",
    .domain = "company",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = settle_company,
    .write = write_company,
};

/* --- currencies */

enum { SAME, NAME, CODE, HEX };

enum { NAMES, CODES, CODE_CHARS = 3, HEX_CHARS = 7 };

static const char *const currency_forms[] = {"same", "name", "code", NULL};

static bauta_rc
settle_currency(bauta_fake *fake, const bauta_binding *binding,
                bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)promise;
    read_form(fake, binding, currency_forms);
    if (fake->form == NAME) {
        BAUTA_TRY(
            bauta_fake_pick(fake, NAMES, BAUTA_LIST_CURRENCY, fake->room, err));
        bauta_fake_grow_pick(fake, NAMES, 0);
        return BAUTA_OK;
    }
    BAUTA_TRY(bauta_fake_pick(fake, CODES, BAUTA_LIST_CURRENCY_CODE, fake->room,
                              err));
    bauta_fake_grow_pick(fake, CODES, 0);
    if (fake->form == CODE)
        return BAUTA_OK;
    /* Codes stand in for names where no name fits. */
    rc = bauta_fake_pick(fake, NAMES, BAUTA_LIST_CURRENCY, fake->room, err);
    if (rc == BAUTA_OK) {
        bauta_fake_grow_pick(fake, NAMES, 0);
    } else if (rc == BAUTA_EPROFILE) {
        *err = (bauta_err){0};
        rc = BAUTA_OK;
        fake->form = CODE;
    }

out:
    return rc;
}

static bool
is_code(const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if ((bytes[i] < 'A' || bytes[i] > 'Z') &&
            (bytes[i] < 'a' || bytes[i] > 'z'))
            return false;
    return len == CODE_CHARS;
}

static bauta_entry
write_currency(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    bool code = fake->form == CODE ||
                (fake->form == SAME && is_code(row->value, row->value_len));

    (void)to;
    return bauta_pick_entry(&row->locale->picks[code ? CODES : NAMES],
                            row->words[BAUTA_WORD_FIRST],
                            row->words[BAUTA_WORD_OTHER]);
}

static const bauta_fake_kind currency_kind = {
    .name = "currency",
    .domain = "currency",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = settle_currency,
    .write = write_currency,
};

/* --- colours */

static const char *const colour_forms[] = {"same", "name", "css", "hex", NULL};

static bauta_rc
settle_colour(bauta_fake *fake, const bauta_binding *binding,
              bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)promise;
    read_form(fake, binding, colour_forms);
    if (fake->form == HEX && !bauta_fake_fits(fake, HEX_CHARS))
        return bauta_fake_refuse(fake, HEX_CHARS, err);
    bauta_fake_grow(fake, fake->form == NAME ? 0 : HEX_CHARS, HEX_CHARS);
    if (fake->form == HEX)
        return BAUTA_OK;
    BAUTA_TRY(bauta_fake_pick(fake, NAMES,
                              fake->form == CODE ? BAUTA_LIST_COLOUR_CSS
                                                 : BAUTA_LIST_COLOUR,
                              fake->room, err));
    bauta_fake_grow_pick(fake, NAMES, 0);

out:
    return rc;
}

/* "#1a2b3c" or "#abc"; true where a value is one of them. */
static bool
is_hex(const char *bytes, size_t len)
{
    if ((len != HEX_CHARS && len != 4) || bytes[0] != '#')
        return false;
    for (size_t i = 1; i < len; i++)
        if ((bytes[i] < '0' || bytes[i] > '9') &&
            (bytes[i] < 'a' || bytes[i] > 'f') &&
            (bytes[i] < 'A' || bytes[i] > 'F'))
            return false;
    return true;
}

static bauta_entry
write_colour(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    uint64_t word = row->words[BAUTA_WORD_DETAIL];
    uint8_t bytes[3] = {(uint8_t)word, (uint8_t)(word >> 8),
                        (uint8_t)(word >> 16)};
    bool hex = is_hex(row->value, row->value_len);
    size_t len = hex && fake->form == SAME ? row->value_len : HEX_CHARS;

    if (fake->form != HEX && !(fake->form == SAME && hex))
        return write_first(fake, row, to);
    to[0] = '#';
    bauta_encode(BAUTA_HEX_BITS, bytes, sizeof(bytes), to + 1, len - 1);
    return (bauta_entry){to, (uint32_t)len};
}

static const bauta_fake_kind colour_kind = {
    .name = "colour",
    .domain = "colour",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = settle_colour,
    .write = write_colour,
};

/* --- the transforms */

static const bauta_option list_options[] = {
    BAUTA_FAKE_LOCALE("en_US"), BAUTA_FAKE_FILE,
    BAUTA_FAKE_UNIQUE,          BAUTA_FAKE_SUFFIX,
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option currency_options[] = {
    BAUTA_FAKE_LOCALE("en_US"),
    {.name = "form",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "same",
     .choices = currency_forms,
     .help = "a name, a code of ISO 4217, or what the value is"},
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option colour_options[] = {
    BAUTA_FAKE_LOCALE("en_US"),
    {.name = "form",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "same",
     .choices = colour_forms,
     .help = "a name in the language, one of CSS, hexadecimal digits "
             "(#1a2b3c), or digits where the value is such"},
    BAUTA_FAKE_FILE,
    BAUTA_FAKE_UNIQUE,
    BAUTA_FAKE_SUFFIX,
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
job_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    return bauta_fake_bind(self, &job_kind, binding, promise, err);
}

static bauta_rc
company_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
             bauta_err *err)
{
    return bauta_fake_bind(self, &company_kind, binding, promise, err);
}

static bauta_rc
currency_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
              bauta_err *err)
{
    return bauta_fake_bind(self, &currency_kind, binding, promise, err);
}

static bauta_rc
colour_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    return bauta_fake_bind(self, &colour_kind, binding, promise, err);
}

const struct bauta_transform bauta_transform_company = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "company",
    .summary = "a company's name, the same for the same value",
    .details =
        "Family names in forms that are usual in the country, with its legal "
        "forms. Equal values get equal names within a domain; distinct ones "
        "may share one, unless \"unique\" adds a suffix. Nothing of the value "
        "survives. That no company of such a name exists is not promised.",
    .example = "{\"transform\": \"company\", \"locale\": \"de_DE\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = list_options,
    .bind = company_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};

const struct bauta_transform bauta_transform_job = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "job",
    .summary = "an occupation, the same for the same value",
    .details = "In the locale's language. Equal values get equal ones within a "
               "domain; distinct ones may share one, unless \"unique\" adds a "
               "suffix. Nothing of the value survives.",
    .example = "{\"transform\": \"job\", \"locale\": \"fr_FR\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = list_options,
    .bind = job_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};

const struct bauta_transform bauta_transform_currency = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "currency",
    .summary = "another currency, named or coded as the value is",
    .details =
        "Three letters become a code of ISO 4217, anything else a name in the "
        "locale's language, unless \"form\" says which it is. Equal values get "
        "equal currencies within a domain; distinct ones may share one. Only "
        "the form of the value survives.",
    .example = "{\"transform\": \"currency\", \"form\": \"code\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = currency_options,
    .bind = currency_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};

const struct bauta_transform bauta_transform_colour = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "colour",
    .summary = "a colour, the same for the same value",
    .details =
        "A name in the locale's language, or hexadecimal digits where the "
        "value is such, unless \"form\" says which it is. Equal values get "
        "equal colours within a domain; distinct ones may share one, unless "
        "\"unique\" adds a suffix. Only the form of the value survives.",
    .example = "{\"transform\": \"colour\", \"locale\": \"es_ES\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = colour_options,
    .bind = colour_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};
