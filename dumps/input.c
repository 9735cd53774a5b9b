/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/input.h"

#include "core/arena.h"
#include "core/interrupt.h"
#include "core/scan.h"
#include "dumps/pack.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WINDOW = 128 * 1024, READ_LEAST = 64 * 1024 };

static bauta_rc
read_some(int fd, char *to, size_t size, size_t *n, bauta_err *err)
{
    for (;;) {
        ssize_t got = read(fd, to, size);

        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        if (got >= 0) {
            *n = (size_t)got;
            return BAUTA_OK;
        }
        if (errno != EINTR)
            return bauta_err_set(err, BAUTA_EIO, "cannot read the dump: %s",
                                 strerror(errno));
    }
}

static bauta_rc
make_room(bauta_input *input, bauta_err *err)
{
    size_t cap = input->cap * 2, left = bauta_input_left(input);
    char *bytes;

    if (input->at > 0) {
        memmove(input->bytes, bauta_input_at(input), left);
        input->at = 0;
        input->len = left;
    }
    if (input->cap - input->len >= READ_LEAST)
        return BAUTA_OK;
    if (cap > BAUTA_INPUT_MAX)
        return bauta_err_set(err, BAUTA_EDATA,
                             "a row or statement is longer than 1 GiB, which "
                             "is more than a filter can hold");
    bytes = bauta_malloc_hook(cap);
    if (bytes == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a row");
    memcpy(bytes, input->bytes, input->len);
    explicit_bzero(input->bytes, input->cap);
    free(input->bytes);
    input->bytes = bytes;
    input->cap = cap;
    return BAUTA_OK;
}

bauta_rc
bauta_input_more(bauta_input *input, bauta_err *err)
{
    size_t n = 0;
    bauta_rc rc = BAUTA_OK;

    if (input->ended)
        return BAUTA_OK;
    BAUTA_TRY(make_room(input, err));
    if (input->unpacker != NULL)
        BAUTA_TRY(bauta_unpacker_read(input->unpacker,
                                      input->bytes + input->len,
                                      input->cap - input->len, &n, err));
    else
        BAUTA_TRY(read_some(input->fd, input->bytes + input->len,
                            input->cap - input->len, &n, err));
    input->ended = n == 0;
    input->len += n;
    input->total += n;

out:
    return rc;
}

bauta_rc
bauta_input_open(bauta_input *input, int fd, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    *input = (bauta_input){.fd = fd, .line = 1, .cap = WINDOW};
    input->bytes = bauta_malloc_hook(WINDOW);
    if (input->bytes == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a dump");
    while (!input->ended && input->len < BAUTA_PACK_MAGIC)
        BAUTA_TRY(bauta_input_more(input, err));
    input->packing = bauta_pack_detect(input->bytes, input->len);
    if (input->packing == BAUTA_PACKING_NONE)
        goto out;
    BAUTA_TRY(bauta_unpacker_open(&input->unpacker, input->packing, fd,
                                  input->bytes, input->len, err));
    input->len = 0;
    input->total = 0;
    input->ended = false;
    rc = bauta_input_more(input, err);

out:
    return rc;
}

void
bauta_input_close(bauta_input *input)
{
    if (input->bytes != NULL)
        explicit_bzero(input->bytes, input->cap);
    free(input->bytes);
    bauta_unpacker_close(input->unpacker);
    *input = (bauta_input){0};
}

void
bauta_input_skip(bauta_input *input, size_t n)
{
    input->line += bauta_scan_count(bauta_input_at(input), n, '\n');
    input->at += n;
}
