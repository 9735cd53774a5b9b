/* SPDX-License-Identifier: Apache-2.0 */
#include "core/keys.h"

#include "core/arena.h"
#include "core/guard.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct bauta_key {
    uint8_t *secret; /* guarded, read-only once it is there */
};

enum {
    HEX_CHARS = 2 * BAUTA_KEY_BYTES,
    FILE_MAX = BAUTA_KDF_CHARS + 2, /* the longest form and a line end */
};

/* A key on its way from or to a file, in guarded memory. */
typedef struct transit {
    char text[FILE_MAX + 1]; /* one more, so that a longer one shows */
    uint8_t secret[BAUTA_KEY_BYTES];
} transit;

static bauta_rc
transit_open(transit **out, bauta_err *err)
{
    void *room = NULL;
    bauta_rc rc = bauta_guard_alloc(&room, sizeof(transit), err);

    *out = room;
    return rc;
}

static bauta_rc
write_all(int fd, const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return BAUTA_EIO;
        bytes += n;
        len -= (size_t)n;
    }
    return BAUTA_OK;
}

static bauta_rc
refuse_path(const char *path, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EUSAGE,
                         "%s exists already and is left as it is: give "
                         "another name, or remove it first",
                         path);
}

bauta_rc
bauta_key_path_check(const char *path, bauta_err *err)
{
    struct stat st;

    return lstat(path, &st) == 0 ? refuse_path(path, err) : BAUTA_OK;
}

static bauta_rc
create_file(const char *path, const char *text, size_t len, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    int fd =
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);

    if (fd < 0 && errno == EEXIST)
        return refuse_path(path, err);
    if (fd < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot create %s: %s", path,
                             strerror(errno));
    if (fchmod(fd, 0600) != 0 || write_all(fd, text, len) != BAUTA_OK ||
        fsync(fd) != 0) {
        rc = bauta_err_set(err, BAUTA_EIO, "cannot write %s: %s", path,
                           strerror(errno));
        (void)unlink(path);
    }
    (void)close(fd);
    return rc;
}

bauta_rc
bauta_key_create(const char *path, bauta_err *err)
{
    transit *way = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(transit_open(&way, err));
    randombytes_buf(way->secret, sizeof(way->secret));
    sodium_bin2hex(way->text, sizeof(way->text), way->secret,
                   sizeof(way->secret));
    way->text[HEX_CHARS] = '\n';
    rc = create_file(path, way->text, HEX_CHARS + 1, err);

out:
    bauta_guard_free(way);
    return rc;
}

bauta_rc
bauta_key_create_passphrase(bauta_key **key, const char *path,
                            const bauta_passphrase *passphrase, bauta_err *err)
{
    char line[BAUTA_KDF_CHARS + 1];
    bauta_key *made = NULL;
    bauta_kdf kdf;
    bauta_rc rc = BAUTA_OK;
    size_t len;

    BAUTA_TRY(bauta_passphrase_check(passphrase, err));
    BAUTA_TRY(bauta_kdf_init(&kdf, err));
    BAUTA_TRY(bauta_key_open_passphrase(&made, &kdf, passphrase, err));
    bauta_key_check(made, kdf.check);
    bauta_kdf_print(&kdf, line);
    len = strlen(line);
    line[len++] = '\n'; /* in place of the NUL */
    BAUTA_TRY(create_file(path, line, len, err));
    *key = made;
    made = NULL;

out:
    bauta_key_close(made);
    return rc;
}

/* A key without its secret: all zeros, and still to be written to. */
static bauta_rc
key_alloc(bauta_key **out, bauta_err *err)
{
    bauta_key *key = bauta_calloc(1, sizeof(*key));
    void *secret = NULL;
    bauta_rc rc = BAUTA_OK;

    if (key == NULL) {
        (void)bauta_err_set(err, BAUTA_ENOMEM, "out of memory for the key");
        return BAUTA_ENOMEM;
    }
    BAUTA_TRY(bauta_guard_alloc(&secret, BAUTA_KEY_BYTES, err));
    key->secret = secret;
    *out = key;
    key = NULL;

out:
    free(key);
    return rc;
}

