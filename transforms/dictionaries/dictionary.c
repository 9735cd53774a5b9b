/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The built-in dictionaries: finding one, its digest, company names.
 *
 * The digest reads all of a dictionary, so that it is for tests and receipts;
 * everything else is a look into constant tables.
 */
#include "transforms/dictionaries/dictionary.h"

#include "transforms/dictionaries/locales.h"

#include <sodium.h>
#include <string.h>

enum { RAW_DIGEST = (BAUTA_DIGEST_SIZE - 1) / 2 };

const bauta_dictionary *
bauta_dictionary_find(const char *locale)
{
    for (size_t i = 0; bauta_dictionaries[i] != NULL; i++) {
        const char *name = bauta_dictionaries[i]->locale; /* "de_DE" */

        if (strlen(locale) == strlen(name) &&
            (locale[2] == '_' || locale[2] == '-') &&
            strncmp(locale, name, 2) == 0 && strcmp(locale + 3, name + 3) == 0)
            return bauta_dictionaries[i];
    }
    return NULL;
}

/* --- digests: numbers are 32 bits, little-endian; text follows its length */

static void
put_bytes(crypto_generichash_state *state, const void *bytes, size_t len)
{
    (void)crypto_generichash_update(state, bytes, len);
}

static void
put_number(crypto_generichash_state *state, uint32_t number)
{
    uint8_t bytes[4];

    for (size_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = (uint8_t)(number >> (8 * i));
    put_bytes(state, bytes, sizeof(bytes));
}

static void
put_text(crypto_generichash_state *state, const char *text, size_t len)
{
    put_number(state, (uint32_t)len);
    put_bytes(state, text, len);
}

static void
put_string(crypto_generichash_state *state, const char *text)
{
    put_text(state, text, strlen(text));
}

static void
put_entries(crypto_generichash_state *state, const bauta_list *list)
{
    put_number(state, list->count);
    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        put_text(state, entry.bytes, entry.len);
    }
}

static void
put_list(crypto_generichash_state *state, const bauta_list *list)
{
    const bauta_list *beside[] = {list->ascii, list->kana};

    put_entries(state, list);
    for (size_t i = 0; i < sizeof(beside) / sizeof(beside[0]); i++) {
        if (beside[i] == NULL) {
            put_number(state, 0);
            continue;
        }
        put_entries(state, beside[i]); /* which has nothing beside it */
        put_number(state, 0);
        put_number(state, 0);
    }
}

static void
finish(crypto_generichash_state *state, char hex[BAUTA_DIGEST_SIZE])
{
    uint8_t raw[RAW_DIGEST];

    (void)crypto_generichash_final(state, raw, sizeof(raw));
    (void)sodium_bin2hex(hex, BAUTA_DIGEST_SIZE, raw, sizeof(raw));
}

void
bauta_list_digest(const bauta_list *list, char hex[BAUTA_DIGEST_SIZE])
{
    crypto_generichash_state state;

    (void)crypto_generichash_init(&state, NULL, 0, RAW_DIGEST);
    put_list(&state, list);
    finish(&state, hex);
}

void
bauta_dictionary_digest(const bauta_dictionary *dictionary,
                        char hex[BAUTA_DIGEST_SIZE])
{
    crypto_generichash_state state;

    (void)crypto_generichash_init(&state, NULL, 0, RAW_DIGEST);
    put_string(&state, dictionary->locale);
    put_number(&state, dictionary->version);
    for (size_t kind = 0; kind < BAUTA_LISTS; kind++)
        put_list(&state, dictionary->lists[kind]);
    put_number(&state, dictionary->country);
    put_number(&state, dictionary->n_localities);
    for (size_t i = 0; i < dictionary->n_localities; i++) {
        const bauta_locality *locality = &dictionary->localities[i];

        put_number(&state, locality->city);
        put_number(&state, locality->region);
        put_number(&state, (uint32_t)locality->latitude);
        put_number(&state, (uint32_t)locality->longitude);
    }
    put_number(&state, dictionary->number_first ? 1 : 0);
    put_string(&state, dictionary->number_gap);
    put_number(&state, dictionary->number_max);
    put_number(&state, dictionary->number_parts);
    put_string(&state, dictionary->city_line);
    put_number(&state, dictionary->family_first ? 1 : 0);
    finish(&state, hex);
}

/* --- companies */

size_t
bauta_company_write(const bauta_dictionary *dictionary, uint64_t choice,
                    char *out)
{
    static const char mark[] = "{last}";
    const bauta_list *forms = dictionary->lists[BAUTA_LIST_COMPANY];
    const bauta_list *names = dictionary->lists[BAUTA_LIST_LAST_MALE];
    bauta_entry form = bauta_list_at(forms, choice % forms->count);
    const char *end = form.bytes + form.len;
    char *to = out;

    choice /= forms->count;
    for (const char *from = form.bytes; from < end;) {
        bauta_entry name;

        if ((size_t)(end - from) < sizeof(mark) - 1 ||
            memcmp(from, mark, sizeof(mark) - 1) != 0) {
            *to++ = *from++;
            continue;
        }
        name = bauta_list_at(names, choice % names->count);
        choice /= names->count;
        memcpy(to, name.bytes, name.len);
        to += name.len;
        from += sizeof(mark) - 1;
    }
    return (size_t)(to - out);
}
