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

static bauta_rc
open_for(bauta_aes **aes, const uint8_t *key, size_t key_len, int encrypt,
         bauta_err *err)
{
    EVP_CIPHER_CTX *context;

    if (key_len != 16 && key_len != 24 && key_len != 32)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "AES takes keys of 16, 24 or 32 bytes");
    context = EVP_CIPHER_CTX_new();
    if (context == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a cipher");
    if (EVP_CipherInit_ex2(context, cipher(key_len), key, NULL, encrypt,
                           NULL) != 1 ||
        EVP_CIPHER_CTX_set_padding(context, 0) != 1) {
        EVP_CIPHER_CTX_free(context);
        return bauta_err_set(err, BAUTA_EIO,
                             "libcrypto has no AES: check its configuration");
    }
    *aes = (bauta_aes *)context;
    return BAUTA_OK;
}

bauta_rc
bauta_aes_open(bauta_aes **aes, const uint8_t *key, size_t key_len,
               bauta_err *err)
{
    return open_for(aes, key, key_len, 1, err);
}

bauta_rc
bauta_aes_open_inverse(bauta_aes **aes, const uint8_t *key, size_t key_len,
                       bauta_err *err)
{
    return open_for(aes, key, key_len, 0, err);
}

void
bauta_aes_close(bauta_aes *aes)
{
    EVP_CIPHER_CTX_free((EVP_CIPHER_CTX *)aes);
}

typedef int update(EVP_CIPHER_CTX *, unsigned char *, int *,
                   const unsigned char *, int);

static bauta_rc
run(update *with, bauta_aes *aes, uint8_t *blocks, size_t n, bauta_err *err)
{
    enum { AT_ONCE = INT_MAX / BAUTA_AES_BLOCK / 2 };

    while (n > 0) {
        size_t now = n < AT_ONCE ? n : AT_ONCE;
        int bytes = (int)(now * BAUTA_AES_BLOCK), done = 0;

        if (with((EVP_CIPHER_CTX *)aes, blocks, &done, blocks, bytes) != 1 ||
            done != bytes)
            return bauta_err_set(err, BAUTA_EIO, "libcrypto's AES failed");
        blocks += bytes;
        n -= now;
    }
    return BAUTA_OK;
}

bauta_rc
bauta_aes_encrypt(bauta_aes *aes, uint8_t *blocks, size_t n, bauta_err *err)
{
    return run(EVP_EncryptUpdate, aes, blocks, n, err);
}

bauta_rc
bauta_aes_decrypt(bauta_aes *aes, uint8_t *blocks, size_t n, bauta_err *err)
{
    return run(EVP_DecryptUpdate, aes, blocks, n, err);
}
