/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Views, triggers, routines and events: read from the source as its server
 * shows them, made with the SQL mode and character set they were written in.
 * DEFINER is left out, so that whoever makes the copy defines them; events
 * come disabled, for a copy must not act on its own; a name qualified by the
 * source database means the copy.
 */
#include "drivers/mysql/mysql.h"

#include <stdlib.h>
#include <string.h>

/* Where SHOW CREATE puts what; -1: nowhere. */
struct shape {
    int sql, sql_mode, time_zone, charset, collation;
};

static const struct shape view_shape = {1, -1, -1, 2, 3};
static const struct shape routine_shape = {2, 1, -1, 3, 4};
static const struct shape event_shape = {3, 1, 2, 4, 5};

enum { ER_EVENT_IN_THE_PAST = 1588, ER_NO_SUCH_TABLE_NUMBER = 1146 };

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for definitions");
}

static const char *
field(bauta_mysql_target *target, char **row, int index)
{
    if (index < 0 || row[index] == NULL)
        return NULL;
    return bauta_arena_strdup(&target->arena, row[index]);
}

static bauta_rc
show(bauta_mysql_target *target, bauta_mysql_object *object,
     const struct shape *shape, bauta_err *err)
{
    const bauta_mysql_source *source = target->stage->source;
    MYSQL_RES *result = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;
    char **row;

    bauta_text_init(&sql);
    bauta_text_printf(&sql, "SHOW CREATE %s ", object->kind);
    bauta_mysql_name(&sql, NULL, object->name);
    BAUTA_TRY(bauta_mysql_select(&result, &source->conn, &sql, err,
                                 "the definitions of views, triggers, routines "
                                 "and events"));
    row = mysql_fetch_row(result);
    if (row == NULL || (int)mysql_num_fields(result) <= shape->collation ||
        row[shape->sql] == NULL) {
        (void)bauta_err_set(err, BAUTA_EIO,
                            "the server does not show the definition of %s "
                            "%.64s: the user needs the right to see it, such "
                            "as SELECT on mysql.proc or SHOW_ROUTINE",
                            object->kind, object->name);
        rc = BAUTA_EIO;
        goto out;
    }
    object->sql = field(target, row, shape->sql);
    object->sql_mode = field(target, row, shape->sql_mode);
    object->time_zone = field(target, row, shape->time_zone);
    object->charset = field(target, row, shape->charset);
    object->collation = field(target, row, shape->collation);
    if (object->sql == NULL)
        rc = no_memory(err);

out:
    mysql_free_result(result);
    bauta_text_deinit(&sql);
    return rc;
}

/* Does the object belong to a table that has no place in the copy? */
static bool
is_orphan(const bauta_mysql_target *target, const char *table)
{
    const bauta_catalog *catalog = target->stage->catalog;

    for (size_t i = 0; table != NULL && i < catalog->n_tables; i++)
        if (strcmp(catalog->tables[i].name, table) == 0)
            return !bauta_mysql_is_carried(target, i);
    return false;
}

static bauta_rc
add_all(bauta_mysql_target *target, MYSQL_RES *list, bauta_err *err)
{
    const size_t most = target->n_objects + (size_t)mysql_num_rows(list);
    bauta_mysql_object *objects =
        bauta_arena_calloc(&target->arena, most, sizeof(*objects));
    bauta_rc rc = BAUTA_OK;
    char **row;

    if (objects == NULL)
        return no_memory(err);
    for (size_t i = 0; i < target->n_objects; i++)
        objects[i] = target->objects[i];
    target->objects = objects;
    while ((row = mysql_fetch_row(list)) != NULL) {
        bauta_mysql_object *object = &objects[target->n_objects];
        const struct shape *shape = &routine_shape;

        if (is_orphan(target, row[2]))
            continue;
        object->kind = bauta_arena_strdup(&target->arena, row[0]);
        object->name = bauta_arena_strdup(&target->arena, row[1]);
        if (object->kind == NULL || object->name == NULL)
            return no_memory(err);
        if (strcmp(object->kind, "VIEW") == 0)
            shape = &view_shape;
        else if (strcmp(object->kind, "EVENT") == 0)
            shape = &event_shape;
        target->n_objects++;
        BAUTA_TRY(show(target, object, shape, err));
    }

out:
    return rc;
}

