/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON paths: a set of them, compiled once and followed during a scan.
 *
 * A path is one of RFC 9535's, of this subset, with blanks where it has them:
 *     $           the whole value
 *     .name       a member; .* is any member or element
 *     ['name']    the same for any name, in either quote, with escapes
 *     [*]  [n]    any member or element; the element n, from 0
 *     ..          before a name, * or [...]: at any depth
 * Refused, with the byte where it stands: indexes from the end, which a single
 * pass cannot know, slices, filters, and several selectors in one bracket.
 *
 * The set is a nondeterministic automaton with one state for each step of each
 * path, and a set of states is a bit set: a scan keeps one for each container
 * it is in. A member's name is compared only with the names of live states
 * whose length and first byte could agree. Names are compared by code point,
 * after escapes; nothing is normalized or folded.
 */
#ifndef BAUTA_TRANSFORMS_JSON_PATH_H
#define BAUTA_TRANSFORMS_JSON_PATH_H

#include "core/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BAUTA_JSON_PATHS_MAX = 64,
    BAUTA_JSON_STEPS_MAX = 512, /* of all paths of a set together */
    BAUTA_JSON_WORDS = BAUTA_JSON_STEPS_MAX / 64,
};

typedef struct bauta_json_path {
    const char *text; /* UTF-8; borrowed for the call */
    size_t len;       /* bytes */
    unsigned tag;     /* what a match is reported with; any number */
} bauta_json_path;

typedef struct bauta_json_paths bauta_json_paths; /* opaque, unchanging */

/* Compiles `n` paths, in the order of their rank. Returns owned. EPROFILE,
 * with the path and the byte, where one is not a path, is there twice, or
 * they are too many or too long together. */
bauta_rc bauta_json_paths_open(bauta_json_paths **paths,
                               const bauta_json_path *list, size_t n,
                               bauta_err *err) BAUTA_CHECKED;
void bauta_json_paths_close(bauta_json_paths *paths); /* NULL is fine */

/* How far the paths are followed at one value. */
typedef struct bauta_json_states {
    uint64_t bits[BAUTA_JSON_WORDS]; /* those in use by the set alone */
    bool live;                       /* something below may match */
    bool matched;                    /* a path ends here: */
    unsigned tag;                    /* the first of the list that does */
} bauta_json_states;

/* The states at the whole value, at a member and at an element of a value
 * with the states `at`. The name is a string token, as the scan has found it
 * valid. */
void bauta_json_paths_root(const bauta_json_paths *paths,
                           bauta_json_states *root);
void bauta_json_paths_member(const bauta_json_paths *paths,
                             const bauta_json_states *at, const char *token,
                             size_t len, bauta_json_states *below);
void bauta_json_paths_element(const bauta_json_paths *paths,
                              const bauta_json_states *at, uint64_t index,
                              bauta_json_states *below);

#endif
