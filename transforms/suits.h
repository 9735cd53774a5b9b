/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Suits: can a column hold a value that the profile or a file gives for it?
 */
#ifndef BAUTA_TRANSFORMS_SUITS_H
#define BAUTA_TRANSFORMS_SUITS_H

#include "core/catalog.h"

/*
 * Checks canonical text against the column's type, range, length and labels.
 * EPROFILE otherwise; the text begins with `subject`, such as "\"value\"" or
 * "line 12: the result", and does not quote the value. What this room cannot
 * judge (JSON, the engine's own types) the target's engine checks.
 */
bauta_rc bauta_suits(const bauta_column *column, const char *text, size_t len,
                     const char *subject, bauta_err *err) BAUTA_CHECKED;

#endif
