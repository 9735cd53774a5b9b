/* SPDX-License-Identifier: Apache-2.0 */
#ifndef BAUTA_DUMPS_VALUES_H
#define BAUTA_DUMPS_VALUES_H

#include "dumps/rows.h"

/* [-]digits[.digits][e[+-]digits]: what can stand without quotes. */
bool bauta_value_numeric(const char *text, size_t len);

#endif
