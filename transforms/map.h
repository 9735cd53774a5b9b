/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Map: texts by text, filled once and then only looked into.
 *
 * Open addressing, at most half full. The hash is libsodium's SipHash-2-4
 * under a random key of its own, so that no choice of keys makes many meet in
 * one place. Keys and values are borrowed: 48 to 64 bytes an entry, and no
 * allocation a lookup.
 */
#ifndef BAUTA_TRANSFORMS_MAP_H
#define BAUTA_TRANSFORMS_MAP_H

#include "core/arena.h"

#include <stdint.h>

enum { BAUTA_MAP_KEY = 16, BAUTA_MAP_MOST = 1 << 24 /* entries */ };

typedef struct bauta_map_entry {
    const char *key, *value;
    uint32_t key_len, value_len;
    size_t line; /* where it is from, for the caller's errors */
} bauta_map_entry;

typedef struct bauta_map {
    bauta_map_entry *entries; /* n of them, in the order they came */
    size_t n, room;
    uint64_t *slots; /* n_slots: high half of the hash, number from 1; or 0 */
    size_t n_slots;  /* a power of two; 0: not yet indexed */
    uint8_t key[BAUTA_MAP_KEY];
} bauta_map;

void bauta_map_init(bauta_map *map);
void bauta_map_deinit(bauta_map *map); /* frees; safe on an empty map */

/* Adds an entry, which is not found before bauta_map_index. ENOMEM; EPROFILE
 * where there are BAUTA_MAP_MOST already. */
bauta_rc bauta_map_add(bauta_map *map, const bauta_map_entry *entry,
                       bauta_err *err) BAUTA_CHECKED;

/* Makes all entries to be found. `*again` is the first whose key another has
 * before it, `*first` that other one; NULL both where keys are distinct. */
bauta_rc bauta_map_index(bauta_map *map, const bauta_map_entry **first,
                         const bauta_map_entry **again,
                         bauta_err *err) BAUTA_CHECKED;

/* The entry of that key, or NULL. */
const bauta_map_entry *bauta_map_find(const bauta_map *map, const char *key,
                                      size_t len);

#endif
