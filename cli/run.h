/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Run: what commands that read databases share: signals that stop them, and
 * URLs that are not left on the command line.
 */
#ifndef BAUTA_CLI_RUN_H
#define BAUTA_CLI_RUN_H

#include "cli/tell.h"

/* From here on the first SIGINT, SIGTERM or SIGHUP that is not ignored asks
 * the run to stop (core/interrupt.h); the next one ends the process. */
void bauta_run_catch_signals(void);

/* Copies a URL into `arena` and, where it holds a password, takes that from
 * `argument`, which is argv's own and can be read by other users, and warns.
 * NULL where memory ran out. */
const char *bauta_run_take_url(const bauta_tell *tell, bauta_arena *arena,
                               char *argument);

#endif
