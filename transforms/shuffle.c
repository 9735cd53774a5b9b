/* SPDX-License-Identifier: Apache-2.0 */
/*
 * shuffle: the values of a column change places among its rows.
 *
 *   keeps   every value, as often as it occurs (within its group), NULL
 *   leaks   the values themselves: only whose they are is hidden. About one
 *           row of a group gets its own value again
 *   cost    a second reading of the column; two PRFs a value; memory for all
 *           of them: some 45 bytes beside the bytes of each
 *
 * Each row has two numbers, both of one PRF of its group and row key. The row
 * that is i-th in its group by the first gets the value of the row that is
 * i-th by the second: a permutation that the key chooses, whatever the order
 * in which rows are read.
 */
#include "transforms/catalogue.h"
#include "transforms/rowkey.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    BLOCK = 1 << 20,
    ROWS_FIRST = 1024,
    INSERTION = 16, /* rows that are sorted by insertion */
    MIB = 1 << 20,
};

/* A row with a value. */
struct row {
    uint64_t group;
    uint64_t order[2]; /* where it stands as one that gets, and that gives */
    const char *value; /* length, class and bytes; NULL: its group is small */
};

/* What goes before the bytes of a value, unaligned. */
struct head {
    uint32_t len, kind;
};

/* Values lie one after another in blocks. */
struct block {
    struct block *next;
    size_t size, used;
    char bytes[];
};

struct shuffle {
    bauta_row_key by, within;
    bauta_prf prf, groups;
    uint64_t min_group;
    size_t limit, taken; /* bytes */
    struct row *rows;
    size_t n, room;
    struct block *blocks;
    bool settled;
};

static const bauta_option options[] = {
    {.name = "within",
     .kind = BAUTA_OPTION_COLUMNS,
     .help = "columns whose values make groups: a value stays in its group"},
    {.name = "by",
     .kind = BAUTA_OPTION_COLUMNS,
     .fallback = BAUTA_PRIMARY_KEY,
     .help = "columns that tell the rows apart"},
    {.name = "min_group",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "2",
     .min = 1,
     .max = INT64_MAX,
     .help = "least number of values in a group; with 1 a value that is alone "
             "keeps its place"},
    {.name = "memory",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "1024",
     .min = 1,
     .max = 1 << 24,
     .help = "most memory to take, in MiB"},
    {.kind = BAUTA_OPTION_END},
};

static void
shuffle_release(void *self)
{
    struct shuffle *shuffle = self;

    while (shuffle->blocks != NULL) {
        struct block *block = shuffle->blocks;

        shuffle->blocks = block->next;
        sodium_memzero(block->bytes, block->used);
        free(block);
    }
    free(shuffle->rows);
    sodium_memzero(shuffle, sizeof(*shuffle));
    free(shuffle);
}

