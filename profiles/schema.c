/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Schema: the JSON Schema of a profile, made from the option tables, so that
 * an editor completes and checks what the loader will accept. Only what needs
 * more than one member to judge is left to the loader: an option that is
 * required and may come from "defaults", equal numbers of columns.
 */
#include "profiles/layers.h"

#include "profiles/ready.h"

#include <inttypes.h>
#include <jansson.h>
#include <string.h>

/* One failed allocation makes the whole of it fail, at the end. */
struct schema {
    json_t *root, *defs;
    bool failed;
};

static void
put(struct schema *schema, json_t *object, const char *name, json_t *value)
{
    if (json_object_set_new(object, name, value) != 0)
        schema->failed = true;
}

static void
append(struct schema *schema, json_t *array, json_t *value)
{
    if (json_array_append_new(array, value) != 0)
        schema->failed = true;
}

static json_t *
ref(const char *to)
{
    return json_pack("{s:s+}", "$ref", "#/$defs/", to);
}

static json_t *
ref_to(const char *prefix, const char *name)
{
    return json_pack("{s:s++}", "$ref", "#/$defs/", prefix, name);
}

static json_t *
described(const char *type, const char *description)
{
    return json_pack("{s:s, s:s}", "type", type, "description", description);
}

/* A text that names something. */
static json_t *
name_schema(const char *description)
{
    return json_pack("{s:s, s:i, s:s}", "type", "string", "minLength", 1,
                     "description", description);
}

static json_t *
names_schema(const char *const *names)
{
    json_t *array = json_array();

    for (size_t i = 0; names[i] != NULL; i++) {
        if (json_array_append_new(array, json_string(names[i])) != 0) {
            json_decref(array);
            return NULL;
        }
    }
    return array;
}

static void
put_range(struct schema *schema, json_t *out, const bauta_option *option)
{
    bool text = option->kind == BAUTA_OPTION_TEXT;

    if (text && option->min == 0 && option->max == 0)
        return;
    if (option->min != INT64_MIN)
        put(schema, out, text ? "minLength" : "minimum",
            json_integer(option->min));
    if (option->max != INT64_MAX)
        put(schema, out, text ? "maxLength" : "maximum",
            json_integer(option->max));
}

static void
put_type(struct schema *schema, json_t *out, const bauta_option *option)
{
    switch (option->kind) {
    case BAUTA_OPTION_TEXT:
        put(schema, out, "type", json_string("string"));
        put_range(schema, out, option);
        break;
    case BAUTA_OPTION_INTEGER:
        put(schema, out, "type", json_string("integer"));
        put_range(schema, out, option);
        break;
    case BAUTA_OPTION_NUMBER:
        put(schema, out, "type", json_string("number"));
        put_range(schema, out, option);
        break;
    case BAUTA_OPTION_BOOLEAN:
        put(schema, out, "type", json_string("boolean"));
        break;
    case BAUTA_OPTION_CHOICE:
        put(schema, out, "enum", names_schema(option->choices));
        break;
    case BAUTA_OPTION_LIST:
        put(schema, out, "type", json_string("array"));
        put(schema, out, "items",
            json_pack("{s:[s,s]}", "type", "string", "number"));
        break;
    case BAUTA_OPTION_COLUMN:
    case BAUTA_OPTION_FILE:
        put(schema, out, "type", json_string("string"));
        put(schema, out, "minLength", json_integer(1));
        break;
    case BAUTA_OPTION_COLUMNS:
        put(schema, out, "oneOf",
            json_pack("[{s:s, s:i}, o]", "type", "string", "minLength", 1,
                      ref("column-names")));
        break;
    case BAUTA_OPTION_RULE:
        put(schema, out, "oneOf",
            json_pack("[o, o]", ref("step"), ref("steps")));
        break;
    case BAUTA_OPTION_RULES:
        put(schema, out, "type", json_string("object"));
        put(schema, out, "minProperties", json_integer(1));
        put(schema, out, "additionalProperties", ref("rule"));
        break;
    default:
        put(schema, out, "type",
            json_pack("[s,s,s,s]", "string", "number", "boolean", "null"));
        break;
    }
}

/* The value where the profile gives none, in the option's own type. */
static void
put_default(struct schema *schema, json_t *out, const bauta_option *option)
{
    json_t *value;

    if (option->fallback == NULL || option->kind == BAUTA_OPTION_COLUMNS)
        return;
    if (option->kind == BAUTA_OPTION_TEXT ||
        option->kind == BAUTA_OPTION_CHOICE ||
        option->kind == BAUTA_OPTION_SCALAR)
        value = json_string(option->fallback);
    else
        value = json_loads(option->fallback, JSON_DECODE_ANY, NULL);
    put(schema, out, "default", value);
}