bauta_rc
bauta_key_open_bytes(bauta_key **out, const uint8_t *bytes, bauta_err *err)
{
    bauta_key *key = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(key_alloc(&key, err));
    memcpy(key->secret, bytes, BAUTA_KEY_BYTES);
    (void)sodium_mprotect_readonly(key->secret);
    *out = key;

out:
    return rc;
}

bauta_rc
bauta_key_open_random(bauta_key **out, bauta_err *err)
{
    bauta_key *key = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(key_alloc(&key, err));
    randombytes_buf(key->secret, BAUTA_KEY_BYTES);
    (void)sodium_mprotect_readonly(key->secret);
    *out = key;

out:
    return rc;
}

bauta_rc
bauta_key_open_passphrase(bauta_key **out, const bauta_kdf *kdf,
                          const bauta_passphrase *passphrase, bauta_err *err)
{
    bauta_key *key = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(key_alloc(&key, err));
    BAUTA_TRY(bauta_kdf_derive(kdf, passphrase, key->secret, err));
    (void)sodium_mprotect_readonly(key->secret);
    *out = key;
    key = NULL;

out:
    bauta_key_close(key);
    return rc;
}

/* The key of a file that holds none, only how to derive it. */
static bauta_rc
open_line(bauta_key **out, const char *line, size_t len,
          const bauta_passphrase_source *source, bauta_err *err)
{
    uint8_t check[BAUTA_KDF_CHECK];
    bauta_passphrase passphrase = {0};
    bauta_key *key = NULL;
    bauta_kdf kdf;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_kdf_parse(&kdf, line, len, err));
    if (source == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "its key is behind a passphrase, and there is "
                             "nobody to ask for it");
    BAUTA_TRY(bauta_passphrase_open(&passphrase, err));
    BAUTA_TRY(source->read(source->context, &passphrase, err));
    BAUTA_TRY(bauta_key_open_passphrase(&key, &kdf, &passphrase, err));
    bauta_key_check(key, check);
    if (sodium_memcmp(check, kdf.check, sizeof(check)) != 0)
        BAUTA_TRY(bauta_err_set(err, BAUTA_EUSAGE,
                                "this is not its passphrase: look at the "
                                "keyboard's layout and caps lock, and that "
                                "the file is the right one"));
    *out = key;
    key = NULL;

out:
    bauta_key_close(key);
    bauta_passphrase_close(&passphrase);
    return rc;
}

/* Bytes read, or -1. */
static ssize_t
read_all(int fd, char *bytes, size_t cap)
{
    size_t len = 0;

    while (len < cap) {
        ssize_t n = read(fd, bytes + len, cap - len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return -1;
        if (n == 0)
            break;
        len += (size_t)n;
    }
    return (ssize_t)len;
}

static bool
decode(const char *bytes, size_t len, uint8_t secret[BAUTA_KEY_BYTES])
{
    size_t n = 0;

    if (len == BAUTA_KEY_BYTES) {
        memcpy(secret, bytes, BAUTA_KEY_BYTES);
        return true;
    }
    while (len > HEX_CHARS &&
           (bytes[len - 1] == '\n' || bytes[len - 1] == '\r'))
        len--;
    return len == HEX_CHARS &&
           sodium_hex2bin(secret, BAUTA_KEY_BYTES, bytes, len, NULL, &n,
                          NULL) == 0 &&
           n == BAUTA_KEY_BYTES;
}

bauta_rc
bauta_key_open_fd(bauta_key **key, int fd,
                  const bauta_passphrase_source *source, bauta_err *err)
{
    transit *way = NULL;
    bauta_rc rc = BAUTA_OK;
    ssize_t len;

    BAUTA_TRY(transit_open(&way, err));
    len = read_all(fd, way->text, sizeof(way->text));
    if (len < 0)
        rc = bauta_err_set(err, BAUTA_EUSAGE, "cannot read the key: %s",
                           strerror(errno));
    else if (len != BAUTA_KEY_BYTES && bauta_kdf_is(way->text, (size_t)len))
        rc = open_line(key, way->text, (size_t)len, source, err);
    else if (!decode(way->text, (size_t)len, way->secret))
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           len < BAUTA_KEY_BYTES
                               ? "the key is too short: a key is 32 bytes, raw "
                                 "or as 64 hex digits (make one with bauta key "
                                 "new)"
                               : "not a key: a key is 32 bytes, raw or as 64 "
                                 "hex digits (make one with bauta key new)");
    else
        rc = bauta_key_open_bytes(key, way->secret, err);

out:
    bauta_guard_free(way);
    return rc;
}