static bauta_rc
shuffle_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
             bauta_err *err)
{
    const bauta_options *given = binding->options;
    struct shuffle *shuffle = bauta_calloc(1, sizeof(*shuffle));
    uint8_t key[32] = {0};
    bauta_rc rc = BAUTA_OK;

    (void)promise; /* as the transform says, whatever the options */
    if (shuffle == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    shuffle->min_group =
        (uint64_t)bauta_options_get(given, "min_group")->integer;
    shuffle->limit = (size_t)bauta_options_get(given, "memory")->integer * MIB;
    BAUTA_TRY(bauta_row_key_bind(&shuffle->by, binding, "by", err));
    BAUTA_TRY(bauta_row_key_bind(&shuffle->within, binding, "within", err));
    BAUTA_TRY(bauta_row_prf_init(&shuffle->prf, binding, "shuffle", err));
    /* What makes groups is the same in every table, and tells nothing. */
    BAUTA_TRY(bauta_binding_subkey(binding, "shuffle", 1, "shuffle group", key,
                                   sizeof(key), err));
    bauta_prf_init(&shuffle->groups, key, sizeof(key), 16);
    *self = shuffle;
    shuffle = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (shuffle != NULL)
        shuffle_release(shuffle);
    return rc;
}

static uint64_t
word(const uint8_t *bytes)
{
    uint64_t value = 0;

    for (size_t i = 0; i < sizeof(value); i++)
        value |= (uint64_t)bytes[i] << (8 * i);
    return value;
}

/* The row's group and numbers. */
static void
place_row(const struct shuffle *shuffle, const bauta_view *view, size_t row,
          struct row *out)
{
    uint8_t bytes[64];
    bauta_prf_input input;

    *out = (struct row){0};
    if (shuffle->within.n > 0) {
        bauta_prf_begin(&shuffle->groups, &input);
        bauta_row_key_add(&shuffle->within, view, row, &input);
        bauta_prf_end(&shuffle->groups, &input, bytes);
        out->group = word(bytes);
    }
    bauta_prf_begin(&shuffle->prf, &input);
    bauta_row_key_add(&shuffle->by, view, row, &input);
    bauta_row_key_add(&shuffle->within, view, row, &input);
    bauta_prf_end(&shuffle->prf, &input, bytes);
    out->order[0] = word(bytes);
    out->order[1] = word(bytes + 8);
}

/* Room in the limit for `size` more bytes. */
static bauta_rc
take(struct shuffle *shuffle, size_t size, bauta_err *err)
{
    if (size > shuffle->limit - shuffle->taken)
        return bauta_err_set(err, BAUTA_EDATA,
                             "shuffle: %zu values and what it takes to place "
                             "them do not fit %zu MiB: give more \"memory\"",
                             shuffle->n, shuffle->limit / MIB);
    shuffle->taken += size;
    return BAUTA_OK;
}

static bauta_rc
grow_rows(struct shuffle *shuffle, bauta_err *err)
{
    size_t room =
        shuffle->room < ROWS_FIRST ? ROWS_FIRST : shuffle->room / 2 * 3;
    struct row *rows;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(take(shuffle, (room - shuffle->room) * sizeof(*rows), err));
    rows = bauta_calloc(room, sizeof(*rows));
    if (rows == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "shuffle: out of memory");
    if (shuffle->n > 0)
        memcpy(rows, shuffle->rows, shuffle->n * sizeof(*rows));
    free(shuffle->rows);
    shuffle->rows = rows;
    shuffle->room = room;

out:
    return rc;
}

/* A block with room for a value of `size` bytes goes before the others; NULL
 * with the error set. */
static struct block *
add_block(struct shuffle *shuffle, size_t size, bauta_err *err)
{
    size_t room = size > BLOCK ? size : BLOCK;
    struct block *block;

    if (take(shuffle, sizeof(*block) + room, err) != BAUTA_OK)
        return NULL;
    block = bauta_malloc_hook(sizeof(*block) + room);
    if (block == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "shuffle: out of memory");
        return NULL;
    }
    block->next = shuffle->blocks;
    block->size = room;
    block->used = 0;
    shuffle->blocks = block;
    return block;
}

/* Copies a value into the blocks. */
static bauta_rc
keep_value(struct shuffle *shuffle, const bauta_cell *cell, const char **out,
           bauta_err *err)
{
    const struct head head = {.len = cell->len, .kind = cell->kind};
    size_t size = sizeof(head) + cell->len;
    struct block *block = shuffle->blocks;
    char *to;

    if (block == NULL || block->size - block->used < size)
        block = add_block(shuffle, size, err);
    if (block == NULL)
        return err->code;
    to = block->bytes + block->used;
    block->used += size;
    memcpy(to, &head, sizeof(head));
    if (cell->len > 0)
        memcpy(to + sizeof(head), cell->bytes, cell->len);
    *out = to;
    return BAUTA_OK;
}

static bauta_rc
shuffle_survey(void *self, const bauta_view *view, bauta_err *err)
{
    struct shuffle *shuffle = self;
    const bauta_cell *cells = view->columns[0];
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < view->n_rows; i++) {
        struct row *row;

        if (cells[i].bytes == NULL)
            continue;
        if (shuffle->n == shuffle->room)
            BAUTA_TRY(grow_rows(shuffle, err));
        row = &shuffle->rows[shuffle->n];
        place_row(shuffle, view, i, row);
        BAUTA_TRY(keep_value(shuffle, &cells[i], &row->value, err));
        shuffle->n++;
    }

out:
    return rc;
}

/* By group, then by order[by], then by the other. */
static int
compare(const struct row *a, const struct row *b, unsigned by)
{
    if (a->group != b->group)
        return a->group < b->group ? -1 : 1;
    if (a->order[by] != b->order[by])
        return a->order[by] < b->order[by] ? -1 : 1;
    if (a->order[1 - by] != b->order[1 - by])
        return a->order[1 - by] < b->order[1 - by] ? -1 : 1;
    return 0;
}

static void
swap(struct row *a, struct row *b)
{
    struct row c = *a;

    *a = *b;
    *b = c;
}

static void
insert(struct row *rows, size_t n, unsigned by)
{
    for (size_t i = 1; i < n; i++)
        for (size_t j = i; j > 0 && compare(&rows[j], &rows[j - 1], by) < 0;
             j--)
            swap(&rows[j], &rows[j - 1]);
}

/* Quicksort in place. The numbers are a PRF's, so that the middle row is as
 * good as a random one; equal rows are swapped, which keeps the halves even. */
