/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Output: where the filtered dump goes, packed where asked for. Small pieces
 * are gathered; a write that fails is an error at once.
 */
#ifndef BAUTA_DUMPS_OUTPUT_H
#define BAUTA_DUMPS_OUTPUT_H

#include "core/text.h"
#include "dumps/input.h"

typedef struct bauta_output {
    int fd; /* borrowed */
    bauta_text pending;
    struct bauta_packer *packer; /* owned; NULL: plain bytes */
    char *packed;                /* owned; room for what it gives */
    uint64_t total;              /* bytes put */
} bauta_output;

/* Close it in any case. */
bauta_rc bauta_output_open(bauta_output *output, int fd,
                           enum bauta_packing packing,
                           bauta_err *err) BAUTA_CHECKED;
bauta_rc bauta_output_put(bauta_output *output, const char *bytes, size_t len,
                          bauta_err *err) BAUTA_CHECKED;
/* Writes all that is pending, and the end of what is packed. */
bauta_rc bauta_output_end(bauta_output *output, bauta_err *err) BAUTA_CHECKED;
void bauta_output_close(bauta_output *output);

#endif
