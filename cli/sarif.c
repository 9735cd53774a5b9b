/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Findings as SARIF 2.1.0, for code hosts that annotate a review with them.
 * Files are named relative to the current folder, which is to be the root of
 * the sources. What stands in a ready profile, which no source tree has, is
 * placed where "extends" brings it in. Columns count code points, ours bytes;
 * so the file is read once more.
 */
#include "cli/findings.h"
#include "cli/json.h"
#include "core/text.h"
#include "profiles/document.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct sources {
    const bauta_profile *rules;
    const char *file; /* that the last place was in; NULL: none yet */
    bauta_text text;
} sources;

static void
read_file(sources *s, const char *file)
{
    enum { CHUNK = 64 * 1024 };
    int fd = open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    ssize_t n = 1;

    s->file = file;
    bauta_text_reset(&s->text);
    if (fd < 0)
        return;
    while (n > 0 && s->text.len < BAUTA_DOCUMENT_BYTES &&
           bauta_text_reserve(&s->text, CHUNK)) {
        n = read(fd, s->text.bytes + s->text.len, CHUNK);
        if (n > 0)
            s->text.len += (size_t)n;
    }
    (void)close(fd);
}

/* Where line `line` begins; NULL where there is none. A mark of the order of
 * bytes is before the first. */
static const char *
find_line(const bauta_text *text, unsigned line)
{
    const char *at = text->bytes, *end = at + text->len;

    if (text->len >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0)
        at += 3;
    for (unsigned i = 1; at != NULL && i < line; i++) {
        at = memchr(at, '\n', (size_t)(end - at));
        at = at == NULL ? NULL : at + 1;
    }
    return at;
}

static unsigned
code_point_column(sources *s, const char *file, unsigned line, unsigned bytes)
{
    const char *at;
    size_t room, n = 0;
    unsigned column = 1;

    if (s->file == NULL || strcmp(s->file, file) != 0)
        read_file(s, file);
    if (s->text.len == 0)
        return bytes;
    at = find_line(&s->text, line);
    if (at == NULL)
        return bytes;
    room = s->text.len - (size_t)(at - s->text.bytes);
    while (n + 1 < bytes && n < room) {
        size_t len = bauta_utf8_length(at + n, room - n);

        n += len == 0 ? 1 : len;
        column++;
    }
    return column;
}

/* The path from the current folder to `file`, which is absolute. */
static void
add_relative(bauta_text *out, const char *file)
{
    char folder[PATH_MAX];
    size_t same = 0;

    if (getcwd(folder, sizeof(folder)) == NULL) {
        bauta_text_add(out, file);
        return;
    }
    for (size_t i = 0;; i++) { /* up to the last name that both have */
        bool ends = folder[i] == '\0' || folder[i] == '/';

        if (ends && (file[i] == '/' || file[i] == '\0'))
            same = i;
        if (folder[i] == '\0' || folder[i] != file[i])
            break;
    }
    for (size_t i = same; folder[i] != '\0'; i++)
        if (folder[i] == '/' && folder[i + 1] != '\0')
            bauta_text_add(out, "../");
    file += same;
    bauta_text_add(out, *file == '/' ? file + 1 : file);
}

/* A relative reference (RFC 3986, 4.2): what is no name's own character is
 * written as its number, so that no path looks like a scheme. */
static json_t *
uri_of(const char *file)
{
    static const char plain[] = "abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                "0123456789-._~/";
    bauta_text path, uri;
    json_t *value;

    bauta_text_init(&path);
    bauta_text_init(&uri);
    while (strncmp(file, "./", 2) == 0)
        file += 2;
    if (*file == '/')
        add_relative(&path, file);
    else
        bauta_text_add(&path, file);
    for (size_t i = 0; i < path.len; i++)
        if (strchr(plain, path.bytes[i]) != NULL)
            bauta_text_append(&uri, &path.bytes[i], 1);
        else
            bauta_text_printf(&uri, "%%%02X",
                              (unsigned)(unsigned char)path.bytes[i]);
    value = path.failed || uri.failed || uri.len == 0 ? NULL
                                                      : json_string(uri.bytes);
    bauta_text_deinit(&path);
    bauta_text_deinit(&uri);
    return value;
}

static json_t *
message_of(const char *text)
{
    json_t *object = json_object();

    bauta_json_put(object, "text", bauta_json_text(text));
    return object;
}

/* Where "extends" brings a problem's place in; NULL where it is in a file. */
static const bauta_place *
extends_place(const sources *s, const bauta_problem *problem)
{
    return s->rules == NULL ? NULL
                            : bauta_profile_extends(s->rules, problem->file);
}

