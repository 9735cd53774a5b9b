/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Pack: gzip and zstd, both ways, in constant memory.
 */
#ifndef BAUTA_DUMPS_PACK_H
#define BAUTA_DUMPS_PACK_H

#include "dumps/input.h"

struct bauta_packer;
struct bauta_unpacker;

enum { BAUTA_PACK_MAGIC = 4 }; /* bytes that tell how a file is packed */

enum bauta_packing bauta_pack_detect(const char *bytes, size_t len);
/* False where this build cannot read and write it. */
bool bauta_pack_known(enum bauta_packing packing);

/* What `first` opens and `fd` goes on with. Close it, where it is not NULL, in
 * any case. */
bauta_rc bauta_unpacker_open(struct bauta_unpacker **out,
                             enum bauta_packing packing, int fd,
                             const char *first, size_t len,
                             bauta_err *err) BAUTA_CHECKED;
/* Up to `size` bytes; `*n` is 0 at the end. EDATA where it is broken, or ends
 * before it should. Several members or frames in a row are one text. */
bauta_rc bauta_unpacker_read(struct bauta_unpacker *unpacker, char *to,
                             size_t size, size_t *n,
                             bauta_err *err) BAUTA_CHECKED;
void bauta_unpacker_close(struct bauta_unpacker *unpacker);

bauta_rc bauta_packer_open(struct bauta_packer **out,
                           enum bauta_packing packing,
                           bauta_err *err) BAUTA_CHECKED;
/* What is to be packed, and where it goes. */
typedef struct bauta_packet {
    const char *bytes; /* moves on */
    size_t len;
    bool end; /* nothing comes after them */
    char *to; /* has room for `size` bytes … */
    size_t size;
    size_t n;  /* … of which so many are used */
    bool done; /* all is packed: else put it again */
} bauta_packet;

bauta_rc bauta_packer_put(struct bauta_packer *packer, bauta_packet *packet,
                          bauta_err *err) BAUTA_CHECKED;
void bauta_packer_close(struct bauta_packer *packer);

#endif
