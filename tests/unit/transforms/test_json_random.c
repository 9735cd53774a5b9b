/* SPDX-License-Identifier: Apache-2.0 */
/* The scan of made-up JSON texts, of which it is known what is where. */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/json_scan.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

enum { NODES = 512, PATHS = 8, STEPS = 6, DEPTH = 6, NAMES = 6 };

/* Each name twice, as it is and escaped. */
static const char *const tokens[NAMES][2] = {
    {"\"a\"", "\"\\u0061\""},   {"\"b\"", "\"\\u0062\""},
    {"\"ab\"", "\"a\\u0062\""}, {"\"\xc3\xa9\"", "\"\\u00E9\""},
    {"\"\"", "\"\""},           {"\"c-d\"", "\"c\\u002dd\""}};

struct step {
    bool descends;
    enum { ANY, NAME, INDEX } kind;
    size_t which; /* of the tokens, or the index */
};

struct node {
    struct step way[DEPTH]; /* NAME and INDEX only */
    size_t depth, start, end;
};

struct text {
    char bytes[32768];
    size_t len, n_nodes;
    struct node nodes[NODES];
};

static void
add(struct text *text, const char *bytes)
{
    size_t n = strlen(bytes);

    ck_assert_uint_lt(text->len + n, sizeof(text->bytes));
    memcpy(text->bytes + text->len, bytes, n);
    text->len += n;
}

static void
add_blanks(struct text *text)
{
    static const char *const blanks[] = {
        "", "", "", " ", "\n", "\t ", "\r\n            "};

    add(text, blanks[random_next() % COUNT(blanks)]);
}

/* A value at `way`, and whatever is in it. */
static void
add_value(struct text *text, const struct step *way, size_t depth)
{
    static const char *const scalars[] = {"0",
                                          "-1.5E+3",
                                          "true",
                                          "false",
                                          "null",
                                          "\"\"",
                                          "\"x\\\"]}\"",
                                          "\"\xe2\x82\xac, {\\u20ac: [\"",
                                          "12345678901234567890",
                                          "[]",
                                          "{ }"};
    uint64_t dice = random_next();
    struct node *node = &text->nodes[text->n_nodes++];
    bool array = dice % 2 == 0;
    size_t n = dice / 2 % 5, which = dice / 16 % COUNT(scalars);

    memcpy(node->way, way, depth * sizeof(*way));
    node->depth = depth;
    node->start = text->len;
    if (depth == DEPTH || (depth > 0 && dice % 3 == 0) ||
        text->n_nodes + 8 * DEPTH > NODES) {
        add(text, scalars[which]);
        node->end = scalars[which][0] == '[' || scalars[which][0] == '{'
                        ? node->start + 1
                        : text->len;
        return;
    }
    add(text, array ? "[" : "{");
    node->end = text->len;
    for (size_t i = 0; i < n; i++) {
        struct step below[DEPTH + 1];
        size_t name = random_next() % NAMES;

        memcpy(below, way, depth * sizeof(*way));
        below[depth] = array ? (struct step){.kind = INDEX, .which = i}
                             : (struct step){.kind = NAME, .which = name};
        add_blanks(text);
        if (!array) {
            add(text, tokens[name][random_next() % 2]);
            add_blanks(text);
            add(text, ":");
            add_blanks(text);
        }
        add_value(text, below, depth + 1);
        add_blanks(text);
        if (i + 1 < n)
            add(text, ",");
    }
    add_blanks(text);
    add(text, array ? "]" : "}");
}

/* A path, as steps and as a text that is long enough for them. */
static size_t
make_path(struct step *steps, char *text, size_t room)
{
    size_t n = random_next() % STEPS, len = 1;

    text[0] = '$';
    text[1] = '\0';
    for (size_t i = 0; i < n; i++) {
        uint64_t dice = random_next();
        struct step *step = &steps[i];
        const char *dots = dice % 4 == 0 ? ".." : "";

        *step = (struct step){.descends = dice % 4 == 0,
                              .kind = dice / 4 % 4 == 0   ? ANY
                                      : dice / 4 % 4 == 1 ? INDEX
                                                          : NAME,
                              .which = dice / 16 % 3};
        if (step->kind == ANY)
            len += (size_t)snprintf(text + len, room - len, "%s[*]", dots);
        else if (step->kind == INDEX)
            len += (size_t)snprintf(text + len, room - len, "%s[%zu]", dots,
                                    step->which);
        else
            len += (size_t)snprintf(
                text + len, room - len, "%s[%s]", dots,
                tokens[step->which = dice / 16 % NAMES][dice / 512 % 2]);
    }
    ck_assert_uint_lt(len, room);
    return n;
}

/* By the letter of RFC 9535, without an automaton. */
static bool
leads(const struct step *path, size_t n, const struct step *way, size_t depth)
{
    if (n == 0)
        return depth == 0;
    if (depth == 0)
        return false;
    if ((path->kind == ANY ||
         (path->kind == way->kind && path->which == way->which)) &&
        leads(path + 1, n - 1, way + 1, depth - 1))
        return true;
    return path->descends && leads(path, n, way + 1, depth - 1);
}

