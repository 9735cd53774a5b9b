/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/json_scan.h"

#include "core/text.h"
#include "transforms/json_text.h"

#include <string.h>

#define ONES  UINT64_C(0x0101010101010101)
#define HIGHS UINT64_C(0x8080808080808080)

enum { WORD = sizeof(uint64_t), ESCAPED_UNIT = 6 };

/* What may come next. */
enum awaited {
    VALUE,
    VALUE_OR_END, /* of an array that is still empty */
    NAME,
    NAME_OR_END, /* of an object that is still empty */
    COMMA_OR_END,
    NOTHING, /* the whole value is complete */
};

enum event { GO_ON, MATCHED, ENDED, BAD };

static enum event
fail(bauta_json_scan *scan, const char *problem)
{
    scan->problem = problem;
    return BAD;
}

static uint64_t
load(const char *bytes)
{
    uint64_t word;

    memcpy(&word, bytes, sizeof(word));
    return word;
}

/* The high bit of each byte that a string does not pass as it is: quote,
 * backslash, below U+0020, beyond ASCII. A byte above a true one may be set
 * too (borrows), the lowest that is set is always true. */
static uint64_t
special_bytes(uint64_t word)
{
    uint64_t quote = word ^ ONES * '"', backslash = word ^ ONES * '\\';

    return (((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) |
            ((word - ONES * ' ') & ~word) | word) &
           HIGHS;
}

static bool
is_special(char c)
{
    return c == '"' || c == '\\' || (unsigned char)c < ' ' ||
           (unsigned char)c >= 0x80;
}

/* Where the run of plain bytes from `at` ends. */
static inline size_t
skip_plain(const char *bytes, size_t at, size_t len)
{
    while (len - at >= WORD) {
        uint64_t special = special_bytes(load(bytes + at));

        if (special != 0) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
            return at + (size_t)__builtin_ctzll(special) / 8;
#else
            break;
#endif
        }
        at += WORD;
    }
    while (at < len && !is_special(bytes[at]))
        at++;
    return at;
}

static inline size_t
skip_blanks(const char *bytes, size_t at, size_t len)
{
    for (; at < len && (unsigned char)bytes[at] <= ' '; at++) {
        while (len - at > WORD && load(bytes + at) == ONES * ' ')
            at += WORD;
        if (bytes[at] != ' ' && bytes[at] != '\n' && bytes[at] != '\r' &&
            bytes[at] != '\t')
            break;
    }
    return at;
}

/* Length of the escape at `bytes` by the grammar alone; 0 where it is none. */
static size_t
escape_length(const char *bytes, size_t len)
{
    if (len < 2)
        return 0;
    if (bytes[1] != 'u')
        return bytes[1] != '\0' && strchr("\"\\/bfnrt", bytes[1]) != NULL ? 2
                                                                          : 0;
    if (len < ESCAPED_UNIT)
        return 0;
    for (size_t i = 2; i < ESCAPED_UNIT; i++)
        if (!((bytes[i] >= '0' && bytes[i] <= '9') ||
              (bytes[i] >= 'a' && bytes[i] <= 'f') ||
              (bytes[i] >= 'A' && bytes[i] <= 'F')))
            return 0;
    return ESCAPED_UNIT;
}

/* Where the run of valid characters beyond ASCII from `at` ends; `at` itself
 * where there is none. */
static size_t
skip_wide(const char *bytes, size_t at, size_t len)
{
    while (at < len && (unsigned char)bytes[at] >= 0x80) {
        size_t n = bauta_utf8_length(bytes + at, len - at);

        if (n == 0)
            break;
        at += n;
    }
    return at;
}

