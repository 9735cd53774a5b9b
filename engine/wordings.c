/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Wordings: defaults, CHECKs, comments, views, routines and the like travel
 * with a schema word for word. A literal in one of them that is somebody's
 * e-mail address, card or telephone number would be in the copy all the same,
 * so it is a problem; one that is about a column with a rule, and may be a
 * value of it, is a doubt. No message quotes it.
 */
#include "engine/decide.h"

#include "core/text.h"
#include "engine/literals.h"
#include "transforms/scrub/find.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

typedef struct search {
    bauta_planner *planner;
    const bauta_wording *wording;
    long table, column; /* whose rule it would evade; BAUTA_NONE */
    bauta_arena arena;
    bool known;   /* a literal is personal data */
    bool suspect; /* a literal may be a value */
    bool failed;
} search;

/* What it is called, and whether it is to be read as SQL. */
static const struct {
    const char *name;
    bool plain;
} kinds[] = {
    [BAUTA_WORDING_DEFAULT] = {"default", false},
    [BAUTA_WORDING_GENERATED] = {"expression", false},
    [BAUTA_WORDING_CHECK] = {"CHECK", false},
    [BAUTA_WORDING_INDEX] = {"index", false},
    [BAUTA_WORDING_PARTITION] = {"bounds of partition", false},
    [BAUTA_WORDING_COMMENT] = {"comment", true},
    [BAUTA_WORDING_VIEW] = {"view", false},
    [BAUTA_WORDING_TRIGGER] = {"trigger", false},
    [BAUTA_WORDING_ROUTINE] = {"routine", false},
    [BAUTA_WORDING_CODE] = {"routine", true},
    [BAUTA_WORDING_TYPE] = {"type", true},
    [BAUTA_WORDING_POLICY] = {"policy", false},
    [BAUTA_WORDING_REWRITE] = {"rewrite rule", false},
    [BAUTA_WORDING_STATISTICS] = {"statistics", false},
    [BAUTA_WORDING_OPTIONS] = {"options", true},
    [BAUTA_WORDING_TABLE] = {"definition", false},
    [BAUTA_WORDING_STATEMENT] = {"statement", false},
};

/* Names that are reserved for examples are nobody's: RFC 2606. */
static bool
is_example(const char *bytes, size_t len)
{
    static const char *const endings[] = {
        "example",     "test",        "invalid",    "localhost",
        "example.com", "example.org", "example.net"};

    for (size_t i = 0; i < sizeof(endings) / sizeof(endings[0]); i++) {
        size_t n = strlen(endings[i]);

        if (len > n && strncasecmp(bytes + len - n, endings[i], n) == 0 &&
            (bytes[len - n - 1] == '.' || bytes[len - n - 1] == '@'))
            return true;
    }
    return false;
}

/* The text with '?' for bytes that are no UTF-8, as it is where there are none;
 * NULL where memory ran out. */
static const char *
make_valid(search *s, const char *bytes, size_t len)
{
    char *copy = NULL;
    size_t n;

    for (size_t i = 0; i < len; i += n) {
        n = bauta_utf8_length(bytes + i, len - i);
        if (n > 0)
            continue;
        n = 1;
        if (copy == NULL)
            copy = bauta_arena_strndup(&s->arena, bytes, len);
        if (copy == NULL) {
            s->failed = true;
            return NULL;
        }
        copy[i] = '?';
    }
    return copy != NULL ? copy : bytes;
}

enum {
    EMAIL = 1u << BAUTA_FIND_EMAIL,
    PERSONAL = EMAIL | (1u << BAUTA_FIND_CARD) | (1u << BAUTA_FIND_IBAN) |
               (1u << BAUTA_FIND_NATIONAL_ID) | (1u << BAUTA_FIND_PHONE)
};

static bool
is_personal(search *s, const char *bytes, size_t len, unsigned types)
{
    bauta_finds finds = {.arena = &s->arena};

    if (len >= UINT32_MAX)
        return true;
    bytes = make_valid(s, bytes, len);
    if (bytes == NULL)
        return false;
    bauta_find_patterns(bytes, len, types, &finds);
    s->failed = s->failed || finds.failed;
    for (size_t i = 0; i < finds.n; i++) {
        const bauta_found *found = &finds.list[i];

        if (found->type != BAUTA_FIND_EMAIL ||
            !is_example(bytes + found->start, found->end - found->start))
            return true;
    }
    return false;
}

static bool
is_label(const bauta_column *column, const char *bytes, size_t len)
{
    for (size_t i = 0; i < column->n_labels; i++)
        if (strlen(column->labels[i]) == len &&
            memcmp(column->labels[i], bytes, len) == 0)
            return true;
    return false;
}

/* Text of three characters or more, of which one is a letter or a digit other
 * than zero. */
static bool
may_be_value(const search *s, const char *bytes, size_t len)
{
    const bauta_table *table = &s->planner->catalog->tables[s->table];

    if (len < 3 || is_label(&table->columns[s->column], bytes, len))
        return false;
    for (size_t i = 0; i < len; i++)
        if ((bytes[i] >= '1' && bytes[i] <= '9') ||
            bauta_is_letter((unsigned char)bytes[i]) || (bytes[i] & 0x80) != 0)
            return true;
    return false;
}

