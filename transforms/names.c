/* SPDX-License-Identifier: Apache-2.0 */
/*
 * first_name, last_name and email: people who do not exist.
 *
 *   keeps   equality within a domain, NULL
 *   leaks   which values are equal; for the names, which are alike but for
 *           chance (one in 1024)
 *   cost    two compressions a value and a look into a table
 *
 * An address takes 10 bits of the PRF's 128 for each name and spends the other
 * 108 on its suffix, so that no two values share one.
 */
#include "transforms/dictionaries/names.h"
#include "transforms/catalogue.h"
#include "transforms/prf.h"
#include "transforms/scan.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum {
    DIGEST = 16,
    NAME_BITS = 10,
    SUFFIX_MIN = 4,
    SUFFIX_MAX = 21, /* 36^21 > 2^108 */
    LOW_CHARS = 12,  /* 36^12 < 2^64 */
    HOST_MAX = 253,
    LABEL_MAX = 63,
    NAMES_CHARS = 2 * BAUTA_NAME_CHARS + 2, /* "first.last." */
};

#define LOW_RANGE 4738381338321616896u /* 36^12 */

struct fake {
    bauta_prf prf;
    bool padded;
    const char (*names)[BAUTA_NAME_SIZE]; /* for a name */
    size_t suffix, host_len;              /* for an address */
    char host[HOST_MAX + 1];
};

static const bauta_option name_options[] = {{.kind = BAUTA_OPTION_END}};

static const bauta_option email_options[] = {
    {.name = "suffix",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "21",
     .min = SUFFIX_MIN,
     .max = SUFFIX_MAX,
     .help = "characters after the names; only 21 keep distinct values "
             "distinct"},
    {.name = "domain_name",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "example.com",
     .min = 1,
     .max = HOST_MAX,
     .help = "a domain reserved for examples, where no mail is delivered"},
    {.kind = BAUTA_OPTION_END},
};

static void
fake_release(void *self)
{
    sodium_memzero(self, sizeof(struct fake));
    free(self);
}

/* What all three have in common; NULL with the error set. */
static struct fake *
fake_new(const bauta_binding *binding, const char *name, const char *kind,
         bauta_err *err)
{
    struct fake *fake;
    uint8_t key[32] = {0};

    if (bauta_binding_subkey(binding, name, 1, kind, key, sizeof(key), err) !=
        BAUTA_OK)
        return NULL;
    fake = bauta_calloc(1, sizeof(*fake));
    if (fake != NULL) {
        bauta_prf_init(&fake->prf, key, sizeof(key), DIGEST);
        fake->padded = binding->column->fixed_length;
    } else {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    }
    sodium_memzero(key, sizeof(key));
    return fake;
}

static bauta_rc
name_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          const char *name, bauta_err *err)
{
    bool first = strcmp(name, "first_name") == 0;
    uint64_t room = binding->column->max_chars;
    struct fake *fake;

    if (room != 0 && room < BAUTA_NAME_CHARS)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "names are up to %d characters long and the "
                             "column has room for %" PRIu64
                             ": choose another transform, such as mask",
                             BAUTA_NAME_CHARS, room);
    fake = fake_new(binding, name,
                    first ? "person.first_name" : "person.last_name", err);
    if (fake == NULL)
        return err->code;
    fake->names = first ? bauta_first_names : bauta_last_names;
    promise->max_chars = BAUTA_NAME_CHARS;
    *self = fake;
    return BAUTA_OK;
}

static bauta_rc
first_name_bind(void **self, const bauta_binding *binding,
                bauta_promise *promise, bauta_err *err)
{
    return name_bind(self, binding, promise, "first_name", err);
}

static bauta_rc
last_name_bind(void **self, const bauta_binding *binding,
               bauta_promise *promise, bauta_err *err)
{
    return name_bind(self, binding, promise, "last_name", err);
}

static uint64_t
word_at(const uint8_t *bytes)
{
    uint64_t word = 0;

    for (size_t i = 0; i < sizeof(word); i++)
        word |= (uint64_t)bytes[i] << (8 * i);
    return word;
}

static bauta_rc
name_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct fake *fake = self;
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows, BAUTA_NAME_SIZE);

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "names: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        uint8_t bytes[DIGEST];

        if (cell->bytes == NULL)
            continue;
        bauta_prf_value(&fake->prf, cell->bytes,
                        bauta_cell_length(cell, fake->padded), bytes);
        memcpy(to, fake->names[word_at(bytes) % BAUTA_NAMES], BAUTA_NAME_SIZE);
        cell->bytes = to;
        cell->len = (uint32_t)strlen(to);
        to += BAUTA_NAME_SIZE;
    }
    return BAUTA_OK;
}

/* Letters, digits and inner hyphens, dots between labels. */
static bool
is_host(const char *host)
{
    size_t label = 0;

    for (size_t i = 0; host[i] != '\0'; i++) {
        bool end = host[i + 1] == '.' || host[i + 1] == '\0';

        if (host[i] == '.') {
            if (label == 0 || end)
                return false;
            label = 0;
            continue;
        }
        if (strchr("abcdefghijklmnopqrstuvwxyz0123456789-", host[i]) == NULL ||
            (host[i] == '-' && (label == 0 || end)) || ++label > LABEL_MAX)
            return false;
    }
    return label > 0;
}

