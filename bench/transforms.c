/* SPDX-License-Identifier: Apache-2.0 */
/*
 * How fast each transform is: a table of cases, each a rule as a profile has
 * it and the column it is for. The plan is the engine's own, so that rules may
 * name other columns and hold rules. Only what the rule's steps take is timed,
 * in batches as a run has them.
 */
#include "bench/bench.h"

#include "engine/plan.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static const struct bench_case {
    const char *rule, *column;
} cases[] = {
    {"{\"transform\": \"null\"}", "text"},
    {"{\"transform\": \"constant\", \"value\": \"x\"}", "text"},
    {"{\"transform\": \"mask\"}", "email"},
    {"{\"transform\": \"mask\", \"keep_last\": 4}", "card"},
    {"{\"transform\": \"hash\"}", "email"},
    {"{\"transform\": \"hash\", \"encoding\": \"base32\"}", "email"},
    {"{\"transform\": \"hash\", \"algorithm\": \"hmac-sha512\"}", "email"},
    {"{\"transform\": \"hash\", \"algorithm\": \"blake2b\"}", "email"},
    {"{\"transform\": \"token\"}", "email"},
    {"{\"transform\": \"token\"}", "id"},
    {"{\"transform\": \"token\"}", "uuid"},
    {"{\"transform\": \"digits\"}", "card"},
    {"{\"transform\": \"digits\", \"keep_first\": 6, \"keep_last\": 4}",
     "card"},
    {"{\"transform\": \"digits\"}", "phone"},
    {"{\"transform\": \"digits\"}", "iban"},
    {"{\"transform\": \"digits\"}", "id"},
    {"{\"transform\": \"fpe\", \"alphabet\": \"digits\"}", "card"},
    {"{\"transform\": \"fpe\", \"alphabet\": \"upper-alphanumeric\"}", "iban"},
    {"{\"transform\": \"fpe\", \"alphabet\": \"lower\", \"tweak\": \"id\"}",
     "email"},
    {"{\"transform\": \"seal\"}", "email"},
    {"{\"transform\": \"email\"}", "email"},
    {"{\"transform\": \"card\"}", "card"},
    {"{\"transform\": \"card\", \"keep_first\": 6, \"keep_last\": 4}", "card"},
    {"{\"transform\": \"iban\"}", "iban"},
    {"{\"transform\": \"national_id\", \"country\": \"nl\", \"lenient\": true}",
     "ssn"},
    {"{\"transform\": \"ssn\"}", "ssn"},
    {"{\"transform\": \"ssn\", \"issuable\": true}", "ssn"},
    {"{\"transform\": \"ean\", \"lenient\": true}", "ean"},
    {"{\"transform\": \"isbn\", \"lenient\": true}", "isbn"},
    {"{\"transform\": \"imei\", \"lenient\": true}", "imei"},
    {"{\"transform\": \"vin\", \"lenient\": true}", "vin"},
    {"{\"transform\": \"phone\"}", "phone"},
    {"{\"transform\": \"phone\", \"fictitious\": false}", "phone"},
    {"{\"transform\": \"postcode\", \"country\": \"us\"}", "zip"},
    {"{\"transform\": \"url\"}", "url"},
    {"{\"transform\": \"username\"}", "email"},
    {"{\"transform\": \"first_name\"}", "name"},
    {"{\"transform\": \"last_name\"}", "name"},
    {"{\"transform\": \"truncate_date\", \"unit\": \"month\"}", "date"},
    {"{\"transform\": \"truncate_date\", \"unit\": \"hour\"}", "timestamp"},
    {"{\"transform\": \"bucket\", \"width\": 10}", "id"},
    {"{\"transform\": \"bucket\", \"width\": 100}", "amount"},
    {"{\"transform\": \"age_band\", \"width\": 10, \"at\": \"2025-01-01\"}",
     "date"},
    {"{\"transform\": \"round\", \"multiple\": 500}", "amount"},
    {"{\"transform\": \"top_code\", \"bound\": 50000}", "amount"},
    {"{\"transform\": \"bottom_code\", \"bound\": \"1935-01-01\"}", "date"},
    {"{\"transform\": \"truncate\", \"keep_first\": 3}", "name"},
    {"{\"transform\": \"zip3\"}", "zip"},
    {"{\"transform\": \"ip\"}", "ipv4"},
    {"{\"transform\": \"ip\"}", "ipv6"},
    {"{\"transform\": \"ip\", \"method\": \"cryptopan\"}", "ipv4"},
    {"{\"transform\": \"ip\", \"method\": \"documentation\"}", "ipv4"},
    {"{\"transform\": \"ip_prefix\"}", "ipv4"},
    {"{\"transform\": \"ip_prefix\"}", "ipv6"},
    {"{\"transform\": \"round_geo\", \"form\": \"latitude\", \"decimals\": 1}",
     "latitude"},
    {"{\"transform\": \"hierarchy\", \"file\": \"countries.csv\", \"level\": "
     "1}",
     "country"},
    {"{\"transform\": \"lookup\", \"file\": \"countries.csv\", \"separator\": "
     "\";\"}",
     "country"},
    {"{\"transform\": \"noise\", \"ratio\": 0.1, \"by\": \"id\"}", "amount"},
    {"{\"transform\": \"noise\", \"kind\": \"laplace\", \"ratio\": 0.1, "
     "\"by\": \"id\"}",
     "amount"},
    {"{\"transform\": \"noise\", \"kind\": \"gaussian\", \"ratio\": 0.1, "
     "\"by\": \"id\"}",
     "amount"},
    {"{\"transform\": \"date_shift\", \"subject\": \"id\"}", "date"},
    {"{\"transform\": \"shuffle\", \"by\": \"uuid\"}", "name"},
    {"{\"transform\": \"shuffle\", \"by\": \"uuid\", \"within\": "
     "\"country\"}",
     "name"},
    {"{\"transform\": \"random\", \"min\": 1, \"max\": 6, \"by\": \"id\"}",
     "id"},
    {"{\"transform\": \"random\", \"choices\": [\"a\", \"b\"], \"by\": "
     "\"id\"}",
     "name"},
    {"{\"transform\": \"first_name\", \"locale\": \"it_IT\"}", "name"},
    {"{\"transform\": \"first_name\", \"locale\": \"it_IT\", \"gender\": "
     "\"gender\", \"unique\": true}",
     "name"},
    {"{\"transform\": \"full_name\", \"locale\": \"it_IT\"}", "name"},
    {"{\"transform\": \"company\", \"locale\": \"de_DE\"}", "name"},
    {"{\"transform\": \"street\"}", "name"},
    {"{\"transform\": \"country\"}", "country"},
    {"{\"transform\": \"lorem\"}", "text"},
    {"{\"transform\": \"person\", \"part\": \"first_name\", \"by\": "
     "\"id\", \"locale\": \"it_IT\"}",
     "name"},
    {"{\"transform\": \"person\", \"part\": \"email\", \"by\": "
     "\"id\", \"locale\": \"it_IT\"}",
     "email"},
    {"{\"transform\": \"person\", \"part\": \"email\", \"by\": "
     "\"uuid\", \"locale\": \"it_IT\"}",
     "email"},
    {"{\"transform\": \"address\", \"part\": \"city\", \"by\": "
     "\"id\", \"locale_from\": \"country\"}",
     "name"},
    {"{\"transform\": \"address\", \"part\": \"full\", \"by\": "
     "\"id\", \"locale\": \"it_IT\"}",
     "text"},
    {"{\"transform\": \"address\", \"part\": \"latitude\", \"by\": "
     "\"id\"}",
     "amount"},
    {"{\"transform\": \"json\", \"others\": \"keep\", \"paths\": "
     "{\"$.name\": \"null\"}}",
     "document"},
    {"{\"transform\": \"json\", \"others\": \"keep\", \"paths\": "
     "{\"$.email\": \"hash\", \"$.name\": \"mask\"}}",
     "document"},
    {"{\"transform\": \"json\", \"paths\": {\"$\": \"keep\", \"$..email\": "
     "\"email\", \"$.id\": \"token\", \"$.name\": \"null\", \"$.note\": "
     "\"mask\"}}",
     "document"},
    {"{\"transform\": \"json\", \"others\": \"null\", \"paths\": {\"$.id\": "
     "\"keep\"}}",
     "document"},
    {"{\"transform\": \"array\", \"each\": \"mask\"}", "tags"},
    {"{\"transform\": \"list\", \"separator\": \" \", \"each\": "
     "\"mask\"}",
     "text"},
    {"{\"transform\": \"regex_replace\", \"pattern\": \"[0-9]{7}\", "
     "\"with\": \"0000000\"}",
     "phone"},
    {"{\"transform\": \"regex_replace\", \"pattern\": \"^[^@]+\", "
     "\"each\": \"token\"}",
     "email"},
    {"{\"transform\": \"scrub\"}", "note"},
    {"{\"transform\": \"scrub\", \"rules\": {\"email\": \"email\", "
     "\"first_name\": \"first_name\", \"last_name\": \"last_name\"}, "
     "\"first_name_from\": \"name\"}",
     "note"},
    {"{\"transform\": \"scrub\", \"types\": [\"email\", \"phone\", "
     "\"iban\"]}",
     "note"},
};

