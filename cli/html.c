/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/html.h"

#include "cli/term.h"

void
bauta_html_escape(bauta_text *out, const char *safe)
{
    for (; *safe != '\0'; safe++)
        switch (*safe) {
        case '&':
            bauta_text_add(out, "&amp;");
            break;
        case '<':
            bauta_text_add(out, "&lt;");
            break;
        case '>':
            bauta_text_add(out, "&gt;");
            break;
        case '"':
            bauta_text_add(out, "&quot;");
            break;
        case '\'':
            bauta_text_add(out, "&#39;");
            break;
        default:
            bauta_text_append(out, safe, 1);
        }
}

void
bauta_html_add(bauta_text *out, const char *raw)
{
    bauta_text safe;

    bauta_text_init(&safe);
    bauta_text_add(&safe, "");
    bauta_term_safe(&safe, raw);
    out->failed = out->failed || safe.failed;
    if (!safe.failed)
        bauta_html_escape(out, safe.bytes);
    bauta_text_deinit(&safe);
}

void
bauta_html_begin(bauta_text *out, const char *title, const char *of,
                 const char *style)
{
    bauta_text_add(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n"
                        "<meta charset=\"utf-8\">\n"
                        "<meta http-equiv=\"Content-Security-Policy\" "
                        "content=\"default-src 'none'; style-src "
                        "'unsafe-inline'\">\n"
                        "<meta name=\"viewport\" content=\"width=device-width, "
                        "initial-scale=1\">\n"
                        "<meta name=\"referrer\" content=\"no-referrer\">\n"
                        "<title>");
    bauta_html_add(out, title);
    bauta_html_add(out, of);
    bauta_text_add(out, "</title>\n<style>\n");
    bauta_text_add(out, style);
    bauta_text_add(out, "</style>\n</head>\n<body>\n");
}
