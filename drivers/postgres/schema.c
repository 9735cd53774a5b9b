/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Definitions: asked of pg_dump, run at the target statement by statement, so
 * that a failure can be named by the object it concerns. pg_dump writes a
 * comment "-- Name: …; Type: …;" before each object; only such a comment
 * outside of any statement counts.
 */
#include "drivers/postgres/postgres.h"

#include "core/interrupt.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { PATH_SIZE = 512, SCRIPT_MAX = 256 * 1024 * 1024, READ_SIZE = 65536 };

/* "/usr/lib/postgresql/15/bin/pg_dump" is of version 15. */
static int
version_in(const char *path)
{
    const char *digits = strstr(path, "postgresql/");

    return digits == NULL
               ? 0
               : (int)strtol(digits + strlen("postgresql/"), NULL, 10);
}

/* A pg_dump at least as new as the server: beside the distribution's servers,
 * by version, or on the PATH, whose version shows when it runs. */
static void
find_pg_dump(int server, char out[PATH_SIZE])
{
    glob_t found;
    int best = 0;

    out[0] = '\0';
    if (glob("/usr/lib/postgresql/*/bin/pg_dump", 0, NULL, &found) == 0) {
        for (size_t i = 0; i < found.gl_pathc; i++) {
            int version = version_in(found.gl_pathv[i]);

            if (version < server || (best != 0 && version > best) ||
                access(found.gl_pathv[i], X_OK) != 0)
                continue;
            best = version;
            (void)snprintf(out, PATH_SIZE, "%s", found.gl_pathv[i]);
        }
        globfree(&found);
    }
    if (best == 0)
        (void)snprintf(out, PATH_SIZE, "pg_dump");
}

/* The environment of this process with the connection's parameters in libpq's
 * variables: none of them ever stands on a command line. */
static char **
make_environment(PGconn *conn, bauta_arena *arena)
{
    PQconninfoOption *options = PQconninfo(conn);
    size_t n = 0, extra = 0;
    char **out;

    while (environ[n] != NULL)
        n++;
    for (size_t i = 0; options != NULL && options[i].keyword != NULL; i++)
        extra++;
    out = bauta_arena_calloc(arena, n + extra + 1, sizeof(char *));
    extra = 0;
    for (size_t i = 0;
         out != NULL && options != NULL && options[i].keyword != NULL; i++) {
        if (options[i].envvar == NULL || options[i].val == NULL ||
            *options[i].val == '\0')
            continue;
        out[extra] = bauta_arena_printf(arena, "%s=%s", options[i].envvar,
                                        options[i].val);
        if (out[extra++] == NULL)
            out = NULL;
    }
    PQconninfoFree(options);
    for (size_t i = 0; out != NULL && i < n; i++)
        if (strncmp(environ[i], "PG", 2) != 0)
            out[extra++] = environ[i];
    return out;
}

static char **
make_arguments(const struct postgres_source *source, const char *section,
               const char *const *excluded, size_t n, bauta_arena *arena)
{
    const char *fixed[] = {"pg_dump",
                           "--no-password",
                           "--no-owner",
                           "--no-privileges",
                           "--no-publications",
                           "--no-subscriptions",
                           "--no-security-labels",
                           "--no-tablespaces",
                           "--quote-all-identifiers",
                           "--no-blobs"};
    enum { N_FIXED = sizeof(fixed) / sizeof(fixed[0]) };
    char **argv = bauta_arena_calloc(arena, N_FIXED + n + 4, sizeof(char *));
    size_t at = 0;

    for (; argv != NULL && at < N_FIXED; at++)
        argv[at] = bauta_arena_strdup(arena, fixed[at]);
    if (argv == NULL)
        return NULL;
    argv[at++] = bauta_arena_printf(arena, "--section=%s", section);
    argv[at++] = bauta_arena_printf(arena, "--snapshot=%s", source->snapshot);
    argv[at++] =
        bauta_arena_printf(arena, "--encoding=%s",
                           pg_encoding_to_char(PQclientEncoding(source->conn)));
    for (size_t i = 0; i < n; i++)
        argv[at++] =
            bauta_arena_printf(arena, "--exclude-table=%s", excluded[i]);
    for (size_t i = 0; i < at; i++)
        if (argv[i] == NULL)
            return NULL;
    return argv;
}

