/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lock items from a file, which may be anything: its size, depth and number of
 * values are bounded by the document, and each part is what it should be or a
 * problem with a place. Reading ends at the first.
 */
#include "profiles/lock_items.h"

#include "profiles/document.h"
#include "profiles/lock.h"

#include <stdio.h>
#include <string.h>

typedef struct reading {
    bauta_lock_items *list;
    const char *file;
    bauta_document document;
    bauta_report *report;
    bauta_err *err;
} reading;

static bauta_rc
refuse(reading *r, size_t at, const char *text)
{
    const bauta_place place = bauta_document_place(&r->document, at);
    const bauta_problem problem = {
        .kind = BAUTA_PROBLEM_LOCK,
        .code = BAUTA_EPROFILE,
        .file = r->file,
        .line = place.line,
        .column = place.column,
        .hint = "take the file from version control again, or look at the "
                "whole schema and run bauta check --write-lock"};

    bauta_report_add(r->report, &problem, "%s", text);
    return BAUTA_EPROFILE;
}

static const bauta_node *
node(const reading *r, uint32_t at)
{
    return &r->document.nodes[at];
}

static bool
is_text(const bauta_node *n)
{
    return n->kind == BAUTA_NODE_STRING && strlen(n->text) == n->len;
}

/* Sorts the members of an object into `found` (0 where it has none; the root
 * is no member); others, and those that are there twice, are refused. */
static bauta_rc
take_members(reading *r, uint32_t object, const char *const *names, size_t n,
             uint32_t *found)
{
    const uint32_t end = node(r, object)->end;

    if (node(r, object)->kind != BAUTA_NODE_OBJECT)
        return refuse(r, node(r, object)->at, "an object is expected here");
    for (uint32_t i = object + 1; i < end; i = node(r, i)->end) {
        size_t k = 0;

        while (k < n && strcmp(names[k], node(r, i)->key) != 0)
            k++;
        if (k == n)
            return refuse(r, node(r, i)->key_at, "a lock has no such member");
        if (found[k] != 0)
            return refuse(r, node(r, i)->key_at, "this member is there twice");
        found[k] = i;
    }
    return BAUTA_OK;
}

static bauta_rc
take_columns(reading *r, uint32_t at, bauta_lock_item item)
{
    const uint32_t end = node(r, at)->end;
    bauta_rc rc = BAUTA_OK;

    if (node(r, at)->kind != BAUTA_NODE_OBJECT)
        return refuse(r, node(r, at)->at, "an object is expected here");
    item.kind = BAUTA_LOCK_COLUMN;
    for (uint32_t i = at + 1; i < end; i = node(r, i)->end) {
        if (!is_text(node(r, i)))
            return refuse(r, node(r, i)->at, "a text is expected here");
        if (node(r, i)->first != 0)
            return refuse(r, node(r, i)->key_at, "this column is there twice");
        item.name = node(r, i)->key;
        item.text = node(r, i)->text;
        item.place = bauta_document_place(&r->document, node(r, i)->key_at);
        BAUTA_TRY(bauta_lock_items_add(r->list, &item, r->err));
    }

out:
    return rc;
}

static bauta_rc
take_texts(reading *r, uint32_t at, bauta_lock_item item)
{
    const uint32_t end = node(r, at)->end;
    bauta_rc rc = BAUTA_OK;

    if (node(r, at)->kind != BAUTA_NODE_ARRAY)
        return refuse(r, node(r, at)->at, "an array is expected here");
    for (uint32_t i = at + 1; i < end; i = node(r, i)->end) {
        if (!is_text(node(r, i)))
            return refuse(r, node(r, i)->at, "a text is expected here");
        item.name = node(r, i)->text;
        item.place = bauta_document_place(&r->document, node(r, i)->at);
        BAUTA_TRY(bauta_lock_items_add(r->list, &item, r->err));
    }

out:
    return rc;
}

