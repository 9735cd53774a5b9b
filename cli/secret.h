/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Secret: the key that a command line means, the passphrase it may need, and
 * the recipient it is used for. No key or passphrase is ever an argument or
 * the value of an environment variable.
 */
#ifndef BAUTA_CLI_SECRET_H
#define BAUTA_CLI_SECRET_H

#include "core/keys.h"
#include "core/option.h"
#include "profiles/profile.h"

enum { BAUTA_FD_MAX = 1 << 20 };

/* Options of a command that asks for passphrases. */
#define BAUTA_SECRET_PASSPHRASE                                                \
    {                                                                          \
        .name = "passphrase-fd", .kind = BAUTA_OPTION_INTEGER,                 \
        .max = BAUTA_FD_MAX,                                                   \
        .help = "read the passphrase, one line, from the open descriptor N "   \
                "instead of asking for it on the terminal"                     \
    }

/* Options of a command that takes a key: these three, in a row. */
#define BAUTA_SECRET_KEY                                                       \
    {.name = "key-file",                                                       \
     .kind = BAUTA_OPTION_TEXT,                                                \
     .help = "read the key from FILE, which only you may read; without this "  \
             "and --key-fd, from the file that the environment's "             \
             "BAUTA_KEY_FILE names"},                                          \
        {.name = "key-fd",                                                     \
         .kind = BAUTA_OPTION_INTEGER,                                         \
         .max = BAUTA_FD_MAX,                                                  \
         .help = "read the key from the open descriptor N"},                   \
        BAUTA_SECRET_PASSPHRASE

/* Option of a command that masks for somebody. */
#define BAUTA_SECRET_RECIPIENT                                                 \
    {                                                                          \
        .name = "recipient", .kind = BAUTA_OPTION_TEXT,                        \
        .help = "make the copy for NAME: copies for two recipients cannot be " \
                "joined; a profile that names another one is refused"          \
    }

/* Opens the key that BAUTA_SECRET_KEY's options name, or else the environment;
 * `*key` is NULL where neither does. What the command line says goes first.
 * Caller owns `*key`. */
bauta_rc bauta_secret_open_key(bauta_key **key, const bauta_options *options,
                               bauta_err *err) BAUTA_CHECKED;

/* Opens the key in `path`, asking for a passphrase as `options`, which has
 * BAUTA_SECRET_PASSPHRASE, says. */
bauta_rc bauta_secret_open_file(bauta_key **key, const char *path,
                                const bauta_options *options,
                                bauta_err *err) BAUTA_CHECKED;

/* A passphrase for a new key in `path`: asked for twice on a terminal, read
 * once from a descriptor. Fills the open `passphrase`. EUSAGE where it is too
 * weak, or the two differ. */
bauta_rc bauta_secret_new_passphrase(bauta_passphrase *passphrase,
                                     const char *path,
                                     const bauta_options *options,
                                     bauta_err *err) BAUTA_CHECKED;

/* Sets the recipient of the loaded `profile` to what BAUTA_SECRET_RECIPIENT
 * says, if anything; the profile borrows its text. EUSAGE, with both places,
 * where the profile names another. */
bauta_rc bauta_secret_choose_recipient(bauta_profile *profile,
                                       const bauta_options *options,
                                       bauta_err *err) BAUTA_CHECKED;

#endif
