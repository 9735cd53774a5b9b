/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/log.h"

#include "cli/json.h"
#include "core/text.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

bauta_rc
bauta_log_reason_check(const char *reason, bauta_err *err)
{
    size_t len = strlen(reason);

    if (!bauta_utf8_valid(reason, len))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the reason is not valid UTF-8");
    if (reason[strspn(reason, " \t\r\n")] == '\0')
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the reason is blank: say why the values are "
                             "needed, such as the number of a case");
    if (bauta_utf8_count(reason, len) > BAUTA_LOG_REASON_MAX)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the reason is too long: %d characters are the "
                             "most",
                             BAUTA_LOG_REASON_MAX);
    return BAUTA_OK;
}

/* Makes the folders of `path`, for this user only. Those that exist are left
 * as they are. */
static bauta_rc
make_folders(char *path, bauta_err *err)
{
    for (char *slash = strchr(path + 1, '/'); slash != NULL;
         slash = strchr(slash + 1, '/')) {
        bool failed;

        *slash = '\0';
        failed = mkdir(path, 0700) != 0 && errno != EEXIST;
        if (failed)
            (void)bauta_err_set(err, BAUTA_EUSAGE,
                                "cannot make the folder %s for the log: %s",
                                path, strerror(errno));
        *slash = '/';
        if (failed)
            return BAUTA_EUSAGE;
    }
    return BAUTA_OK;
}

/* The XDG Base Directory Specification: a relative path counts as unset. */
static bauta_rc
default_path(char *out, bauta_err *err)
{
    const char *state = secure_getenv("XDG_STATE_HOME");
    const char *home = secure_getenv("HOME");
    int n;

    if (state != NULL && state[0] == '/')
        n = snprintf(out, PATH_MAX, "%s/bauta/reveal.log", state);
    else if (home != NULL && home[0] == '/')
        n = snprintf(out, PATH_MAX, "%s/.local/state/bauta/reveal.log", home);
    else
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "there is no home folder for the log: set HOME, "
                             "or give --log FILE");
    if (n < 0 || n >= PATH_MAX)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the path of the log is too long");
    return make_folders(out, err);
}

/* The folder is looked at, too: whoever may write to it could put another log
 * in the place of this one. A sticky one, as /tmp, admits no such thing. */
static bauta_rc
check_owner(int fd, const char *what, bool folder, bauta_err *err)
{
    struct stat st;

    if (fstat(fd, &st) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot read %s: %s", what,
                             strerror(errno));
    if (!folder && !S_ISREG(st.st_mode))
        return bauta_err_set(err, BAUTA_EUSAGE, "%s is not a regular file",
                             what);
    if (st.st_uid != geteuid() && st.st_uid != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "%s belongs to another user",
                             what);
    if ((st.st_mode & (S_IWGRP | S_IWOTH)) != 0 &&
        !(folder && (st.st_mode & S_ISVTX) != 0))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "%s can be changed by others (mode %04o): run "
                             "chmod go-w on it",
                             what, (unsigned)(st.st_mode & 07777));
    return BAUTA_OK;
}

/* Opens the folder of `path` and gives the name within it. */
static bauta_rc
open_folder(const char *path, int *folder, const char **name, bauta_err *err)
{
    enum { FLAGS = O_RDONLY | O_DIRECTORY | O_CLOEXEC };
    const char *slash = strrchr(path, '/');
    char parent[PATH_MAX] = ".";

    *name = slash == NULL ? path : slash + 1;
    if (slash != NULL) {
        size_t len = slash == path ? 1 : (size_t)(slash - path);

        memcpy(parent, path, len);
        parent[len] = '\0';
    }
    *folder = open(parent, FLAGS);
    if (*folder < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot open its folder: %s",
                             strerror(errno));
    return check_owner(*folder, "its folder", true, err);
}

static bauta_rc
open_file(bauta_log *log, bauta_err *err)
{
    /* Reading is for the end of the last record; a FIFO must not block. */
    enum {
        FLAGS = O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK |
                O_NOCTTY | O_CLOEXEC
    };
    const char *name;
    int folder = -1;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(open_folder(log->path, &folder, &name, err));
    log->fd = openat(folder, name, FLAGS, 0600);
    if (log->fd < 0) {
        rc = bauta_err_set(err, BAUTA_EUSAGE, "cannot open it: %s",
                           errno == ELOOP
                               ? "it is a symbolic link, which is not followed"
                               : strerror(errno));
        goto out;
    }
    BAUTA_TRY(check_owner(log->fd, "it", false, err));
    /* So that a new log is still there after a crash. */
    if (fsync(folder) != 0)
        rc = bauta_err_set(err, BAUTA_EIO, "cannot sync its folder: %s",
                           strerror(errno));

out:
    if (folder >= 0)
        (void)close(folder);
    return rc;
}

