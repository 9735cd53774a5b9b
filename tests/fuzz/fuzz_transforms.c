/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Every transform on every type it accepts: the first line names it, a byte
 * chooses the type, the rest is a value. Whatever comes, applying succeeds or
 * fails with EDATA, and what succeeds is not the value unless the promise says
 * so. What can be undone is undone, whatever is given to be undone.
 */
#include "transforms/transform.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerInitialize(int *argc, char ***argv);

enum { OPTIONS = 16, INTERESTING = 6 };

static const bauta_key *
key(void)
{
    static bauta_key *opened;
    static const uint8_t bytes[BAUTA_KEY_BYTES] = {1, 2, 3};
    bauta_err err = {0};

    if (opened == NULL &&
        bauta_key_open_bytes(&opened, bytes, &err) != BAUTA_OK)
        abort();
    return opened;
}

/* A file for the transforms that go by one, without a name on any disk. */
static const char *
file(void)
{
    static const char text[] = "12;1\nAda;A\n2024-02-29;2024-01-01\n";
    static char path[32];

    if (path[0] == '\0') {
        int fd = memfd_create("rule", MFD_CLOEXEC);

        if (fd < 0 || write(fd, text, strlen(text)) != (ssize_t)strlen(text))
            abort();
        (void)snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
    }
    return path;
}

static const bauta_rule *
token_rule(void)
{
    static bauta_value values[OPTIONS];
    static bauta_step step = {.domain = ""};
    static const bauta_rule rule = {.steps = &step, .n_steps = 1};

    if (step.transform == NULL) {
        step.transform = bauta_transform_find("token");
        bauta_options_default(step.transform->options, values);
        step.options =
            (bauta_options){.table = step.transform->options, .values = values};
    }
    return &rule;
}

/* The rules within a rule; by then it has all that it cannot do without. */
static void
fill_rules(const struct bauta_transform *transform, bauta_value *values)
{
    static const char *const names[] = {"first_name", "last_name", "full_name",
                                        "email", "phone"};
    static bauta_value items[sizeof(names) / sizeof(names[0])];
    bool scrub = strcmp(transform->name, "scrub") == 0;
    size_t n = scrub ? sizeof(names) / sizeof(names[0]) : 1;
    const bauta_option *table = transform->options;

    for (size_t i = 0; i < n; i++) {
        const char *name = scrub ? names[i] : "$.a[*]";

        items[i] = (bauta_value){.set = true,
                                 .given = true,
                                 .text = name,
                                 .text_len = strlen(name),
                                 .rule = token_rule()};
    }
    for (size_t i = 0; table[i].kind != BAUTA_OPTION_END; i++) {
        if (table[i].kind == BAUTA_OPTION_RULE)
            values[i] =
                (bauta_value){.set = true, .given = true, .rule = token_rule()};
        if (table[i].kind == BAUTA_OPTION_RULES)
            values[i] = (bauta_value){
                .set = true, .given = true, .items = items, .n_items = n};
        if (table[i].required && !values[i].set &&
            table[i].kind != BAUTA_OPTION_COLUMN &&
            table[i].kind != BAUTA_OPTION_COLUMNS) {
            (void)fprintf(stderr, "no \"%s\" to fuzz %s with\n", table[i].name,
                          transform->name);
            abort();
        }
    }
}

/* What a transform cannot be bound without; a type that does not go with it is
 * passed over. */
