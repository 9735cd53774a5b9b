/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Tell: what is wrong, to standard error, in words or as JSON lines. Whatever
 * it is given is made safe for a terminal; passwords in URLs are left out.
 */
#ifndef BAUTA_CLI_TELL_H
#define BAUTA_CLI_TELL_H

#include "core/report.h"

#include <stdio.h>

/* What standard error is for in this run. */
typedef struct bauta_tell {
    bool json;  /* one JSON object a line, nothing else */
    bool quiet; /* failures only */
    bool reads; /* the command writes no target, and speaks of none */
} bauta_tell;

/* The failure of a run, and its exit code. */
int bauta_tell_failure(const bauta_tell *tell, bauta_rc rc,
                       const bauta_err *err);
/* One problem and its hint, as lines; with its kind's name where `named`. */
void bauta_tell_problem(FILE *stream, const bauta_problem *problem, bool named);
/* The same for a doubt, marked as one. */
void bauta_tell_doubt(FILE *stream, const bauta_problem *doubt);
/* Every problem in the order of the file, which it puts them in, and how many
 * there are. Returns the exit code of `rc`. */
int bauta_tell_report(const bauta_tell *tell, bauta_rc rc,
                      bauta_report *report);
void bauta_tell_warning(const bauta_tell *tell, const char *fmt, ...)
    BAUTA_PRINTF(2, 3);

/* A wrong command line: what is wrong, then where help is ("copy", or "").
 * Returns the exit code, 2. */
int bauta_tell_usage(const char *command, const char *fmt, ...)
    BAUTA_PRINTF(2, 3);

/* An argument fit to be shown: what may be a URL without its password. */
void bauta_tell_argument(const char *argument, char *out, size_t size);

#endif
