/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Ready profiles: those of profiles/ready/, which the program carries, so that
 * a profile can extend them by name.
 */
#ifndef BAUTA_PROFILES_READY_H
#define BAUTA_PROFILES_READY_H

#include <stddef.h>

typedef struct bauta_ready {
    const char *name; /* that of its file, without ".json" */
    const char *json; /* its text, NUL-ended */
    size_t len;
} bauta_ready;

/* All of them, by name; the last has no name. The build makes it. */
extern const bauta_ready bauta_ready_profiles[];

/* The one of that name, or NULL. */
const bauta_ready *bauta_ready_find(const char *name);

#endif
