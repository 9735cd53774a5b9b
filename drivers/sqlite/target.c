/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Target: the file business around a copy. What is written is a staged file
 * beside the target, locked while its run lives; the target's own name changes
 * hands in one rename at the end. A staged file whose run has died is known by
 * its lock being free, and taken away.
 */
#include "drivers/sqlite/sqlite.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const companions[] = {"-journal", "-wal", "-shm"};
enum { N_COMPANIONS = 3 };

static void
beside(const char *path, const char *suffix, char out[PATH_MAX + 16])
{
    (void)snprintf(out, PATH_MAX + 16, "%s%s", path, suffix);
}

/* A journal that waits for a database of that name would be played into the
 * copy when it is first opened. */
static bauta_rc
check_companions(const bauta_sqlite_target *target, bauta_err *err)
{
    char path[PATH_MAX + 16];
    struct stat st;

    for (size_t i = 0; i < N_COMPANIONS; i++) {
        beside(target->path, companions[i], path);
        if (lstat(path, &st) == 0)
            return bauta_err_set(err, BAUTA_ETARGET,
                                 "the target is not empty: %s belongs to a "
                                 "database that is in use or was not closed; "
                                 "choose another name",
                                 path);
    }
    return BAUTA_OK;
}

static bauta_rc
not_empty(const bauta_sqlite_target *target, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ETARGET,
                         "the target is not empty: %s has data in it; a copy "
                         "goes into a new or empty file, and never into the "
                         "same file that it is made from",
                         target->path);
}

/* A database without objects is as good as no file. Nothing is made beside
 * it: it has no journal, so it may be read as if it could not change. */
static bauta_rc
check_database(const bauta_sqlite_target *target, bauta_err *err)
{
    sqlite3 *db = NULL;
    sqlite3_int64 objects = 1;
    char *uri;
    bauta_err inner = {0};
    sqlite3_str *text = sqlite3_str_new(NULL);

    sqlite3_str_appendall(text, "file:");
    for (const char *at = target->path; *at != '\0'; at++) {
        if (strchr("%?#", *at) != NULL)
            sqlite3_str_appendf(text, "%%%02x", (unsigned char)*at);
        else
            sqlite3_str_appendchar(text, 1, *at);
    }
    sqlite3_str_appendall(text, "?immutable=1");
    uri = sqlite3_str_finish(text);
    if (uri == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    if (sqlite3_open_v2(uri, &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI,
                        NULL) == SQLITE_OK) {
        bauta_sqlite_guard(db);
        if (bauta_sqlite_integer(db, &objects, &inner,
                                 "SELECT count(*) FROM sqlite_master") !=
            BAUTA_OK)
            objects = 1; /* unreadable: something is in it */
    }
    sqlite3_free(uri);
    (void)sqlite3_close(db);
    if (inner.code != BAUTA_OK || objects != 0)
        return not_empty(target, err);
    return BAUTA_OK;
}

/* Follows links, so that the copy replaces what they lead to. */
static bauta_rc
resolve(bauta_sqlite_target *target, bauta_err *err)
{
    char real[PATH_MAX];
    char *slash;
    struct stat st;

    if (lstat(target->path, &st) == 0) {
        if (realpath(target->path, real) == NULL)
            return bauta_err_set(err, BAUTA_ETARGET,
                                 "%s is a link that leads nowhere",
                                 target->path);
    } else {
        char folder[PATH_MAX];

        memcpy(folder, target->path, sizeof(folder));
        slash = strrchr(folder, '/');
        if (slash == NULL || slash[1] == '\0')
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "the target %s is a folder, not a file",
                                 target->path);
        *slash = '\0';
        if (realpath(slash == folder ? "/" : folder, real) == NULL)
            return bauta_err_set(err, BAUTA_ETARGET,
                                 "no folder for the target %s: %s",
                                 target->path, strerror(errno));
        if (strlen(real) + strlen(slash + 1) + 64 > PATH_MAX)
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "the path of the target is too long");
        if (strcmp(real, "/") != 0)
            (void)strncat(real, "/", sizeof(real) - strlen(real) - 1);
        (void)strncat(real, slash + 1, sizeof(real) - strlen(real) - 1);
    }
    memcpy(target->path, real, sizeof(real));
    if (strlen(target->path) > PATH_MAX - 64)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the path of the target is too long");
    memcpy(target->folder, target->path, sizeof(real));
    slash = strrchr(target->folder, '/');
    slash[slash == target->folder ? 1 : 0] = '\0';
    (void)snprintf(target->stage_path, sizeof(target->stage_path),
                   "%.*s.bauta-stage", PATH_MAX - 64, target->path);
    return BAUTA_OK;
}

