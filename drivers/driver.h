/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The contract of a driver: one kind of database, read and written through its
 * own bulk paths.
 *
 * A driver is a static const struct. Legal order of calls, S = source side,
 * T = target side of one run:
 *
 *   S source_open ─ source_describe ─┬─ reader_open ─ (begin ─ next* ─ end)* ─
 *       ─ source_share ─ source_split* │  reader_close ──────── source_close
 *   T target_open ─ target_stage ────┴─ writer_open ─ (begin ─ write* ─ end)* ─
 *     writer_close ─ target_finish ─ target_publish ─ target_close
 *
 * A source may have several readers and a target several writers, each with a
 * thread of its own; one of them is used by one thread at a time, but not
 * always by the same. writer_write is called while reader_next fills another
 * batch; begin, end and close of a writer wait for it. All are opened and
 * closed by one thread; meanwhile nothing else is called of source and target
 * but source_load.
 *
 * target_abort may come at any point after target_open, once, and undoes all;
 * only target_close may follow it. Any call may fail; then only end-of-life
 * calls follow (reader_close, writer_close, target_abort, *_close).
 *
 * A driver includes this header, core/ and its client library, never another
 * driver. It is a module loaded when first used, so that a machine without its
 * client library can still use the others. A shared object in BAUTA_PLUGIN_DIR
 * has the same contract: it exports
 *     const struct bauta_driver *const bauta_plugin_drivers[]
 * ended by NULL.
 *
 * Errors: a server's text goes into an error only where it cannot quote a
 * value (connection failures); else SQLSTATE or code, object and constraint
 * names. While it may wait, a driver looks at bauta_interrupt_raised.
 */
#ifndef BAUTA_DRIVERS_DRIVER_H
#define BAUTA_DRIVERS_DRIVER_H

#include "core/batch.h"
#include "core/catalog.h"
#include "core/option.h"

#define BAUTA_DRIVER_ABI 4

/* What becomes of a table. */
enum bauta_fate {
    BAUTA_FATE_COPY = 0,    /* definition and rows */
    BAUTA_FATE_SCHEMA_ONLY, /* definition, no rows */
    BAUTA_FATE_SKIP,        /* neither; nor views that read it */
};

/*
 * One table's worth of reading or writing. A writer's slots are the first of
 * its reader's; past them a reader may be asked for further decoded slots, of
 * any column, generated ones and those of other slots included, which rules
 * look at and nobody writes.
 */
typedef struct bauta_range {
    const char *spec; /* in the driver's own words; owned by the arena given */
    uint64_t rows;    /* estimate */
} bauta_range;

/* Ranges of one table, in reading order. */
typedef struct bauta_ranges {
    bauta_arena *arena; /* the caller's, of all that follows */
    bauta_range *list;
    size_t n;
} bauta_ranges;

typedef struct bauta_task {
    const bauta_catalog *catalog;
    size_t table;            /* index into the catalog's tables */
    const bauta_slot *slots; /* the shape of the batches: in a writer's,
                                ascending columns, generated ones in none; a
                                wire slot is a run of neighbours by `first`,
                                `n` */
    size_t n_slots;
    uint64_t limit;    /* rows that a reader is asked for, of those that come
                          first; 0: all */
    const char *range; /* a reader's: the rows of that range; NULL: all */
    bool shared;       /* a writer's: others write rows of the table, too */
} bauta_task;

/* Rows as a copy would write them, for an engine to judge. */
typedef struct bauta_sample {
    const bauta_catalog *catalog;
    size_t table;
    const bauta_cell *cells; /* canonical text, `row * columns + column`; those
                                of a generated column are not looked at: the
                                engine computes them */
    size_t n_rows;
} bauta_sample;

