/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/json_path.h"

#include "core/arena.h"
#include "core/text.h"
#include "transforms/json_text.h"

#include <stdlib.h>
#include <string.h>

enum { WORD = 64, BUCKETS = 64, SHOWN_MAX = 80 };

/* RFC 9535, 2.1: the integers of I-JSON. */
#define INDEX_MAX UINT64_C(9007199254740991)

enum kind { KIND_ANY, KIND_NAME, KIND_INDEX };

struct step {
    enum kind kind;
    bool descends;            /* at any depth below, too */
    bool last;                /* of its path */
    size_t name_at, name_len; /* in `names` */
    uint64_t index;
    unsigned tag; /* of its path */
};

typedef uint64_t set[BAUTA_JSON_WORDS];

struct bauta_json_paths {
    struct step steps[BAUTA_JSON_STEPS_MAX]; /* path after path */
    size_t n_steps, n_words;
    bauta_text names;
    bool whole; /* there is a path "$" */
    unsigned whole_tag;
    set first, last, descends, any, named, indexed;
    set buckets[BUCKETS]; /* of named, by what bucket_of says */
};

static size_t
bucket_of(const char *name, size_t len)
{
    return len == 0 ? 0 : ((uint8_t)name[0] ^ len << 3) % BUCKETS;
}

static void
add(set bits, size_t i)
{
    bits[i / WORD] |= UINT64_C(1) << i % WORD;
}

/* --- Reading a path --- */

struct reader {
    bauta_json_paths *paths;
    const char *text;
    size_t len, at;
    bauta_err *err;
};

static bauta_rc
refuse(const struct reader *reader, const char *why)
{
    bool all = reader->len <= SHOWN_MAX;

    return bauta_err_set(reader->err, BAUTA_EPROFILE,
                         "path \"%.*s\"%s, byte %zu: %s",
                         (int)(all ? reader->len : SHOWN_MAX), reader->text,
                         all ? "" : "...", reader->at + 1, why);
}

/* The next byte; 0, which stands nowhere in a path, at the end. */
static char
peek(const struct reader *reader)
{
    if (reader->at == reader->len)
        return '\0';
    return reader->text[reader->at];
}

static bool
take(struct reader *reader, char c)
{
    if (peek(reader) != c)
        return false;
    reader->at++;
    return true;
}

