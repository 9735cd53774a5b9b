/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/host.h"

#include <string.h>

enum { LABEL_MAX = 63 };

/* Letters, digits and inner hyphens, dots between labels. */
static bool
is_host(const char *host)
{
    size_t label = 0;

    for (size_t i = 0; host[i] != '\0'; i++) {
        bool end = host[i + 1] == '.' || host[i + 1] == '\0';

        if (host[i] == '.') {
            if (label == 0 || end)
                return false;
            label = 0;
            continue;
        }
        if (strchr("abcdefghijklmnopqrstuvwxyz0123456789-", host[i]) == NULL ||
            (host[i] == '-' && (label == 0 || end)) || ++label > LABEL_MAX)
            return false;
    }
    return label > 0;
}

/* Reserved by RFC 2606 and RFC 6761: nobody can own them, no mail arrives. */
static bool
is_reserved(const char *host)
{
    static const char *const whole[] = {"example.com", "example.net",
                                        "example.org"};
    static const char *const ends[] = {".example",     ".test",
                                       ".invalid",     ".example.com",
                                       ".example.net", ".example.org"};
    size_t len = strlen(host);

    for (size_t i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
        if (strcmp(host, whole[i]) == 0)
            return true;
    for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
        size_t n = strlen(ends[i]);

        if (len > n && strcmp(host + len - n, ends[i]) == 0)
            return true;
    }
    return false;
}

bauta_rc
bauta_host_read(bauta_host *host, const bauta_value *value, bauta_err *err)
{
    if (value->text_len > BAUTA_HOST_MAX ||
        strlen(value->text) != value->text_len)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"domain_name\" is not a domain name");
    host->len = value->text_len;
    for (size_t i = 0; i < value->text_len; i++) {
        char c = value->text[i];

        host->text[i] = (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }
    if (!is_host(host->text))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"domain_name\" is not a domain name: it takes "
                             "letters, digits, hyphens and dots");
    if (!is_reserved(host->text))
        return bauta_err_set(
            err, BAUTA_EPROFILE,
            "\"domain_name\" must be reserved for examples (RFC 2606), or mail "
            "to the copy's addresses could reach somebody: take example.com, "
            "example.net, example.org, a name under one of them, or one that "
            "ends with .example, .test or .invalid");
    return BAUTA_OK;
}
