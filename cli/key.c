/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/command.h"
#include "cli/secret.h"
#include "cli/tell.h"
#include "cli/term.h"

#include <stdio.h>

static const bauta_tell plain = {0};

static void
print_new(const char *path, const bauta_key *key, const char *advice)
{
    char id[BAUTA_KEY_ID_CHARS + 1];

    bauta_key_id(key, id);
    bauta_term_print(stdout, path, false);
    (void)printf(": a new key, %s. %s\n", id, advice);
}

static bauta_rc
make_random(const bauta_invocation *call, bauta_err *err)
{
    const char *path = call->operands[0];
    bauta_key *key = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_key_create(path, err));
    BAUTA_TRY(bauta_key_open(&key, path, NULL, err));
    print_new(path, key,
              "Keep it safe: whoever has it can undo or repeat what it did.");

out:
    bauta_key_close(key);
    return rc;
}

static bauta_rc
make_from_passphrase(const bauta_invocation *call, bauta_err *err)
{
    const char *path = call->operands[0];
    bauta_passphrase passphrase = {0};
    bauta_key *key = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_key_path_check(path, err));
    BAUTA_TRY(bauta_passphrase_open(&passphrase, err));
    BAUTA_TRY(
        bauta_secret_new_passphrase(&passphrase, path, &call->options, err));
    BAUTA_TRY(bauta_key_create_passphrase(&key, path, &passphrase, err));
    print_new(path, key,
              "Keep the file and the passphrase: neither gives the key "
              "without the other, and there is no way to reset either.");

out:
    bauta_key_close(key);
    bauta_passphrase_close(&passphrase);
    return rc;
}

static int
key_new(const bauta_invocation *call)
{
    bool passphrase =
        bauta_options_get(&call->options, "passphrase")->boolean ||
        bauta_options_get(&call->options, "passphrase-fd")->given;
    bauta_err err = {0};
    bauta_rc rc =
        passphrase ? make_from_passphrase(call, &err) : make_random(call, &err);

    return rc == BAUTA_OK ? 0 : bauta_tell_failure(&plain, rc, &err);
}

static int
key_id(const bauta_invocation *call)
{
    char id[BAUTA_KEY_ID_CHARS + 1];
    bauta_err err = {0};
    bauta_key *key = NULL;
    bauta_rc rc =
        bauta_secret_open_file(&key, call->operands[0], &call->options, &err);

    if (rc != BAUTA_OK)
        return bauta_tell_failure(&plain, rc, &err);
    bauta_key_id(key, id);
    bauta_key_close(key);
    (void)printf("%s\n", id);
    return 0;
}

static const bauta_operand new_operands[] = {
    {.name = "FILE", .help = "the file to make; it must not exist"}, {0}};

static const bauta_option new_options[] = {
    {.name = "passphrase",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "derive the key from a passphrase, asked for twice on the "
             "terminal"},
    {.name = "passphrase-fd",
     .kind = BAUTA_OPTION_INTEGER,
     .max = BAUTA_FD_MAX,
     .help = "the same, with the passphrase read, one line, from the open "
             "descriptor N"},
    {0}};

const bauta_command bauta_key_new_command = {
    .name = "key new",
    .summary = "make a new key",
    .details =
        "Writes 32 random bytes, in hexadecimal, to a new file that only you "
        "can read (mode 0600). An existing file is never touched.\n\n"
        "The same key and the same profile give the same copy, in every "
        "database and every year. Keep the key where the copies are not.\n\n"
        "With --passphrase the file holds no key, but what it takes to derive "
        "one from a passphrase of at least 15 characters by Argon2id: a random "
        "salt, the limits, and a check value. Whoever uses it is asked for the "
        "passphrase.",
    .operands = new_operands,
    .options = new_options,
    .examples =
        (const char *const[]){"bauta key new bauta.key",
                              "bauta key new --passphrase bauta.key", NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = key_new,
};

static const bauta_operand id_operands[] = {
    {.name = "FILE", .help = "the key file"}, {0}};

static const bauta_option id_options[] = {BAUTA_SECRET_PASSPHRASE, {0}};

const bauta_command bauta_key_id_command = {
    .name = "key id",
    .summary = "print the public identifier of a key",
    .details = "Prints 16 hexadecimal digits that tell this key from others "
               "and reveal nothing of it. Where the key comes from a "
               "passphrase, that is asked for.",
    .operands = id_operands,
    .options = id_options,
    .examples = (const char *const[]){"bauta key id bauta.key", NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = key_id,
};
