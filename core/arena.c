/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Arena: memory that is given back all at once.
 *
 * Blocks are kept in the order they were first used. A reset wipes what was
 * handed out and starts again at the first block, so a second batch of the same
 * size asks the system for nothing; a block made for one huge value is given
 * back. Under AddressSanitizer every allocation is its own block of the exact
 * size and a reset frees it: overruns and pointers kept past a reset become
 * reports instead of luck.
 */
#include "core/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK_SIZE = 256 * 1024 };

struct bauta_block {
    struct bauta_block *next;
    size_t cap, used;
    alignas(max_align_t) unsigned char bytes[];
};

void *(*bauta_malloc_hook)(size_t) = malloc;

void *
bauta_calloc(size_t n, size_t size)
{
    void *bytes;

    if (size != 0 && n > PTRDIFF_MAX / size)
        return NULL;
    bytes = bauta_malloc_hook(n * size != 0 ? n * size : 1);
    if (bytes != NULL)
        memset(bytes, 0, n * size);
    return bytes;
}

static size_t
round_up(size_t size)
{
    size_t align = alignof(max_align_t);

    return (size + align - 1) / align * align;
}

static struct bauta_block *
block_new(size_t size)
{
    size_t cap = BAUTA_ARENA_POOLED && size < BLOCK_SIZE ? BLOCK_SIZE : size;
    struct bauta_block *block = bauta_malloc_hook(sizeof(*block) + cap);

    if (block != NULL)
        *block = (struct bauta_block){.cap = cap};
    return block;
}

static void
block_free(struct bauta_block *block)
{
    explicit_bzero(block->bytes, block->used);
    free(block);
}

void
bauta_arena_init(bauta_arena *arena)
{
    *arena = (bauta_arena){0};
}

void *
bauta_arena_alloc(bauta_arena *arena, size_t size)
{
    struct bauta_block **at = arena->at != NULL ? arena->at : &arena->first;
    struct bauta_block *block;
    void *bytes;

    if (size > PTRDIFF_MAX - sizeof(*block) - alignof(max_align_t))
        return NULL;
    if (size == 0)
        size = 1;
    while (*at != NULL && (*at)->cap - (*at)->used < size)
        at = &(*at)->next;
    if (*at == NULL && (*at = block_new(size)) == NULL)
        return NULL;
    block = *at;
    arena->at = at;
    bytes = block->bytes + block->used;
    block->used += round_up(size);
    if (block->used > block->cap)
        block->used = block->cap;
    arena->used += size;
    return bytes;
}

void *
bauta_arena_calloc(bauta_arena *arena, size_t n, size_t size)
{
    void *bytes;

    if (size != 0 && n > PTRDIFF_MAX / size)
        return NULL;
    bytes = bauta_arena_alloc(arena, n * size);
    if (bytes != NULL)
        memset(bytes, 0, n * size);
    return bytes;
}

char *
bauta_arena_strndup(bauta_arena *arena, const char *bytes, size_t len)
{
    char *copy = bauta_arena_alloc(arena, len + 1);

    if (copy != NULL) {
        memcpy(copy, bytes, len);
        copy[len] = '\0';
    }
    return copy;
}

char *
bauta_arena_strdup(bauta_arena *arena, const char *text)
{
    return bauta_arena_strndup(arena, text, strlen(text));
}

char *
bauta_arena_printf(bauta_arena *arena, const char *fmt, ...)
{
    va_list ap, again;
    char *text = NULL;
    int len;

    va_start(ap, fmt);
    va_copy(again, ap);
    len = vsnprintf(NULL, 0, fmt, ap);
    if (len >= 0 && (text = bauta_arena_alloc(arena, (size_t)len + 1)) != NULL)
        (void)vsnprintf(text, (size_t)len + 1, fmt, again);
    va_end(again);
    va_end(ap);
    return text;
}

void
bauta_arena_reset(bauta_arena *arena)
{
    struct bauta_block **at = &arena->first;

    while (*at != NULL) {
        struct bauta_block *block = *at;

        if (!BAUTA_ARENA_POOLED || block->cap > BLOCK_SIZE) {
            *at = block->next;
            block_free(block);
            continue;
        }
        explicit_bzero(block->bytes, block->used);
        block->used = 0;
        at = &block->next;
    }
    arena->at = NULL;
    arena->used = 0;
}

void
bauta_arena_deinit(bauta_arena *arena)
{
    while (arena->first != NULL) {
        struct bauta_block *next = arena->first->next;

        block_free(arena->first);
        arena->first = next;
    }
    bauta_arena_init(arena);
}
