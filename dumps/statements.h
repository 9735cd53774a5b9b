/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Statements: which of those that carry no rows a dump may have, and what they
 * change in how it is to be read. Any other is refused, for it might carry
 * rows.
 */
#ifndef BAUTA_DUMPS_STATEMENTS_H
#define BAUTA_DUMPS_STATEMENTS_H

#include "dumps/script.h"

/* What a dump has said of itself. */
typedef struct bauta_claims {
    bool begun, ended;    /* its comments said so, and so they must … */
    bool saved, restored; /* … and likewise its settings (MySQL) */
    char database[256];   /* that its tables are in; "" */
} bauta_claims;

/* EDATA for one that is not known, and for another database or character set
 * than can be. */
bauta_rc bauta_statements_take(bauta_script *script, const bauta_piece *piece,
                               bauta_claims *claims,
                               bauta_err *err) BAUTA_CHECKED;
/* What the comments before a piece claim. */
void bauta_statements_lead(const bauta_script *script, const bauta_piece *piece,
                           bauta_claims *claims);

#endif
