/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BAUTA_CORE_ARENA_H
#define BAUTA_CORE_ARENA_H

#include "core/err.h"

#include <stddef.h>

#if defined(__SANITIZE_ADDRESS__)
#define BAUTA_ARENA_POOLED 0
#elif defined(__has_feature)
#define BAUTA_ARENA_POOLED !__has_feature(address_sanitizer)
#else
#define BAUTA_ARENA_POOLED 1
#endif

/* Memory that is given back, and wiped, all at once. Not thread-safe. */
typedef struct bauta_arena {
    struct bauta_block *first; /* blocks in the order they were first used */
    struct bauta_block **at;   /* the one being filled */
    size_t used;               /* bytes handed out since the last reset */
} bauta_arena;

void bauta_arena_init(bauta_arena *arena);

/* `size` bytes aligned for any object, or NULL. Good until the next reset.
 * A size of 0 gives a valid pointer to no bytes. */
void *bauta_arena_alloc(bauta_arena *arena, size_t size) BAUTA_CHECKED;

/* `n` zeroed objects of `size` bytes, or NULL (also where n * size is over). */
void *bauta_arena_calloc(bauta_arena *arena, size_t n,
                         size_t size) BAUTA_CHECKED;

/* A NUL-ended copy of `len` bytes, or NULL. */
char *bauta_arena_strndup(bauta_arena *arena, const char *bytes,
                          size_t len) BAUTA_CHECKED;
char *bauta_arena_strdup(bauta_arena *arena, const char *text) BAUTA_CHECKED;
char *bauta_arena_printf(bauta_arena *arena, const char *fmt, ...)
    BAUTA_PRINTF(2, 3) BAUTA_CHECKED;

void bauta_arena_reset(bauta_arena *arena);  /* wipe, keep the blocks */
void bauta_arena_deinit(bauta_arena *arena); /* wipe, give the blocks back */

/* What the project allocates with; tests make it fail. Free with free(). */
extern void *(*bauta_malloc_hook)(size_t);

/* malloc through the hook; zeroed; NULL where n * size is over. */
void *bauta_calloc(size_t n, size_t size) BAUTA_CHECKED;

#endif