static void
sort(struct row *rows, size_t n, unsigned by)
{
    while (n > INSERTION) {
        struct row pivot = rows[n / 2];
        size_t i = 0, j = n - 1;

        for (;;) {
            while (compare(&rows[i], &pivot, by) < 0)
                i++;
            while (compare(&rows[j], &pivot, by) > 0)
                j--;
            if (i >= j)
                break;
            swap(&rows[i++], &rows[j--]);
        }
        /* rows[0, i) are not above the pivot, rows[i, n) not below it. */
        if (i < n - i) {
            sort(rows, i, by);
            rows += i;
            n -= i;
        } else {
            sort(rows + i, n - i, by);
            n = i;
        }
    }
    insert(rows, n, by);
}

static bauta_rc
refuse_duplicates(const struct shuffle *shuffle, bauta_err *err)
{
    size_t n = 0;

    for (size_t i = 1; i < shuffle->n; i++)
        if (compare(&shuffle->rows[i - 1], &shuffle->rows[i], 0) == 0)
            n++;
    if (n == 0)
        return BAUTA_OK;
    return bauta_err_set(err, BAUTA_EDATA,
                         "shuffle: %zu rows have the key of another row: name "
                         "columns that tell the rows apart with \"by\"",
                         n);
}

/* Rows of groups that are too small get no value. */
static void
leave_small(struct shuffle *shuffle)
{
    size_t first = 0;

    for (size_t i = 1; i <= shuffle->n; i++) {
        if (i < shuffle->n &&
            shuffle->rows[i].group == shuffle->rows[first].group)
            continue;
        for (size_t j = first; i - first < shuffle->min_group && j < i; j++)
            shuffle->rows[j].value = NULL;
        first = i;
    }
}

static bauta_rc
shuffle_settle(void *self, bauta_err *err)
{
    struct shuffle *shuffle = self;
    const char **values;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(take(shuffle, shuffle->n * sizeof(*values), err));
    values = bauta_calloc(shuffle->n, sizeof(*values));
    if (values == NULL && shuffle->n > 0)
        return bauta_err_set(err, BAUTA_ENOMEM, "shuffle: out of memory");
    sort(shuffle->rows, shuffle->n, 1);
    for (size_t i = 0; i < shuffle->n; i++)
        values[i] = shuffle->rows[i].value;
    sort(shuffle->rows, shuffle->n, 0);
    for (size_t i = 0; i < shuffle->n; i++)
        shuffle->rows[i].value = values[i];
    free(values);
    leave_small(shuffle);
    shuffle->settled = true;
    rc = refuse_duplicates(shuffle, err);

out:
    return rc;
}

static const struct row *
find_row(const struct shuffle *shuffle, const struct row *row)
{
    size_t low = 0, high = shuffle->settled ? shuffle->n : 0;

    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare(&shuffle->rows[middle], row, 0);

        if (order == 0)
            return &shuffle->rows[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
}

static bauta_rc
shuffle_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct shuffle *shuffle = self;
    bauta_cell *cells = view->columns[0];
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < view->n_rows; i++) {
        const struct row *found;
        struct row row;
        struct head head;

        if (cells[i].bytes == NULL)
            continue;
        place_row(shuffle, view, i, &row);
        found = find_row(shuffle, &row);
        if (found == NULL || found->value == NULL) {
            BAUTA_TRY(bauta_view_reject(
                view, i, err,
                found == NULL
                    ? "shuffle: the row was not among those of the survey"
                    : "shuffle: fewer than \"min_group\" rows of its group "
                      "have a value to change places with"));
            continue;
        }
        memcpy(&head, found->value, sizeof(head));
        /* Values outlive every batch: no copy. */
        cells[i] = (bauta_cell){.bytes = found->value + sizeof(head),
                                .len = head.len,
                                .kind = head.kind};
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_shuffle = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "shuffle",
    .summary = "let the values of a column change places among its rows",
    .details =
        "Every value survives, as often as it occurs; whose it is does not, "
        "but for what the value itself tells, and about one row of each group "
        "gets its own again. \"within\" keeps values in groups, such as the "
        "salaries of a department. NULL stays where it is. The column is read "
        "twice, and all of its values are held in memory with some 45 bytes "
        "each beside their own; \"memory\" is the limit. Two rows of one key "
        "stop the run, and so does a group of fewer values than \"min_group\".",
    .example = "{\"transform\": \"shuffle\", \"within\": \"department\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_PERMUTES | BAUTA_TRAIT_ORIGINAL |
              BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = shuffle_bind,
    .apply = shuffle_apply,
    .release = shuffle_release,
    .survey = shuffle_survey,
    .settle = shuffle_settle,
};
