/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Profile: reads the file, says what sort of document it is, and has each part
 * read by the file that knows it. See profile.h and loader.h.
 */
#include "profiles/profile.h"

#include "core/text.h"
#include "profiles/loader.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    SCHEMA,
    BAUTA,
    RECIPIENT,
    UNDECLARED,
    DEFAULTS,
    TABLES,
    RULES,
    REFERENCES,
    N_MEMBERS
};

static const char *const members[N_MEMBERS] = {
    "$schema",  "bauta",  "recipient", "undeclared",
    "defaults", "tables", "rules",     "references",
};

void
bauta_profile_init(bauta_profile *profile)
{
    *profile = (bauta_profile){.file = "", .recipient = ""};
    bauta_arena_init(&profile->arena);
}

void
bauta_profile_deinit(bauta_profile *profile)
{
    bauta_arena_deinit(&profile->arena);
    *profile = (bauta_profile){.file = "", .recipient = ""};
}

/* Says that the document is no profile this program can read. */
static void
stranger(bauta_loader *l, size_t at, const char *hint, const char *text)
{
    bauta_loader_problem(l, at, hint, "%s", text);
}

/* True where the document says it is a profile of a version we know. Nothing
 * else about a document that is not can be judged. */
static bool
version_check(bauta_loader *l)
{
    const bauta_node *root = bauta_loader_node(l, 0), *version = NULL;
    long long number;

    if (root->kind != BAUTA_NODE_OBJECT) {
        stranger(l, root->at, "a profile is a JSON object with \"bauta\": 1",
                 "not a bauta profile");
        return false;
    }
    for (bauta_index at = 1; version == NULL && at < root->end;
         at = bauta_loader_node(l, at)->end) {
        if (strcmp(bauta_loader_node(l, at)->key, members[BAUTA]) == 0)
            version = bauta_loader_node(l, at);
    }
    if (version == NULL) {
        stranger(l, root->at, "if it is one, add \"bauta\": 1 to it",
                 "not a bauta profile: it has no member \"bauta\"");
        return false;
    }
    number = version->kind == BAUTA_NODE_NUMBER &&
                     strpbrk(version->text, ".eE") == NULL
                 ? strtoll(version->text, NULL, 10)
                 : 0;
    if (number > BAUTA_PROFILE_VERSION) {
        bauta_loader_problem(l, version->at, "update bauta",
                             "this profile is of version %lld; this bauta "
                             "reads up to %d: update bauta",
                             number, BAUTA_PROFILE_VERSION);
        return false;
    }
    if (number < 1) {
        stranger(l, version->at, "write \"bauta\": 1",
                 "\"bauta\" takes the version of the format, 1");
        return false;
    }
    return true;
}

/* Where a duplicate key names a table or column, it is called so. */
static const char *
duplicate_label(const bauta_loader *l, const bauta_node *node)
{
    const bauta_node *parent = bauta_loader_node(l, node->parent);
    const bauta_node *table = bauta_loader_node(l, parent->parent);

    if (parent->key == NULL)
        return "member";
    if (parent->parent == 0 && strcmp(parent->key, members[TABLES]) == 0)
        return "table";
    if (strcmp(parent->key, "columns") == 0 && table->key != NULL &&
        bauta_loader_node(l, table->parent)->key != NULL &&
        strcmp(bauta_loader_node(l, table->parent)->key, members[TABLES]) == 0)
        return "column";
    return "member";
}

static void
duplicates_report(bauta_loader *l)
{
    for (size_t i = 1; i < l->document->n_nodes; i++) {
        const bauta_node *node = bauta_loader_node(l, (bauta_index)i);

        unsigned line;

        if (node->first == 0)
            continue;
        line = bauta_document_place(l->document,
                                    bauta_loader_node(l, node->first)->key_at)
                   .line;
        bauta_loader_problem(
            l, node->key_at,
            bauta_loader_hint(
                l, "remove one of the two; the other is on line %u", line),
            "%s " BAUTA_NAME " is named twice", duplicate_label(l, node),
            node->key);
    }
}

static void
undeclared_read(bauta_loader *l, bauta_index at)
{
    static const char *const values[] = {"refuse", "keep"};
    const bauta_node *node = bauta_loader_node(l, at);

    l->profile->undeclared_place = bauta_document_place(l->document, node->at);
    if (!bauta_loader_expect(l, at, BAUTA_NODE_STRING, "\"undeclared\"",
                             "\"refuse\" or \"keep\"") ||
        bauta_loader_name(l, at, "\"undeclared\"") == NULL)
        return;
    if (strcmp(node->text, values[1]) == 0)
        l->profile->undeclared_keep = true;
    else if (strcmp(node->text, values[0]) != 0)
        bauta_loader_problem(
            l, node->at, bauta_loader_nearest(l, node->text, values, 2, NULL),
            "\"undeclared\" takes \"refuse\" or \"keep\"");
}

