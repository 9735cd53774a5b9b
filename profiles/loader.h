/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loader: what the files of this room share while one profile is read.
 *
 * Functions return a code only for what stops the reading (out of memory);
 * what is wrong with the profile becomes a problem in the report, and reading
 * goes on. An entry that has a problem is left zeroed.
 */
#ifndef BAUTA_PROFILES_LOADER_H
#define BAUTA_PROFILES_LOADER_H

#include "profiles/document.h"
#include "profiles/profile.h"

/* A transform and its options where a rule gives none. */
typedef struct bauta_base {
    const struct bauta_transform *transform;
    bauta_value *values;
} bauta_base;

typedef struct bauta_loader {
    bauta_profile *profile;
    bauta_report *report;
    const bauta_document *document; /* the one being read */
    bool ready;                     /* … and it is of a ready profile */
    bauta_base *bases;              /* of all transforms */
    const char **names;
    size_t n_bases;
    const char *table, *column; /* being read; NULL outside one */
    char hint[256];
    bauta_err *err;
} bauta_loader;

/* Index of a node; no member, item or place of interest is ever the root. */
typedef uint32_t bauta_index;
enum { BAUTA_ABSENT = 0 };

static inline const bauta_node *
bauta_loader_node(const bauta_loader *loader, bauta_index at)
{
    return &loader->document->nodes[at];
}

/* Names in messages come from a file: cut to 64 bytes here, made printable
 * where the problem is added. */
#define BAUTA_NAME "\"%.64s\""

/* Adds a problem at an offset of the text. `hint` may be NULL. */
void bauta_loader_problem(bauta_loader *loader, size_t at, const char *hint,
                          const char *fmt, ...) BAUTA_PRINTF(4, 5);
/* A hint in the loader's own buffer: good until the next one. */
const char *bauta_loader_hint(bauta_loader *loader, const char *fmt, ...)
    BAUTA_PRINTF(2, 3);
/* 'did you mean "x"?' for the nearest of the names, or `otherwise`. */
const char *bauta_loader_nearest(bauta_loader *loader, const char *wrong,
                                 const char *const *names, size_t n,
                                 const char *otherwise);

bauta_rc bauta_loader_nomem(bauta_loader *loader);

/* True where the node is of that kind; else a problem: "WHAT takes WANTED,
 * not a number". */
bool bauta_loader_expect(bauta_loader *loader, bauta_index at,
                         enum bauta_node_kind kind, const char *what,
                         const char *wanted);

/*
 * The members of an object, sorted into `found` in the order of `names`
 * (BAUTA_ABSENT where it has none). One that is not among them is a problem;
 * `what` names the object in it: "a table". False where one of them looks like
 * a misspelt name: then it says nothing new that this name is missing.
 */
bool bauta_loader_members(bauta_loader *loader, bauta_index object,
                          const char *what, const char *const *names, size_t n,
                          bauta_index *found);

/* A text fit to be a name: not empty, no NUL. A problem and NULL otherwise. */
const char *bauta_loader_name(bauta_loader *loader, bauta_index at,
                              const char *what);

/* The transform of that name and its values, or NULL and a problem. */
const bauta_base *bauta_loader_base(bauta_loader *loader, size_t at,
                                    const char *name);

/* Reads the members of "defaults" into the bases. */
bauta_rc bauta_defaults_read(bauta_loader *loader,
                             bauta_index defaults) BAUTA_CHECKED;

/* Converts a node to what the option's kind asks for; `fits` says whether it
 * could be. What the value may be beyond that is bauta_option_check's. */
bauta_rc bauta_value_convert(bauta_loader *loader, bauta_index at,
                             const bauta_option *option, bauta_value *value,
                             bool *fits) BAUTA_CHECKED;

/* Reads a condition, where it is one: "when" of a rule or a reference. */
bauta_rc
bauta_condition_read(bauta_loader *loader, bauta_index at,
                     const struct bauta_condition **condition) BAUTA_CHECKED;

/* Reads "review", or an object that has it, where a column's rule may stand;
 * `*is` is false where there is something else. */
bauta_rc bauta_review_read(bauta_loader *loader, bauta_index at,
                           bool *is) BAUTA_CHECKED;

/* Reads a column's rule. */
bauta_rc bauta_rule_read(bauta_loader *loader, bauta_index at,
                         bauta_rule *rule) BAUTA_CHECKED;
/* Reads the rule of an item of "rules", from the item itself. */
bauta_rc bauta_rule_read_wildcard(bauta_loader *loader, bauta_index item,
                                  bauta_rule *rule) BAUTA_CHECKED;

/* Reads "tables", "rules" and "references" into the profile. */
bauta_rc bauta_tables_read(bauta_loader *loader, bauta_index at) BAUTA_CHECKED;
bauta_rc bauta_wildcards_read(bauta_loader *loader,
                              bauta_index at) BAUTA_CHECKED;
bauta_rc bauta_references_read(bauta_loader *loader,
                               bauta_index at) BAUTA_CHECKED;

/* Room for `more` entries of `size` bytes after a copy of the `n` there are;
 * NULL where memory ran out. */
void *bauta_loader_extend(bauta_loader *loader, const void *entries, size_t n,
                          size_t more, size_t size);

/* Names of the families of types; NULL-ended; the bit of each is 1 << index. */
extern const char *const bauta_type_names[];
enum { BAUTA_TYPE_COUNT = 12 };

#endif
