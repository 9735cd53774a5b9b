/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/output.h"

#include "core/arena.h"
#include "core/interrupt.h"
#include "dumps/pack.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PENDING = 256 * 1024, PACKED = 128 * 1024 };

static bauta_rc
write_all(int fd, const char *bytes, size_t len, bauta_err *err)
{
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);

        if (bauta_interrupt_raised())
            return bauta_err_set(err, BAUTA_EINTR, "interrupted");
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return bauta_err_set(err, BAUTA_EIO, "cannot write the dump: %s",
                                 strerror(errno));
        bytes += n;
        len -= (size_t)n;
    }
    return BAUTA_OK;
}

static bauta_rc
emit(bauta_output *output, const char *bytes, size_t len, bool end,
     bauta_err *err)
{
    bauta_packet packet = {.bytes = bytes,
                           .len = len,
                           .end = end,
                           .to = output->packed,
                           .size = PACKED};
    bauta_rc rc = BAUTA_OK;

    if (output->packer == NULL)
        return write_all(output->fd, bytes, len, err);
    while (!packet.done && (end || packet.len > 0)) {
        BAUTA_TRY(bauta_packer_put(output->packer, &packet, err));
        BAUTA_TRY(write_all(output->fd, output->packed, packet.n, err));
    }

out:
    return rc;
}

bauta_rc
bauta_output_open(bauta_output *output, int fd, enum bauta_packing packing,
                  bauta_err *err)
{
    *output = (bauta_output){.fd = fd};
    bauta_text_init(&output->pending);
    if (packing == BAUTA_PACKING_NONE)
        return BAUTA_OK;
    output->packed = bauta_malloc_hook(PACKED);
    if (output->packed == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to pack");
    return bauta_packer_open(&output->packer, packing, err);
}

static bauta_rc
flush(bauta_output *output, bool end, bauta_err *err)
{
    bauta_rc rc =
        emit(output, output->pending.bytes, output->pending.len, end, err);

    bauta_text_reset(&output->pending);
    return rc;
}

bauta_rc
bauta_output_put(bauta_output *output, const char *bytes, size_t len,
                 bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    output->total += len;
    if (output->pending.len + len > PENDING || len >= PENDING / 2)
        BAUTA_TRY(flush(output, false, err));
    if (len >= PENDING / 2)
        return emit(output, bytes, len, false, err);
    bauta_text_append(&output->pending, bytes, len);
    if (output->pending.failed)
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory to write");

out:
    return rc;
}

bauta_rc
bauta_output_end(bauta_output *output, bauta_err *err)
{
    return flush(output, true, err);
}

void
bauta_output_close(bauta_output *output)
{
    bauta_text_deinit(&output->pending);
    bauta_packer_close(output->packer);
    free(output->packed);
    *output = (bauta_output){0};
}
