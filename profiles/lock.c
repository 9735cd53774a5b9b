/* SPDX-License-Identifier: Apache-2.0 */
#include "profiles/lock.h"

#include "core/file.h"
#include "profiles/document.h"
#include "profiles/lock_items.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LABEL = 512 };

bauta_rc
bauta_lock_path(const char *profile, char *out, size_t size, bauta_err *err)
{
    static const char ending[] = ".json";
    size_t len = strlen(profile), n = sizeof(ending) - 1;

    if (len > n && strcmp(profile + len - n, ending) == 0)
        len -= n;
    if (len >= INT_MAX || (size_t)snprintf(out, size, "%.*s.lock.json",
                                           (int)len, profile) >= size)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the path of the profile is too long");
    return BAUTA_OK;
}

/* What is held against each other, and where the problems go. */
typedef struct comparison {
    const char *path;
    bauta_report *report;
    const bauta_lock_item *whole; /* table that came or went as a whole */
    bauta_place table;            /* of the last table in the lock */
} comparison;

static void
add_problem(const comparison *c, enum bauta_problem_kind kind,
            const bauta_lock_item *item, bauta_place place, const char *text)
{
    static const char *const hints[] = {
        [BAUTA_PROBLEM_APPEARED] =
            "decide in the profile what is to become of it, then run "
            "bauta check --write-lock",
        [BAUTA_PROBLEM_CHANGED] =
            "look whether its rule is still right, then run "
            "bauta check --write-lock",
        [BAUTA_PROBLEM_GONE] =
            "look whether the profile still needs it, then run "
            "bauta check --write-lock",
    };
    char where[2 * LABEL];
    const bauta_problem problem = {.kind = kind,
                                   .code = BAUTA_ECOVER,
                                   .file = c->path,
                                   .line = place.line,
                                   .column = place.column,
                                   .where = where,
                                   .hint = hints[kind]};

    (void)snprintf(where, sizeof(where), "%.250s%s%.250s%s%.250s", item->schema,
                   *item->schema == '\0' ? "" : ".", item->table,
                   item->kind == BAUTA_LOCK_COLUMN ? "." : "",
                   item->kind == BAUTA_LOCK_COLUMN ? item->name : "");
    bauta_report_add(c->report, &problem, "%s", text);
}

/* "the column (varchar(40))", "the key unique (mail)" */
static void
name_item(const bauta_lock_item *item, char *out, size_t size)
{
    switch (item->kind) {
    case BAUTA_LOCK_TABLE:
        (void)snprintf(out, size, "the table");
        break;
    case BAUTA_LOCK_COLUMN:
        (void)snprintf(out, size, "the column (%.250s)", item->text);
        break;
    case BAUTA_LOCK_KEY:
        (void)snprintf(out, size, "the key %.300s", item->name);
        break;
    case BAUTA_LOCK_REFERENCE:
        (void)snprintf(out, size, "the reference of %.300s", item->name);
        break;
    }
}

/* Of a table that came or went, nothing but that is told. */
static bool
is_told(comparison *c, const bauta_lock_item *item)
{
    if (item->kind == BAUTA_LOCK_TABLE) {
        c->whole = item;
        return false;
    }
    return c->whole != NULL && strcmp(c->whole->schema, item->schema) == 0 &&
           strcmp(c->whole->table, item->table) == 0;
}

static void
report_one(comparison *c, enum bauta_problem_kind kind,
           const bauta_lock_item *item)
{
    bauta_place place = {0};
    char what[LABEL], text[2 * LABEL];

    if (is_told(c, item))
        return;
    if (kind == BAUTA_PROBLEM_GONE)
        place = item->place;
    else if (item->kind != BAUTA_LOCK_TABLE)
        place = c->table;
    name_item(item, what, sizeof(what));
    (void)snprintf(text, sizeof(text), "%s %s since the lock was written", what,
                   kind == BAUTA_PROBLEM_GONE ? "has gone" : "appeared");
    add_problem(c, kind, item, place, text);
}

static void
report_both(comparison *c, const bauta_lock_item *before,
            const bauta_lock_item *now)
{
    char text[2 * LABEL];

    if (before->kind == BAUTA_LOCK_TABLE)
        c->table = before->place;
    if (strcmp(before->text, now->text) == 0)
        return;
    (void)snprintf(text, sizeof(text),
                   "the column was %.300s when the lock was written, and is "
                   "%.300s",
                   before->text, now->text);
    add_problem(c, BAUTA_PROBLEM_CHANGED, now, before->place, text);
}

/* Both lists are sorted: one pass finds what either has alone. */
static void
compare(comparison *c, const bauta_lock_items *lock,
        const bauta_lock_items *now)
{
    size_t i = 0, j = 0;

    while (i < lock->n || j < now->n) {
        int order = i == lock->n  ? 1
                    : j == now->n ? -1
                                  : bauta_lock_item_order(&lock->items[i],
                                                          &now->items[j]);

        if (order < 0)
            report_one(c, BAUTA_PROBLEM_GONE, &lock->items[i++]);
        else if (order > 0)
            report_one(c, BAUTA_PROBLEM_APPEARED, &now->items[j++]);
        else
            report_both(c, &lock->items[i++], &now->items[j++]);
    }
}

