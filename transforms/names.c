/* SPDX-License-Identifier: Apache-2.0 */
/*
 * first_name, last_name and full_name: people who do not exist.
 *
 *   keeps   equality within a domain, NULL; gender, on request
 *   leaks   which values are equal, and which are alike but for chance
 *   cost    two compressions a value and a look into a table
 *
 * Without options the two parts of a name are of a list of many countries;
 * with one of them, of a dictionary.
 */
#include "transforms/dictionaries/names.h"
#include "transforms/catalogue.h"
#include "transforms/fake.h"
#include "transforms/wide.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum { DIGEST = 16 };

struct name {
    bauta_fake *fake; /* owned; NULL: of the mixed list, as follows */
    bauta_prf prf;
    bool padded;
    const char (*names)[BAUTA_NAME_SIZE];
};

static const bauta_option part_options[] = {
    BAUTA_FAKE_LOCALE(NULL),    BAUTA_FAKE_GENDER,
    BAUTA_FAKE_NAMES,           BAUTA_FAKE_FILE,
    BAUTA_FAKE_UNIQUE,          BAUTA_FAKE_SUFFIX,
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option full_options[] = {
    BAUTA_FAKE_LOCALE("en_US"), BAUTA_FAKE_GENDER, BAUTA_FAKE_NAMES,
    BAUTA_FAKE_UNIQUE,          BAUTA_FAKE_SUFFIX, {.kind = BAUTA_OPTION_END},
};

static const bauta_fake_kind first_kind = {
    .name = "first_name",
    .domain = "person.first_name",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = bauta_first_settle,
    .write = bauta_first_write,
};

static const bauta_fake_kind last_kind = {
    .name = "last_name",
    .domain = "person.last_name",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = bauta_last_settle,
    .write = bauta_last_write,
};

static const bauta_fake_kind full_kind = {
    .name = "full_name",
    .domain = "person.full_name",
    .accepts = BAUTA_TYPE_TEXT,
    .settle = bauta_full_settle,
    .write = bauta_full_write,
};

static void
name_release(void *self)
{
    struct name *name = self;

    if (name->fake != NULL)
        bauta_fake_release(name->fake);
    sodium_memzero(name, sizeof(*name));
    free(name);
}

/* A list of the user's own says nothing of gender or language. */
static bauta_rc
check_given(const bauta_options *given, bool *plain, bauta_err *err)
{
    bool locale = bauta_options_get(given, "locale")->set;
    bool file = bauta_options_get(given, "file")->set;
    bool gender = bauta_options_get(given, "gender")->set ||
                  strcmp(bauta_options_get(given, "names")->text, "any") != 0;

    *plain = !locale && !file && !gender &&
             !bauta_options_get(given, "unique")->boolean;
    if (gender && (file || !locale))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"gender\" and \"names\" go with \"locale\": the "
                             "list of many countries, and one of your own, do "
                             "not tell whose names they are");
    if (!*plain && !locale && !file)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"unique\" goes with \"locale\" or \"file\"");
    return BAUTA_OK;
}

/* The mixed list, as it has been since before there were dictionaries. */
static bauta_rc
bind_plain(struct name *name, const bauta_fake_kind *kind,
           const bauta_binding *binding, bauta_promise *promise, bauta_err *err)
{
    uint64_t room = binding->column->max_chars;
    uint8_t key[32] = {0};
    bauta_rc rc = BAUTA_OK;

    if (room != 0 && room < BAUTA_NAME_CHARS)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "names are up to %d characters long and the "
                             "column has room for %" PRIu64
                             ": choose another transform, such as mask",
                             BAUTA_NAME_CHARS, room);
    BAUTA_TRY(bauta_binding_subkey(binding, kind->name, 1, kind->domain, key,
                                   sizeof(key), err));
    bauta_prf_init(&name->prf, key, sizeof(key), DIGEST);
    name->padded = binding->column->fixed_length;
    name->names = kind == &first_kind ? bauta_first_names : bauta_last_names;
    promise->max_chars = BAUTA_NAME_CHARS;

out:
    sodium_memzero(key, sizeof(key));
    return rc;
}

