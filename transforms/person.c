/* SPDX-License-Identifier: Apache-2.0 */
/*
 * person: columns that are one person's, and agree.
 *
 *   keeps   which rows are the same person's, NULL; gender, on request
 *   leaks   which rows are the same person's; in the suffix of an address, how
 *           large a number the row's key is, roughly
 *   cost    two compressions a value and some looks into tables; ten AES
 *           blocks for the suffix of a number
 *
 * Every part is a function of one PRF of the row's key, so that they agree
 * without being told of each other. An address and a user name end in the
 * key's suffix, by which no two keys share one.
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/fake.h"

#include <inttypes.h>
#include <string.h>

enum { INITIALS = 2, INITIALS_BYTES = 8 };

/* --- e-mail addresses and user names */

/* Characters that a suffix may have. */
static size_t
longest_suffix(const bauta_fake *fake, const bauta_binding *binding)
{
    const bauta_column *key;

    if (!fake->numbered)
        return fake->suffix;
    if (fake->by.n != 1)
        return BAUTA_SUFFIX_MAX;
    key = binding->peers[fake->by.first - 1].column;
    if (key->type != BAUTA_TYPE_INTEGER)
        return BAUTA_SUFFIX_MAX;
    if (key->min_int < 0 || key->max_int <= 0) /* or unknown */
        return BAUTA_SUFFIX_NUMBER;
    return key->max_int == INT64_MAX /* without a sign, and so beyond it */
               ? BAUTA_SUFFIX_MAX
               : bauta_numbers_length((uint64_t)key->max_int);
}

static size_t
longest_ascii(const bauta_fake *fake, size_t i)
{
    size_t longest = 0;

    for (size_t l = 0; l < fake->n_locales; l++) {
        const bauta_list *list = fake->locales[l].picks[i].list->ascii;

        if (list->max_bytes > longest)
            longest = list->max_bytes;
    }
    return longest;
}

static bauta_rc
refuse_login(const bauta_fake *fake, size_t least, size_t suffix,
             bauta_err *err)
{
    size_t fixed = least - suffix;

    if (fake->room < fixed + BAUTA_SUFFIX_MIN)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "the column has room for %" PRIu64
                             " characters, and the result needs %zu: choose "
                             "another transform, such as token",
                             fake->room, fixed + BAUTA_SUFFIX_MIN);
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "its shortest result may be %zu long and the column "
                         "has room for %" PRIu64 ": set \"suffix\" to %" PRIu64
                         " (a unique column admits that where its rows are few "
                         "enough)",
                         least, fake->room, fake->room - fixed);
}

/* `fixed` is what follows the suffix. */
static bauta_rc
settle_login(bauta_fake *fake, const bauta_binding *binding,
             bauta_promise *promise, size_t fixed, bauta_err *err)
{
    const bauta_value *given = bauta_fake_option(binding, "suffix");
    size_t suffix, least, names = 0;
    bauta_rc rc = BAUTA_OK;

    if (given != NULL)
        fake->suffix = (size_t)given->integer;
    if (fake->numbered)
        promise->traits = (promise->traits & ~(unsigned)BAUTA_TRAIT_LOSSY) |
                          BAUTA_TRAIT_INJECTIVE;
    suffix = longest_suffix(fake, binding);
    /* "a.b.": shorter than that it does not get. */
    least = (suffix > 0 ? sizeof("a.b.") : sizeof("a.b")) - 1 + suffix + fixed;
    if (fake->room != 0 && fake->room < least)
        return refuse_login(fake, least, suffix, err);
    BAUTA_TRY(bauta_fake_open_names(fake, 0, 0, err));
    for (size_t i = 0; i < BAUTA_FAKE_PICKS; i += 2) {
        size_t woman = longest_ascii(fake, i), man = longest_ascii(fake, i + 1);

        names += (woman > man ? woman : man) + 1;
    }
    bauta_fake_grow(fake, names + suffix + fixed,
                    names + BAUTA_SUFFIX_MAX + fixed);

out:
    return rc;
}

static bauta_rc
settle_email(bauta_fake *fake, const bauta_binding *binding,
             bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = bauta_host_read(
        &fake->host, bauta_options_get(binding->options, "domain_name"), err);

    if (rc != BAUTA_OK)
        return rc;
    return settle_login(fake, binding, promise, 1 + fake->host.len, err);
}

static bauta_rc
settle_username(bauta_fake *fake, const bauta_binding *binding,
                bauta_promise *promise, bauta_err *err)
{
    return settle_login(fake, binding, promise, 0, err);
}

/* The names in letters of an address, each cut to its initial where the column
 * asks for it: "ada.lovelace.", "a.lovelace.", "a.l.". No bytes where not even
 * that fits. */
