/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Split: a table's rows in ranges of its rowid. The widest piece is halved
 * again and again; both halves shrink to the rowids that there are, so that
 * gaps cost nothing. A few lookups for each piece, and no scan; the pieces are
 * then cut evenly.
 */
#include "core/text.h"
#include "drivers/sqlite/sqlite.h"

#include <string.h>

enum { PIECES_MOST = 256 };

typedef struct piece {
    sqlite3_int64 first, last; /* rowids, both within */
} piece;

typedef struct splitter {
    sqlite3 *db;
    const bauta_table *table;
    const char *key; /* the rowid's name, quoted where it is a column's */
    piece *list;
    size_t n;
    bauta_err *err;
} splitter;

/* The first or last rowid within bounds; `*found` where there is one. */
static bauta_rc
edge(const splitter *s, sqlite3_int64 *out, bool *found, bool last,
     sqlite3_int64 from, sqlite3_int64 to)
{
    sqlite3_stmt *find = NULL;
    bauta_rc rc = BAUTA_OK;

    *found = false;
    BAUTA_TRY(bauta_sqlite_prepare(
        s->db, &find, s->err,
        "SELECT %s FROM main.\"%w\" NOT INDEXED WHERE %s BETWEEN ?1 AND ?2 "
        "ORDER BY %s %s LIMIT 1",
        s->key, s->table->name, s->key, s->key, last ? "DESC" : "ASC"));
    (void)sqlite3_bind_int64(find, 1, from);
    (void)sqlite3_bind_int64(find, 2, to);
    BAUTA_TRY(bauta_sqlite_step(find, found, s->err));
    if (*found)
        *out = sqlite3_column_int64(find, 0);

out:
    sqlite3_finalize(find);
    return rc;
}

static uint64_t
width(const piece *range)
{
    return (uint64_t)range->last - (uint64_t)range->first;
}

/* The rowid so much further on; they may be as far apart as both ends are. */
static sqlite3_int64
further(sqlite3_int64 rowid, uint64_t by)
{
    const uint64_t sum = (uint64_t)rowid + by;

    return (sqlite3_int64)sum;
}

static bauta_rc
halve(splitter *s, size_t i)
{
    piece *left = &s->list[i], right = *left;
    const sqlite3_int64 middle = further(left->first, width(left) / 2 + 1);
    bool above, below;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(edge(s, &right.first, &above, false, middle, left->last));
    BAUTA_TRY(edge(s, &left->last, &below, true, left->first, middle - 1));
    if (!above || !below)
        return BAUTA_OK;
    memmove(left + 2, left + 1, (s->n - i - 1) * sizeof(*left));
    left[1] = right;
    s->n++;

out:
    return rc;
}

static bauta_rc
halve_all(splitter *s, size_t wanted)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t turn = 0; turn < 2 * wanted && s->n < wanted; turn++) {
        size_t widest = 0;

        for (size_t i = 1; i < s->n; i++)
            if (width(&s->list[i]) > width(&s->list[widest]))
                widest = i;
        if (width(&s->list[widest]) == 0)
            break;
        BAUTA_TRY(halve(s, widest));
    }

out:
    return rc;
}

/* Whether the table is one of rowids, read through no module. */
static bauta_rc
is_plain(const splitter *s, bool *plain)
{
    sqlite3_int64 n = 0;
    bauta_rc rc = bauta_sqlite_integer(
        s->db, &n, s->err,
        "SELECT count(*) FROM pragma_table_list(%Q) WHERE schema='main' AND "
        "type='table' AND wr=0",
        s->table->name);

    *plain = n == 1;
    return rc;
}

/* A piece's even parts; where rowids leave no gaps, each has as many rows. */
static bauta_rc
cut(const splitter *s, const piece *whole, uint64_t parts, bauta_ranges *out)
{
    const uint64_t each = parts > 0 ? width(whole) / parts : 0;

    for (uint64_t i = 0; i < parts; i++) {
        const sqlite3_int64 first = further(whole->first, each * i);
        const sqlite3_int64 last =
            i + 1 == parts ? whole->last
                           : further(whole->first, each * (i + 1) - 1);
        bauta_range *range = &out->list[out->n++];

        range->spec = bauta_arena_printf(out->arena, "%lld AND %lld",
                                         (long long)first, (long long)last);
        if (range->spec == NULL)
            return bauta_err_set(s->err, BAUTA_ENOMEM,
                                 "out of memory for ranges");
    }
    return BAUTA_OK;
}

/* About `wanted` parts, shared out by how wide the pieces are. */
static bauta_rc
cut_all(const splitter *s, size_t wanted, bauta_ranges *out)
{
    double all = 0;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < s->n; i++)
        all += (double)width(&s->list[i]) + 1;
    for (size_t i = 0; rc == BAUTA_OK && i < s->n; i++) {
        const uint64_t wide = width(&s->list[i]);
        uint64_t parts =
            (uint64_t)((double)wide / all * (double)(wanted - s->n)) + 1;

        rc = cut(s, &s->list[i], parts > wide ? 1 : parts, out);
    }
    for (size_t i = 0; i < out->n; i++)
        out->list[i].rows = s->table->rows / out->n;
    return rc;
}

/* The table's first and last rowid make the first piece; none where it has no
 * row, or is not split. */
static bauta_rc
begin(splitter *s, const bauta_text *key)
{
    bool plain, some = false, more = false;
    bauta_rc rc = BAUTA_OK;

    s->key = key->bytes;
    BAUTA_TRY(is_plain(s, &plain));
    if (!plain || key->len == 0)
        return BAUTA_OK;
    BAUTA_TRY(edge(s, &s->list[0].first, &some, false, INT64_MIN, INT64_MAX));
    BAUTA_TRY(edge(s, &s->list[0].last, &more, true, INT64_MIN, INT64_MAX));
    s->n = some && more;

out:
    return rc;
}

bauta_rc
bauta_sqlite_source_split(void *self, const bauta_catalog *catalog,
                          size_t table, size_t wanted, bauta_ranges *ranges,
                          bauta_err *err)
{
    const bauta_sqlite_source *source = self;
    const size_t pieces = wanted < PIECES_MOST ? wanted : PIECES_MOST;
    splitter s = {
        .db = source->db, .table = &catalog->tables[table], .err = err};
    bauta_text key;
    bauta_rc rc = BAUTA_OK;

    s.list = bauta_arena_calloc(ranges->arena, pieces + 1, sizeof(*s.list));
    ranges->list = bauta_arena_calloc(ranges->arena, wanted + pieces + 1,
                                      sizeof(*ranges->list));
    if (s.list == NULL || ranges->list == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for ranges");
    bauta_text_init(&key);
    bauta_text_add(&key, "");
    bauta_sqlite_rowid_key(&key, s.db, s.table);
    if (key.failed)
        BAUTA_TRY(bauta_err_set(err, BAUTA_ENOMEM, "out of memory for ranges"));
    BAUTA_TRY(begin(&s, &key));
    if (s.n == 0 || wanted < 2)
        goto out;
    BAUTA_TRY(halve_all(&s, pieces));
    rc = cut_all(&s, wanted > s.n ? wanted : s.n, ranges);

out:
    bauta_text_deinit(&key);
    return rc;
}
