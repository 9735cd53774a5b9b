/* SPDX-License-Identifier: Apache-2.0 */
/*
 * url: an address on the web becomes one that leads nowhere.
 *
 *   keeps   scheme and port; how many steps the path has, and whether there
 *           are a query and a fragment; equal hosts stay equal
 *   leaks   those; which hosts, steps and parameters are equal
 *   cost    two compressions for the host and for each piece of the rest
 *
 * The host becomes one below a domain that is reserved for examples; each step
 * of the path, each name and each value of the query and the fragment becomes
 * a word, by a PRF of what stood there. User names and passwords are left out.
 * Where a column has no room for all pieces, those at the end are left out.
 */
#include "transforms/catalogue.h"
#include "transforms/dictionaries/dictionary.h"
#include "transforms/encode.h"
#include "transforms/host.h"
#include "transforms/prf.h"
#include "transforms/suffix.h"
#include "transforms/wide.h"

#include <inttypes.h>
#include <stdlib.h>

enum {
    DIGEST = 16,
    PRF_KEY = 16,
    MARK = 3,        /* "://" */
    SCHEME_MAX = 10, /* "https" and its like */
    LABEL = 12,      /* characters: 60 bits of the host's PRF */
    PORT_MAX = 6,    /* with its colon */
    RESULT_MAX = 2048,
};

struct url {
    bauta_prf hosts, pieces, wholes;
    bool padded, keep_path;
    size_t suffix, room;
    bauta_host host;
    const bauta_list *words;
};

static const bauta_option options[] = {
    {.name = "keep_path",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "leave path, query and fragment as they are"},
    {.name = "suffix",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = BAUTA_SUFFIX_MAX,
     .help = "characters of a last step of the path, made of the whole value; "
             "only 25 keep distinct values distinct"},
    BAUTA_HOST_OPTION,
    {.kind = BAUTA_OPTION_END},
};

static void
url_release(void *self)
{
    sodium_memzero(self, sizeof(struct url));
    free(self);
}

/* The longest result that has neither path nor query. */
static size_t
base_of(const struct url *url)
{
    return SCHEME_MAX + MARK + LABEL + 1 + url->host.len + PORT_MAX +
           (url->suffix > 0 ? 1 + url->suffix : 0);
}

static bauta_rc
set_room(struct url *url, uint64_t room, bauta_err *err)
{
    url->room = room == 0 || room > RESULT_MAX ? RESULT_MAX : (size_t)room;
    if (base_of(url) <= url->room)
        return BAUTA_OK;
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "the column has room for %" PRIu64
                         " characters, and a result needs %zu: choose another "
                         "transform, such as token",
                         room, base_of(url));
}

static bauta_rc
url_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    struct url *url = bauta_calloc(1, sizeof(*url));
    uint8_t key[3 * PRF_KEY] = {0};
    bauta_rc rc = BAUTA_OK;

    if (url == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    url->padded = binding->column->fixed_length;
    url->keep_path = bauta_options_get(binding->options, "keep_path")->boolean;
    url->suffix =
        (size_t)bauta_options_get(binding->options, "suffix")->integer;
    url->words = bauta_dictionary_find("en_US")->lists[BAUTA_LIST_LOREM];
    BAUTA_TRY(bauta_host_read(
        &url->host, bauta_options_get(binding->options, "domain_name"), err));
    BAUTA_TRY(set_room(url, binding->column->max_chars, err));
    BAUTA_TRY(
        bauta_binding_subkey(binding, "url", 1, "url", key, sizeof(key), err));
    bauta_prf_init(&url->hosts, key, PRF_KEY, DIGEST);
    bauta_prf_init(&url->pieces, key + PRF_KEY, PRF_KEY, DIGEST);
    bauta_prf_init(&url->wholes, key + (size_t)2 * PRF_KEY, PRF_KEY, DIGEST);
    promise->max_chars = url->room;
    promise->traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_FORMAT |
                      (url->suffix == BAUTA_SUFFIX_MAX ? BAUTA_TRAIT_INJECTIVE
                                                       : BAUTA_TRAIT_LOSSY);
    if (url->suffix > 0 && url->suffix < BAUTA_SUFFIX_MAX)
        promise->bits = bauta_suffix_bits(url->suffix);
    if (url->keep_path)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    *self = url;
    url = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (url != NULL)
        url_release(url);
    return rc;
}

/* Parts of a value, each borrowed from it. */
struct parts {
    const char *scheme, *host, *port, *rest, *end;
    size_t scheme_len, host_len, port_len;
};

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* "https://"; its length, or 0 where there is none. */
static size_t
scheme_of(const char *bytes, size_t len)
{
    size_t n = 0;

    while (n < len && n <= SCHEME_MAX &&
           (is_letter(bytes[n]) ||
            (n > 0 && (is_digit(bytes[n]) || bytes[n] == '+' ||
                       bytes[n] == '-' || bytes[n] == '.'))))
        n++;
    return n > 0 && n <= SCHEME_MAX && len - n >= 3 &&
                   memcmp(bytes + n, "://", 3) == 0
               ? n
               : 0;
}

/* Takes user and port off. */
static bool
read_authority(struct parts *parts)
{
    const char *at = memchr(parts->host, '@', parts->host_len);
    size_t n, digits = 0;

    if (at != NULL) {
        parts->host_len -= (size_t)(at + 1 - parts->host);
        parts->host = at + 1;
    }
    n = parts->host_len;
    while (digits < n && is_digit(parts->host[n - 1 - digits]))
        digits++;
    parts->port = parts->host + n;
    parts->port_len = 0;
    if (digits < n && parts->host[n - 1 - digits] == ':') {
        if (digits >= PORT_MAX)
            return false;
        parts->port_len = digits > 0 ? digits + 1 : 0;
        parts->port -= digits + 1;
        parts->host_len -= digits + 1;
    }
    for (size_t i = 0; i < parts->host_len; i++)
        if ((unsigned char)parts->host[i] <= ' ' || parts->host[i] == '@')
            return false;
    return parts->host_len > 0;
}

