/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Page: the pieces that help, `transforms` and `drivers` make their text and
 * their Markdown from.
 */
#ifndef BAUTA_CLI_PAGE_H
#define BAUTA_CLI_PAGE_H

#include "cli/command.h"

/* The option --format of a command that can print a reference page. */
extern const char *const bauta_page_formats[];
#define BAUTA_PAGE_FORMAT                                                      \
    {                                                                          \
        .name = "format", .kind = BAUTA_OPTION_CHOICE, .fallback = "text",     \
        .choices = bauta_page_formats, .help = "how to print it"               \
    }

bool bauta_page_is_markdown(const bauta_options *options);

/* What help calls an option's value: "FILE", "auto|bar"; "" for a switch. */
void bauta_page_metavar(const bauta_option *option, char *out, size_t size);

/* The first lines of a generated page. */
void bauta_page_title(const char *title);
/* Prints a text as one cell of a Markdown table. */
void bauta_page_cell(const char *text);
/* A table of a transform's or driver's options; nothing where it has none. */
void bauta_page_options(const bauta_option *options, bool markdown);

#endif
