/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/profiles/fixtures.h"

#include <jansson.h>
#include <stdlib.h>
#include <string.h>

static char *
schema_text(void)
{
    bauta_err err = {0};
    char *text = NULL;
    size_t len;
    FILE *out = open_memstream(&text, &len);

    ck_assert_ptr_nonnull(out);
    ck_assert_int_eq(bauta_profile_schema(out, &err), BAUTA_OK);
    (void)fclose(out);
    return text;
}

/* The file of that name in the source's profiles/. */
static char *
source_read(const char *name)
{
    char path[4096];
    char *text = NULL;
    size_t len;
    FILE *out = open_memstream(&text, &len), *in;
    int c;

    (void)snprintf(path, sizeof(path), BAUTA_TEST_SOURCE "/profiles/%s", name);
    in = fopen(path, "r");
    ck_assert_msg(in != NULL, "cannot open %s", path);
    while ((c = fgetc(in)) != EOF)
        (void)fputc(c, out);
    (void)fclose(in);
    (void)fclose(out);
    return text;
}

START_TEST(the_committed_copy_is_current)
{
    char *made = schema_text();
    char *kept = source_read("profile.schema.json");

    ck_assert_msg(strcmp(made, kept) == 0,
                  "profiles/profile.schema.json is old: write it anew with "
                  "`bauta transforms --format json-schema`");
    free(made);
    free(kept);
}
END_TEST

START_TEST(every_transform_and_option_is_in_it)
{
    char *text = schema_text();
    json_t *schema = json_loads(text, JSON_REJECT_DUPLICATES, NULL), *rule;
    const struct bauta_transform *transform;
    char name[128];

    ck_assert_ptr_nonnull(schema);
    for (size_t i = 0; (transform = bauta_transform_at(i)) != NULL; i++) {
        (void)snprintf(name, sizeof(name), "rule-%s", transform->name);
        rule = json_object_get(json_object_get(schema, "$defs"), name);
        ck_assert_msg(
            json_is_false(json_object_get(rule, "additionalProperties")), "%s",
            name);
        for (const bauta_option *o = transform->options;
             o->kind != BAUTA_OPTION_END; o++)
            ck_assert_msg(
                json_object_get(json_object_get(rule, "properties"), o->name),
                "%s.%s", name, o->name);
    }
    json_decref(schema);
    free(text);
}
END_TEST

START_TEST(a_stream_that_cannot_be_written)
{
    bauta_err err = {0};
    FILE *full = fopen("/dev/full", "w");

    ck_assert_ptr_nonnull(full);
    ck_assert_int_eq(bauta_profile_schema(full, &err), BAUTA_EIO);
    (void)fclose(full);
}
END_TEST

Suite *
schema_suite(void)
{
    Suite *suite = suite_create("schema");
    TCase *tcase = tcase_create("schema");

    tcase_add_test(tcase, the_committed_copy_is_current);
    tcase_add_test(tcase, every_transform_and_option_is_in_it);
    tcase_add_test(tcase, a_stream_that_cannot_be_written);
    suite_add_tcase(suite, tcase);
    return suite;
}
