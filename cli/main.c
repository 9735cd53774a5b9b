/* SPDX-License-Identifier: Apache-2.0 */
/*
 * bauta: safe copies of databases. Finds the command and runs it.
 */
#include "cli/command.h"
#include "cli/tell.h"
#include "transforms/transform.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* One a line, so that changes of them do not collide. */
/* clang-format off */
const bauta_command *const bauta_commands[] = {
    &bauta_copy_command,
    &bauta_check_command,
    &bauta_discover_command,
    &bauta_plan_command,
    &bauta_preview_command,
    &bauta_filter_command,
    &bauta_reveal_command,
    &bauta_key_new_command,
    &bauta_key_id_command,
    &bauta_profiles_command,
    &bauta_transforms_command,
    &bauta_drivers_command,
    &bauta_help_command,
    NULL,
};
/* clang-format on */

const char *const bauta_plain_exit_codes[] = {
    "0  done", "1  it failed", "2  the command line is wrong", NULL};

/* Length of a name's first word where it has two, else 0. */
static size_t
group_length(const char *name)
{
    const char *blank = strchr(name, ' ');

    return blank == NULL ? 0 : (size_t)(blank - name);
}

static bool
in_group(const bauta_command *command, const char *word)
{
    size_t n = group_length(command->name);

    return n > 0 && strlen(word) == n && strncmp(command->name, word, n) == 0;
}

bool
bauta_command_is_group(const char *word)
{
    for (size_t i = 0; bauta_commands[i] != NULL; i++)
        if (in_group(bauta_commands[i], word))
            return true;
    return false;
}

const bauta_command *
bauta_command_find(const char *const *words, size_t n, size_t *used)
{
    *used = 0;
    for (size_t i = 0; n > 0 && bauta_commands[i] != NULL; i++) {
        const bauta_command *command = bauta_commands[i];
        size_t group = group_length(command->name);

        if (group == 0 && strcmp(command->name, words[0]) == 0)
            *used = 1;
        else if (n > 1 && in_group(command, words[0]) &&
                 strcmp(command->name + group + 1, words[1]) == 0)
            *used = 2;
        if (*used > 0)
            return command;
    }
    return NULL;
}

const char *
bauta_command_nearest(const char *const *words, size_t n)
{
    enum { COMMANDS_MAX = 32 };
    const char *names[COMMANDS_MAX];
    char wrong[64];
    size_t count = 0;

    for (size_t i = 0; bauta_commands[i] != NULL; i++)
        if (count < COMMANDS_MAX)
            names[count++] = bauta_commands[i]->name;
    if (n > 1 && bauta_command_is_group(words[0]))
        (void)snprintf(wrong, sizeof(wrong), "%s %s", words[0], words[1]);
    else
        (void)snprintf(wrong, sizeof(wrong), "%s", words[0]);
    return bauta_nearest(wrong, names, count);
}

static int
unknown_command(const char *const *words, size_t n)
{
    static const char *const switches[] = {"--help", "--version"};
    bool is_switch = words[0][0] == '-';
    const char *what = is_switch ? "option" : "command";
    const char *nearest = is_switch ? bauta_nearest(words[0], switches, 2)
                                    : bauta_command_nearest(words, n);
    char shown[300];

    bauta_tell_argument(words[0], shown, sizeof(shown));
    if (n > 1 && bauta_command_is_group(words[0])) {
        size_t len = strlen(shown);

        shown[len++] = ' ';
        bauta_tell_argument(words[1], shown + len, sizeof(shown) - len);
    }
    if (nearest == NULL)
        return bauta_tell_usage("", "unknown %s \"%s\"", what, shown);
    return bauta_tell_usage("", "unknown %s \"%s\"; did you mean \"%s\"?", what,
                            shown, nearest);
}

static int
run_command(const bauta_command *command, int argc, char **argv)
{
    bauta_invocation call;

    switch (bauta_invocation_parse(&call, command, argc, argv)) {
    case BAUTA_PARSED_WRONG:
        return bauta_err_exit_code(BAUTA_EUSAGE);
    case BAUTA_PARSED_HELP:
        bauta_help_show(command);
        return 0;
    case BAUTA_PARSED_RUN:
        break;
    }
    return command->run(&call);
}

static bool
is_help(const char *word)
{
    return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

static int
dispatch(int argc, char **argv)
{
    const char *words[2] = {argc > 0 ? argv[0] : "--help",
                            argc > 1 ? argv[1] : ""};
    size_t n = argc > 1 ? 2 : 1, used;
    const bauta_command *command = bauta_command_find(words, n, &used);

    if (command != NULL)
        return run_command(command, argc - (int)used, argv + used);
    if (is_help(words[0])) {
        bauta_help_overview();
        return 0;
    }
    if (strcmp(words[0], "--version") == 0) {
        (void)printf("bauta %s\n", BAUTA_VERSION);
        return 0;
    }
    if (bauta_command_is_group(words[0]) && (n == 1 || is_help(words[1]))) {
        bauta_help_group(words[0]);
        return 0;
    }
    return unknown_command(words, n);
}

/* A database opened as descriptor 2 would be sent our messages. */
static bool
fill_standard_streams(void)
{
    for (int fd = 0; fd <= 2; fd++)
        if (fcntl(fd, F_GETFD) < 0 && errno == EBADF &&
            open("/dev/null", fd == 0 ? O_RDONLY : O_WRONLY) != fd)
            return false;
    return true;
}

static int
flush_output(int code)
{
    if (fflush(stdout) == 0 && ferror(stdout) == 0)
        return code;
    if (errno != EPIPE)
        (void)fprintf(stderr, "bauta: cannot write to standard output: %s\n",
                      strerror(errno));
    return code == 0 ? 1 : code;
}

int
main(int argc, char **argv)
{
    const bauta_tell tell = {0};
    bauta_err err = {0};
    bauta_rc rc;

    if (!fill_standard_streams())
        return 1;
    (void)signal(SIGPIPE, SIG_IGN);
    rc = bauta_transform_load_plugins(&err);
    if (rc != BAUTA_OK)
        return bauta_tell_failure(&tell, rc, &err);
    return flush_output(
        dispatch(argc > 0 ? argc - 1 : 0, argc > 0 ? argv + 1 : argv));
}