static void
run_child(const char *program, char *const *argv, char *const *envp, int out)
{
    int null = open("/dev/null", O_RDWR);

    if (null < 0 || dup2(null, STDIN_FILENO) < 0 ||
        dup2(out, STDOUT_FILENO) < 0 || dup2(null, STDERR_FILENO) < 0)
        _exit(126);
    (void)execvpe(program, argv, envp);
    _exit(errno == ENOENT ? 127 : 126);
}

static bauta_rc
read_script(int fd, bauta_text *script, bauta_err *err)
{
    char bytes[READ_SIZE];

    for (;;) {
        ssize_t n = read(fd, bytes, sizeof(bytes));

        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return bauta_err_set(err, BAUTA_EIO, "cannot read from pg_dump");
        if (n == 0)
            return BAUTA_OK;
        if (script->len + (size_t)n > SCRIPT_MAX)
            return bauta_err_set(err, BAUTA_EIO,
                                 "the schema's definition is over %d MiB",
                                 SCRIPT_MAX >> 20);
        bauta_text_append(script, bytes, (size_t)n);
        if (script->failed)
            return bauta_err_set(err, BAUTA_ENOMEM,
                                 "out of memory for the schema");
    }
}

static bauta_rc
check_exit(int status, const char *section, int server, bauta_err *err)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
        return BAUTA_OK;
    if (WIFEXITED(status) && WEXITSTATUS(status) == 127)
        return bauta_err_set(err, BAUTA_EIO,
                             "pg_dump is not installed, and bauta asks it for "
                             "the definitions: install postgresql-client-%d",
                             server);
    return bauta_err_set(err, BAUTA_EIO,
                         "pg_dump could not give the definitions: run pg_dump "
                         "--section=%s on the source to see why (it must be "
                         "of version %d or later, and the role must be able "
                         "to read every table)",
                         section, server);
}

static bauta_rc
collect(pid_t child, int fd, bauta_text *script, const char *section,
        int server, bauta_err *err)
{
    int status = 0;
    bauta_rc rc = read_script(fd, script, err);

    if (rc != BAUTA_OK)
        (void)kill(child, SIGTERM);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    return rc != BAUTA_OK ? rc : check_exit(status, section, server, err);
}

bauta_rc
postgres_dump(const struct postgres_source *source, const char *section,
              const char *const *excluded, size_t n_excluded, char **script,
              bauta_err *err)
{
    int server = PQserverVersion(source->conn) / 10000;
    char program[PATH_SIZE], **argv, **envp;
    int ends[2] = {-1, -1};
    bauta_arena arena;
    bauta_text text;
    pid_t child;
    bauta_rc rc = BAUTA_OK;

    bauta_arena_init(&arena);
    bauta_text_init(&text);
    find_pg_dump(server, program);
    argv = make_arguments(source, section, excluded, n_excluded, &arena);
    envp = make_environment(source->conn, &arena);
    if (argv == NULL || envp == NULL) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        goto out;
    }
    if (pipe2(ends, O_CLOEXEC) != 0 || (child = fork()) < 0) {
        rc = bauta_err_set(err, BAUTA_EIO, "cannot start pg_dump: %s",
                           strerror(errno));
        goto out;
    }
    if (child == 0)
        run_child(program, argv, envp, ends[1]);
    (void)close(ends[1]);
    ends[1] = -1;
    BAUTA_TRY(collect(child, ends[0], &text, section, server, err));
    bauta_text_append(&text, "", 0);
    *script = bauta_text_take(&text);
    if (*script == NULL)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the schema");

out:
    if (ends[0] >= 0)
        (void)close(ends[0]);
    if (ends[1] >= 0)
        (void)close(ends[1]);
    bauta_text_deinit(&text);
    bauta_arena_deinit(&arena);
    return rc;
}
