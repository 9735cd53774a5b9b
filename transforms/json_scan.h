/* SPDX-License-Identifier: Apache-2.0 */
/*
 * JSON scan: one pass over a JSON text that stops at what paths match.
 *
 * The text is checked to be JSON as RFC 8259 has it: one value of any kind,
 * valid UTF-8, no byte order mark; members may repeat their names. What the
 * grammar admits beyond a value's type is let through, as the text is only
 * copied: numbers of any size, escapes of half a surrogate pair.
 *
 *     bauta_json_scan_init(&scan, paths, bytes, len);
 *     while ((step = bauta_json_scan_next(&scan, &match)) == BAUTA_JSON_MATCH)
 *         copy what is before match.start, write what takes its place, and go
 *         on from match.end
 *
 * A match is reported before the rest of the text has been seen: whatever was
 * made of it counts only once BAUTA_JSON_END has come. A member's name is not
 * a value and is never reported.
 *
 * No recursion, no allocation; the structure takes some 10 KB, of which `init`
 * touches a few bytes. Strings and blanks are passed eight bytes at a time.
 */
#ifndef BAUTA_TRANSFORMS_JSON_SCAN_H
#define BAUTA_TRANSFORMS_JSON_SCAN_H

#include "transforms/json_path.h"

/* Arrays and objects in one another, at most. */
enum { BAUTA_JSON_DEPTH_MAX = 128 };

/* The tag of a value that no path matches. */
#define BAUTA_JSON_NO_PATH UINT32_MAX

enum bauta_json_kind {
    BAUTA_JSON_STRING,
    BAUTA_JSON_NUMBER,
    BAUTA_JSON_TRUE,
    BAUTA_JSON_FALSE,
    BAUTA_JSON_NULL,
    BAUTA_JSON_ARRAY,
    BAUTA_JSON_OBJECT,
};

/* A value that a path matches; bytes from `start` to before `end` of the text,
 * a string with its quotes. Of an array or object `end` is past the opening
 * bracket: its inside comes next, unless bauta_json_scan_skip passes it. */
typedef struct bauta_json_match {
    enum bauta_json_kind kind;
    unsigned tag; /* of the first path that matches */
    size_t start, end;
    size_t depth; /* arrays and objects around it */
} bauta_json_match;

enum bauta_json_step {
    BAUTA_JSON_MATCH,
    BAUTA_JSON_END, /* all of the text is JSON */
    BAUTA_JSON_BAD, /* it is not: see `problem` and `at` */
};

typedef struct bauta_json_scan {
    const bauta_json_paths *paths; /* borrowed; NULL: none */
    const char *bytes;             /* borrowed */
    size_t len, at;
    const char *problem; /* never quotes the text; NULL where there is none */
    bool all; /* report values that no path matches too: false after `init`, and
                 to be set before the first `next` only */
    /* private: */
    int awaited;
    size_t depth;
    bauta_json_states here; /* at the value to come */
    struct {
        bauta_json_states states;
        uint64_t index;
        bool array;
    } levels[BAUTA_JSON_DEPTH_MAX];
} bauta_json_scan;

void bauta_json_scan_init(bauta_json_scan *scan, const bauta_json_paths *paths,
                          const char *bytes, size_t len);

/* On to the next match, the end, or what is not JSON; the last two stay. */
enum bauta_json_step bauta_json_scan_next(bauta_json_scan *scan,
                                          bauta_json_match *match);

/* Passes the inside of the array or object that has just been reported, and
 * sets its `end`. Nothing in it is reported. False where it is not JSON. */
bool bauta_json_scan_skip(bauta_json_scan *scan, bauta_json_match *match);

#endif
