/* SPDX-License-Identifier: Apache-2.0 */
/*
 * File: one that is written whole or not at all.
 */
#ifndef BAUTA_CORE_FILE_H
#define BAUTA_CORE_FILE_H

#include "core/err.h"

#include <stddef.h>
#include <sys/types.h>

/*
 * Writes `len` bytes and a line end to a new file beside `path`, syncs it, and
 * puts it in the place of what is at `path`, a link itself included. `mode` as
 * open(2) takes it. EIO where it cannot be written, and then nothing has
 * changed; EUSAGE where the path is too long.
 */
bauta_rc bauta_file_replace(const char *path, const char *bytes, size_t len,
                            mode_t mode, bauta_err *err) BAUTA_CHECKED;

#endif
