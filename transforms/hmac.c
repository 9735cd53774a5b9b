/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/hmac.h"

#include "core/arena.h"

#include <openssl/evp.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { INNER_PAD = 0x36, OUTER_PAD = 0x5c };

struct bauta_hmac {
    EVP_MD_CTX *inner, *outer; /* after the padded key */
    EVP_MD_CTX *work;
};

static bauta_rc
fail(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EIO,
                         "libcrypto's hash function failed: check its "
                         "configuration");
}

static bauta_rc
start(EVP_MD_CTX *context, const EVP_MD *function, const uint8_t *key,
      size_t key_len, uint8_t pad, bauta_err *err)
{
    uint8_t block[128];
    size_t size = (size_t)EVP_MD_get_block_size(function);
    bauta_rc rc = BAUTA_OK;

    memset(block, pad, sizeof(block));
    for (size_t i = 0; i < key_len; i++)
        block[i] ^= key[i];
    if (size > sizeof(block) ||
        EVP_DigestInit_ex2(context, function, NULL) != 1 ||
        EVP_DigestUpdate(context, block, size) != 1)
        rc = fail(err);
    explicit_bzero(block, sizeof(block));
    return rc;
}

bauta_rc
bauta_hmac_open(bauta_hmac **out, enum bauta_hmac_size size, const uint8_t *key,
                size_t key_len, bauta_err *err)
{
    const char *name = size == BAUTA_HMAC_SHA256 ? "SHA256" : "SHA512";
    EVP_MD *function = EVP_MD_fetch(NULL, name, NULL);
    bauta_hmac *hmac = bauta_calloc(1, sizeof(*hmac));
    bauta_rc rc = BAUTA_OK;

    if (hmac != NULL) {
        hmac->inner = EVP_MD_CTX_new();
        hmac->outer = EVP_MD_CTX_new();
        hmac->work = EVP_MD_CTX_new();
    }
    if (hmac == NULL || hmac->inner == NULL || hmac->outer == NULL ||
        hmac->work == NULL) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for HMAC");
        goto out;
    }
    if (key_len > BAUTA_HMAC_KEY_MAX) {
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "HMAC takes keys of at most %d bytes",
                           BAUTA_HMAC_KEY_MAX);
        goto out;
    }
    if (function == NULL) {
        rc = fail(err);
        goto out;
    }
    BAUTA_TRY(start(hmac->inner, function, key, key_len, INNER_PAD, err));
    BAUTA_TRY(start(hmac->outer, function, key, key_len, OUTER_PAD, err));
    *out = hmac;
    hmac = NULL;

out:
    EVP_MD_free(function);
    bauta_hmac_close(hmac);
    return rc;
}

void
bauta_hmac_close(bauta_hmac *hmac)
{
    if (hmac == NULL)
        return;
    EVP_MD_CTX_free(hmac->inner);
    EVP_MD_CTX_free(hmac->outer);
    EVP_MD_CTX_free(hmac->work);
    free(hmac);
}

/* The digest of what `from` has seen and then these bytes. */
static bool
finish(EVP_MD_CTX *work, const EVP_MD_CTX *from, const void *bytes, size_t len,
       uint8_t *out, unsigned *size)
{
    return EVP_MD_CTX_copy_ex(work, from) == 1 &&
           EVP_DigestUpdate(work, bytes, len) == 1 &&
           EVP_DigestFinal_ex(work, out, size) == 1;
}

bauta_rc
bauta_hmac_value(bauta_hmac *hmac, const char *bytes, size_t len, uint8_t *out,
                 bauta_err *err)
{
    uint8_t inner[EVP_MAX_MD_SIZE];
    unsigned size = 0;

    if (!finish(hmac->work, hmac->inner, bytes, len, inner, &size) ||
        !finish(hmac->work, hmac->outer, inner, size, out, &size))
        return fail(err);
    return BAUTA_OK;
}
