/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Crypto-PAn: prefix-preserving pseudonyms of IP addresses: two addresses that
 * share their first k bits, and no more, get ones that do.
 *
 * The scheme of J. Xu, J. Fan, M. Ammar and S. Moon, "Prefix-Preserving IP
 * Address Anonymization: Measurement-based Security Evaluation and a New
 * Cryptography-based Scheme", ICNP 2002, with AES-128: bit i is flipped by the
 * first bit of the encryption of the i bits before it, filled up with the
 * rest of a secret pad. The paper has IPv4; 128 bits are the same with more
 * rounds, as its other implementations have it.
 *
 * A permutation of all addresses of one width. Cost: one AES block a bit, many
 * to a library call: all at once forward, bit after bit across the group back.
 * One instance is used by one thread at a time.
 */
#ifndef BAUTA_TRANSFORMS_CRYPTOPAN_H
#define BAUTA_TRANSFORMS_CRYPTOPAN_H

#include "core/err.h"

#include <stddef.h>
#include <stdint.h>

enum { BAUTA_CRYPTOPAN_KEY = 32 }; /* bytes: AES's key, then the pad's seed */

typedef struct bauta_cryptopan bauta_cryptopan; /* opaque */

/* Returns owned. */
bauta_rc bauta_cryptopan_open(bauta_cryptopan **pan,
                              const uint8_t key[BAUTA_CRYPTOPAN_KEY],
                              bauta_err *err) BAUTA_CHECKED;
void bauta_cryptopan_close(bauta_cryptopan *pan); /* wipes; NULL is fine */

/* Replaces `n` addresses of `width` bytes each, 4 or 16, one after the other
 * in network order, by their pseudonyms (or takes them back). */
bauta_rc bauta_cryptopan_encrypt(bauta_cryptopan *pan, size_t width,
                                 uint8_t *addresses, size_t n,
                                 bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_cryptopan_decrypt(bauta_cryptopan *pan, size_t width,
                                 uint8_t *addresses, size_t n,
                                 bauta_err *err) BAUTA_CHECKED;

#endif
