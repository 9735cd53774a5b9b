/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/run.h"

#include "core/interrupt.h"
#include "core/url.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

static void
on_signal(int number)
{
    int saved = errno;

    (void)number;
    (void)signal(SIGINT, SIG_DFL);
    (void)signal(SIGTERM, SIG_DFL);
    (void)signal(SIGHUP, SIG_DFL);
    bauta_interrupt_raise();
    errno = saved;
}

static void
catch_signal(int number)
{
    struct sigaction action = {0}, before;

    /* Whoever started us ignoring it (nohup) meant that. */
    if (sigaction(number, NULL, &before) == 0 && before.sa_handler == SIG_IGN)
        return;
    action.sa_handler = on_signal;
    (void)sigemptyset(&action.sa_mask);
    (void)sigaction(number, &action, NULL);
}

void
bauta_run_catch_signals(void)
{
    catch_signal(SIGINT);
    catch_signal(SIGTERM);
    catch_signal(SIGHUP);
}

const char *
bauta_run_take_url(const bauta_tell *tell, bauta_arena *arena, char *argument)
{
    size_t len = strlen(argument), size = 2 * len + 64;
    const char *copy = bauta_arena_strdup(arena, argument);
    char *shown = bauta_arena_alloc(arena, size);

    if (copy == NULL || shown == NULL)
        return NULL;
    bauta_url_redact(argument, shown, size);
    if (strcmp(shown, argument) == 0)
        return copy;
    memset(argument, 0, len);
    memcpy(argument, shown, strlen(shown) < len ? strlen(shown) : len);
    if (strchr(shown, ':') != NULL)
        bauta_tell_warning(tell,
                           "%s: a password on the command line can be seen by "
                           "other users of this machine: keep it in .pgpass, "
                           ".my.cnf or the like",
                           shown);
    return copy;
}
