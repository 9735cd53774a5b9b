/* SPDX-License-Identifier: Apache-2.0 */
/*
 * email: the address of somebody who does not exist.
 *
 *   keeps   equality within a domain, NULL
 *   leaks   which values are equal
 *   cost    two compressions a value and two looks into tables
 *
 * An address takes 10 bits of the PRF's 128 for each name and spends the other
 * 108 on its suffix, so that no two values share one.
 */
#include "transforms/catalogue.h"
#include "transforms/dictionaries/names.h"
#include "transforms/encode.h"
#include "transforms/host.h"
#include "transforms/prf.h"
#include "transforms/wide.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    DIGEST = 16,
    NAME_BITS = 10,
    SUFFIX_MIN = 4,
    SUFFIX_MAX = 21,                        /* 36^21 > 2^108 */
    LOW_CHARS = 12,                         /* 36^12 < 2^64 */
    NAMES_CHARS = 2 * BAUTA_NAME_CHARS + 2, /* "first.last." */
};

#define LOW_RANGE 4738381338321616896u /* 36^12 */

struct email {
    bauta_prf prf;
    bool padded;
    size_t suffix;
    bauta_host host;
};

static const bauta_option options[] = {
    {.name = "suffix",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "21",
     .min = SUFFIX_MIN,
     .max = SUFFIX_MAX,
     .help = "characters after the names; only 21 keep distinct values "
             "distinct"},
    BAUTA_HOST_OPTION,
    {.kind = BAUTA_OPTION_END},
};

static void
email_release(void *self)
{
    sodium_memzero(self, sizeof(struct email));
    free(self);
}

static bauta_rc
check_room(const struct email *email, uint64_t room, bauta_err *err)
{
    size_t fixed = NAMES_CHARS + 1 + email->host.len;

    if (room == 0 || fixed + email->suffix <= room)
        return BAUTA_OK;
    if (room >= fixed + SUFFIX_MIN)
        return bauta_err_set(
            err, BAUTA_EPROFILE,
            "its result may be %zu long and the column has room for %" PRIu64
            ": set \"suffix\" to %" PRIu64
            " (below 21, a unique column will not admit it)",
            fixed + email->suffix, room, room - fixed);
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "the column has room for %" PRIu64
                         " characters, and an address needs "
                         "%zu: choose another transform, such as token",
                         room, fixed + SUFFIX_MIN);
}

static bauta_rc
email_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_options *given = binding->options;
    struct email *email = bauta_calloc(1, sizeof(*email));
    uint8_t key[32] = {0};
    bauta_rc rc = BAUTA_OK;

    if (email == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(bauta_binding_subkey(binding, "email", 1, "email", key,
                                   sizeof(key), err));
    bauta_prf_init(&email->prf, key, sizeof(key), DIGEST);
    email->padded = binding->column->fixed_length;
    email->suffix = (size_t)bauta_options_get(given, "suffix")->integer;
    BAUTA_TRY(bauta_host_read(&email->host,
                              bauta_options_get(given, "domain_name"), err));
    BAUTA_TRY(check_room(email, binding->column->max_chars, err));
    promise->max_chars = NAMES_CHARS + email->suffix + 1 + email->host.len;
    promise->traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_FORMAT;
    promise->traits |=
        email->suffix == SUFFIX_MAX ? BAUTA_TRAIT_INJECTIVE : BAUTA_TRAIT_LOSSY;
    *self = email;
    email = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (email != NULL)
        email_release(email);
    return rc;
}

static char *
write_name(char *to, const char *name)
{
    size_t len = strlen(name);

    memcpy(to, name, len + 1);
    to[0] = (char)(to[0] - 'A' + 'a'); /* every name begins with a capital */
    to[len] = '.';
    return to + len + 1;
}

/* An address for 128 bits of the PRF; gives the end of what it wrote. */
static char *
write_address(const struct email *email, const uint8_t bytes[DIGEST], char *to)
{
    uint64_t low = bauta_get_le64(bytes), high = bauta_get_le64(bytes + 8);
    size_t first = low % BAUTA_NAMES;
    size_t last = (low >> NAME_BITS) % BAUTA_NAMES;
    bauta_uwide rest = ((bauta_uwide)high << 64 | low) >> (2 * NAME_BITS);
    uint64_t tail = (uint64_t)(rest % LOW_RANGE);
    char suffix[SUFFIX_MAX];

    to = write_name(to, bauta_first_names[first]);
    to = write_name(to, bauta_last_names[last]);
    bauta_encode_base36(tail, suffix + SUFFIX_MAX - LOW_CHARS, LOW_CHARS);
    bauta_encode_base36((uint64_t)(rest / LOW_RANGE), suffix,
                        SUFFIX_MAX - LOW_CHARS);
    memcpy(to, suffix + SUFFIX_MAX - email->suffix, email->suffix);
    to += email->suffix;
    *to++ = '@';
    memcpy(to, email->host.text, email->host.len);
    return to + email->host.len;
}

static bauta_rc
email_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct email *email = self;
    bauta_cell *cells = view->columns[0];
    size_t width = NAMES_CHARS + email->suffix + 1 + email->host.len;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width);

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "email: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        uint8_t bytes[DIGEST];
        char *end;

        if (cell->bytes == NULL)
            continue;
        bauta_prf_value(&email->prf, cell->bytes,
                        bauta_cell_length(cell, email->padded), bytes);
        end = write_address(email, bytes, to);
        cell->bytes = to;
        cell->len = (uint32_t)(end - to);
        to = end;
    }
    return BAUTA_OK;
}

const struct bauta_transform bauta_transform_email = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "email",
    .summary = "a made-up address at a domain that receives no mail",
    .details =
        "Equal values get equal addresses within a domain, and with the whole "
        "suffix distinct values distinct ones. Any text is replaced, whether "
        "it is an address or not, the empty one too; nothing of it survives, "
        "not even its own domain. Upper and lower case make two values.",
    .example = "{\"transform\": \"email\", \"domain_name\": \"mail.test\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = email_bind,
    .apply = email_apply,
    .release = email_release,
};
