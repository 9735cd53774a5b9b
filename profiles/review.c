/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Review: a column that somebody is still to decide about. The word "review"
 * stands in a rule's place, or an object with the reason for it and a rule that
 * may be the answer. No step is made of it: the planner refuses the column.
 */
#include "profiles/loader.h"

#include <string.h>

enum { M_REVIEW, M_SUGGEST, N_MEMBERS };
static const char *const members[N_MEMBERS] = {"review", "suggest"};

static bool
has_member(const bauta_loader *l, bauta_index object, const char *name)
{
    bauta_index end = bauta_loader_node(l, object)->end;

    for (bauta_index at = object + 1; at < end;
         at = bauta_loader_node(l, at)->end)
        if (strcmp(bauta_loader_node(l, at)->key, name) == 0)
            return true;
    return false;
}

bauta_rc
bauta_review_read(bauta_loader *loader, bauta_index at, bool *is)
{
    const bauta_node *node = bauta_loader_node(loader, at);
    bauta_index found[N_MEMBERS];
    bauta_rule suggested = {0};

    *is = node->kind == BAUTA_NODE_STRING && node->len == strlen("review") &&
          strcmp(node->text, "review") == 0;
    if (*is || node->kind != BAUTA_NODE_OBJECT ||
        !has_member(loader, at, members[M_REVIEW]))
        return BAUTA_OK;
    *is = true;
    (void)bauta_loader_members(loader, at, "a review", members, N_MEMBERS,
                               found);
    (void)bauta_loader_expect(loader, found[M_REVIEW], BAUTA_NODE_STRING,
                              "\"review\"", "the reason for it, as a text");
    if (found[M_SUGGEST] == BAUTA_ABSENT)
        return BAUTA_OK;
    return bauta_rule_read(loader, found[M_SUGGEST], &suggested);
}
