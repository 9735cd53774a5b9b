/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes are the line of a passphrase's key file or an error; what is read
 * is within the limits, and there is one way to write it.
 */
#include "core/passphrase.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

static void
line_check(const bauta_kdf *kdf, const char *text, size_t len)
{
    char back[BAUTA_KDF_CHARS + 1];

    require(bauta_kdf_is(text, len));
    require(kdf->passes >= BAUTA_KDF_PASSES_MIN &&
            kdf->passes <= BAUTA_KDF_PASSES_MAX);
    require(kdf->kib >= BAUTA_KDF_KIB_MIN && kdf->kib <= BAUTA_KDF_KIB_MAX);
    bauta_kdf_print(kdf, back);
    if (len > 0 && text[len - 1] == '\n')
        len--;
    if (len > 0 && text[len - 1] == '\r')
        len--;
    require(strlen(back) == len && memcmp(back, text, len) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    /* Exactly as long as the text, so that a read past it is seen. */
    char *text = malloc(size == 0 ? 1 : size);
    bauta_kdf kdf = {0};
    bauta_err err = {0};

    if (text == NULL)
        return 0;
    if (size > 0)
        memcpy(text, data, size);
    if (bauta_kdf_parse(&kdf, text, size, &err) == BAUTA_OK) {
        line_check(&kdf, text, size);
    } else {
        require(err.code == BAUTA_EUSAGE && err.text[0] != '\0');
        require(kdf.passes == 0);
    }
    free(text);
    return 0;
}
