/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Given and family names of many countries: ASCII, a capital first, 3 to 7
 * letters, NUL-ended, no two alike. Ten bits choose one.
 */
#ifndef BAUTA_TRANSFORMS_DICTIONARIES_NAMES_H
#define BAUTA_TRANSFORMS_DICTIONARIES_NAMES_H

enum {
    BAUTA_NAMES = 1024,
    BAUTA_NAME_SIZE = 8,
    BAUTA_NAME_CHARS = BAUTA_NAME_SIZE - 1, /* the longest has as many */
};

extern const char bauta_first_names[BAUTA_NAMES][BAUTA_NAME_SIZE];
extern const char bauta_last_names[BAUTA_NAMES][BAUTA_NAME_SIZE];

#endif
