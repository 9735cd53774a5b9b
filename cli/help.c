/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Help: what the command and option tables say, as text for a terminal and as
 * Markdown for the reference pages.
 */
#include "cli/page.h"
#include "cli/tell.h"
#include "cli/term.h"

#include <stdio.h>
#include <string.h>

static const char about[] =
    "bauta makes a safe copy of a database: the same schema and rows, with the "
    "personal values changed as a profile says.";

static size_t
page_width(void)
{
    enum { READABLE = 80 };
    size_t width = bauta_term_width(stdout);

    return width < READABLE ? width : READABLE;
}

/* The usage in one line, or in lines of `width`, the first of which begins
 * with "usage: ". */
static void
print_usage(const bauta_command *command, size_t width)
{
    enum { USAGE = 7 }; /* columns of "usage: " */
    const bauta_option *options = command->options;
    bool others = false;
    char value[128];
    bauta_text text;

    bauta_text_init(&text);
    bauta_text_printf(&text, "bauta %s", command->name);
    for (size_t i = 0; command->operands[i].name != NULL; i++)
        bauta_text_printf(&text,
                          command->operands[i].optional ? " [%s%s]" : " %s%s",
                          command->operands[i].name,
                          command->operands[i].repeated ? "..." : "");
    for (size_t i = 0; options[i].kind != BAUTA_OPTION_END; i++) {
        if (!options[i].required) {
            others = true;
            continue;
        }
        bauta_page_metavar(&options[i], value, sizeof(value));
        bauta_text_printf(&text, " --%s %s", options[i].name, value);
    }
    if (others)
        bauta_text_add(&text, " [options]");
    if (text.failed)
        (void)printf("bauta %s\n", command->name);
    else if (width == 0)
        (void)printf("%s\n", text.bytes);
    else
        bauta_term_wrap(stdout, text.bytes, USAGE, width, true);
    bauta_text_deinit(&text);
}

/* "  name    help", the help wrapped in a column of its own. */
static void
print_entry(const char *name, size_t column, const char *help)
{
    size_t n = strlen(name);

    (void)printf("  %s", name);
    if (n + 4 > column)
        (void)printf("\n%*s", (int)column, "");
    else
        (void)printf("%*s", (int)(column - n - 2), "");
    bauta_term_wrap(stdout, help, column, page_width(), true);
}

static void
print_option(const bauta_option *option, size_t column)
{
    char value[128], name[256], help[512];

    bauta_page_metavar(option, value, sizeof(value));
    (void)snprintf(name, sizeof(name), "--%s%s%s", option->name,
                   *value == '\0' ? "" : " ", value);
    if (option->required)
        (void)snprintf(help, sizeof(help), "%s (required)", option->help);
    else if (option->fallback != NULL && option->kind != BAUTA_OPTION_BOOLEAN)
        (void)snprintf(help, sizeof(help), "%s (default: %s)", option->help,
                       option->fallback);
    else
        (void)snprintf(help, sizeof(help), "%s", option->help);
    print_entry(name, column, help);
}

static void
print_list(const char *title, const char *const *items)
{
    if (items[0] == NULL)
        return;
    (void)printf("\n%s:\n", title);
    for (size_t i = 0; items[i] != NULL; i++)
        (void)printf("  %s\n", items[i]);
}

void
bauta_help_show(const bauta_command *command)
{
    enum { COLUMN = 22 };

    (void)printf("usage: ");
    print_usage(command, page_width());
    (void)printf("\n");
    bauta_term_wrap(stdout, command->details, 0, page_width(), false);
    if (command->operands[0].name != NULL)
        (void)printf("\nArguments:\n");
    for (size_t i = 0; command->operands[i].name != NULL; i++)
        print_entry(command->operands[i].name, COLUMN,
                    command->operands[i].help);
    (void)printf("\nOptions:\n");
    for (size_t i = 0; command->options[i].kind != BAUTA_OPTION_END; i++)
        print_option(&command->options[i], COLUMN);
    print_entry("--help", COLUMN, "print this help");
    print_list("Examples", command->examples);
    print_list("Exit codes", command->exit_codes);
}

static void
print_commands(const char *group)
{
    enum { COLUMN = 14 };
    size_t n = group == NULL ? 0 : strlen(group);

    for (size_t i = 0; bauta_commands[i] != NULL; i++) {
        const bauta_command *command = bauta_commands[i];

        if (group == NULL ||
            (strncmp(command->name, group, n) == 0 && command->name[n] == ' '))
            print_entry(command->name, COLUMN, command->summary);
    }
}

void
bauta_help_overview(void)
{
    (void)printf("usage: bauta COMMAND [arguments]\n\n");
    bauta_term_wrap(stdout, about, 0, page_width(), false);
    (void)printf("\nCommands:\n");
    print_commands(NULL);
    (void)printf("\nOptions:\n");
    print_entry("--help", 14, "print this help");
    print_entry("--version", 14, "print the version");
    (void)printf("\n\"bauta help COMMAND\" tells more of one.\n");
}

