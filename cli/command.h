/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Commands: a table written once, from which come parsing, help and the
 * reference page. A command is one file that exports one const descriptor.
 */
#ifndef BAUTA_CLI_COMMAND_H
#define BAUTA_CLI_COMMAND_H

#include "core/option.h"

enum { BAUTA_OPERANDS_MAX = 3, BAUTA_SWITCHES_MAX = 16 };

/* An argument without a name: "SOURCE". */
typedef struct bauta_operand {
    const char *name; /* in capitals; NULL ends a table */
    bool optional;
    bool repeated;    /* stands for any number of them: the last one only */
    const char *help; /* one line, no full stop */
} bauta_operand;

struct bauta_command;

/* A command line, checked. Operands are argv's own bytes. */
typedef struct bauta_invocation {
    const struct bauta_command *command;
    bauta_options options;
    bauta_value values[BAUTA_SWITCHES_MAX]; /* what `options` points to */
    char *operands[BAUTA_OPERANDS_MAX];     /* NULL where not given */
    char **repeated; /* what a repeated one stands for: n_repeated of them */
    size_t n_repeated;
} bauta_invocation;

typedef struct bauta_command {
    const char *name;    /* "copy", "key new" */
    const char *summary; /* one line, no full stop */
    const char *details; /* paragraphs, an empty line between them */
    const bauta_operand *operands;
    /* Help names an option's value by the first word in capitals in it. */
    const bauta_option *options;
    const char *const *examples;   /* command lines, NULL-ended */
    const char *const *exit_codes; /* "0  the copy is made", …, NULL-ended */
    int (*run)(const bauta_invocation *call); /* the process's exit code */
} bauta_command;

extern const bauta_command bauta_copy_command, bauta_check_command,
    bauta_discover_command, bauta_plan_command, bauta_preview_command,
    bauta_filter_command, bauta_key_new_command, bauta_key_id_command,
    bauta_reveal_command, bauta_profiles_command, bauta_transforms_command,
    bauta_drivers_command, bauta_help_command;

extern const bauta_command *const bauta_commands[]; /* NULL-ended */
extern const char *const bauta_plain_exit_codes[];  /* of most commands */

/* The command that up to two words name, and how many of them do (0: none). */
const bauta_command *bauta_command_find(const char *const *words, size_t n,
                                        size_t *used);
/* True where `word` is the first of a command's two words ("key"). */
bool bauta_command_is_group(const char *word);
/* The right name nearest to the wrong one of up to two words, or NULL. */
const char *bauta_command_nearest(const char *const *words, size_t n);

enum bauta_parsed { BAUTA_PARSED_RUN, BAUTA_PARSED_HELP, BAUTA_PARSED_WRONG };

/* Checks a command's arguments; what is wrong with them is told. */
enum bauta_parsed bauta_invocation_parse(bauta_invocation *call,
                                         const bauta_command *command, int argc,
                                         char **argv);

/* Help, to standard output. */
void bauta_help_overview(void);
void bauta_help_group(const char *word);
void bauta_help_show(const bauta_command *command);

#endif
