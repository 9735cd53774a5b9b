/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Registry: drivers by the scheme of a URL. SQLite is built in; the others are
 * modules, loaded when first asked for; BAUTA_PLUGIN_DIR may hold more, loaded
 * before the first look-up. A driver is checked once, when it is added, and
 * then used without checks. What was loaded stays loaded. Not thread-safe.
 */
#include "core/url.h"
#include "drivers/driver.h"

#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

extern const struct bauta_driver bauta_driver_sqlite;

enum { DRIVERS_MAX = 32, SCHEME_MAX = 32 };

static const char *const postgres_schemes[] = {"postgresql", "postgres", NULL};
static const char *const mysql_schemes[] = {"mysql", "mariadb", NULL};

typedef struct entry {
    const char *name;
    const char *const *schemes;
    const struct bauta_driver *driver; /* NULL until loaded */
} entry;

static entry entries[DRIVERS_MAX] = {
    {.name = "sqlite", .driver = &bauta_driver_sqlite},
    {.name = "postgres", .schemes = postgres_schemes},
    {.name = "mysql", .schemes = mysql_schemes},
};
static size_t n_entries = 3;
static bool scanned;
static bauta_err scan_failure; /* stands once BAUTA_PLUGIN_DIR failed */

static const char *const *
schemes_of(const entry *e)
{
    return e->driver != NULL ? e->driver->schemes : e->schemes;
}

/* "" where all are there; else the first member that is missing. */
static const char *
missing_member(const struct bauta_driver *d)
{
    const struct {
        bool there;
        const char *name;
    } members[] = {
        {d->summary != NULL, "summary"},
        {d->schemes != NULL && d->schemes[0] != NULL, "schemes"},
        {d->url_form != NULL, "url_form"},
        {d->client != NULL, "client"},
        {d->options != NULL, "options"},
        {d->source_open != NULL, "source_open"},
        {d->source_describe != NULL, "source_describe"},
        {d->source_close != NULL, "source_close"},
        {d->reader_open != NULL, "reader_open"},
        {d->reader_begin != NULL, "reader_begin"},
        {d->reader_next != NULL, "reader_next"},
        {d->reader_end != NULL, "reader_end"},
        {d->reader_close != NULL, "reader_close"},
        {d->target_open != NULL, "target_open"},
        {d->target_distinct != NULL, "target_distinct"},
        {d->target_stage != NULL, "target_stage"},
        {d->writer_open != NULL, "writer_open"},
        {d->writer_begin != NULL, "writer_begin"},
        {d->writer_write != NULL, "writer_write"},
        {d->writer_end != NULL, "writer_end"},
        {d->writer_close != NULL, "writer_close"},
        {d->target_finish != NULL, "target_finish"},
        {d->target_publish != NULL, "target_publish"},
        {d->target_abort != NULL, "target_abort"},
        {d->target_close != NULL, "target_close"},
    };

    for (size_t i = 0; i < sizeof(members) / sizeof(members[0]); i++)
        if (!members[i].there)
            return members[i].name;
    return "";
}

static const entry *
find_scheme(const char *scheme)
{
    for (size_t i = 0; i < n_entries; i++)
        for (const char *const *s = schemes_of(&entries[i]); *s != NULL; s++)
            if (strcmp(*s, scheme) == 0)
                return &entries[i];
    return NULL;
}

static bool
is_scheme(const char *text)
{
    char with_colon[SCHEME_MAX + 1], scheme[SCHEME_MAX];
    int n = snprintf(with_colon, sizeof(with_colon), "%s:", text);

    return n > 1 && (size_t)n < sizeof(with_colon) &&
           bauta_url_scheme(with_colon, scheme, sizeof(scheme)) &&
           strcmp(scheme, text) == 0;
}

