/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes are a list or an error. A list has every line as an entry, whole
 * and distinct; an error names a line and quotes none.
 */
#include "core/text.h"
#include "transforms/dictionaries/dictionary.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

/* Joined by newlines, the entries are the file, but for CRs and the mark. */
static void
list_check(const bauta_list *list, const char *bytes, size_t len)
{
    const char *at = bytes, *end = bytes + len;
    uint32_t max_bytes = 0, max_chars = 0;

    if (len >= 3 && memcmp(at, "\xef\xbb\xbf", 3) == 0)
        at += 3;
    require(list->count > 0);
    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);
        size_t chars = bauta_utf8_count(entry.bytes, entry.len);

        require(entry.len > 0 && entry.len <= (size_t)(end - at));
        require(memcmp(at, entry.bytes, entry.len) == 0);
        require(bauta_utf8_valid(entry.bytes, entry.len));
        require(memchr(entry.bytes, '\0', entry.len) == NULL);
        at += entry.len;
        if (at < end && *at == '\r')
            at++;
        require(at == end || *at == '\n');
        at += at < end ? 1 : 0;
        max_bytes = entry.len > max_bytes ? entry.len : max_bytes;
        max_chars = chars > max_chars ? (uint32_t)chars : max_chars;
        for (size_t j = 0; j < i && j < 16; j++) {
            bauta_entry other = bauta_list_at(list, j);

            require(other.len != entry.len ||
                    memcmp(other.bytes, entry.bytes, entry.len) != 0);
        }
    }
    require(at == end);
    require(max_bytes == list->max_bytes && max_chars == list->max_chars);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    bauta_list *list = NULL;
    bauta_err err = {0};
    char hex[BAUTA_DIGEST_SIZE];

    if (bauta_list_parse(&list, (const char *)data, size, "file", &err) ==
        BAUTA_OK) {
        list_check(list, (const char *)data, size);
        bauta_list_digest(list, hex);
        require(strlen(hex) == BAUTA_DIGEST_SIZE - 1);
    } else {
        require(list == NULL && err.code == BAUTA_EPROFILE);
        require(strncmp(err.text, "file", 4) == 0);
        require(strstr(err.text, "sesame") == NULL);
    }
    bauta_list_free(list);
    return 0;
}
