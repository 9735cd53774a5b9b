/* SPDX-License-Identifier: Apache-2.0 */
/*
 * mask: characters are overwritten by one and the same.
 *
 *   keeps   length in code points, NULL, the ends and characters asked for
 *   leaks   the length, what is kept or ignored, and that equal values with
 *           equal rests may be equal
 *   cost    one pass over the bytes, one arena allocation a column
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

enum { CHAR_BYTES = 4, IGNORE_MAX = 64 };

struct mask {
    size_t first, last; /* code points left at each end */
    bool padded;
    char with[CHAR_BYTES];
    size_t with_len;
    bool ascii[128]; /* left in place */
    size_t n_others; /* the same beyond ASCII */
    struct {
        char bytes[CHAR_BYTES];
        size_t len;
    } others[IGNORE_MAX];
};

static const bauta_option options[] = {
    {.name = "keep_first",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = 1000,
     .help = "characters at the start to leave as they are"},
    {.name = "keep_last",
     .kind = BAUTA_OPTION_INTEGER,
     .fallback = "0",
     .min = 0,
     .max = 1000,
     .help = "characters at the end to leave as they are"},
    {.name = "with",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "*",
     .min = 1,
     .max = 1,
     .help = "the character to overwrite with"},
    {.name = "ignore",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "",
     .min = 0,
     .max = IGNORE_MAX,
     .help = "characters to leave in place wherever they stand"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
read_ignore(struct mask *mask, const bauta_value *value, bauta_err *err)
{
    size_t n;

    for (size_t at = 0; at < value->text_len; at += n) {
        n = bauta_utf8_length(value->text + at, value->text_len - at);
        if (n == 0 || mask->n_others == IGNORE_MAX)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"ignore\" takes at most %d characters of "
                                 "valid UTF-8",
                                 IGNORE_MAX);
        if (n == 1) {
            mask->ascii[(unsigned char)value->text[at]] = true;
            continue;
        }
        memcpy(mask->others[mask->n_others].bytes, value->text + at, n);
        mask->others[mask->n_others++].len = n;
    }
    return BAUTA_OK;
}

static bauta_rc
mask_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    const bauta_options *given = binding->options;
    const bauta_value *with = bauta_options_get(given, "with");
    const bauta_value *ignore = bauta_options_get(given, "ignore");
    struct mask *mask;
    bauta_rc rc = BAUTA_OK;

    if (with->text_len == 0 || with->text_len > CHAR_BYTES ||
        bauta_utf8_length(with->text, with->text_len) != with->text_len)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"with\" takes one character of valid UTF-8");
    mask = bauta_calloc(1, sizeof(*mask));
    if (mask == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    mask->first = (size_t)bauta_options_get(given, "keep_first")->integer;
    mask->last = (size_t)bauta_options_get(given, "keep_last")->integer;
    mask->padded = binding->column->fixed_length;
    memcpy(mask->with, with->text, with->text_len);
    mask->with_len = with->text_len;
    BAUTA_TRY(read_ignore(mask, ignore, err));
    promise->traits = BAUTA_TRAIT_LOSSY;
    if (mask->first > 0 || mask->last > 0 || ignore->text_len > 0)
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
    *self = mask;
    mask = NULL;

out:
    free(mask);
    return rc;
}

static bool
is_ignored(const struct mask *mask, const char *bytes, size_t len)
{
    if (len == 1)
        return mask->ascii[(unsigned char)bytes[0]];
    for (size_t i = 0; i < mask->n_others; i++)
        if (mask->others[i].len == len &&
            memcmp(mask->others[i].bytes, bytes, len) == 0)
            return true;
    return false;
}

/* Masks the code points from `first` to before `end`; tells whether it found
 * one to mask. Writes at most len * with_len bytes. */
static bool
overwrite(const struct mask *mask, const char *bytes, size_t len, size_t first,
          size_t end, char **out)
{
    bool any = false;
    char *to = *out;
    size_t n;

    for (size_t at = 0, i = 0; at < len; at += n, i++) {
        n = bauta_utf8_length(bytes + at, len - at);
        if (i < first || i >= end || is_ignored(mask, bytes + at, n)) {
            memcpy(to, bytes + at, n);
            to += n;
            continue;
        }
        memcpy(to, mask->with, mask->with_len);
        to += mask->with_len;
        any = true;
    }
    *out = to;
    return any;
}

/* One valid value; a value that the kept ends would show whole is masked
 * whole. */
static char *
mask_value(const struct mask *mask, const char *bytes, size_t len, char *out)
{
    size_t n = bauta_utf8_count(bytes, len);
    size_t kept = mask->first + mask->last;
    char *to = out;

    if (kept < n &&
        overwrite(mask, bytes, len, mask->first, n - mask->last, &to))
        return to;
    to = out;
    (void)overwrite(mask, bytes, len, 0, n, &to);
    return to;
}

/* Room for all results of the column; NULL with the error set. */
static char *
column_room(const struct mask *mask, const bauta_view *view, bauta_err *err)
{
    const bauta_cell *cells = view->columns[0];
    size_t room = 0;
    char *bytes;

    for (size_t row = 0; row < view->n_rows; row++) {
        size_t len = cells[row].len;

        if (cells[row].bytes == NULL)
            continue;
        if (len > UINT32_MAX / mask->with_len) {
            if (bauta_view_reject(view, row, err,
                                  "mask: the value is too long for a \"with\" "
                                  "of several bytes") != BAUTA_OK)
                return NULL;
            continue;
        }
        room += len * mask->with_len;
    }
    bytes = bauta_arena_alloc(view->arena, room);
    if (bytes == NULL)
        (void)bauta_err_set(err, BAUTA_ENOMEM, "mask: out of memory");
    return bytes;
}

static bauta_rc
mask_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct mask *mask = self;
    bauta_cell *cells = view->columns[0];
    char *to = column_room(mask, view, err);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return err->code;
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        size_t len, padding;
        char *start = to;

        if (cell->bytes == NULL)
            continue;
        if (!bauta_utf8_valid(cell->bytes, cell->len)) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "mask: the value is not valid UTF-8"));
            continue;
        }
        len = bauta_cell_length(cell, mask->padded);
        padding = cell->len - len;
        to = mask_value(mask, cell->bytes, len, to);
        memset(to, ' ', padding);
        to += padding;
        cell->bytes = start;
        cell->len = (uint32_t)(to - start);
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_mask = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "mask",
    .summary = "overwrite characters, all of them or all but the ends",
    .details =
        "The length survives, counted in characters, and so does what "
        "\"keep_first\", \"keep_last\" and \"ignore\" ask for. A value that "
        "would thereby be shown whole, because it is too short, is masked "
        "whole but for the ignored characters. Where the length is personal, "
        "use constant or hash.",
    .example = "{\"transform\": \"mask\", \"keep_last\": 4, \"ignore\": \"- "
               "\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY,
    .options = options,
    .bind = mask_bind,
    .apply = mask_apply,
    .release = free,
};
