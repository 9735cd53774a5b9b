/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Script: a dump in SQL, statement by statement. Of one that carries rows, only
 * its beginning.
 */
#ifndef BAUTA_DUMPS_SCRIPT_H
#define BAUTA_DUMPS_SCRIPT_H

#include "dumps/cursor.h"
#include "dumps/input.h"

enum bauta_piece_kind {
    BAUTA_PIECE_END = 0,   /* blanks and comments, and no more */
    BAUTA_PIECE_STATEMENT, /* whole, with what ends it */
    BAUTA_PIECE_COMMAND,   /* a line for the client: \connect, DELIMITER */
    BAUTA_PIECE_INSERT,    /* INSERT … VALUES: rows follow */
    BAUTA_PIECE_COPY,      /* COPY … FROM stdin;: rows follow */
};

/* A part of the window; good until the window moves. */
typedef struct bauta_piece {
    enum bauta_piece_kind kind;
    const char *at;
    size_t len;
    size_t lead;   /* of `len`: blanks and comments before the first word */
    uint64_t line; /* of the first word */
} bauta_piece;

typedef struct bauta_script {
    bauta_input *input; /* borrowed */
    bauta_syntax syntax;
    bauta_syntax before; /* the last SET SQL_MODE (MySQL) */
    char delimiter[16];  /* of MySQL's client; ";" */
} bauta_script;

/* The next piece, which is not passed yet. EDATA where the dump ends within
 * it. */
bauta_rc bauta_script_next(bauta_script *script, bauta_piece *piece,
                           bauta_err *err) BAUTA_CHECKED;

#endif
