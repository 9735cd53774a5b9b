/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Lists of a user's own: a text file, one entry a line.
 *
 * Nothing is dropped and nothing repaired: what is on a line is an entry, or
 * the file is refused. Repeated lines are found by sorting, so reading n lines
 * takes n log n comparisons and, for that time, 24 bytes a line beside the
 * text. Errors say which line, never what is on it.
 */
#include "core/arena.h"
#include "core/text.h"
#include "transforms/dictionaries/dictionary.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* What was made: the list comes first, so that freeing it frees all. */
struct loaded {
    bauta_list list;
    uint32_t *at;
    char *text;
};

struct line {
    const char *bytes;
    uint32_t len;
    uint32_t number; /* from 0 */
};

void
bauta_list_free(bauta_list *list)
{
    struct loaded *loaded = (struct loaded *)list;

    if (loaded == NULL)
        return;
    free(loaded->at);
    free(loaded->text);
    free(loaded);
}

static bool
has_control(const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++) {
        unsigned char c = (unsigned char)bytes[i];

        /* C0 and DEL; and C1, which is C2 80 to C2 9F in UTF-8 */
        if (c < 0x20 || c == 0x7f ||
            (c == 0xc2 && i + 1 < len && (unsigned char)bytes[i + 1] < 0xa0))
            return true;
    }
    return false;
}

static bauta_rc
check_line(const char *name, size_t number, const char *bytes, size_t len,
           bauta_err *err)
{
    if (len == 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s: line %zu is empty: remove it", name, number);
    if (!bauta_utf8_valid(bytes, len))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s: line %zu is not UTF-8: save the file as "
                             "UTF-8 text",
                             name, number);
    if (has_control(bytes, len))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s: line %zu has a control character, such as a "
                             "tab or a NUL: remove it",
                             name, number);
    return BAUTA_OK;
}

static int
compare_lines(const void *a, const void *b)
{
    const struct line *x = a, *y = b;
    int order = memcmp(x->bytes, y->bytes, x->len < y->len ? x->len : y->len);

    if (order != 0)
        return order;
    if (x->len != y->len)
        return x->len < y->len ? -1 : 1;
    return x->number < y->number ? -1 : 1;
}

static bool
same_text(const struct line *x, const struct line *y)
{
    return x->len == y->len && memcmp(x->bytes, y->bytes, x->len) == 0;
}

/* Refuses the first line that repeats another. */
static bauta_rc
check_distinct(const bauta_list *list, const char *name, bauta_err *err)
{
    struct line *lines = bauta_calloc(list->count, sizeof(*lines));
    const struct line *bad = NULL;
    bauta_rc rc = BAUTA_OK;

    if (lines == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "%s: out of memory", name);
    for (uint32_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        lines[i] = (struct line){entry.bytes, entry.len, i};
    }
    qsort(lines, list->count, sizeof(*lines), compare_lines);
    for (size_t i = 1; i < list->count; i++)
        if (same_text(&lines[i - 1], &lines[i]) &&
            (bad == NULL || lines[i].number < bad->number))
            bad = &lines[i];
    if (bad != NULL) /* what it repeats stands right before it */
        rc = bauta_err_set(err, BAUTA_EPROFILE,
                           "%s: line %lu repeats line %lu: remove one of them",
                           name, (unsigned long)bad->number + 1,
                           (unsigned long)bad[-1].number + 1);
    free(lines);
    return rc;
}

/* Counts lines; the last may lack its newline. */
static size_t
count_lines(const char *bytes, size_t len)
{
    size_t n = 0;

    for (const char *at = bytes, *end = bytes + len; at < end; n++) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));

        at = stop == NULL ? end : stop + 1;
    }
    return n;
}

