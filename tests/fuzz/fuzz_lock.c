/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any text is either a lock, and then a sorted list of texts, or one problem
 * with a place inside the text.
 */
#include "core/text.h"
#include "profiles/lock_items.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

static void
items_check(const bauta_lock_items *list)
{
    for (size_t i = 0; i < list->n; i++) {
        const bauta_lock_item *item = &list->items[i];

        require(bauta_utf8_valid(item->table, strlen(item->table)));
        require(bauta_utf8_valid(item->name, strlen(item->name)));
        require(item->place.line > 0 && item->schema != NULL &&
                item->text != NULL);
        require(i == 0 || bauta_lock_item_order(item - 1, item) < 0);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *json = malloc(size + 1);
    bauta_lock_items list;
    bauta_report report;
    bauta_err err = {0};
    bauta_rc rc;

    require(json != NULL);
    if (size > 0)
        memcpy(json, data, size);
    bauta_lock_items_init(&list);
    bauta_report_init(&report);
    rc = bauta_lock_items_parse(&list, "x.lock.json", "postgres", json, size,
                                &report, &err);
    require(rc == BAUTA_OK || rc == BAUTA_EPROFILE);
    require((rc == BAUTA_OK) == bauta_report_empty(&report));
    if (rc == BAUTA_OK)
        items_check(&list);
    else
        require(report.n_problems == 1 && report.problems[0].line > 0 &&
                report.problems[0].text[0] != '\0');
    bauta_report_deinit(&report);
    bauta_lock_items_deinit(&list);
    free(json);
    return 0;
}