/* Passes the string at `at`, which is on its opening quote. */
static enum event
skip_string(bauta_json_scan *scan)
{
    const char *bytes = scan->bytes;
    size_t len = scan->len, at = scan->at + 1, n;

    for (;; at += n) {
        at = skip_plain(bytes, at, len);
        scan->at = at;
        if (at == len)
            return fail(scan, "a string has no end");
        if (bytes[at] == '"')
            break;
        if ((unsigned char)bytes[at] < ' ')
            return fail(scan, "a string holds a bare control character");
        if (bytes[at] == '\\') {
            n = escape_length(bytes + at, len - at);
            if (n == 0)
                return fail(scan, "JSON has no such escape");
        } else {
            n = skip_wide(bytes, at, len) - at;
            if (n == 0)
                return fail(scan, "the text is not valid UTF-8");
        }
    }
    scan->at = at + 1;
    return GO_ON;
}

static enum event
skip_literal(bauta_json_scan *scan, const char *literal, size_t len)
{
    if (scan->len - scan->at < len ||
        memcmp(scan->bytes + scan->at, literal, len) != 0)
        return fail(scan, "expected a value");
    scan->at += len;
    return GO_ON;
}

static enum event
skip_number(bauta_json_scan *scan)
{
    size_t n =
        bauta_json_number_length(scan->bytes + scan->at, scan->len - scan->at);

    if (n == 0)
        return fail(scan, "expected a value");
    scan->at += n;
    return GO_ON;
}

static enum event
open_level(bauta_json_scan *scan, bool array)
{
    size_t depth = scan->depth;

    if (depth == BAUTA_JSON_DEPTH_MAX)
        return fail(scan, "more than 128 arrays and objects are in one "
                          "another");
    if (scan->here.live)
        scan->levels[depth].states = scan->here;
    else
        scan->levels[depth].states.live = false;
    scan->levels[depth].index = 0;
    scan->levels[depth].array = array;
    scan->depth++;
    scan->at++;
    scan->awaited = array ? VALUE_OR_END : NAME_OR_END;
    return GO_ON;
}

static enum event
close_level(bauta_json_scan *scan)
{
    scan->at++;
    scan->depth--;
    scan->awaited = scan->depth == 0 ? NOTHING : COMMA_OR_END;
    return GO_ON;
}

/* Passes a scalar, or the opening bracket of an array or object. */
static enum event
skip_value(bauta_json_scan *scan, enum bauta_json_kind *kind)
{
    scan->awaited = scan->depth == 0 ? NOTHING : COMMA_OR_END;
    switch (scan->bytes[scan->at]) {
    case '"':
        *kind = BAUTA_JSON_STRING;
        return skip_string(scan);
    case '{':
        *kind = BAUTA_JSON_OBJECT;
        return open_level(scan, false);
    case '[':
        *kind = BAUTA_JSON_ARRAY;
        return open_level(scan, true);
    case 't':
        *kind = BAUTA_JSON_TRUE;
        return skip_literal(scan, "true", 4);
    case 'f':
        *kind = BAUTA_JSON_FALSE;
        return skip_literal(scan, "false", 5);
    case 'n':
        *kind = BAUTA_JSON_NULL;
        return skip_literal(scan, "null", 4);
    default:
        *kind = BAUTA_JSON_NUMBER;
        return skip_number(scan);
    }
}

static enum event
take_value(bauta_json_scan *scan, bauta_json_match *match)
{
    size_t start = scan->at, depth = scan->depth;
    enum bauta_json_kind kind;
    bool matched;

    if (depth > 0 && scan->levels[depth - 1].array) {
        if (scan->levels[depth - 1].states.live)
            bauta_json_paths_element(
                scan->paths, &scan->levels[depth - 1].states,
                scan->levels[depth - 1].index++, &scan->here);
        else
            scan->here.live = scan->here.matched = false;
    }
    matched = scan->here.matched;
    if (skip_value(scan, &kind) == BAD)
        return BAD;
    if (!matched && !scan->all)
        return GO_ON;
    *match =
        (bauta_json_match){.kind = kind,
                           .tag = matched ? scan->here.tag : BAUTA_JSON_NO_PATH,
                           .start = start,
                           .end = scan->at,
                           .depth = depth};
    return MATCHED;
}