/* Routines first, for views may call them; triggers in the order they fire. */
bauta_rc
bauta_mysql_objects_read(bauta_mysql_target *target, bauta_err *err)
{
    static const char *const queries[][2] = {
        {"SELECT ROUTINE_TYPE, ROUTINE_NAME, NULL FROM "
         "information_schema.ROUTINES WHERE ROUTINE_SCHEMA = ",
         " ORDER BY ROUTINE_TYPE, ROUTINE_NAME"},
        {"SELECT 'VIEW', TABLE_NAME, NULL FROM information_schema.VIEWS WHERE "
         "TABLE_SCHEMA = ",
         " ORDER BY TABLE_NAME"},
        {"SELECT 'TRIGGER', TRIGGER_NAME, EVENT_OBJECT_TABLE FROM "
         "information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = ",
         " ORDER BY EVENT_OBJECT_TABLE, ACTION_TIMING, EVENT_MANIPULATION, "
         "ACTION_ORDER"},
        {"SELECT 'EVENT', EVENT_NAME, NULL FROM information_schema.EVENTS "
         "WHERE EVENT_SCHEMA = ",
         " ORDER BY EVENT_NAME"},
    };
    const bauta_mysql_source *source = target->stage->source;
    MYSQL_RES *list = NULL;
    bauta_text sql;
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    for (size_t i = 0; i < sizeof(queries) / sizeof(queries[0]); i++) {
        bauta_text_reset(&sql);
        bauta_text_add(&sql, queries[i][0]);
        bauta_mysql_literal(&sql, source->login.database);
        bauta_text_add(&sql, queries[i][1]);
        BAUTA_TRY(bauta_mysql_select(&list, &source->conn, &sql, err,
                                     "the list of views and routines"));
        BAUTA_TRY(add_all(target, list, err));
        mysql_free_result(list);
        list = NULL;
    }

out:
    mysql_free_result(list);
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
set_session(const bauta_mysql_conn *conn, const char *name, const char *value,
            bauta_err *err)
{
    bauta_text sql;
    bauta_rc rc;

    if (value == NULL)
        return BAUTA_OK;
    bauta_text_init(&sql);
    bauta_text_printf(&sql, "SET SESSION %s = ", name);
    bauta_mysql_literal(&sql, value);
    rc = bauta_mysql_run_text(conn, &sql, err, "cannot set %s", name);
    bauta_text_deinit(&sql);
    return rc;
}

/* Back to how a session that writes has it. */
static bauta_rc
reset_session(const bauta_mysql_conn *conn, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_run(conn, "SET NAMES utf8mb4", err,
                              "cannot settle the session"));
    BAUTA_TRY(set_session(conn, "time_zone", "+00:00", err));
    BAUTA_TRY(bauta_mysql_run(conn, "SET SESSION character_set_results = NULL",
                              err, "cannot settle the session"));
    rc = bauta_mysql_writing(conn, err);

out:
    return rc;
}

bauta_rc
bauta_mysql_object_make(const bauta_mysql_target *target,
                        const bauta_mysql_object *object, const char *database,
                        bauta_err *err)
{
    const bauta_mysql_source *source = target->stage->source;
    const bauta_mysql_conn *conn = &target->conn;
    const bauta_mysql_rewrite rewrite = {
        .from = source->login.database,
        .to = database,
        .is_ours = bauta_mysql_is_ours,
        .context = (void *)target,
        .drop_definer = true,
        .disable = strcmp(object->kind, "EVENT") == 0};
    bauta_text sql;
    bauta_err later = {0};
    bauta_rc rc = BAUTA_OK;

    bauta_text_init(&sql);
    bauta_mysql_rewrite_text(&sql, object->sql, &rewrite);
    BAUTA_TRY(set_session(conn, "sql_mode", object->sql_mode, err));
    BAUTA_TRY(set_session(conn, "time_zone", object->time_zone, err));
    BAUTA_TRY(set_session(conn, "character_set_client", object->charset, err));
    BAUTA_TRY(
        set_session(conn, "collation_connection", object->collation, err));
    BAUTA_TRY(bauta_mysql_run_text(conn, &sql, err, "cannot create %s %.64s",
                                   object->kind, object->name));

out:
    bauta_text_deinit(&sql);
    if (reset_session(conn, rc == BAUTA_OK ? err : &later) != BAUTA_OK &&
        rc == BAUTA_OK)
        rc = err->code;
    return rc;
}

