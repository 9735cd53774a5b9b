/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lines of paths, and after an empty line a JSON text. Any line is a path or a
 * refusal that says why; what the paths match together is what each of them
 * matches alone.
 */
#include "transforms/json_scan.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { LINES = 6, MATCHES = 256 };

static void
require(bool holds)
{
    if (!holds)
        abort();
}

/* The first of what is reported, in order. */
struct found {
    size_t starts[MATCHES];
    unsigned tags[MATCHES];
    size_t n;
};

static void
scan_all(const bauta_json_paths *paths, const char *bytes, size_t len,
         struct found *found)
{
    static bauta_json_scan scan;
    bauta_json_match match;

    found->n = 0;
    bauta_json_scan_init(&scan, paths, bytes, len);
    while (found->n < MATCHES &&
           bauta_json_scan_next(&scan, &match) == BAUTA_JSON_MATCH) {
        require(match.end <= len && match.start < match.end);
        found->starts[found->n] = match.start;
        found->tags[found->n++] = match.tag;
    }
}

/* Paths that can be compiled, one by one; those repeated are left out. */
static size_t
read_paths(const char **at, const char *end, bauta_json_path *list)
{
    size_t n = 0;

    while (*at < end && n < LINES) {
        const char *line = *at;
        const char *stop = memchr(line, '\n', (size_t)(end - line));
        bauta_json_paths *paths;
        bauta_err err = {0};

        if (stop == NULL)
            stop = end;
        *at = stop < end ? stop + 1 : end;
        if (stop == line)
            break;
        list[n] = (bauta_json_path){line, (size_t)(stop - line), (unsigned)n};
        if (bauta_json_paths_open(&paths, list, n + 1, &err) != BAUTA_OK) {
            require(paths == NULL && err.code == BAUTA_EPROFILE);
            require(err.text[0] != '\0');
            continue;
        }
        bauta_json_paths_close(paths);
        n++;
    }
    return n;
}

/* Up to where `found` is complete: what follows a full list is not known. */
static size_t
horizon(const struct found *found)
{
    return found->n == MATCHES ? found->starts[MATCHES - 1] : SIZE_MAX;
}

static void
check_all(const bauta_json_path *list, size_t n, const char *bytes, size_t len)
{
    static struct found all, alone[LINES];
    bauta_json_paths *paths;
    size_t at[LINES] = {0}, i = 0, last;
    bauta_err err = {0};

    require(bauta_json_paths_open(&paths, list, n, &err) == BAUTA_OK);
    scan_all(paths, bytes, len, &all);
    bauta_json_paths_close(paths);
    last = horizon(&all);
    for (size_t p = 0; p < n; p++) {
        require(bauta_json_paths_open(&paths, list + p, 1, &err) == BAUTA_OK);
        scan_all(paths, bytes, len, &alone[p]);
        bauta_json_paths_close(paths);
        if (horizon(&alone[p]) < last)
            last = horizon(&alone[p]);
    }
    for (;;) { /* the next of the values that a path alone matches */
        size_t next = SIZE_MAX, first = 0;

        for (size_t p = n; p-- > 0;)
            if (at[p] < alone[p].n && alone[p].starts[at[p]] <= next) {
                next = alone[p].starts[at[p]];
                first = p;
            }
        if (next == SIZE_MAX || next >= last)
            break;
        require(i < all.n && all.starts[i] == next && all.tags[i] == first);
        i++;
        for (size_t p = 0; p < n; p++)
            at[p] += at[p] < alone[p].n && alone[p].starts[at[p]] == next;
    }
    require(i == all.n || all.starts[i] >= last);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bauta_json_path list[LINES + 1];
    char *bytes = malloc(size == 0 ? 1 : size);
    const char *at = bytes;
    size_t n;

    if (bytes == NULL)
        abort();
    if (size > 0)
        memcpy(bytes, data, size);
    n = read_paths(&at, bytes + size, list);
    check_all(list, n, at, (size_t)(bytes + size - at));
    free(bytes);
    return 0;
}