/* `own` is the entry that the driver fills, or NULL for a new one. */
static bauta_rc
check(const struct bauta_driver *driver, const entry *own, bauta_err *err)
{
    const char *missing;

    if (driver->abi != BAUTA_DRIVER_ABI)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "a driver was built for interface %d of bauta, "
                             "and this is %d: build it again",
                             driver->abi, BAUTA_DRIVER_ABI);
    if (driver->name == NULL || driver->name[0] == '\0')
        return bauta_err_set(err, BAUTA_EUSAGE, "a driver has no name");
    missing = missing_member(driver);
    if (missing[0] != '\0')
        return bauta_err_set(err, BAUTA_EUSAGE, "driver %s has no %s",
                             driver->name, missing);
    for (size_t i = 0; i < n_entries; i++)
        if (&entries[i] != own && strcmp(entries[i].name, driver->name) == 0)
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "there are two drivers named %s",
                                 driver->name);
    for (const char *const *s = driver->schemes; *s != NULL; s++) {
        const entry *other = find_scheme(*s);

        if (!is_scheme(*s))
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "driver %s has a URL scheme that is none",
                                 driver->name);
        if (other != NULL && other != own)
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "drivers %s and %s both take %s: URLs",
                                 other->name, driver->name, *s);
    }
    return BAUTA_OK;
}

bauta_rc
bauta_driver_register(const struct bauta_driver *driver, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(check(driver, NULL, err));
    if (n_entries == DRIVERS_MAX)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "no room for driver %s: there are %d already",
                             driver->name, DRIVERS_MAX);
    entries[n_entries++] = (entry){.name = driver->name, .driver = driver};

out:
    return rc;
}

/* A module is beside the program it was built with, or where it was
 * installed. */
static bool
find_module(const char *name, char out[PATH_MAX])
{
    char self[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", self, sizeof(self) - 1);
    char *slash;

    self[n > 0 ? n : 0] = '\0';
    slash = strrchr(self, '/');
    if (slash != NULL) {
        *slash = '\0';
        n = snprintf(out, PATH_MAX, "%s/../lib/bauta/%s.so", self, name);
        if (n > 0 && n < PATH_MAX && access(out, F_OK) == 0)
            return true;
    }
    (void)snprintf(out, PATH_MAX, "%s/%s.so", BAUTA_MODULE_DIR, name);
    return access(out, F_OK) == 0;
}

static const struct bauta_driver *const *
exported(void *module)
{
    return (const struct bauta_driver *const *)dlsym(module,
                                                     "bauta_plugin_drivers");
}

static bauta_rc
load_module(entry *e, bauta_err *err)
{
    char path[PATH_MAX];
    const struct bauta_driver *const *drivers;
    void *module;
    bauta_rc rc = BAUTA_OK;

    if (!find_module(e->name, path))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the %s driver is not installed: %s is missing",
                             e->name, path);
    module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (module == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "cannot load the %s driver: %s; install the "
                             "client library that it needs",
                             e->name, dlerror());
    drivers = exported(module);
    if (drivers == NULL || drivers[0] == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE, "%s holds no driver", path);
    BAUTA_TRY(check(drivers[0], e, err));
    if (strcmp(drivers[0]->name, e->name) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "%s holds another driver, %s",
                             path, drivers[0]->name);
    e->driver = drivers[0];

out:
    return rc;
}

/* Code is run from there: nobody else may be able to put it there. */
static bauta_rc
check_writers(const char *path, bauta_err *err)
{
    struct stat st;

    if (stat(path, &st) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "BAUTA_PLUGIN_DIR: %s: %s",
                             path, strerror(errno));
    if ((st.st_mode & S_IWOTH) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "BAUTA_PLUGIN_DIR: everybody may write to %s, so "
                             "it is not safe to run what is in it: chmod o-w",
                             path);
    return BAUTA_OK;
}

/* A plug-in may hold transforms instead, which their own registry takes. */
static bauta_rc
load_plugin(const char *path, bauta_err *err)
{
    const struct bauta_driver *const *drivers;
    void *module;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(check_writers(path, err));
    module = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    if (module == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "BAUTA_PLUGIN_DIR: cannot load a plug-in: %s",
                             dlerror());
    drivers = exported(module);
    if (drivers == NULL && dlsym(module, "bauta_plugin_transforms") == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "BAUTA_PLUGIN_DIR: %s exports neither drivers nor "
                             "transforms",
                             path);
    for (; drivers != NULL && *drivers != NULL; drivers++)
        BAUTA_TRY(bauta_driver_register(*drivers, err));

out:
    if (rc != BAUTA_OK)
        bauta_err_at(err, "%s", path);
    return rc;
}

