/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Document: places for every value of a JSON text. See document.h.
 *
 * Three passes, each linear: measure (depth and number of values, so that
 * nothing later is asked to hold more than it can), Jansson (is it JSON?), and
 * the scan, which may take the syntax for granted but never leaves the text.
 */
#include "profiles/document.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void
bauta_document_init(bauta_document *document)
{
    *document = (bauta_document){0};
}

void
bauta_document_deinit(bauta_document *document)
{
    free(document->lines);
    free(document->nodes);
    bauta_document_init(document);
}

bauta_place
bauta_document_place(const bauta_document *document, size_t at)
{
    size_t low = 0, high = document->n_lines;

    while (high - low > 1) {
        size_t mid = low + (high - low) / 2;

        if (document->lines[mid] <= at)
            low = mid;
        else
            high = mid;
    }
    return (bauta_place){.file = document->file,
                         .line = (unsigned)low + 1,
                         .column = (unsigned)(at - document->lines[low]) + 1};
}

static bauta_rc
lines_find(bauta_document *doc, bauta_err *err)
{
    const char *end = doc->json + doc->len;
    const char *at = doc->json;
    size_t n = 1;

    while (at < end && (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        n++;
        at++;
    }
    doc->lines = bauta_calloc(n, sizeof(*doc->lines));
    if (doc->lines == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    at = doc->json;
    doc->n_lines = 1;
    while (doc->n_lines < n &&
           (at = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        at++;
        doc->lines[doc->n_lines++] = (uint32_t)(at - doc->json);
    }
    return BAUTA_OK;
}

static bauta_rc
fault_set(bauta_fault *fault, size_t at, const char *text, const char *hint,
          bauta_err *err)
{
    fault->at = at;
    (void)snprintf(fault->text, sizeof(fault->text), "%.*s",
                   (int)sizeof(fault->text) - 1, text);
    fault->hint = hint;
    return bauta_err_set(err, BAUTA_EPROFILE, "%s", text);
}

/* Offset of the quote that ends the string starting after `at`, or len. */
static size_t
string_end(const bauta_document *doc, size_t at)
{
    while (at < doc->len && doc->json[at] != '"')
        at += doc->json[at] == '\\' ? 2 : 1;
    return at < doc->len ? at : doc->len;
}

/* Counts what the scan will need, and refuses what is too much. */
static bauta_rc
measure(bauta_document *doc, bauta_fault *fault, bauta_err *err)
{
    size_t depth = 0, values = 1;

    for (size_t at = 0; at < doc->len; at++) {
        switch (doc->json[at]) {
        case '"':
            at = string_end(doc, at + 1);
            break;
        case '{':
        case '[':
            values++;
            if (++depth > BAUTA_DOCUMENT_DEPTH)
                return fault_set(fault, at, "nested more than 64 deep", "",
                                 err);
            break;
        case '}':
        case ']':
            depth -= depth > 0;
            break;
        case ',':
            values++;
            break;
        default:
            break;
        }
        if (values > BAUTA_DOCUMENT_VALUES)
            return fault_set(fault, at, "more than 2000000 values", "", err);
    }
    doc->cap = values;
    return BAUTA_OK;
}

/* Jansson says where a token ended; a reader looks for where it starts. Its
 * message ends in the token, which may be a value: it is cut off. */
static size_t
token_start(const bauta_document *doc, json_error_t *error)
{
    size_t at = error->position < 0 ? 0 : (size_t)error->position;
    char *near = strstr(error->text, " near '");
    size_t len;

    if (at > doc->len)
        at = doc->len;
    if (near == NULL)
        return at > 0 ? at - 1 : 0;
    len = strlen(near + 7);
    len -= len > 0;
    *near = '\0';
    if (len > 0 && len <= at &&
        memcmp(doc->json + at - len, near + 7, len) == 0)
        return at - len;
    return at > 0 ? at - 1 : 0;
}

static bool
is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static const char *
syntax_hint(const bauta_document *doc, const char *text, size_t at)
{
    size_t before = at;

    if (strstr(text, "newline") != NULL || strstr(text, "control") != NULL)
        return "a text stays on one line: write \\n for a new one";
    if (strstr(text, "expected") == NULL)
        return "";

    while (before > 0 && is_space(doc->json[before - 1]))
        before--;
    if (at >= doc->len)
        return "";
    switch (doc->json[at]) {
    case '/':
    case '#':
        return "JSON has no comments: a rule's \"reason\" can hold a note";
    case '\'':
        return "put names and texts in double quotes";
    case '}':
    case ']':
        return before > 0 && doc->json[before - 1] == ','
                   ? "remove the comma before it"
                   : "";
    case '"':
    case '{':
    case '[':
        return "look for a missing comma or colon before it";
    default:
        return "";
    }
}

static bool
blank(const bauta_document *doc)
{
    size_t at = 0;

    while (at < doc->len && is_space(doc->json[at]))
        at++;
    return at == doc->len;
}

static bauta_rc
syntax_fault(const bauta_document *doc, json_error_t *error, bauta_fault *fault,
             bauta_err *err)
{
    enum json_error_code code = json_error_code(error);
    size_t at = token_start(doc, error);
    char text[JSON_ERROR_TEXT_LENGTH + 32];

    if (blank(doc))
        return fault_set(fault, 0, "the file is empty",
                         "a profile is a JSON object with \"bauta\": 1", err);
    switch (code) {
    case json_error_premature_end_of_input:
        return fault_set(fault, doc->len > 0 ? doc->len - 1 : 0,
                         "not valid JSON: the file ends too early",
                         "look for a quote, brace or bracket that is not "
                         "closed",
                         err);
    case json_error_end_of_input_expected:
        return fault_set(fault, at, "not valid JSON: text after the end",
                         "remove what follows the last brace", err);
    case json_error_invalid_utf8:
        return fault_set(fault, at, "not valid UTF-8", "save the file in UTF-8",
                         err);
    case json_error_numeric_overflow:
        return fault_set(fault, at, "number out of range", "", err);
    case json_error_null_byte_in_key:
        return fault_set(fault, at, "a name holds a NUL character", "", err);
    default:
        break;
    }
    if (strstr(error->text, "Unicode") != NULL)
        return fault_set(fault, at, "not valid JSON: invalid \\u escape", "",
                         err);
    (void)snprintf(text, sizeof(text), "not valid JSON: %s", error->text);
    return fault_set(fault, at, text, syntax_hint(doc, error->text, at), err);
}

static bauta_rc
syntax_check(const bauta_document *doc, bauta_fault *fault, bauta_err *err)
{
    const size_t flags =
        JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL | JSON_ALLOW_NUL;
    json_error_t error = {0};
    json_t *value = json_loadb(doc->json, doc->len, flags, &error);

    if (value != NULL) {
        json_decref(value);
        return BAUTA_OK;
    }
    /* Jansson leaves the text empty where an allocation of its own failed. */
    if (error.text[0] == '\0' ||
        json_error_code(&error) == json_error_out_of_memory)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    return syntax_fault(doc, &error, fault, err);
}

static unsigned
hex4(const char *bytes)
{
    unsigned value = 0;

    for (size_t i = 0; i < 4; i++) {
        unsigned char c = (unsigned char)bytes[i];
        unsigned digit = (c & 15U) + (c > '9' ? 9U : 0U);

        value = value << 4 | (digit & 15U);
    }
    return value;
}

static char *
utf8_put(char *out, unsigned point)
{
    if (point < 0x80) {
        *out++ = (char)point;
        return out;
    }
    if (point < 0x800) {
        *out++ = (char)(0xC0 | point >> 6);
    } else {
        if (point < 0x10000) {
            *out++ = (char)(0xE0 | point >> 12);
        } else {
            *out++ = (char)(0xF0 | point >> 18);
            *out++ = (char)(0x80 | (point >> 12 & 0x3F));
        }
        *out++ = (char)(0x80 | (point >> 6 & 0x3F));
    }
    *out++ = (char)(0x80 | (point & 0x3F));
    return out;
}

/* Decodes the escape whose backslash is at `at`; returns where to go on. */
static const char *
escape_decode(const char *at, const char *end, char **out)
{
    static const char names[] = "bfnrt", codes[] = "\b\f\n\r\t";
    const char *name;
    unsigned point;

    if (end - at < 2)
        return end;
    if (at[1] != 'u') {
        name = strchr(names, at[1]);
        if (name != NULL && *name != '\0')
            *(*out)++ = codes[name - names];
        else
            *(*out)++ = at[1];
        return at + 2;
    }
    if (end - at < 6)
        return end;
    point = hex4(at + 2);
    at += 6;
    if (point >= 0xD800 && point < 0xDC00 && end - at >= 6) {
        point = 0x10000 + ((point - 0xD800) << 10) + (hex4(at + 2) & 0x3FF);
        at += 6;
    }
    *out = utf8_put(*out, point);
    return at;
}

/* Text between two quotes; an escape is never shorter than what it means. */
static const char *
string_decode(bauta_arena *arena, const char *at, const char *end,
              uint32_t *len)
{
    char *text = bauta_arena_alloc(arena, (size_t)(end - at) + 1);
    char *out = text;

    if (text == NULL)
        return NULL;
    while (at < end) {
        const char *escape = memchr(at, '\\', (size_t)(end - at));
        size_t plain = (size_t)((escape != NULL ? escape : end) - at);

        memcpy(out, at, plain);
        out += plain;
        at += plain;
        if (at < end)
            at = escape_decode(at, end, &out);
    }
    *out = '\0';
    *len = (uint32_t)(out - text);
    return text;
}

/* Where the scan stands. */
struct scan {
    bauta_document *doc;
    bauta_arena *arena;
    size_t at;
    uint32_t open[BAUTA_DOCUMENT_DEPTH]; /* containers not yet closed */
    size_t depth;
    const char *key; /* read, and its value not yet */
    uint32_t key_at;
};

/* Appends a node; NULL where the text has more values than were measured,
 * which valid JSON never has. */
static bauta_node *
node_add(struct scan *scan, enum bauta_node_kind kind)
{
    bauta_document *doc = scan->doc;
    bauta_node *node;

    if (doc->n_nodes == doc->cap)
        return NULL;
    node = &doc->nodes[doc->n_nodes++];
    *node = (bauta_node){
        .kind = kind,
        .at = (uint32_t)scan->at,
        .key_at = scan->key != NULL ? scan->key_at : (uint32_t)scan->at,
        .end = (uint32_t)doc->n_nodes,
        .key = scan->key,
    };
    if (scan->depth > 0) {
        node->parent = scan->open[scan->depth - 1];
        doc->nodes[node->parent].n++;
    }
    scan->key = NULL;
    return node;
}

static bool
scan_string(struct scan *scan)
{
    bauta_document *doc = scan->doc;
    size_t end = string_end(doc, scan->at + 1);
    bool key =
        scan->key == NULL && scan->depth > 0 &&
        doc->nodes[scan->open[scan->depth - 1]].kind == BAUTA_NODE_OBJECT;
    uint32_t len;
    const char *text = string_decode(scan->arena, doc->json + scan->at + 1,
                                     doc->json + end, &len);
    bauta_node *node;

    if (text == NULL)
        return false;
    if (key) {
        scan->key = text;
        scan->key_at = (uint32_t)scan->at;
    } else {
        if ((node = node_add(scan, BAUTA_NODE_STRING)) == NULL)
            return false;
        node->text = text;
        node->len = len;
    }
    scan->at = end + 1;
    return true;
}

static bool
ends_word(char c)
{
    return is_space(c) || c == ',' || c == ']' || c == '}';
}

/* A number, true, false or null. */
static bool
scan_word(struct scan *scan)
{
    const char *json = scan->doc->json;
    size_t end = scan->at + 1;
    enum bauta_node_kind kind = BAUTA_NODE_NUMBER;
    bauta_node *node;

    while (end < scan->doc->len && !ends_word(json[end]))
        end++;
    if (json[scan->at] == 't')
        kind = BAUTA_NODE_TRUE;
    else if (json[scan->at] == 'f')
        kind = BAUTA_NODE_FALSE;
    else if (json[scan->at] == 'n')
        kind = BAUTA_NODE_NULL;
    if ((node = node_add(scan, kind)) == NULL)
        return false;
    if (kind != BAUTA_NODE_NULL) {
        node->len = (uint32_t)(end - scan->at);
        node->text =
            bauta_arena_strndup(scan->arena, json + scan->at, node->len);
        if (node->text == NULL)
            return false;
    }
    scan->at = end;
    return true;
}

static bool
scan_open(struct scan *scan, enum bauta_node_kind kind)
{
    bauta_node *node = node_add(scan, kind);

    if (node == NULL || scan->depth == BAUTA_DOCUMENT_DEPTH)
        return false;
    scan->open[scan->depth++] = (uint32_t)(node - scan->doc->nodes);
    scan->at++;
    return true;
}

static bool
scan_next(struct scan *scan)
{
    bauta_document *doc = scan->doc;

    switch (doc->json[scan->at]) {
    case ' ':
    case '\t':
    case '\r':
    case '\n':
    case ',':
    case ':':
        scan->at++;
        return true;
    case '"':
        return scan_string(scan);
    case '{':
        return scan_open(scan, BAUTA_NODE_OBJECT);
    case '[':
        return scan_open(scan, BAUTA_NODE_ARRAY);
    case '}':
    case ']':
        if (scan->depth > 0)
            doc->nodes[scan->open[--scan->depth]].end = (uint32_t)doc->n_nodes;
        scan->at++;
        return true;
    default:
        return scan_word(scan);
    }
}

/* By object, then key, then place. */
static int
member_order(const void *a, const void *b)
{
    const bauta_node *x = *(bauta_node *const *)a, *y = *(bauta_node *const *)b;
    int order;

    if (x->parent != y->parent)
        return x->parent < y->parent ? -1 : 1;
    order = strcmp(x->key, y->key);
    if (order != 0)
        return order;
    return x->key_at < y->key_at ? -1 : x->key_at > y->key_at;
}

static bauta_rc
duplicates_mark(bauta_document *doc, bauta_err *err)
{
    bauta_node **members = bauta_calloc(doc->n_nodes, sizeof(bauta_node *));
    size_t n = 0;

    if (members == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    for (size_t i = 0; i < doc->n_nodes; i++) {
        if (doc->nodes[i].key != NULL)
            members[n++] = &doc->nodes[i];
    }
    qsort(members, n, sizeof(bauta_node *), member_order);
    for (size_t i = 1; i < n; i++) {
        if (members[i]->parent == members[i - 1]->parent &&
            strcmp(members[i]->key, members[i - 1]->key) == 0)
            members[i]->first = (uint32_t)(members[i - 1] - doc->nodes);
    }
    free(members);
    return BAUTA_OK;
}

bauta_rc
bauta_document_read(bauta_text *text, int fd, const char *path, bauta_err *err)
{
    enum { CHUNK = 64 * 1024 };
    ssize_t n;

    while (text->len <= BAUTA_DOCUMENT_BYTES) {
        if (!bauta_text_reserve(text, CHUNK))
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        n = read(fd, text->bytes + text->len, CHUNK);
        if (n == 0)
            return BAUTA_OK;
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return bauta_err_set(err, BAUTA_EUSAGE, "cannot read %s: %s", path,
                                 strerror(errno));
        text->len += (size_t)n;
    }
    return BAUTA_OK;
}

bauta_rc
bauta_document_parse(bauta_document *document, const char *json, size_t len,
                     bauta_arena *arena, bauta_fault *fault, bauta_err *err)
{
    struct scan scan = {.doc = document, .arena = arena};
    bauta_rc rc = BAUTA_OK;

    document->json = json;
    document->len = len > BAUTA_DOCUMENT_BYTES ? 0 : len;
    BAUTA_TRY(lines_find(document, err));
    if (len > BAUTA_DOCUMENT_BYTES)
        return fault_set(fault, 0, "larger than 16 MiB", "", err);
    BAUTA_TRY(measure(document, fault, err));
    BAUTA_TRY(syntax_check(document, fault, err));
    document->nodes = bauta_calloc(document->cap, sizeof(bauta_node));
    if (document->nodes == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    while (scan.at < len) {
        if (!scan_next(&scan))
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    }
    BAUTA_TRY(duplicates_mark(document, err));
out:
    return rc;
}

bauta_rc
bauta_node_number(const bauta_node *node, double *out, bauta_err *err)
{
    /* Jansson reads numbers the same way under every locale. */
    json_t *number = json_loadb(
        node->text, node->len, JSON_DECODE_ANY | JSON_DECODE_INT_AS_REAL, NULL);

    if (number == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    *out = json_number_value(number);
    json_decref(number);
    return BAUTA_OK;
}
