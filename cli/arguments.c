/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Arguments: a command line against a command's tables. --name value and
 * --name=value mean the same; a yes-or-no option stands alone; -- ends options.
 */
#include "cli/command.h"
#include "cli/tell.h"

#include <stdio.h>
#include <string.h>

enum { NAMES_MAX = BAUTA_SWITCHES_MAX + 1, SHOWN_MAX = 300 };

typedef struct parser {
    bauta_invocation *call;
    const bauta_command *command;
    int argc, at;
    char **argv;
    size_t n_operands;
} parser;

static enum bauta_parsed
unknown_option(const parser *p, const char *given, const char *name)
{
    const bauta_option *options = p->command->options;
    const char *names[NAMES_MAX];
    const char *nearest;
    char shown[SHOWN_MAX];
    size_t n = 0;

    for (; n < NAMES_MAX - 1 && options[n].kind != BAUTA_OPTION_END; n++)
        names[n] = options[n].name;
    names[n++] = "help";
    nearest = bauta_nearest(name, names, n);
    bauta_tell_argument(given, shown, sizeof(shown));
    if (nearest == NULL)
        (void)bauta_tell_usage(p->command->name, "unknown option \"%s\"",
                               shown);
    else
        (void)bauta_tell_usage(p->command->name,
                               "unknown option \"%s\"; did you mean \"--%s\"?",
                               shown, nearest);
    return BAUTA_PARSED_WRONG;
}

static enum bauta_parsed
set_option(parser *p, size_t i, const char *text)
{
    const bauta_option *option = &p->command->options[i];
    bauta_value *value = &p->call->values[i];
    bauta_err err = {0};
    char takes[256];

    if (value->given) {
        (void)bauta_tell_usage(p->command->name, "--%s is given twice",
                               option->name);
        return BAUTA_PARSED_WRONG;
    }
    if (text == NULL && option->kind == BAUTA_OPTION_BOOLEAN)
        text = "true";
    if (text == NULL && p->at < p->argc)
        text = p->argv[p->at++];
    bauta_option_describe(option, takes, sizeof(takes));
    if (text == NULL || (*text == '\0' && option->kind == BAUTA_OPTION_TEXT)) {
        (void)bauta_tell_usage(p->command->name, "--%s needs a value: %s",
                               option->name, takes);
        return BAUTA_PARSED_WRONG;
    }
    if (bauta_option_parse(option, text, value, &err) != BAUTA_OK) {
        (void)bauta_tell_usage(p->command->name, "--%s takes %s", option->name,
                               takes);
        return BAUTA_PARSED_WRONG;
    }
    return BAUTA_PARSED_RUN;
}

/* `given` begins with "-" and is longer. */
static enum bauta_parsed
take_option(parser *p, char *given)
{
    char name[64];
    char *equals = strchr(given, '=');
    size_t len = equals == NULL ? strlen(given) : (size_t)(equals - given);
    long i;

    if (strcmp(given, "--help") == 0 || strcmp(given, "-h") == 0)
        return BAUTA_PARSED_HELP;
    if (strncmp(given, "-j", 2) == 0 &&
        bauta_option_find(p->command->options, "jobs") >= 0)
        return set_option(
            p, (size_t)bauta_option_find(p->command->options, "jobs"),
            given[2] != '\0' ? given + 2 : NULL);
    if (strcmp(given, "-o") == 0 &&
        bauta_option_find(p->command->options, "output") >= 0)
        return set_option(
            p, (size_t)bauta_option_find(p->command->options, "output"), NULL);
    if (given[1] != '-' || len - 2 >= sizeof(name))
        return unknown_option(p, given, given + strspn(given, "-"));
    memcpy(name, given + 2, len - 2);
    name[len - 2] = '\0';
    i = bauta_option_find(p->command->options, name);
    if (i < 0)
        return unknown_option(p, given, name);
    return set_option(p, (size_t)i, equals == NULL ? NULL : equals + 1);
}

static enum bauta_parsed
take_operand(parser *p, char *given)
{
    const bauta_operand *operands = p->command->operands;
    char shown[SHOWN_MAX];

    if (p->n_operands < BAUTA_OPERANDS_MAX &&
        operands[p->n_operands].name != NULL) {
        if (operands[p->n_operands].repeated) {
            /* They are gathered at the start of argv, behind where it is
             * being read. */
            p->argv[p->call->n_repeated++] = given;
            return BAUTA_PARSED_RUN;
        }
        p->call->operands[p->n_operands++] = given;
        return BAUTA_PARSED_RUN;
    }
    if (bauta_option_find(p->command->options, "passphrase") >= 0) {
        /* It may be one. */
        (void)bauta_tell_usage(p->command->name,
                               "there is an argument too many; a passphrase "
                               "is asked for, and never given on the command "
                               "line");
        return BAUTA_PARSED_WRONG;
    }
    bauta_tell_argument(given, shown, sizeof(shown));
    (void)bauta_tell_usage(p->command->name, "unexpected argument \"%s\"",
                           shown);
    return BAUTA_PARSED_WRONG;
}

static enum bauta_parsed
check_complete(const parser *p)
{
    const bauta_option *options = p->command->options;
    const bauta_operand *operands = p->command->operands;

    for (size_t i = p->n_operands; operands[i].name != NULL; i++) {
        if (operands[i].optional ||
            (operands[i].repeated && p->call->n_repeated > 0))
            continue;
        (void)bauta_tell_usage(p->command->name, "%s is missing: %s",
                               operands[i].name, operands[i].help);
        return BAUTA_PARSED_WRONG;
    }
    for (size_t i = 0; options[i].kind != BAUTA_OPTION_END; i++) {
        if (!options[i].required || p->call->values[i].given)
            continue;
        (void)bauta_tell_usage(p->command->name, "--%s is missing: %s",
                               options[i].name, options[i].help);
        return BAUTA_PARSED_WRONG;
    }
    return BAUTA_PARSED_RUN;
}

enum bauta_parsed
bauta_invocation_parse(bauta_invocation *call, const bauta_command *command,
                       int argc, char **argv)
{
    parser p = {.call = call, .command = command, .argc = argc, .argv = argv};
    enum bauta_parsed parsed = BAUTA_PARSED_RUN;
    bool options_end = false;

    *call = (bauta_invocation){.command = command, .repeated = argv};
    bauta_options_default(command->options, call->values);
    call->options =
        (bauta_options){.table = command->options, .values = call->values};
    while (parsed == BAUTA_PARSED_RUN && p.at < argc) {
        char *given = argv[p.at++];

        if (!options_end && strcmp(given, "--") == 0)
            options_end = true;
        else if (!options_end && given[0] == '-' && given[1] != '\0')
            parsed = take_option(&p, given);
        else
            parsed = take_operand(&p, given);
    }
    return parsed == BAUTA_PARSED_RUN ? check_complete(&p) : parsed;
}
