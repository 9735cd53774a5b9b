/* SPDX-License-Identifier: Apache-2.0 */
/*
 * mac: MAC addresses (EUI-48, EUI-64) become others.
 *
 *   keeps   how it is written: separators and case; whether it is one of a
 *           group; with "oui": "keep" the manufacturer's 24 bits, with
 *           "permute" whether it is locally administered; whether there are
 *           letters among the digits
 *   leaks   those, and which values are equal
 *   cost    eleven AES blocks, and as many again for each time it goes round
 *
 * A permutation of the bits that are not kept (permute.h), which those choose.
 * What has letters among its digits goes round until the result has, and what
 * has none until the result has none: so case is never lost, and different
 * texts have different results. "local" cannot do that, as it changes a bit of
 * every address, and it takes none that is locally administered already.
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/permute.h"
#include "transforms/scan.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum oui { KEEP, LOCAL, PERMUTE };

enum {
    BITS_SHORT = 48,
    BITS_LONG = 64,
    OUI_BITS = 24,
    FLAGS = 2, /* of the first byte, the lowest: group, then local */
    TEXT_MAX = 32,
    GROUP_FLAG = 1,
    LOCAL_FLAG = 2,
};

struct mac {
    enum oui oui;
    bool padded;
    bauta_aes *aes;
    bauta_permutation permutations[2]; /* of 48 and of 64 bits */
};

static const char *const ouis[] = {"keep", "local", "permute", NULL};

static const bauta_option options[] = {
    {.name = "oui",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "keep",
     .choices = ouis,
     .help = "the manufacturer's part: keep it, permute it with the rest, or "
             "permute it and mark the result as locally administered"},
    {.kind = BAUTA_OPTION_END},
};

static void
mac_release(void *self)
{
    struct mac *mac = self;

    bauta_aes_close(mac->aes);
    sodium_memzero(mac, sizeof(*mac));
    free(mac);
}

/* Bits that are permuted of an address of `bits`. */
static unsigned
free_bits(const struct mac *mac, unsigned bits)
{
    return bits - (mac->oui == KEEP ? OUI_BITS : FLAGS);
}

static bool
is_address_type(const char *native)
{
    return strcmp(native, "macaddr") == 0 || strcmp(native, "macaddr8") == 0;
}

static bauta_rc
mac_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    const char *oui = bauta_options_get(binding->options, "oui")->text;
    const bauta_column *column = binding->column;
    uint8_t key[16] = {0};
    struct mac *mac;
    bauta_rc rc = BAUTA_OK;

    if (column->type == BAUTA_TYPE_OTHER && !is_address_type(column->native))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s holds no MAC addresses",
                             column->native);
    mac = bauta_calloc(1, sizeof(*mac));
    if (mac == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    while (strcmp(ouis[mac->oui], oui) != 0)
        mac->oui++;
    mac->padded = column->fixed_length;
    /* What they make of one address must not tell of each other. */
    BAUTA_TRY(bauta_binding_subkey(binding,
                                   mac->oui == KEEP    ? "mac"
                                   : mac->oui == LOCAL ? "mac/local"
                                                       : "mac/permute",
                                   1, "mac", key, sizeof(key), err));
    BAUTA_TRY(bauta_aes_open(&mac->aes, key, sizeof(key), err));
    for (unsigned i = 0; i < 2; i++) {
        unsigned bits = free_bits(mac, i == 0 ? BITS_SHORT : BITS_LONG);

        BAUTA_TRY(bauta_permutation_init(&mac->permutations[i], mac->aes,
                                         ((uint64_t)1 << bits) - 1, 0, err));
    }
    promise->traits =
        BAUTA_TRAIT_KEYED | BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT;
    if (mac->oui != LOCAL || column->type != BAUTA_TYPE_TEXT)
        promise->traits |= BAUTA_TRAIT_INJECTIVE;
    if (mac->oui == KEEP)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    *self = mac;
    mac = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (mac != NULL)
        mac_release(mac);
    return rc;
}

/* An address on its way. */
struct item {
    size_t row;
    uint64_t address;
    unsigned bits; /* BITS_SHORT or BITS_LONG */
    bool letters;  /* … among its digits */
    bool capitals;
    bool done;
};

/* Are groups of one size, 2, 4 or 6 digits, set off by one separator, or none
 * set off? */
