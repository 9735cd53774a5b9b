/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Bag: words by a hash, each with a number. Two words may share a hash, once in
 * some 10^10 of them; a bag serves guesses only.
 */
#ifndef BAUTA_DISCOVER_BAG_H
#define BAUTA_DISCOVER_BAG_H

#include "core/arena.h"

#include <stdbool.h>
#include <stdint.h>

typedef struct bauta_bag_slot {
    uint64_t hash; /* 0: free */
    uint32_t value;
} bauta_bag_slot;

typedef struct bauta_bag {
    bauta_bag_slot *slots; /* owned */
    size_t mask, n;
} bauta_bag;

/* Of the bytes, ASCII capitals as small letters; never 0. */
uint64_t bauta_bag_hash(const char *bytes, size_t len);

/* Adds bits to a word's number. False where memory ran out. */
bool bauta_bag_add(bauta_bag *bag, uint64_t hash, uint32_t bits);
/* Its number; 0 where the bag has no such word. */
uint32_t bauta_bag_find(const bauta_bag *bag, uint64_t hash);
void bauta_bag_close(bauta_bag *bag); /* safe on a zeroed one */

#endif
