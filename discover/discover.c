/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/discover.h"

#include "discover/classify.h"
#include "discover/sample.h"
#include "discover/suggest.h"

#include <string.h>

enum { FOLLOW_MOST = 1000 };

typedef struct run {
    bauta_discovery *d;
    const bauta_catalog *catalog;
    bauta_names names;
    bauta_knowledge knowledge;
    bauta_judgement *judgements; /* one a column */
    bool *people;                /* one a table: somebody is in it */
    const char **comments;       /* one a column; NULL: none */
} run;

void
bauta_discovery_init(bauta_discovery *discovery)
{
    *discovery = (bauta_discovery){0};
    bauta_arena_init(&discovery->arena);
}

void
bauta_discovery_deinit(bauta_discovery *discovery)
{
    bauta_arena_deinit(&discovery->arena);
    bauta_discovery_init(discovery);
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
}

/* --- What the catalogue says --- */

static bauta_rc
allocate(run *r, bauta_err *err)
{
    bauta_discovery *d = r->d;
    const bauta_catalog *catalog = r->catalog;
    bauta_arena *arena = &d->arena;
    size_t n = 0;

    d->offset =
        bauta_arena_calloc(arena, catalog->n_tables + 1, sizeof(*d->offset));
    d->table_rows =
        bauta_arena_calloc(arena, catalog->n_tables, sizeof(*d->table_rows));
    r->people =
        bauta_arena_calloc(arena, catalog->n_tables, sizeof(*r->people));
    if (d->offset == NULL || d->table_rows == NULL || r->people == NULL)
        return no_memory(err);
    for (size_t t = 0; t < catalog->n_tables; t++) {
        d->offset[t] = n;
        n += catalog->tables[t].n_columns;
    }
    d->offset[catalog->n_tables] = n;
    d->findings = bauta_arena_calloc(arena, n, sizeof(*d->findings));
    r->judgements = bauta_arena_calloc(arena, n, sizeof(*r->judgements));
    r->comments = bauta_arena_calloc(arena, n, sizeof(*r->comments));
    if (d->findings == NULL || r->judgements == NULL || r->comments == NULL)
        return no_memory(err);
    d->n_findings = n;
    for (size_t t = 0; t < catalog->n_tables; t++)
        for (size_t i = d->offset[t]; i < d->offset[t + 1]; i++) {
            d->findings[i].table = t;
            d->findings[i].column = i - d->offset[t];
            d->findings[i].root = (long)i;
        }
    return BAUTA_OK;
}

static void
read_comments(run *r)
{
    for (size_t i = 0; i < r->catalog->n_wordings; i++) {
        const bauta_wording *wording = &r->catalog->wordings[i];

        if (wording->kind == BAUTA_WORDING_COMMENT && wording->table >= 0 &&
            wording->n_columns == 1)
            r->comments[r->d->offset[wording->table] + wording->columns[0]] =
                wording->text;
    }
}

static void
read_keys(run *r)
{
    for (size_t t = 0; t < r->catalog->n_tables; t++) {
        const bauta_table *table = &r->catalog->tables[t];
        bauta_finding *findings = &r->d->findings[r->d->offset[t]];

        for (size_t k = 0; k < table->n_keys; k++)
            for (size_t i = 0; i < table->keys[k].n_columns; i++)
                findings[table->keys[k].columns[i]].unique = true;
    }
}

static size_t
root_of(const bauta_discovery *d, size_t i)
{
    for (size_t hops = 0; hops < FOLLOW_MOST; hops++) {
        if (d->findings[i].root == (long)i)
            break;
        i = (size_t)d->findings[i].root;
    }
    return i;
}

/* Columns that refer to one another are one: what is found of one of them is
 * found of all, and they get one rule. */
static void
join_references(run *r)
{
    bauta_discovery *d = r->d;

    for (size_t t = 0; t < r->catalog->n_tables; t++)
        for (size_t k = 0; k < r->catalog->tables[t].n_references; k++) {
            const bauta_foreign_key *key = &r->catalog->tables[t].references[k];

            for (size_t i = 0; i < key->n_columns; i++) {
                size_t from = d->offset[t] + key->columns[i];
                size_t to = d->offset[key->ref_table] + key->ref_columns[i];

                d->findings[from].unique = d->findings[to].unique = true;
                from = root_of(d, from);
                to = root_of(d, to);
                d->findings[from].root = (long)to;
            }
        }
}

