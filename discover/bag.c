/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/bag.h"

#include <stdlib.h>

enum { FIRST_SLOTS = 1024 };

uint64_t
bauta_bag_hash(const char *bytes, size_t len)
{
    uint64_t hash = 0xcbf29ce484222325U; /* FNV-1a */

    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];

        c = c >= 'A' && c <= 'Z' ? c | 0x20 : c;
        hash = (hash ^ c) * 0x100000001b3U;
    }
    return hash == 0 ? 1 : hash;
}

static bauta_bag_slot *
slot_of(const bauta_bag *bag, uint64_t hash)
{
    size_t i = (size_t)(hash ^ hash >> 32) & bag->mask;

    while (bag->slots[i].hash != 0 && bag->slots[i].hash != hash)
        i = (i + 1) & bag->mask;
    return &bag->slots[i];
}

static bool
grow(bauta_bag *bag)
{
    bauta_bag old = *bag;
    size_t n = old.slots == NULL ? FIRST_SLOTS : 2 * (old.mask + 1);

    bag->slots = bauta_calloc(n, sizeof(*bag->slots));
    if (bag->slots == NULL) {
        bag->slots = old.slots;
        return false;
    }
    bag->mask = n - 1;
    for (size_t i = 0; old.slots != NULL && i <= old.mask; i++)
        if (old.slots[i].hash != 0)
            *slot_of(bag, old.slots[i].hash) = old.slots[i];
    free(old.slots);
    return true;
}

bool
bauta_bag_add(bauta_bag *bag, uint64_t hash, uint32_t bits)
{
    bauta_bag_slot *slot;

    if ((bag->slots == NULL || 2 * bag->n > bag->mask) && !grow(bag))
        return false;
    slot = slot_of(bag, hash);
    bag->n += slot->hash == 0;
    slot->hash = hash;
    slot->value |= bits;
    return true;
}

uint32_t
bauta_bag_find(const bauta_bag *bag, uint64_t hash)
{
    return bag->slots == NULL ? 0 : slot_of(bag, hash)->value;
}

void
bauta_bag_close(bauta_bag *bag)
{
    free(bag->slots);
    *bag = (bauta_bag){0};
}