static json_t *
physical_of(sources *s, const bauta_problem *problem)
{
    const bauta_place *extends = extends_place(s, problem);
    const char *file = problem->file;
    unsigned line = problem->line, column = problem->column;
    json_t *physical = json_object(), *artifact = json_object();

    if (extends != NULL) {
        file = bauta_place_file(s->rules, *extends);
        line = extends->line;
        column = extends->column;
    }
    bauta_json_put(artifact, "uri", uri_of(file));
    bauta_json_put(artifact, "uriBaseId", json_string("%SRCROOT%"));
    bauta_json_put(physical, "artifactLocation", artifact);
    if (line > 0) {
        json_t *region = json_object();

        bauta_json_put(region, "startLine", json_integer(line));
        if (column > 0)
            bauta_json_put(
                region, "startColumn",
                json_integer(code_point_column(s, file, line, column)));
        bauta_json_put(physical, "region", region);
    }
    return physical;
}

static json_t *
location_of(sources *s, const bauta_problem *problem)
{
    json_t *location = json_object();

    if (problem->file[0] != '\0')
        bauta_json_put(location, "physicalLocation", physical_of(s, problem));
    if (problem->where[0] != '\0') {
        json_t *logical = json_object(), *array = json_array();

        bauta_json_put(logical, "fullyQualifiedName",
                       bauta_json_text(problem->where));
        (void)json_array_append_new(array, logical);
        bauta_json_put(location, "logicalLocations", array);
    }
    return location;
}

static json_t *
result_of(sources *s, const bauta_problem *problem, const char *level)
{
    json_t *result = json_object(), *locations = json_array();
    bauta_text text;

    bauta_text_init(&text);
    if (problem->where[0] != '\0')
        bauta_text_printf(&text, "%s: ", problem->where);
    bauta_text_add(&text, problem->text);
    if (problem->hint[0] != '\0')
        bauta_text_printf(&text, "\n%s", problem->hint);
    if (extends_place(s, problem) != NULL)
        bauta_text_printf(&text,
                          "\nIt is in the ready profile %s, line %u: "
                          "\"bauta profiles %s\" shows it.",
                          problem->file, problem->line, problem->file);
    bauta_json_put(result, "ruleId",
                   json_string(bauta_problem_id(problem->kind)));
    bauta_json_put(result, "ruleIndex",
                   json_integer((json_int_t)problem->kind));
    bauta_json_put(result, "level", json_string(level));
    bauta_json_put(result, "message",
                   message_of(text.failed ? problem->text : text.bytes));
    (void)json_array_append_new(locations, location_of(s, problem));
    bauta_json_put(result, "locations", locations);
    bauta_text_deinit(&text);
    return result;
}

static json_t *
tool(void)
{
    json_t *object = json_object(), *driver = json_object();
    json_t *rules = json_array();

    for (int kind = 0; kind < BAUTA_PROBLEM_KINDS; kind++) {
        json_t *rule = json_object();
        char sentence[256];

        (void)snprintf(sentence, sizeof(sentence), "%s.",
                       bauta_problem_title((enum bauta_problem_kind)kind));
        bauta_json_put(
            rule, "id",
            json_string(bauta_problem_id((enum bauta_problem_kind)kind)));
        bauta_json_put(rule, "shortDescription", message_of(sentence));
        (void)json_array_append_new(rules, rule);
    }
    bauta_json_put(driver, "name", json_string("bauta"));
    bauta_json_put(driver, "version", json_string(BAUTA_VERSION));
    bauta_json_put(driver, "rules", rules);
    bauta_json_put(object, "driver", driver);
    return object;
}

bauta_rc
bauta_findings_sarif(const bauta_findings *findings, bauta_err *err)
{
    const bauta_report *report = findings->report;
    json_t *top = json_object(), *run = json_object(), *runs = json_array();
    json_t *results = json_array();
    sources s = {.rules = findings->rules};

    bauta_text_init(&s.text);
    for (size_t i = 0; i < report->n_problems; i++)
        (void)json_array_append_new(
            results, result_of(&s, &report->problems[i], "error"));
    for (size_t i = 0; i < report->n_doubts; i++)
        (void)json_array_append_new(results,
                                    result_of(&s, &report->doubts[i], "note"));
    bauta_text_deinit(&s.text);
    bauta_json_put(run, "tool", tool());
    bauta_json_put(run, "columnKind", json_string("unicodeCodePoints"));
    bauta_json_put(run, "results", results);
    (void)json_array_append_new(runs, run);
    bauta_json_put(top, "$schema",
                   json_string("https://json.schemastore.org/"
                               "sarif-2.1.0.json"));
    bauta_json_put(top, "version", json_string("2.1.0"));
    bauta_json_put(top, "runs", runs);
    return bauta_findings_print(top, err);
}
