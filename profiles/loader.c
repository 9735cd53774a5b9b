/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Loader: problems, members and names, for all that reads a profile. See
 * loader.h. No message quotes a value but the names of things.
 */
#include "profiles/loader.h"

#include "core/text.h"

#include <stdarg.h>
#include <string.h>

/* Makes text from a file fit for a terminal and a log: control characters and
 * bytes that are not UTF-8 (also a character cut in half) become '?'. */
static void
printable(char *text)
{
    size_t len = strlen(text);

    for (size_t i = 0; i < len;) {
        size_t n = bauta_utf8_length(text + i, len - i);
        unsigned char c = (unsigned char)text[i];
        bool control =
            c < 0x20 || c == 0x7F ||
            (n == 2 && c == 0xC2 && (unsigned char)text[i + 1] < 0xA0);

        if (n == 0 || control) {
            memset(text + i, '?', n == 2 ? 2 : 1);
            n = n == 2 ? 2 : 1;
        }
        i += n;
    }
}

static void
where_format(const bauta_loader *loader, char *out, size_t size)
{
    out[0] = '\0';
    if (loader->table != NULL && loader->column != NULL)
        (void)snprintf(out, size, "%.120s.%.120s", loader->table,
                       loader->column);
    else if (loader->table != NULL)
        (void)snprintf(out, size, "%.120s", loader->table);
    printable(out);
}

void
bauta_loader_problem(bauta_loader *loader, size_t at, const char *hint,
                     const char *fmt, ...)
{
    bauta_place place = bauta_document_place(loader->document, at);
    char where[256], text[512], shown[sizeof(loader->hint)];
    bauta_problem problem = {.code = BAUTA_EPROFILE,
                             .file = place.file,
                             .line = place.line,
                             .column = place.column,
                             .where = where,
                             .hint = shown};
    va_list ap;

    /* A report copies what it then drops: spare it a hostile file's worth. */
    if (loader->report->n_problems >= BAUTA_REPORT_MAX) {
        loader->report->n_dropped++;
        return;
    }
    va_start(ap, fmt);
    (void)vsnprintf(text, sizeof(text), fmt, ap);
    va_end(ap);
    printable(text);
    (void)snprintf(shown, sizeof(shown), "%s", hint != NULL ? hint : "");
    printable(shown);
    where_format(loader, where, sizeof(where));
    bauta_report_add(loader->report, &problem, "%s", text);
}

const char *
bauta_loader_hint(bauta_loader *loader, const char *fmt, ...)
{
    va_list ap;

    va_start(ap, fmt);
    (void)vsnprintf(loader->hint, sizeof(loader->hint), fmt, ap);
    va_end(ap);
    return loader->hint;
}

const char *
bauta_loader_nearest(bauta_loader *loader, const char *wrong,
                     const char *const *names, size_t n, const char *otherwise)
{
    const char *near = NULL;

    /* A hint costs a comparison with every name: none for what the report
     * will drop, and no name of ours is anywhere near this long. */
    if (loader->report->n_problems < BAUTA_REPORT_MAX && strlen(wrong) <= 64)
        near = bauta_nearest(wrong, names, n);
    if (near == NULL)
        return otherwise;
    return bauta_loader_hint(loader, "did you mean \"%s\"?", near);
}

bauta_rc
bauta_loader_nomem(bauta_loader *loader)
{
    return bauta_err_set(loader->err, BAUTA_ENOMEM, "out of memory");
}

static const char *
kind_label(enum bauta_node_kind kind)
{
    static const char *const labels[] = {
        "an object", "an array", "a text", "a number", "true", "false", "null",
    };

    return labels[kind];
}

bool
bauta_loader_expect(bauta_loader *loader, bauta_index at,
                    enum bauta_node_kind kind, const char *what,
                    const char *wanted)
{
    const bauta_node *node = bauta_loader_node(loader, at);

    if (node->kind == kind)
        return true;
    bauta_loader_problem(loader, node->at, NULL, "%s takes %s, not %s", what,
                         wanted, kind_label(node->kind));
    return false;
}

/* Reports a member that should not be; true where it is a known one misspelt.
 */
static bool
member_unknown(bauta_loader *loader, const bauta_node *node, const char *what,
               const char *const *names, size_t n)
{
    const char *hint = bauta_loader_nearest(loader, node->key, names, n, NULL);

    bauta_loader_problem(loader, node->key_at,
                         hint != NULL ? hint : "remove it",
                         "%s has no member " BAUTA_NAME, what, node->key);
    return hint != NULL;
}

bool
bauta_loader_members(bauta_loader *loader, bauta_index object, const char *what,
                     const char *const *names, size_t n, bauta_index *found)
{
    bauta_index end = bauta_loader_node(loader, object)->end;
    bool misspelt = false;

    memset(found, 0, n * sizeof(*found));
    for (bauta_index at = object + 1; at < end;
         at = bauta_loader_node(loader, at)->end) {
        const bauta_node *node = bauta_loader_node(loader, at);
        size_t i = 0;

        if (node->first != 0)
            continue;
        while (i < n && strcmp(names[i], node->key) != 0)
            i++;
        if (i < n)
            found[i] = at;
        else if (member_unknown(loader, node, what, names, n))
            misspelt = true;
    }
    return !misspelt;
}

const char *
bauta_loader_name(bauta_loader *loader, bauta_index at, const char *what)
{
    const bauta_node *node = bauta_loader_node(loader, at);

    if (!bauta_loader_expect(loader, at, BAUTA_NODE_STRING, what, "a text"))
        return NULL;
    if (node->len == 0) {
        bauta_loader_problem(loader, node->at, "leave it out, or fill it in",
                             "%s must not be empty", what);
        return NULL;
    }
    if (memchr(node->text, '\0', node->len) != NULL) {
        bauta_loader_problem(loader, node->at, "remove the \\u0000",
                             "%s must not hold a NUL character", what);
        return NULL;
    }
    return node->text;
}

const bauta_base *
bauta_loader_base(bauta_loader *loader, size_t at, const char *name)
{
    for (size_t i = 0; i < loader->n_bases; i++) {
        if (strcmp(loader->names[i], name) == 0)
            return &loader->bases[i];
    }
    bauta_loader_problem(
        loader, at,
        bauta_loader_nearest(loader, name, loader->names, loader->n_bases,
                             "see `bauta transforms` for all of them"),
        "unknown transform " BAUTA_NAME, name);
    return NULL;
}

void *
bauta_loader_extend(bauta_loader *loader, const void *entries, size_t n,
                    size_t more, size_t size)
{
    void *all = bauta_arena_calloc(&loader->profile->arena, n + more, size);

    if (all == NULL)
        (void)bauta_loader_nomem(loader);
    else if (n > 0)
        memcpy(all, entries, n * size);
    return all;
}
