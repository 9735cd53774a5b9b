/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ip_prefix: an IP address keeps its first bits, and the rest becomes zero.
 *
 *   keeps   the prefix, whether it is IPv4 or IPv6, NULL
 *   leaks   the network; a small one may be a household
 *   cost    one pass over the text
 *
 * Results are written in the form of RFC 5952. An IPv6 address that holds one
 * of IPv4 (::ffff:a.b.c.d) is cut as that would be.
 */
#include "transforms/catalogue.h"
#include "transforms/inet.h"
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

enum output { AS_IT_IS, ADDRESS, CIDR };

struct prefix {
    unsigned bits4, bits6;
    enum output output;
    bool padded;
    uint64_t max_chars; /* of a column of text; 0: no limit */
};

static const char *const outputs[] = {"address", "cidr", NULL};

static const bauta_option options[] = {
    {.name = "ipv4",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "24",
     .min = 0,
     .max = BAUTA_INET4_BITS - 1,
     .help = "bits to keep of an IPv4 address"},
    {.name = "ipv6",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "48",
     .min = 0,
     .max = BAUTA_INET6_BITS - 1,
     .help = "bits to keep of an IPv6 address"},
    {.name = "output",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = outputs,
     .help = "an address alone, or with the length of its prefix, such as "
             "192.0.2.0/24; where not given, as the value has it"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
prefix_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
            bauta_err *err)
{
    const bauta_value *output = bauta_options_get(binding->options, "output");
    const bauta_column *column = binding->column;
    struct prefix *prefix;

    if (column->type == BAUTA_TYPE_OTHER && !bauta_inet_is_type(column->native))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s holds no IP addresses",
                             column->native);
    prefix = bauta_calloc(1, sizeof(*prefix));
    if (prefix == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    prefix->bits4 =
        (unsigned)bauta_options_get(binding->options, "ipv4")->integer;
    prefix->bits6 =
        (unsigned)bauta_options_get(binding->options, "ipv6")->integer;
    prefix->padded = column->fixed_length;
    if (output->set)
        prefix->output = strcmp(output->text, "cidr") == 0 ? CIDR : ADDRESS;
    if (column->type == BAUTA_TYPE_TEXT) {
        prefix->max_chars = column->max_chars;
        promise->max_chars =
            column->max_chars != 0 && column->max_chars < BAUTA_INET_CIDR
                ? column->max_chars
                : BAUTA_INET_CIDR;
    }
    *self = prefix;
    return BAUTA_OK;
}

/* A prefix length that the value has is never widened. */
static void
cut(const struct prefix *prefix, bauta_inet *inet)
{
    unsigned keep = inet->width == 4 ? prefix->bits4 : prefix->bits6;

    if (inet->mapped)
        keep = BAUTA_INET_MAPPED + prefix->bits4;
    if (prefix->output == CIDR && inet->prefix < keep)
        keep = inet->prefix;
    bauta_inet_cut(inet, keep);
    if (inet->prefix > keep)
        inet->prefix = keep;
    if (prefix->output != AS_IT_IS)
        inet->masked = prefix->output == CIDR;
}

/* Gives the reason why not, or NULL. */
static const char *
prefix_cell(const struct prefix *prefix, bauta_cell *cell, char **to)
{
    bauta_inet inet;
    char *end;

    if (!bauta_inet_read(cell->bytes, bauta_cell_length(cell, prefix->padded),
                         &inet))
        return "the value is not an IP address, such as 192.0.2.1 or "
               "2001:db8::1";
    cut(prefix, &inet);
    end = bauta_inet_write(*to, &inet);
    if (prefix->max_chars != 0 && (uint64_t)(end - *to) > prefix->max_chars)
        return "the result is too long for the column";
    cell->bytes = *to;
    cell->len = (uint32_t)(end - *to);
    *to = end;
    return NULL;
}

static bauta_rc
prefix_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct prefix *prefix = self;
    bauta_cell *cells = view->columns[0];
    char *to = bauta_arena_calloc(view->arena, view->n_rows, BAUTA_INET_CIDR);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "ip_prefix: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *reason;

        if (cells[row].bytes == NULL)
            continue;
        reason = prefix_cell(prefix, &cells[row], &to);
        if (reason != NULL)
            BAUTA_TRY(
                bauta_view_reject(view, row, err, "ip_prefix: %s", reason));
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_ip_prefix = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "ip_prefix",
    .summary = "keep the first bits of an IP address, zero the rest",
    .details =
        "The prefix survives: 24 bits of IPv4 and 48 of IPv6 where nothing "
        "else is said, which is a network of at most 256 addresses or the site "
        "of one customer. A prefix length in the value stays, or becomes the "
        "kept bits where those are fewer. An IPv4 address within IPv6 is cut "
        "as IPv4. Addresses with a zone are not accepted.",
    .example = "{\"transform\": \"ip_prefix\", \"ipv4\": 16}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_OTHER,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = prefix_bind,
    .apply = prefix_apply,
    .release = free,
};