static void
skip_blanks(struct reader *reader)
{
    while (take(reader, ' ') || take(reader, '\t') || take(reader, '\n') ||
           take(reader, '\r'))
        ;
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool
starts_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static void
read_shorthand(struct reader *reader, struct step *step)
{
    size_t start = reader->at;

    while (starts_name(peek(reader)) || is_digit(peek(reader)))
        reader->at++;
    step->kind = KIND_NAME;
    step->name_len = reader->at - start;
    bauta_text_append(&reader->paths->names, reader->text + start,
                      step->name_len);
}

static bauta_rc
read_escape(struct reader *reader, char quote)
{
    const char *bytes = reader->text + reader->at;
    size_t left = reader->len - reader->at, n, len = 1;
    char out[4] = {quote};
    bool quoted = left > 1 && (bytes[1] == '"' || bytes[1] == '\'');

    n = quoted ? (bytes[1] == quote ? 2 : 0)
               : bauta_json_escape_read(bytes, left, out, &len);
    if (n == 0)
        return refuse(reader, "there is no such escape");
    bauta_text_append(&reader->paths->names, out, len);
    reader->at += n;
    return BAUTA_OK;
}

static bauta_rc
read_quoted(struct reader *reader, struct step *step)
{
    char quote = reader->text[reader->at++];
    bauta_rc rc = BAUTA_OK;

    while (!take(reader, quote)) {
        if (reader->at == reader->len)
            return refuse(reader, "the name's closing quote is missing");
        if (peek(reader) == '\\') {
            BAUTA_TRY(read_escape(reader, quote));
            continue;
        }
        if ((unsigned char)peek(reader) < ' ')
            return refuse(reader, "a control character must be escaped");
        bauta_text_append(&reader->paths->names, reader->text + reader->at, 1);
        reader->at++;
    }
    step->kind = KIND_NAME;
    step->name_len = reader->paths->names.len - step->name_at;

out:
    return rc;
}

static bauta_rc
read_index(struct reader *reader, struct step *step)
{
    size_t start = reader->at;

    step->kind = KIND_INDEX;
    while (is_digit(peek(reader))) {
        step->index = step->index * 10 + (uint64_t)(peek(reader) - '0');
        if (step->index > INDEX_MAX)
            return refuse(reader, "the index is above 2^53 - 1");
        reader->at++;
    }
    if (reader->text[start] == '0' && reader->at - start > 1)
        return refuse(reader, "an index has no leading zeros");
    return BAUTA_OK;
}

static bauta_rc
read_selector(struct reader *reader, struct step *step)
{
    char c = peek(reader);

    if (c == '\'' || c == '"')
        return read_quoted(reader, step);
    if (is_digit(c))
        return read_index(reader, step);
    if (take(reader, '*'))
        return BAUTA_OK;
    if (c == '-')
        return refuse(reader, "an index counts from the start; one from the "
                              "end cannot be known while reading");
    if (c == '?' || c == ':')
        return refuse(reader, "filters and slices are not for these paths");
    return refuse(reader, "expected a name in quotes, an index or *");
}

static bauta_rc
read_bracket(struct reader *reader, struct step *step)
{
    bauta_rc rc = BAUTA_OK;

    skip_blanks(reader);
    BAUTA_TRY(read_selector(reader, step));
    skip_blanks(reader);
    if (take(reader, ']'))
        return BAUTA_OK;
    if (peek(reader) == ',' || peek(reader) == ':')
        return refuse(reader, "one selector to a bracket, and no slices: "
                              "write several paths");
    return refuse(reader, "expected ]");

out:
    return rc;
}

static bauta_rc
read_step(struct reader *reader, struct step *step)
{
    bool dot = take(reader, '.');

    step->descends = dot && take(reader, '.');
    if ((!dot || step->descends) && take(reader, '['))
        return read_bracket(reader, step);
    if (!dot)
        return refuse(reader, "expected a dot, a bracket or the end");
    if (take(reader, '*'))
        return BAUTA_OK;
    if (!starts_name(peek(reader)))
        return refuse(reader, "expected a name or *; a name of other than "
                              "letters, digits and _ is written ['name']");
    read_shorthand(reader, step);
    return BAUTA_OK;
}

static bauta_rc
read_path(struct reader *reader, unsigned tag)
{
    bauta_json_paths *paths = reader->paths;
    bauta_rc rc = BAUTA_OK;

    if (!bauta_utf8_valid(reader->text, reader->len))
        return bauta_err_set(reader->err, BAUTA_EPROFILE,
                             "a path is not valid UTF-8");
    if (!take(reader, '$'))
        return refuse(reader, "a path begins with $");
    while (reader->at < reader->len) {
        struct step *step = &paths->steps[paths->n_steps];

        skip_blanks(reader);
        if (paths->n_steps == BAUTA_JSON_STEPS_MAX)
            return refuse(reader, "the paths have more than 512 steps "
                                  "together");
        *step = (struct step){.name_at = paths->names.len, .tag = tag};
        BAUTA_TRY(read_step(reader, step));
        paths->n_steps++;
    }
    if (paths->names.failed)
        return bauta_err_set(reader->err, BAUTA_ENOMEM,
                             "out of memory for paths");

out:
    return rc;
}

/* --- The set --- */

static bool
same_step(const bauta_json_paths *paths, const struct step *a,
          const struct step *b)
{
    return a->kind == b->kind && a->descends == b->descends &&
           a->last == b->last && a->index == b->index &&
           a->name_len == b->name_len &&
           (a->name_len == 0 ||
            memcmp(paths->names.bytes + a->name_at,
                   paths->names.bytes + b->name_at, a->name_len) == 0);
}

/* Is the path whose steps are the last ones, from `first`, there already? */
static bool
is_repeated(const bauta_json_paths *paths, size_t first)
{
    size_t n = paths->n_steps - first;

    for (size_t other = 0; other + n <= first; other++) {
        size_t same = 0;

        if (other > 0 && !paths->steps[other - 1].last)
            continue;
        while (same < n && same_step(paths, &paths->steps[other + same],
                                     &paths->steps[first + same]))
            same++;
        if (same == n)
            return true;
    }
    return false;
}

static bauta_rc
add_path(bauta_json_paths *paths, const bauta_json_path *path, bauta_err *err)
{
    struct reader reader = {
        .paths = paths, .text = path->text, .len = path->len, .err = err};
    size_t first = paths->n_steps;
    bool repeated;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(read_path(&reader, path->tag));
    if (paths->n_steps > first) {
        paths->steps[paths->n_steps - 1].last = true;
        repeated = is_repeated(paths, first);
        add(paths->first, first);
    } else {
        repeated = paths->whole;
        paths->whole = true;
        paths->whole_tag = path->tag;
    }
    reader.at = 0;
    if (repeated)
        rc = refuse(&reader, "the same path stands before it");

out:
    return rc;
}

static void
index_steps(bauta_json_paths *paths)
{
    for (size_t i = 0; i < paths->n_steps; i++) {
        const struct step *step = &paths->steps[i];

        if (step->last)
            add(paths->last, i);
        if (step->descends)
            add(paths->descends, i);
        if (step->kind == KIND_ANY) {
            add(paths->any, i);
        } else if (step->kind == KIND_INDEX) {
            add(paths->indexed, i);
        } else {
            add(paths->named, i);
            add(paths->buckets[bucket_of(paths->names.bytes + step->name_at,
                                         step->name_len)],
                i);
        }
    }
    paths->n_words = (paths->n_steps + WORD - 1) / WORD;
}

bauta_rc
bauta_json_paths_open(bauta_json_paths **paths, const bauta_json_path *list,
                      size_t n, bauta_err *err)
{
    bauta_json_paths *made;
    bauta_rc rc = BAUTA_OK;

    *paths = NULL;
    if (n > BAUTA_JSON_PATHS_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%zu paths are too many: a rule takes %d", n,
                             BAUTA_JSON_PATHS_MAX);
    made = bauta_calloc(1, sizeof(*made));
    if (made == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for paths");
    bauta_text_init(&made->names);
    bauta_text_append(&made->names, "", 0); /* never NULL from here on */
    for (size_t i = 0; i < n; i++)
        BAUTA_TRY(add_path(made, &list[i], err));
    index_steps(made);
    *paths = made;
    made = NULL;

out:
    bauta_json_paths_close(made);
    return rc;
}

void
bauta_json_paths_close(bauta_json_paths *paths)
{
    if (paths == NULL)
        return;
    bauta_text_deinit(&paths->names);
    free(paths);
}

/* --- Following --- */

void
bauta_json_paths_root(const bauta_json_paths *paths, bauta_json_states *root)
{
    memcpy(root->bits, paths->first, paths->n_words * sizeof(root->bits[0]));
    root->live = paths->n_steps > 0;
    root->matched = paths->whole;
    root->tag = paths->whole_tag;
}

/* The states after the steps `hits`, of word `w`, have been taken from those
 * in `at`. Words come in ascending order, so the first path is met first. */
static void
advance(const bauta_json_paths *paths, const bauta_json_states *at, size_t w,
        uint64_t hits, bauta_json_states *below)
{
    uint64_t ends = hits & paths->last[w], go = hits & ~paths->last[w];

    below->bits[w] |= (at->bits[w] & paths->descends[w]) | go << 1;
    if (go >> (WORD - 1) != 0)
        below->bits[w + 1] |= 1;
    below->live = below->live || below->bits[w] != 0 || go != 0;
    if (ends != 0 && !below->matched) {
        below->matched = true;
        below->tag = paths->steps[w * WORD + (size_t)__builtin_ctzll(ends)].tag;
    }
}

static void
clear(const bauta_json_paths *paths, bauta_json_states *states)
{
    memset(states->bits, 0, paths->n_words * sizeof(states->bits[0]));
    states->live = false;
    states->matched = false;
    states->tag = 0;
}

void
bauta_json_paths_member(const bauta_json_paths *paths,
                        const bauta_json_states *at, const char *token,
                        size_t len, bauta_json_states *below)
{
    const char *name = token + 1;
    bool plain = memchr(name, '\\', len - 2) == NULL;
    const uint64_t *named =
        plain ? paths->buckets[bucket_of(name, len - 2)] : paths->named;

    clear(paths, below);
    for (size_t w = 0; w < paths->n_words; w++) {
        uint64_t hits = at->bits[w] & paths->any[w];

        for (uint64_t left = at->bits[w] & named[w]; left != 0;
             left &= left - 1) {
            size_t bit = (size_t)__builtin_ctzll(left);
            const struct step *step = &paths->steps[w * WORD + bit];
            const char *wanted = paths->names.bytes + step->name_at;

            if (plain ? step->name_len == len - 2 &&
                            memcmp(wanted, name, len - 2) == 0
                      : bauta_json_string_equals(token, len, wanted,
                                                 step->name_len))
                hits |= UINT64_C(1) << bit;
        }
        advance(paths, at, w, hits, below);
    }
}

void
bauta_json_paths_element(const bauta_json_paths *paths,
                         const bauta_json_states *at, uint64_t index,
                         bauta_json_states *below)
{
    clear(paths, below);
    for (size_t w = 0; w < paths->n_words; w++) {
        uint64_t hits = at->bits[w] & paths->any[w];

        for (uint64_t left = at->bits[w] & paths->indexed[w]; left != 0;
             left &= left - 1) {
            size_t bit = (size_t)__builtin_ctzll(left);

            if (paths->steps[w * WORD + bit].index == index)
                hits |= UINT64_C(1) << bit;
        }
        advance(paths, at, w, hits, below);
    }
}
