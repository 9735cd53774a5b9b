/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any text is a URL or an error; its parts are texts; and what is shown of it
 * fits where it is put and holds no password.
 */
#include "core/url.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

/* A password is only looked for where nothing else could hold the same. */
static void
secret_check(const bauta_url *url, const char *shown)
{
    static const char mark[] = "sesame";

    if (url->password == NULL || strstr(url->password, mark) == NULL)
        return;
    if ((url->user != NULL && strstr(url->user, mark) != NULL) ||
        (url->host != NULL && strstr(url->host, mark) != NULL) ||
        strstr(url->scheme, mark) != NULL || strstr(url->path, mark) != NULL)
        return;
    for (size_t i = 0; i < url->n_parameters; i++) {
        if (strstr(url->parameters[i].name, mark) != NULL ||
            strstr(url->parameters[i].value, mark) != NULL)
            return;
    }
    require(strstr(shown, mark) == NULL);
}

static void
url_check(const bauta_url *url)
{
    require(url->scheme != NULL && url->scheme[0] != '\0');
    require(url->port <= 65535);
    for (size_t i = 0; i < url->n_parameters; i++)
        require(url->parameters[i].name != NULL &&
                url->parameters[i].value != NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *text = malloc(size + 1);
    char scheme[16] = "", shown[256], tiny[8];
    bauta_arena arena;
    bauta_url url = {0};
    bauta_err err = {0};

    if (text == NULL)
        return 0;
    if (size > 0)
        memcpy(text, data, size);
    text[size] = '\0';
    bauta_arena_init(&arena);
    memset(shown, 'x', sizeof(shown));
    memset(tiny, 'x', sizeof(tiny));
    bauta_url_redact(text, shown, sizeof(shown));
    bauta_url_redact(text, tiny, sizeof(tiny));
    require(memchr(shown, '\0', sizeof(shown)) != NULL);
    require(memchr(tiny, '\0', sizeof(tiny)) != NULL);
    if (bauta_url_scheme(text, scheme, sizeof(scheme)))
        require(memchr(scheme, '\0', sizeof(scheme)) != NULL);
    if (bauta_url_parse(&url, text, &arena, &err) == BAUTA_OK) {
        url_check(&url);
        if (url.path != NULL)
            secret_check(&url, shown);
    } else {
        require(err.code == BAUTA_EUSAGE && err.text[0] != '\0');
        require(strstr(err.text, "sesame") == NULL ||
                strstr(scheme, "sesame") != NULL);
    }
    bauta_arena_deinit(&arena);
    free(text);
    return 0;
}
