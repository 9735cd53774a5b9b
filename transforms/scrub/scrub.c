/* SPDX-License-Identifier: Apache-2.0 */
/*
 * scrub: personal data in a free text becomes what the rules for such values
 * make of it.
 *
 *   keeps   the text around what is found
 *   leaks   the same, and with it whatever is not found
 *   cost    two passes over the text; what is found of one type in a batch is
 *           changed at once, at the cost of its rule
 *
 * find.c and names.c say where there is what; this file hands it to the rules
 * and puts the results in its place.
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/parts.h"
#include "transforms/scan.h"
#include "transforms/scrub/own.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What there may be a rule for. */
enum slot {
    EMAIL,
    URL,
    IP,
    CARD,
    IBAN,
    NATIONAL_ID,
    NATION, /* one a country */
    PHONE = NATION + BAUTA_FIND_NATIONS,
    NAME,
    FIRST_NAME,
    LAST_NAME,
    FULL_NAME,
    SLOTS
};

enum {
    OWN = SLOTS,        /* rules of "own", in the same order */
    OTHERS = 2 * SLOTS, /* what has no rule */
    RULES,
    MASK_OPTIONS = 8,
};

static const char *const slot_names[SLOTS] = {
    [EMAIL] = "email",
    [URL] = "url",
    [IP] = "ip",
    [CARD] = "card",
    [IBAN] = "iban",
    [NATIONAL_ID] = "national_id",
    [NATION + BAUTA_FIND_BR] = "national_id.br",
    [NATION + BAUTA_FIND_CA] = "national_id.ca",
    [NATION + BAUTA_FIND_ES] = "national_id.es",
    [NATION + BAUTA_FIND_FR] = "national_id.fr",
    [NATION + BAUTA_FIND_IN] = "national_id.in",
    [NATION + BAUTA_FIND_IT] = "national_id.it",
    [NATION + BAUTA_FIND_NL] = "national_id.nl",
    [NATION + BAUTA_FIND_PL] = "national_id.pl",
    [NATION + BAUTA_FIND_SE] = "national_id.se",
    [NATION + BAUTA_FIND_US] = "national_id.us",
    [PHONE] = "phone",
    [NAME] = "name",
    [FIRST_NAME] = "first_name",
    [LAST_NAME] = "last_name",
    [FULL_NAME] = "full_name",
};

struct scrub {
    bool given[RULES]; /* there is such a rule */
    bauta_inner rules[RULES];
    unsigned types; /* bit of each bauta_find_type to look for */
    bool casefold, padded;
    bauta_lexicon lexicon;
    bauta_list *names; /* owned */
    bauta_columns columns;
    bauta_value mask_values[MASK_OPTIONS];
    bauta_step mask;
    bauta_form form;
};

static const bauta_option options[] = {
    {.name = "rules",
     .kind = BAUTA_OPTION_RULES,
     .help = "what is found to rule: email, url, ip, card, iban, national_id "
             "(or national_id.fr), phone, first_name, last_name, full_name; "
             "name for any of the last three"},
    {.name = "others",
     .kind = BAUTA_OPTION_RULE,
     .help = "rule for what is found and has none; without it, asterisks"},
    {.name = "types",
     .kind = BAUTA_OPTION_LIST,
     .help = "what to look for, where not for everything: email, url, ip, "
             "card, iban, national_id, phone, name"},
    {.name = "locales",
     .kind = BAUTA_OPTION_LIST,
     .help = "whose names to look for, where not for those of all: de_DE"},
    {.name = "names_file",
     .kind = BAUTA_OPTION_FILE,
     .help = "a list of more names to look for, one a line"},
    {.name = "first_name_from",
     .kind = BAUTA_OPTION_COLUMNS,
     .help = "columns whose value is somebody's given name: it is found in "
             "any case, and its rule gets it as the column has it"},
    {.name = "last_name_from",
     .kind = BAUTA_OPTION_COLUMNS,
     .help = "the same for family names"},
    {.name = "full_name_from",
     .kind = BAUTA_OPTION_COLUMNS,
     .help = "the same for names as a whole"},
    {.name = "email_from",
     .kind = BAUTA_OPTION_COLUMNS,
     .help = "columns whose value is an e-mail address: one that differs in "
             "case only is taken for it"},
    {.name = "phone_from",
     .kind = BAUTA_OPTION_COLUMNS,
     .help = "columns whose value is a telephone number: one that is written "
             "another way is taken for it"},
    {.name = "own",
     .kind = BAUTA_OPTION_RULES,
     .help = "rules for what those columns hold, where they are others than "
             "in \"rules\""},
    {.name = "casefold",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "give e-mail addresses to their rule in lower case, for a column "
             "that has them so"},
    {.kind = BAUTA_OPTION_END},
};

