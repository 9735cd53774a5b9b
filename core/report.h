/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Report: many problems told at once, each with a place, a reason and a hint.
 * No entry ever holds a cell's value or a key.
 */
#ifndef BAUTA_CORE_REPORT_H
#define BAUTA_CORE_REPORT_H

#include "core/arena.h"

#include <stdbool.h>

/* What is wrong, by kind, the gravest first: what would leak, then what would
 * break the copy, then what is in its way. */
enum bauta_problem_kind {
    BAUTA_PROBLEM_PROFILE = 0, /* the file itself, whatever the database */
    BAUTA_PROBLEM_LOCK,        /* the lock beside it, likewise */
    BAUTA_PROBLEM_UNDECLARED,  /* a column that nothing decides */
    BAUTA_PROBLEM_REVIEW,      /* … that somebody is still to decide about */
    BAUTA_PROBLEM_WORDING,     /* a value in the schema's own words */
    BAUTA_PROBLEM_APPEARED,  /* in the schema since the lock was written … */
    BAUTA_PROBLEM_CHANGED,   /* … another than it was then … */
    BAUTA_PROBLEM_GONE,      /* … gone since */
    BAUTA_PROBLEM_NAME,      /* no such table or column, or more than one */
    BAUTA_PROBLEM_ENTRY,     /* an entry where none can be */
    BAUTA_PROBLEM_RULE,      /* a rule that cannot serve its column */
    BAUTA_PROBLEM_RESULT,    /* … whose results the column cannot hold */
    BAUTA_PROBLEM_UNIQUE,    /* … or may give twice in a key */
    BAUTA_PROBLEM_CHECK,     /* … or may not meet what the table requires */
    BAUTA_PROBLEM_REFERENCE, /* rows that would no longer join */
    BAUTA_PROBLEM_KEY,       /* a keyed rule without a key */
    BAUTA_PROBLEM_TARGET,    /* it cannot be copied to */
    BAUTA_PROBLEM_KINDS,
};

typedef struct bauta_problem {
    enum bauta_problem_kind kind;
    bauta_rc code;         /* BAUTA_EPROFILE, BAUTA_ECOVER, … */
    const char *file;      /* "" where the place is not in a file */
    unsigned line, column; /* from 1; 0: unknown; column counts bytes */
    const char *where;     /* "crm.customer.email", or "" */
    const char *text;      /* what is wrong */
    const char *hint;      /* the smallest change that mends it, or "" */
    size_t subject;        /* of a doubt: what will settle it, in numbers of the
                              caller's own; 0: nothing will */
} bauta_problem;

typedef struct bauta_report {
    bauta_arena arena;
    bauta_problem *problems;
    size_t n_problems, cap;
    size_t n_dropped;      /* past BAUTA_REPORT_MAX, or out of memory */
    bauta_problem *doubts; /* what may be one: only rows can tell */
    size_t n_doubts, cap_doubts;
} bauta_report;

enum { BAUTA_REPORT_MAX = 1000 };

void bauta_report_init(bauta_report *report);
void bauta_report_deinit(bauta_report *report);

/* A kind's name, which never changes: "column-undeclared"; and what it means,
 * a sentence without its full stop. */
const char *bauta_problem_id(enum bauta_problem_kind kind);
const char *bauta_problem_title(enum bauta_problem_kind kind);

/* Adds a copy of `problem`, with `text` formatted from `fmt` (the member
 * `text` of `problem` is not read). NULL strings count as "". */
void bauta_report_add(bauta_report *report, const bauta_problem *problem,
                      const char *fmt, ...) BAUTA_PRINTF(3, 4);

/* Adds a doubt likewise. It makes no report one of problems; those past
 * BAUTA_REPORT_MAX are not kept. */
void bauta_report_doubt(bauta_report *report, const bauta_problem *problem,
                        const char *fmt, ...) BAUTA_PRINTF(3, 4);

/* What was to settle the doubts of this subject has: they go. With a reason why
 * it could not, half a sentence, they stay and say so, with this hint. */
void bauta_report_settle(bauta_report *report, size_t subject, const char *why,
                         const char *hint);

/* True where nothing was added (or dropped); doubts do not count. */
bool bauta_report_empty(const bauta_report *report);

/* Puts the gravest kinds first; within one, in the order of the file. Doubts
 * likewise. */
void bauta_report_sort(bauta_report *report);

/* The gravest code in it: EPROFILE before ECOVER before others; OK if empty. */
bauta_rc bauta_report_code(const bauta_report *report);

#endif