static bauta_entry
put_names(const bauta_fake *fake, const bauta_fake_row *row, bool initial,
          const char *between, size_t fixed, char *to)
{
    const bauta_pick *picks = row->locale->picks + (row->female ? 0 : 1);
    bauta_entry first = bauta_list_at(
        picks[0].list->ascii,
        bauta_pick_index(&picks[0], row->words[BAUTA_WORD_FIRST], 0));
    bauta_entry last = bauta_list_at(
        picks[2].list->ascii,
        bauta_pick_index(&picks[2], row->words[BAUTA_WORD_LAST], 0));
    size_t gap = strlen(between);
    char *from = to;

    fixed += row->suffix_len + (row->suffix_len > 0 ? 1 : 0) + gap;
    if (initial || !bauta_fake_fits(fake, fixed + first.len + last.len))
        first.len = 1;
    if (!bauta_fake_fits(fake, fixed + first.len + last.len))
        last.len = 1;
    if (!bauta_fake_fits(fake, fixed + first.len + last.len))
        return (bauta_entry){0};
    to = bauta_fake_put(to, first);
    if (gap > 0)
        *to++ = *between;
    to = bauta_fake_put(to, last);
    if (row->suffix_len > 0)
        *to++ = '.';
    memcpy(to, row->suffix, row->suffix_len);
    return bauta_fake_written(from, to + row->suffix_len);
}

static bauta_entry
write_email(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    bauta_entry names =
        put_names(fake, row, false, ".", 1 + fake->host.len, to);

    if (names.bytes == NULL)
        return names;
    to[names.len] = '@';
    memcpy(to + names.len + 1, fake->host.text, fake->host.len);
    names.len += (uint32_t)(1 + fake->host.len);
    return names;
}

static bauta_entry
write_username(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    return put_names(fake, row, true, "", 0, to);
}

/* --- initials */

static bauta_rc
settle_initials(bauta_fake *fake, const bauta_binding *binding,
                bauta_promise *promise, bauta_err *err)
{
    (void)binding;
    (void)promise;
    if (!bauta_fake_fits(fake, INITIALS))
        return bauta_fake_refuse(fake, INITIALS, err);
    bauta_fake_grow(fake, INITIALS, INITIALS_BYTES);
    return bauta_fake_open_names(fake, 0, 0, err);
}

static bauta_entry
write_initials(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    bauta_entry first = bauta_first_write(fake, row, to);
    bauta_entry last = bauta_last_write(fake, row, to);
    bool family_first = row->locale->dictionary->family_first;
    char *from = to;

    first.len = (uint32_t)bauta_utf8_length(first.bytes, first.len);
    last.len = (uint32_t)bauta_utf8_length(last.bytes, last.len);
    to = bauta_fake_put(to, family_first ? last : first);
    to = bauta_fake_put(to, family_first ? first : last);
    return bauta_fake_written(from, to);
}

/* --- gender */

/* Of an enum's labels, the first that says a gender. */
static const char *
label_of(const bauta_column *column, enum bauta_gender gender)
{
    for (size_t i = 0; i < column->n_labels; i++)
        if (bauta_gender_read(column->labels[i], strlen(column->labels[i])) ==
            gender)
            return column->labels[i];
    return NULL;
}

static bool
has_label(const bauta_column *column, const char *text)
{
    for (size_t i = 0; i < column->n_labels; i++)
        if (strcmp(column->labels[i], text) == 0)
            return true;
    return false;
}

static bauta_rc
check_both(const bauta_fake *fake, const bauta_column *column, bauta_err *err)
{
    for (size_t i = 0; i < 2; i++) {
        const char *text = fake->both[i];
        bauta_wide number;

        if (column->type == BAUTA_TYPE_ENUM && !has_label(column, text))
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"values\" takes two labels of the column's "
                                 "type");
        if (column->type == BAUTA_TYPE_INTEGER &&
            !bauta_scan_integer(text, strlen(text), &number))
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"values\" takes two whole numbers for a "
                                 "column of type %s",
                                 column->native);
    }
    return BAUTA_OK;
}

/* How a gender is written: as the profile says, as the enum has it, or each
 * time as the value is. */
static bauta_rc
set_both(bauta_fake *fake, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *values = bauta_fake_option(binding, "values");
    const bauta_column *column = binding->column;
    const char *labels[] = {label_of(column, BAUTA_GENDER_FEMALE),
                            label_of(column, BAUTA_GENDER_MALE)};

    for (size_t i = 0; values != NULL && i < values->n_items; i++) {
        if (i > 1 || values->items[i].text_len == 0 ||
            values->items[i].text_len > BAUTA_GENDER_BYTES)
            values = NULL;
        else
            labels[i] = values->items[i].text;
        if (values == NULL)
            break;
    }
    if (bauta_fake_option(binding, "values") != NULL &&
        (values == NULL || values->n_items != 2))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"values\" takes two of them, a woman's and then "
                             "a man's, of at most %d bytes",
                             BAUTA_GENDER_BYTES);
    if (labels[0] == NULL || labels[1] == NULL)
        return BAUTA_OK;
    for (size_t i = 0; i < 2; i++) {
        size_t len = strlen(labels[i]);

        memcpy(fake->both[i], labels[i],
               len < BAUTA_GENDER_BYTES ? len : BAUTA_GENDER_BYTES);
    }
    return check_both(fake, column, err);
}