static json_t *
option_schema(struct schema *schema, const bauta_option *option)
{
    json_t *out = json_object();

    put_type(schema, out, option);
    put(schema, out, "description",
        json_sprintf("%s%s", option->help,
                     option->required ? " (required, here or in \"defaults\")"
                                      : ""));
    put_default(schema, out, option);
    return out;
}

/* Another object's properties for the same options, by reference. */
static void
put_option_refs(struct schema *schema, json_t *properties,
                const struct bauta_transform *transform)
{
    for (const bauta_option *option = transform->options;
         option->kind != BAUTA_OPTION_END; option++)
        put(schema, properties, option->name,
            json_pack("{s:o}", "$ref",
                      json_sprintf("#/$defs/rule-%s/properties/%s",
                                   transform->name, option->name)));
}

/* An object of which nothing but `properties` (taken) may be a member. */
static json_t *
closed(json_t *properties)
{
    return json_pack("{s:s, s:o, s:b}", "type", "object", "properties",
                     properties, "additionalProperties", 0);
}

static json_t *
properties_begin(struct schema *schema, const struct bauta_transform *transform)
{
    json_t *properties = json_object();

    put(schema, properties, "transform",
        json_pack("{s:s, s:s}", "const", transform->name, "description",
                  transform->summary));
    put(schema, properties, "domain", ref("domain"));
    put(schema, properties, "reason", ref("reason"));
    put(schema, properties, "on_invalid", ref("on-invalid"));
    put(schema, properties, "when", ref("when"));
    return properties;
}

static void
define_rule(struct schema *schema, const struct bauta_transform *transform)
{
    json_t *properties = properties_begin(schema, transform);
    json_t *rule, *example;
    char name[128];

    for (const bauta_option *option = transform->options;
         option->kind != BAUTA_OPTION_END; option++)
        put(schema, properties, option->name, option_schema(schema, option));
    rule = closed(properties);
    put(schema, rule, "required", json_pack("[s]", "transform"));
    put(schema, rule, "description", json_string(transform->details));
    example = json_loads(transform->example, JSON_DECODE_ANY, NULL);
    if (example != NULL)
        put(schema, rule, "examples", json_pack("[o]", example));
    (void)snprintf(name, sizeof(name), "rule-%s", transform->name);
    put(schema, schema->defs, name, rule);
}

static void
put_match(struct schema *schema, json_t *properties)
{
    put(schema, properties, "table", ref("match-table"));
    put(schema, properties, "column", ref("match-column"));
    put(schema, properties, "type", ref("match-type"));
}

static void
define_wildcard(struct schema *schema, const struct bauta_transform *transform)
{
    json_t *properties = properties_begin(schema, transform);
    json_t *wildcard;
    char name[128];

    put_match(schema, properties);
    put_option_refs(schema, properties, transform);
    wildcard = closed(properties);
    put(schema, wildcard, "required", json_pack("[s]", "transform"));
    (void)snprintf(name, sizeof(name), "wildcard-%s", transform->name);
    put(schema, schema->defs, name, wildcard);
}

/* A transform by name, by object, or several of them in an array. */
static void
define_rules(struct schema *schema)
{
    json_t *names = json_array(), *steps = json_array();
    const struct bauta_transform *transform;

    append(schema, steps, ref("name"));
    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++) {
        append(schema, names,
               json_pack("{s:s, s:s}", "const", transform->name, "description",
                         transform->summary));
        append(schema, steps, ref_to("rule-", transform->name));
        define_rule(schema, transform);
    }
    put(schema, schema->defs, "name",
        json_pack("{s:s, s:o}", "description", "A transform without options",
                  "oneOf", names));
    put(schema, schema->defs, "step", json_pack("{s:o}", "oneOf", steps));
    put(schema, schema->defs, "steps",
        json_pack("{s:s, s:s, s:i, s:o, s:{s:i}, s:{s:{s:{s:[{s:s},"
                  "{s:s, s:{s:{s:s}}, s:[s]}]}}}}",
                  "description", "Transforms applied in order", "type", "array",
                  "minItems", 1, "items", ref("step"), "if", "minItems", 2,
                  "then", "items", "not", "anyOf", "const", "keep", "type",
                  "object", "properties", "transform", "const", "keep",
                  "required", "transform"));
    put(schema, schema->defs, "rule",
        json_pack("{s:s, s:[o,o]}", "description",
                  "What happens to a column's values", "oneOf", ref("step"),
                  ref("steps")));
}

