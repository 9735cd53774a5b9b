/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/profiles/fixtures.h"

#include <string.h>

const char full_profile[] =
    "{\n"
    "  \"$schema\": \"profile.schema.json\",\n"
    "  \"bauta\": 1,\n"
    "  \"recipient\": \"vendor-a\",\n"
    "  \"undeclared\": \"refuse\",\n"
    "  \"defaults\": {\"mask\": {\"with\": \"x\"},\n"
    "               \"testneed\": {\"length\": 12}},\n"
    "  \"tables\": {\n"
    "    \"crm.customer\": {\"columns\": {\n"
    "      \"id\": \"keep\",\n"
    "      \"email\": {\"transform\": \"email\", \"domain\": \"mail\",\n"
    "                \"reason\": \"joins the newsletter\"},\n"
    "      \"phone\": [{\"transform\": \"digits\"},\n"
    "                {\"transform\": \"mask\", \"keep_last\": 2}],\n"
    "      \"nick\\u006e\\u00E4me\\u20ac\\ud83d\\ude00\": \"testneed\"}},\n"
    "    \"audit_log\": \"skip\",\n"
    "    \"country\": \"keep\",\n"
    "    \"session\": \"schema-only\",\n"
    "    \"note\": {\"columns\": {}}\n"
    "  },\n"
    "  \"rules\": [\n"
    "    {\"table\": \"crm.*\", \"column\": \"*email*\", \"type\": \"text\",\n"
    "     \"transform\": \"email\"},\n"
    "    {\"type\": [\"text\", \"other\"], \"reason\": \"the rest\",\n"
    "     \"transform\": [\"digits\", {\"transform\": \"mask\"}]}\n"
    "  ],\n"
    "  \"references\": [\n"
    "    {\"table\": \"orders\", \"columns\": [\"a\", \"b\"],\n"
    "     \"references\": {\"table\": \"customer\", \"columns\": "
    "[\"c\", \"a\"]}}]\n"
    "}\n";

const char bad_profile[] =
    "{\"bauta\": 1, \"undeclred\": 1, \"defaults\": {\"msk\": {}},\n"
    "\"tables\": {\"a\": {\"columns\": {\"x\": \"kep\", \"x\": [],\n"
    "  \"y\": {\"transform\": \"testall\", \"count\": 99, \"cuont\": 1}}},\n"
    "  \"b\": \"shared\"},\n"
    "\"references\": [{\"table\": \"t\", \"columns\": [\"a\", \"a\"],\n"
    "  \"references\": {\"table\": \"u\", \"columns\": [\"c\", \"d\"]}}]}";

static bauta_rc
test_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    (void)binding;
    (void)promise;
    (void)err;
    *self = NULL;
    return BAUTA_OK;
}

static bauta_rc
test_apply(void *self, const bauta_view *view, bauta_err *err)
{
    (void)self;
    return bauta_view_reject(view, 0, err, "not to be applied");
}

static void
test_release(void *self)
{
    (void)self;
}

static const char *const forms[] = {"hex", "base32", "base64url", NULL};

static const bauta_option all_options[] = {
    {.name = "count",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "3",
     .min = 1,
     .max = 10,
     .help = "how many"},
    {.name = "ratio",
     .kind = BAUTA_OPTION_NUMBER,
     .min = 0,
     .max = 1,
     .help = "how much"},
    {.name = "mark",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "*",
     .min = 1,
     .max = 1,
     .help = "one character"},
    {.name = "label", .kind = BAUTA_OPTION_TEXT, .help = "any text"},
    {.name = "flag",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "true",
     .help = "whether"},
    {.name = "form",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "hex",
     .choices = forms,
     .help = "which form"},
    {.name = "list", .kind = BAUTA_OPTION_LIST, .help = "several"},
    {.name = "value", .kind = BAUTA_OPTION_SCALAR, .help = "anything"},
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option need_options[] = {
    {.name = "length",
     .kind = BAUTA_OPTION_INTEGER,
     .required = true,
     .min = 8,
     .max = 64,
     .help = "characters of the result"},
    {.kind = BAUTA_OPTION_END},
};

static const struct bauta_transform test_all = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "testall",
    .summary = "has an option of each kind",
    .details = "Only for tests.",
    .example = "{\"transform\": \"testall\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .options = all_options,
    .bind = test_bind,
    .apply = test_apply,
    .release = test_release,
};

static const struct bauta_transform test_need = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "testneed",
    .summary = "requires an option",
    .details = "Only for tests.",
    .example = "{\"transform\": \"testneed\", \"length\": 8}",
    .version = 1,
    .accepts = BAUTA_TYPE_ANY,
    .options = need_options,
    .bind = test_bind,
    .apply = test_apply,
    .release = test_release,
};

void
transforms_setup(void)
{
    static bool done;
    bauta_err err = {0};

    if (done)
        return;
    done = true;
    ck_assert_int_eq(bauta_transform_register(&test_all, &err), BAUTA_OK);
    ck_assert_int_eq(bauta_transform_register(&test_need, &err), BAUTA_OK);
}

void
loaded_parse(struct loaded *loaded, const char *json, size_t len)
{
    *loaded = (struct loaded){0};
    bauta_profile_init(&loaded->profile);
    bauta_report_init(&loaded->report);
    loaded->rc = bauta_profile_parse(&loaded->profile, "p.json", json, len,
                                     &loaded->report, &loaded->err);
}

void
loaded_free(struct loaded *loaded)
{
    bauta_profile_deinit(&loaded->profile);
    bauta_report_deinit(&loaded->report);
}
