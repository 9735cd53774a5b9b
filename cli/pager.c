/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/pager.h"

#include "core/text.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdio_ext.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { NOT_RUN = 126 }; /* a shell's exit codes from here on: no such program */

static bool
is_on_path(const char *program)
{
    const char *path = getenv("PATH");
    bool found = false;
    bauta_text name;

    bauta_text_init(&name);
    while (path != NULL && *path != '\0' && !found) {
        size_t len = strcspn(path, ":");

        bauta_text_reset(&name);
        bauta_text_printf(&name, "%.*s/%s", (int)len, path, program);
        found = len > 0 && !name.failed && access(name.bytes, X_OK) == 0;
        path += len + (path[len] == ':');
    }
    bauta_text_deinit(&name);
    return found;
}

/* A command for the shell; NULL where the user wants none. */
static const char *
choose(void)
{
    const char *command = getenv("BAUTA_PAGER");

    if (command == NULL)
        command = getenv("PAGER");
    if (command == NULL)
        return is_on_path("less") ? "less" : NULL;
    return *command == '\0' || strcmp(command, "cat") == 0 ? NULL : command;
}

/* The child's part: never returns. */
static void
become(const char *command, int input)
{
    if (dup2(input, STDIN_FILENO) < 0 || setenv("LESS", "FRX", 0) != 0 ||
        setenv("LESSHISTFILE", "-", 1) != 0 ||
        setenv("LESSSECURE", "1", 1) != 0)
        _exit(NOT_RUN);
    (void)close(input);
    (void)signal(SIGPIPE, SIG_DFL);
    (void)execl("/bin/sh", "sh", "-c", command, (char *)NULL);
    _exit(NOT_RUN);
}

static bauta_rc
refuse(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EIO, "cannot start a pager: %s",
                         strerror(errno));
}

bauta_rc
bauta_pager_open(bauta_pager *pager, bauta_err *err)
{
    const char *command = choose();
    int ends[2];

    *pager = (bauta_pager){.terminal = -1};
    if (command == NULL)
        return BAUTA_OK;
    (void)fflush(stdout);
    pager->terminal = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (pager->terminal < 0)
        return refuse(err);
    if (pipe2(ends, O_CLOEXEC) != 0) {
        (void)close(pager->terminal);
        return refuse(err);
    }
    pager->child = fork();
    if (pager->child == 0)
        become(command, ends[0]);
    pager->open = pager->child > 0 && dup2(ends[1], STDOUT_FILENO) >= 0;
    (void)close(ends[0]);
    (void)close(ends[1]);
    if (pager->open)
        return BAUTA_OK;
    (void)close(pager->terminal);
    return refuse(err);
}

bool
bauta_pager_gone(const bauta_pager *pager)
{
    return pager->open && ferror(stdout) != 0;
}

bauta_rc
bauta_pager_close(bauta_pager *pager, bauta_err *err)
{
    int status = 0;

    if (!pager->open)
        return BAUTA_OK;
    pager->open = false;
    (void)fflush(stdout);
    __fpurge(stdout); /* what a pager that is gone did not take */
    clearerr(stdout);
    (void)dup2(pager->terminal, STDOUT_FILENO);
    (void)close(pager->terminal);
    while (waitpid(pager->child, &status, 0) < 0 && errno == EINTR)
        continue;
    if (WIFEXITED(status) && WEXITSTATUS(status) >= NOT_RUN)
        return bauta_err_set(err, BAUTA_EIO,
                             "the pager could not be run: BAUTA_PAGER or "
                             "PAGER names it, --no-pager does without");
    return BAUTA_OK;
}
