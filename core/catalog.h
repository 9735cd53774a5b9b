/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Catalog: what an engine says of a database, in no engine's words.
 *
 * A driver fills it, everyone else reads it. One arena owns all of it; strings
 * are NUL-ended and never NULL unless said; order is the engine's own.
 */
#ifndef BAUTA_CORE_CATALOG_H
#define BAUTA_CORE_CATALOG_H

#include "core/arena.h"

#include <stdbool.h>
#include <stdint.h>

/* Families of types, by what canonical text looks like. */
enum bauta_type {
    BAUTA_TYPE_TEXT = 1u << 0,      /* UTF-8 */
    BAUTA_TYPE_INTEGER = 1u << 1,   /* [-]digits */
    BAUTA_TYPE_DECIMAL = 1u << 2,   /* numeric, float: [-]digits[.digits] */
    BAUTA_TYPE_BOOLEAN = 1u << 3,   /* true, false */
    BAUTA_TYPE_DATE = 1u << 4,      /* YYYY-MM-DD */
    BAUTA_TYPE_TIMESTAMP = 1u << 5, /* YYYY-MM-DD HH:MM:SS[.ffffff][+HH[:MM]] */
    BAUTA_TYPE_TIME = 1u << 6,      /* HH:MM:SS[.ffffff] */
    BAUTA_TYPE_UUID = 1u << 7,      /* 8-4-4-4-12 lower-case hex digits */
    BAUTA_TYPE_BYTES = 1u << 8,     /* the bytes themselves */
    BAUTA_TYPE_ENUM = 1u << 9,      /* one of the column's labels */
    BAUTA_TYPE_JSON = 1u << 10,     /* as the engine wrote it */
    BAUTA_TYPE_OTHER = 1u << 11,    /* as the engine's own text output has it */
    BAUTA_TYPE_ANY = (1u << 12) - 1,
};

typedef struct bauta_column {
    const char *name;
    const char *native; /* the engine's own type name: "varchar(40)" */
    unsigned type;      /* one BAUTA_TYPE_*; a domain has its base type's */
    unsigned precision; /* decimals: digits in all; 0: no limit */
    unsigned scale;     /* decimals: digits after the point */
    bool nullable;
    bool generated;     /* computed from other columns: not copied */
    bool identity;      /* numbered by the engine */
    bool dynamic;       /* cells have a type each (SQLite) */
    bool fixed_length;  /* char(n): padded with blanks by the engine */
    bool folds;         /* texts that differ in case alone are equal */
    bool zoned;         /* timestamps, times: with a time zone */
    bool floating;      /* decimals: binary floating point */
    bool opaque;        /* others: their text is bytes that mean nothing to
                           another engine */
    uint64_t max_chars; /* text: code points; bytes: bytes; 0: no limit */
    int64_t min_int;    /* integers: range of the type; both 0: unknown */
    int64_t max_int;
    const char *computed_sql; /* generated: the engine's words for it, where it
                                 tells them; NULL: not told */
    const size_t *reads;      /* generated: the table's columns that it reads
                                 itself, n_reads of them */
    size_t n_reads;
    const char *default_sql;   /* the engine's own words for it; NULL: none */
    const char *const *labels; /* enum: n_labels of them */
    size_t n_labels;
} bauta_column;

typedef struct bauta_unique_key {
    const char *name;
    const size_t *columns; /* indexes into the table's columns */
    size_t n_columns;
    bool primary;
    bool partial;            /* has a predicate: unique among some rows only */
    bool expression;         /* `columns` are those its expressions read */
    bool nulls_not_distinct; /* two NULLs are alike */
    const size_t *predicate; /* indexes of columns that a predicate reads */
    size_t n_predicate;
} bauta_unique_key;

/* An index over columns as they are, which keeps nothing unique. */
typedef struct bauta_plain_index {
    const size_t *columns; /* indexes into the table's columns */
    size_t n_columns;
} bauta_plain_index;

/* What becomes of rows that reference one that goes or changes. */
enum bauta_action {
    BAUTA_ACTION_NONE = 0, /* it may not: NO ACTION, RESTRICT */
    BAUTA_ACTION_CASCADE,
    BAUTA_ACTION_SET_NULL,
    BAUTA_ACTION_SET_DEFAULT,
};

typedef struct bauta_foreign_key {
    const char *name;      /* "" where the engine has none */
    const size_t *columns; /* indexes into the referencing table's columns */
    size_t n_columns;
    size_t ref_table;          /* index into bauta_catalog.tables */
    const size_t *ref_columns; /* n_columns indexes into that table's columns */
    bool match_full;           /* all of its columns are NULL, or none is */
    bool deferrable;
    enum bauta_action on_delete, on_update;
} bauta_foreign_key;

/* A condition that every row must meet, in the engine's own words. */
typedef struct bauta_check {
    const char *name;       /* "" where the engine has none */
    const char *expression; /* "price > 0" */
    const size_t *columns; /* that it reads: indexes into the table's columns */
    size_t n_columns;
    bool domain;   /* it is the domain's of its one column, and says VALUE */
    bool bounds;   /* it says that a partition takes the row; no expression
                      where the engine does not tell it */
    bool excludes; /* it holds among rows, and has no expression */
} bauta_check;