/* --- Binding --- */

/* The rule of a slot, or of the wider one that stands for it, in "rules" or,
 * for what the row's own columns hold, in "own" first. */
static size_t
rule_of(const struct scrub *scrub, size_t slot, size_t wider, bool own)
{
    if (own && scrub->given[OWN + slot])
        return OWN + slot;
    if (own && scrub->given[OWN + wider])
        return OWN + wider;
    if (scrub->given[slot])
        return slot;
    return scrub->given[wider] ? wider : (size_t)OTHERS;
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
}

static bauta_rc
bind_rules(struct scrub *scrub, const char *option, size_t base,
           const bauta_binding *binding, const bauta_column *column,
           bauta_err *err)
{
    const bauta_value *value = bauta_options_get(binding->options, option);
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < value->n_items; i++) {
        const bauta_value *item = &value->items[i];
        const char *near;
        size_t slot = 0;

        while (slot < SLOTS && strcmp(slot_names[slot], item->text) != 0)
            slot++;
        if (slot == SLOTS) {
            near = bauta_nearest(item->text, slot_names, SLOTS);
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"%s\" has a rule for what it does not "
                                 "find%s%s",
                                 option, near != NULL ? ": did you mean " : "",
                                 near != NULL ? near : "");
        }
        scrub->given[base + slot] = true;
        BAUTA_TRY(bauta_inner_open(&scrub->rules[base + slot], item->rule,
                                   binding, column, slot_names[slot], err));
    }

out:
    return rc;
}

/* The rule of what has none: the profile's, or asterisks. */
static bauta_rc
bind_others(struct scrub *scrub, const bauta_binding *binding,
            const bauta_column *column, bauta_err *err)
{
    const bauta_rule *others =
        bauta_options_get(binding->options, "others")->rule;
    const bauta_rule stars = {.steps = &scrub->mask, .n_steps = 1};

    scrub->given[OTHERS] = true;
    scrub->mask =
        (bauta_step){.transform = &bauta_transform_mask,
                     .options = {.table = bauta_transform_mask.options,
                                 .values = scrub->mask_values},
                     .domain = ""};
    bauta_options_default(bauta_transform_mask.options, scrub->mask_values);
    return bauta_inner_open(&scrub->rules[OTHERS],
                            others != NULL ? others : &stars, binding, column,
                            "others", err);
}

/* What other columns hold must have a rule of its own. */
static bauta_rc
check_columns(const struct scrub *scrub, bauta_err *err)
{
    static const uint8_t slots[BAUTA_FROMS] = {FIRST_NAME, LAST_NAME, FULL_NAME,
                                               EMAIL, PHONE};

    for (size_t i = 0; i < BAUTA_FROMS; i++) {
        size_t slot = slots[i], wider = i <= BAUTA_FROM_FULL ? NAME : slot;

        if (scrub->columns.n[i] > 0 &&
            rule_of(scrub, slot, wider, true) == OTHERS)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"%s\" needs a rule for \"%s\"",
                                 bauta_from_options[i], slot_names[slot]);
    }
    return BAUTA_OK;
}

static bauta_rc
bind_types(struct scrub *scrub, const bauta_value *value, bauta_err *err)
{
    static const char *const types[BAUTA_FIND_TYPES] = {
        "email", "url", "ip", "card", "iban", "national_id", "phone", "name"};

    scrub->types = value->n_items == 0 ? (1u << BAUTA_FIND_TYPES) - 1 : 0;
    for (size_t i = 0; i < value->n_items; i++) {
        unsigned type = 0;

        while (type < BAUTA_FIND_TYPES &&
               strcmp(types[type], value->items[i].text) != 0)
            type++;
        if (type == BAUTA_FIND_TYPES)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"types\" takes email, url, ip, card, iban, "
                                 "national_id, phone and name");
        scrub->types |= 1u << type;
    }
    return BAUTA_OK;
}

static bauta_rc
refuse_locale(bauta_err *err)
{
    char all[128] = "";
    size_t len = 0;

    for (size_t i = 0; bauta_locales[i] != NULL && len < sizeof(all); i++)
        len += (size_t)snprintf(all + len, sizeof(all) - len, "%s%s",
                                i > 0 ? ", " : "", bauta_locales[i]);
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "\"locales\" names one that there are no names of: "
                         "take some of %s",
                         all);
}

