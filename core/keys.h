/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Keys: the one master key and the subkeys that come from it.
 *
 * The master key lives in guarded memory (core/guard.h), read-only while in
 * use, and is wiped when closed; loading one turns core dumps off for the
 * process. Nothing here ever prints or logs a key.
 *
 * File format: the 32 raw bytes, or their 64 hex digits with an optional
 * newline (`bauta key new` writes hex), or the line of core/passphrase.h,
 * which holds no key but says how a passphrase becomes one.
 */
#ifndef BAUTA_CORE_KEYS_H
#define BAUTA_CORE_KEYS_H

#include "core/passphrase.h"

typedef struct bauta_key bauta_key; /* opaque: guarded memory */

enum {
    BAUTA_KEY_BYTES = 32,
    BAUTA_KEY_ID_CHARS = 16, /* hex digits of a key's public identifier */
    BAUTA_SUBKEY_MAX = 64,
};

/* EUSAGE where there is something at `path` already, which the functions below
 * refuse to touch: to be asked before a passphrase is. */
bauta_rc bauta_key_path_check(const char *path, bauta_err *err) BAUTA_CHECKED;

/* Writes 32 random bytes as hex to a new file of mode 0600. Refuses to touch
 * an existing file (EUSAGE). */
bauta_rc bauta_key_create(const char *path, bauta_err *err) BAUTA_CHECKED;
/* Writes the line that makes a key of `passphrase`, under a random salt, to
 * such a file. EUSAGE where the passphrase is too weak. Caller owns `*key`. */
bauta_rc bauta_key_create_passphrase(bauta_key **key, const char *path,
                                     const bauta_passphrase *passphrase,
                                     bauta_err *err) BAUTA_CHECKED;

/* Opens a key file, which must be a regular file that group and others cannot
 * read or write, owned by this user or root. Where the key is that of a
 * passphrase, `source` (NULL: there is none) is asked for it. EUSAGE with a
 * plain reason otherwise, and where the passphrase is wrong. Caller owns `*key`
 * and closes it. */
bauta_rc bauta_key_open(bauta_key **key, const char *path,
                        const bauta_passphrase_source *source,
                        bauta_err *err) BAUTA_CHECKED;
/* The same from an inherited descriptor (a pipe will do); no mode is asked of
 * it. Does not close `fd`. */
bauta_rc bauta_key_open_fd(bauta_key **key, int fd,
                           const bauta_passphrase_source *source,
                           bauta_err *err) BAUTA_CHECKED;
/* The key that `passphrase` gives under `kdf`, whatever its limits; its check
 * value is not looked at. */
bauta_rc bauta_key_open_passphrase(bauta_key **key, const bauta_kdf *kdf,
                                   const bauta_passphrase *passphrase,
                                   bauta_err *err) BAUTA_CHECKED;
/* From 32 bytes in memory (tests, embedders); copies them. */
bauta_rc bauta_key_open_bytes(bauta_key **key, const uint8_t *bytes,
                              bauta_err *err) BAUTA_CHECKED;
/* A random one that nobody knows: to bind rules with where no result is kept.
 */
bauta_rc bauta_key_open_random(bauta_key **key, bauta_err *err) BAUTA_CHECKED;
void bauta_key_close(bauta_key *key); /* wipes; NULL is fine */

/* The public identifier: hex of a subkey's first 8 bytes; NUL-ended. */
void bauta_key_id(const bauta_key *key, char out[BAUTA_KEY_ID_CHARS + 1]);

/* The check value of a key that comes from a passphrase. */
void bauta_key_check(const bauta_key *key, uint8_t out[BAUTA_KDF_CHECK]);

/* What a subkey is for. Strings may be empty, never NULL. */
typedef struct bauta_key_use {
    const char *purpose;   /* "transform", "key-id", "key-check" */
    const char *recipient; /* "" : none */
    const char *domain;    /* "email", "customer.id" */
    const char *transform; /* "hash" */
    unsigned version;      /* of the transform's output */
} bauta_key_use;

/*
 * Writes a subkey of `len` bytes (16 to 64): keyed BLAKE2b (RFC 7693) under
 * the master key over purpose, recipient, domain and transform, each preceded
 * by its length as 8 bytes little-endian, then the version and `len` as 8
 * bytes each. Uses that differ in any part never share a stream.
 */
void bauta_key_derive(const bauta_key *key, const bauta_key_use *use,
                      uint8_t *out, size_t len);

#endif