/* A folder for the files that rules name, as if the profile lay in it. */
static char folder[] = "/tmp/bauta-bench-XXXXXX";

enum { N_CASES = sizeof(cases) / sizeof(cases[0]) };

_Noreturn void
bench_fail(const char *what, const bauta_err *err)
{
    (void)fprintf(stderr, "bench-transforms: %s%s%s\n", what,
                  err != NULL ? ": " : "", err != NULL ? err->text : "");
    exit(1);
}

double
bench_now(void)
{
    struct timespec now;

    if (clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now) != 0)
        bench_fail("there is no clock of processor time", NULL);
    return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

bool
bench_wants(const bench_settings *settings, const char *title)
{
    for (size_t i = 0; settings->names[i] != NULL; i++)
        if (strstr(title, settings->names[i]) != NULL)
            return true;
    return settings->names[0] == NULL;
}

static int
ascending(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

void
bench_print(const bench_settings *settings, const char *title,
            const char *input, double *times)
{
    double each;

    qsort(times, settings->runs, sizeof(*times), ascending);
    each = times[settings->runs / 2] / (double)settings->rows;
    printf("| `%s` | %s | %.2f | %.0f |\n", title, input, 1e3 / each, each);
    (void)fflush(stdout);
}

/* One case, planned: a table of all columns of which one has the rule. */
struct planned {
    bauta_table table;
    bauta_catalog catalog;
    bauta_profile profile;
    bauta_plan plan;
    bauta_report report;
    bauta_key *key;
    const bauta_plan_column *column;
    bauta_cell **values;                /* one a column, or NULL */
    bauta_cell cells[BAUTA_BATCH_ROWS]; /* those to be rewritten */
};

static void
plan_case(struct planned *p, const struct bench_case *this, size_t column)
{
    static const uint8_t key[BAUTA_KEY_BYTES] = {1};
    char json[1024], file[sizeof(folder) + 16];
    bauta_err err = {0};
    bauta_rc rc;

    p->table = (bauta_table){.schema = "",
                             .name = "t",
                             .parent = BAUTA_NO_PARENT,
                             .columns = bench_columns,
                             .n_columns = bench_n_columns};
    p->catalog = (bauta_catalog){.driver = "bench",
                                 .database = "bench",
                                 .default_schema = "",
                                 .tables = &p->table,
                                 .n_tables = 1};
    (void)snprintf(json, sizeof(json),
                   "{\"bauta\": 1, \"undeclared\": \"keep\", \"tables\": "
                   "{\"t\": {\"columns\": {\"%s\": %s}}}}",
                   this->column, this->rule);
    (void)snprintf(file, sizeof(file), "%s/profile.json", folder);
    rc = bauta_key_open_bytes(&p->key, key, &err);
    if (rc == BAUTA_OK)
        rc = bauta_profile_parse(&p->profile, file, json, strlen(json),
                                 &p->report, &err);
    if (rc == BAUTA_OK)
        rc = bauta_plan_make(&p->plan, &p->profile, &p->catalog, p->key,
                             &p->report, &err);
    if (p->report.n_problems > 0)
        bench_fail(p->report.problems[0].text, NULL);
    if (rc != BAUTA_OK)
        bench_fail(this->rule, &err);
    p->column = &p->plan.tables[0].columns[column];
}

static void
planned_close(struct planned *p)
{
    bauta_plan_deinit(&p->plan);
    bauta_profile_deinit(&p->profile);
    bauta_report_deinit(&p->report);
    bauta_key_close(p->key);
}

static double
run_batch(struct planned *p, size_t column, size_t first, size_t n,
          bauta_arena *arena, bool survey)
{
    const bauta_plan_column *planned = p->column;
    bauta_cell *columns[1 + BAUTA_BATCH_ROWS] = {p->cells};
    bauta_view view = {.columns = columns,
                       .n_columns = 1 + planned->n_peers,
                       .n_rows = n,
                       .first_row = first + 1,
                       .arena = arena};
    uint64_t rejected = 0;
    bauta_err err = {0};
    double start;
    bauta_rc rc;

    memcpy(p->cells, p->values[column] + first, n * sizeof(p->cells[0]));
    for (size_t i = 0; i < planned->n_peers; i++)
        columns[1 + i] =
            p->values[planned->peers[i].column - bench_columns] + first;
    start = bench_now();
    if (survey)
        rc = planned->bounds[0].step->transform->survey(planned->bounds[0].self,
                                                        &view, &err);
    else
        rc = bauta_chain_apply(planned->bounds, planned->n_bounds, &view,
                               &rejected, &err);
    start = bench_now() - start;
    if (rc != BAUTA_OK || rejected > 0)
        bench_fail("a value is refused", &err);
    return start;
}

static double
run_all(struct planned *p, size_t column, size_t rows, bool survey)
{
    bauta_arena arena;
    double spent = 0;

    bauta_arena_init(&arena);
    for (size_t first = 0; first < rows; first += BAUTA_BATCH_ROWS) {
        size_t left = rows - first;

        spent += run_batch(p, column, first,
                           left < BAUTA_BATCH_ROWS ? left : BAUTA_BATCH_ROWS,
                           &arena, survey);
        bauta_arena_reset(&arena);
    }
    bauta_arena_deinit(&arena);
    return spent;
}

static double
run_case(const struct bench_case *this, size_t column, bauta_cell **values,
         size_t rows)
{
    struct planned *p = calloc(1, sizeof(*p));
    double spent = 0;
    bauta_err err = {0};

    if (p == NULL)
        bench_fail("out of memory", NULL);
    p->values = values;
    bauta_profile_init(&p->profile);
    bauta_plan_init(&p->plan);
    bauta_report_init(&p->report);
    plan_case(p, this, column);
    for (size_t i = 0; i < p->column->n_peers; i++) {
        size_t peer = (size_t)(p->column->peers[i].column - bench_columns);

        if (values[peer] == NULL)
            values[peer] = bench_column_make(peer, rows);
    }
    if (p->column->surveys) {
        const bauta_bound *bound = &p->column->bounds[0];

        spent = run_all(p, column, rows, true) - bench_now();
        if (bound->step->transform->settle(bound->self, &err) != BAUTA_OK)
            bench_fail(this->rule, &err);
        spent += bench_now();
    }
    spent += run_all(p, column, rows, false);
    planned_close(p);
    free(p);
    return spent;
}

static size_t
column_of(const char *name)
{
    for (size_t i = 0; i < bench_n_columns; i++)
        if (strcmp(bench_columns[i].name, name) == 0)
            return i;
    bench_fail("a case is for a column that there is not", NULL);
}

static void
time_case(const bench_settings *settings, const struct bench_case *this)
{
    size_t column = column_of(this->column);
    bauta_cell **values = calloc(bench_n_columns, sizeof(bauta_cell *));
    double times[BENCH_RUNS_MAX];

    if (values == NULL)
        bench_fail("out of memory", NULL);
    values[column] = bench_column_make(column, settings->rows);
    for (size_t run = 0; run < settings->runs; run++)
        times[run] = run_case(this, column, values, settings->rows);
    bench_print(settings, this->rule, this->column, times);
    for (size_t i = 0; i < bench_n_columns; i++)
        bench_column_free(values[i]);
    free(values);
}

static void
folder_path(char *path, size_t size)
{
    (void)snprintf(path, size, "%s/countries.csv", folder);
}

static void
remove_folder(void)
{
    char path[sizeof(folder) + 16];

    folder_path(path, sizeof(path));
    (void)unlink(path);
    (void)rmdir(folder);
}

static void
make_folder(void)
{
    static const char text[] = "DE;Europe\nIT;Europe\nFR;Europe\nGB;Europe\n"
                               "US;America\nNL;Europe\n";
    char path[sizeof(folder) + 16];
    FILE *file;

    if (mkdtemp(folder) == NULL || atexit(remove_folder) != 0)
        bench_fail("no folder can be made in /tmp", NULL);
    folder_path(path, sizeof(path));
    file = fopen(path, "w");
    if (file == NULL || fputs(text, file) < 0 || fclose(file) != 0)
        bench_fail("a file in /tmp cannot be written", NULL);
}

/* Transforms that no case names, so that none is forgotten. */
static void
print_missing(void)
{
    const struct bauta_transform *transform;

    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++) {
        char quoted[128];
        bool found = strcmp(transform->name, "keep") == 0;

        (void)snprintf(quoted, sizeof(quoted), "\"%s\"", transform->name);
        for (size_t j = 0; j < N_CASES && !found; j++)
            found = strstr(cases[j].rule, quoted) != NULL;
        if (!found)
            printf("\nNot timed: %s\n", transform->name);
    }
}

