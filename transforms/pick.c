/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/pick.h"

#include "core/arena.h"
#include "core/text.h"

#include <stdlib.h>

void
bauta_pick_close(bauta_pick *pick)
{
    free(pick->usual);
    free(pick->fitting);
    free(pick->fits);
    *pick = (bauta_pick){0};
}

bauta_rc
bauta_pick_open(bauta_pick *pick, size_t count, bauta_pick_filter *usual,
                bauta_pick_filter *fits, const void *context, bauta_err *err)
{
    *pick = (bauta_pick){.count = count};
    if (usual != NULL)
        pick->usual = bauta_calloc(count, sizeof(*pick->usual));
    if (fits != NULL) {
        pick->fitting = bauta_calloc(count, sizeof(*pick->fitting));
        pick->fits = bauta_calloc(count, sizeof(*pick->fits));
    }
    if ((usual != NULL && pick->usual == NULL) ||
        (fits != NULL && (pick->fitting == NULL || pick->fits == NULL)))
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    for (size_t i = 0; i < count; i++) {
        if (usual != NULL && !usual(context, i))
            continue;
        if (usual != NULL)
            pick->usual[pick->n_usual++] = (uint32_t)i;
        if (fits != NULL && fits(context, i)) {
            pick->fits[i] = true;
            pick->fitting[pick->n_fitting++] = (uint32_t)i;
        }
    }
    return (usual != NULL && pick->n_usual == 0) ||
                   (fits != NULL && pick->n_fitting == 0)
               ? BAUTA_EPROFILE
               : BAUTA_OK;
}

struct limits {
    const bauta_list *list;
    uint64_t longest, room;
};

static bool
is_usual(const void *context, size_t i)
{
    const struct limits *limits = context;

    return bauta_entry_chars(limits->list, i) <= limits->longest;
}

static bool
is_fitting(const void *context, size_t i)
{
    const struct limits *limits = context;

    return bauta_entry_chars(limits->list, i) <= limits->room;
}

bauta_rc
bauta_pick_list(bauta_pick *pick, const bauta_list *list, uint64_t longest,
                uint64_t room, bauta_err *err)
{
    const struct limits limits = {list, longest, room};
    bool shorter = longest != 0 && longest < list->max_chars;
    bool tight =
        room != 0 && room < list->max_chars && (longest == 0 || room < longest);
    bauta_rc rc = bauta_pick_open(pick, list->count, shorter ? is_usual : NULL,
                                  tight ? is_fitting : NULL, &limits, err);

    pick->list = list;
    return rc;
}