static bauta_rc
name_run(bauta_log *log, bauta_err *err)
{
    static const char digits[] = "0123456789abcdef";
    unsigned char bytes[BAUTA_LOG_RUN_CHARS / 2];

    if (getrandom(bytes, sizeof(bytes), 0) != (ssize_t)sizeof(bytes))
        return bauta_err_set(err, BAUTA_EIO, "no random bytes to be had: %s",
                             strerror(errno));
    for (size_t i = 0; i < sizeof(bytes); i++) {
        log->run[2 * i] = digits[bytes[i] >> 4];
        log->run[2 * i + 1] = digits[bytes[i] & 15];
    }
    log->run[BAUTA_LOG_RUN_CHARS] = '\0';
    return BAUTA_OK;
}

bauta_rc
bauta_log_open(bauta_log *log, const char *path, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *log = (bauta_log){.fd = -1};
    BAUTA_TRY(name_run(log, err));
    if (path == NULL) {
        BAUTA_TRY(default_path(log->path, err));
    } else {
        size_t len = strlen(path);

        if (len >= sizeof(log->path))
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "the path of the log is too long");
        memcpy(log->path, path, len + 1);
    }
    rc = open_file(log, err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "log %s", log->path);

out:
    return rc;
}

void
bauta_log_close(bauta_log *log)
{
    if (log->fd >= 0)
        (void)close(log->fd);
    log->fd = -1;
}

/* RFC 3339, in UTC, to the millisecond. */
static void
print_now(char *out, size_t size)
{
    struct timespec now = {0};
    struct tm utc = {0};
    size_t n;

    (void)clock_gettime(CLOCK_REALTIME, &now);
    (void)gmtime_r(&now.tv_sec, &utc);
    n = strftime(out, size, "%Y-%m-%dT%H:%M:%S", &utc);
    (void)snprintf(out + n, size - n, ".%03ldZ", now.tv_nsec / 1000000);
}

/* A record in the making. One that lacks a member is no record. */
typedef struct line {
    json_t *object;
    bool failed;
} line;

static void
put(line *l, const char *name, json_t *value)
{
    if (json_object_set_new(l->object, name, value) != 0)
        l->failed = true;
}

static void
put_text(line *l, const char *name, const char *text)
{
    if (*text != '\0')
        put(l, name, bauta_json_text(text));
}

/* The one who ran the program, whatever it runs as. */
static void
put_user(line *l)
{
    enum { ROOM = 4096, HOST = 256 };
    char room[ROOM], host[HOST] = "";
    struct passwd entry, *found = NULL;
    uid_t uid = getuid();

    put(l, "uid", json_integer((json_int_t)uid));
    if (getpwuid_r(uid, &entry, room, sizeof(room), &found) == 0 &&
        found != NULL)
        put_text(l, "user", found->pw_name);
    if (gethostname(host, sizeof(host) - 1) == 0)
        put_text(l, "host", host);
}

/* The text of a record; NULL when out of memory. Caller frees. */
static char *
make_line(const bauta_log *log, const bauta_log_record *record)
{
    line l = {.object = json_object()};
    char now[64];
    char *text = NULL;

    print_now(now, sizeof(now));
    put_text(&l, "time", now);
    put_text(&l, "event", record->event);
    put_text(&l, "run", log->run);
    put_user(&l);
    put_text(&l, "command", record->command);
    put_text(&l, "column", record->column);
    put_text(&l, "key", record->key_id);
    put_text(&l, "recipient", record->recipient);
    put_text(&l, "reason", record->reason);
    put_text(&l, "outcome", record->outcome);
    if (record->counted)
        put(&l, "count", json_integer((json_int_t)record->count));
    /* ASCII: no text in it can fool the terminal that shows the log. */
    if (!l.failed)
        text = json_dumps(l.object, JSON_COMPACT | JSON_ENSURE_ASCII);
    json_decref(l.object);
    return text;
}

/* True where the last record lacks its line end: a disk was full then. */
static bool
is_torn(int fd)
{
    struct stat st;
    char last;

    return fstat(fd, &st) == 0 && st.st_size > 0 &&
           pread(fd, &last, 1, st.st_size - 1) == 1 && last != '\n';
}

static bauta_rc
write_once(int fd, const bauta_text *text, bauta_err *err)
{
    ssize_t n;

    do
        n = write(fd, text->bytes, text->len);
    while (n < 0 && errno == EINTR);
    if (n < 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot write it: %s",
                             strerror(errno));
    if ((size_t)n != text->len)
        return bauta_err_set(err, BAUTA_EIO,
                             "cannot write all of a record: is the disk full?");
    if (fsync(fd) != 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot sync it: %s",
                             strerror(errno));
    return BAUTA_OK;
}

bauta_rc
bauta_log_write(bauta_log *log, const bauta_log_record *record, bauta_err *err)
{
    char *made = make_line(log, record);
    bauta_text text;
    bauta_rc rc;

    bauta_text_init(&text);
    if (is_torn(log->fd))
        bauta_text_add(&text, "\n");
    if (made != NULL)
        bauta_text_printf(&text, "%s\n", made);
    if (made == NULL || text.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a record");
    else
        rc = write_once(log->fd, &text, err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "log %s", log->path);
    bauta_text_deinit(&text);
    free(made);
    return rc;
}