/* --- What rows say --- */

static void
judge(run *r, size_t t, const bauta_sampled *sampled)
{
    const bauta_table *table = &r->catalog->tables[t];

    for (size_t c = 0; c < table->n_columns; c++) {
        size_t i = r->d->offset[t] + c;
        bauta_finding *finding = &r->d->findings[i];
        bauta_hint hint = bauta_names_look(&r->names, table, &table->columns[c],
                                           r->comments[i]);

        if (sampled != NULL) {
            finding->evidence = &sampled->columns[c];
            if (sampled->shown != NULL)
                finding->shown = sampled->shown[c];
        }
        r->judgements[i] = bauta_classify(&table->columns[c], &hint,
                                          finding->evidence, finding->unique);
        if (bauta_classes[r->judgements[i].class].group == BAUTA_GROUP_DIRECT ||
            hint.about_people)
            r->people[t] = true;
    }
}

static bauta_rc
read_tables(run *r, const bauta_discover_request *request, bauta_err *err)
{
    bauta_discovery *d = r->d;
    bauta_sampling sampling = {.session = d->session,
                               .knowledge = &r->knowledge,
                               .rows = request->rows,
                               .keep = request->keep,
                               .arena = &d->arena};
    const struct bauta_driver *driver = d->session->driver;
    char label[256];
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(driver->reader_open(&sampling.reader, d->session->source, err));
    for (size_t t = 0; t < r->catalog->n_tables; t++) {
        bauta_sampled sampled = {0};

        bauta_table_label(r->catalog, &r->catalog->tables[t], label,
                          sizeof(label));
        if (request->progress != NULL)
            request->progress(request->context, label, t, r->catalog->n_tables);
        if (r->catalog->tables[t].kind != BAUTA_TABLE_PLAIN) {
            judge(r, t, NULL);
            continue;
        }
        BAUTA_TRY(bauta_sample_read(&sampling, t, &sampled, err));
        d->table_rows[t] = sampled.rows;
        d->rows += sampled.rows;
        d->n_tables++;
        d->n_parted += sampled.parts > 1;
        judge(r, t, &sampled);
    }

out:
    if (sampling.reader != NULL)
        driver->reader_close(sampling.reader);
    return rc;
}

/* --- Together --- */

/* Places, organisations and occupations that stand by themselves are of nobody:
 * a list of cities. */
static bool
is_of_nobody(const run *r, const bauta_finding *finding)
{
    return bauta_classes[finding->class].group == BAUTA_GROUP_QUASI &&
           !r->people[finding->table];
}

static void
decide(const run *r, bauta_finding *finding)
{
    if (finding->class == BAUTA_CLASS_NONE)
        finding->verdict = finding->confidence >= BAUTA_CONFIDENCE_SURE
                               ? BAUTA_DISCOVERED_KEEP
                               : BAUTA_DISCOVERED_REVIEW;
    else
        finding->verdict = finding->confidence >= BAUTA_CONFIDENCE_SURE &&
                                   !is_of_nobody(r, finding)
                               ? BAUTA_DISCOVERED_RULE
                               : BAUTA_DISCOVERED_REVIEW;
}

/* Each group has the class that one of its columns is surest to be of. */
static void
spread(run *r, size_t *leader)
{
    bauta_discovery *d = r->d;

    for (size_t i = 0; i < d->n_findings; i++)
        leader[i] = i;
    for (size_t i = 0; i < d->n_findings; i++) {
        size_t root = root_of(d, i);
        const bauta_judgement *mine = &r->judgements[i],
                              *best = &r->judgements[leader[root]];

        d->findings[i].root = (long)root;
        if (mine->class != BAUTA_CLASS_NONE &&
            (best->class == BAUTA_CLASS_NONE ||
             mine->confidence > best->confidence))
            leader[root] = i;
    }
}

