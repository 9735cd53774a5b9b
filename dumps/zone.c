/* SPDX-License-Identifier: Apache-2.0 */
#include "dumps/zone.h"

#include "transforms/calendar.h"

#include <string.h>

/* Two digits at `*at`, a colon before them passed; 0 where there are none. */
static int64_t
two_digits(const char *bytes, size_t len, size_t *at)
{
    int64_t n;

    *at += *at < len && bytes[*at] == ':';
    if (bauta_digit_run(bytes + *at, len - *at) < 2)
        return 0;
    n = (bytes[*at] - '0') * 10 + (bytes[*at + 1] - '0');
    *at += 2;
    return n;
}

/* Seconds east of Greenwich: "+02", "-03:30", "+00:49:56". */
static int64_t
offset_of(const char *zone, size_t len)
{
    size_t at = 1;
    const int64_t hours = two_digits(zone, len, &at);
    const int64_t minutes = two_digits(zone, len, &at);
    const int64_t seconds =
        hours * 3600 + minutes * 60 + two_digits(zone, len, &at);

    return *zone == '-' ? -seconds : seconds;
}

bool
bauta_zone_to_utc(bauta_arena *arena, bauta_cell *cell)
{
    enum { ROOM = 16 }; /* for a zone, and a longer year */
    const char *bytes = cell->bytes, *fraction;
    bauta_date date;
    int64_t second, offset;
    char *out, *to;

    if (bytes == NULL || !bauta_scan_date(bytes, cell->len, &date) ||
        date.zone_at == cell->len ||
        (bytes[date.zone_at] != '+' && bytes[date.zone_at] != '-'))
        return true;
    offset = offset_of(bytes + date.zone_at, cell->len - date.zone_at);
    second = bauta_calendar_day(&date) * BAUTA_DAY_SECONDS +
             bauta_calendar_clock(&date) - offset;
    if (offset == 0 || second < 0)
        return true;
    fraction = bytes + date.zone_at - (date.digits > 0 ? date.digits + 1 : 0);
    out = bauta_arena_alloc(arena, (size_t)cell->len + ROOM);
    if (out == NULL)
        return false;
    bauta_calendar_set(&date, second / BAUTA_DAY_SECONDS);
    second %= BAUTA_DAY_SECONDS;
    date.hour = (int)(second / 3600);
    date.minute = (int)(second / 60 % 60);
    date.second = (int)(second % 60);
    to = bauta_calendar_put(&date, out);
    memcpy(to, fraction, (size_t)(bytes + date.zone_at - fraction));
    to += bytes + date.zone_at - fraction;
    *to++ = '+';
    *to++ = '0';
    *to++ = '0';
    cell->bytes = out;
    cell->len = (uint32_t)(to - out);
    return true;
}
