/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/suits.h"

#include "core/text.h"
#include "transforms/scan.h"

#include <inttypes.h>
#include <string.h>

static bauta_rc
check_integer(const bauta_column *column, const char *text, size_t len,
              const char *subject, bauta_err *err)
{
    bool known = column->min_int != 0 || column->max_int != 0;
    bauta_wide number;

    if (!bauta_scan_integer(text, len, &number))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s must be a whole number for a column of type "
                             "%s",
                             subject, column->native);
    if (known && (number < column->min_int || number > column->max_int))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s must be from %" PRId64 " to %" PRId64
                             " for a column of type %s",
                             subject, column->min_int, column->max_int,
                             column->native);
    return BAUTA_OK;
}

static bauta_rc
check_length(const bauta_column *column, const char *text, size_t len,
             const char *subject, bauta_err *err)
{
    size_t n = len;

    if (column->type == BAUTA_TYPE_TEXT) {
        if (!bauta_utf8_valid(text, len))
            return bauta_err_set(err, BAUTA_EPROFILE, "%s must be valid UTF-8",
                                 subject);
        n = bauta_utf8_count(text, len);
    }
    if (column->max_chars != 0 && n > column->max_chars)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s is %zu long and %s has room for %" PRIu64
                             ": make it shorter",
                             subject, n, column->native, column->max_chars);
    return BAUTA_OK;
}

static bool
is_label(const bauta_column *column, const char *text, size_t len)
{
    for (size_t i = 0; i < column->n_labels; i++)
        if (strlen(column->labels[i]) == len &&
            memcmp(column->labels[i], text, len) == 0)
            return true;
    return false;
}

static bool
is_of_type(const bauta_column *column, const char *text, size_t len)
{
    bauta_date date;
    uint8_t uuid[16];

    switch (column->type) {
    case BAUTA_TYPE_DECIMAL:
        return bauta_scan_decimal(text, len);
    case BAUTA_TYPE_BOOLEAN:
        return (len == 4 && memcmp(text, "true", 4) == 0) ||
               (len == 5 && memcmp(text, "false", 5) == 0);
    case BAUTA_TYPE_DATE:
        return bauta_scan_date(text, len, &date) && !date.timed;
    case BAUTA_TYPE_TIMESTAMP:
        return bauta_scan_date(text, len, &date) && date.timed;
    case BAUTA_TYPE_TIME:
        return bauta_scan_time(text, len);
    case BAUTA_TYPE_UUID:
        return bauta_scan_uuid(text, len, uuid);
    case BAUTA_TYPE_ENUM:
        return is_label(column, text, len);
    default:
        return true;
    }
}

bauta_rc
bauta_suits(const bauta_column *column, const char *text, size_t len,
            const char *subject, bauta_err *err)
{
    if (len > UINT32_MAX / 2)
        return bauta_err_set(err, BAUTA_EPROFILE, "%s is too long", subject);
    if (column->type == BAUTA_TYPE_INTEGER)
        return check_integer(column, text, len, subject, err);
    if (column->type == BAUTA_TYPE_TEXT || column->type == BAUTA_TYPE_BYTES)
        return check_length(column, text, len, subject, err);
    if (!is_of_type(column, text, len))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "%s is not a value of type %s (dates are written "
                             "2024-12-31, times 23:59:59)",
                             subject, column->native);
    return BAUTA_OK;
}
