/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Layers: a profile's file and all that it extends, each read once, in the
 * order of precedence.
 *
 * A profile comes before those it extends; among these, the one named first
 * comes first. One that several of them extend comes after all of these, so
 * that each of them may change what it says.
 */
#ifndef BAUTA_PROFILES_LAYERS_H
#define BAUTA_PROFILES_LAYERS_H

#include "core/text.h"
#include "profiles/loader.h"

#include <sys/types.h>

enum {
    BAUTA_LAYERS_MAX = 64,   /* files, the first included */
    BAUTA_LAYERS_DEPTH = 16, /* longest chain of them */
};

enum bauta_member {
    BAUTA_MEMBER_SCHEMA,
    BAUTA_MEMBER_BAUTA,
    BAUTA_MEMBER_DESCRIPTION,
    BAUTA_MEMBER_EXTENDS,
    BAUTA_MEMBER_RECIPIENT,
    BAUTA_MEMBER_UNDECLARED,
    BAUTA_MEMBER_SCHEMA_VALUES,
    BAUTA_MEMBER_DEFAULTS,
    BAUTA_MEMBER_TABLES,
    BAUTA_MEMBER_RULES,
    BAUTA_MEMBER_REFERENCES,
    BAUTA_MEMBERS,
};

enum bauta_undeclared {
    BAUTA_UNDECLARED_UNSAID = 0,
    BAUTA_UNDECLARED_KEEP,
    BAUTA_UNDECLARED_REFUSE, /* the strictest is the greatest */
};

typedef struct bauta_layer {
    const char *file; /* as problems name it; in the profile's arena */
    const char *json; /* borrowed from `text`, a ready profile or the caller */
    size_t len;
    bauta_text text;
    bool ready;
    bool regular; /* it is a file that these identify */
    dev_t device;
    ino_t inode;
    bauta_document document;
    bool sound; /* a profile of a version we know: `members` holds */
    bool open;  /* what it extends is being read */
    bauta_index members[BAUTA_MEMBERS];
    enum bauta_undeclared undeclared; /* its own word, or the strictest of
                                         those it extends */
    bauta_place undeclared_place;
} bauta_layer;

typedef struct bauta_layers {
    bauta_layer *all[BAUTA_LAYERS_MAX]; /* owned, in the order they are met */
    size_t n;
    bauta_layer *order[BAUTA_LAYERS_MAX]; /* n_order: the last of them comes
                                             first */
    size_t n_order;
    size_t bytes; /* of what is extended */
} bauta_layers;

/* Reads the file's text into a new layer, the first. EUSAGE where it cannot be
 * read. */
bauta_rc bauta_layers_load(bauta_layers *layers, bauta_loader *loader,
                           const char *path) BAUTA_CHECKED;
/* The same for a text in memory, which is borrowed. */
bauta_rc bauta_layers_begin(bauta_layers *layers, bauta_loader *loader,
                            const char *file, const char *json,
                            size_t len) BAUTA_CHECKED;
/* Parses the first layer and reads all that it extends. */
bauta_rc bauta_layers_read(bauta_layers *layers,
                           bauta_loader *loader) BAUTA_CHECKED;
void bauta_layers_deinit(bauta_layers *layers);

/* Makes a layer the one being read. */
void bauta_layer_enter(const bauta_layer *layer, bauta_loader *loader);

#endif