static bauta_rc
check_file(int fd, const char *path, bauta_err *err)
{
    struct stat st;

    if (fstat(fd, &st) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot read key file %s: %s",
                             path, strerror(errno));
    if (!S_ISREG(st.st_mode))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "key file %s is not a regular file", path);
    if (st.st_uid != geteuid() && st.st_uid != 0)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "key file %s belongs to another user", path);
    if ((st.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "key file %s can be read or changed by others "
                             "(mode %04o): run chmod 600 on it",
                             path, (unsigned)(st.st_mode & 07777));
    return BAUTA_OK;
}

bauta_rc
bauta_key_open(bauta_key **key, const char *path,
               const bauta_passphrase_source *source, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (fd < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot open key file %s: %s",
                             path, strerror(errno));
    BAUTA_TRY(check_file(fd, path, err));
    rc = bauta_key_open_fd(key, fd, source, err);
    if (rc != BAUTA_OK)
        bauta_err_at(err, "key file %s", path);

out:
    (void)close(fd);
    return rc;
}

void
bauta_key_close(bauta_key *key)
{
    if (key == NULL)
        return;
    bauta_guard_free(key->secret);
    free(key);
}

static void
put_length(crypto_generichash_state *state, uint64_t n)
{
    uint8_t bytes[8];

    for (size_t i = 0; i < sizeof(bytes); i++)
        bytes[i] = (uint8_t)(n >> (8 * i));
    (void)crypto_generichash_update(state, bytes, sizeof(bytes));
}

static void
put_text(crypto_generichash_state *state, const char *text)
{
    size_t len = strlen(text);

    put_length(state, len);
    (void)crypto_generichash_update(state, (const unsigned char *)text, len);
}

void
bauta_key_derive(const bauta_key *key, const bauta_key_use *use, uint8_t *out,
                 size_t len)
{
    crypto_generichash_state state;

    if (len < crypto_generichash_BYTES_MIN || len > BAUTA_SUBKEY_MAX)
        abort(); /* a caller's mistake, never data */
    (void)crypto_generichash_init(&state, key->secret, BAUTA_KEY_BYTES, len);
    put_text(&state, use->purpose);
    put_text(&state, use->recipient);
    put_text(&state, use->domain);
    put_text(&state, use->transform);
    put_length(&state, use->version);
    put_length(&state, len);
    (void)crypto_generichash_final(&state, out, len);
    sodium_memzero(&state, sizeof(state));
}

void
bauta_key_id(const bauta_key *key, char out[BAUTA_KEY_ID_CHARS + 1])
{
    static const bauta_key_use use = {"key-id", "", "", "", 1};
    uint8_t id[16];

    bauta_key_derive(key, &use, id, sizeof(id));
    sodium_bin2hex(out, BAUTA_KEY_ID_CHARS + 1, id, BAUTA_KEY_ID_CHARS / 2);
    sodium_memzero(id, sizeof(id));
}

void
bauta_key_check(const bauta_key *key, uint8_t out[BAUTA_KDF_CHECK])
{
    static const bauta_key_use use = {"key-check", "", "", "", 1};

    bauta_key_derive(key, &use, out, BAUTA_KDF_CHECK);
}