/* The values of every transform's options where nobody gives any. */
static bauta_rc
bases_fill(bauta_loader *l)
{
    bauta_arena *arena = &l->profile->arena;
    size_t n = 0;

    while (bauta_transform_at(n) != NULL)
        n++;
    l->bases = bauta_arena_calloc(arena, n, sizeof(*l->bases));
    l->names = bauta_arena_calloc(arena, n, sizeof(*l->names));
    if (l->bases == NULL || l->names == NULL)
        return bauta_loader_nomem(l);
    for (size_t i = 0; i < n; i++) {
        const struct bauta_transform *transform = bauta_transform_at(i);
        size_t n_options = bauta_option_count(transform->options);
        bauta_value *values =
            bauta_arena_calloc(arena, n_options, sizeof(*values));

        if (values == NULL)
            return bauta_loader_nomem(l);
        bauta_options_default(transform->options, values);
        l->names[i] = transform->name;
        l->bases[i] = (bauta_base){.transform = transform, .values = values};
    }
    l->n_bases = n;
    return BAUTA_OK;
}

static bauta_rc
parts_read(bauta_loader *l)
{
    bauta_index found[N_MEMBERS];
    const char *recipient;
    bauta_rc rc;

    BAUTA_TRY(bases_fill(l));
    duplicates_report(l);
    (void)bauta_loader_members(l, 0, "a profile", members, N_MEMBERS, found);
    if (found[RECIPIENT] != BAUTA_ABSENT) {
        recipient = bauta_loader_name(l, found[RECIPIENT], "\"recipient\"");
        l->profile->recipient_place = bauta_document_place(
            l->document, bauta_loader_node(l, found[RECIPIENT])->at);
        if (recipient != NULL)
            l->profile->recipient = recipient;
    }
    if (found[UNDECLARED] != BAUTA_ABSENT)
        undeclared_read(l, found[UNDECLARED]);
    if (found[DEFAULTS] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_defaults_read(l, found[DEFAULTS]));
    if (found[TABLES] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_tables_read(l, found[TABLES]));
    if (found[RULES] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_wildcards_read(l, found[RULES]));
    if (found[REFERENCES] != BAUTA_ABSENT)
        BAUTA_TRY(bauta_references_read(l, found[REFERENCES]));
out:
    return rc;
}

static int
problem_order(const void *a, const void *b)
{
    const bauta_problem *x = a, *y = b;

    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    if (x->column != y->column)
        return x->column < y->column ? -1 : 1;
    return strcmp(x->text, y->text);
}

/* What was found comes in the order of the file, not of the reading. */
static bauta_rc
verdict(bauta_report *report, size_t before, size_t dropped, bauta_err *err)
{
    size_t n = report->n_problems - before;

    if (n == 0 && report->n_dropped == dropped)
        return BAUTA_OK;
    if (n > 1)
        qsort(report->problems + before, n, sizeof(bauta_problem),
              problem_order);
    n += report->n_dropped - dropped;
    return bauta_err_set(err, BAUTA_EPROFILE, "the profile has %zu problem%s",
                         n, n == 1 ? "" : "s");
}

bauta_rc
bauta_profile_parse(bauta_profile *profile, const char *file, const char *json,
                    size_t len, bauta_report *report, bauta_err *err)
{
    const size_t before = report->n_problems, dropped = report->n_dropped;
    bauta_document document;
    bauta_loader l = {.profile = profile,
                      .report = report,
                      .document = &document,
                      .err = err};
    bauta_err unreadable = {0};
    bauta_fault fault = {0};
    bauta_rc rc;

    bauta_document_init(&document);
    profile->file = bauta_arena_strdup(&profile->arena, file);
    if (profile->file == NULL) {
        profile->file = "";
        rc = bauta_loader_nomem(&l);
        goto out;
    }
    /* Some editors put a byte order mark before UTF-8. */
    if (len >= 3 && memcmp(json, "\xEF\xBB\xBF", 3) == 0) {
        json += 3;
        len -= 3;
    }
    rc = bauta_document_parse(&document, json, len, &profile->arena, &fault,
                              &unreadable);
    if (rc == BAUTA_EPROFILE)
        stranger(&l, fault.at, fault.hint, fault.text);
    else if (rc != BAUTA_OK)
        rc = bauta_loader_nomem(&l);
    else if (version_check(&l))
        rc = parts_read(&l);
    if (rc == BAUTA_OK || rc == BAUTA_EPROFILE)
        rc = verdict(report, before, dropped, err);
out:
    bauta_document_deinit(&document);
    return rc;
}

/* Reads the file up to one byte past the limit, which the parser refuses. */
static bauta_rc
file_read(int fd, bauta_text *text, const char *path, bauta_err *err)
{
    enum { CHUNK = 64 * 1024 };
    ssize_t n;

    while (text->len <= BAUTA_DOCUMENT_BYTES) {
        if (!bauta_text_reserve(text, CHUNK))
            return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
        n = read(fd, text->bytes + text->len, CHUNK);
        if (n == 0)
            return BAUTA_OK;
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return bauta_err_set(err, BAUTA_EUSAGE,
                                 "cannot read profile %s: %s", path,
                                 strerror(errno));
        text->len += (size_t)n;
    }
    return BAUTA_OK;
}

bauta_rc
bauta_profile_load(bauta_profile *profile, const char *path,
                   bauta_report *report, bauta_err *err)
{
    bauta_text text;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    bauta_rc rc;

    if (fd < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot open profile %s: %s",
                             path, strerror(errno));
    bauta_text_init(&text);
    BAUTA_TRY(file_read(fd, &text, path, err));
    BAUTA_TRY(bauta_profile_parse(profile, path,
                                  text.bytes != NULL ? text.bytes : "",
                                  text.len, report, err));
out:
    bauta_text_deinit(&text);
    (void)close(fd);
    return rc;
}