static bauta_rc
take_table(reading *r, uint32_t at)
{
    static const char *const names[] = {"schema", "table", "columns", "keys",
                                        "references"};
    enum { SCHEMA, TABLE, COLUMNS, KEYS, REFERENCES, N };
    uint32_t found[N] = {0};
    bauta_lock_item item = {.schema = "", .name = "", .text = ""};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(take_members(r, at, names, N, found));
    if (found[TABLE] == 0 || !is_text(node(r, found[TABLE])) ||
        found[COLUMNS] == 0 ||
        (found[SCHEMA] != 0 && !is_text(node(r, found[SCHEMA]))))
        return refuse(r, node(r, at)->at,
                      "a table has \"table\", its name, and \"columns\"");
    if (found[SCHEMA] != 0)
        item.schema = node(r, found[SCHEMA])->text;
    item.table = node(r, found[TABLE])->text;
    item.place = bauta_document_place(&r->document, node(r, at)->at);
    BAUTA_TRY(bauta_lock_items_add(r->list, &item, r->err));
    BAUTA_TRY(take_columns(r, found[COLUMNS], item));
    item.kind = BAUTA_LOCK_KEY;
    if (found[KEYS] != 0)
        BAUTA_TRY(take_texts(r, found[KEYS], item));
    item.kind = BAUTA_LOCK_REFERENCE;
    if (found[REFERENCES] != 0)
        rc = take_texts(r, found[REFERENCES], item);

out:
    return rc;
}

static bauta_rc
take_all(reading *r, const char *driver)
{
    static const char *const names[] = {"bauta_lock", "driver", "tables"};
    enum { VERSION, DRIVER, TABLES, N };
    uint32_t found[N] = {0}, end;
    char wrong[128];
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(take_members(r, 0, names, N, found));
    if (found[VERSION] == 0 || found[DRIVER] == 0 || found[TABLES] == 0)
        return refuse(r, 0,
                      "a lock has \"bauta_lock\", \"driver\" and \"tables\"");
    if (node(r, found[VERSION])->kind != BAUTA_NODE_NUMBER ||
        strcmp(node(r, found[VERSION])->text, "1") != 0)
        return refuse(r, node(r, found[VERSION])->at,
                      "only version 1 of the format is known");
    if (!is_text(node(r, found[DRIVER])) ||
        strcmp(node(r, found[DRIVER])->text, driver) != 0) {
        (void)snprintf(wrong, sizeof(wrong),
                       "it is the lock of another kind of database than %.40s",
                       driver);
        return refuse(r, node(r, found[DRIVER])->at, wrong);
    }
    if (node(r, found[TABLES])->kind != BAUTA_NODE_ARRAY)
        return refuse(r, node(r, found[TABLES])->at,
                      "an array is expected here");
    end = node(r, found[TABLES])->end;
    for (uint32_t i = found[TABLES] + 1; i < end; i = node(r, i)->end)
        BAUTA_TRY(take_table(r, i));

out:
    return rc;
}

bauta_rc
bauta_lock_items_parse(bauta_lock_items *list, const char *file,
                       const char *driver, const char *json, size_t len,
                       bauta_report *report, bauta_err *err)
{
    reading r = {.list = list, .file = file, .report = report, .err = err};
    bauta_err unreadable = {0};
    bauta_fault fault = {0};
    bauta_rc rc;

    bauta_document_init(&r.document);
    rc = bauta_document_parse(&r.document, json, len, &list->arena, &fault,
                              &unreadable);
    if (rc == BAUTA_EPROFILE)
        rc = refuse(&r, fault.at, fault.text);
    else if (rc != BAUTA_OK)
        rc = bauta_err_set(err, rc, "out of memory for the lock");
    else
        rc = take_all(&r, driver);
    bauta_document_deinit(&r.document);
    if (rc == BAUTA_OK)
        bauta_lock_items_sort(list);
    return rc;
}