void
bauta_help_group(const char *word)
{
    (void)printf("usage: bauta %s COMMAND [arguments]\n\nCommands:\n", word);
    print_commands(word);
    (void)printf("\n\"bauta help %s COMMAND\" tells more of one.\n", word);
}

static void
print_markdown_options(const bauta_command *command)
{
    const bauta_option *options = command->options;
    char value[128];

    if (command->operands[0].name != NULL ||
        options[0].kind != BAUTA_OPTION_END)
        (void)printf("\n| Argument | Default | Meaning |\n|---|---|---|\n");
    for (size_t i = 0; command->operands[i].name != NULL; i++) {
        (void)printf("| `%s` | %s | ", command->operands[i].name,
                     command->operands[i].optional ? "" : "required");
        bauta_page_cell(command->operands[i].help);
        (void)printf(" |\n");
    }
    for (size_t i = 0; options[i].kind != BAUTA_OPTION_END; i++) {
        const char *fallback = options[i].required ? "required"
                               : options[i].fallback == NULL
                                   ? ""
                                   : options[i].fallback;

        bauta_page_metavar(&options[i], value, sizeof(value));
        (void)printf("| `--%s%s", options[i].name, *value == '\0' ? "" : " ");
        bauta_page_cell(value);
        (void)printf("` | %s | ", fallback);
        bauta_page_cell(options[i].help);
        (void)printf(" |\n");
    }
}

static void
print_markdown_block(const char *title, const char *const *lines)
{
    if (lines[0] == NULL)
        return;
    (void)printf("\n%s:\n\n```\n", title);
    for (size_t i = 0; lines[i] != NULL; i++)
        (void)printf("%s\n", lines[i]);
    (void)printf("```\n");
}

static void
print_markdown(const bauta_command *command)
{
    (void)printf("\n## bauta %s\n\n```\n", command->name);
    print_usage(command, 0);
    (void)printf("```\n\n%s\n", command->details);
    print_markdown_options(command);
    print_markdown_block("Examples", command->examples);
    print_markdown_block("Exit codes", command->exit_codes);
}

static int
print_all_markdown(void)
{
    bauta_page_title("Commands");
    (void)printf("\n%s\n\n| Command | |\n|---|---|\n", about);
    for (size_t i = 0; bauta_commands[i] != NULL; i++)
        (void)printf("| `bauta %s` | %s |\n", bauta_commands[i]->name,
                     bauta_commands[i]->summary);
    (void)printf("\n`bauta --help` prints an overview, `bauta --version` the "
                 "version, `bauta COMMAND --help` a command's help.\n"
                 "`--name value` and `--name=value` mean the same; `--` ends "
                 "the options.\n");
    for (size_t i = 0; bauta_commands[i] != NULL; i++)
        print_markdown(bauta_commands[i]);
    return 0;
}

static int
help_run(const bauta_invocation *call)
{
    const char *words[2] = {call->operands[0], call->operands[1]};
    size_t n = words[0] == NULL ? 0 : words[1] == NULL ? 1 : 2, used;
    bool markdown = bauta_page_is_markdown(&call->options);
    const bauta_command *command = bauta_command_find(words, n, &used);
    const char *nearest;
    char shown[200];

    if (command != NULL && used == n) {
        if (markdown)
            print_markdown(command);
        else
            bauta_help_show(command);
        return 0;
    }
    if (n == 0 && markdown)
        return print_all_markdown();
    if (n == 0) {
        bauta_help_overview();
        return 0;
    }
    if (n == 1 && bauta_command_is_group(words[0])) {
        bauta_help_group(words[0]);
        return 0;
    }
    nearest = bauta_command_nearest(words, n);
    bauta_tell_argument(words[0], shown, sizeof(shown));
    if (nearest == NULL)
        return bauta_tell_usage("", "there is no command \"%s\"", shown);
    return bauta_tell_usage("",
                            "there is no command \"%s%s%s\"; did you mean "
                            "\"%s\"?",
                            shown, n == 1 ? "" : " ", n == 1 ? "" : words[1],
                            nearest);
}

static const bauta_operand operands[] = {
    {.name = "COMMAND", .optional = true, .help = "the command to tell of"},
    {.name = "SECOND",
     .optional = true,
     .help = "its second word, where it has one (key new)"},
    {0}};

static const bauta_option options[] = {BAUTA_PAGE_FORMAT, {0}};

const bauta_command bauta_help_command = {
    .name = "help",
    .summary = "tell what there is, or how one command is used",
    .details = "Prints the overview, or all there is to know of one command.",
    .operands = operands,
    .options = options,
    .examples = (const char *const[]){"bauta help copy", NULL},
    .exit_codes = bauta_plain_exit_codes,
    .run = help_run,
};
