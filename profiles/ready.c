/* SPDX-License-Identifier: Apache-2.0 */
#include "profiles/ready.h"

#include <string.h>

const bauta_ready *
bauta_ready_find(const char *name)
{
    for (const bauta_ready *at = bauta_ready_profiles; at->name != NULL; at++)
        if (strcmp(at->name, name) == 0)
            return at;
    return NULL;
}