static bauta_rc
bind_names(struct scrub *scrub, const bauta_binding *binding, bauta_err *err)
{
    const bauta_value *value = bauta_options_get(binding->options, "locales");
    const bauta_value *file = bauta_options_get(binding->options, "names_file");
    const char **locales = bauta_calloc(value->n_items + 1, sizeof(*locales));
    bauta_rc rc = BAUTA_OK;

    if (locales == NULL)
        return no_memory(err);
    for (size_t i = 0; rc == BAUTA_OK && i < value->n_items; i++) {
        locales[i] = value->items[i].text;
        if (locales[i] == NULL || bauta_dictionary_find(locales[i]) == NULL)
            rc = refuse_locale(err);
    }
    if (rc == BAUTA_OK && file->set)
        rc = bauta_list_load(&scrub->names, file->text, err);
    if (rc == BAUTA_OK)
        rc = bauta_lexicon_open(&scrub->lexicon,
                                value->n_items > 0 ? locales : bauta_locales,
                                scrub->names, err);
    free(locales);
    return rc;
}

static void
scrub_release(void *self)
{
    struct scrub *scrub = self;

    for (size_t i = 0; i < RULES; i++)
        if (scrub->given[i])
            bauta_inner_close(&scrub->rules[i]);
    bauta_lexicon_close(&scrub->lexicon);
    bauta_list_free(scrub->names);
    free(scrub);
}

static const bauta_form scrub_form;

static bauta_rc
scrub_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_options *given = binding->options;
    const bauta_column column = {.name = binding->column->name,
                                 .native = binding->column->native,
                                 .type = BAUTA_TYPE_TEXT,
                                 .nullable = true};
    struct scrub *scrub = bauta_calloc(1, sizeof(*scrub));
    bauta_rc rc = BAUTA_OK;

    if (scrub == NULL)
        return no_memory(err);
    scrub->casefold = bauta_options_get(given, "casefold")->boolean;
    scrub->padded = binding->column->fixed_length;
    scrub->form = scrub_form;
    scrub->form.max_chars = binding->column->max_chars;
    BAUTA_TRY(bind_types(scrub, bauta_options_get(given, "types"), err));
    BAUTA_TRY(bind_names(scrub, binding, err));
    BAUTA_TRY(bauta_columns_open(&scrub->columns, binding, err));
    BAUTA_TRY(bind_rules(scrub, "rules", 0, binding, &column, err));
    BAUTA_TRY(bind_rules(scrub, "own", OWN, binding, &column, err));
    BAUTA_TRY(bind_others(scrub, binding, &column, err));
    BAUTA_TRY(check_columns(scrub, err));
    promise->max_chars = scrub->form.max_chars;
    for (size_t i = 0; i < RULES; i++)
        if (scrub->given[i])
            promise->traits |= bauta_inner_traits(&scrub->rules[i]);
    *self = scrub;
    scrub = NULL;

out:
    if (scrub != NULL)
        scrub_release(scrub);
    return rc;
}

/* --- Choosing --- */

static size_t
rule_of_found(const struct scrub *scrub, const bauta_found *found, bool own)
{
    static const uint8_t slots[BAUTA_FIND_TYPES] = {
        EMAIL, URL, IP, CARD, IBAN, 0, PHONE, FIRST_NAME};
    static const uint8_t parts[] = {FIRST_NAME, LAST_NAME, FULL_NAME};

    if (found->type == BAUTA_FIND_NATIONAL_ID)
        return rule_of(scrub, (size_t)NATION + found->kind, NATIONAL_ID, own);
    if (found->type == BAUTA_FIND_NAME)
        return rule_of(scrub, parts[BAUTA_NAME_PART(found->kind)], NAME, own);
    return rule_of(scrub, slots[found->type], slots[found->type], own);
}

/* Is a name of several pieces for one rule? */
static bool
takes_whole(const struct scrub *scrub)
{
    return scrub->given[FULL_NAME] ||
           (!scrub->given[FIRST_NAME] && !scrub->given[LAST_NAME]);
}

/* Makes one of the pieces of the name that begins at `i`; gives the index past
 * them. */
static size_t
join(const bauta_finds *finds, size_t i, bauta_found *found)
{
    size_t next = i + 1;

    *found = finds->list[i];
    while (next < finds->n && finds->list[next].type == BAUTA_FIND_NAME &&
           (finds->list[next].kind & BAUTA_NAME_GOES_ON) != 0)
        found->end = finds->list[next++].end;
    if (next > i + 1)
        found->kind = BAUTA_FIND_FULL;
    return next;
}

/* --- Going through --- */

/* What one call of `apply` works with. */
struct pass {
    const struct scrub *scrub;
    bauta_parts parts;
    bauta_finds patterns, finds;
    bauta_err *err;
};

