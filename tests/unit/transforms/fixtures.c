/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/transforms/fixtures.h"
#include "transforms/condition.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define COLUMN(kind, text)                                                     \
    {                                                                          \
        .name = "c", .native = text, .type = kind, .nullable = true            \
    }

const bauta_column text_column = COLUMN(BAUTA_TYPE_TEXT, "text"),
                   integer_column = COLUMN(BAUTA_TYPE_INTEGER, "bigint"),
                   decimal_column = COLUMN(BAUTA_TYPE_DECIMAL, "numeric"),
                   date_column = COLUMN(BAUTA_TYPE_DATE, "date"),
                   timestamp_column = COLUMN(BAUTA_TYPE_TIMESTAMP, "timestamp"),
                   uuid_column = COLUMN(BAUTA_TYPE_UUID, "uuid"),
                   bytes_column = COLUMN(BAUTA_TYPE_BYTES, "bytea"),
                   boolean_column = COLUMN(BAUTA_TYPE_BOOLEAN, "boolean"),
                   json_column = COLUMN(BAUTA_TYPE_JSON, "json"),
                   array_column = COLUMN(BAUTA_TYPE_OTHER, "text[]");

const bauta_key *
test_key(void)
{
    static bauta_key *key;
    uint8_t bytes[BAUTA_KEY_BYTES];
    bauta_err err = {0};

    for (uint8_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = i;
    if (key == NULL)
        ck_assert_int_eq(bauta_key_open_bytes(&key, bytes, &err), BAUTA_OK);
    return key;
}

static void
set_list(struct rule *rule, size_t option, const char *text)
{
    bauta_value *value = &rule->values[option];
    char *rest = NULL, *own = rule->text[option];

    *value = (bauta_value){
        .set = true, .given = true, .items = &rule->items[rule->n_items]};
    ck_assert_uint_lt(strlen(text), sizeof(rule->text[0]));
    (void)snprintf(own, sizeof(rule->text[0]), "%s", text);
    for (char *word = strtok_r(own, " ", &rest); word != NULL;
         word = strtok_r(NULL, " ", &rest)) {
        ck_assert_uint_lt(rule->n_items, RULE_ITEMS);
        rule->items[rule->n_items++] =
            (bauta_value){.set = true, .text = word, .text_len = strlen(word)};
        value->n_items++;
    }
}

/* Takes the type off a name: "birth:date". */
static bauta_column
peer_column(char *name)
{
    static const struct {
        const char *name;
        const bauta_column *column;
    } types[] = {{"integer", &integer_column}, {"decimal", &decimal_column},
                 {"date", &date_column},       {"timestamp", &timestamp_column},
                 {"uuid", &uuid_column},       {"bytes", &bytes_column}};
    char *colon = strchr(name, ':');
    bauta_column column = text_column;

    for (size_t i = 0; colon != NULL && i < COUNT(types); i++)
        if (strcmp(types[i].name, colon + 1) == 0)
            column = *types[i].column;
    if (colon != NULL)
        *colon = '\0';
    column.name = name;
    return column;
}

static void add_peers(struct rule *rule, const bauta_step *step);

static void
add_peers_within(struct rule *rule, const bauta_rule *within)
{
    for (size_t i = 0; within != NULL && i < within->n_steps; i++)
        add_peers(rule, &within->steps[i]);
}

static void
add_peer(struct rule *rule, const bauta_step *step, size_t option,
         const char *name)
{
    size_t n = rule->binding.n_peers++;

    ck_assert_uint_lt(n, RULE_PEERS);
    (void)snprintf(rule->peer_names[n], sizeof(rule->peer_names[n]), "%s",
                   name);
    rule->peer_columns[n] = peer_column(rule->peer_names[n]);
    rule->peers[n] = (bauta_peer){
        .step = step, .option = option, .column = &rule->peer_columns[n]};
}

static void
add_peers(struct rule *rule, const bauta_step *step)
{
    const bauta_option *table = step->options.table;

    for (size_t c = 0; step->when != NULL && c < step->when->n_columns; c++)
        add_peer(rule, step, BAUTA_PEER_WHEN, step->when->columns[c]);
    for (size_t o = 0; table[o].kind != BAUTA_OPTION_END; o++) {
        const bauta_value *value = &step->options.values[o];
        bool named = table[o].kind == BAUTA_OPTION_COLUMN ||
                     table[o].kind == BAUTA_OPTION_COLUMNS;

        add_peers_within(rule, value->rule);
        for (size_t i = 0; i < value->n_items; i++) {
            add_peers_within(rule, value->items[i].rule);
            if (named)
                add_peer(rule, step, o, value->items[i].text);
        }
    }
}

/* The planner's part: peers of the options that name columns. */
static void
set_peers(struct rule *rule)
{
    rule->binding.peers = rule->peers;
    rule->binding.n_peers = 0;
    add_peers(rule, &rule->step);
}

static void
set_option(struct rule *rule, const struct given *given)
{
    const bauta_option *table = rule->transform->options;
    long i = bauta_option_find(table, given->name);

    ck_assert_msg(i >= 0, "no option %s", given->name);
    switch (table[i].kind) {
    case BAUTA_OPTION_LIST:
    case BAUTA_OPTION_COLUMN:
    case BAUTA_OPTION_COLUMNS:
        set_list(rule, (size_t)i, given->value);
        if (table[i].kind == BAUTA_OPTION_COLUMN)
            rule->values[i].text = rule->values[i].items[0].text;
        break;
    case BAUTA_OPTION_RULE:
    case BAUTA_OPTION_RULES:
        nested_read(&rule->values[i], &table[i], given->value);
        break;
    default:
        ck_assert_int_eq(bauta_option_parse(&table[i], given->value,
                                            &rule->values[i], &rule->err),
                         BAUTA_OK);
        break;
    }
}

bauta_rc
rule_bind(struct rule *rule, const char *name, const bauta_column *column,
          const struct given *given)
{
    const bauta_option *table;

    *rule = (struct rule){.transform = bauta_transform_find(name)};
    ck_assert_msg(rule->transform != NULL, "no transform %s", name);
    table = rule->transform->options;
    ck_assert_uint_le(bauta_option_count(table), RULE_OPTIONS);
    bauta_options_default(table, rule->values);
    for (; given->name != NULL; given++)
        set_option(rule, given);
    rule->options = (bauta_options){.table = table, .values = rule->values};
    rule->step = (bauta_step){
        .transform = rule->transform, .options = rule->options, .domain = ""};
    rule->promise.traits = rule->transform->traits;
    rule->binding = (bauta_binding){.step = &rule->step,
                                    .options = &rule->options,
                                    .column = column,
                                    .key = test_key(),
                                    .recipient = "",
                                    .domain = ""};
    set_peers(rule);
    return rule->transform->bind(&rule->self, &rule->binding, &rule->promise,
                                 &rule->err);
}

void
rule_open(struct rule *rule, const char *name, const bauta_column *column,
          const struct given *given)
{
    bauta_rc rc = rule_bind(rule, name, column, given);

    ck_assert_msg(rc == BAUTA_OK, "%s: %s", name, rule->err.text);
    ck_assert_ptr_nonnull(rule->self);
}

void
rule_close(struct rule *rule)
{
    rule->transform->release(rule->self);
    rule->self = NULL;
}

/* A view of the rows, through `columns`, which has room for the peers. */
static bauta_view
view_of(struct rule *rule, bauta_arena *arena, bauta_cell **columns,
        bauta_cell *const *peers, size_t n)
{
    for (size_t i = 0; i < rule->binding.n_peers; i++)
        columns[1 + i] = peers[i];
    rule->err = (bauta_err){0};
    return (bauta_view){.columns = columns,
                        .n_columns = 1 + rule->binding.n_peers,
                        .n_rows = n,
                        .first_row = 41,
                        .arena = arena};
}

bauta_rc
rule_survey_rows(struct rule *rule, bauta_arena *arena, bauta_cell *cells,
                 bauta_cell *const *peers, size_t n)
{
    bauta_cell *columns[1 + RULE_PEERS] = {cells};
    const bauta_view view = view_of(rule, arena, columns, peers, n);

    return rule->transform->survey(rule->self, &view, &rule->err);
}

bauta_rc
rule_settle(struct rule *rule)
{
    rule->err = (bauta_err){0};
    return rule->transform->settle(rule->self, &rule->err);
}

bauta_rc
rule_apply_rows(struct rule *rule, bauta_arena *arena, bauta_cell *cells,
                bauta_cell *const *peers, size_t n)
{
    bauta_cell *columns[1 + RULE_PEERS] = {cells};
    const bauta_view view = view_of(rule, arena, columns, peers, n);

    return rule->transform->apply(rule->self, &view, &rule->err);
}

bauta_rc
rule_apply_bytes(struct rule *rule, bauta_arena *arena, bauta_cell *cell)
{
    ck_assert_uint_eq(rule->binding.n_peers, 0);
    return rule_apply_rows(rule, arena, cell, NULL, 1);
}

bauta_cell
cell_of(const char *bytes)
{
    return (bauta_cell){.bytes = bytes,
                        .len = bytes != NULL ? (uint32_t)strlen(bytes) : 0};
}

/* The cell's value in a static buffer, NUL-ended. */
static const char *
show(const bauta_cell *cell, size_t *len)
{
    static char result[8192];

    if (len != NULL)
        *len = cell->len;
    if (cell->bytes == NULL)
        return NULL;
    ck_assert_uint_lt(cell->len, sizeof(result));
    memcpy(result, cell->bytes, cell->len);
    result[cell->len] = '\0';
    return result;
}

const char *
rule_apply(struct rule *rule, const char *bytes, size_t *len)
{
    bauta_arena arena;
    bauta_cell cell = cell_of(bytes);
    const char *result;

    bauta_arena_init(&arena);
    ck_assert_msg(rule_apply_bytes(rule, &arena, &cell) == BAUTA_OK, "%s: %s",
                  rule->transform->name, rule->err.text);
    result = show(&cell, len);
    bauta_arena_deinit(&arena);
    return result;
}

const char *
rule_apply_beside(struct rule *rule, const char *bytes,
                  const char *const *peers)
{
    bauta_arena arena;
    bauta_cell cell = cell_of(bytes), cells[RULE_PEERS], *columns[RULE_PEERS];
    const char *result;

    for (size_t i = 0; i < rule->binding.n_peers; i++) {
        cells[i] = cell_of(peers[i]);
        columns[i] = &cells[i];
    }
    bauta_arena_init(&arena);
    ck_assert_msg(rule_apply_rows(rule, &arena, &cell, columns, 1) == BAUTA_OK,
                  "%s: %s", rule->transform->name, rule->err.text);
    result = show(&cell, NULL);
    bauta_arena_deinit(&arena);
    return result;
}

const char *
rule_reverse(struct rule *rule, const char *bytes, size_t *len)
{
    bauta_arena arena;
    bauta_cell cell = cell_of(bytes), *column = &cell;
    const bauta_view view = {.columns = &column,
                             .n_columns = 1,
                             .n_rows = 1,
                             .first_row = 41,
                             .arena = &arena};
    const char *result;

    ck_assert(rule->transform->reverse != NULL);
    bauta_arena_init(&arena);
    rule->err = (bauta_err){0};
    ck_assert_msg(rule->transform->reverse(rule->self, &view, &rule->err) ==
                      BAUTA_OK,
                  "%s: %s", rule->transform->name, rule->err.text);
    result = show(&cell, len);
    bauta_arena_deinit(&arena);
    return result;
}

bool
rule_refuses(struct rule *rule, const char *bytes)
{
    bauta_arena arena;
    bauta_cell cell = cell_of(bytes), seven = cell_of("7");
    bauta_cell *const peers[RULE_PEERS] = {&seven, &seven, &seven, &seven,
                                           &seven, &seven, &seven, &seven};
    bauta_rc rc;

    bauta_arena_init(&arena);
    rc = rule_apply_rows(rule, &arena, &cell, peers, 1);
    bauta_arena_deinit(&arena);
    return rc == BAUTA_EDATA && strstr(rule->err.where, "row 41") != NULL &&
           (strlen(bytes) < 4 || strstr(rule->err.text, bytes) == NULL);
}

const char *
rule_file(const char *text, size_t len)
{
    static char paths[RULE_FILES][32];
    static size_t n;
    int fd = memfd_create("rule", MFD_CLOEXEC);

    ck_assert_int_ge(fd, 0);
    ck_assert_uint_lt(n, RULE_FILES);
    for (size_t at = 0; at < len;) {
        ssize_t written = write(fd, text + at, len - at);

        ck_assert_int_gt(written, 0);
        at += (size_t)written;
    }
    (void)snprintf(paths[n], sizeof(paths[n]), "/proc/self/fd/%d", fd);
    return paths[n++];
}

void
check_values(const char *name, const bauta_column *column,
             const struct given *given, const struct want *wants, size_t n)
{
    struct rule rule;

    rule_open(&rule, name, column, given);
    for (size_t i = 0; i < n; i++) {
        const struct want *want = &wants[i];
        const char *got;

        if (want->out == NULL) {
            ck_assert_msg(rule_refuses(&rule, want->in), "%s takes \"%s\"",
                          name, want->in);
            continue;
        }
        got = rule_apply(&rule, want->in, NULL);
        ck_assert_msg(got != NULL && strcmp(got, want->out) == 0,
                      "%s of \"%s\" is \"%s\", not \"%s\"", name, want->in, got,
                      want->out);
    }
    rule_close(&rule);
}

void
check_refusal(const char *name, const bauta_column *column,
              const struct given *given, bauta_rc rc, const char *text)
{
    struct rule rule;
    bauta_rc got = rule_bind(&rule, name, column, given);

    ck_assert_msg(got == rc, "%s: code %d: %s", name, got, rule.err.text);
    ck_assert_msg(strstr(rule.err.text, text) != NULL, "%s says: %s", name,
                  rule.err.text);
}

static uint64_t state;

void
random_start(void)
{
    const char *seed = getenv("BAUTA_SEED");

    state = seed != NULL ? strtoull(seed, NULL, 10) : (uint64_t)time(NULL);
    printf("BAUTA_SEED=%llu\n", (unsigned long long)state);
}

/* SplitMix64, whose every state is a good one. */
uint64_t
random_next(void)
{
    uint64_t z = state += 0x9e3779b97f4a7c15u;

    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
    z = (z ^ z >> 27) * 0x94d049bb133111ebu;
    return z ^ z >> 31;
}
