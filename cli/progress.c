/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/progress.h"

#include "cli/json.h"
#include "engine/load.h"

#include <string.h>
#include <time.h>

double
bauta_progress_now(void)
{
    struct timespec now = {0};

    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void
bauta_progress_init(bauta_progress *progress, enum bauta_progress_mode mode)
{
    *progress = (bauta_progress){.mode = mode};
    bauta_arena_init(&progress->arena);
    bauta_term_init(&progress->term, stderr);
    progress->started = bauta_progress_now();
}

void
bauta_progress_deinit(bauta_progress *progress)
{
    bauta_arena_deinit(&progress->arena);
}

void
bauta_progress_clear(bauta_progress *progress)
{
    if (progress->mode == BAUTA_PROGRESS_BAR)
        bauta_bar_clear(progress);
}

/* Out of memory costs the display, not the run. */
static bool
add_table(bauta_progress *progress, const bauta_plan *plan, size_t i)
{
    const bauta_table *table = &plan->catalog->tables[i];
    bauta_progress_table *out = &progress->tables[i];
    char name[512];
    bauta_text safe;
    size_t columns;

    bauta_table_label(plan->catalog, table, name, sizeof(name));
    bauta_text_init(&safe);
    bauta_text_add(&safe, "");
    bauta_term_safe(&safe, name);
    out->name = bauta_arena_strdup(&progress->arena, name);
    out->label = safe.failed ? NULL
                             : bauta_arena_strndup(&progress->arena, safe.bytes,
                                                   safe.len);
    bauta_text_deinit(&safe);
    if (out->name == NULL || out->label == NULL)
        return false;
    out->counted = bauta_plan_has_rows(plan, i);
    if (!out->counted)
        return true;
    out->estimate = table->rows;
    progress->n_counted++;
    columns = bauta_term_columns(out->label);
    if (columns > progress->label_columns)
        progress->label_columns = columns;
    return true;
}

static void
begin(bauta_progress *progress, const bauta_plan *plan)
{
    size_t i = 0;

    progress->tables = bauta_arena_calloc(&progress->arena, plan->n_tables,
                                          sizeof(bauta_progress_table));
    while (progress->tables != NULL && i < plan->n_tables &&
           add_table(progress, plan, i))
        i++;
    if (i < plan->n_tables)
        progress->mode = BAUTA_PROGRESS_NONE;
    progress->n_tables = i;
}

static void
set_phase(bauta_progress *progress, const char *phase, double now)
{
    static const char *const words[][2] = {{"stage", "staging"},
                                           {"load", "loading"},
                                           {"finish", "finishing"},
                                           {"publish", "publishing"}};

    progress->phase = "working";
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strcmp(words[i][0], phase) == 0)
            progress->phase = words[i][1];
    progress->step[0] = '\0';
    if (strcmp(phase, "load") == 0)
        progress->loading = now;
}

static void
set_step(bauta_progress *progress, const bauta_event *event)
{
    (void)snprintf(progress->step, sizeof(progress->step), "%s", event->phase);
    progress->done = event->done;
    progress->total = event->total;
}

/* Keeps the count. Returns false for an event that changes nothing. */
static bool
follow(bauta_progress *progress, const bauta_event *event, double now)
{
    bauta_progress_table *table = NULL;

    if (event->table < progress->n_tables)
        table = &progress->tables[event->table];
    switch (event->kind) {
    case BAUTA_EVENT_PLANNED:
        begin(progress, event->plan);
        return true;
    case BAUTA_EVENT_PHASE:
        set_phase(progress, event->phase, now);
        return true;
    case BAUTA_EVENT_STEP:
        set_step(progress, event);
        return true;
    case BAUTA_EVENT_NOTE:
    case BAUTA_EVENT_LOADED:
        return true;
    case BAUTA_EVENT_HOLD:
    case BAUTA_EVENT_GO_ON:
        progress->held = event->kind == BAUTA_EVENT_HOLD;
        return true;
    case BAUTA_EVENT_TABLE_BEGIN:
    case BAUTA_EVENT_ROWS:
    case BAUTA_EVENT_TABLE_END:
        break;
    }
    if (table == NULL)
        return false;
    if (event->kind == BAUTA_EVENT_TABLE_BEGIN)
        table->begun = now;
    else
        table->rows = event->rows;
    table->active = event->kind != BAUTA_EVENT_TABLE_END;
    if (event->kind == BAUTA_EVENT_TABLE_END && !table->ended) {
        table->ended = true;
        progress->n_ended++;
    }
    return true;
}

