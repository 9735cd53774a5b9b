/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Layers: finds and parses the files that a profile is made of. See layers.h.
 *
 * Depth first, what is named last first: a layer is done when all that it
 * extends is, so that the reverse of that order is the one of precedence.
 * Costs the text and the tree of every layer, until all are read.
 */
#include "profiles/layers.h"

#include "profiles/ready.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *const members[BAUTA_MEMBERS] = {
    "$schema",   "bauta",      "description",   "extends",
    "recipient", "undeclared", "schema_values", "defaults",
    "tables",    "rules",      "references",
};

void
bauta_layer_enter(const bauta_layer *layer, bauta_loader *loader)
{
    loader->document = &layer->document;
    loader->ready = layer->ready;
}

void
bauta_layers_deinit(bauta_layers *layers)
{
    for (size_t i = 0; i < layers->n; i++) {
        bauta_document_deinit(&layers->all[i]->document);
        bauta_text_deinit(&layers->all[i]->text);
        free(layers->all[i]);
    }
    *layers = (bauta_layers){0};
}

static bauta_layer *
layer_add(bauta_layers *layers, bauta_loader *l, const char *file)
{
    bauta_layer *layer = bauta_calloc(1, sizeof(*layer));

    if (layer == NULL) {
        (void)bauta_loader_nomem(l);
        return NULL;
    }
    bauta_text_init(&layer->text);
    bauta_document_init(&layer->document);
    layers->all[layers->n++] = layer;
    layer->file = bauta_arena_strdup(&l->profile->arena, file);
    layer->document.file = layer->file;
    if (layer->file == NULL) {
        (void)bauta_loader_nomem(l);
        return NULL;
    }
    return layer;
}