static int
is_plugin(const struct dirent *file)
{
    const char *dot = strrchr(file->d_name, '.');

    return dot != NULL && dot != file->d_name && strcmp(dot, ".so") == 0;
}

static bauta_rc
load_plugins(const char *folder, bauta_err *err)
{
    struct dirent **files = NULL;
    int n;
    bauta_rc rc = check_writers(folder, err);

    if (rc != BAUTA_OK)
        return rc;
    n = scandir(folder, &files, is_plugin, alphasort);
    if (n < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "BAUTA_PLUGIN_DIR: %s: %s",
                             folder, strerror(errno));
    for (int i = 0; i < n; i++) {
        char path[PATH_MAX];
        int len = snprintf(path, sizeof(path), "%s%s/%s",
                           strchr(folder, '/') == NULL ? "./" : "", folder,
                           files[i]->d_name);

        if (rc == BAUTA_OK && (len < 0 || len >= PATH_MAX))
            rc = bauta_err_set(err, BAUTA_EUSAGE,
                               "BAUTA_PLUGIN_DIR: the path is too long");
        if (rc == BAUTA_OK)
            rc = load_plugin(path, err);
        free(files[i]);
    }
    free((void *)files);
    return rc;
}

/* Once; a failure is told at every look-up after. */
static bauta_rc
scan(bauta_err *err)
{
    const char *folder;

    if (!scanned) {
        scanned = true;
        folder = secure_getenv("BAUTA_PLUGIN_DIR");
        if (folder != NULL && folder[0] != '\0')
            (void)load_plugins(folder, &scan_failure);
    }
    if (scan_failure.code != BAUTA_OK && err->code == BAUTA_OK)
        *err = scan_failure;
    return scan_failure.code;
}

static bauta_rc
unknown_scheme(const char *scheme, bauta_err *err)
{
    char known[256] = "";

    for (size_t i = 0; i < n_entries; i++)
        for (const char *const *s = schemes_of(&entries[i]); *s != NULL; s++) {
            size_t n = strlen(known);

            (void)snprintf(known + n, sizeof(known) - n,
                           "%s%s:", n > 0 ? ", " : "", *s);
        }
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "no driver takes %s: URLs; there are %s", scheme,
                         known);
}

bauta_rc
bauta_driver_find(const struct bauta_driver **driver, const char *url,
                  bauta_err *err)
{
    char scheme[SCHEME_MAX];
    entry *found;
    bauta_rc rc = BAUTA_OK;

    *driver = NULL;
    BAUTA_TRY(scan(err));
    if (!bauta_url_scheme(url, scheme, sizeof(scheme)))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "not a database's URL: it does not begin with a "
                             "scheme, as sqlite:PATH or "
                             "postgresql://user@host/database do");
    found = (entry *)find_scheme(scheme);
    if (found == NULL)
        return unknown_scheme(scheme, err);
    if (found->driver == NULL)
        BAUTA_TRY(load_module(found, err));
    *driver = found->driver;

out:
    return rc;
}

bool
bauta_driver_at(size_t i, bauta_driver_info *info)
{
    bauta_err err = {0};

    *info = (bauta_driver_info){.name = ""};
    /* What failed to load has a line of its own, after all others. */
    if (scan(&err) != BAUTA_OK && i == n_entries) {
        info->name = "plug-ins";
        (void)snprintf(info->reason, sizeof(info->reason), "%.255s", err.text);
        return true;
    }
    if (i >= n_entries)
        return false;
    err = (bauta_err){0};
    info->name = entries[i].name;
    if (entries[i].driver == NULL)
        (void)load_module(&entries[i], &err);
    info->driver = entries[i].driver;
    (void)snprintf(info->reason, sizeof(info->reason), "%.255s", err.text);
    return true;
}