/* That the target is absent, or a file with nothing in it. */
static bauta_rc
look(const bauta_sqlite_target *target, struct stat *st, bool *exists,
     bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *exists = lstat(target->path, st) == 0;
    if (!*exists && errno != ENOENT)
        return bauta_err_set(err, BAUTA_ETARGET, "cannot look at %s: %s",
                             target->path, strerror(errno));
    if (*exists && !S_ISREG(st->st_mode))
        return bauta_err_set(err, BAUTA_ETARGET, "%s is not a file",
                             target->path);
    if (*exists && st->st_size > 0)
        BAUTA_TRY(check_database(target, err));
    rc = check_companions(target, err);

out:
    return rc;
}

bauta_rc
bauta_sqlite_target_open(void **self, const char *url, bauta_err *err)
{
    bauta_sqlite_target *target = bauta_calloc(1, sizeof(*target));
    struct stat st;
    bauta_rc rc = BAUTA_OK;

    *self = NULL;
    if (target == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    target->lock = -1;
    BAUTA_TRY(bauta_sqlite_path(url, target->path, err));
    BAUTA_TRY(resolve(target, err));
    BAUTA_TRY(look(target, &st, &target->existed, err));
    if (access(target->folder, W_OK | X_OK) != 0) {
        rc = bauta_err_set(err, BAUTA_ETARGET,
                           "cannot write in the folder %s: %s", target->folder,
                           strerror(errno));
        goto out;
    }
    if (target->existed) {
        target->device = st.st_dev;
        target->inode = st.st_ino;
        target->mode = st.st_mode & 0777;
    }
    *self = target;

out:
    if (rc != BAUTA_OK)
        free(target);
    return rc;
}

bauta_rc
bauta_sqlite_target_distinct(void *self, void *other, bauta_err *err)
{
    const bauta_sqlite_target *target = self;
    const bauta_sqlite_source *source = other;
    const char *const paths[] = {target->path, target->stage_path};
    struct stat st;

    for (size_t i = 0; i < 2; i++)
        if (stat(paths[i], &st) == 0 && st.st_dev == source->device &&
            st.st_ino == source->inode)
            return bauta_err_set(err, BAUTA_ETARGET,
                                 "%s is the same file as the source: choose "
                                 "another name for the copy",
                                 paths[i]);
    return BAUTA_OK;
}

static void
remove_stage(const bauta_sqlite_target *target)
{
    char path[PATH_MAX + 16];

    for (size_t i = 0; i < N_COMPANIONS; i++) {
        beside(target->stage_path, companions[i], path);
        (void)unlink(path);
    }
    (void)unlink(target->stage_path);
}

static bool
same_file(int fd, const char *path)
{
    struct stat open_one, named;

    return fstat(fd, &open_one) == 0 && lstat(path, &named) == 0 &&
           open_one.st_dev == named.st_dev && open_one.st_ino == named.st_ino;
}

static bauta_rc
busy(const bauta_sqlite_target *target, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ETARGET,
                         "another run is writing %s: wait until it has ended",
                         target->path);
}

/* Takes away the staged file of a run that is no more. */
static bauta_rc
clear_stale(const bauta_sqlite_target *target, bauta_err *err)
{
    struct stat st;
    int fd = open(target->stage_path, O_RDWR | O_NOFOLLOW | O_CLOEXEC);
    bauta_rc rc = BAUTA_OK;

    if (fd < 0)
        return errno == ENOENT
                   ? BAUTA_OK
                   : bauta_err_set(err, BAUTA_ETARGET,
                                   "%s is in the way: %s; remove it",
                                   target->stage_path, strerror(errno));
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
        rc = bauta_err_set(err, BAUTA_ETARGET,
                           "%s is in the way and not a file: remove it",
                           target->stage_path);
    else if (flock(fd, LOCK_EX | LOCK_NB) != 0)
        rc = busy(target, err);
    else if (same_file(fd, target->stage_path))
        remove_stage(target);
    (void)close(fd);
    return rc;
}

bauta_rc
bauta_sqlite_target_lock(bauta_sqlite_target *target, bauta_err *err)
{
    const int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;

    target->lock = open(target->stage_path, flags, 0600);
    if (target->lock < 0 && errno == EEXIST) {
        bauta_rc rc = clear_stale(target, err);

        if (rc != BAUTA_OK)
            return rc;
        target->lock = open(target->stage_path, flags, 0600);
    }
    if (target->lock < 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot make %s: %s",
                             target->stage_path, strerror(errno));
    /* Between the two calls another run may have taken it for a dead one's. */
    if (flock(target->lock, LOCK_EX | LOCK_NB) != 0 ||
        !same_file(target->lock, target->stage_path))
        return busy(target, err);
    target->staged = true;
    return BAUTA_OK;
}