/* A member's name and the colon after it. */
static enum event
take_name(bauta_json_scan *scan)
{
    const bauta_json_states *states = &scan->levels[scan->depth - 1].states;
    size_t start = scan->at;

    if (scan->bytes[start] != '"')
        return fail(scan, "expected a name in quotes");
    if (skip_string(scan) == BAD)
        return BAD;
    if (states->live)
        bauta_json_paths_member(scan->paths, states, scan->bytes + start,
                                scan->at - start, &scan->here);
    else
        scan->here.live = scan->here.matched = false;
    scan->at = skip_blanks(scan->bytes, scan->at, scan->len);
    if (scan->at == scan->len || scan->bytes[scan->at] != ':')
        return fail(scan, "expected a colon");
    scan->at++;
    scan->awaited = VALUE;
    return GO_ON;
}

static enum event
take_comma_or_end(bauta_json_scan *scan)
{
    bool array = scan->levels[scan->depth - 1].array;
    char c = scan->bytes[scan->at];

    if (c == (array ? ']' : '}'))
        return close_level(scan);
    if (c != ',')
        return fail(scan,
                    array ? "expected a comma or ]" : "expected a comma or }");
    scan->at++;
    scan->awaited = array ? VALUE : NAME;
    return GO_ON;
}

/* What stands at `at`, past any blanks. */
static enum event
take(bauta_json_scan *scan, bauta_json_match *match)
{
    char c = scan->bytes[scan->at];

    switch ((enum awaited)scan->awaited) {
    case VALUE_OR_END:
        if (c == ']')
            return close_level(scan);
        return take_value(scan, match);
    case VALUE:
        return take_value(scan, match);
    case NAME_OR_END:
        if (c == '}')
            return close_level(scan);
        return take_name(scan);
    case NAME:
        return take_name(scan);
    case COMMA_OR_END:
        return take_comma_or_end(scan);
    case NOTHING:
        break;
    }
    return fail(scan, "something follows the value");
}

/* Until something matches, the text ends, or `floor` levels are left. */
static enum event
run(bauta_json_scan *scan, size_t floor, bauta_json_match *match)
{
    enum event event = GO_ON;

    if (scan->problem != NULL)
        return BAD;
    while (event == GO_ON) {
        scan->at = skip_blanks(scan->bytes, scan->at, scan->len);
        if (scan->at == scan->len)
            return scan->awaited == NOTHING
                       ? ENDED
                       : fail(scan, "the text ends too early");
        event = take(scan, match);
        if (scan->depth == floor)
            return event;
    }
    return event;
}

void
bauta_json_scan_init(bauta_json_scan *scan, const bauta_json_paths *paths,
                     const char *bytes, size_t len)
{
    scan->paths = paths;
    scan->bytes = bytes;
    scan->len = len;
    scan->at = 0;
    scan->problem = NULL;
    scan->all = false;
    scan->awaited = VALUE;
    scan->depth = 0;
    if (paths != NULL)
        bauta_json_paths_root(paths, &scan->here);
    else
        scan->here.live = scan->here.matched = false;
}

enum bauta_json_step
bauta_json_scan_next(bauta_json_scan *scan, bauta_json_match *match)
{
    switch (run(scan, SIZE_MAX, match)) {
    case MATCHED:
        return BAUTA_JSON_MATCH;
    case ENDED:
        return BAUTA_JSON_END;
    case GO_ON:
    case BAD:
        break;
    }
    return BAUTA_JSON_BAD;
}

bool
bauta_json_scan_skip(bauta_json_scan *scan, bauta_json_match *match)
{
    bool all = scan->all;
    enum event event;

    scan->levels[match->depth].states.live = false;
    scan->all = false;
    event = run(scan, match->depth, match);
    scan->all = all;
    if (event == BAD)
        return false;
    match->end = scan->at;
    return true;
}
