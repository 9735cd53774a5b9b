/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ipcrypt: two encryptions of IP addresses, as the Internet-Draft
 * draft-denis-ipcrypt, "Methods for IP Address Encryption and Obfuscation",
 * defines them.
 *
 * ipcrypt-pfx keeps prefixes: two addresses that share their first k bits, and
 * no more, get ones that do. Bit i is flipped by the last bit of the XOR of
 * two AES-128 encryptions, under two keys, of the i bits before it. It is a
 * permutation of all addresses of one width.
 *
 * ipcrypt-deterministic is AES-128 of the address as 16 bytes, IPv4 as
 * ::ffff:a.b.c.d: nothing survives but equality, and IPv4 becomes IPv6.
 *
 * Cost: two AES blocks a bit, many to a library call (all bits at once to
 * encrypt, bit after bit across the group to decrypt); one block an address.
 * One instance is used by one thread at a time.
 */
#ifndef BAUTA_TRANSFORMS_IPCRYPT_H
#define BAUTA_TRANSFORMS_IPCRYPT_H

#include "core/err.h"

#include <stddef.h>
#include <stdint.h>

enum { BAUTA_IPCRYPT_PFX_KEY = 32, BAUTA_IPCRYPT_KEY = 16 }; /* bytes */

typedef struct bauta_ipcrypt_pfx bauta_ipcrypt_pfx; /* opaque */

/* EUSAGE where the two halves of the key are the same, as the bits would then
 * stay as they are. Returns owned. */
bauta_rc bauta_ipcrypt_pfx_open(bauta_ipcrypt_pfx **pfx,
                                const uint8_t key[BAUTA_IPCRYPT_PFX_KEY],
                                bauta_err *err) BAUTA_CHECKED;
void bauta_ipcrypt_pfx_close(bauta_ipcrypt_pfx *pfx); /* wipes; NULL is fine */

/* Encrypts (decrypts) `n` addresses of `width` bytes each, 4 or 16, one after
 * the other in network order, in place. The draft takes an IPv6 address in
 * ::ffff:0:0/96 for the IPv4 address in it; that is up to the caller. */
bauta_rc bauta_ipcrypt_pfx_encrypt(bauta_ipcrypt_pfx *pfx, size_t width,
                                   uint8_t *addresses, size_t n,
                                   bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_ipcrypt_pfx_decrypt(bauta_ipcrypt_pfx *pfx, size_t width,
                                   uint8_t *addresses, size_t n,
                                   bauta_err *err) BAUTA_CHECKED;

/* ipcrypt-deterministic of `n` addresses of 16 bytes, in place. */
bauta_rc bauta_ipcrypt_encrypt(const uint8_t key[BAUTA_IPCRYPT_KEY],
                               uint8_t *addresses, size_t n,
                               bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_ipcrypt_decrypt(const uint8_t key[BAUTA_IPCRYPT_KEY],
                               uint8_t *addresses, size_t n,
                               bauta_err *err) BAUTA_CHECKED;

#endif
