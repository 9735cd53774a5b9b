/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pager: what is longer than the screen goes through the program that the user
 * reads with: BAUTA_PAGER, else PAGER, else less where there is one; "" or
 * "cat" is none. less ends by itself where all fits, shows colours and leaves
 * the text on the screen. No pager of less' kind keeps a history of what was
 * looked for or may start other programs: what it shows may be private.
 *
 * While it is open, standard output is the pager's; the user may quit it at any
 * time, and then what is written goes nowhere.
 */
#ifndef BAUTA_CLI_PAGER_H
#define BAUTA_CLI_PAGER_H

#include "core/err.h"

#include <stdbool.h>
#include <sys/types.h>

typedef struct bauta_pager {
    bool open;
    pid_t child;
    int terminal; /* a copy of standard output as it was */
} bauta_pager;

/* Has standard output, which is a terminal, go through the pager where there
 * is one. EIO where it cannot be started. */
bauta_rc bauta_pager_open(bauta_pager *pager, bauta_err *err) BAUTA_CHECKED;
/* True once the pager takes no more. */
bool bauta_pager_gone(const bauta_pager *pager);
/* Waits until the user has read enough, and gives standard output back. EIO
 * where the pager could not be run. Does nothing where none is open. */
bauta_rc bauta_pager_close(bauta_pager *pager, bauta_err *err) BAUTA_CHECKED;

#endif
