/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Input: the bytes of a dump through a window, gzip and zstd undone.
 *
 * The window is what lies before the reader: `bytes[at]` up to `bytes[len]`. It
 * moves on as bytes are passed, and grows where one row or statement asks for
 * more than it has.
 */
#ifndef BAUTA_DUMPS_INPUT_H
#define BAUTA_DUMPS_INPUT_H

#include "core/err.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum bauta_packing {
    BAUTA_PACKING_NONE = 0,
    BAUTA_PACKING_GZIP,
    BAUTA_PACKING_ZSTD,
};

/* Most bytes that a window holds: no row or statement may be longer. */
#define BAUTA_INPUT_MAX ((size_t)1 << 30)

typedef struct bauta_input {
    int fd; /* borrowed */
    char *bytes;
    size_t at, len, cap;
    bool ended;     /* nothing follows what the window has */
    uint64_t line;  /* that bytes[at] is in, from 1 */
    uint64_t total; /* bytes read, unpacked */
    enum bauta_packing packing;
    struct bauta_unpacker *unpacker; /* owned; NULL: plain bytes */
} bauta_input;

/* Reads the first bytes from `fd`, and sees by them how they are packed. Close
 * it in any case. EIO where that fails; EUSAGE where this build does not know
 * the packing. */
bauta_rc bauta_input_open(bauta_input *input, int fd,
                          bauta_err *err) BAUTA_CHECKED;
void bauta_input_close(bauta_input *input); /* wipes */

/* Adds at least a byte to the window, or sets `ended`. Moves the window: no
 * pointer into it lives on. EDATA where the window is as large as it may be, or
 * where what is packed breaks off. */
bauta_rc bauta_input_more(bauta_input *input, bauta_err *err) BAUTA_CHECKED;
/* Passes `n` of the window's bytes. */
void bauta_input_skip(bauta_input *input, size_t n);

static inline const char *
bauta_input_at(const bauta_input *input)
{
    return input->bytes + input->at;
}

static inline size_t
bauta_input_left(const bauta_input *input)
{
    return input->len - input->at;
}

#endif
