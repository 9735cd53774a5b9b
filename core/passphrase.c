/* SPDX-License-Identifier: Apache-2.0 */
#include "core/passphrase.h"

#include "core/guard.h"
#include "core/keys.h"
#include "core/text.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>

static const char start[] = "bauta-key:";

bauta_rc
bauta_passphrase_open(bauta_passphrase *passphrase, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    void *bytes = NULL;

    BAUTA_TRY(bauta_guard_alloc(&bytes, BAUTA_PASSPHRASE_ROOM, err));
    passphrase->bytes = bytes;
    passphrase->len = 0;

out:
    return rc;
}

void
bauta_passphrase_close(bauta_passphrase *passphrase)
{
    bauta_guard_free(passphrase->bytes);
    *passphrase = (bauta_passphrase){0};
}

static bool
has_controls(const bauta_passphrase *passphrase)
{
    bool found = false;

    for (size_t i = 0; i < passphrase->len; i++) {
        unsigned char byte = (unsigned char)passphrase->bytes[i];

        found |= byte < 0x20 || byte == 0x7F;
    }
    return found;
}

bauta_rc
bauta_passphrase_finish(bauta_passphrase *passphrase, bauta_err *err)
{
    const char *bytes = passphrase->bytes;

    if (passphrase->len > 0 && bytes[passphrase->len - 1] == '\n') {
        passphrase->len--;
        if (passphrase->len > 0 && bytes[passphrase->len - 1] == '\r')
            passphrase->len--;
    }
    if (passphrase->len == 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "no passphrase was given");
    if (passphrase->len > BAUTA_PASSPHRASE_MAX)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the passphrase is too long: %d bytes are the "
                             "most",
                             BAUTA_PASSPHRASE_MAX);
    if (!bauta_utf8_valid(bytes, passphrase->len))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the passphrase is not valid UTF-8: use a UTF-8 "
                             "terminal, or plain letters");
    if (has_controls(passphrase))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the passphrase holds a control character, as an "
                             "arrow key gives: leave it out");
    return BAUTA_OK;
}

static size_t
count_kinds(const bauta_passphrase *passphrase)
{
    bool seen[256] = {false};
    size_t n = 0;

    for (size_t i = 0; i < passphrase->len; i++)
        seen[(unsigned char)passphrase->bytes[i]] = true;
    for (size_t i = 0; i < sizeof(seen); i++)
        n += seen[i];
    sodium_memzero(seen, sizeof(seen));
    return n;
}

bauta_rc
bauta_passphrase_check(const bauta_passphrase *passphrase, bauta_err *err)
{
    if (bauta_utf8_count(passphrase->bytes, passphrase->len) <
        BAUTA_PASSPHRASE_MIN)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the passphrase is too short: whoever has the "
                             "file can try passphrases for as long as they "
                             "like; use at least %d characters, such as six "
                             "words chosen by dice",
                             BAUTA_PASSPHRASE_MIN);
    if (count_kinds(passphrase) < BAUTA_PASSPHRASE_KINDS)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the passphrase repeats too few characters to "
                             "be hard to guess: use at least %d different ones",
                             BAUTA_PASSPHRASE_KINDS);
    return BAUTA_OK;
}

bool
bauta_passphrase_equal(const bauta_passphrase *a, const bauta_passphrase *b)
{
    return a->len == b->len && sodium_memcmp(a->bytes, b->bytes, a->len) == 0;
}

bauta_rc
bauta_kdf_init(bauta_kdf *kdf, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *kdf =
        (bauta_kdf){.passes = BAUTA_KDF_PASSES_MIN, .kib = BAUTA_KDF_KIB_MIN};
    BAUTA_TRY(bauta_guard_start(err));
    randombytes_buf(kdf->salt, sizeof(kdf->salt));

out:
    return rc;
}

bool
bauta_kdf_is(const char *text, size_t len)
{
    return len >= sizeof(start) - 1 &&
           memcmp(text, start, sizeof(start) - 1) == 0;
}

/* One part of the line. */
typedef struct piece {
    const char *bytes;
    size_t len;
} piece;

enum { NAME, FORMAT, ALGORITHM, VERSION, PASSES, KIB, SALT, CHECK, N_PIECES };

/* True where there are as many as there should be. */
static bool
split(const char *text, size_t len, piece *pieces)
{
    size_t n = 0;

    for (;;) {
        const char *colon = len == 0 ? NULL : memchr(text, ':', len);
        size_t part = colon == NULL ? len : (size_t)(colon - text);

        if (n == N_PIECES)
            return false;
        pieces[n++] = (piece){.bytes = text, .len = part};
        if (colon == NULL)
            return n == N_PIECES;
        text += part + 1;
        len -= part + 1;
    }
}