static json_t *
number(uint64_t n)
{
    return json_integer((json_int_t)n);
}

static void
emit_table(const char *name, const bauta_progress_table *table, bool estimate)
{
    json_t *line = bauta_json_event(name);

    bauta_json_put(line, "table", bauta_json_text(table->name));
    bauta_json_put(line, estimate ? "estimate" : "rows",
                   number(estimate ? table->estimate : table->rows));
    bauta_json_emit(line);
}

/* Who copied how many rows, and where the processor's time went. */
static json_t *
tally_line(const bauta_tally *tally)
{
    json_t *line = bauta_json_event("loaded");
    json_t *lanes = json_array(), *cpu = json_object();

    for (size_t i = 0; i < tally->n_lanes; i++)
        (void)json_array_append_new(lanes, number(tally->rows[i]));
    bauta_json_put(cpu, "read", json_real(tally->read));
    bauta_json_put(cpu, "transform", json_real(tally->transform));
    bauta_json_put(cpu, "write", json_real(tally->write));
    bauta_json_put(line, "lanes", lanes);
    bauta_json_put(line, "cpu", cpu);
    return line;
}

static void
emit(const bauta_progress *progress, const bauta_event *event)
{
    const bauta_progress_table *table = &progress->tables[event->table];
    json_t *line;

    switch (event->kind) {
    case BAUTA_EVENT_TABLE_BEGIN:
        emit_table("table-begin", table, true);
        return;
    case BAUTA_EVENT_ROWS:
        emit_table("rows", table, false);
        return;
    case BAUTA_EVENT_TABLE_END:
        emit_table("table-end", table, false);
        return;
    case BAUTA_EVENT_PLANNED:
        line = bauta_json_event("planned");
        bauta_json_put(line, "tables", number(progress->n_counted));
        bauta_json_put(line, "estimate", number(event->plan->rows));
        break;
    case BAUTA_EVENT_PHASE:
        line = bauta_json_event("phase");
        bauta_json_put(line, "phase", bauta_json_text(event->phase));
        break;
    case BAUTA_EVENT_STEP:
        line = bauta_json_event("step");
        bauta_json_put(line, "step", bauta_json_text(event->phase));
        bauta_json_put(line, "done", number(event->done));
        bauta_json_put(line, "total", number(event->total));
        break;
    case BAUTA_EVENT_HOLD:
    case BAUTA_EVENT_GO_ON:
        line = bauta_json_event(event->kind == BAUTA_EVENT_HOLD ? "hold"
                                                                : "go-on");
        bauta_json_put(line, "running", number(event->done));
        bauta_json_put(line, "allowed", number(event->total));
        break;
    case BAUTA_EVENT_LOADED:
        line = tally_line(event->tally);
        break;
    case BAUTA_EVENT_NOTE:
    default:
        line = bauta_json_event("note");
        bauta_json_put(line, "text", bauta_json_text(event->text));
        break;
    }
    bauta_json_emit(line);
}

/* A dumb terminal cannot redraw: it is told each phase, once. */
static void
draw(bauta_progress *progress, const bauta_event *event, double now)
{
    if (!progress->term.dumb)
        bauta_bar_draw(progress, now);
    else if (event->kind == BAUTA_EVENT_PHASE)
        (void)fprintf(stderr, "bauta: %s\n", progress->phase);
}

/* What comes often, and may be shown a little later. */
static bool
is_count(const bauta_event *event)
{
    return event->kind != BAUTA_EVENT_PHASE &&
           event->kind != BAUTA_EVENT_HOLD && event->kind != BAUTA_EVENT_GO_ON;
}

void
bauta_progress_event(bauta_progress *progress, const bauta_event *event)
{
    static const double interval = 0.1;
    bool rows = event->kind == BAUTA_EVENT_ROWS;
    double now;

    if (progress->mode == BAUTA_PROGRESS_NONE)
        return;
    now = bauta_progress_now();
    if (!follow(progress, event, now))
        return;
    /* JSON tells of every change; only counts are thinned out. A display is
     * drawn anew for a new phase, else at most ten times a second. */
    if (progress->mode == BAUTA_PROGRESS_JSON) {
        if (rows && now - progress->shown < interval)
            return;
        emit(progress, event);
        if (rows)
            progress->shown = now;
        return;
    }
    if (progress->mode != BAUTA_PROGRESS_BAR ||
        (now - progress->shown < interval && is_count(event)))
        return;
    progress->shown = now;
    draw(progress, event, now);
}