static void
fill(const struct bauta_transform *transform, unsigned type, unsigned variant,
     bauta_value *values)
{
    enum {
        DATES = BAUTA_TYPE_DATE | BAUTA_TYPE_TIMESTAMP,
        NUMBERS = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL,
    };
    static const char *const kinds[] = {"uniform", "gaussian", "laplace"};
    static const char *const locales[] = {"pl_PL", "ja_JP", "en_GB"};
    static const char *const people[] = {"full_name", "email", "username",
                                         "initials", "gender"};
    static const char *const places[] = {"street", "region", "country", "full",
                                         "longitude"};
    static const char *const methods[] = {"ipcrypt-pfx", "cryptopan",
                                          "documentation"};
    static const char *const ouis[] = {"keep", "local", "permute"};
    static const char *const countries[] = {"br", "ca", "es", "fr", "in",
                                            "it", "nl", "pl", "se"};
    static const char *const posts[] = {"gb", "us", "de"};
    static const char *const pads[] = {"0", "1", "16"};
    static const char *const shorts[] = {"error", "permute", "permute"};
    const struct {
        const char *transform, *option, *text; /* NULL: the file */
        unsigned types;                        /* 0: all */
    } needed[] = {
        /* clang-format off */
        {"constant", "value", "12", 0},
        {"truncate_date", "unit", "week", 0},
        {"bucket", "width", "2.5", 0},
        {"national_id", "country", "it", BAUTA_TYPE_TEXT},
        {"national_id", "country", "br", BAUTA_TYPE_INTEGER},
        {"postcode", "country", "gb", BAUTA_TYPE_TEXT},
        {"postcode", "country", "us", BAUTA_TYPE_INTEGER},
        {"fpe", "alphabet", "lower-alphanumeric", 0},
        {"fpe", "short", shorts[variant % 3], 0},
        {"fpe", "keep_first", pads[variant % 2], 0},
        {"seal", "pad", pads[variant % 3], 0},
        {"ip", "method", methods[variant % 3], 0},
        {"mac", "oui", ouis[variant % 3], 0},
        {"national_id", "country", countries[variant % 9], 0},
        {"postcode", "country", posts[variant % 3], 0},
        {"regex_replace", "pattern", "[a-z0-9]+", 0},
        {"age_band", "width", "5", 0},
        {"round", "multiple", "2.5", 0},
        {"top_code", "bound", "12", 0},
        {"bottom_code", "bound", "12", 0},
        {"truncate", "keep_first", "3", 0},
        {"round_geo", "form", "latitude", 0},
        {"round_geo", "cell", "0.25", 0},
        {"hierarchy", "level", "1", 0},
        {"hierarchy", "file", NULL, 0},
        {"lookup", "separator", ";", 0},
        {"lookup", "file", NULL, 0},
        {"age_band", "at", "2025-01-01", DATES},
        {"noise", "scale", "1000.5", 0},
        {"noise", "kind", kinds[variant % 3], 0},
        {"random", "pattern", "#-?", BAUTA_TYPE_TEXT},
        {"random", "min", "-7", NUMBERS},
        {"random", "max", "700", NUMBERS},
        {"person", "part", people[variant % 5], 0},
        {"person", "part", "gender", BAUTA_TYPE_INTEGER | BAUTA_TYPE_ENUM},
        {"person", "locale", locales[variant % 3], 0},
        {"address", "part", places[variant % 5], 0},
        {"address", "part", "latitude", BAUTA_TYPE_DECIMAL},
        {"address", "locale", locales[variant % 3], 0},
        {"first_name", "locale", locales[variant % 3], 0},
        {"full_name", "locale", locales[variant % 3], 0},
        {"city", "unique", "true", 0},
        {"company", "file", NULL, 0},
        {"lorem", "locale", locales[variant % 3], 0},
        {"random", "min", "1999-12-31", DATES},
        {"random", "max", "2000-12-31", DATES},
        /* clang-format on */
    };
    const bauta_option *table = transform->options;
    bauta_err err = {0};

    bauta_options_default(table, values);
    for (size_t i = 0; i < sizeof(needed) / sizeof(needed[0]); i++) {
        const char *text = needed[i].text != NULL ? needed[i].text : file();
        long at = bauta_option_find(table, needed[i].option);

        if (strcmp(needed[i].transform, transform->name) == 0 &&
            (needed[i].types == 0 || (needed[i].types & type) != 0) &&
            bauta_option_parse(&table[at], text, &values[at], &err) != BAUTA_OK)
            abort();
    }
    fill_rules(transform, values);
}