static bool
piece_is(const piece *p, const char *text)
{
    return p->len == strlen(text) && memcmp(p->bytes, text, p->len) == 0;
}

/* Nine digits at most, so that nothing overflows. */
static bool
read_number(const piece *p, uint32_t *out)
{
    uint32_t n = 0;

    if (p->len == 0 || p->len > 9 || p->bytes[0] == '0')
        return false;
    for (size_t i = 0; i < p->len; i++) {
        char c = p->bytes[i];

        if (c < '0' || c > '9')
            return false;
        n = n * 10 + (uint32_t)(c - '0');
    }
    *out = n;
    return true;
}

static bool
read_hex(const piece *p, uint8_t *out, size_t size)
{
    size_t n = 0;

    /* One way to write it, so that a line and what it says are one. */
    for (size_t i = 0; i < p->len; i++)
        if (p->bytes[i] >= 'A' && p->bytes[i] <= 'F')
            return false;
    return p->len == 2 * size &&
           sodium_hex2bin(out, size, p->bytes, p->len, NULL, &n, NULL) == 0 &&
           n == size;
}

bauta_rc
bauta_kdf_parse(bauta_kdf *kdf, const char *text, size_t len, bauta_err *err)
{
    piece pieces[N_PIECES];
    bauta_kdf read = {0};

    if (len > 0 && text[len - 1] == '\n')
        len--;
    if (len > 0 && text[len - 1] == '\r')
        len--;
    if (!bauta_kdf_is(text, len) || len > BAUTA_KDF_CHARS ||
        !split(text, len, pieces))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "damaged: the key file of a passphrase is one "
                             "line of %d parts",
                             N_PIECES);
    if (!piece_is(&pieces[FORMAT], "1") ||
        !piece_is(&pieces[ALGORITHM], "argon2id") ||
        !piece_is(&pieces[VERSION], "19"))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "of a later bauta, or damaged: this one knows "
                             "key files of version 1 with argon2id, version "
                             "19");
    if (!read_number(&pieces[PASSES], &read.passes) ||
        !read_number(&pieces[KIB], &read.kib) ||
        !read_hex(&pieces[SALT], read.salt, sizeof(read.salt)) ||
        !read_hex(&pieces[CHECK], read.check, sizeof(read.check)))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "damaged: a number, the salt or the check value "
                             "is not what it should be");
    if (read.passes < BAUTA_KDF_PASSES_MIN ||
        read.passes > BAUTA_KDF_PASSES_MAX || read.kib < BAUTA_KDF_KIB_MIN ||
        read.kib > BAUTA_KDF_KIB_MAX)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "its Argon2id limits are refused: %d to %d "
                             "passes and %d to %d KiB are taken",
                             BAUTA_KDF_PASSES_MIN, BAUTA_KDF_PASSES_MAX,
                             BAUTA_KDF_KIB_MIN, BAUTA_KDF_KIB_MAX);
    *kdf = read;
    return BAUTA_OK;
}

void
bauta_kdf_print(const bauta_kdf *kdf, char out[BAUTA_KDF_CHARS + 1])
{
    char salt[2 * BAUTA_KDF_SALT + 1], check[2 * BAUTA_KDF_CHECK + 1];

    sodium_bin2hex(salt, sizeof(salt), kdf->salt, sizeof(kdf->salt));
    sodium_bin2hex(check, sizeof(check), kdf->check, sizeof(kdf->check));
    (void)snprintf(out, BAUTA_KDF_CHARS + 1,
                   "%s1:argon2id:19:%" PRIu32 ":%" PRIu32 ":%s:%s", start,
                   kdf->passes, kdf->kib, salt, check);
}

bauta_rc
bauta_kdf_derive(const bauta_kdf *kdf, const bauta_passphrase *passphrase,
                 uint8_t *secret, bauta_err *err)
{
    _Static_assert(BAUTA_KDF_SALT == crypto_pwhash_argon2id_SALTBYTES,
                   "the salt is libsodium's");

    if (crypto_pwhash(secret, BAUTA_KEY_BYTES, passphrase->bytes,
                      passphrase->len, kdf->salt, kdf->passes,
                      (size_t)kdf->kib * 1024,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "the key of a passphrase needs %" PRIu32
                             " MiB of memory while it is derived, and they "
                             "are not to be had",
                             kdf->kib / 1024);
    return BAUTA_OK;
}
