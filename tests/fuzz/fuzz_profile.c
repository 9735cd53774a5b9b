/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any text is either a profile, and then complete, or has problems, and then
 * each of them has a place inside the text and is fit to print.
 */
#include "core/text.h"
#include "profiles/profile.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

static void
rule_check(const bauta_rule *rule)
{
    require(rule->n_steps > 0 && rule->place.line > 0);
    for (size_t i = 0; i < rule->n_steps; i++) {
        const bauta_step *step = &rule->steps[i];
        const bauta_option *option = step->transform->options;

        require(step->domain != NULL && step->place.column > 0);
        for (size_t k = 0; option[k].kind != BAUTA_OPTION_END; k++)
            require(step->options.values[k].set ||
                    (!option[k].required && option[k].fallback == NULL));
    }
}

static void
profile_check(const bauta_profile *profile)
{
    require(profile->recipient != NULL);
    for (size_t i = 0; i < profile->n_tables; i++) {
        const bauta_table_entry *table = &profile->tables[i];

        require(table->name[0] != '\0');
        for (size_t k = 0; k < table->n_columns; k++)
            rule_check(&table->columns[k].rule);
    }
    for (size_t i = 0; i < profile->n_wildcards; i++) {
        const bauta_wildcard *wildcard = &profile->wildcards[i];

        require(wildcard->table != NULL || wildcard->column != NULL ||
                wildcard->types != 0);
        (void)bauta_pattern_match(wildcard->table, "crm.customer");
        (void)bauta_pattern_match(wildcard->column, "e-mail");
        rule_check(&wildcard->rule);
    }
    for (size_t i = 0; i < profile->n_references; i++) {
        const bauta_reference_entry *reference = &profile->references[i];

        require(reference->n_columns > 0 && reference->ref_table != NULL);
        for (size_t k = 0; k < reference->n_columns; k++)
            require(reference->columns[k] != NULL &&
                    reference->ref_columns[k] != NULL);
    }
}

static void
problem_check(const bauta_problem *problem, size_t size)
{
    const char *const texts[] = {problem->text, problem->hint, problem->where};

    require(problem->line > 0 && problem->column > 0);
    if (strcmp(problem->file, "p.json") == 0)
        require(problem->line <= size + 1 && problem->column <= size + 1);
    for (size_t i = 0; i < 3; i++) {
        require(bauta_utf8_valid(texts[i], strlen(texts[i])));
        for (const char *c = texts[i]; *c != '\0'; c++)
            require((unsigned char)*c >= 0x20);
    }
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bauta_profile profile;
    bauta_report report;
    bauta_err err = {0};
    bauta_rc rc;

    bauta_profile_init(&profile);
    bauta_report_init(&report);
    rc = bauta_profile_parse(&profile, "p.json", (const char *)data, size,
                             &report, &err);
    require(rc == BAUTA_OK || rc == BAUTA_EPROFILE);
    require((rc == BAUTA_OK) == bauta_report_empty(&report));
    if (rc == BAUTA_OK)
        profile_check(&profile);
    for (size_t i = 0; i < report.n_problems; i++)
        problem_check(&report.problems[i], size);
    bauta_profile_deinit(&profile);
    bauta_report_deinit(&report);
    return 0;
}