static size_t
count_of(const char *text, size_t most)
{
    char *end = NULL;
    unsigned long n = text != NULL ? strtoul(text, &end, 10) : 0;

    if (n == 0 || n > most || *end != '\0')
        bench_fail("--rows and --runs take a number", NULL);
    return n;
}

int
main(int argc, char **argv)
{
    enum { ROWS_MAX = 100000000 };
    bench_settings settings = {.rows = 1000000, .runs = 5, .names = argv + 1};
    bauta_err err = {0};

    for (; argc > 1 && settings.names[0] != NULL; settings.names += 2) {
        if (strcmp(settings.names[0], "--rows") == 0)
            settings.rows = count_of(settings.names[1], ROWS_MAX);
        else if (strcmp(settings.names[0], "--runs") == 0)
            settings.runs = count_of(settings.names[1], BENCH_RUNS_MAX);
        else
            break;
    }
    if (bauta_transform_load_plugins(&err) != BAUTA_OK)
        bench_fail("plug-ins", &err);
    printf("%zu values in batches of %d; processor time of one core; median of "
           "%zu runs.\n\n"
           "| rule | column | million values/s | ns/value |\n"
           "|---|---|---:|---:|\n",
           settings.rows, BAUTA_BATCH_ROWS, settings.runs);
    make_folder();
    for (size_t i = 0; i < N_CASES; i++)
        if (bench_wants(&settings, cases[i].rule))
            time_case(&settings, &cases[i]);
    if (settings.names[0] == NULL)
        print_missing();
    bench_cores(&settings);
    return 0;
}
