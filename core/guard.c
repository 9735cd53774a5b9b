/* SPDX-License-Identifier: Apache-2.0 */
#include "core/guard.h"

#include <sodium.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>

bauta_rc
bauta_guard_start(bauta_err *err)
{
    if (sodium_init() < 0)
        return bauta_err_set(err, BAUTA_EIO, "libsodium cannot be started");
    return BAUTA_OK;
}

void
bauta_guard_process(void)
{
    const struct rlimit none = {0, 0};

    (void)setrlimit(RLIMIT_CORE, &none);
    /* Where cores go to a program (a pipe in core_pattern), the limit is not
     * looked at, but this is. */
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

bauta_rc
bauta_guard_alloc(void **out, size_t size, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    void *bytes;

    BAUTA_TRY(bauta_guard_start(err));
    bauta_guard_process();
    bytes = sodium_malloc(size);
    /* sodium_malloc locks what it gives, but does not say where it could not;
     * to lock twice does no harm. */
    if (bytes == NULL || sodium_mlock(bytes, size) != 0) {
        sodium_free(bytes);
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "no guarded memory for the key: raise the limit "
                             "on locked memory (ulimit -l)");
    }
    memset(bytes, 0, size);
    *out = bytes;

out:
    return rc;
}

void
bauta_guard_free(void *bytes)
{
    sodium_free(bytes);
}
