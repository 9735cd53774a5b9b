/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/command.h"
#include "cli/tell.h"
#include "cli/term.h"
#include "core/keys.h"

#include <stdio.h>

static const bauta_tell plain = {0};

static int
print_id(const char *path, const char *before, const char *after)
{
    char id[BAUTA_KEY_ID_CHARS + 1];
    bauta_err err = {0};
    bauta_key *key = NULL;
    bauta_rc rc = bauta_key_open(&key, path, &err);

    if (rc != BAUTA_OK)
        return bauta_tell_failure(&plain, rc, &err);
    bauta_key_id(key, id);
    bauta_key_close(key);
    (void)printf("%s%s%s\n", before, id, after);
    return 0;
}

static int
key_new(const bauta_invocation *call)
{
    bauta_err err = {0};
    bauta_rc rc = bauta_key_create(call->operands[0], &err);

    if (rc != BAUTA_OK)
        return bauta_tell_failure(&plain, rc, &err);
    bauta_term_print(stdout, call->operands[0], false);
    return print_id(call->operands[0], ": a new key, ",
                    ". Keep it safe: whoever has it can undo or repeat what "
                    "it did.");
}

static int
key_id(const bauta_invocation *call)
{
    return print_id(call->operands[0], "", "");
}

static const bauta_option no_options[] = {{0}};

static const bauta_operand new_operands[] = {
    {.name = "FILE", .help = "the file to make; it must not exist"}, {0}};

const bauta_command bauta_key_new_command = {
    .name = "key new",
    .summary = "make a new key",
    .details =
        "Writes 32 random bytes, in hexadecimal, to a new file that only you "
        "can read (mode 0600). An existing file is never touched.\n\n"
        "The same key and the same profile give the same copy, in every "
        "database and every year. Keep the key where the copies are not.",
    .operands = new_operands,
    .options = no_options,
    .examples = (const char *const[]){"bauta key new bauta.key", NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = key_new,
};

static const bauta_operand id_operands[] = {
    {.name = "FILE", .help = "the key file"}, {0}};

const bauta_command bauta_key_id_command = {
    .name = "key id",
    .summary = "print the public identifier of a key",
    .details = "Prints 16 hexadecimal digits that tell this key from others "
               "and reveal nothing of it.",
    .operands = id_operands,
    .options = no_options,
    .examples = (const char *const[]){"bauta key id bauta.key", NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = key_id,
};
