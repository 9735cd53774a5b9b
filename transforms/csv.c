/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/csv.h"

#include "core/text.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bauta_rc
read_all(int fd, char *bytes, size_t size, size_t *len, bauta_err *err)
{
    *len = 0;
    while (*len < size) {
        ssize_t n = read(fd, bytes + *len, size - *len);

        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return bauta_err_set(err, BAUTA_EIO, "it cannot be read: %s",
                                 strerror(errno));
        if (n == 0)
            break;
        *len += (size_t)n;
    }
    return BAUTA_OK;
}

bauta_rc
bauta_csv_load(const char *path, char **bytes, size_t *len, bauta_err *err)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat st;
    bauta_rc rc = BAUTA_OK;

    *bytes = NULL;
    if (fd < 0)
        return bauta_err_set(err, BAUTA_EIO, "it cannot be opened: %s",
                             strerror(errno));
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        rc = bauta_err_set(err, BAUTA_EIO, "it is not a regular file");
        goto out;
    }
    if (st.st_size > BAUTA_CSV_BYTES) {
        rc = bauta_err_set(err, BAUTA_EPROFILE,
                           "it is larger than %d MiB, the most that is taken",
                           BAUTA_CSV_BYTES >> 20);
        goto out;
    }
    *bytes = bauta_malloc_hook((size_t)st.st_size + 1);
    if (*bytes == NULL) {
        rc = bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a file");
        goto out;
    }
    BAUTA_TRY(read_all(fd, *bytes, (size_t)st.st_size, len, err));

out:
    (void)close(fd);
    if (rc != BAUTA_OK) {
        free(*bytes);
        *bytes = NULL;
    }
    return rc;
}

bauta_rc
bauta_csv_separator(const bauta_value *value, char *out, bauta_err *err)
{
    static const char never[] = "\"\r\n0123456789abcdefghijklmnopqrstuvwxyz"
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    if (value->text_len != 1 || (unsigned char)value->text[0] > 127 ||
        memchr(never, value->text[0], sizeof(never)) != NULL)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"separator\" takes one character of ASCII that "
                             "is no letter, digit, quote or line's end");
    *out = value->text[0];
    return BAUTA_OK;
}

void
bauta_csv_init(bauta_csv *csv, char *bytes, size_t len, char separator)
{
    static const char mark[] = "\xef\xbb\xbf";

    *csv = (bauta_csv){
        .bytes = bytes, .len = len, .line = 1, .separator = separator};
    if (len >= 3 && memcmp(bytes, mark, 3) == 0)
        csv->at = 3;
}

static bauta_rc
refuse(const bauta_csv *csv, const char *what, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EPROFILE, "line %zu: %s", csv->line, what);
}

/* Bytes of the line's end at `at`; 0 where there is none. */
static size_t
line_end(const bauta_csv *csv, size_t at)
{
    if (at < csv->len && csv->bytes[at] == '\n')
        return 1;
    return csv->len - at > 1 && csv->bytes[at] == '\r' &&
                   csv->bytes[at + 1] == '\n'
               ? 2
               : 0;
}

static bool
field_ends(const bauta_csv *csv)
{
    return csv->at == csv->len || csv->bytes[csv->at] == csv->separator ||
           line_end(csv, csv->at) > 0;
}

/* A field between quotes; `at` is past the first. Doubled quotes become one,
 * and what is behind them moves up. */
static bauta_rc
read_quoted(bauta_csv *csv, bauta_csv_field *field, bauta_err *err)
{
    size_t begin = csv->line;
    char *to = csv->bytes + csv->at;

    field->bytes = to;
    while (csv->at < csv->len) {
        char c = csv->bytes[csv->at++];

        if (c == '"') {
            if (csv->at == csv->len || csv->bytes[csv->at] != '"') {
                field->len = (size_t)(to - field->bytes);
                return field_ends(csv)
                           ? BAUTA_OK
                           : refuse(csv,
                                    "something stands behind a field's closing "
                                    "quote: a quote within a field is doubled",
                                    err);
            }
            csv->at++;
        }
        csv->line += c == '\n';
        *to++ = c;
    }
    csv->line = begin;
    return refuse(csv, "a field begins with a quote and has no other", err);
}

static bauta_rc
read_plain(bauta_csv *csv, bauta_csv_field *field, bauta_err *err)
{
    size_t first = csv->at;

    field->bytes = csv->bytes + first;
    for (; !field_ends(csv); csv->at++) {
        if (csv->bytes[csv->at] == '"')
            return refuse(
                csv, "a quote stands in a field without quotes around it", err);
        if (csv->bytes[csv->at] == '\r')
            return refuse(csv, "a carriage return has no line feed behind it",
                          err);
    }
    field->len = csv->at - first;
    return BAUTA_OK;
}

static bauta_rc
read_field(bauta_csv *csv, bauta_csv_field *field, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (csv->at < csv->len && csv->bytes[csv->at] == '"') {
        csv->at++;
        BAUTA_TRY(read_quoted(csv, field, err));
    } else {
        BAUTA_TRY(read_plain(csv, field, err));
    }
    if (field->len > BAUTA_CSV_FIELD)
        return refuse(csv, "a field is longer than 64 KiB", err);
    if (memchr(field->bytes, '\0', field->len) != NULL ||
        !bauta_utf8_valid(field->bytes, field->len))
        return refuse(csv, "the text is not valid UTF-8, or holds a NUL byte",
                      err);

out:
    return rc;
}

bauta_rc
bauta_csv_next(bauta_csv *csv, bauta_csv_record *record, bauta_err *err)
{
    size_t end;
    bool more;
    bauta_rc rc = BAUTA_OK;

    record->n = 0;
    while ((end = line_end(csv, csv->at)) > 0) {
        csv->at += end;
        csv->line++;
    }
    record->line = csv->line;
    more = csv->at < csv->len;
    while (more) { /* also behind a separator that ends the file */
        if (record->n == BAUTA_CSV_FIELDS)
            return refuse(csv, "there are more than 64 fields", err);
        BAUTA_TRY(read_field(csv, &record->fields[record->n++], err));
        end = line_end(csv, csv->at);
        more = end == 0 && csv->at < csv->len;
        csv->at += more ? 1 : end;
        csv->line += end > 0;
    }

out:
    return rc;
}