static bauta_rc
add_part(struct pass *pass, const bauta_view *view, size_t row,
         const bauta_found *found, const bauta_row_own *own)
{
    const struct scrub *scrub = pass->scrub;
    const char *bytes = view->columns[0][row].bytes;
    bauta_part *part =
        bauta_parts_add(&pass->parts, row, found->start, found->end, pass->err);
    const bauta_cell *peer;

    if (part == NULL)
        return BAUTA_ENOMEM;
    part->cell = (bauta_cell){.bytes = bytes + found->start,
                              .len = found->end - found->start};
    peer = bauta_row_own_find(own, found, bytes);
    part->rule = (uint16_t)rule_of_found(scrub, found, peer != NULL);
    if (peer != NULL) {
        part->cell = *peer;
        return BAUTA_OK;
    }
    if (found->type == BAUTA_FIND_NAME ||
        (found->type == BAUTA_FIND_EMAIL && scrub->casefold))
        return bauta_cell_recase(&part->cell, found->type, view->arena,
                                 pass->err);
    return BAUTA_OK;
}

static bauta_rc
scrub_row(struct pass *pass, const bauta_view *view, size_t row)
{
    const struct scrub *scrub = pass->scrub;
    const bauta_cell *cell = &view->columns[0][row];
    bauta_finds *finds = &pass->patterns;
    bool whole = takes_whole(scrub);
    bauta_row_own own;
    bauta_found found;
    bauta_rc rc = BAUTA_OK;

    pass->patterns.n = pass->finds.n = 0;
    bauta_row_own_read(&own, &scrub->columns, &scrub->lexicon, view, row);
    bauta_find_patterns(cell->bytes, cell->len, scrub->types, finds);
    if ((scrub->types >> BAUTA_FIND_NAME & 1) != 0) {
        bauta_find_names(&scrub->lexicon, &own.names, cell->bytes, cell->len,
                         finds->list, finds->n, &pass->finds);
        finds = &pass->finds;
    }
    if (pass->patterns.failed || pass->finds.failed)
        return no_memory(pass->err);
    for (size_t i = 0; i < finds->n;) {
        found = finds->list[i];
        if (whole && found.type == BAUTA_FIND_NAME)
            i = join(finds, i, &found);
        else
            i++;
        BAUTA_TRY(add_part(pass, view, row, &found, &own));
    }

out:
    return rc;
}

static bauta_rc
scrub_apply(void *self, const bauta_view *view, bauta_err *err)
{
    struct scrub *scrub = self;
    struct pass pass = {.scrub = scrub,
                        .patterns = {.arena = view->arena},
                        .finds = {.arena = view->arena},
                        .err = err};
    bauta_rc rc = BAUTA_OK;

    bauta_parts_begin(&pass.parts, view);
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &view->columns[0][row];

        if (cell->bytes == NULL)
            continue;
        cell->len = (uint32_t)bauta_cell_length(cell, scrub->padded);
        if (!bauta_utf8_valid(cell->bytes, cell->len)) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "scrub: the value is not valid UTF-8"));
            continue;
        }
        BAUTA_TRY(scrub_row(&pass, view, row));
    }
    BAUTA_TRY(bauta_parts_apply(&pass.parts, scrub->rules, RULES, err));
    BAUTA_TRY(bauta_parts_write(&pass.parts, &scrub->form, err));

out:
    return rc;
}

/* --- Writing --- */

static size_t
scrub_measure(const void *self, const bauta_part *part, const char **problem)
{
    (void)self;
    (void)problem;
    return part->cell.bytes != NULL ? part->cell.len : 0;
}

static void
scrub_write(const void *self, const bauta_part *part, char *out)
{
    (void)self;
    if (part->cell.bytes != NULL)
        memcpy(out, part->cell.bytes, part->room);
}

static const bauta_form scrub_form = {
    .name = "scrub", .measure = scrub_measure, .write = scrub_write};

const struct bauta_transform bauta_transform_scrub = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "scrub",
    .summary = "replace personal data in a free text, each kind by its rule",
    .details =
        "What is found in the text becomes what its rule would make of it in "
        "a column of its own, so that it agrees with the columns that have the "
        "same rule; what is found and has no rule becomes that of \"others\", "
        "or asterisks. Addresses and numbers are found by patterns and check "
        "digits, names by dictionaries and the words around them, those of "
        "the row's own columns with certainty. All else stays: no such search "
        "finds everything, and what somebody tells in a text may be personal "
        "without any of these. Names all in capitals or small letters count as "
        "if written with a capital each. The page docs/scrub.md tells what is "
        "found, how well, and what is not.",
    .example = "{\"transform\": \"scrub\", \"rules\": {\"email\": \"email\", "
               "\"first_name\": \"first_name\", \"last_name\": \"last_name\"}}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = scrub_bind,
    .apply = scrub_apply,
    .release = scrub_release,
};
