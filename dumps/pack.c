/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/pack.h"

#include "core/arena.h"
#include "core/interrupt.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>
#ifdef BAUTA_HAVE_ZSTD
#include <zstd.h>
#endif

enum { INPUT = 1024 * 1024, GZIP_WINDOW = 15 + 16 };

struct bauta_unpacker {
    enum bauta_packing packing;
    int fd;
    bool ended;  /* of the file */
    bool within; /* a member or frame has begun and not ended */
    size_t at, len;
    z_stream gzip;
    bool gzip_open;
#ifdef BAUTA_HAVE_ZSTD
    ZSTD_DCtx *zstd;
#endif
    char bytes[INPUT];
};

struct bauta_packer {
    enum bauta_packing packing;
    z_stream gzip;
    bool gzip_open;
#ifdef BAUTA_HAVE_ZSTD
    ZSTD_CCtx *zstd;
#endif
};

enum bauta_packing
bauta_pack_detect(const char *bytes, size_t len)
{
    if (len >= 2 && memcmp(bytes, "\x1f\x8b", 2) == 0)
        return BAUTA_PACKING_GZIP;
    if (len >= 4 && memcmp(bytes, "\x28\xb5\x2f\xfd", 4) == 0)
        return BAUTA_PACKING_ZSTD;
    return BAUTA_PACKING_NONE;
}

bool
bauta_pack_known(enum bauta_packing packing)
{
#ifdef BAUTA_HAVE_ZSTD
    return packing == BAUTA_PACKING_GZIP || packing == BAUTA_PACKING_ZSTD;
#else
    return packing == BAUTA_PACKING_GZIP;
#endif
}

static bauta_rc
unknown(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "this build does not know zstd: unpack the dump by "
                         "zstd -dc");
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory to unpack");
}

static bauta_rc
broken(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EDATA,
                         "the packed dump is broken: make it again");
}

bauta_rc
bauta_unpacker_open(struct bauta_unpacker **out, enum bauta_packing packing,
                    int fd, const char *first, size_t len, bauta_err *err)
{
    struct bauta_unpacker *u;

    if (!bauta_pack_known(packing))
        return unknown(err);
    if (len > INPUT)
        return broken(err);
    u = bauta_calloc(1, sizeof(*u));
    *out = u;
    if (u == NULL)
        return no_memory(err);
    u->packing = packing;
    u->fd = fd;
    memcpy(u->bytes, first, len);
    u->len = len;
    if (packing == BAUTA_PACKING_GZIP) {
        u->gzip_open = inflateInit2(&u->gzip, GZIP_WINDOW) == Z_OK;
        if (!u->gzip_open)
            return no_memory(err);
    }
#ifdef BAUTA_HAVE_ZSTD
    if (packing == BAUTA_PACKING_ZSTD) {
        u->zstd = ZSTD_createDCtx();
        if (u->zstd == NULL)
            return no_memory(err);
    }
#endif
    return BAUTA_OK;
}

static bauta_rc
fill(struct bauta_unpacker *u, bauta_err *err)
{
    ssize_t n;

    do
        n = read(u->fd, u->bytes, INPUT);
    while (n < 0 && errno == EINTR && !bauta_interrupt_raised());
    if (bauta_interrupt_raised())
        return bauta_err_set(err, BAUTA_EINTR, "interrupted");
    if (n < 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot read the dump: %s",
                             strerror(errno));
    u->at = 0;
    u->len = (size_t)n;
    u->ended = n == 0;
    return BAUTA_OK;
}

static bauta_rc
gunzip(struct bauta_unpacker *u, char *to, size_t size, size_t *n,
       bauta_err *err)
{
    int code;

    if (!u->within && inflateReset(&u->gzip) != Z_OK)
        return broken(err);
    u->within = true;
    u->gzip.next_in = (Bytef *)u->bytes + u->at;
    u->gzip.avail_in = (uInt)(u->len - u->at);
    u->gzip.next_out = (Bytef *)to;
    u->gzip.avail_out = (uInt)size;
    code = inflate(&u->gzip, Z_NO_FLUSH);
    u->at = u->len - u->gzip.avail_in;
    *n = size - u->gzip.avail_out;
    if (code == Z_STREAM_END)
        u->within = false;
    else if (code != Z_OK && code != Z_BUF_ERROR)
        return broken(err);
    return BAUTA_OK;
}

static bauta_rc
unzstd(struct bauta_unpacker *u, char *to, size_t size, size_t *n,
       bauta_err *err)
{
#ifdef BAUTA_HAVE_ZSTD
    ZSTD_inBuffer in = {.src = u->bytes + u->at, .size = u->len - u->at};
    ZSTD_outBuffer out = {.dst = to, .size = size};
    size_t left = ZSTD_decompressStream(u->zstd, &out, &in);

    if (ZSTD_isError(left) != 0)
        return broken(err);
    u->at += in.pos;
    u->within = left != 0;
    *n = out.pos;
    return BAUTA_OK;
#else
    (void)u;
    (void)to;
    (void)size;
    (void)n;
    return unknown(err);
#endif
}

