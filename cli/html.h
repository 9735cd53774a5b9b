/* SPDX-License-Identifier: Apache-2.0 */
/*
 * HTML: a page that stands alone: no script, nothing fetched, and a policy that
 * says so.
 */
#ifndef BAUTA_CLI_HTML_H
#define BAUTA_CLI_HTML_H

#include "core/text.h"

/* A safe text (bauta_term_safe), escaped so that it is nothing but text. */
void bauta_html_escape(bauta_text *out, const char *safe);
/* Any text, made safe first. */
void bauta_html_add(bauta_text *out, const char *raw);
/* Up to the beginning of the body; the title is both texts, end to end. */
void bauta_html_begin(bauta_text *out, const char *title, const char *of,
                      const char *style);

#endif
