/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Rate: bytes a second as people write them, "50MB/s".
 */
#ifndef BAUTA_CLI_RATE_H
#define BAUTA_CLI_RATE_H

#include "core/err.h"

#include <stdint.h>

/* A decimal number and a unit: B, kB, MB, GB (powers of 1000), KiB, MiB, GiB
 * (of 1024), with or without "/s". EUSAGE for anything else, and for less than
 * one byte or more than 1 TB a second. */
bauta_rc bauta_rate_parse(uint64_t *bytes, const char *text,
                          bauta_err *err) BAUTA_CHECKED;

#endif
