/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ip: IP addresses become others, of the same networks among each other, or
 * ones that are reserved for documentation.
 *
 *   keeps   whether it is IPv4 or IPv6, a prefix length that is written, NULL;
 *           but for documentation addresses: which addresses share how many of
 *           their first bits, and which are networks (only zeros behind the
 *           prefix length)
 *   leaks   those; whoever knows some pairs knows the networks of others
 *   cost    cryptopan: one AES block a bit, ipcrypt-pfx: two; documentation:
 *           two compressions
 *
 * With a prefix length the permutation of a network's hosts leaves its own
 * address in place: a host that would get it gets what that one would. An IPv4
 * address within IPv6 (::ffff:a.b.c.d) is permuted as that would be, and the
 * others among themselves: one that would become such an address goes round
 * again. Results are in the form of RFC 5952.
 */
#include "transforms/catalogue.h"
#include "transforms/cryptopan.h"
#include "transforms/inet.h"
#include "transforms/ipcrypt.h"
#include "transforms/prf.h"
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

enum method { PFX, CRYPTOPAN, DOCUMENTATION };

enum { DIGEST = 16, KEY = 32, NETWORKS = 3, HOSTS = 254 };

struct ip {
    enum method method;
    bool padded, strict;
    uint64_t max_chars; /* of a column of text; 0: no limit */
    bauta_cryptopan *pan;
    bauta_ipcrypt_pfx *pfx;
    bauta_prf prf;
};

static const char *const methods[] = {"ipcrypt-pfx", "cryptopan",
                                      "documentation", NULL};

static const bauta_option options[] = {
    {.name = "method",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "ipcrypt-pfx",
     .choices = methods,
     .help = "ipcrypt-pfx and cryptopan keep prefixes, documentation gives an "
             "address of 192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 or "
             "2001:db8::/32"},
    {.name = "strict",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "text: refuse addresses not in the form of RFC 5952, so that two "
             "ways to write one are not taken for the same"},
    {.kind = BAUTA_OPTION_END},
};

static void
ip_release(void *self)
{
    struct ip *ip = self;

    bauta_cryptopan_close(ip->pan);
    bauta_ipcrypt_pfx_close(ip->pfx);
    sodium_memzero(ip, sizeof(*ip));
    free(ip);
}

static bauta_rc
set_method(struct ip *ip, const bauta_binding *binding, bauta_err *err)
{
    static const char *const names[] = {"ip/ipcrypt-pfx", "ip/cryptopan",
                                        "ip/documentation"};
    const char *method = bauta_options_get(binding->options, "method")->text;
    uint8_t key[KEY] = {0};
    bauta_rc rc = BAUTA_OK;

    while (strcmp(methods[ip->method], method) != 0)
        ip->method++;
    /* The methods are transforms of their own as far as keys are concerned. */
    BAUTA_TRY(bauta_binding_subkey(binding, names[ip->method], 1, "ip", key,
                                   sizeof(key), err));
    if (ip->method == PFX)
        BAUTA_TRY(bauta_ipcrypt_pfx_open(&ip->pfx, key, err));
    else if (ip->method == CRYPTOPAN)
        BAUTA_TRY(bauta_cryptopan_open(&ip->pan, key, err));
    else
        bauta_prf_init(&ip->prf, key, sizeof(key), DIGEST);

out:
    sodium_memzero(key, sizeof(key));
    return rc;
}

static void
set_promise(const struct ip *ip, const bauta_column *column,
            bauta_promise *promise)
{
    bool text = column->type == BAUTA_TYPE_TEXT;

    promise->traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_FORMAT;
    if (ip->method == DOCUMENTATION)
        promise->traits |= BAUTA_TRAIT_LOSSY;
    else
        promise->traits |= BAUTA_TRAIT_REVERSIBLE;
    /* Text may write one address in several ways. */
    if (ip->method != DOCUMENTATION && (!text || ip->strict))
        promise->traits |= BAUTA_TRAIT_INJECTIVE;
    if (text)
        promise->max_chars =
            column->max_chars != 0 && column->max_chars < BAUTA_INET_CIDR
                ? column->max_chars
                : BAUTA_INET_CIDR;
}

static bauta_rc
ip_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
        bauta_err *err)
{
    const bauta_column *column = binding->column;
    struct ip *ip;
    bauta_rc rc = BAUTA_OK;

    if (column->type == BAUTA_TYPE_OTHER && !bauta_inet_is_type(column->native))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s holds no IP addresses",
                             column->native);
    ip = bauta_calloc(1, sizeof(*ip));
    if (ip == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    ip->padded = column->fixed_length;
    ip->strict = column->type == BAUTA_TYPE_TEXT &&
                 bauta_options_get(binding->options, "strict")->boolean;
    ip->max_chars = column->type == BAUTA_TYPE_TEXT ? column->max_chars : 0;
    BAUTA_TRY(set_method(ip, binding, err));
    set_promise(ip, column, promise);
    *self = ip;
    ip = NULL;

out:
    if (ip != NULL)
        ip_release(ip);
    return rc;
}