static void
define_wildcards(struct schema *schema)
{
    json_t *items = json_array(), *properties = json_object(), *several;
    const struct bauta_transform *transform;

    put(schema, properties, "transform", ref("steps"));
    put(schema, properties, "reason", ref("reason"));
    put_match(schema, properties);
    several = closed(properties);
    put(schema, several, "required", json_pack("[s]", "transform"));
    put(schema, schema->defs, "wildcard-steps", several);
    append(schema, items, ref("wildcard-steps"));
    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++) {
        define_wildcard(schema, transform);
        append(schema, items, ref_to("wildcard-", transform->name));
    }
    put(schema, schema->defs, "wildcard",
        json_pack("{s:s, s:o, s:[{s:[s]},{s:[s]},{s:[s]}]}", "description",
                  "A rule for every column that matches and has no entry of "
                  "its own",
                  "oneOf", items, "anyOf", "required", "table", "required",
                  "column", "required", "type"));
}

static void
define_matches(struct schema *schema)
{
    json_t *types = names_schema(bauta_type_names);

    put(schema, schema->defs, "domain",
        name_schema("Columns of one domain give one result for one value; "
                    "the transform's own kind where not given"));
    put(schema, schema->defs, "reason",
        described("string", "A note for readers"));
    put(schema, schema->defs, "when",
        name_schema("The rows it is for, by what they hold at the source: "
                    "country = 'IT' and (age < 18 or consent is null)"));
    put(schema, schema->defs, "on-invalid",
        json_pack("{s:[s,s,s], s:s, s:s}", "enum", "error", "null", "mask",
                  "default", "error", "description",
                  "What becomes of a value that the transform cannot handle: "
                  "the run stops, or the value becomes NULL, or asterisks"));
    put(schema, schema->defs, "match-table",
        name_schema("Pattern of \"schema.table\" or \"table\": * for any "
                    "characters, ? for one"));
    put(schema, schema->defs, "match-column",
        name_schema("Pattern of the column's name: * for any characters, ? "
                    "for one"));
    put(schema, schema->defs, "type-name", json_pack("{s:o}", "enum", types));
    put(schema, schema->defs, "match-type",
        json_pack("{s:s, s:[o, {s:s, s:o, s:i}]}", "description",
                  "Family of types, or several", "oneOf", ref("type-name"),
                  "type", "array", "items", ref("type-name"), "minItems", 1));
}

/* A rule, or a word that there is none yet. */
static void
define_decision(struct schema *schema)
{
    json_t *review = closed(
        json_pack("{s:o, s:o}", "review",
                  described("string", "Why somebody should look at the column"),
                  "suggest", ref("rule")));

    put(schema, review, "required", json_pack("[s]", "review"));
    put(schema, schema->defs, "review",
        json_pack("{s:s, s:[{s:s}, o]}", "description",
                  "Somebody is to decide about the column: there is no copy "
                  "until then",
                  "oneOf", "const", "review", review));
    put(schema, schema->defs, "decision",
        json_pack("{s:[o,o]}", "oneOf", ref("rule"), ref("review")));
}

static void
define_table(struct schema *schema)
{
    json_t *columns =
        json_pack("{s:s, s:s, s:{s:i}, s:o}", "type", "object", "description",
                  "A rule for each column, by name", "propertyNames",
                  "minLength", 1, "additionalProperties", ref("decision"));
    json_t *table = closed(json_pack("{s:o}", "columns", columns));

    put(schema, table, "required", json_pack("[s]", "columns"));
    put(schema, schema->defs, "table",
        json_pack("{s:[{s:s, s:s}, {s:s, s:s}, {s:s, s:s}, o]}", "oneOf",
                  "const", "keep", "description", "Every column as it is",
                  "const", "schema-only", "description",
                  "The table without its rows", "const", "skip", "description",
                  "Not in the copy at all", table));
}

static void
define_reference(struct schema *schema)
{
    json_t *to, *from;

    put(schema, schema->defs, "column-names",
        json_pack("{s:s, s:i, s:b, s:o}", "type", "array", "minItems", 1,
                  "uniqueItems", 1, "items", name_schema("A column")));
    to = closed(json_pack("{s:o, s:o}", "table",
                          name_schema("The table referred to"), "columns",
                          ref("column-names")));
    put(schema, to, "required", json_pack("[s,s]", "table", "columns"));
    from = closed(json_pack(
        "{s:o, s:o, s:o, s:o}", "table", name_schema("The table that refers"),
        "columns", ref("column-names"), "references", to, "when", ref("when")));
    put(schema, from, "required",
        json_pack("[s,s,s]", "table", "columns", "references"));
    put(schema, from, "description",
        json_string("A foreign key that the database does not declare"));
    put(schema, schema->defs, "reference", from);
}

