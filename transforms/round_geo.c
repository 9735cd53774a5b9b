/* SPDX-License-Identifier: Apache-2.0 */
/*
 * round_geo: a latitude, a longitude or both go to the nearest point of a grid.
 *
 *   keeps   the grid's point, NULL
 *   leaks   the cell around it; in the country a cell may hold one house
 *   cost    one pass over the digits and one division a coordinate
 *
 * Exact, in decimals, as round is. A cell divides 90 degrees, so that no point
 * of the grid lies past a pole. A degree of latitude is about 111 km, one of
 * longitude as much times the cosine of the latitude: 0.01 degrees are 1.1 km
 * by 0.7 km at 50 degrees.
 */
#include "transforms/catalogue.h"
#include "transforms/decimal.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_DECIMALS = 10,
    POLE = 90,          /* degrees of latitude */
    ANTIMERIDIAN = 180, /* degrees of longitude */
    POINT_CHARS = 2 * BAUTA_DECIMAL_CHARS + 2,
};

struct geo {
    bauta_wide unit;
    unsigned scale;
    int limits[2]; /* degrees of each coordinate; the second 0: there is one */
    bool padded;
    uint64_t max_chars; /* of a column of text; 0: no limit */
};

static const char *const forms[] = {"latitude", "longitude", "lat,lon",
                                    "lon,lat", NULL};

static const bauta_option options[] = {
    {.name = "form",
     .kind = BAUTA_OPTION_CHOICE,
     .required = true,
     .choices = forms,
     .help = "what the column holds; both coordinates in text, a comma between "
             "them"},
    {.name = "decimals",
     .kind = BAUTA_OPTION_INTEGER,
     .min = 0,
     .max = MOST_DECIMALS,
     .help = "decimals of a degree to leave; 2 is about a kilometre"},
    {.name = "cell",
     .kind = BAUTA_OPTION_NUMBER,
     .min = 0,
     .max = POLE,
     .help = "instead of \"decimals\": the grid's width in degrees; it must "
             "divide 90"},
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
set_grid(struct geo *geo, const bauta_options *given, bauta_err *err)
{
    bauta_wide pole = POLE;
    bauta_rc rc;

    rc = bauta_decimal_unit(given, "cell", &geo->scale, &geo->unit, err);
    if (rc != BAUTA_OK)
        return rc;
    for (unsigned i = 0; i < geo->scale; i++)
        pole *= 10;
    if (pole % geo->unit != 0)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"cell\" must divide 90 degrees, as 0.01, 0.25 "
                             "and 1.5 do");
    return BAUTA_OK;
}

static bauta_rc
set_form(struct geo *geo, const char *form, const bauta_column *column,
         bauta_err *err)
{
    bool longitude_first = strncmp(form, "lon", 3) == 0;

    geo->limits[0] = longitude_first ? ANTIMERIDIAN : POLE;
    if (strchr(form, ',') == NULL)
        return BAUTA_OK;
    geo->limits[1] = longitude_first ? POLE : ANTIMERIDIAN;
    if (column->type != BAUTA_TYPE_TEXT)
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "a column of type %s has room for one coordinate: "
                             "take \"latitude\" or \"longitude\" for \"form\"",
                             column->native);
    return BAUTA_OK;
}

static bauta_rc
geo_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    const bauta_column *column = binding->column;
    struct geo *geo = bauta_calloc(1, sizeof(*geo));
    bauta_rc rc = BAUTA_OK;

    if (geo == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    geo->padded = column->fixed_length;
    BAUTA_TRY(set_grid(geo, binding->options, err));
    BAUTA_TRY(set_form(geo, bauta_options_get(binding->options, "form")->text,
                       column, err));
    if (column->type == BAUTA_TYPE_TEXT) {
        geo->max_chars = column->max_chars;
        promise->max_chars =
            column->max_chars != 0 && column->max_chars < POINT_CHARS
                ? column->max_chars
                : POINT_CHARS;
    }
    *self = geo;
    geo = NULL;

out:
    free(geo);
    return rc;
}

/* One coordinate, of at most `limit` degrees on either side of zero. */
static const char *
round_degrees(const struct geo *geo, const char *bytes, size_t len, int limit,
              char **to)
{
    bauta_number number;
    bauta_wide value;
    bool exact;

    if (!bauta_number_read(bytes, len, &number))
        return "the value is not a number of degrees, or two with a comma "
               "between them where \"form\" has two";
    if (!bauta_number_floor(&number, 0, &value, &exact) || value < -limit ||
        value > limit || (value == limit && !exact))
        return "a latitude is from -90 to 90 and a longitude from -180 to 180";
    if (!bauta_number_round(&number, geo->unit, geo->scale, &value))
        return "the value has too many digits";
    *to = bauta_decimal_write(*to, value, geo->scale);
    return NULL;
}

/* Gives the reason why not, or NULL. */
static const char *
geo_cell(const struct geo *geo, bauta_cell *cell, char **to)
{
    size_t len = bauta_cell_length(cell, geo->padded);
    const char *bytes = cell->bytes, *reason;
    const char *comma =
        geo->limits[1] != 0 && len > 0 ? memchr(bytes, ',', len) : NULL;
    size_t first = comma != NULL ? (size_t)(comma - bytes) : len;
    char *end = *to;

    reason = round_degrees(geo, bytes, first, geo->limits[0], &end);
    if (reason == NULL && geo->limits[1] != 0) {
        size_t at = first;

        /* The comma, with or without a blank behind it, stays. */
        while (at < len && at < first + 2 &&
               bytes[at] == (at == first ? ',' : ' '))
            *end++ = bytes[at++];
        reason = round_degrees(geo, bytes + at, len - at, geo->limits[1], &end);
    }
    if (reason != NULL)
        return reason;
    if (geo->max_chars != 0 && (uint64_t)(end - *to) > geo->max_chars)
        return "the result is too long for the column";
    cell->bytes = *to;
    cell->len = (uint32_t)(end - *to);
    *to = end;
    return NULL;
}

static bauta_rc
geo_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct geo *geo = self;
    bauta_cell *cells = view->columns[0];
    size_t width = geo->limits[1] != 0 ? POINT_CHARS : BAUTA_DECIMAL_CHARS;
    char *to = bauta_arena_calloc(view->arena, view->n_rows, width);
    bauta_rc rc = BAUTA_OK;

    if (to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "round_geo: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *reason;

        if (cells[row].bytes == NULL)
            continue;
        reason = geo_cell(geo, &cells[row], &to);
        if (reason != NULL)
            BAUTA_TRY(
                bauta_view_reject(view, row, err, "round_geo: %s", reason));
    }

out:
    return rc;
}

const struct bauta_transform bauta_transform_round_geo = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "round_geo",
    .summary = "round a latitude or longitude to a grid",
    .details =
        "The nearest point of the grid survives. A degree of latitude is about "
        "111 km and one of longitude less away from the equator: 1 decimal "
        "leaves cells of some 11 km, 2 of 1.1 km, 3 of 110 m, which in a town "
        "is a block and in the country a house. Coordinates outside the globe "
        "are not accepted.",
    .example = "{\"transform\": \"round_geo\", \"form\": \"latitude\", "
               "\"decimals\": 1}",
    .version = 1,
    .accepts = BAUTA_TYPE_DECIMAL | BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = geo_bind,
    .apply = geo_apply,
    .release = free,
};