/* An address on its way. */
struct item {
    size_t row;
    bauta_inet whole; /* as it is read, then as it is written */
    bauta_inet in;    /* what of it is permuted: all, or the IPv4 within */
    bauta_inet out;
};

/* What of an address is permuted: all, or the IPv4 address within. */
static bauta_inet
inner(const bauta_inet *whole)
{
    enum { BEFORE = BAUTA_INET_MAPPED / 8 };
    bauta_inet part = *whole;

    if (!whole->mapped)
        return part;
    part = (bauta_inet){.width = 4,
                        .masked = whole->masked,
                        .prefix = whole->prefix >= BAUTA_INET_MAPPED
                                      ? whole->prefix - BAUTA_INET_MAPPED
                                      : BAUTA_INET4_BITS};
    memcpy(part.bytes, whole->bytes + BEFORE, 4);
    return part;
}

/* Puts it back. */
static void
put_inner(bauta_inet *whole, const bauta_inet *part)
{
    enum { BEFORE = BAUTA_INET_MAPPED / 8 };

    if (whole->mapped)
        memcpy(whole->bytes + BEFORE, part->bytes, 4);
    else
        memcpy(whole->bytes, part->bytes, sizeof(whole->bytes));
}

/* The address of a network: zeros behind the prefix length. */
static bool
is_network(const bauta_inet *inet)
{
    bauta_inet cut = *inet;

    bauta_inet_cut(&cut, inet->prefix);
    return memcmp(cut.bytes, inet->bytes, sizeof(cut.bytes)) == 0;
}

static bool
is_mapped(const bauta_inet *inet)
{
    static const uint8_t mapped[12] = {[10] = 0xff, [11] = 0xff};

    return inet->width == 16 && memcmp(inet->bytes, mapped, 12) == 0;
}

/* Encrypts (decrypts) addresses of one width that lie side by side. */
static bauta_rc
crypt_all(const struct ip *ip, size_t width, uint8_t *addresses, size_t n,
          bool back, bauta_err *err)
{
    if (ip->method == PFX)
        return back ? bauta_ipcrypt_pfx_decrypt(ip->pfx, width, addresses, n,
                                                err)
                    : bauta_ipcrypt_pfx_encrypt(ip->pfx, width, addresses, n,
                                                err);
    return back ? bauta_cryptopan_decrypt(ip->pan, width, addresses, n, err)
                : bauta_cryptopan_encrypt(ip->pan, width, addresses, n, err);
}

/* `out`, which `in` has been encrypted to, as a network if that is one, and
 * otherwise not. Decryption is settled in the same way. */
static bauta_rc
settle(const struct ip *ip, const bauta_inet *in, bauta_inet *out, bool back,
       bauta_err *err)
{
    if (is_network(in)) {
        bauta_inet_cut(out, in->prefix);
        return BAUTA_OK;
    }
    if (!is_network(out))
        return BAUTA_OK;
    *out = *in;
    bauta_inet_cut(out, in->prefix);
    return crypt_all(ip, in->width, out->bytes, 1, back, err);
}

static bauta_rc
finish(const struct ip *ip, struct item *item, bool back, bauta_err *err)
{
    bauta_rc rc = settle(ip, &item->in, &item->out, back, err);

    while (rc == BAUTA_OK && is_mapped(&item->out)) {
        bauta_inet in = item->out;

        rc = crypt_all(ip, in.width, item->out.bytes, 1, back, err);
        if (rc == BAUTA_OK)
            rc = settle(ip, &in, &item->out, back, err);
    }
    return rc;
}

static bauta_rc
permute(const struct ip *ip, const bauta_view *view, struct item *items,
        size_t n, bool back, bauta_err *err)
{
    static const unsigned widths[] = {4, 16};
    bauta_rc rc = BAUTA_OK;

    for (size_t w = 0; w < 2; w++) {
        size_t width = widths[w], m = 0;
        uint8_t *addresses = bauta_arena_calloc(view->arena, n, width);

        if (addresses == NULL)
            return bauta_err_set(err, BAUTA_ENOMEM, "ip: out of memory");
        for (size_t i = 0; i < n; i++)
            if (items[i].in.width == width)
                memcpy(addresses + width * m++, items[i].in.bytes, width);
        if (m > 0)
            BAUTA_TRY(crypt_all(ip, width, addresses, m, back, err));
        m = 0;
        for (size_t i = 0; i < n; i++)
            if (items[i].in.width == width)
                memcpy(items[i].out.bytes, addresses + width * m++, width);
    }
    for (size_t i = 0; i < n; i++)
        BAUTA_TRY(finish(ip, &items[i], back, err));

out:
    return rc;
}

/* An address reserved for documentation (RFC 5737, RFC 3849); a network
 * becomes such a network, not a wider one. */