static bool
is_grouped(const char *bytes, size_t len)
{
    size_t size = 0;

    while (size < len && bauta_hex_digit(bytes[size]) >= 0)
        size++;
    if (size == len)
        return true;
    if ((size != 2 && size != 4 && size != 6) || len % (size + 1) != size ||
        strchr(":-.", bytes[size]) == NULL)
        return false;
    for (size_t i = size; i < len; i += size + 1)
        if (bytes[i] != bytes[size])
            return false;
    return true;
}

/* Gives the reason why not, or NULL. */
static const char *
read_address(const char *bytes, size_t len, struct item *item)
{
    static const char no_address[] = "the value is not a MAC address, such as "
                                     "00:00:5e:00:53:01";
    bool small = false;
    size_t n = 0;

    if (len > TEXT_MAX || !is_grouped(bytes, len))
        return no_address;
    for (size_t i = 0; i < len; i++) {
        int digit = bauta_hex_digit(bytes[i]);

        if (digit < 0 &&
            (bytes[i] == ':' || bytes[i] == '-' || bytes[i] == '.'))
            continue;
        if (digit < 0 || n == BITS_LONG / 4)
            return no_address;
        item->address = item->address << 4 | (unsigned)digit;
        small = small || (bytes[i] >= 'a' && bytes[i] <= 'f');
        item->capitals = item->capitals || (bytes[i] >= 'A' && bytes[i] <= 'F');
        n++;
    }
    if (n != BITS_SHORT / 4 && n != BITS_LONG / 4)
        return no_address;
    if (small && item->capitals)
        return "the address mixes capital and small letters";
    item->bits = (unsigned)(4 * n);
    item->letters = small || item->capitals;
    return NULL;
}

static bool
has_letters(uint64_t address)
{
    for (; address != 0; address >>= 4)
        if ((address & 15) > 9)
            return true;
    return false;
}

/* Bits after the first byte. */
static unsigned
rest_bits(const struct item *item)
{
    return item->bits - 8;
}

static bool
is_local(const struct item *item)
{
    return (item->address >> rest_bits(item) & LOCAL_FLAG) != 0;
}

/* What is permuted of an address, and what is not, as a tweak. */
static uint64_t
split(const struct mac *mac, const struct item *item, uint64_t *tweak)
{
    unsigned rest = rest_bits(item), n = free_bits(mac, item->bits);
    uint64_t first = item->address >> rest;

    if (mac->oui == KEEP) {
        *tweak = item->address >> n;
        return item->address & (((uint64_t)1 << n) - 1);
    }
    *tweak = first & (mac->oui == LOCAL ? GROUP_FLAG : GROUP_FLAG | LOCAL_FLAG);
    return first >> FLAGS << rest |
           (item->address & (((uint64_t)1 << rest) - 1));
}

/* The address of a permuted value; `tweak` as split gave it. */
static uint64_t
join(const struct mac *mac, const struct item *item, uint64_t value,
     uint64_t tweak, bool back)
{
    unsigned rest = rest_bits(item);

    if (mac->oui == KEEP)
        return tweak << free_bits(mac, item->bits) | value;
    if (mac->oui == LOCAL && !back)
        tweak |= LOCAL_FLAG;
    return (value >> rest << FLAGS | tweak) << rest |
           (value & (((uint64_t)1 << rest) - 1));
}

/* A column on its way. */
struct work {
    struct item *items;
    size_t n;
    uint64_t *values, *tweaks; /* room for as many */
};

/* Once more round for all of `bits` that have not arrived; gives in `*left` how
 * many still have not. */
static bauta_rc
step(const struct mac *mac, struct work *work, unsigned bits, bool back,
     size_t *left, bauta_err *err)
{
    const bauta_permutation *permutation =
        &mac->permutations[bits == BITS_SHORT ? 0 : 1];
    size_t m = 0;
    bauta_rc rc = BAUTA_OK;

    *left = 0;
    for (size_t i = 0; i < work->n; i++)
        if (!work->items[i].done && work->items[i].bits == bits) {
            work->values[m] = split(mac, &work->items[i], &work->tweaks[m]);
            m++;
        }
    if (m == 0)
        return BAUTA_OK;
    BAUTA_TRY((back ? bauta_permutation_inverse_each
                    : bauta_permutation_forward_each)(permutation, work->tweaks,
                                                      work->values, m, err));
    m = 0;
    for (size_t i = 0; i < work->n; i++) {
        struct item *item = &work->items[i];

        if (item->done || item->bits != bits)
            continue;
        item->address = join(mac, item, work->values[m], work->tweaks[m], back);
        m++;
        item->done =
            mac->oui == LOCAL || has_letters(item->address) == item->letters;
        *left += !item->done;
    }

out:
    return rc;
}