bauta_rc
bauta_layers_begin(bauta_layers *layers, bauta_loader *loader, const char *file,
                   const char *json, size_t len)
{
    bauta_layer *layer = layer_add(layers, loader, file);

    if (layer == NULL)
        return loader->err->code;
    layer->json = json;
    layer->len = len;
    return BAUTA_OK;
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
        if (strcmp(bauta_loader_node(l, at)->key,
                   members[BAUTA_MEMBER_BAUTA]) == 0)
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
    const char *tables = members[BAUTA_MEMBER_TABLES];
    const bauta_node *parent = bauta_loader_node(l, node->parent);
    const bauta_node *table = bauta_loader_node(l, parent->parent);

    if (parent->key == NULL)
        return "member";
    if (parent->parent == 0 && strcmp(parent->key, tables) == 0)
        return "table";
    if (strcmp(parent->key, "columns") == 0 && table->key != NULL &&
        bauta_loader_node(l, table->parent)->key != NULL &&
        strcmp(bauta_loader_node(l, table->parent)->key, tables) == 0)
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

/* The layer's own word; what it extends does not matter then. */
static void
undeclared_read(bauta_loader *l, bauta_layer *layer)
{
    static const char *const values[] = {"refuse", "keep"};
    bauta_index at = layer->members[BAUTA_MEMBER_UNDECLARED];
    const bauta_node *node = bauta_loader_node(l, at);

    layer->undeclared = BAUTA_UNDECLARED_REFUSE;
    layer->undeclared_place = bauta_document_place(l->document, node->at);
    if (!bauta_loader_expect(l, at, BAUTA_NODE_STRING, "\"undeclared\"",
                             "\"refuse\" or \"keep\"") ||
        bauta_loader_name(l, at, "\"undeclared\"") == NULL)
        return;
    if (strcmp(node->text, values[1]) == 0)
        layer->undeclared = BAUTA_UNDECLARED_KEEP;
    else if (strcmp(node->text, values[0]) != 0)
        bauta_loader_problem(
            l, node->at, bauta_loader_nearest(l, node->text, values, 2, NULL),
            "\"undeclared\" takes \"refuse\" or \"keep\"");
}

static bauta_rc
layer_parse(bauta_loader *l, bauta_layer *layer)
{
    bauta_err unreadable = {0};
    bauta_fault fault = {0};
    const char *json = layer->json;
    size_t len = layer->len;
    bauta_rc rc;

    bauta_layer_enter(layer, l);
    /* Some editors put a byte order mark before UTF-8. */
    if (len >= 3 && memcmp(json, "\xEF\xBB\xBF", 3) == 0) {
        json += 3;
        len -= 3;
    }
    rc = bauta_document_parse(&layer->document, json, len, &l->profile->arena,
                              &fault, &unreadable);
    if (rc == BAUTA_EPROFILE) {
        stranger(l, fault.at, fault.hint, fault.text);
        return BAUTA_OK;
    }
    if (rc != BAUTA_OK)
        return bauta_loader_nomem(l);
    layer->sound = version_check(l);
    if (!layer->sound)
        return BAUTA_OK;
    duplicates_report(l);
    (void)bauta_loader_members(l, 0, "a profile", members, BAUTA_MEMBERS,
                               layer->members);
    if (layer->members[BAUTA_MEMBER_UNDECLARED] != BAUTA_ABSENT)
        undeclared_read(l, layer);
    return BAUTA_OK;
}

/* Reads an open file into a layer that has none yet, and closes it. */
static bauta_rc
layer_fill(bauta_layer *layer, int fd, bauta_err *err)
{
    struct stat status;
    bauta_rc rc;

    if (fstat(fd, &status) == 0 && S_ISREG(status.st_mode)) {
        layer->regular = true;
        layer->device = status.st_dev;
        layer->inode = status.st_ino;
    }
    rc = bauta_document_read(&layer->text, fd, layer->file, err);
    layer->json = layer->text.bytes != NULL ? layer->text.bytes : "";
    layer->len = layer->text.len;
    (void)close(fd);
    return rc;
}

bauta_rc
bauta_layers_load(bauta_layers *layers, bauta_loader *loader, const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    bauta_layer *layer;

    if (fd < 0)
        return bauta_err_set(loader->err, BAUTA_EUSAGE,
                             "cannot open profile %s: %s", path,
                             strerror(errno));
    layer = layer_add(layers, loader, path);
    if (layer == NULL) {
        (void)close(fd);
        return loader->err->code;
    }
    return layer_fill(layer, fd, loader->err);
}

/* A path that does not begin at the root begins where the file is that names
 * it. */
static const char *
path_resolve(bauta_loader *l, const bauta_layer *from, const char *path)
{
    const char *slash = strrchr(from->file, '/');

    if (path[0] == '/')
        return path;
    while (strncmp(path, "./", 2) == 0)
        path += 2;
    if (slash == NULL)
        return path;
    path = bauta_arena_printf(&l->profile->arena, "%.*s/%s",
                              (int)(slash - from->file), from->file, path);
    if (path == NULL)
        (void)bauta_loader_nomem(l);
    return path;
}

static const char *
ready_hint(bauta_loader *l, const char *name)
{
    enum { NAMES_MAX = 64 };
    const char *names[NAMES_MAX];
    size_t n = 0, len = strlen(name);

    if (len > 5 && strcmp(name + len - 5, ".json") == 0)
        return bauta_loader_hint(l, "write \"./%.64s\" for a file", name);
    while (n < NAMES_MAX && bauta_ready_profiles[n].name != NULL) {
        names[n] = bauta_ready_profiles[n].name;
        n++;
    }
    return bauta_loader_nearest(l, name, names, n,
                                "see `bauta profiles` for all of them; the "
                                "path of a file has a slash");
}

/* Keeps where a ready profile is named first. */
static bauta_rc
extended_add(bauta_loader *l, const char *name, size_t at)
{
    bauta_profile *profile = l->profile;
    size_t n = profile->n_extended;
    bauta_extended *all =
        bauta_arena_calloc(&profile->arena, n + 1, sizeof(*all));

    if (all == NULL)
        return bauta_loader_nomem(l);
    if (n > 0)
        memcpy(all, profile->extended, n * sizeof(*all));
    all[n] = (bauta_extended){.name = name,
                              .place = bauta_document_place(l->document, at)};
    profile->extended = all;
    profile->n_extended = n + 1;
    return BAUTA_OK;
}

/* The layer of a name, added where it is new; NULL with a problem, or with the
 * error set. */
static bauta_layer *
ready_find(bauta_layers *layers, bauta_loader *l, size_t at, const char *name)
{
    const bauta_ready *ready = bauta_ready_find(name);
    bauta_layer *layer;

    if (ready == NULL) {
        bauta_loader_problem(l, at, ready_hint(l, name),
                             "there is no ready profile " BAUTA_NAME, name);
        return NULL;
    }
    for (size_t i = 0; i < layers->n; i++)
        if (layers->all[i]->ready && strcmp(layers->all[i]->file, name) == 0)
            return layers->all[i];
    if (layers->n == BAUTA_LAYERS_MAX) {
        bauta_loader_problem(l, at, "join some of them",
                             "more than %d profiles are extended",
                             BAUTA_LAYERS_MAX - 1);
        return NULL;
    }
    if (extended_add(l, name, at) != BAUTA_OK)
        return NULL;
    layer = layer_add(layers, l, name);
    if (layer == NULL)
        return NULL;
    layer->ready = true;
    layer->json = ready->json;
    layer->len = ready->len;
    return layer;
}

/* A layer whose file was just read: the one of the same file that was there
 * before takes its place. */
static bauta_layer *
layer_settle(bauta_layers *layers, bauta_layer *layer)
{
    for (size_t i = 0; i + 1 < layers->n; i++) {
        bauta_layer *other = layers->all[i];

        if (!other->regular || other->device != layer->device ||
            other->inode != layer->inode)
            continue;
        layers->n--;
        bauta_text_deinit(&layer->text);
        free(layer);
        return other;
    }
    layers->bytes += layer->len;
    return layer;
}

/* As ready_find, for a path. It is not waited for: a pipe is no profile to
 * extend. */
static bauta_layer *
file_find(bauta_layers *layers, bauta_loader *l, size_t at, const char *path)
{
    bauta_err unreadable = {0};
    bauta_layer *layer;
    bauta_rc rc;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (fd < 0) {
        bauta_loader_problem(l, at, "a relative path begins at this file",
                             "cannot open profile %.200s: %s", path,
                             strerror(errno));
        return NULL;
    }
    if (layers->n == BAUTA_LAYERS_MAX) {
        (void)close(fd);
        bauta_loader_problem(l, at, "join some of them",
                             "more than %d profiles are extended",
                             BAUTA_LAYERS_MAX - 1);
        return NULL;
    }
    layer = layer_add(layers, l, path);
    if (layer == NULL) {
        (void)close(fd);
        return NULL;
    }
    rc = layer_fill(layer, fd, &unreadable);
    if (rc == BAUTA_ENOMEM) {
        (void)bauta_loader_nomem(l);
        return NULL;
    }
    if (rc != BAUTA_OK || !layer->regular) {
        bauta_loader_problem(l, at, "name a file",
                             "%.200s cannot be read as a file", path);
        return NULL;
    }
    layer = layer_settle(layers, layer);
    if (layers->bytes <= BAUTA_DOCUMENT_BYTES)
        return layer;
    bauta_loader_problem(l, at, "extend less",
                         "all that is extended has more than %d MiB",
                         BAUTA_DOCUMENT_BYTES / (1024 * 1024));
    return NULL;
}

/* The layer that an item of "extends" names; NULL as above. */
static bauta_layer *
item_find(bauta_layers *layers, bauta_loader *l, const bauta_layer *from,
          bauta_index item)
{
    const char *name = bauta_loader_name(l, item, "an item of \"extends\"");
    size_t at = bauta_loader_node(l, item)->at;

    if (name == NULL)
        return NULL;
    if (strchr(name, '/') == NULL)
        return ready_find(layers, l, at, name);
    name = path_resolve(l, from, name);
    return name == NULL ? NULL : file_find(layers, l, at, name);
}

static bauta_rc layer_visit(bauta_layers *layers, bauta_loader *l,
                            bauta_layer *layer, unsigned depth);

static bauta_rc
item_visit(bauta_layers *layers, bauta_loader *l, bauta_layer *layer,
           bauta_index item, unsigned depth)
{
    bauta_layer *base = item_find(layers, l, layer, item);
    bool known = false;
    bauta_rc rc;

    if (base == NULL)
        return l->err->code;
    if (base->open) {
        bauta_loader_problem(l, bauta_loader_node(l, item)->at,
                             "take one of the two out of \"extends\"",
                             "%.200s extends this profile: neither could be "
                             "read before the other",
                             base == layer ? "it" : base->file);
        return BAUTA_OK;
    }
    for (size_t i = 0; i < layers->n_order; i++)
        known = known || layers->order[i] == base;
    if (!known && depth == BAUTA_LAYERS_DEPTH) {
        bauta_loader_problem(l, bauta_loader_node(l, item)->at,
                             "extend it nearer to the beginning",
                             "this is the %dth profile in a chain: too many",
                             BAUTA_LAYERS_DEPTH + 1);
        return BAUTA_OK;
    }
    rc = known ? BAUTA_OK : layer_visit(layers, l, base, depth + 1);
    bauta_layer_enter(layer, l);
    if (layer->members[BAUTA_MEMBER_UNDECLARED] == BAUTA_ABSENT &&
        base->undeclared > layer->undeclared) {
        layer->undeclared = base->undeclared;
        layer->undeclared_place = base->undeclared_place;
    }
    return rc;
}

static void
repeats_check(bauta_loader *l, const bauta_index *items, size_t n)
{
    for (size_t i = 1; i < n; i++)
        for (size_t k = 0; k < i; k++) {
            const bauta_node *a = bauta_loader_node(l, items[k]);
            const bauta_node *b = bauta_loader_node(l, items[i]);

            if (a->kind == BAUTA_NODE_STRING && b->kind == BAUTA_NODE_STRING &&
                strcmp(a->text, b->text) == 0) {
                bauta_loader_problem(l, b->at, "remove one of the two",
                                     BAUTA_NAME " is named twice", b->text);
                break;
            }
        }
}

static bauta_rc
extends_read(bauta_layers *layers, bauta_loader *l, bauta_layer *layer,
             unsigned depth)
{
    bauta_index at = layer->members[BAUTA_MEMBER_EXTENDS];
    bauta_index items[BAUTA_LAYERS_MAX];
    const bauta_node *array;
    size_t n = 0;
    bauta_rc rc = BAUTA_OK;

    if (at == BAUTA_ABSENT ||
        !bauta_loader_expect(l, at, BAUTA_NODE_ARRAY, "\"extends\"",
                             "an array of names and paths"))
        return BAUTA_OK;
    array = bauta_loader_node(l, at);
    if (array->n >= BAUTA_LAYERS_MAX) {
        bauta_loader_problem(l, array->at, "join some of them",
                             "more than %d profiles are extended",
                             BAUTA_LAYERS_MAX - 1);
        return BAUTA_OK;
    }
    for (bauta_index item = at + 1; item < array->end;
         item = bauta_loader_node(l, item)->end)
        items[n++] = item;
    repeats_check(l, items, n);
    while (n-- > 0)
        BAUTA_TRY(item_visit(layers, l, layer, items[n], depth));

out:
    return rc;
}

static bauta_rc
layer_visit(bauta_layers *layers, bauta_loader *l, bauta_layer *layer,
            unsigned depth)
{
    bauta_rc rc;

    layer->open = true;
    BAUTA_TRY(layer_parse(l, layer));
    if (layer->sound)
        BAUTA_TRY(extends_read(layers, l, layer, depth));
    layer->open = false;
    layers->order[layers->n_order++] = layer;

out:
    return rc;
}

bauta_rc
bauta_layers_read(bauta_layers *layers, bauta_loader *loader)
{
    return layer_visit(layers, loader, layers->all[0], 1);
}