bauta_rc
bauta_unpacker_read(struct bauta_unpacker *u, char *to, size_t size, size_t *n,
                    bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    bool full = false;

    *n = 0;
    while (*n == 0) {
        /* What did not fit the last time comes without more to read. */
        if (u->at == u->len && !u->ended && !full)
            BAUTA_TRY(fill(u, err));
        if (u->ended && !u->within)
            break;
        if (u->ended && full)
            return bauta_err_set(err, BAUTA_EDATA,
                                 "the packed dump ends before it should: it "
                                 "was cut off");
        BAUTA_TRY(u->packing == BAUTA_PACKING_GZIP
                      ? gunzip(u, to, size, n, err)
                      : unzstd(u, to, size, n, err));
        full = u->ended;
    }

out:
    return rc;
}

void
bauta_unpacker_close(struct bauta_unpacker *u)
{
    if (u == NULL)
        return;
    if (u->gzip_open)
        (void)inflateEnd(&u->gzip);
#ifdef BAUTA_HAVE_ZSTD
    (void)ZSTD_freeDCtx(u->zstd);
#endif
    free(u);
}

bauta_rc
bauta_packer_open(struct bauta_packer **out, enum bauta_packing packing,
                  bauta_err *err)
{
    struct bauta_packer *p;

    if (!bauta_pack_known(packing))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "this build does not know zstd");
    p = bauta_calloc(1, sizeof(*p));
    *out = p;
    if (p == NULL)
        return no_memory(err);
    p->packing = packing;
    if (packing == BAUTA_PACKING_GZIP) {
        p->gzip_open = deflateInit2(&p->gzip, Z_DEFAULT_COMPRESSION, Z_DEFLATED,
                                    GZIP_WINDOW, 8, Z_DEFAULT_STRATEGY) == Z_OK;
        if (!p->gzip_open)
            return no_memory(err);
    }
#ifdef BAUTA_HAVE_ZSTD
    if (packing == BAUTA_PACKING_ZSTD) {
        p->zstd = ZSTD_createCCtx();
        if (p->zstd == NULL || ZSTD_isError(ZSTD_CCtx_setParameter(
                                   p->zstd, ZSTD_c_checksumFlag, 1)) != 0)
            return no_memory(err);
    }
#endif
    return BAUTA_OK;
}

static bauta_rc
cannot_pack(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EIO, "cannot pack the dump");
}

static bauta_rc
gzip(struct bauta_packer *p, bauta_packet *packet, bauta_err *err)
{
    const size_t part = packet->len > INT32_MAX ? INT32_MAX : packet->len;
    int code;

    p->gzip.next_in = (Bytef *)(uintptr_t)packet->bytes;
    p->gzip.avail_in = (uInt)part;
    p->gzip.next_out = (Bytef *)packet->to;
    p->gzip.avail_out = (uInt)packet->size;
    code = deflate(&p->gzip, packet->end ? Z_FINISH : Z_NO_FLUSH);
    packet->bytes += part - p->gzip.avail_in;
    packet->len -= part - p->gzip.avail_in;
    packet->n = packet->size - p->gzip.avail_out;
    packet->done = packet->end ? code == Z_STREAM_END : packet->len == 0;
    return code == Z_STREAM_ERROR ? cannot_pack(err) : BAUTA_OK;
}

bauta_rc
bauta_packer_put(struct bauta_packer *p, bauta_packet *packet, bauta_err *err)
{
    if (p->packing == BAUTA_PACKING_GZIP)
        return gzip(p, packet, err);
#ifdef BAUTA_HAVE_ZSTD
    ZSTD_inBuffer in = {.src = packet->bytes, .size = packet->len};
    ZSTD_outBuffer out = {.dst = packet->to, .size = packet->size};
    const size_t left = ZSTD_compressStream2(
        p->zstd, &out, &in, packet->end ? ZSTD_e_end : ZSTD_e_continue);

    packet->bytes += in.pos;
    packet->len -= in.pos;
    packet->n = out.pos;
    packet->done = packet->end ? left == 0 : packet->len == 0;
    if (ZSTD_isError(left) != 0)
        return cannot_pack(err);
#endif
    return BAUTA_OK;
}

void
bauta_packer_close(struct bauta_packer *p)
{
    if (p == NULL)
        return;
    if (p->gzip_open)
        (void)deflateEnd(&p->gzip);
#ifdef BAUTA_HAVE_ZSTD
    (void)ZSTD_freeCCtx(p->zstd);
#endif
    free(p);
}
