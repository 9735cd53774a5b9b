/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Run: what commands that read databases share: a profile, a recipient and a
 * key, signals that stop them, and URLs that are not left on the command line.
 */
#ifndef BAUTA_CLI_RUN_H
#define BAUTA_CLI_RUN_H

#include "cli/tell.h"
#include "core/keys.h"
#include "core/option.h"
#include "profiles/profile.h"

#include <limits.h>

/* What such a command stands on. */
typedef struct bauta_run {
    const bauta_options *options; /* of the command line; borrowed */
    bauta_tell tell;
    bauta_arena arena; /* the URLs, which may hold passwords */
    bauta_profile profile;
    char lock[PATH_MAX]; /* the profile's, whether it is there or not */
    bauta_report report;
    bauta_key *key;
    bool keyless; /* `key` is a random one: none was given */
} bauta_run;

void bauta_run_init(bauta_run *run, const bauta_options *options);
void bauta_run_deinit(bauta_run *run);

/* Loads the profile and sets its recipient, as the command line says. */
bauta_rc bauta_run_load(bauta_run *run, const char *profile,
                        bauta_err *err) BAUTA_CHECKED;
/* Opens the key that the command line or the environment names; `key` stays
 * NULL where neither does … */
bauta_rc bauta_run_open_key(bauta_run *run, bauta_err *err) BAUTA_CHECKED;
/* … or becomes one that nobody knows, for a command that writes no result. */
bauta_rc bauta_run_open_any_key(bauta_run *run, bauta_err *err) BAUTA_CHECKED;

/* Tells what the run failed of, all problems where there are some, and returns
 * its exit code. */
int bauta_run_failed(bauta_run *run, bauta_rc rc, const bauta_err *err);

/* From here on the first SIGINT, SIGTERM or SIGHUP that is not ignored asks
 * the run to stop (core/interrupt.h); the next one ends the process. */
void bauta_run_catch_signals(void);

/* Copies a URL into `arena` and, where it holds a password, takes that from
 * `argument`, which is argv's own and can be read by other users, and warns.
 * NULL where memory ran out. */
const char *bauta_run_take_url(const bauta_tell *tell, bauta_arena *arena,
                               char *argument);

#endif
