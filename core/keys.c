/* SPDX-License-Identifier: Apache-2.0 */
#include "core/keys.h"

#include "core/arena.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

struct bauta_key {
    uint8_t *secret; /* sodium_malloc'ed, read-only */
};

enum { HEX_CHARS = 2 * BAUTA_KEY_BYTES, FILE_MAX = HEX_CHARS + 2 };

static bauta_rc
start_sodium(bauta_err *err)
{
    if (sodium_init() < 0)
        return bauta_err_set(err, BAUTA_EIO, "libsodium cannot be started");
    return BAUTA_OK;
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

bauta_rc
bauta_key_create(const char *path, bauta_err *err)
{
    uint8_t secret[BAUTA_KEY_BYTES];
    char hex[HEX_CHARS + 2];
    bauta_rc rc = BAUTA_OK;
    int fd = -1;

    BAUTA_TRY(start_sodium(err));
    fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0) {
        rc = errno == EEXIST
                 ? bauta_err_set(err, BAUTA_EUSAGE,
                                 "%s exists already and is left as it is: give "
                                 "another name, or remove it first",
                                 path)
                 : bauta_err_set(err, BAUTA_EUSAGE, "cannot create %s: %s",
                                 path, strerror(errno));
        goto out;
    }
    randombytes_buf(secret, sizeof(secret));
    sodium_bin2hex(hex, HEX_CHARS + 1, secret, sizeof(secret));
    hex[HEX_CHARS] = '\n';
    if (fchmod(fd, 0600) != 0 ||
        write_all(fd, hex, HEX_CHARS + 1) != BAUTA_OK || fsync(fd) != 0) {
        rc = bauta_err_set(err, BAUTA_EIO, "cannot write %s: %s", path,
                           strerror(errno));
        (void)unlink(path);
    }

out:
    sodium_memzero(secret, sizeof(secret));
    sodium_memzero(hex, sizeof(hex));
    if (fd >= 0)
        (void)close(fd);
    return rc;
}

/* Nothing of a process that holds a key may reach a core file. */
static void
forbid_core_dumps(void)
{
    const struct rlimit none = {0, 0};

    (void)setrlimit(RLIMIT_CORE, &none);
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

bauta_rc
bauta_key_open_bytes(bauta_key **out, const uint8_t *bytes, bauta_err *err)
{
    bauta_key *key = NULL;
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(start_sodium(err));
    forbid_core_dumps();
    key = bauta_calloc(1, sizeof(*key));
    if (key != NULL)
        key->secret = sodium_malloc(BAUTA_KEY_BYTES);
    if (key == NULL || key->secret == NULL) {
        free(key);
        return bauta_err_set(err, BAUTA_ENOMEM,
                             "no guarded memory for the key: raise the limit "
                             "on locked memory (ulimit -l)");
    }
    memcpy(key->secret, bytes, BAUTA_KEY_BYTES);
    (void)sodium_mprotect_readonly(key->secret);
    *out = key;

out:
    return rc;
}

/* Bytes read, or -1; reads one more than fits so that a longer one shows. */
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
bauta_key_open_fd(bauta_key **key, int fd, bauta_err *err)
{
    char bytes[FILE_MAX + 1];
    uint8_t secret[BAUTA_KEY_BYTES];
    bauta_rc rc = BAUTA_OK;
    ssize_t len;

    BAUTA_TRY(start_sodium(err));
    forbid_core_dumps();
    len = read_all(fd, bytes, sizeof(bytes));
    if (len < 0)
        rc = bauta_err_set(err, BAUTA_EUSAGE, "cannot read the key: %s",
                           strerror(errno));
    else if (!decode(bytes, (size_t)len, secret))
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           len < BAUTA_KEY_BYTES
                               ? "the key is too short: a key is 32 bytes, raw "
                                 "or as 64 hex digits (make one with bauta key "
                                 "new)"
                               : "not a key: a key is 32 bytes, raw or as 64 "
                                 "hex digits (make one with bauta key new)");
    else
        rc = bauta_key_open_bytes(key, secret, err);

out:
    sodium_memzero(secret, sizeof(secret));
    sodium_memzero(bytes, sizeof(bytes));
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
bauta_key_open(bauta_key **key, const char *path, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

    if (fd < 0)
        return bauta_err_set(err, BAUTA_EUSAGE, "cannot open key file %s: %s",
                             path, strerror(errno));
    BAUTA_TRY(check_file(fd, path, err));
    rc = bauta_key_open_fd(key, fd, err);
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
    sodium_free(key->secret);
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
}