/* Parts of a schema that a copy carries word for word. */
enum bauta_wording_kind {
    BAUTA_WORDING_DEFAULT = 0, /* of a column */
    BAUTA_WORDING_GENERATED,   /* expression of a generated column */
    BAUTA_WORDING_CHECK,
    BAUTA_WORDING_INDEX,     /* its predicate or expressions */
    BAUTA_WORDING_PARTITION, /* its bounds */
    BAUTA_WORDING_COMMENT,
    BAUTA_WORDING_VIEW, /* materialized ones included */
    BAUTA_WORDING_TRIGGER,
    BAUTA_WORDING_ROUTINE,    /* functions, procedures, events, in SQL */
    BAUTA_WORDING_CODE,       /* functions in another language */
    BAUTA_WORDING_TYPE,       /* an enum's labels, what a type starts from */
    BAUTA_WORDING_POLICY,     /* who sees which rows */
    BAUTA_WORDING_REWRITE,    /* what becomes of a statement */
    BAUTA_WORDING_STATISTICS, /* expressions that statistics are kept of */
    BAUTA_WORDING_OPTIONS,    /* of foreign servers and tables, and the like */
    BAUTA_WORDING_TABLE,      /* a table's whole definition, where it travels as
                                 it was written: for what no other has */
    BAUTA_WORDING_STATEMENT,  /* of a dump, whatever it defines */
};

/* One of them: it may hold values that rules are to hide. */
typedef struct bauta_wording {
    enum bauta_wording_kind kind;
    const char *object;    /* "customer_mail_idx"; "" for a table's or column's
                              own */
    const char *text;      /* SQL; of a comment, code, a type or options, the
                              text itself */
    long table;            /* index into the catalog's tables, or -1 */
    const size_t *columns; /* of that table, that it is about; none: all */
    size_t n_columns;
} bauta_wording;

enum bauta_table_kind {
    BAUTA_TABLE_PLAIN = 0, /* has rows; a partitioned table stands for all
                              its partitions, which are not read one by one */
    BAUTA_TABLE_PARTITION, /* its rows belong to `parent` */
    BAUTA_TABLE_FOREIGN,   /* rows live on another server: never copied */
};

enum { BAUTA_NO_PARENT = -1 };

typedef struct bauta_table {
    const char *schema; /* "" where the engine has no schemas */
    const char *name;
    enum bauta_table_kind kind;
    long parent; /* table it is a partition of or inherits from, or -1 */
    bauta_column *columns;
    size_t n_columns;
    bauta_unique_key *keys;
    size_t n_keys;
    bauta_foreign_key *references;
    size_t n_references;
    bauta_plain_index *indexes;
    size_t n_indexes;
    bauta_check *checks;
    size_t n_checks;
    uint64_t rows;  /* estimate; 0 is unknown or none */
    uint64_t bytes; /* estimate */
} bauta_table;

typedef struct bauta_catalog {
    bauta_arena arena;
    const char *driver;         /* "sqlite" */
    const char *database;       /* name a person knows it by, no password */
    const char *default_schema; /* what an unqualified name means; "" if none */
    bool backslashes;           /* they escape in the quoted texts of its SQL */
    bauta_table *tables;
    size_t n_tables;
    bauta_wording *wordings;
    size_t n_wordings;
    const char *const *warnings; /* what the copy will not carry, a sentence
                                    each: "2 large objects are left out" */
    size_t n_warnings;
} bauta_catalog;

void bauta_catalog_init(bauta_catalog *catalog);
void bauta_catalog_deinit(bauta_catalog *catalog);

/* For drivers: one more, filled by the caller. NULL where memory ran out. */
bauta_check *bauta_catalog_add_check(bauta_catalog *catalog,
                                     bauta_table *table);
bauta_wording *bauta_catalog_add_wording(bauta_catalog *catalog);
bauta_plain_index *bauta_catalog_add_index(bauta_catalog *catalog,
                                           bauta_table *table);
/* A wording for the default of each column that has one. False where memory ran
 * out. */
bool bauta_catalog_add_defaults(bauta_catalog *catalog);

enum { BAUTA_NOT_FOUND = -1, BAUTA_AMBIGUOUS = -2 };

/*
 * The table that `name` names: "schema.table" or, in the default schema or
 * where only one schema has it, "table". Exact case first, then any case where
 * only one table matches. BAUTA_NOT_FOUND or BAUTA_AMBIGUOUS otherwise.
 */
long bauta_catalog_find_table(const bauta_catalog *catalog, const char *name);
/* Likewise for a column of a table. */
long bauta_table_find_column(const bauta_table *table, const char *name);

/* The table that a partition's rows are copied with; others stand for
 * themselves. */
size_t bauta_catalog_holder(const bauta_catalog *catalog, size_t table);

/* "schema.table", or "table" in the default schema, into `out`; cut to fit. */
void bauta_table_label(const bauta_catalog *catalog, const bauta_table *table,
                       char *out, size_t size);

#endif
