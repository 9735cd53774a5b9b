/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Any bytes are a dump or an error. With everything kept, what passes is the
 * same bytes, whatever the number of threads. The first byte says what the dump
 * is taken for, by how many, and with which profile.
 */
#include "dumps/filter.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void
require(bool holds)
{
    if (!holds)
        abort();
}

static const char keeps[] = "{\"bauta\": 1, \"undeclared\": \"keep\"}";
static const char hides[] =
    "{\"bauta\": 1, \"undeclared\": \"keep\", \"rules\": ["
    "{\"column\": \"name\", \"transform\": \"null\"}]}";

static bauta_rc
run(const uint8_t *data, size_t size, unsigned what, bauta_profile *profile,
    int out)
{
    bauta_filter_request request = {.out = out,
                                    .schema = -1,
                                    .name = "",
                                    .format = (enum bauta_format)(what % 7),
                                    .table = "t",
                                    .profile = profile,
                                    .jobs = 1 + (what >> 6 & 1)};
    bauta_filter_tally tally;
    bauta_report report;
    bauta_err err = {0};
    bauta_rc rc;

    request.in = memfd_create("dump", 0);
    require(request.in >= 0 && write(request.in, data, size) == (ssize_t)size &&
            lseek(request.in, 0, SEEK_SET) == 0);
    bauta_report_init(&report);
    rc = bauta_filter_run(&request, &tally, &report, &err);
    require((rc == BAUTA_OK) == (err.code == BAUTA_OK));
    bauta_report_deinit(&report);
    (void)close(request.in);
    return rc;
}

static void
check_same(const uint8_t *data, size_t size, int out)
{
    char *bytes = malloc(size + 2);

    require(bytes != NULL && lseek(out, 0, SEEK_SET) == 0);
    require(read(out, bytes, size + 2) == (ssize_t)size &&
            memcmp(bytes, data, size) == 0);
    free(bytes);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static bauta_profile profiles[2];
    static bool loaded;
    unsigned what;
    bool packed;
    int out;

    if (size == 0)
        return 0;
    if (!loaded) {
        bauta_report report;
        bauta_err err = {0};

        bauta_report_init(&report);
        for (size_t i = 0; i < 2; i++) {
            bauta_profile_init(&profiles[i]);
            require(bauta_profile_parse(&profiles[i], "fuzz",
                                        i == 0 ? keeps : hides,
                                        strlen(i == 0 ? keeps : hides), &report,
                                        &err) == BAUTA_OK);
        }
        bauta_report_deinit(&report);
        loaded = true;
    }
    what = data[0];
    data++;
    size--;
    packed = size >= 2 && ((data[0] == 0x1f && data[1] == 0x8b) ||
                           (data[0] == 0x28 && data[1] == 0xb5));
    out = memfd_create("out", 0);
    require(out >= 0);
    if (run(data, size, what, &profiles[what >> 7], out) == BAUTA_OK &&
        what >> 7 == 0 && !packed)
        check_same(data, size, out);
    (void)close(out);
    return 0;
}