/* What came of it: the first thing that is not met. */
enum bauta_verdict_kind {
    BAUTA_VERDICT_MET = 0,
    BAUTA_VERDICT_CHECK,   /* a CHECK, of the table or of a domain */
    BAUTA_VERDICT_KEY,     /* a unique key */
    BAUTA_VERDICT_TYPE,    /* a column does not take the value */
    BAUTA_VERDICT_UNTRIED, /* the engine could not judge all of it here, and
                              what it could is met */
};
typedef struct bauta_verdict {
    enum bauta_verdict_kind kind;
    char constraint[128]; /* its name, or the column's; "" where unknown */
    uint64_t row;         /* of the sample, from 1; 0: unknown */
    char why[160];        /* UNTRIED: half a sentence, without a value */
} bauta_verdict;

/*
 * What an engine makes of another's tables, for copies from one to the other:
 * tables are then made from a catalogue of this engine's own types, and all
 * rows are canonical text.
 */
typedef struct bauta_dialect {
    size_t name_bytes, name_chars; /* longest name; 0: no such limit */
    bool folds;                    /* names that differ in case alone are one */
    bool like_joins_like;          /* integers of a reference have one type */
    const char *schema;            /* that tables go into; "": there are none */
    /* Turns a column of another engine's into the one here that holds all of
     * its values: `native`, and what follows from it. `keyed` is how many
     * columns the widest key or reference has that it is in, or 0. False where
     * no type here does; `*why` says so, as half a sentence. */
    bool (*adopt)(bauta_arena *arena, bauta_column *column, size_t keyed,
                  const char **why);
} bauta_dialect;

/* What the target side is told once, before any row. Outlives the target. */
typedef struct bauta_stage {
    const struct bauta_driver *source_driver;
    void *source; /* open source of the same driver; NULL where it is another's,
                     and then the catalogue is in this driver's own types */
    const bauta_catalog *catalog;
    const enum bauta_fate *fates; /* one a table */
    size_t jobs;                  /* tables to finish at once; 0 is 1 */

    /* Called by the driver with what the user should know at the end: "view
     * sales_report was left out: it reads the skipped table log". */
    void (*note)(void *context, const char *text);
    /* Called as target_finish goes on: "indexes", 3, 12. */
    void (*step)(void *context, const char *what, size_t done, size_t total);
    void *context;
} bauta_stage;

struct bauta_driver {
    int abi;                      /* BAUTA_DRIVER_ABI, first member for ever */
    const char *name;             /* "postgres" */
    const char *summary;          /* one line, no full stop */
    const char *const *schemes;   /* "postgresql", "postgres", NULL */
    const char *url_form;         /* "postgresql://user@host/database" */
    const char *(*client)(void);  /* client library and version it runs with */
    const bauta_option *options;  /* URL parameters it takes itself */
    const bauta_dialect *dialect; /* NULL: takes tables of its own kind only */

    /* Connects read-only and opens the run's one snapshot. */
    bauta_rc (*source_open)(void **source, const char *url, bauta_err *err);
    /* Fills an initialised catalog. */
    bauta_rc (*source_describe)(void *source, bauta_catalog *catalog,
                                bauta_err *err);
    void (*source_close)(void *source);
    /* How many queries other than this run's own the source's server is at
     * work on now. Asked over a connection of its own, which the first call
     * opens and source_close closes; by one thread at a time, while others
     * read. EUSAGE where the user has no right to see it. NULL where the engine
     * has no server. */
    bauta_rc (*source_load)(void *source, uint64_t *running, bauta_err *err);
    /* Has the engine itself hold rows against what their table requires: types,
     * CHECKs, unique keys over expressions. Writes nothing that lasts; an
     * error is one of the trial itself. NULL where it cannot. */
    bauta_rc (*source_try)(void *source, const bauta_sample *sample,
                           bauta_verdict *verdict, bauta_err *err);

