/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lock items: a catalogue as a sorted list of what a lock remembers, whether
 * it comes from a database or a file. Private to the lock.
 */
#ifndef BAUTA_PROFILES_LOCK_ITEMS_H
#define BAUTA_PROFILES_LOCK_ITEMS_H

#include "core/report.h"
#include "profiles/profile.h"

enum bauta_lock_kind {
    BAUTA_LOCK_TABLE = 0, /* first: the others of its table follow */
    BAUTA_LOCK_COLUMN,
    BAUTA_LOCK_KEY,
    BAUTA_LOCK_REFERENCE,
};

/* Strings are UTF-8 without NUL and live in the list's arena. */
typedef struct bauta_lock_item {
    const char *schema; /* "": the default one */
    const char *table;
    enum bauta_lock_kind kind;
    const char *name; /* a column's; what a key or reference is: "unique (a)" */
    const char *text; /* a column's: "integer, not null"; else "" */
    bauta_place place;
} bauta_lock_item;

typedef struct bauta_lock_items {
    bauta_arena arena;
    bauta_lock_item *items;
    size_t n, cap;
} bauta_lock_items;

void bauta_lock_items_init(bauta_lock_items *list);
void bauta_lock_items_deinit(bauta_lock_items *list);

/* Adds a copy of `item`, whose strings the caller keeps alive. ENOMEM. */
bauta_rc bauta_lock_items_add(bauta_lock_items *list,
                              const bauta_lock_item *item,
                              bauta_err *err) BAUTA_CHECKED;
/* By table, kind and name; one that is there twice once. */
void bauta_lock_items_sort(bauta_lock_items *list);
/* What is compared: all but text and place. */
int bauta_lock_item_order(const bauta_lock_item *a, const bauta_lock_item *b);

/* The items of a catalogue, sorted. */
bauta_rc bauta_lock_items_describe(bauta_lock_items *list,
                                   const bauta_catalog *catalog,
                                   bauta_err *err) BAUTA_CHECKED;

/* The items of a lock's text, sorted. What is wrong with it is a problem of
 * code EPROFILE in the report, and then the result. `driver` is whose catalogue
 * it has to be of. */
bauta_rc bauta_lock_items_parse(bauta_lock_items *list, const char *file,
                                const char *driver, const char *json,
                                size_t len, bauta_report *report,
                                bauta_err *err) BAUTA_CHECKED;

#endif
