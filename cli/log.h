/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Log: who revealed what, when and why, in a file that is only ever added to.
 *
 * A record is one JSON object on a line of its own, in ASCII, written by one
 * write(2) to a descriptor opened for appending and synced before the call
 * returns: runs side by side do not mix their records, and what has been
 * logged survives a crash. No record holds a value. The order is: open, write
 * a `begin`, reveal, write an `end`; nothing may be revealed unless the `begin`
 * went through. The members, those that are "" or not counted left out:
 *
 *     time       RFC 3339, UTC, to the millisecond
 *     event      "begin" or "end"
 *     run        16 random hex digits, the same in the records of one run
 *     uid, user  who ran the program, as number and, where known, name
 *     host       where
 *     command, column, key, recipient, reason, outcome, count
 *                as bauta_log_record has them; `key` is a public identifier
 */
#ifndef BAUTA_CLI_LOG_H
#define BAUTA_CLI_LOG_H

#include "core/option.h"

#include <limits.h>

enum {
    BAUTA_LOG_REASON_MAX = 500, /* code points */
    BAUTA_LOG_RUN_CHARS = 16,   /* hex digits that join a run's records */
};

/* Options of a command that logs. */
#define BAUTA_LOG_OPTIONS                                                      \
    {.name = "log",                                                            \
     .kind = BAUTA_OPTION_TEXT,                                                \
     .help = "add to FILE instead of bauta/reveal.log in XDG_STATE_HOME or "   \
             "~/.local/state"},                                                \
    {                                                                          \
        .name = "reason", .kind = BAUTA_OPTION_TEXT, .required = true,         \
        .help = "say why, in a TEXT of at most 500 characters, for the log"    \
    }

typedef struct bauta_log {
    int fd;
    char path[PATH_MAX];
    char run[BAUTA_LOG_RUN_CHARS + 1];
} bauta_log;

/* One record. Strings are never NULL; "" leaves a member out. */
typedef struct bauta_log_record {
    const char *event;     /* "begin", "end" */
    const char *command;   /* "reveal" */
    const char *column;    /* "crm.customer.email" */
    const char *key_id;    /* as bauta_key_id gives it */
    const char *recipient; /* whom the key was used for */
    const char *reason;    /* as bauta_log_reason_check took it */
    const char *outcome;   /* of an end: "done", "failed", "interrupted" */
    uint64_t count;        /* of an end: values that were revealed */
    bool counted;          /* `count` is to be written */
} bauta_log_record;

/* EUSAGE where a reason is blank, too long, or not valid UTF-8. */
bauta_rc bauta_log_reason_check(const char *reason,
                                bauta_err *err) BAUTA_CHECKED;

/*
 * Opens, or makes with mode 0600, the log at `path`, or where it is NULL
 * $XDG_STATE_HOME/bauta/reveal.log, or else ~/.local/state/bauta/reveal.log,
 * whose folders it makes. EUSAGE where others could write to it or put another
 * in its place, where it is a link or no regular file, or cannot be opened.
 * Close it in any case.
 */
bauta_rc bauta_log_open(bauta_log *log, const char *path,
                        bauta_err *err) BAUTA_CHECKED;
/* EIO where the record is not, or perhaps not, on the disk. */
bauta_rc bauta_log_write(bauta_log *log, const bauta_log_record *record,
                         bauta_err *err) BAUTA_CHECKED;
void bauta_log_close(bauta_log *log);

#endif
