/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/map.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum { ROOM = 256, SLOTS = 16 };

#define NUMBER ((uint64_t)UINT32_MAX)

void
bauta_map_init(bauta_map *map)
{
    *map = (bauta_map){0};
}

void
bauta_map_deinit(bauta_map *map)
{
    free(map->entries);
    free(map->slots);
    bauta_map_init(map);
}

static bauta_rc
grow(bauta_map *map, bauta_err *err)
{
    size_t room = map->room == 0 ? ROOM : 2 * map->room;
    bauta_map_entry *entries;

    if (map->n >= BAUTA_MAP_MOST)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "there are more than %d values, the most that are "
                             "taken",
                             BAUTA_MAP_MOST);
    entries = bauta_calloc(room, sizeof(*entries));
    if (entries == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a table");
    if (map->n > 0)
        memcpy(entries, map->entries, map->n * sizeof(*entries));
    free(map->entries);
    map->entries = entries;
    map->room = room;
    return BAUTA_OK;
}

bauta_rc
bauta_map_add(bauta_map *map, const bauta_map_entry *entry, bauta_err *err)
{
    bauta_rc rc = map->n == map->room ? grow(map, err) : BAUTA_OK;

    if (rc == BAUTA_OK)
        map->entries[map->n++] = *entry;
    return rc;
}

static uint64_t
hash(const bauta_map *map, const char *key, size_t len)
{
    uint64_t value;
    uint8_t bytes[crypto_shorthash_BYTES];

    (void)crypto_shorthash(bytes, (const uint8_t *)key, len, map->key);
    memcpy(&value, bytes, sizeof(value));
    return value;
}

/* The slot that has the key, or the empty one where it would be. */
static uint64_t *
find_slot(const bauta_map *map, uint64_t value, const char *key, size_t len)
{
    size_t at = (size_t)value & (map->n_slots - 1);

    for (;; at = (at + 1) & (map->n_slots - 1)) {
        uint64_t slot = map->slots[at];
        const bauta_map_entry *entry;

        if (slot == 0)
            return &map->slots[at];
        entry = &map->entries[(slot & NUMBER) - 1];
        if ((slot & ~NUMBER) == (value & ~NUMBER) && entry->key_len == len &&
            memcmp(entry->key, key, len) == 0)
            return &map->slots[at];
    }
}

bauta_rc
bauta_map_index(bauta_map *map, const bauta_map_entry **first,
                const bauta_map_entry **again, bauta_err *err)
{
    *first = *again = NULL;
    if (sodium_init() < 0)
        return bauta_err_set(err, BAUTA_EIO, "libsodium cannot be started");
    randombytes_buf(map->key, sizeof(map->key));
    for (map->n_slots = SLOTS; map->n_slots < 2 * map->n;)
        map->n_slots *= 2;
    free(map->slots);
    map->slots = bauta_calloc(map->n_slots, sizeof(*map->slots));
    if (map->slots == NULL) {
        map->n_slots = 0;
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a table");
    }
    for (size_t i = 0; i < map->n; i++) {
        const bauta_map_entry *entry = &map->entries[i];
        uint64_t value = hash(map, entry->key, entry->key_len);
        uint64_t *slot = find_slot(map, value, entry->key, entry->key_len);

        if (*slot != 0) {
            *first = &map->entries[(*slot & NUMBER) - 1];
            *again = entry;
            return BAUTA_OK;
        }
        *slot = (value & ~NUMBER) | (i + 1);
    }
    return BAUTA_OK;
}

const bauta_map_entry *
bauta_map_find(const bauta_map *map, const char *key, size_t len)
{
    uint64_t slot;

    if (map->n == 0 || map->n_slots == 0)
        return NULL;
    slot = *find_slot(map, hash(map, key, len), key, len);
    return slot != 0 ? &map->entries[(slot & NUMBER) - 1] : NULL;
}
