/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Guard: memory for what must not leave the process, and a process that does
 * not give it away.
 *
 * Guarded memory is libsodium's: locked, so that it never reaches swap; left
 * out of core files; between pages that cannot be touched; wiped when freed.
 * It costs a few pages each, so it is for keys and passphrases, not for rows.
 */
#ifndef BAUTA_CORE_GUARD_H
#define BAUTA_CORE_GUARD_H

#include "core/err.h"

#include <stddef.h>

/* Starts libsodium. EIO where it cannot be. */
bauta_rc bauta_guard_start(bauta_err *err) BAUTA_CHECKED;

/* From here on the process leaves no core file, and nobody but root can read
 * its memory or trace it. To be called before a secret is read; all functions
 * that open a key do. */
void bauta_guard_process(void);

/* Returns `size` zeroed bytes of guarded memory, owned; guards the process,
 * too. ENOMEM where there are none, or where they cannot be locked. */
bauta_rc bauta_guard_alloc(void **out, size_t size,
                           bauta_err *err) BAUTA_CHECKED;
void bauta_guard_free(void *bytes); /* wipes; NULL is fine */

#endif
