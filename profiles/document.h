/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Document: a JSON text as a tree whose every value knows its place.
 *
 * Jansson judges the syntax; a linear scan of the same text then builds the
 * tree, finds duplicate keys, and keeps numbers as they were written. Cost:
 * one node of about 50 bytes a value, and a sort of the keys.
 */
#ifndef BAUTA_PROFILES_DOCUMENT_H
#define BAUTA_PROFILES_DOCUMENT_H

#include "core/text.h"
#include "profiles/profile.h"

enum {
    BAUTA_DOCUMENT_BYTES = 16 * 1024 * 1024, /* longest text */
    BAUTA_DOCUMENT_DEPTH = 64,               /* deepest nesting */
    BAUTA_DOCUMENT_VALUES = 2 * 1000 * 1000, /* most values */
};

enum bauta_node_kind {
    BAUTA_NODE_OBJECT,
    BAUTA_NODE_ARRAY,
    BAUTA_NODE_STRING,
    BAUTA_NODE_NUMBER,
    BAUTA_NODE_TRUE,
    BAUTA_NODE_FALSE,
    BAUTA_NODE_NULL,
};

/* A value. Nodes lie in document order: the first child of node i is i + 1,
 * and the one after node i, beside it, is its `end`. */
typedef struct bauta_node {
    enum bauta_node_kind kind;
    uint32_t at;      /* offset in the text */
    uint32_t key_at;  /* offset of the key; `at` outside an object */
    uint32_t parent;  /* index; its own for the root */
    uint32_t end;     /* index past its last descendant */
    uint32_t n;       /* children */
    uint32_t first;   /* index of an earlier member with the same key, or 0 */
    uint32_t len;     /* of `text` */
    const char *key;  /* never holds NUL; NULL outside an object */
    const char *text; /* STRING: decoded; NUMBER, true, false: as written;
                         NUL-ended; NULL for the others */
} bauta_node;

typedef struct bauta_document {
    const char *file; /* as places name it; NULL: they name none */
    const char *json; /* borrowed */
    size_t len;
    uint32_t *lines; /* offset of the start of each line */
    size_t n_lines;
    bauta_node *nodes; /* the root is 0 */
    size_t n_nodes, cap;
} bauta_document;

/* What makes a text unreadable as JSON. Quotes nothing of it. */
typedef struct bauta_fault {
    size_t at; /* offset */
    char text[128];
    const char *hint; /* "" where there is none */
} bauta_fault;

void bauta_document_init(bauta_document *document);
void bauta_document_deinit(bauta_document *document);

/* Reads a file up to one byte past the limit, which the parser refuses; adds
 * what it reads to `text`. EUSAGE, with the path, where it cannot be read. */
bauta_rc bauta_document_read(bauta_text *text, int fd, const char *path,
                             bauta_err *err) BAUTA_CHECKED;

/*
 * Reads `len` bytes, which the document borrows. Keys and texts go into
 * `arena`. EPROFILE where it is not JSON, with `fault` filled, or too large in
 * one of the ways above; places can be asked for either way.
 */
bauta_rc bauta_document_parse(bauta_document *document, const char *json,
                              size_t len, bauta_arena *arena,
                              bauta_fault *fault, bauta_err *err) BAUTA_CHECKED;

bauta_place bauta_document_place(const bauta_document *document, size_t at);

/* The number that a node of kind NUMBER is written as. ENOMEM. */
bauta_rc bauta_node_number(const bauta_node *node, double *out,
                           bauta_err *err) BAUTA_CHECKED;

#endif