/* Takes the entries out of `bytes`; loaded->at and ->text have room. */
static bauta_rc
split(struct loaded *loaded, const char *bytes, size_t len, const char *name,
      bauta_err *err)
{
    bauta_list *list = &loaded->list;
    size_t used = 0;

    for (const char *at = bytes, *end = bytes + len; at < end;) {
        const char *stop = memchr(at, '\n', (size_t)(end - at));
        const char *next = stop == NULL ? end : stop + 1;
        size_t n = (size_t)((stop == NULL ? end : stop) - at);
        size_t chars;

        if (stop != NULL && n > 0 && at[n - 1] == '\r')
            n--;
        if (check_line(name, list->count + 1u, at, n, err) != BAUTA_OK)
            return err->code;
        memcpy(loaded->text + used, at, n);
        used += n;
        chars = bauta_utf8_count(at, n);
        if (n > list->max_bytes)
            list->max_bytes = (uint32_t)n;
        if (chars > list->max_chars)
            list->max_chars = (uint32_t)chars;
        loaded->at[++list->count] = (uint32_t)used;
        at = next;
    }
    return BAUTA_OK;
}

/* Room for `count` entries in `len` bytes, both over 0; or NULL. */
static struct loaded *
loaded_new(size_t count, size_t len)
{
    struct loaded *loaded = bauta_calloc(1, sizeof(*loaded));

    if (loaded == NULL)
        return NULL;
    loaded->at = bauta_calloc(count + 1, sizeof(*loaded->at));
    loaded->text = bauta_calloc(len, 1);
    if (loaded->at == NULL || loaded->text == NULL) {
        bauta_list_free(&loaded->list);
        return NULL;
    }
    loaded->list.text = loaded->text;
    loaded->list.wide = loaded->at;
    return loaded;
}

bauta_rc
bauta_list_parse(bauta_list **list, const char *bytes, size_t len,
                 const char *name, bauta_err *err)
{
    static const char mark[] = "\xef\xbb\xbf";
    struct loaded *loaded;
    size_t count;

    *list = NULL;
    if (len > BAUTA_LIST_FILE_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s has over %d bytes: take a shorter list", name,
                             BAUTA_LIST_FILE_MAX);
    if (len >= 3 && memcmp(bytes, mark, 3) == 0) {
        bytes += 3;
        len -= 3;
    }
    count = count_lines(bytes, len);
    if (count == 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s is empty: write one entry a line", name);
    if (count > BAUTA_LIST_ENTRIES_MAX)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s has over %d lines: take a shorter list", name,
                             BAUTA_LIST_ENTRIES_MAX);
    loaded = loaded_new(count, len);
    if (loaded == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "%s: out of memory", name);
    if (split(loaded, bytes, len, name, err) != BAUTA_OK ||
        check_distinct(&loaded->list, name, err) != BAUTA_OK) {
        bauta_list_free(&loaded->list);
        return err->code;
    }
    *list = &loaded->list;
    return BAUTA_OK;
}

static bauta_rc
io_failed(const char *path, int why, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EPROFILE, "cannot read %s: %s", path,
                         strerror(why));
}

/* Appends what `fd` gives, up to one byte more than a list may have. */
static bauta_rc
read_all(int fd, const char *path, bauta_text *text, bauta_err *err)
{
    enum { CHUNK = 64 << 10 };

    while (text->len <= BAUTA_LIST_FILE_MAX) {
        ssize_t n;

        if (!bauta_text_reserve(text, CHUNK))
            return bauta_err_set(err, BAUTA_ENOMEM, "%s: out of memory", path);
        n = read(fd, text->bytes + text->len, CHUNK);
        if (n == 0)
            break;
        if (n < 0 && errno != EINTR)
            return io_failed(path, errno, err);
        if (n > 0)
            text->len += (size_t)n;
    }
    return BAUTA_OK;
}

bauta_rc
bauta_list_load(bauta_list **list, const char *path, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;
    bauta_text text;
    struct stat st;
    int fd;

    *list = NULL;
    bauta_text_init(&text);
    /* Not blocking: a FIFO must not stop the run before it is refused. */
    fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return io_failed(path, errno, err);
    if (fstat(fd, &st) != 0)
        BAUTA_TRY(io_failed(path, errno, err));
    if (!S_ISREG(st.st_mode))
        BAUTA_TRY(bauta_err_set(err, BAUTA_EPROFILE,
                                "%s is not a regular file: name a text file",
                                path));
    BAUTA_TRY(read_all(fd, path, &text, err));
    BAUTA_TRY(bauta_list_parse(list, text.len > 0 ? text.bytes : "", text.len,
                               path, err));

out:
    (void)close(fd);
    bauta_text_deinit(&text);
    return rc;
}