static bauta_rc
refuse_file(const char *path, bauta_report *report, const char *why)
{
    const bauta_problem problem = {
        .kind = BAUTA_PROBLEM_LOCK,
        .code = BAUTA_EPROFILE,
        .file = path,
        .hint = "make it a file that can be read, or take it away and run "
                "bauta check --write-lock"};

    bauta_report_add(report, &problem, "the lock cannot be read: %s", why);
    return BAUTA_EPROFILE;
}

/* The file's bytes. A name that is there and leads nowhere is no absent lock:
 * somebody meant one. */
static bauta_rc
read_file(const char *path, bauta_text *text, bauta_report *report, bool *found,
          bauta_err *err)
{
    struct stat st;
    bauta_err unreadable = {0};
    bauta_rc rc;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

    *found = fd >= 0 || errno != ENOENT || lstat(path, &st) == 0;
    if (!*found)
        return BAUTA_OK;
    if (fd < 0)
        return refuse_file(path, report, strerror(errno));
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        (void)close(fd);
        return refuse_file(path, report, "it is no regular file");
    }
    rc = bauta_document_read(text, fd, path, &unreadable);
    (void)close(fd);
    if (rc == BAUTA_EUSAGE)
        return refuse_file(path, report, unreadable.text);
    return rc == BAUTA_OK ? rc : bauta_err_set(err, rc, "%s", unreadable.text);
}

bauta_rc
bauta_lock_compare(const char *path, const bauta_catalog *catalog,
                   bauta_report *report, bool *found, bauta_err *err)
{
    comparison c = {.path = path, .report = report};
    bauta_lock_items lock, now;
    bauta_text text;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&text);
    bauta_lock_items_init(&lock);
    bauta_lock_items_init(&now);
    BAUTA_TRY(read_file(path, &text, report, found, err));
    if (!*found)
        goto out;
    BAUTA_TRY(bauta_lock_items_parse(&lock, path, catalog->driver,
                                     text.bytes == NULL ? "" : text.bytes,
                                     text.len, report, err));
    BAUTA_TRY(bauta_lock_items_describe(&now, catalog, err));
    compare(&c, &lock, &now);

out:
    bauta_lock_items_deinit(&lock);
    bauta_lock_items_deinit(&now);
    bauta_text_deinit(&text);
    return rc == BAUTA_EPROFILE ? BAUTA_OK : rc; /* the report has it */
}

/* The items of one table from `*at` on, which it moves past them. */
static json_t *
table_of(const bauta_lock_items *list, size_t *at)
{
    const bauta_lock_item *table = &list->items[(*at)++];
    json_t *object = json_object(), *columns = json_object();
    json_t *keys = json_array(), *references = json_array();

    if (*table->schema != '\0')
        (void)json_object_set_new(object, "schema", json_string(table->schema));
    (void)json_object_set_new(object, "table", json_string(table->table));
    for (; *at < list->n; ++*at) {
        const bauta_lock_item *item = &list->items[*at];

        if (item->kind == BAUTA_LOCK_TABLE)
            break;
        if (item->kind == BAUTA_LOCK_COLUMN)
            (void)json_object_set_new(columns, item->name,
                                      json_string(item->text));
        else
            (void)json_array_append_new(
                item->kind == BAUTA_LOCK_KEY ? keys : references,
                json_string(item->name));
    }
    (void)json_object_set_new(object, "columns", columns);
    (void)json_object_set_new(object, "keys", keys);
    (void)json_object_set_new(object, "references", references);
    return object;
}

/* The text of a lock; NULL where there is no memory for it. */
static char *
dump(const bauta_lock_items *list, const char *driver)
{
    json_t *top = json_object(), *tables = json_array();
    char *text;

    for (size_t at = 0; at < list->n;)
        (void)json_array_append_new(tables, table_of(list, &at));
    (void)json_object_set_new(top, "bauta_lock",
                              json_integer(BAUTA_LOCK_VERSION));
    (void)json_object_set_new(top, "driver", json_string(driver));
    (void)json_object_set_new(top, "tables", tables);
    text = json_dumps(top, JSON_INDENT(2));
    json_decref(top);
    return text;
}

bauta_rc
bauta_lock_write(const char *path, const bauta_catalog *catalog, bauta_err *err)
{
    bauta_lock_items list;
    char *text = NULL;
    bauta_rc rc = BAUTA_OK;

    bauta_lock_items_init(&list);
    BAUTA_TRY(bauta_lock_items_describe(&list, catalog, err));
    text = dump(&list, catalog->driver);
    if (text == NULL)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the lock");
    else if (strlen(text) >= BAUTA_DOCUMENT_BYTES)
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "the schema is too large for a lock, which may be "
                           "%d MiB at most",
                           BAUTA_DOCUMENT_BYTES / 1024 / 1024);
    else
        rc = bauta_file_replace(path, text, strlen(text), 0666, err);

out:
    free(text);
    bauta_lock_items_deinit(&list);
    return rc;
}
