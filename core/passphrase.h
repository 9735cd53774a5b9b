/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Passphrase: a text that a key is derived from, and the line that says how.
 *
 * A passphrase lives in guarded memory and is wiped when closed. No error ever
 * holds one, or says how long it is. The derivation is Argon2id (RFC 9106),
 * with one lane, through libsodium's crypto_pwhash; it takes the memory and
 * about the time that the line asks for, on purpose.
 *
 * The line, as a key file holds it (docs/keys.md):
 *
 *     bauta-key:1:argon2id:19:PASSES:KIB:SALT:CHECK
 *
 * 1 is the format's version, 19 Argon2's (0x13); PASSES and KIB are decimal,
 * without leading zeros; SALT and CHECK are 32 lower-case hex digits each.
 * CHECK is a subkey of the key, so that a wrong passphrase shows.
 */
#ifndef BAUTA_CORE_PASSPHRASE_H
#define BAUTA_CORE_PASSPHRASE_H

#include "core/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    BAUTA_PASSPHRASE_MIN = 15,   /* code points of a new one */
    BAUTA_PASSPHRASE_KINDS = 5,  /* different bytes of a new one, at least */
    BAUTA_PASSPHRASE_MAX = 1024, /* bytes */
    /* Of `bytes` below: the longest with its line end, or one that is seen to
     * be too long. */
    BAUTA_PASSPHRASE_ROOM = BAUTA_PASSPHRASE_MAX + 2,
};

typedef struct bauta_passphrase {
    char *bytes; /* BAUTA_PASSPHRASE_ROOM of guarded memory; not NUL-ended */
    size_t len;
} bauta_passphrase;

/* Starts as `{0}`; close it in any case. */
bauta_rc bauta_passphrase_open(bauta_passphrase *passphrase,
                               bauta_err *err) BAUTA_CHECKED;
void bauta_passphrase_close(bauta_passphrase *passphrase); /* wipes */

/* Takes off one line end, then looks whether this can be a passphrase at all:
 * 1 to BAUTA_PASSPHRASE_MAX bytes of UTF-8 without control characters. EUSAGE
 * where it cannot. */
bauta_rc bauta_passphrase_finish(bauta_passphrase *passphrase,
                                 bauta_err *err) BAUTA_CHECKED;
/* EUSAGE, with the reason, where it is too easily guessed for a new key. */
bauta_rc bauta_passphrase_check(const bauta_passphrase *passphrase,
                                bauta_err *err) BAUTA_CHECKED;
/* In time that does not depend on where they differ. */
bool bauta_passphrase_equal(const bauta_passphrase *a,
                            const bauta_passphrase *b);

/* Where a passphrase comes from: `read` fills the open, empty `passphrase` and
 * finishes it. It is called only when a key needs one. */
typedef struct bauta_passphrase_source {
    bauta_rc (*read)(void *context, bauta_passphrase *passphrase,
                     bauta_err *err);
    void *context;
} bauta_passphrase_source;

enum {
    BAUTA_KDF_SALT = 16,
    BAUTA_KDF_CHECK = 16,
    BAUTA_KDF_CHARS = 127, /* of the line, at most */
    /* What a key file may ask for. New ones take libsodium's MODERATE: the
     * least of both. */
    BAUTA_KDF_PASSES_MIN = 3,
    BAUTA_KDF_PASSES_MAX = 32,
    BAUTA_KDF_KIB_MIN = 256 * 1024,
    BAUTA_KDF_KIB_MAX = 2 * 1024 * 1024,
};

/* How a passphrase becomes a key. */
typedef struct bauta_kdf {
    uint32_t passes; /* RFC 9106's t */
    uint32_t kib;    /* RFC 9106's m: memory in units of 1024 bytes */
    uint8_t salt[BAUTA_KDF_SALT];
    uint8_t check[BAUTA_KDF_CHECK]; /* of the key that comes out */
} bauta_kdf;

/* The limits of a new key and a random salt; the check is left zero. */
bauta_rc bauta_kdf_init(bauta_kdf *kdf, bauta_err *err) BAUTA_CHECKED;

/* True where `text` begins as the line does. */
bool bauta_kdf_is(const char *text, size_t len);
/* Reads the line, with or without a line end. EUSAGE where it is anything else
 * or asks for more, or less, than the limits above. */
bauta_rc bauta_kdf_parse(bauta_kdf *kdf, const char *text, size_t len,
                         bauta_err *err) BAUTA_CHECKED;
/* Writes the line without a line end, NUL-ended. */
void bauta_kdf_print(const bauta_kdf *kdf, char out[BAUTA_KDF_CHARS + 1]);

/* Fills `secret` (32 bytes of guarded memory). The limits of the line are not
 * looked at here: tests use smaller ones. ENOMEM where the memory that the
 * derivation asks for is not to be had. */
bauta_rc bauta_kdf_derive(const bauta_kdf *kdf,
                          const bauta_passphrase *passphrase, uint8_t *secret,
                          bauta_err *err) BAUTA_CHECKED;

#endif