static bauta_rc
name_bind(void **self, const bauta_fake_kind *kind,
          const bauta_binding *binding, bauta_promise *promise, bauta_err *err)
{
    struct name *name = bauta_calloc(1, sizeof(*name));
    void *fake = NULL;
    bool plain;
    bauta_rc rc = BAUTA_OK;

    if (name == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(check_given(binding->options, &plain, err));
    if (plain) {
        BAUTA_TRY(bind_plain(name, kind, binding, promise, err));
    } else {
        BAUTA_TRY(bauta_fake_bind(&fake, kind, binding, promise, err));
        name->fake = fake;
    }
    *self = name;
    name = NULL;

out:
    if (name != NULL)
        name_release(name);
    return rc;
}

static bauta_rc
first_name_bind(void **self, const bauta_binding *binding,
                bauta_promise *promise, bauta_err *err)
{
    return name_bind(self, &first_kind, binding, promise, err);
}

static bauta_rc
last_name_bind(void **self, const bauta_binding *binding,
               bauta_promise *promise, bauta_err *err)
{
    return name_bind(self, &last_kind, binding, promise, err);
}

static bauta_rc
full_name_bind(void **self, const bauta_binding *binding,
               bauta_promise *promise, bauta_err *err)
{
    return bauta_fake_bind(self, &full_kind, binding, promise, err);
}

static bauta_rc
name_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct name *name = self;
    bauta_cell *cells = view->columns[0];
    char *to;

    if (name->fake != NULL)
        return bauta_fake_apply(name->fake, view, err);
    to = bauta_arena_calloc(view->arena, view->n_rows, BAUTA_NAME_SIZE);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "names: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        uint8_t bytes[DIGEST];

        if (cell->bytes == NULL)
            continue;
        bauta_prf_value(&name->prf, cell->bytes,
                        bauta_cell_length(cell, name->padded), bytes);
        memcpy(to, name->names[bauta_get_le64(bytes) % BAUTA_NAMES],
               BAUTA_NAME_SIZE);
        cell->bytes = to;
        cell->len = (uint32_t)strlen(to);
        to += BAUTA_NAME_SIZE;
    }
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_first_name = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "first_name",
    .summary = "a given name from a list, the same for the same value",
    .details =
        "One of 1024 given names of many countries, chosen by the key, or with "
        "\"locale\" one that is usual there. Equal values get equal names "
        "within a domain; distinct ones may share a name, unless \"unique\" "
        "adds a suffix. Nothing of the value survives; the gender, where "
        "another column says it and \"gender\" names that.",
    .example = "{\"transform\": \"first_name\", \"locale\": \"it_IT\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = part_options,
    .bind = first_name_bind,
    .apply = name_apply,
    .release = name_release,
};

const struct bauta_transform bauta_transform_last_name = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "last_name",
    .summary = "a family name from a list, the same for the same value",
    .details =
        "One of 1024 family names of many countries, chosen by the key, or "
        "with \"locale\" one that is usual there. Equal values get equal names "
        "within a domain; distinct ones may share a name, unless \"unique\" "
        "adds a suffix. Nothing of the value survives. Where women and men "
        "bear different forms of a name, as in Poland, it follows \"gender\".",
    .example = "{\"transform\": \"last_name\", \"locale\": \"pl_PL\", "
               "\"gender\": \"sex\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = part_options,
    .bind = last_name_bind,
    .apply = name_apply,
    .release = name_release,
};

const struct bauta_transform bauta_transform_full_name = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "full_name",
    .summary = "a given and a family name, the same for the same value",
    .details =
        "In the order that the locale has them. Equal values get equal names "
        "within a domain; distinct ones may share a name, unless \"unique\" "
        "adds a suffix. Nothing of the value survives. Where the column is too "
        "short for a name, the given name is its initial, or left out. For "
        "first name, last name and e-mail address of one and the same person, "
        "see person.",
    .example = "{\"transform\": \"full_name\", \"locale\": \"sv_SE\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = full_options,
    .bind = full_name_bind,
    .apply = bauta_fake_apply,
    .release = bauta_fake_release,
};