/* Reserved by RFC 2606 and RFC 6761: nobody can own them, no mail arrives. */
static bool
is_reserved(const char *host)
{
    static const char *const whole[] = {"example.com", "example.net",
                                        "example.org"};
    static const char *const ends[] = {".example",     ".test",
                                       ".invalid",     ".example.com",
                                       ".example.net", ".example.org"};
    size_t len = strlen(host);

    for (size_t i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
        if (strcmp(host, whole[i]) == 0)
            return true;
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        size_t n = strlen(ends[i]);

        if (len > n && strcmp(host + len - n, ends[i]) == 0)
            return true;
    }
    return false;
}

static bauta_rc
set_host(struct fake *fake, const bauta_value *value, bauta_err *err)
{
    if (value->text_len > HOST_MAX || strlen(value->text) != value->text_len)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"domain_name\" is not a domain name");
    fake->host_len = value->text_len;
    for (size_t i = 0; i < value->text_len; i++) {
        char c = value->text[i];

        fake->host[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    if (!is_host(fake->host))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"domain_name\" is not a domain name: it takes "
                             "letters, digits, hyphens and dots");
    if (!is_reserved(fake->host))
        return bauta_err_set(
            err, BAUTA_EPROFILE,
            "\"domain_name\" must be reserved for examples (RFC 2606), or mail "
            "to the copy's addresses could reach somebody: take example.com, "
            "example.net, example.org, a name under one of them, or one that "
            "ends with .example, .test or .invalid");
    return BAUTA_OK;
}

static bauta_rc
check_room(const struct fake *fake, uint64_t room, bauta_err *err)
{
    size_t fixed = NAMES_CHARS + 1 + fake->host_len;

    if (room == 0 || fixed + fake->suffix <= room)
        return BAUTA_OK;
    if (room >= fixed + SUFFIX_MIN)
        return bauta_err_set(
            err, BAUTA_EPROFILE,
            "its result may be %zu long and the column has room for %" PRIu64
            ": set \"suffix\" to %" PRIu64
            " (below 21, a unique column will not admit it)",
            fixed + fake->suffix, room, room - fixed);
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
    struct fake *fake = fake_new(binding, "email", "email", err);
    bauta_rc rc = BAUTA_OK;

    if (fake == NULL)
        return err->code;
    fake->suffix = (size_t)bauta_options_get(given, "suffix")->integer;
    BAUTA_TRY(set_host(fake, bauta_options_get(given, "domain_name"), err));
    BAUTA_TRY(check_room(fake, binding->column->max_chars, err));
    promise->max_chars = NAMES_CHARS + fake->suffix + 1 + fake->host_len;
    promise->traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_FORMAT;
    promise->traits |=
        fake->suffix == SUFFIX_MAX ? BAUTA_TRAIT_INJECTIVE : BAUTA_TRAIT_LOSSY;
    *self = fake;
    fake = NULL;

out:
    if (fake != NULL)
        fake_release(fake);
    return rc;
}

/* Writes `value` in base 36 with `n` characters, the last ones where it has
 * more. */
static void
write_base36(uint64_t value, char *out, size_t n)
{
    static const char letters[] = "0123456789abcdefghijklmnopqrstuvwxyz";

    while (n-- > 0) {
        out[n] = letters[value % 36];
        value /= 36;
    }
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
write_address(const struct fake *fake, const uint8_t bytes[DIGEST], char *to)
{
    uint64_t low = word_at(bytes), high = word_at(bytes + 8);
    size_t first = low % BAUTA_NAMES;
    size_t last = (low >> NAME_BITS) % BAUTA_NAMES;
    bauta_uwide rest = ((bauta_uwide)high << 64 | low) >> (2 * NAME_BITS);
    uint64_t tail = (uint64_t)(rest % LOW_RANGE);
    char suffix[SUFFIX_MAX];

    to = write_name(to, bauta_first_names[first]);
    to = write_name(to, bauta_last_names[last]);
    write_base36(tail, suffix + SUFFIX_MAX - LOW_CHARS, LOW_CHARS);
    write_base36((uint64_t)(rest / LOW_RANGE), suffix, SUFFIX_MAX - LOW_CHARS);
    memcpy(to, suffix + SUFFIX_MAX - fake->suffix, fake->suffix);
    to += fake->suffix;
    *to++ = '@';
    memcpy(to, fake->host, fake->host_len);
    return to + fake->host_len;
}

static bauta_rc
email_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct fake *fake = self;
    bauta_cell *cells = view->columns[0];
    size_t width = NAMES_CHARS + fake->suffix + 1 + fake->host_len;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width);

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "email: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        uint8_t bytes[DIGEST];
        char *end;

        if (cell->bytes == NULL)
            continue;
        bauta_prf_value(&fake->prf, cell->bytes,
                        bauta_cell_length(cell, fake->padded), bytes);
        end = write_address(fake, bytes, to);
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
    .options = email_options,
    .bind = email_bind,
    .apply = email_apply,
    .release = fake_release,
};

const struct bauta_transform bauta_transform_first_name = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "first_name",
    .summary = "a given name from a list, the same for the same value",
    .details = "One of 1024 given names of many countries, chosen by the key. "
               "Equal values get equal names within a domain; distinct ones "
               "may share a name. Nothing of the value survives.",
    .example = "\"first_name\"",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = name_options,
    .bind = first_name_bind,
    .apply = name_apply,
    .release = fake_release,
};

const struct bauta_transform bauta_transform_last_name = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "last_name",
    .summary = "a family name from a list, the same for the same value",
    .details = "One of 1024 family names of many countries, chosen by the "
               "key. Equal values get equal names within a domain; distinct "
               "ones may share a name. Nothing of the value survives.",
    .example = "\"last_name\"",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = name_options,
    .bind = last_name_bind,
    .apply = name_apply,
    .release = fake_release,
};
