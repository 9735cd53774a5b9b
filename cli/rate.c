/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/rate.h"

#include <stdlib.h>
#include <string.h>

static const struct {
    const char *name;
    double bytes;
} units[] = {
    {"B", 1},
    {"kB", 1e3},
    {"KB", 1e3},
    {"MB", 1e6},
    {"GB", 1e9},
    {"KiB", 1024.0},
    {"MiB", 1024.0 * 1024},
    {"GiB", 1024.0 * 1024 * 1024},
};

/* Bytes in one of a unit; 0 for none that is known. */
static double
find_unit(const char *text)
{
    size_t len = strlen(text);

    if (len > 2 && strcmp(text + len - 2, "/s") == 0)
        len -= 2;
    for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
        if (strlen(units[i].name) == len &&
            strncmp(text, units[i].name, len) == 0)
            return units[i].bytes;
    return 0;
}

bauta_rc
bauta_rate_parse(uint64_t *bytes, const char *text, bauta_err *err)
{
    static const double most = 1e12;
    const size_t digits = strspn(text, "0123456789.");
    double rate = 0;
    char *end = NULL;

    *bytes = 0;
    if (digits > 0 && digits < 20) {
        rate = strtod(text, &end);
        rate *= end == text + digits ? find_unit(end + strspn(end, " ")) : 0;
    }
    if (rate < 1 || rate > most)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "--max-rate takes a number of bytes a second with "
                             "its unit, such as 50MB/s or 512KiB/s (B, kB, MB, "
                             "GB, KiB, MiB, GiB; up to 1000GB/s)");
    *bytes = (uint64_t)rate;
    return BAUTA_OK;
}