/* Why "local" does not take an address (give it back), or NULL. */
static const char *
refuse_local(const struct mac *mac, const struct item *item, bool back)
{
    if (mac->oui != LOCAL || is_local(item) == back)
        return NULL;
    return back ? "the address is not locally administered, as every result "
                  "of this rule is"
                : "the address is locally administered already: set \"oui\" "
                  "to \"permute\"";
}

static bauta_rc
read_items(const struct mac *mac, const bauta_view *view, bool back,
           struct work *work, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        const bauta_cell *cell = &view->columns[0][row];
        struct item *item = &work->items[work->n];
        const char *reason;

        if (cell->bytes == NULL)
            continue;
        *item = (struct item){.row = row};
        reason = read_address(cell->bytes, bauta_cell_length(cell, mac->padded),
                              item);
        if (reason == NULL)
            reason = refuse_local(mac, item, back);
        if (reason == NULL)
            work->n++;
        else
            BAUTA_TRY(bauta_view_reject(view, row, err, "mac: %s", reason));
    }

out:
    return rc;
}

/* The digits of the address in the places of the old ones. */
static void
write_address(const struct item *item, bauta_cell *cell, char *to)
{
    const char *digits =
        item->capitals ? "0123456789ABCDEF" : "0123456789abcdef";
    uint64_t rest = item->address;

    for (size_t i = cell->len; i-- > 0;) {
        to[i] = cell->bytes[i];
        if (bauta_hex_digit(to[i]) < 0)
            continue;
        to[i] = digits[rest & 15];
        rest >>= 4;
    }
    cell->bytes = to;
}

static bauta_rc
run(const struct mac *mac, const bauta_view *view, bool back, bauta_err *err)
{
    static const unsigned lengths[] = {BITS_SHORT, BITS_LONG};
    struct work work = {
        .items =
            bauta_arena_calloc(view->arena, view->n_rows, sizeof(struct item)),
        .values =
            bauta_arena_calloc(view->arena, view->n_rows, sizeof(uint64_t)),
        .tweaks =
            bauta_arena_calloc(view->arena, view->n_rows, sizeof(uint64_t)),
    };
    size_t room = 0, left = 1;
    char *to;
    bauta_rc rc = BAUTA_OK;

    if (work.items == NULL || work.values == NULL || work.tweaks == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "mac: out of memory");
    BAUTA_TRY(read_items(mac, view, back, &work, err));
    for (size_t i = 0; i < 2; i++)
        for (left = 1; left > 0;)
            BAUTA_TRY(step(mac, &work, lengths[i], back, &left, err));
    for (size_t i = 0; i < work.n; i++)
        room += view->columns[0][work.items[i].row].len;
    to = bauta_arena_alloc(view->arena, room);
    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "mac: out of memory");
    for (size_t i = 0; i < work.n; i++) {
        bauta_cell *cell = &view->columns[0][work.items[i].row];

        write_address(&work.items[i], cell, to);
        to += cell->len;
    }

out:
    return rc;
}

static bauta_rc
mac_apply(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, false, err);
}

static bauta_rc
mac_reverse(void *self, const bauta_view *view, bauta_err *err)
{
    return run(self, view, true, err);
}

const struct bauta_transform bauta_transform_mac = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "mac",
    .summary = "replace a MAC address (EUI-48 or EUI-64) by another",
    .details =
        "The manufacturer's part stays, and the rest is permuted under it; or "
        "all is permuted, and \"local\" marks the result as locally "
        "administered, which no device on sale is. Separators and case stay: "
        "groups of 2, 4 or 6 digits with : - or . between them, or none. "
        "Distinct addresses stay distinct, and the key gives them back; with "
        "\"local\", case is lost with the last letter, so that a unique "
        "column of text does not admit it.",
    .example = "{\"transform\": \"mac\", \"oui\": \"permute\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_OTHER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = mac_bind,
    .apply = mac_apply,
    .release = mac_release,
    .reverse = mac_reverse,
};
