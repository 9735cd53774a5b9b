/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/secret.h"

#include "cli/ask.h"
#include "core/guard.h"
#include "core/text.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Where one key's passphrase comes from. */
typedef struct origin {
    const bauta_value *fd; /* of --passphrase-fd */
    const char *what;      /* the file, as the question names it */
} origin;

/* The first line and no more of it: a byte at a time, since what follows on a
 * pipe is not ours. */
static bauta_rc
read_descriptor(const bauta_value *fd, bauta_passphrase *passphrase,
                bauta_err *err)
{
    while (passphrase->len < BAUTA_PASSPHRASE_ROOM) {
        char *to = passphrase->bytes + passphrase->len;
        ssize_t n = read((int)fd->integer, to, 1);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0) {
            (void)bauta_err_set(err, BAUTA_EUSAGE,
                                "cannot read the passphrase: %s",
                                strerror(errno));
            bauta_err_at(err, "--passphrase-fd %s", fd->text);
            return BAUTA_EUSAGE;
        }
        if (n == 0)
            break;
        passphrase->len++;
        if (*to == '\n')
            break;
    }
    return BAUTA_OK;
}

static bauta_rc
read_passphrase(void *context, bauta_passphrase *passphrase, bauta_err *err)
{
    const origin *from = context;
    bauta_rc rc;

    if (from->fd->given)
        rc = read_descriptor(from->fd, passphrase, err);
    else
        rc = bauta_ask_passphrase(from->what, false, passphrase, err);
    return rc == BAUTA_OK ? bauta_passphrase_finish(passphrase, err) : rc;
}

/* One stream cannot be the key and its passphrase; and a passphrase that
 * nothing asks for is not what somebody meant. */
static bauta_rc
check_given(const bauta_value *file, const bauta_value *fd,
            const bauta_value *passphrase, const char *named, bauta_err *err)
{
    if (file->given && fd->given)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "--key-file and --key-fd are both given: leave "
                             "one out");
    if (!passphrase->given)
        return BAUTA_OK;
    if (fd->given && fd->integer == passphrase->integer)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "--key-fd and --passphrase-fd are one "
                             "descriptor: give each its own");
    if (!file->given && !fd->given && named == NULL)
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "--passphrase-fd is given without a key file: "
                             "name that by --key-file");
    return BAUTA_OK;
}

bauta_rc
bauta_secret_open_key(bauta_key **key, const bauta_options *options,
                      bauta_err *err)
{
    const bauta_value *file = bauta_options_get(options, "key-file");
    const bauta_value *fd = bauta_options_get(options, "key-fd");
    const bauta_value *passphrase = bauta_options_get(options, "passphrase-fd");
    const char *named = getenv("BAUTA_KEY_FILE");
    bauta_rc rc = BAUTA_OK;

    if (named != NULL && *named == '\0')
        named = NULL;
    *key = NULL;
    BAUTA_TRY(check_given(file, fd, passphrase, named, err));
    if (fd->given) {
        origin from = {.fd = passphrase, .what = "the key"};
        const bauta_passphrase_source source = {read_passphrase, &from};

        rc = bauta_key_open_fd(key, (int)fd->integer, &source, err);
        if (rc != BAUTA_OK)
            bauta_err_at(err, "--key-fd %s", fd->text);
        return rc;
    }
    if (file->given)
        named = file->text;
    if (named != NULL)
        rc = bauta_secret_open_file(key, named, options, err);

out:
    return rc;
}

bauta_rc
bauta_secret_open_file(bauta_key **key, const char *path,
                       const bauta_options *options, bauta_err *err)
{
    origin from = {.fd = bauta_options_get(options, "passphrase-fd"),
                   .what = path};
    const bauta_passphrase_source source = {read_passphrase, &from};

    return bauta_key_open(key, path, &source, err);
}

bauta_rc
bauta_secret_new_passphrase(bauta_passphrase *passphrase, const char *path,
                            const bauta_options *options, bauta_err *err)
{
    origin from = {.fd = bauta_options_get(options, "passphrase-fd"),
                   .what = path};
    bauta_passphrase second = {0};
    bauta_rc rc = BAUTA_OK;

    bauta_guard_process();
    BAUTA_TRY(read_passphrase(&from, passphrase, err));
    /* Before it is typed a second time for nothing. */
    BAUTA_TRY(bauta_passphrase_check(passphrase, err));
    if (from.fd->given)
        return BAUTA_OK;
    BAUTA_TRY(bauta_passphrase_open(&second, err));
    BAUTA_TRY(bauta_ask_passphrase(path, true, &second, err));
    BAUTA_TRY(bauta_passphrase_finish(&second, err));
    if (!bauta_passphrase_equal(passphrase, &second))
        rc = bauta_err_set(err, BAUTA_EUSAGE,
                           "the two passphrases differ: no key was made");

out:
    bauta_passphrase_close(&second);
    return rc;
}

bauta_rc
bauta_secret_choose_recipient(bauta_profile *profile,
                              const bauta_options *options, bauta_err *err)
{
    const bauta_value *given = bauta_options_get(options, "recipient");

    if (!given->given)
        return BAUTA_OK;
    /* As in a profile: it goes into the derivation of subkeys, byte by byte. */
    if (!bauta_utf8_valid(given->text, given->text_len))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "--recipient is not valid UTF-8");
    /* A copy for the wrong one cannot be told from a right one. */
    if (*profile->recipient != '\0' &&
        strcmp(profile->recipient, given->text) != 0)
        return bauta_err_set(
            err, BAUTA_EUSAGE,
            "--recipient says \"%.64s\" and %.128s:%u:%u, "
            "\"recipient\", says \"%.64s\": take one of the "
            "two out, or make them the same",
            given->text, profile->file, profile->recipient_place.line,
            profile->recipient_place.column, profile->recipient);
    profile->recipient = given->text;
    return BAUTA_OK;
}
