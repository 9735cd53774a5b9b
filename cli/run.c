/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/run.h"

#include "cli/secret.h"
#include "core/interrupt.h"
#include "core/url.h"
#include "profiles/lock.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

void
bauta_run_init(bauta_run *run, const bauta_options *options)
{
    *run = (bauta_run){.options = options};
    bauta_arena_init(&run->arena);
    bauta_profile_init(&run->profile);
    bauta_report_init(&run->report);
}

void
bauta_run_deinit(bauta_run *run)
{
    bauta_report_deinit(&run->report);
    bauta_profile_deinit(&run->profile);
    bauta_key_close(run->key);
    bauta_arena_deinit(&run->arena);
}

bauta_rc
bauta_run_load(bauta_run *run, const char *profile, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_profile_load(&run->profile, profile, &run->report, err));
    BAUTA_TRY(bauta_lock_path(profile, run->lock, sizeof(run->lock), err));
    BAUTA_TRY(bauta_secret_choose_recipient(&run->profile, run->options, err));

out:
    return rc;
}

bauta_rc
bauta_run_open_key(bauta_run *run, bauta_err *err)
{
    return bauta_secret_open_key(&run->key, run->options, err);
}

bauta_rc
bauta_run_open_any_key(bauta_run *run, bauta_err *err)
{
    bauta_rc rc = bauta_run_open_key(run, err);

    if (rc != BAUTA_OK || run->key != NULL)
        return rc;
    run->keyless = true;
    return bauta_key_open_random(&run->key, err);
}

int
bauta_run_failed(bauta_run *run, bauta_rc rc, const bauta_err *err)
{
    if (!bauta_report_empty(&run->report) &&
        rc == bauta_report_code(&run->report))
        return bauta_tell_report(&run->tell, rc, &run->report);
    return bauta_tell_failure(&run->tell, rc, err);
}

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
