/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/page.h"

#include "cli/term.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

const char *const bauta_page_formats[] = {"text", "markdown", NULL};

bool
bauta_page_is_markdown(const bauta_options *options)
{
    return strcmp(bauta_options_get(options, "format")->text, "markdown") == 0;
}

/* The first word of `help` all in capitals. */
static bool
capitals(const char *help, char *out, size_t size)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    while (*help != '\0') {
        size_t n = strcspn(help, " ,;:()");

        if (n > 0 && n < size && strspn(help, letters) >= n) {
            memcpy(out, help, n);
            out[n] = '\0';
            return true;
        }
        help += n + (help[n] != '\0');
    }
    return false;
}

void
bauta_page_metavar(const bauta_option *option, char *out, size_t size)
{
    size_t n = 0;

    *out = '\0';
    if (option->kind == BAUTA_OPTION_BOOLEAN)
        return;
    if (option->kind != BAUTA_OPTION_CHOICE) {
        if (!capitals(option->help, out, size))
            (void)snprintf(out, size, "VALUE");
        return;
    }
    for (size_t i = 0; option->choices[i] != NULL && n < size; i++)
        n += (size_t)snprintf(out + n, size - n, "%s%s", i == 0 ? "" : "|",
                              option->choices[i]);
}

void
bauta_page_title(const char *title)
{
    (void)printf("<!-- Made by scripts/make-reference from the program's own "
                 "tables: change those. -->\n# %s\n",
                 title);
}

void
bauta_page_cell(const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '|')
            (void)fputc('\\', stdout);
        (void)fputc(*text == '\n' ? ' ' : *text, stdout);
    }
}

static const char *
fallback_text(const bauta_option *option)
{
    if (option->required)
        return "required";
    return option->fallback == NULL ? "" : option->fallback;
}

static void
print_markdown_option(const bauta_option *option)
{
    const char *fallback = fallback_text(option);
    bool code = !option->required && *fallback != '\0';
    char takes[256];

    bauta_option_describe(option, takes, sizeof(takes));
    (void)printf("| `%s` | ", option->name);
    bauta_page_cell(takes);
    (void)printf(code ? " | `" : " | ");
    bauta_page_cell(fallback);
    (void)printf(code ? "` | " : " | ");
    bauta_page_cell(option->help);
    (void)printf(" |\n");
}

static void
print_text_option(const bauta_option *option)
{
    enum { INDENT = 8, WIDTH = 80 };
    const char *fallback = fallback_text(option);
    const char *quote = ispunct((unsigned char)*fallback) ? "\"" : "";
    char takes[256], line[1024];

    bauta_option_describe(option, takes, sizeof(takes));
    (void)snprintf(line, sizeof(line), "%s. Takes %s%s%s%s%s%s.", option->help,
                   takes, *fallback == '\0' ? "" : "; ",
                   option->required || *fallback == '\0' ? "" : "default ",
                   quote, fallback, quote);
    (void)printf("    %s\n", option->name);
    bauta_term_wrap(stdout, line, INDENT, WIDTH, false);
}

void
bauta_page_options(const bauta_option *options, bool markdown)
{
    if (options == NULL || options[0].kind == BAUTA_OPTION_END)
        return;
    (void)printf(markdown ? "\n| Option | Takes | Default | Meaning |\n"
                            "|---|---|---|---|\n"
                          : "\nOptions:\n");
    for (size_t i = 0; options[i].kind != BAUTA_OPTION_END; i++) {
        if (markdown)
            print_markdown_option(&options[i]);
        else
            print_text_option(&options[i]);
    }
}