static bauta_rc
settle_gender(bauta_fake *fake, const bauta_binding *binding,
              bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(set_both(fake, binding, err));
    if (fake->gender_at > 0)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    for (size_t i = 0; i < 2; i++)
        if (!bauta_fake_fits(fake, strlen(fake->both[i])))
            return bauta_fake_refuse(fake, strlen(fake->both[i]), err);
    bauta_fake_grow(fake, BAUTA_GENDER_BYTES, BAUTA_GENDER_BYTES);

out:
    return rc;
}

static bauta_entry
write_gender(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    enum bauta_gender gender =
        row->female ? BAUTA_GENDER_FEMALE : BAUTA_GENDER_MALE;
    size_t len;

    if (fake->both[0][0] != '\0') {
        const char *text = fake->both[row->female ? 0 : 1];

        return (bauta_entry){text, (uint32_t)strlen(text)};
    }
    if (row->told && gender == bauta_gender_read(row->value, row->value_len))
        return (bauta_entry){row->value, (uint32_t)row->value_len};
    len = bauta_gender_write(gender, row->value, row->value_len, to);
    if (len == 0 || !bauta_fake_fits(fake, bauta_utf8_count(to, len)))
        return (bauta_entry){0};
    return (bauta_entry){to, (uint32_t)len};
}

/* --- the transform */

#define PART(called) .name = "person", .domain = "person", .part = called

static const bauta_fake_kind kinds[] = {
    {PART("first_name"), .accepts = BAUTA_TYPE_TEXT,
     .settle = bauta_first_settle, .write = bauta_first_write},
    {PART("last_name"), .accepts = BAUTA_TYPE_TEXT, .settle = bauta_last_settle,
     .write = bauta_last_write},
    {PART("full_name"), .accepts = BAUTA_TYPE_TEXT, .settle = bauta_full_settle,
     .write = bauta_full_write},
    {PART("email"), .accepts = BAUTA_TYPE_TEXT, .numbered = true,
     .invalid = "the row's key makes the address too long for the column",
     .settle = settle_email, .write = write_email},
    {PART("username"), .accepts = BAUTA_TYPE_TEXT, .numbered = true,
     .invalid = "the row's key makes the name too long for the column",
     .settle = settle_username, .write = write_username},
    {PART("initials"), .accepts = BAUTA_TYPE_TEXT, .settle = settle_initials,
     .write = write_initials},
    {PART("gender"),
     .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER | BAUTA_TYPE_ENUM,
     .invalid = "the value is none that says a gender: tell with \"values\" "
                "how a woman's and a man's are written",
     .settle = settle_gender, .write = write_gender},
};

static const char *const parts[] = {"first_name", "last_name", "full_name",
                                    "email",      "username",  "initials",
                                    "gender",     NULL};

static const bauta_option options[] = {
    {.name = "part",
     .kind = BAUTA_OPTION_CHOICE,
     .required = true,
     .choices = parts,
     .help = "what of the person the column is"},
    BAUTA_FAKE_BY,
    BAUTA_FAKE_LOCALE("en_US"),
    BAUTA_FAKE_LOCALE_FROM,
    BAUTA_FAKE_GENDER,
    BAUTA_FAKE_NAMES,
    BAUTA_FAKE_LONGEST,
    {.name = "suffix",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 0,
     .max = BAUTA_SUFFIX_MAX,
     .help = "email, username: characters after the names; where not given, as "
             "few as keep rows apart: 4 to 13 for a whole number, else 25"},
    BAUTA_HOST_OPTION,
    {.name = "values",
     .kind = BAUTA_OPTION_LIST,
     .help = "gender: how a woman's is written, and a man's; where not given, "
             "as the value is, or the column's labels"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
person_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    const char *part = bauta_options_get(binding->options, "part")->text;
    size_t i = 0;

    while (strcmp(kinds[i].part, part) != 0)
        i++;
    return bauta_fake_bind(self, &kinds[i], binding, promise, err);
}

const struct bauta_transform bauta_transform_person = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "person",
    .summary = "columns of one made-up person, which agree with each other",
    .details =
        "Each column of the person has this rule, with its own \"part\". All "
        "parts come from the row's key, which \"by\" names: the primary key, "
        "or the column that refers to the person from another table, where the "
        "same person is then given. E-mail address and user name are made of "
        "the names and end in a suffix that no other key has. Nothing of the "
        "value survives; the gender, where \"gender\" names a column that says "
        "it. Give \"locale\", \"gender\", \"names\" and \"longest\" to all "
        "parts alike. Where a column is too short for a name, another is drawn "
        "for it alone, unless \"longest\" rules such names out.",
    .example = "{\"transform\": \"person\", \"part\": \"email\", \"by\": "
               "[\"id\"], \"locale\": \"it_IT\", \"gender\": \"sex\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER | BAUTA_TYPE_ENUM,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT |
              BAUTA_TRAIT_GROUP | BAUTA_TRAIT_ROW,
    .options = options,
    .bind = person_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};