static bauta_rc
tell(run *r, size_t i, size_t leader, bauta_err *err)
{
    bauta_discovery *d = r->d;
    bauta_finding *finding = &d->findings[i];
    const bauta_judgement *judgement = &r->judgements[leader];
    const bauta_finding *of = &d->findings[leader];
    char label[256];

    finding->class = judgement->class;
    finding->confidence = judgement->confidence;
    if (leader == i || judgement->class == BAUTA_CLASS_NONE) {
        finding->confidence = r->judgements[i].confidence;
        finding->why = bauta_arena_strdup(&d->arena, r->judgements[i].why);
    } else {
        bauta_table_label(r->catalog, &r->catalog->tables[of->table], label,
                          sizeof(label));
        finding->why = bauta_arena_printf(
            &d->arena, "tied by references to %s.%s: %s", label,
            r->catalog->tables[of->table].columns[of->column].name,
            judgement->why);
    }
    return finding->why == NULL ? no_memory(err) : BAUTA_OK;
}

/* The rules that a group may have are those of its root. */
static bauta_rc
propose(run *r, bauta_finding *finding, bool nobody, bauta_err *err)
{
    bauta_arena *arena = &r->d->arena;
    const char *rules[BAUTA_CANDIDATES];
    const bauta_need need = {
        .class = finding->class,
        .column = &r->catalog->tables[finding->table].columns[finding->column],
        .evidence = finding->evidence,
        .unique = finding->unique};

    finding->n_candidates = bauta_suggest(&need, arena, rules);
    finding->candidates = bauta_arena_calloc(arena, finding->n_candidates + 1,
                                             sizeof(*finding->candidates));
    if (finding->n_candidates == 0 || finding->candidates == NULL)
        return no_memory(err);
    memcpy(finding->candidates, rules,
           finding->n_candidates * sizeof(*finding->candidates));
    if (nobody)
        finding->at = finding->n_candidates - 1;
    return BAUTA_OK;
}

/* A reference has its root's rule and verdict, whatever else it is. */
static void
follow(bauta_discovery *d)
{
    for (size_t i = 0; i < d->n_findings; i++) {
        bauta_finding *finding = &d->findings[i];
        const bauta_finding *root = &d->findings[finding->root];

        if (root != finding && root->class != BAUTA_CLASS_NONE)
            finding->verdict = root->verdict;
        else if (root != finding) {
            /* A key that is kept has references that are. */
            if (root->verdict == BAUTA_DISCOVERED_KEEP ||
                finding->verdict == BAUTA_DISCOVERED_KEEP)
                finding->verdict = root->verdict;
        }
        finding->rule = root->candidates[root->at];
    }
}

static bauta_rc
conclude(run *r, bauta_err *err)
{
    bauta_discovery *d = r->d;
    size_t *leader =
        bauta_arena_calloc(&d->arena, d->n_findings, sizeof(*leader));
    bauta_rc rc = BAUTA_OK;

    if (leader == NULL)
        return no_memory(err);
    spread(r, leader);
    for (size_t i = 0; i < d->n_findings; i++) {
        bauta_finding *finding = &d->findings[i];
        size_t lead = leader[finding->root];

        if (r->judgements[lead].class == BAUTA_CLASS_NONE)
            lead = i;
        BAUTA_TRY(tell(r, i, lead, err));
        decide(r, finding);
        BAUTA_TRY(propose(r, finding, is_of_nobody(r, finding), err));
    }
    follow(d);

out:
    return rc;
}

bauta_rc
bauta_discovery_read(bauta_discovery *discovery, bauta_session *session,
                     const bauta_discover_request *request, bauta_err *err)
{
    run r = {.d = discovery, .catalog = &session->catalog};
    bauta_rc rc = BAUTA_OK;

    discovery->session = session;
    if (!bauta_names_open(&r.names))
        BAUTA_TRY(no_memory(err));
    BAUTA_TRY(bauta_knowledge_open(&r.knowledge, err));
    BAUTA_TRY(allocate(&r, err));
    read_comments(&r);
    read_keys(&r);
    join_references(&r);
    BAUTA_TRY(read_tables(&r, request, err));
    rc = conclude(&r, err);

out:
    bauta_names_close(&r.names);
    bauta_knowledge_close(&r.knowledge);
    return rc;
}