/* One other column for each option that names some. */
static size_t
fill_peers(const bauta_option *table, const bauta_column *column,
           bauta_peer *peers)
{
    size_t n = 0;

    for (size_t i = 0; table[i].kind != BAUTA_OPTION_END; i++)
        if (table[i].kind == BAUTA_OPTION_COLUMN ||
            table[i].kind == BAUTA_OPTION_COLUMNS)
            peers[n++] = (bauta_peer){.option = i, .column = column};
    return n;
}

/* Undoes a result, or whatever else: it fails with EDATA or gives a value. */
static bauta_rc
try_reverse(const struct bauta_transform *transform, void *self,
            const bauta_promise *promise, const bauta_view *view)
{
    bauta_err err = {0};
    bauta_rc rc;

    if ((promise->traits & BAUTA_TRAIT_REVERSIBLE) == 0 ||
        transform->reverse == NULL)
        return BAUTA_EUSAGE;
    rc = transform->reverse(self, view, &err);
    if (rc != BAUTA_OK && rc != BAUTA_EDATA)
        abort();
    return rc;
}

/* Does undoing give the very bytes? An IP address may be written in many ways,
 * and "local" loses the case of some MAC addresses. */
static bool
comes_back(const struct bauta_transform *transform,
           const bauta_promise *promise)
{
    return (promise->traits & BAUTA_TRAIT_INJECTIVE) != 0 &&
           strcmp(transform->name, "ip") != 0;
}

static size_t
trimmed(const char *bytes, size_t len)
{
    while (len > 0 && bytes[len - 1] == ' ')
        len--;
    return len;
}

static void
check_back(const struct bauta_transform *transform, void *self,
           const bauta_promise *promise, const bauta_view *view,
           const bauta_cell *peer)
{
    const bauta_cell *cell = view->columns[0];
    bauta_rc rc = try_reverse(transform, self, promise, view);
    size_t len = trimmed(peer->bytes, peer->len);

    if (rc == BAUTA_EUSAGE || !comes_back(transform, promise))
        return;
    /* Blanks at the end may be a column's padding, UUIDs become small. */
    if (rc != BAUTA_OK || cell->bytes == NULL ||
        trimmed(cell->bytes, cell->len) != len ||
        strncasecmp(cell->bytes, peer->bytes, len) != 0)
        abort();
}

static void
try_value(const struct bauta_transform *transform, void *self,
          const bauta_promise *promise, const char *bytes, size_t len)
{
    bauta_arena arena;
    bauta_cell cell = {.bytes = bytes, .len = (uint32_t)len}, peer = cell;
    bauta_cell *cells[1 + OPTIONS] = {&cell};
    const bauta_view view = {.columns = cells,
                             .n_columns = 1 + OPTIONS,
                             .n_rows = 1,
                             .arena = &arena};
    bauta_err err = {0};
    bauta_rc rc;

    for (size_t i = 1; i <= OPTIONS; i++)
        cells[i] = &peer; /* the value itself, no less odd */
    bauta_arena_init(&arena);
    if (transform->survey != NULL &&
        (transform->survey(self, &view, &err) != BAUTA_OK ||
         transform->settle(self, &err) != BAUTA_OK))
        abort();
    rc = transform->apply(self, &view, &err);
    if (rc != BAUTA_OK && rc != BAUTA_EDATA)
        abort();
    if (rc == BAUTA_OK && (promise->traits & BAUTA_TRAIT_ORIGINAL) == 0 &&
        (promise->traits & BAUTA_TRAIT_FORMAT) == 0 && len >= INTERESTING &&
        cell.len == len && memcmp(cell.bytes, bytes, len) == 0 &&
        strspn(bytes, " *") < len)
        abort();
    if (rc == BAUTA_OK)
        check_back(transform, self, promise, &view, &peer);
    cell = peer;
    (void)try_reverse(transform, self, promise, &view);
    bauta_arena_deinit(&arena);
}