/* Takes a tried trigger away again: tables with triggers can't be moved. */
static bauta_rc
drop_trigger(const bauta_mysql_target *target, const char *name, bauta_err *err)
{
    bauta_text sql;
    bauta_rc rc;

    bauta_text_init(&sql);
    bauta_text_add(&sql, "DROP TRIGGER ");
    bauta_mysql_name(&sql, target->staged, name);
    rc = bauta_mysql_run_text(&target->conn, &sql, err,
                              "cannot drop trigger %.64s", name);
    bauta_text_deinit(&sql);
    return rc;
}

static bauta_rc
try_one(bauta_mysql_target *target, bauta_mysql_object *object, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_mysql_object_make(target, object, target->staged, err));
    object->turn = ++target->n_made;
    if (strcmp(object->kind, "TRIGGER") == 0)
        rc = drop_trigger(target, object->name, err);

out:
    return rc;
}

/* The number of the server's refusal, which the message tells. */
static unsigned
refusal(const bauta_err *err)
{
    static const char before[] = "server says error ";
    const char *at = strstr(err->text, before);

    return at != NULL ? (unsigned)strtoul(at + strlen(before), NULL, 10) : 0;
}

/* Asks the server once more, for the reason. */
static void
tell_left_out(const bauta_mysql_target *target,
              const bauta_mysql_object *object)
{
    bauta_err refused = {0};

    if (bauta_mysql_object_make(target, object, target->staged, &refused) ==
        BAUTA_OK)
        return;
    if (refusal(&refused) == ER_NO_SUCH_TABLE_NUMBER)
        bauta_mysql_note(target,
                         "view %.64s was left out: it reads a table that is "
                         "not in the copy",
                         object->name);
    else
        bauta_mysql_note(target, "view %.64s was left out: %s", object->name,
                         refused.text);
}

/* Views on views come in no order: tries until none of those left is taken.
 * Those are left out. A connection that is lost is another matter. */
static bauta_rc
try_views(bauta_mysql_target *target, bauta_err *err)
{
    bool more = true;

    while (more) {
        more = false;
        for (size_t i = 0; i < target->n_objects; i++) {
            bauta_mysql_object *object = &target->objects[i];
            bauta_err refused = {0};

            if (object->turn != 0 || strcmp(object->kind, "VIEW") != 0)
                continue;
            if (try_one(target, object, &refused) == BAUTA_OK)
                more = true;
            else if (mysql_ping(target->conn.my) != 0)
                return bauta_mysql_fail(&target->conn, err,
                                        "cannot create view %.64s",
                                        object->name);
        }
    }
    for (size_t i = 0; i < target->n_objects; i++)
        if (target->objects[i].turn == 0 &&
            strcmp(target->objects[i].kind, "VIEW") == 0)
            tell_left_out(target, &target->objects[i]);
    return BAUTA_OK;
}

bauta_rc
bauta_mysql_objects_try(bauta_mysql_target *target, bauta_err *err)
{
    size_t n_events = 0;
    bool views_tried = false;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < target->n_objects; i++) {
        bauta_mysql_object *object = &target->objects[i];
        const bool is_event = strcmp(object->kind, "EVENT") == 0;
        bauta_err refused = {0};

        if (strcmp(object->kind, "VIEW") == 0) {
            if (!views_tried)
                BAUTA_TRY(try_views(target, err));
            views_tried = true;
            continue;
        }
        if (try_one(target, object, &refused) == BAUTA_OK) {
            n_events += is_event;
        } else if (is_event && refusal(&refused) == ER_EVENT_IN_THE_PAST) {
            bauta_mysql_note(target,
                             "event %.64s was left out: its time has passed",
                             object->name);
        } else {
            *err = refused;
            return err->code;
        }
    }
    if (n_events > 0)
        bauta_mysql_note(target, "%zu %s disabled in the copy", n_events,
                         n_events == 1 ? "event is" : "events are");

out:
    return rc;
}
