/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Profile: what a user decided about each column, read from JSON and checked
 * as far as it can be without a database. docs/profile.md has the format.
 */
#ifndef BAUTA_PROFILES_PROFILE_H
#define BAUTA_PROFILES_PROFILE_H

#include "core/report.h"
#include "transforms/transform.h"

#include <stdio.h>

enum { BAUTA_PROFILE_VERSION = 1 };

typedef struct bauta_column_entry {
    const char *name;
    bauta_rule rule;
    bauta_place place;
    bool optional; /* as a table's */
    bool review;   /* "review": no rule yet, and no copy until there is one */
} bauta_column_entry;

enum bauta_table_mode {
    BAUTA_MODE_COLUMNS = 0, /* decided column by column */
    BAUTA_MODE_KEEP,        /* every column as it is */
    BAUTA_MODE_SCHEMA_ONLY,
    BAUTA_MODE_SKIP,
};

typedef struct bauta_table_entry {
    const char *name; /* "schema.table" or "table", as written */
    enum bauta_table_mode mode;
    const bauta_column_entry *columns;
    size_t n_columns;
    bauta_place place;
    bool optional; /* of a ready profile: passed over where the source has no
                      such table */
} bauta_table_entry;

/* A rule for every column that matches and has no entry of its own. Patterns
 * know * and ?; case is ignored; NULL matches all. */
typedef struct bauta_wildcard {
    const char *table; /* against "schema.table" and "table" */
    const char *column;
    unsigned types; /* BAUTA_TYPE_* bits; 0 matches all */
    bauta_rule rule;
    bauta_place place;
} bauta_wildcard;

/* A reference the database does not declare. */
typedef struct bauta_reference_entry {
    const char *table;
    const char *const *columns;
    const char *ref_table;
    const char *const *ref_columns;
    size_t n_columns;
    const struct bauta_condition *when; /* rows it is for; NULL: all */
    bauta_place place;
    bool optional; /* as a table's */
} bauta_reference_entry;

/* A ready profile that is extended, and where the one that extends it says so.
 * Places within it name it as their file. */
typedef struct bauta_extended {
    const char *name;
    bauta_place place;
} bauta_extended;

/*
 * Together with what it extends. Entries stand in the order of precedence: the
 * file's own come before those of the profiles that it extends. Two entries for
 * one table are of different files then, and their places say which.
 */
typedef struct bauta_profile {
    bauta_arena arena;
    const char *file;        /* as the user wrote it */
    const char *description; /* a note for readers; "" */
    const char *recipient;   /* "" : none */
    bauta_place recipient_place;
    bool undeclared_keep; /* false: an undeclared column stops the run */
    bauta_place undeclared_place;
    bool schema_values_said; /* and by whom does not matter */
    bool schema_values_keep; /* false: values in the schema's own words stop
                                it */
    const bauta_extended *extended;
    size_t n_extended;
    const bauta_table_entry *tables;
    size_t n_tables;
    const bauta_wildcard *wildcards; /* the first that matches wins */
    size_t n_wildcards;
    const bauta_reference_entry *references;
    size_t n_references;
} bauta_profile;

/*
 * Reads and checks a profile, and all that it extends. Everything wrong with it
 * goes into `report`, all at once, with file, line, column and the nearest
 * right name; then the result is EPROFILE. EUSAGE where the file itself cannot
 * be read; where one that it extends cannot, that is a problem. Init/deinit the
 * profile in any case. A file may be 16 MiB at most, and all that it extends
 * together as much again.
 */
bauta_rc bauta_profile_load(bauta_profile *profile, const char *path,
                            bauta_report *report, bauta_err *err) BAUTA_CHECKED;
/* The same from memory; `file` is the name that problems carry. */
bauta_rc bauta_profile_parse(bauta_profile *profile, const char *file,
                             const char *json, size_t len, bauta_report *report,
                             bauta_err *err) BAUTA_CHECKED;
void bauta_profile_init(bauta_profile *profile);
void bauta_profile_deinit(bauta_profile *profile);

/* True where `text` matches a wildcard pattern (* and ?, ASCII case ignored,
 * time linear in practice: no backtracking beyond the last star). */
bool bauta_pattern_match(const char *pattern, const char *text);

/* The file of a place, or the profile's own where it says none. */
static inline const char *
bauta_place_file(const bauta_profile *profile, bauta_place place)
{
    return place.file != NULL ? place.file : profile->file;
}

/* Where the user's own files bring in what stands at `file`: the place of the
 * "extends" that names it, where `file` is a ready profile's name; NULL where
 * it is a file. */
const bauta_place *bauta_profile_extends(const bauta_profile *profile,
                                         const char *file);

/* Writes the JSON Schema (draft 2020-12) of the format, made from the option
 * tables of all registered transforms. EIO where writing fails. */
bauta_rc bauta_profile_schema(FILE *out, bauta_err *err) BAUTA_CHECKED;

#endif
