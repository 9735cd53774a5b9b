/* SPDX-License-Identifier: Apache-2.0 */
#include "core/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool
write_all(int fd, const char *bytes, size_t len)
{
    while (len > 0) {
        ssize_t n = write(fd, bytes, len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes += n;
        len -= (size_t)n;
    }
    return true;
}

bauta_rc
bauta_file_replace(const char *path, const char *bytes, size_t len, mode_t mode,
                   bauta_err *err)
{
    char beside[PATH_MAX];
    bool good;
    int fd, why;

    if ((size_t)snprintf(beside, sizeof(beside), "%s.%ld", path,
                         (long)getpid()) >= sizeof(beside))
        return bauta_err_set(err, BAUTA_EUSAGE,
                             "the path of a file is too "
                             "long");
    fd = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
              mode);
    if (fd < 0)
        return bauta_err_set(err, BAUTA_EIO, "cannot write %s: %s", beside,
                             strerror(errno));
    good =
        write_all(fd, bytes, len) && write_all(fd, "\n", 1) && fsync(fd) == 0;
    why = errno;
    if (close(fd) != 0 && good) {
        good = false;
        why = errno;
    }
    if (good && rename(beside, path) == 0)
        return BAUTA_OK;
    if (good)
        why = errno;
    (void)unlink(beside);
    return bauta_err_set(err, BAUTA_EIO, "cannot write %s: %s", path,
                         strerror(why));
}