/* False where it is no address: it has neither a scheme nor a host with a
 * point in it. */
static bool
read_parts(const char *bytes, size_t len, struct parts *parts)
{
    size_t n = scheme_of(bytes, len);

    *parts = (struct parts){
        .scheme = bytes, .scheme_len = n, .host = bytes, .end = bytes + len};
    if (n > 0)
        parts->host += n + MARK;
    parts->rest = parts->host;
    while (parts->rest < parts->end && strchr("/?#", *parts->rest) == NULL)
        parts->rest++;
    if (parts->rest < parts->end && *parts->rest == '\0')
        return false;
    parts->host_len = (size_t)(parts->rest - parts->host);
    return (n > 0 || memchr(parts->host, '.', parts->host_len) != NULL) &&
           read_authority(parts);
}

/* A label for a host, whatever its case. */
static bool
write_host(const struct url *url, const struct parts *parts, char **to)
{
    char lower[BAUTA_HOST_MAX];
    uint8_t bytes[DIGEST];

    if (parts->host_len > sizeof(lower))
        return false;
    for (size_t i = 0; i < parts->host_len; i++) {
        char c = parts->host[i];

        lower[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    bauta_prf_value(&url->hosts, lower, parts->host_len, bytes);
    bauta_encode(BAUTA_BASE32_BITS, bytes, sizeof(bytes), *to, LABEL);
    *to += LABEL;
    *(*to)++ = '.';
    memcpy(*to, url->host.text, url->host.len);
    *to += url->host.len;
    return true;
}

static bauta_entry
word_for(const struct url *url, const char *piece, size_t len)
{
    uint8_t bytes[DIGEST];

    bauta_prf_value(&url->pieces, piece, len, bytes);
    return bauta_list_at(url->words, (size_t)bauta_high64(bauta_get_le64(bytes),
                                                          url->words->count));
}

/* Words for the pieces of path, query and fragment, up to `limit`. */
static char *
write_words(const struct url *url, const char *at, const char *end, char *to,
            const char *limit)
{
    const char *marks = "/?#";

    while (at < end && to < limit) {
        const char *piece = ++at;
        bauta_entry word = {NULL, 0};

        if (at[-1] == '?')
            marks = "#&=";
        else if (at[-1] == '#')
            marks = "";
        while (at < end && (*at == '\0' || strchr(marks, *at) == NULL))
            at++;
        if (at > piece)
            word = word_for(url, piece, (size_t)(at - piece));
        if (word.len + 1 > (size_t)(limit - to))
            break;
        *to++ = piece[-1];
        if (word.len > 0)
            memcpy(to, word.bytes, word.len);
        to += word.len;
    }
    return to;
}

/* Writes the result for a value; NULL where it has no room. */
static char *
write_url(const struct url *url, const bauta_cell *cell, size_t len,
          const struct parts *parts, char *to)
{
    char *start = to;
    uint8_t bytes[DIGEST];
    size_t rest = (size_t)(parts->end - parts->rest);

    if (parts->scheme_len > 0) {
        size_t n = parts->scheme_len + MARK;

        memcpy(to, parts->scheme, n);
        to += n;
    }
    if (!write_host(url, parts, &to))
        return NULL;
    memcpy(to, parts->port, parts->port_len);
    to += parts->port_len;
    if (url->suffix > 0) {
        *to++ = '/';
        bauta_prf_value(&url->wholes, cell->bytes, len, bytes);
        bauta_suffix_write(bauta_get_be64(bytes), bauta_get_be64(bytes + 8), to,
                           url->suffix);
        to += url->suffix;
    }
    if (!url->keep_path)
        return write_words(url, parts->rest, parts->end, to, start + url->room);
    if (rest > url->room - (size_t)(to - start))
        return NULL;
    memcpy(to, parts->rest, rest);
    return to + rest;
}

static bauta_rc
url_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct url *url = self;
    bauta_cell *cells = view->columns[0];
    char result[RESULT_MAX];
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        struct parts parts;
        size_t len;
        char *end = NULL, *to;

        if (cell->bytes == NULL || bauta_cell_blank(cell))
            continue;
        len = bauta_cell_length(cell, url->padded);
        if (read_parts(cell->bytes, len, &parts))
            end = write_url(url, cell, len, &parts, result);
        if (end == NULL) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "url: the value is not an address with "
                                        "a scheme and a host, or is too long"));
            continue;
        }
        to = bauta_arena_alloc(view->arena, (size_t)(end - result));
        if (to == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "url: out of memory");
        memcpy(to, result, (size_t)(end - result));
        cell->bytes = to;
        cell->len = (uint32_t)(end - result);
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_url = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "url",
    .summary = "an address on the web that leads nowhere",
    .details =
        "Scheme and port survive, and so does how the rest is built; the words "
        "are made up, and the host is below a domain that is reserved for "
        "examples. Equal hosts get equal hosts, equal steps and parameters "
        "equal words. A user name or password within it is left out. Where "
        "there is no room for all words, those at the end are left out. "
        "Different addresses may become the same, but for \"suffix\": 25. With "
        "\"keep_path\" path, query and fragment stay, whatever they tell. A "
        "value that is no address stops the run; an empty or blank one "
        "passes.",
    .example = "{\"transform\": \"url\", \"domain_name\": \"web.test\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = url_bind,
    .apply = url_apply,
    .release = url_release,
};