static size_t n_bound; /* how often a transform could be bound */

/* The transform that the first line names, or else that its bytes add up to,
 * so that seeds outlive a change of the catalogue. Moves past the line. */
static const struct bauta_transform *
choose(const uint8_t **data, size_t *size)
{
    const uint8_t *end = *size > 0 ? memchr(*data, '\n', *size) : NULL;
    size_t len = end != NULL ? (size_t)(end - *data) : 0, sum = 0, n = 0;
    const struct bauta_transform *transform;

    if (end == NULL)
        return NULL;
    for (size_t i = 0; i < len; i++)
        sum += (*data)[i];
    while ((transform = bauta_transform_at(n)) != NULL &&
           (strlen(transform->name) != len ||
            memcmp(transform->name, *data, len) != 0))
        n++;
    *data += len + 1;
    *size -= len + 1;
    return transform != NULL ? transform : bauta_transform_at(sum % n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const struct bauta_transform *transform;
    bauta_value values[OPTIONS];
    bauta_peer peers[OPTIONS];
    bauta_options options = {.values = values};
    bauta_column column = {.name = "c", .native = "inet", .nullable = true};
    bauta_column other;
    bauta_binding binding = {
        .options = &options, .column = &column, .recipient = "", .domain = ""};
    bauta_promise promise = {0};
    bauta_err err = {0};
    char *bytes;
    void *self = NULL;

    transform = choose(&data, &size);
    if (transform == NULL || size == 0)
        return 0;
    column.type = 1u << data[0] % 12;
    column.fixed_length = data[0] >= 128;
    if ((transform->accepts & column.type) == 0)
        return 0;
    options.table = transform->options;
    if (bauta_option_count(transform->options) > OPTIONS)
        abort();
    fill(transform, column.type, data[0] / 12, values);
    if (strcmp(transform->name, "mac") == 0)
        column.native = "macaddr";
    if (strcmp(transform->name, "array") == 0)
        column.native = "text[]";
    other = column;
    other.name = "d";
    binding.n_peers = fill_peers(transform->options, &other, peers);
    binding.peers = peers;
    binding.key = key();
    promise.traits = transform->traits;
    if (transform->bind(&self, &binding, &promise, &err) != BAUTA_OK)
        return 0; /* a constant that the type does not admit */
    n_bound++;
    bytes = malloc(size); /* of its own, so that overruns show */
    if (bytes == NULL)
        abort();
    memcpy(bytes, data + 1, size - 1);
    bytes[size - 1] = '\0';
    try_value(transform, self, &promise, bytes, size - 1);
    free(bytes);
    transform->release(self);
    return 0;
}

/* Some values with every transform on every type, seeds or none: one that no
 * type can be bound to lacks its options in `fill`. */
int
LLVMFuzzerInitialize(int *argc, char ***argv)
{
    static const char *const values[] = {
        "",          "12",           "Ada Lovelace", "2024-02-29",
        "192.0.2.7", "\xff\xfe\xfd", "-1.5"};
    const struct bauta_transform *transform;

    (void)argc;
    (void)argv;
    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++) {
        n_bound = 0;
        for (size_t j = 0; j < 256 * sizeof(values) / sizeof(values[0]); j++) {
            char text[128];
            int n = snprintf(text, sizeof(text), "%s\n%c%s", transform->name,
                             (char)(j % 256), values[j / 256]);

            if (n > 0 && (size_t)n < sizeof(text))
                (void)LLVMFuzzerTestOneInput((const uint8_t *)text, (size_t)n);
        }
        if (n_bound == 0) {
            (void)fprintf(stderr, "no options to fuzz %s with\n",
                          transform->name);
            abort();
        }
    }
    return 0;
}