/* The source's journal mode is part of the file; WAL has to be asked for. */
static bauta_rc
carry_wal(const bauta_sqlite_target *target, bauta_err *err)
{
    const bauta_sqlite_source *source = target->stage->source;
    sqlite3_stmt *mode = NULL;
    sqlite3 *db = NULL;
    bool row, wal;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(
        bauta_sqlite_prepare(source->db, &mode, err, "PRAGMA journal_mode"));
    BAUTA_TRY(bauta_sqlite_step(mode, &row, err));
    wal = row && strcmp(bauta_sqlite_text(mode, 0), "wal") == 0;
    if (!wal)
        goto out;
    if (sqlite3_open_v2(target->stage_path, &db,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
                        NULL) != SQLITE_OK) {
        rc = bauta_err_set(err, BAUTA_EIO, "cannot open %s again",
                           target->stage_path);
        goto out;
    }
    bauta_sqlite_guard(db);
    /* Exclusive first: then the log's index is not a file either. */
    BAUTA_TRY(bauta_sqlite_exec(db, err, "PRAGMA locking_mode=EXCLUSIVE"));
    rc = bauta_sqlite_exec(db, err, "PRAGMA journal_mode=WAL");

out:
    sqlite3_finalize(mode);
    (void)sqlite3_close(db);
    return rc;
}

static bauta_rc
sync_file(const char *path, int flags, bauta_err *err)
{
    int fd = open(path, flags | O_CLOEXEC);
    int failed = fd < 0 || fsync(fd) != 0 ? errno : 0;

    if (fd >= 0)
        (void)close(fd);
    if (failed == ENOSPC || failed == EDQUOT)
        return bauta_err_set(err, BAUTA_EIO,
                             "no space left: the disk is full, or its quota "
                             "used up, at %s",
                             path);
    if (failed != 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot write %s to the disk: %s",
                             path, strerror(failed));
    return BAUTA_OK;
}

/* Gives the staged file the target's name, provided that nobody else has
 * used it since the run began. */
static bauta_rc
swap(bauta_sqlite_target *target, bauta_err *err)
{
    struct stat st;
    bool exists;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(look(target, &st, &exists, err));
    if (exists && (!target->existed || st.st_dev != target->device ||
                   st.st_ino != target->inode))
        return bauta_err_set(err, BAUTA_ETARGET,
                             "another program has made %s meanwhile",
                             target->path);
    if (target->existed && fchmod(target->lock, target->mode) != 0)
        return bauta_err_set(err, BAUTA_EIO,
                             "cannot set the permissions of %s: %s",
                             target->stage_path, strerror(errno));
    if (renameat2(AT_FDCWD, target->stage_path, AT_FDCWD, target->path,
                  exists ? 0 : RENAME_NOREPLACE) != 0 &&
        (exists || errno != EINVAL ||
         rename(target->stage_path, target->path) != 0))
        return bauta_err_set(err, BAUTA_EIO, "cannot rename %s to %s: %s",
                             target->stage_path, target->path, strerror(errno));
    target->staged = false;

out:
    return rc;
}

bauta_rc
bauta_sqlite_target_publish(void *self, bauta_err *err)
{
    bauta_sqlite_target *target = self;
    bauta_err late = {0};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_sqlite_exec(target->db, err, "COMMIT"));
    if (sqlite3_close(target->db) != SQLITE_OK)
        return bauta_err_set(err, BAUTA_EIO, "cannot close %s",
                             target->stage_path);
    target->db = NULL;
    if (target->stage->source != NULL)
        BAUTA_TRY(carry_wal(target, err));
    BAUTA_TRY(sync_file(target->stage_path, O_RDWR, err));
    BAUTA_TRY(swap(target, err));
    /* The copy stands; only a crash of the machine could still undo it. */
    if (sync_file(target->folder, O_RDONLY | O_DIRECTORY, &late) != BAUTA_OK)
        bauta_sqlite_note(target, "%s", late.text);

out:
    return rc;
}

void
bauta_sqlite_target_abort(void *self)
{
    bauta_sqlite_target *target = self;

    (void)sqlite3_close_v2(target->db);
    target->db = NULL;
    if (target->staged)
        remove_stage(target);
    target->staged = false;
}

void
bauta_sqlite_target_close(void *self)
{
    bauta_sqlite_target *target = self;

    if (target == NULL)
        return;
    (void)sqlite3_close_v2(target->db);
    if (target->lock >= 0)
        (void)close(target->lock);
    free(target);
}
