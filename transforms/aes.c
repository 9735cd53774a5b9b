/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/aes.h"

#include <limits.h>
#include <openssl/evp.h>

static const EVP_CIPHER *
cipher(size_t key_len)
{
    if (key_len == 16)
        return EVP_aes_128_ecb();
    return key_len == 24 ? EVP_aes_192_ecb() : EVP_aes_256_ecb();
}

bauta_rc
bauta_aes_open(bauta_aes **aes, const uint8_t *key, size_t key_len,
               bauta_err *err)
{
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();

    if (context == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a cipher");
    if (EVP_EncryptInit_ex2(context, cipher(key_len), key, NULL, NULL) != 1 ||
        EVP_CIPHER_CTX_set_padding(context, 0) != 1) {
        EVP_CIPHER_CTX_free(context);
        return bauta_err_set(err, BAUTA_EIO,
                             "libcrypto has no AES: check its configuration");
    }
    *aes = (bauta_aes *)context;
    return BAUTA_OK;
}

void
bauta_aes_close(bauta_aes *aes)
{
    EVP_CIPHER_CTX_free((EVP_CIPHER_CTX *)aes);
}

bauta_rc
bauta_aes_encrypt(bauta_aes *aes, uint8_t *blocks, size_t n, bauta_err *err)
{
    enum { AT_ONCE = INT_MAX / BAUTA_AES_BLOCK / 2 };

    while (n > 0) {
        size_t now = n < AT_ONCE ? n : AT_ONCE;
        int bytes = (int)(now * BAUTA_AES_BLOCK), done = 0;

        if (EVP_EncryptUpdate((EVP_CIPHER_CTX *)aes, blocks, &done, blocks,
                              bytes) != 1 ||
            done != bytes)
            return bauta_err_set(err, BAUTA_EIO, "libcrypto's AES failed");
        blocks += bytes;
        n -= now;
    }
    return BAUTA_OK;
}
