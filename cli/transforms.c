/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The catalogue of transforms, all of it from their own descriptors.
 */
#include "transforms/transform.h"

#include "cli/page.h"
#include "cli/tell.h"
#include "cli/term.h"
#include "cli/words.h"
#include "profiles/profile.h"

#include <stdio.h>
#include <string.h>

enum { WIDTH = 80 };

static void
list_types(const struct bauta_transform *transform, char *out, size_t size)
{
    size_t n = 0;

    if ((transform->accepts & BAUTA_TYPE_ANY) == BAUTA_TYPE_ANY) {
        (void)snprintf(out, size, "any");
        return;
    }
    *out = '\0';
    for (const bauta_word *type = bauta_type_words; type->bit != 0 && n < size;
         type++)
        if ((transform->accepts & type->bit) != 0)
            n += (size_t)snprintf(out + n, size - n, "%s%s", n == 0 ? "" : ", ",
                                  type->name);
}

static void
print_traits(const struct bauta_transform *transform, const char *bullet)
{
    for (const bauta_word *trait = bauta_trait_words; trait->bit != 0; trait++)
        if ((transform->traits & trait->bit) != 0)
            (void)printf("%s%s\n", bullet, trait->text);
}

static void
print_text(const struct bauta_transform *transform)
{
    char accepts[256];

    list_types(transform, accepts, sizeof(accepts));
    (void)printf("%s: %s\n\n", transform->name, transform->summary);
    bauta_term_wrap(stdout, transform->details, 0, WIDTH, false);
    bauta_page_options(transform->options, false);
    (void)printf("\nColumns: %s\n", accepts);
    if (transform->traits != 0)
        (void)printf("\nTraits:\n");
    print_traits(transform, "    ");
    (void)printf("\nVersion of its results: %u\n\nExample:\n    %s\n",
                 transform->version, transform->example);
}

static void
print_markdown(const struct bauta_transform *transform)
{
    char accepts[256];

    list_types(transform, accepts, sizeof(accepts));
    (void)printf("\n## %s\n\n%s.\n\n%s\n", transform->name, transform->summary,
                 transform->details);
    bauta_page_options(transform->options, true);
    (void)printf("\nColumns: %s. Version of its results: %u.\n", accepts,
                 transform->version);
    if (transform->traits != 0)
        (void)printf("\n");
    print_traits(transform, "- ");
    (void)printf("\n```json\n%s\n```\n", transform->example);
}

static void
print_all(bool markdown)
{
    const struct bauta_transform *transform;
    char accepts[256];

    if (markdown) {
        bauta_page_title("Transforms");
        (void)printf("\n| Transform | What it does | Columns |\n"
                     "|---|---|---|\n");
    }
    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++) {
        list_types(transform, accepts, sizeof(accepts));
        if (markdown) {
            (void)printf("| [`%s`](#%s) | %s | %s |\n", transform->name,
                         transform->name, transform->summary, accepts);
        } else {
            (void)printf("%-14s %s\n", transform->name, transform->summary);
            (void)printf("%-14s columns: %s\n", "", accepts);
        }
    }
    for (size_t i = 0; markdown && (transform = bauta_transform_at(i)) != NULL;
         i++)
        print_markdown(transform);
    if (!markdown)
        (void)printf("\n\"bauta transforms NAME\" tells more of one.\n");
}

static int
unknown(const char *name)
{
    enum { NAMES_MAX = 256 };
    const char *names[NAMES_MAX];
    const char *nearest;
    const struct bauta_transform *transform;
    size_t n = 0;

    while (n < NAMES_MAX && (transform = bauta_transform_at(n)) != NULL)
        names[n++] = transform->name;
    nearest = bauta_nearest(name, names, n);
    if (nearest == NULL)
        return bauta_tell_usage("transforms", "there is no transform \"%s\"",
                                name);
    return bauta_tell_usage("transforms",
                            "there is no transform \"%s\"; did you mean "
                            "\"%s\"?",
                            name, nearest);
}

static int
print_schema(void)
{
    const bauta_tell tell = {0};
    bauta_err err = {0};
    bauta_rc rc = bauta_profile_schema(stdout, &err);

    return rc == BAUTA_OK ? 0 : bauta_tell_failure(&tell, rc, &err);
}

static int
transforms_run(const bauta_invocation *call)
{
    const char *format = bauta_options_get(&call->options, "format")->text;
    bool markdown = bauta_page_is_markdown(&call->options);
    const char *name = call->operands[0];
    const struct bauta_transform *transform;

    if (strcmp(format, "json-schema") == 0) {
        if (name != NULL)
            return bauta_tell_usage("transforms", "the JSON Schema is of all "
                                                  "transforms: leave NAME out");
        return print_schema();
    }
    if (name == NULL) {
        print_all(markdown);
        return 0;
    }
    transform = bauta_transform_find(name);
    if (transform == NULL)
        return unknown(name);
    if (markdown)
        print_markdown(transform);
    else
        print_text(transform);
    return 0;
}

static const bauta_operand operands[] = {
    {.name = "NAME", .optional = true, .help = "the transform to tell all of"},
    {0}};

static const char *const formats[] = {"text", "markdown", "json-schema", NULL};

static const bauta_option options[] = {
    {.name = "format",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "text",
     .choices = formats,
     .help = "how to print it; json-schema is the schema of profiles, for an "
             "editor"},
    {0}};

const bauta_command bauta_transforms_command = {
    .name = "transforms",
    .summary = "list the transforms that a profile can name",
    .details = "Lists the transforms and the types of column each takes, or "
               "tells all of one: its options, what survives it, what it "
               "leaks, and how it is written in a profile.",
    .operands = operands,
    .options = options,
    .examples =
        (const char *const[]){
            "bauta transforms", "bauta transforms mask",
            "bauta transforms --format json-schema > profile.schema.json",
            NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = transforms_run,
};