    /* Begins the run's snapshot anew, so that `*n` readers can be open in it at
     * once; where there can only be fewer, `*n` says how many and `*why` the
     * reason, as half a sentence: "that takes the right RELOAD". Before any
     * reader is open. NULL where there is only one. */
    bauta_rc (*source_share)(void *source, size_t *n, const char **why,
                             bauta_err *err);
    /* Ranges of a table's rows in reading order, disjoint and together all of
     * them, about `wanted` and of like size; none where the table cannot be
     * split. While no reader is reading. NULL where none can. */
    bauta_rc (*source_split)(void *source, const bauta_catalog *catalog,
                             size_t table, size_t wanted, bauta_ranges *ranges,
                             bauta_err *err);

    /* One lane's reading end, in the source's snapshot. */
    bauta_rc (*reader_open)(void **reader, void *source, bauta_err *err);
    bauta_rc (*reader_begin)(void *reader, const bauta_task *task,
                             bauta_err *err);
    /* Fills a reset batch until bauta_batch_full; empty is the table's end. */
    bauta_rc (*reader_next)(void *reader, bauta_batch *batch, bauta_err *err);
    bauta_rc (*reader_end)(void *reader, bauta_err *err);
    void (*reader_close)(void *reader);

    /* Connects, without changing anything. */
    bauta_rc (*target_open)(void **target, const char *url, bauta_err *err);
    /* Checks, without changing anything: ETARGET where target and source (of
     * this driver; NULL: of another) are one database, or the target is neither
     * absent nor empty. Either call may make the second check, the first where
     * it can. */
    bauta_rc (*target_distinct)(void *target, void *source, bauta_err *err);
    /* Makes the staged target and its tables, ready for rows. */
    bauta_rc (*target_stage)(void *target, const bauta_stage *stage,
                             bauta_err *err);

    /* Whether a staged target takes a writer for each lane; else it has one,
     * which gets a table's rows in the order they were read. NULL: it has one.
     */
    bool (*target_shares)(const void *target);

    bauta_rc (*writer_open)(void **writer, void *target, bauta_err *err);
    bauta_rc (*writer_begin)(void *writer, const bauta_task *task,
                             bauta_err *err);
    /* Writes the task's slots of a batch, which may have more of them, or keeps
     * a copy of them for later. Decoded cells are
     * canonical text; wire cells are this driver's reader's. */
    bauta_rc (*writer_write)(void *writer, const bauta_batch *batch,
                             bauta_err *err);
    /* All rows of the task are in. `rows` is how many this writer was given
     * since its begin: a target that took another number fails. */
    bauta_rc (*writer_end)(void *writer, uint64_t rows, bauta_err *err);
    void (*writer_close)(void *writer);

    /* Keys, indexes, references (verified), sequences, views, triggers. */
    bauta_rc (*target_finish)(void *target, bauta_err *err);
    /* Makes the staged target the target, durably and at once. */
    bauta_rc (*target_publish)(void *target, bauta_err *err);
    /* Removes what was staged. Cannot fail. */
    void (*target_abort)(void *target);
    void (*target_close)(void *target);
};

/*
 * The driver for a URL's scheme, its module loaded: EUSAGE for an unknown
 * scheme (naming the known ones) or one whose client library is missing
 * (naming the library).
 */
bauta_rc bauta_driver_find(const struct bauta_driver **driver, const char *url,
                           bauta_err *err) BAUTA_CHECKED;

/* One line of `bauta drivers`. */
typedef struct bauta_driver_info {
    const char *name;
    const struct bauta_driver *driver; /* NULL where it cannot be loaded */
    char reason[256];                  /* why not */
} bauta_driver_info;

/* Fills `*info` for the i-th known driver, loading it; false past the end. */
bool bauta_driver_at(size_t i, bauta_driver_info *info);

/* Checks a driver once (ABI, names, missing members) and adds it. At most 32.
 * The struct must outlive the process's use of the registry. */
bauta_rc bauta_driver_register(const struct bauta_driver *driver,
                               bauta_err *err) BAUTA_CHECKED;

#endif
