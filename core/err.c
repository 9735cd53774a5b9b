/* SPDX-License-Identifier: Apache-2.0 */
#include "core/err.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

bauta_rc
bauta_err_set(bauta_err *err, bauta_rc code, const char *fmt, ...)
{
    va_list ap;

    if (err->code != BAUTA_OK)
        return err->code;
    err->code = code;
    va_start(ap, fmt);
    (void)vsnprintf(err->text, sizeof(err->text), fmt, ap);
    va_end(ap);
    return code;
}

void
bauta_err_at(bauta_err *err, const char *fmt, ...)
{
    char inner[sizeof(err->where)];
    size_t n;
    va_list ap;

    memcpy(inner, err->where, sizeof(inner));
    va_start(ap, fmt);
    (void)vsnprintf(err->where, sizeof(err->where), fmt, ap);
    va_end(ap);
    n = strlen(err->where);
    if (inner[0] != '\0')
        (void)snprintf(err->where + n, sizeof(err->where) - n, ", %s", inner);
}

int
bauta_err_exit_code(bauta_rc code)
{
    switch (code) {
    case BAUTA_OK:
        return 0;
    case BAUTA_EUSAGE:
    case BAUTA_EPROFILE:
        return 2;
    case BAUTA_ECOVER:
        return 3;
    case BAUTA_ENOMEM:
    case BAUTA_EDATA:
    case BAUTA_EIO:
    case BAUTA_ETARGET:
    case BAUTA_EINTR:
        break;
    }
    return 1;
}
