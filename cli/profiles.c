/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The ready profiles: their names, or the text of one.
 */
#include "profiles/profile.h"
#include "profiles/ready.h"

#include "cli/command.h"
#include "cli/tell.h"
#include "cli/term.h"

#include <stdio.h>

enum { COLUMN = 20, WIDTH = 80 };

static int
print_name(const bauta_ready *ready)
{
    const bauta_tell tell = {0};
    bauta_profile profile;
    bauta_report report;
    bauta_err err = {0};
    bauta_rc rc;

    bauta_profile_init(&profile);
    bauta_report_init(&report);
    rc = bauta_profile_parse(&profile, ready->name, ready->json, ready->len,
                             &report, &err);
    if (rc == BAUTA_OK) {
        (void)printf("%-*s", COLUMN, ready->name);
        bauta_term_wrap(stdout, profile.description, COLUMN, WIDTH, true);
    }
    bauta_profile_deinit(&profile);
    bauta_report_deinit(&report);
    return rc == BAUTA_OK ? 0 : bauta_tell_failure(&tell, rc, &err);
}

static int
unknown(const char *name)
{
    enum { NAMES_MAX = 64 };
    const char *names[NAMES_MAX], *nearest;
    size_t n = 0;

    while (n < NAMES_MAX && bauta_ready_profiles[n].name != NULL) {
        names[n] = bauta_ready_profiles[n].name;
        n++;
    }
    nearest = bauta_nearest(name, names, n);
    if (nearest == NULL)
        return bauta_tell_usage("profiles", "there is no ready profile \"%s\"",
                                name);
    return bauta_tell_usage("profiles",
                            "there is no ready profile \"%s\"; did you mean "
                            "\"%s\"?",
                            name, nearest);
}

static int
profiles_run(const bauta_invocation *call)
{
    const char *name = call->operands[0];
    const bauta_ready *ready;
    int code = 0;

    if (name == NULL) {
        for (ready = bauta_ready_profiles; code == 0 && ready->name != NULL;
             ready++)
            code = print_name(ready);
        if (code == 0)
            (void)printf("\n\"bauta profiles NAME\" prints one.\n");
        return code;
    }
    ready = bauta_ready_find(name);
    if (ready == NULL)
        return unknown(name);
    (void)fwrite(ready->json, 1, ready->len, stdout);
    return 0;
}

static const bauta_operand operands[] = {
    {.name = "NAME", .optional = true, .help = "the profile to print"}, {0}};

static const bauta_option options[] = {{0}};

const bauta_command bauta_profiles_command = {
    .name = "profiles",
    .summary = "list the ready profiles that a profile can extend",
    .details = "Lists the profiles that come with the program, or prints one "
               "as it is written. A profile extends them by name: "
               "\"extends\": [\"hipaa-safe-harbor\"].",
    .operands = operands,
    .options = options,
    .examples = (const char *const[]){"bauta profiles",
                                      "bauta profiles hipaa-safe-harbor", NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = profiles_run,
};
