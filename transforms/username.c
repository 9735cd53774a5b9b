/* SPDX-License-Identifier: Apache-2.0 */
/*
 * username: the name by which somebody who does not exist logs in.
 *
 *   keeps   equality within a domain, NULL
 *   leaks   which values are equal
 *   cost    two compressions a value and a look into a table
 *
 * A given name, "_" and a suffix of the PRF's bits: at 25 characters all 128.
 */
#include "transforms/catalogue.h"
#include "transforms/dictionaries/names.h"
#include "transforms/prf.h"
#include "transforms/suffix.h"
#include "transforms/wide.h"

#include <inttypes.h>
#include <stdlib.h>

enum { DIGEST = 24, NAME_CHARS = BAUTA_NAME_CHARS + 1 };

struct username {
    bauta_prf prf;
    bool padded;
    size_t suffix;
};

static const bauta_option options[] = {
    {.name = "suffix",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "25",
     .min = BAUTA_SUFFIX_MIN,
     .max = BAUTA_SUFFIX_MAX,
     .help = "characters after the name; only 25 keep distinct values "
             "distinct"},
    {.kind = BAUTA_OPTION_END},
};

static void
username_release(void *self)
{
    sodium_memzero(self, sizeof(struct username));
    free(self);
}

static bauta_rc
check_room(size_t suffix, uint64_t room, bauta_err *err)
{
    if (room == 0 || NAME_CHARS + suffix <= room)
        return BAUTA_OK;
    if (room >= NAME_CHARS + (uint64_t)BAUTA_SUFFIX_MIN)
        return bauta_err_set(
            err, BAUTA_EPROFILE,
            "its result may be %zu long and the column has room for %" PRIu64
            ": set \"suffix\" to %" PRIu64
            " (below 25, a unique column will not admit it)",
            NAME_CHARS + suffix, room, room - NAME_CHARS);
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "the column has room for %" PRIu64
                         " characters, and a user name needs %d: choose "
                         "another transform, such as token",
                         room, NAME_CHARS + BAUTA_SUFFIX_MIN);
}

static bauta_rc
username_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
              bauta_err *err)
{
    struct username *name = bauta_calloc(1, sizeof(*name));
    uint8_t key[32] = {0};
    bauta_rc rc = BAUTA_OK;

    if (name == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    name->padded = binding->column->fixed_length;
    name->suffix =
        (size_t)bauta_options_get(binding->options, "suffix")->integer;
    BAUTA_TRY(check_room(name->suffix, binding->column->max_chars, err));
    BAUTA_TRY(bauta_binding_subkey(binding, "username", 1, "username", key,
                                   sizeof(key), err));
    bauta_prf_init(&name->prf, key, sizeof(key), DIGEST);
    promise->max_chars = NAME_CHARS + name->suffix;
    if (name->suffix < BAUTA_SUFFIX_MAX) {
        promise->traits =
            BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT;
        promise->bits = bauta_suffix_bits(name->suffix);
    }
    *self = name;
    name = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (name != NULL)
        username_release(name);
    return rc;
}

/* Gives the end of what it wrote. */
static char *
write_name(const struct username *name, const uint8_t bytes[DIGEST], char *to)
{
    const char *given =
        bauta_first_names[bauta_get_le64(bytes + 16) % BAUTA_NAMES];
    size_t len = strlen(given);

    memcpy(to, given, len + 1);
    to[0] = (char)(to[0] - 'A' + 'a'); /* every name begins with a capital */
    to += len;
    *to++ = '_';
    bauta_suffix_write(bauta_get_be64(bytes), bauta_get_be64(bytes + 8), to,
                       name->suffix);
    return to + name->suffix;
}

static bauta_rc
username_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct username *name = self;
    bauta_cell *cells = view->columns[0];
    size_t width = NAME_CHARS + name->suffix;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width);

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "username: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        uint8_t bytes[DIGEST];
        char *end;

        if (cell->bytes == NULL)
            continue;
        bauta_prf_value(&name->prf, cell->bytes,
                        bauta_cell_length(cell, name->padded), bytes);
        end = write_name(name, bytes, to);
        cell->bytes = to;
        cell->len = (uint32_t)(end - to);
        to = end;
    }
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_username = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "username",
    .summary = "a made-up user name, the same for the same value",
    .details =
        "A given name and a suffix of small letters and digits. Equal values "
        "get equal names within a domain, and with the whole suffix distinct "
        "values distinct ones. Any text is replaced, the empty one too; "
        "nothing of it survives. Upper and lower case make two values. Where "
        "it must agree with a person's other columns, take person.",
    .example = "{\"transform\": \"username\", \"suffix\": 6}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = username_bind,
    .apply = username_apply,
    .release = username_release,
};