struct path_set {
    struct step steps[PATHS][STEPS];
    size_t n_steps[PATHS], n;
    char texts[PATHS][256];
    bauta_json_paths *compiled;
};

/* As many paths as can be made without the same one twice. */
static void
make_paths(struct path_set *set)
{
    bauta_json_path list[PATHS];
    bauta_err err = {0};

    set->compiled = NULL;
    for (set->n = 0; set->n < PATHS; set->n++) {
        bauta_json_paths *more;
        size_t i = set->n;

        set->n_steps[i] =
            make_path(set->steps[i], set->texts[i], sizeof(set->texts[i]));
        list[i] = (bauta_json_path){set->texts[i], strlen(set->texts[i]),
                                    (unsigned)i};
        if (bauta_json_paths_open(&more, list, i + 1, &err) != BAUTA_OK)
            break;
        bauta_json_paths_close(set->compiled);
        set->compiled = more;
    }
    if (err.code != BAUTA_OK)
        ck_assert_msg(strstr(err.text, "the same path") != NULL, "%s",
                      err.text);
}

/* Every node that a path leads to is reported, in order, and no other; and
 * all that stands between the matches makes the text again. */
static void
check_text(const struct text *text, const struct path_set *set)
{
    static char copy[sizeof(text->bytes)];
    bauta_json_scan scan;
    bauta_json_match match;
    size_t done = 0;

    bauta_json_scan_init(&scan, set->compiled, text->bytes, text->len);
    for (size_t i = 0; i < text->n_nodes; i++) {
        const struct node *node = &text->nodes[i];
        size_t path = 0;

        while (path < set->n && !leads(set->steps[path], set->n_steps[path],
                                       node->way, node->depth))
            path++;
        if (path == set->n)
            continue;
        if (bauta_json_scan_next(&scan, &match) != BAUTA_JSON_MATCH ||
            match.tag != path || match.start != node->start ||
            match.end != node->end || match.depth != node->depth)
            ck_abort_msg("%s at %zu: %.*s", set->texts[path], node->start,
                         (int)text->len, text->bytes);
        memcpy(copy + done, text->bytes + done, match.end - done);
        done = match.end;
    }
    ck_assert_msg(bauta_json_scan_next(&scan, &match) == BAUTA_JSON_END, "%s",
                  scan.problem);
    memcpy(copy + done, text->bytes + done, text->len - done);
    ck_assert_mem_eq(copy, text->bytes, text->len);
}

START_TEST(matches_are_those_of_the_definition)
{
    static struct text text;
    struct path_set set;

    random_start();
    for (int round = 0; round < 400; round++) {
        text.len = text.n_nodes = 0;
        add_blanks(&text);
        add_value(&text, text.nodes[0].way, 0);
        add_blanks(&text);
        for (int i = 0; i < 8; i++) {
            make_paths(&set);
            check_text(&text, &set);
            bauta_json_paths_close(set.compiled);
        }
    }
}
END_TEST

/* What another strict reader refuses for reasons of its own: numbers beyond a
 * double, and what the grammar lets stand in strings. */
static bool
other_agrees(const char *bytes, size_t len, bool good)
{
    json_error_t error;
    json_t *root = json_loadb(
        bytes, len, JSON_DECODE_ANY | JSON_ALLOW_NUL | JSON_DECODE_INT_AS_REAL,
        &error);
    bool own = root == NULL &&
               (json_error_code(&error) == json_error_numeric_overflow ||
                json_error_code(&error) == json_error_null_byte_in_key ||
                strstr(error.text, "invalid Unicode") != NULL);

    json_decref(root);
    return own || (root != NULL) == good;
}

static bool
is_json(const char *bytes, size_t len)
{
    bauta_json_scan scan;
    bauta_json_match match;

    bauta_json_scan_init(&scan, NULL, bytes, len);
    return bauta_json_scan_next(&scan, &match) == BAUTA_JSON_END;
}

START_TEST(damaged_texts_are_judged_as_others_do)
{
    static const char seeds[] = "{}[]\",:\\u0e-+.19 tfn\n\x01\x80\xc3\xe2";
    static struct text text;
    random_start();
    for (int round = 0; round < 200; round++) {
        text.len = text.n_nodes = 0;
        add_value(&text, text.nodes[0].way, 0);
        if (text.len > 2000)
            continue;
        for (int i = 0; i < 40; i++) {
            size_t at = random_next() % text.len;
            char before = text.bytes[at];
            bool good;

            text.bytes[at] = seeds[random_next() % (sizeof(seeds) - 1)];
            good = is_json(text.bytes, text.len);
            if (!other_agrees(text.bytes, text.len, good))
                ck_abort_msg("%.*s", (int)text.len, text.bytes);
            text.bytes[at] = before;
        }
    }
}
END_TEST

Suite *
json_random_suite(void)
{
    Suite *suite = suite_create("json_random");
    TCase *tcase = tcase_create("json_random");

    tcase_add_test(tcase, matches_are_those_of_the_definition);
    tcase_add_test(tcase, damaged_texts_are_judged_as_others_do);
    suite_add_tcase(suite, tcase);
    return suite;
}