static void
document(const struct ip *ip, struct item *item)
{
    static const uint8_t networks[NETWORKS][3] = {
        {192, 0, 2}, {198, 51, 100}, {203, 0, 113}};
    bauta_inet *out = &item->out;
    unsigned least = out->width == 4 ? 24 : 32;
    uint8_t digest[DIGEST];
    unsigned draw;

    bauta_prf_value(&ip->prf, (const char *)item->in.bytes, item->in.width,
                    digest);
    memcpy(&draw, digest, sizeof(draw));
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    draw = __builtin_bswap32(draw);
#endif
    if (out->width == 4) {
        memcpy(out->bytes, networks[draw % NETWORKS], 3);
        out->bytes[3] = (uint8_t)(1 + draw / NETWORKS % HOSTS);
    } else {
        memcpy(out->bytes, digest, sizeof(digest));
        memcpy(out->bytes, "\x20\x01\x0d\xb8", 4);
    }
    if (is_network(&item->in) && item->in.prefix < 8 * item->in.width)
        bauta_inet_cut(out, out->prefix > least ? out->prefix : least);
    if (item->whole.mapped)
        least += BAUTA_INET_MAPPED;
    if (item->whole.prefix < least)
        item->whole.prefix = least;
}

/* True where the text is the address as RFC 5952 has it. */
static bool
is_canonical(const bauta_inet *inet, const char *bytes, size_t len)
{
    char text[BAUTA_INET_CIDR];
    size_t n = (size_t)(bauta_inet_write(text, inet) - text);

    return n == len && memcmp(text, bytes, n) == 0;
}

static bauta_rc
read_items(const struct ip *ip, const bauta_view *view, struct item *items,
           size_t *n, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];
        struct item *item = &items[*n];
        size_t len;

        if (cell->bytes == NULL)
            continue;
        len = bauta_cell_length(cell, ip->padded);
        if (!bauta_inet_read(cell->bytes, len, &item->whole)) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "ip: the value is not an IP address, "
                                        "such as 192.0.2.1 or 2001:db8::1"));
            continue;
        }
        if (ip->strict && !is_canonical(&item->whole, cell->bytes, len)) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "ip: the address is not in the form "
                                        "of RFC 5952, which \"strict\" asks "
                                        "for"));
            continue;
        }
        item->row = row;
        item->in = item->out = inner(&item->whole);
        (*n)++;
    }

out:
    return rc;
}

static bauta_rc
write_items(const struct ip *ip, const bauta_view *view, struct item *items,
            size_t n, bauta_err *err)
{
    char *to = bauta_arena_calloc(view->arena, n, BAUTA_INET_CIDR);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "ip: out of memory");
    for (size_t i = 0; i < n; i++) {
        bauta_cell *cell = &view->columns[0][items[i].row];
        size_t len;

        put_inner(&items[i].whole, &items[i].out);
        len = (size_t)(bauta_inet_write(to, &items[i].whole) - to);
        if (ip->max_chars != 0 && len > ip->max_chars) {
            BAUTA_TRY(bauta_view_reject(view, items[i].row, err,
                                        "ip: the result is too long for the "
                                        "column"));
            continue;
        }
        cell->bytes = to;
        cell->len = (uint32_t)len;
        to += len;
    }

out:
    return rc;
}

static bauta_rc
run(const struct ip *ip, const bauta_view *view, bool back, bauta_err *err)
{
    struct item *items =
        bauta_arena_calloc(view->arena, view->n_rows, sizeof(*items));
    size_t n = 0;
    bauta_rc rc = BAUTA_OK;

    if (items == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "ip: out of memory");
    BAUTA_TRY(read_items(ip, view, items, &n, err));
    if (ip->method != DOCUMENTATION)
        BAUTA_TRY(permute(ip, view, items, n, back, err));
    else
        for (size_t i = 0; i < n; i++)
            document(ip, &items[i]);
    BAUTA_TRY(write_items(ip, view, items, n, err));

out:
    return rc;
}

static bauta_rc
ip_apply(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, false, err);
}

static bauta_rc
ip_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    const struct ip *ip = self;

    if (ip->method == DOCUMENTATION)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "ip: a documentation address has no way back");
    return run(ip, view, true, err);
}

const struct bauta_transform bauta_transform_ip = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "ip",
    .summary = "replace an IP address, so that networks stay together",
    .details =
        "With ipcrypt-pfx (the default) and cryptopan, addresses that share "
        "their first bits still do, and the key gives them back; networks can "
        "be counted and joined. Whoever knows what some addresses became "
        "learns the networks of others. With documentation, each becomes an "
        "address that belongs to nobody, of which IPv4 has few. IPv4 stays "
        "IPv4; a prefix length stays, and an address with zeros behind it "
        "becomes one. Results are in the form of RFC 5952, so text that writes "
        "one address in two ways gets one result: a unique column of text "
        "needs \"strict\". Addresses with a zone are not accepted.",
    .example = "{\"transform\": \"ip\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_OTHER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = ip_bind,
    .apply = ip_apply,
    .release = ip_release,
    .reverse = ip_reverse,
};