static json_t *
defaults_schema(struct schema *schema)
{
    json_t *all = json_object(), *out;
    const struct bauta_transform *transform;

    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++) {
        json_t *properties = json_object();

        put_option_refs(schema, properties, transform);
        put(schema, all, transform->name, closed(properties));
    }
    out = closed(all);
    put(schema, out, "description",
        json_string("Values of options where a rule gives none, by transform"));
    return out;
}

static json_t *
list_schema(const char *of, const char *description)
{
    return json_pack("{s:s, s:s, s:o}", "type", "array", "description",
                     description, "items", ref(of));
}

/* Names of ready profiles, and paths, which have a slash. */
static json_t *
extends_schema(struct schema *schema)
{
    json_t *names = json_array();

    for (size_t i = 0; bauta_ready_profiles[i].name != NULL; i++)
        append(schema, names, json_string(bauta_ready_profiles[i].name));
    return json_pack(
        "{s:s, s:i, s:b, s:s, s:{s:[{s:o, s:s}, {s:s, s:s, s:s}]}}", "type",
        "array", "maxItems", BAUTA_LAYERS_MAX - 1, "uniqueItems", 1,
        "description",
        "Profiles that decide what this one does not, the first named first",
        "items", "oneOf", "enum", names, "description", "A ready profile",
        "type", "string", "pattern", "/", "description",
        "A file; a relative path begins at this one");
}

static void
define_profile(struct schema *schema)
{
    json_t *properties = json_object();

    put(schema, properties, "$schema",
        described("string", "For editors; bauta ignores it"));
    put(schema, properties, "bauta",
        json_pack("{s:i, s:s}", "const", BAUTA_PROFILE_VERSION, "description",
                  "Version of the format"));
    put(schema, properties, "description", name_schema("A note for readers"));
    put(schema, properties, "extends", extends_schema(schema));
    put(schema, properties, "recipient",
        name_schema("Who gets the copy; copies for two recipients cannot be "
                    "joined"));
    put(schema, properties, "undeclared",
        json_pack("{s:[s,s], s:s, s:s}", "enum", "refuse", "keep", "default",
                  "refuse", "description",
                  "What happens to a column that nothing here decides"));
    put(schema, properties, "schema_values",
        json_pack("{s:[s,s], s:s, s:s}", "enum", "refuse", "keep", "default",
                  "refuse", "description",
                  "What happens where a default, a comment, a view or other "
                  "words of the schema hold what looks like somebody's data"));
    put(schema, properties, "defaults", defaults_schema(schema));
    put(schema, properties, "tables",
        json_pack("{s:s, s:s, s:{s:i}, s:o}", "type", "object", "description",
                  "What happens to each table, by name", "propertyNames",
                  "minLength", 1, "additionalProperties", ref("table")));
    put(schema, properties, "rules",
        list_schema("wildcard", "Rules by pattern; the first that matches a "
                                "column wins"));
    put(schema, properties, "references",
        list_schema("reference", "Foreign keys that the database does not "
                                 "declare"));
    put(schema, schema->root, "type", json_string("object"));
    put(schema, schema->root, "properties", properties);
    put(schema, schema->root, "required", json_pack("[s]", "bauta"));
    put(schema, schema->root, "additionalProperties", json_false());
}

bauta_rc
bauta_profile_schema(FILE *out, bauta_err *err)
{
    struct schema schema = {.root = json_object(), .defs = json_object()};
    bauta_rc rc = BAUTA_OK;

    put(&schema, schema.root, "$schema",
        json_string("https://json-schema.org/draft/2020-12/schema"));
    put(&schema, schema.root, "title", json_string("bauta profile"));
    define_profile(&schema);
    define_matches(&schema);
    define_rules(&schema);
    define_wildcards(&schema);
    define_decision(&schema);
    define_table(&schema);
    define_reference(&schema);
    put(&schema, schema.root, "$defs", schema.defs);
    if (schema.failed || schema.root == NULL)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory");
    else if (json_dumpf(schema.root, out, JSON_INDENT(2)) != 0 ||
             fputc('\n', out) == EOF || fflush(out) != 0)
        rc = bauta_err_set(err, BAUTA_EIO, "cannot write the schema");
    json_decref(schema.root);
    return rc;
}
