/* SPDX-License-Identifier: Apache-2.0 */
#include "drivers/driver.h"

#include "cli/page.h"
#include "cli/term.h"

#include <stdio.h>

static void
print_text(const bauta_driver_info *info)
{
    const struct bauta_driver *driver = info->driver;
    const char *client;

    if (driver == NULL) {
        (void)printf("%-10s cannot be used here: ", info->name);
        bauta_term_print(stdout, info->reason, false);
        (void)printf("\n\n");
        return;
    }
    client = driver->client == NULL ? NULL : driver->client();
    (void)printf("%-10s %s\n", info->name, driver->summary);
    (void)printf("%-10s URL: %s\n", "", driver->url_form);
    if (client != NULL)
        (void)printf("%-10s client: %s\n", "", client);
    bauta_page_options(driver->options, false);
    (void)printf("\n");
}

static void
print_markdown(const bauta_driver_info *info)
{
    const struct bauta_driver *driver = info->driver;

    if (driver == NULL)
        return;
    (void)printf("\n## %s\n\n%s.\n\n```\n%s\n```\n\nSchemes:", driver->name,
                 driver->summary, driver->url_form);
    for (size_t i = 0; driver->schemes[i] != NULL; i++)
        (void)printf("%s `%s`", i == 0 ? "" : ",", driver->schemes[i]);
    (void)printf("\n");
    bauta_page_options(driver->options, true);
}

static int
drivers_run(const bauta_invocation *call)
{
    bool markdown = bauta_page_is_markdown(&call->options);
    bauta_driver_info info;

    if (markdown)
        bauta_page_title("Drivers");
    for (size_t i = 0; bauta_driver_at(i, &info); i++) {
        if (markdown)
            print_markdown(&info);
        else
            print_text(&info);
    }
    return 0;
}

static const bauta_operand operands[] = {{0}};
static const bauta_option options[] = {BAUTA_PAGE_FORMAT, {0}};

const bauta_command bauta_drivers_command = {
    .name = "drivers",
    .summary = "list the kinds of database that can be copied",
    .details = "Lists the drivers, how their URLs are written, what they take "
               "in a URL's parameters (?name=value&...), and which client "
               "library each runs with. A driver whose library is missing is "
               "listed with the reason.",
    .operands = operands,
    .options = options,
    .examples = (const char *const[]){"bauta drivers", NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = drivers_run,
};