static void
look_at(void *context, const bauta_literal *literal)
{
    search *s = context;
    bool text = literal->kind == BAUTA_LITERAL_TEXT;

    if (is_personal(s, literal->bytes, literal->len, PERSONAL))
        s->known = true;
    else if (text && !literal->cast && s->column >= 0 &&
             s->wording->kind <= BAUTA_WORDING_PARTITION &&
             s->wording->kind != BAUTA_WORDING_GENERATED &&
             may_be_value(s, literal->bytes, literal->len))
        s->suspect = true;
}

/* The table whose rows a table's are, and through it the first column with a
 * rule that the wording is about. */
static void
find_column(search *s)
{
    const bauta_catalog *catalog = s->planner->catalog;
    const bauta_wording *wording = s->wording;
    long t = wording->table;

    for (size_t hops = 0; t >= 0 && hops < catalog->n_tables &&
                          catalog->tables[t].kind == BAUTA_TABLE_PARTITION;
         hops++)
        t = catalog->tables[t].parent;
    s->table = t;
    s->column = BAUTA_NONE;
    for (size_t i = 0; t >= 0 && i < wording->n_columns; i++) {
        const char *name =
            catalog->tables[wording->table].columns[wording->columns[i]].name;
        long column = bauta_table_find_column(&catalog->tables[t], name);

        if (column >= 0 && s->column < 0 &&
            s->planner->plan->tables[t].columns[column].n_bounds > 0)
            s->column = column;
    }
}

static void
tell(const search *s)
{
    const bauta_planner *planner = s->planner;
    const bauta_wording *wording = s->wording;
    char where[BAUTA_LABEL] = "";
    bauta_problem problem = {
        .code = BAUTA_ECOVER, .file = planner->profile->file, .where = where};

    if (s->column >= 0)
        problem = bauta_planner_problem(
            planner, planner->offset[s->table] + (size_t)s->column, where, "");
    else if (wording->table >= 0)
        bauta_table_label(planner->catalog,
                          &planner->catalog->tables[wording->table], where,
                          sizeof(where));
    problem.kind = BAUTA_PROBLEM_WORDING;
    if (s->known) {
        problem.hint = "take it out of the schema or, where it is nobody's, "
                       "say \"schema_values\": \"keep\" in the profile";
        bauta_report_add(planner->report, &problem,
                         "%s%s%s holds what looks like somebody's data, and "
                         "the copy would have it",
                         kinds[wording->kind].name,
                         *wording->object != '\0' ? " " : "", wording->object);
        return;
    }
    problem.hint = "see that it is nobody's value";
    bauta_report_doubt(planner->report, &problem,
                       "%s%s%s holds a text that the copy has as it is",
                       kinds[wording->kind].name,
                       *wording->object != '\0' ? " " : "", wording->object);
}

/* Does any rule have something to hide? */
static bool
has_rules(const bauta_plan *plan)
{
    for (size_t t = 0; t < plan->n_tables; t++)
        for (size_t c = 0; c < plan->catalog->tables[t].n_columns; c++)
            if (plan->tables[t].columns[c].n_bounds > 0)
                return true;
    return false;
}

/* A wording of a table that has no place in the copy does not travel. */
static bool
travels(const bauta_planner *planner, const bauta_wording *wording)
{
    if (planner->plan->decoded && wording->kind != BAUTA_WORDING_DEFAULT &&
        wording->kind != BAUTA_WORDING_TYPE)
        return false; /* to another engine: it speaks another SQL */
    return wording->table < 0 ||
           planner->plan->fates[wording->table] != BAUTA_FATE_SKIP;
}

/* An e-mail address is one wherever in a statement it stands: in a dollar
 * quote, in the code of a routine that is no SQL. */
static bauta_rc
look_through(search *s)
{
    const char *text = s->wording->text;
    bool plain = kinds[s->wording->kind].plain;

    s->known = is_personal(s, text, strlen(text), plain ? PERSONAL : EMAIL);
    if (!plain && !s->known)
        bauta_literals_scan(text, s->planner->catalog->backslashes, look_at, s);
    return s->failed ? bauta_err_set(s->planner->err, BAUTA_ENOMEM,
                                     "out of memory for the plan")
                     : BAUTA_OK;
}

bauta_rc
bauta_planner_wordings(bauta_planner *planner)
{
    const bauta_catalog *catalog = planner->catalog;
    bool *told;
    bauta_rc rc = BAUTA_OK;

    if (planner->profile->schema_values_keep || !has_rules(planner->plan))
        return BAUTA_OK;
    told = bauta_arena_calloc(&planner->plan->arena, catalog->n_tables + 1,
                              sizeof(*told));
    if (told == NULL)
        return bauta_err_set(planner->err, BAUTA_ENOMEM,
                             "out of memory for the plan");
    for (size_t i = 0; i < catalog->n_wordings && rc == BAUTA_OK; i++) {
        search s = {.planner = planner, .wording = &catalog->wordings[i]};
        bool *of_table = &told[s.wording->table >= 0 ? s.wording->table
                                                     : (long)catalog->n_tables];

        if (!travels(planner, s.wording) ||
            (s.wording->kind == BAUTA_WORDING_TABLE && *of_table))
            continue;
        bauta_arena_init(&s.arena);
        find_column(&s);
        rc = look_through(&s);
        if (rc == BAUTA_OK && (s.known || s.suspect))
            tell(&s);
        *of_table |= s.known;
        bauta_arena_deinit(&s.arena);
    }
    return rc;
}
