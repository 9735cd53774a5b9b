/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/classify.h"

#include <stdio.h>
#include <string.h>

enum { FEW = 5, SOME = 20, LABELS = 32 };

/* Bits a byte from which on texts are drawn, and no codes that count on. */
#define DRAWN 4.0

/* What values say of one class. */
typedef struct opinion {
    enum bauta_class class;
    double score; /* 0: nothing */
    enum bauta_shape shape;
} opinion;

static double
share(const bauta_evidence *e, enum bauta_shape shape)
{
    return bauta_evidence_share(e, shape);
}

/* --- What values say by themselves --- */

/* Shapes that are proof where most values have them. */
static const struct {
    enum bauta_shape shape;
    enum bauta_class class;
    double least, score;
    bool few; /* so it is of a handful of values */
} proofs[] = {
    {BAUTA_SHAPE_EMAIL, BAUTA_CLASS_EMAIL, 0.7, 0.97, true},
    {BAUTA_SHAPE_URL, BAUTA_CLASS_URL, 0.7, 0.85, true},
    {BAUTA_SHAPE_IP, BAUTA_CLASS_IP, 0.8, 0.95, true},
    {BAUTA_SHAPE_MAC, BAUTA_CLASS_MAC, 0.8, 0.95, true},
    {BAUTA_SHAPE_IBAN, BAUTA_CLASS_IBAN, 0.8, 0.97, true},
    {BAUTA_SHAPE_CARD, BAUTA_CLASS_CARD, 0.9, 0.93, false},
    {BAUTA_SHAPE_NATIONAL_ID, BAUTA_CLASS_NATIONAL_ID, 0.9, 0.92, false},
    {BAUTA_SHAPE_PASSWORD, BAUTA_CLASS_SECRET, 0.7, 0.96, true},
    {BAUTA_SHAPE_TOKEN, BAUTA_CLASS_SECRET, 0.5, 0.96, true},
    {BAUTA_SHAPE_DIGEST, BAUTA_CLASS_SECRET, 0.9, 0.5, true},
    {BAUTA_SHAPE_RANDOM, BAUTA_CLASS_SECRET, 0.8, 0.6, false},
    {BAUTA_SHAPE_PLUS, BAUTA_CLASS_PHONE, 0.6, 0.88, true},
    {BAUTA_SHAPE_PHONE, BAUTA_CLASS_PHONE, 0.8, 0.6, false},
    {BAUTA_SHAPE_COUNTRY, BAUTA_CLASS_COUNTRY, 0.8, 0.7, false},
    {BAUTA_SHAPE_COMPANY, BAUTA_CLASS_COMPANY, 0.3, 0.5, false},
    {BAUTA_SHAPE_STREET, BAUTA_CLASS_STREET, 0.75, 0.55, false},
    {BAUTA_SHAPE_JSON, BAUTA_CLASS_JSON, 0.9, 0.8, true},
};

/* Lists of names and places hold words of the language, too: many different
 * values have to be in them. */
static const struct {
    enum bauta_shape shape;
    enum bauta_class class;
    double least, score;
} listed[] = {
    {BAUTA_SHAPE_FULL_NAME, BAUTA_CLASS_FULL_NAME, 0.55, 0.78},
    {BAUTA_SHAPE_FIRST_NAME, BAUTA_CLASS_FIRST_NAME, 0.6, 0.7},
    {BAUTA_SHAPE_LAST_NAME, BAUTA_CLASS_LAST_NAME, 0.6, 0.7},
    {BAUTA_SHAPE_CITY, BAUTA_CLASS_CITY, 0.55, 0.62},
    {BAUTA_SHAPE_JOB, BAUTA_CLASS_JOB, 0.4, 0.6},
};

static void
prefer(opinion *best, enum bauta_class class, double score,
       enum bauta_shape shape)
{
    if (score > best->score)
        *best = (opinion){class, score, shape};
}

static bool
is_gender(const bauta_evidence *e)
{
    return e->n >= FEW && e->distinct <= 6 && e->distinct >= 2 &&
           share(e, BAUTA_SHAPE_GENDER) > 0.95 &&
           share(e, BAUTA_SHAPE_DIGITS) < 0.01;
}

/* Numbers of one country, whose check digits are right in most: of countries
 * that have one. Some are right as another country's, too, and count there. */
static bool
is_national(const bauta_evidence *e)
{
    for (size_t i = 0; i < BAUTA_FIND_NATIONS; i++)
        if (i != BAUTA_FIND_US && e->distinct >= SOME &&
            e->nations[i] * 20u >= e->n * 17u)
            return true;
    return false;
}

static bool
is_proof(size_t i, const bauta_evidence *e)
{
    if (share(e, proofs[i].shape) < proofs[i].least)
        return false;
    if (proofs[i].shape == BAUTA_SHAPE_RANDOM &&
        bauta_evidence_entropy(e) < DRAWN)
        return false;
    return e->distinct >= SOME || (proofs[i].few && e->n > 0);
}

/* Lists of names, places and occupations. */
static void
listen_to_lists(const bauta_evidence *e, opinion *best)
{
    for (size_t i = 0; i < sizeof(listed) / sizeof(listed[0]); i++)
        if (e->distinct >= 12 && share(e, listed[i].shape) >= listed[i].least)
            prefer(best, listed[i].class, listed[i].score, listed[i].shape);
    if (e->distinct >= 6 && e->distinct < 12 && share(e, BAUTA_SHAPE_JOB) > 0.6)
        prefer(best, BAUTA_CLASS_JOB, 0.6, BAUTA_SHAPE_JOB);
}

static opinion
listen(const bauta_column *column, const bauta_hint *hint,
       const bauta_evidence *e)
{
    opinion best = {0};
    bool text = column->type == BAUTA_TYPE_TEXT || column->dynamic ||
                column->type == BAUTA_TYPE_OTHER ||
                column->type == BAUTA_TYPE_JSON;

    if (e == NULL || e->n == 0 || !text)
        return best;
    for (size_t i = 0; i < sizeof(proofs) / sizeof(proofs[0]); i++)
        if (is_proof(i, e))
            prefer(&best, proofs[i].class,
                   e->n < FEW ? proofs[i].score * 0.85 : proofs[i].score,
                   proofs[i].shape);
    if (best.class == BAUTA_CLASS_SECRET && hint->sum && best.score < 0.9)
        best = (opinion){0};
    listen_to_lists(e, &best);
    if (is_national(e))
        prefer(&best, BAUTA_CLASS_NATIONAL_ID, 0.9, BAUTA_SHAPE_NATIONAL_ID);
    if (is_gender(e))
        prefer(&best, BAUTA_CLASS_GENDER, 0.8, BAUTA_SHAPE_GENDER);
    if (best.score < 0.6 && share(e, BAUTA_SHAPE_PROSE) > 0.5 &&
        e->distinct >= FEW)
        prefer(&best, BAUTA_CLASS_FREE_TEXT,
               share(e, BAUTA_SHAPE_PERSONAL) > 0.02 ? 0.7 : 0.45,
               BAUTA_SHAPE_PROSE);
    return best;
}

/* --- What values say of what the name says --- */

/* The shape that values of a class have, where there is one. */
static bool
shape_of(enum bauta_class class, enum bauta_shape *shape)
{
    static const struct {
        enum bauta_class class;
        enum bauta_shape shape;
    } shapes[] = {{BAUTA_CLASS_EMAIL, BAUTA_SHAPE_EMAIL},
                  {BAUTA_CLASS_IP, BAUTA_SHAPE_IP},
                  {BAUTA_CLASS_MAC, BAUTA_SHAPE_MAC},
                  {BAUTA_CLASS_IBAN, BAUTA_SHAPE_IBAN},
                  {BAUTA_CLASS_CARD, BAUTA_SHAPE_CARD},
                  {BAUTA_CLASS_PHONE, BAUTA_SHAPE_PHONE},
                  {BAUTA_CLASS_FIRST_NAME, BAUTA_SHAPE_FIRST_NAME},
                  {BAUTA_CLASS_LAST_NAME, BAUTA_SHAPE_LAST_NAME},
                  {BAUTA_CLASS_FULL_NAME, BAUTA_SHAPE_FULL_NAME},
                  {BAUTA_CLASS_CITY, BAUTA_SHAPE_CITY},
                  {BAUTA_CLASS_COUNTRY, BAUTA_SHAPE_COUNTRY},
                  {BAUTA_CLASS_JOB, BAUTA_SHAPE_JOB},
                  {BAUTA_CLASS_GENDER, BAUTA_SHAPE_GENDER},
                  {BAUTA_CLASS_STREET, BAUTA_SHAPE_STREET},
                  {BAUTA_CLASS_NATIONAL_ID, BAUTA_SHAPE_NATIONAL_ID}};

    for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
        if (shapes[i].class == class) {
            *shape = shapes[i].shape;
            return true;
        }
    return false;
}

/* What most values of the class have to look like, or it is something else. */
static double
bearing_of_form(enum bauta_class class, const bauta_evidence *e)
{
    enum bauta_shape shape;
    double seen = shape_of(class, &shape) ? share(e, shape) : 1;

    if (seen > 0.5)
        return 1.05;
    return seen > 0.05 ? 0.95 : 0.35;
}

/* Numbers that a class has, texts that are too long for it. */
static double
bearing_of_size(enum bauta_class class, const bauta_evidence *e)
{
    bool fits = true, better = false;

    switch (class) {
    case BAUTA_CLASS_AGE:
        better = e->numeric && e->min >= 0 && e->max <= 130;
        return better ? 1.1 : 0.4;
    case BAUTA_CLASS_COORDINATE:
        fits = !e->numeric || (e->min >= -180 && e->max <= 180);
        return fits ? 1 : 0.3;
    case BAUTA_CLASS_STREET:
        fits = !e->numeric || share(e, BAUTA_SHAPE_DIGITS) >= 0.5;
        break;
    case BAUTA_CLASS_PHONE:
        fits = e->max_bytes <= 64;
        break;
    case BAUTA_CLASS_POSTCODE:
        fits = e->max_bytes <= 16;
        break;
    default:
        fits = e->distinct <= 24; /* genders */
        return fits ? 1 : 0.4;
    }
    return fits ? 1 : 0.5;
}

/* How much of the name's word stands beside the values: more than 1 where they
 * bear it out, less where they cannot be that. */
static double
bearing(enum bauta_class class, const bauta_evidence *e)
{
    enum bauta_shape shape;

    if (e == NULL || e->n < FEW)
        return 1;
    switch (class) {
    case BAUTA_CLASS_EMAIL:
    case BAUTA_CLASS_IP:
    case BAUTA_CLASS_MAC:
    case BAUTA_CLASS_IBAN:
        return bearing_of_form(class, e);
    case BAUTA_CLASS_AGE:
    case BAUTA_CLASS_COORDINATE:
    case BAUTA_CLASS_STREET:
    case BAUTA_CLASS_PHONE:
    case BAUTA_CLASS_POSTCODE:
    case BAUTA_CLASS_GENDER:
        return bearing_of_size(class, e);
    case BAUTA_CLASS_FIRST_NAME:
    case BAUTA_CLASS_LAST_NAME:
    case BAUTA_CLASS_FULL_NAME:
    case BAUTA_CLASS_CITY:
        if (e->numeric)
            return 0.3;
        return shape_of(class, &shape) && share(e, shape) > 0.3 ? 1.1 : 1;
    default:
        return shape_of(class, &shape) && share(e, shape) > 0.5 ? 1.05 : 1;
    }
}

/* --- Together --- */

static void
explain(bauta_judgement *out, const bauta_hint *hint, const opinion *values,
        const bauta_evidence *e, bool named, bool seen)
{
    int n = 0;
    enum bauta_shape shape = values->shape;
    bool shaped = seen || shape_of(out->class, &shape);

    *out->why = '\0';
    if (named)
        n = snprintf(out->why, BAUTA_WHY, "by its name");
    if (e != NULL && e->n > 0 && shaped && (seen || share(e, shape) > 0.005)) {
        if (shape == BAUTA_SHAPE_PROSE)
            (void)snprintf(out->why + n, BAUTA_WHY - (size_t)n,
                           "%s%.0f%% of %u values are prose, %.0f%% have "
                           "personal data in them",
                           named ? ", and " : "", 100 * share(e, shape), e->n,
                           100 * share(e, BAUTA_SHAPE_PERSONAL));
        else
            (void)snprintf(out->why + n, BAUTA_WHY - (size_t)n,
                           "%s%.0f%% of %u values look like it",
                           named ? ", and " : "", 100 * share(e, shape), e->n);
    } else if (named && (e == NULL || e->n == 0)) {
        (void)snprintf(out->why + n, BAUTA_WHY - (size_t)n,
                       "; there are no values to look at");
    }
    (void)hint;
}

/* A column of which nothing was found. */
static void
nothing(bauta_judgement *out, const bauta_column *column,
        const bauta_hint *hint, const bauta_evidence *e, bool referred)
{
    unsigned plain = BAUTA_TYPE_INTEGER | BAUTA_TYPE_DECIMAL |
                     BAUTA_TYPE_BOOLEAN | BAUTA_TYPE_DATE |
                     BAUTA_TYPE_TIMESTAMP | BAUTA_TYPE_TIME | BAUTA_TYPE_UUID |
                     BAUTA_TYPE_ENUM;
    const char *why = "neither its name nor its values say what it is";
    double sure = 0.5;

    if (column->generated) {
        why = "computed by the database";
        sure = 1;
    } else if ((column->type & plain) != 0) {
        why = referred ? "a key or reference, not a person's data by itself"
                       : "a plain number, date or mark; its name says nothing "
                         "of a person";
        sure = 0.9;
    } else if (column->type != BAUTA_TYPE_TEXT) {
        why = "values of this type were not looked into";
        sure = 0.4;
    } else if (e == NULL || e->n == 0) {
        why = "there are no values to look at, and its name does not tell";
        sure = hint->excluded ? 0.8 : 0.45;
    } else if (e->numeric || share(e, BAUTA_SHAPE_DATE) > 0.95) {
        why = "numbers or dates; its name says nothing of a person";
        sure = 0.8;
    } else if (e->distinct <= LABELS &&
               (e->n >= 4 * e->distinct || e->max_bytes <= 4)) {
        why = "a handful of labels that come again and again";
        sure = 0.85;
    } else if (hint->excluded || referred) {
        why = referred ? "a code that is a key or reference"
                       : "its name says that it is of a thing";
        sure = 0.8;
    } else if (share(e, BAUTA_SHAPE_UUID) > 0.9) {
        why = "random identifiers";
        sure = 0.8;
    }
    out->confidence = sure;
    (void)snprintf(out->why, BAUTA_WHY, "%s", why);
}

bauta_judgement
bauta_classify(const bauta_column *column, const bauta_hint *hint,
               const bauta_evidence *e, bool referred)
{
    bauta_judgement out = {0};
    opinion values = listen(column, hint, e);
    double named = 0;
    bool by_name, by_values;

    if (!hint->excluded &&
        (bauta_classes[hint->class].types & column->type) != 0 &&
        hint->class != BAUTA_CLASS_NONE)
        named = hint->score * bearing(hint->class, e);
    if (column->type == BAUTA_TYPE_BOOLEAN && hint->class != BAUTA_CLASS_HEALTH)
        named = 0;
    /* A table of people lends weight to what is found in it. */
    if (hint->about_people && values.score > 0 && values.score < 0.75)
        values.score += 0.08;
    if (hint->excluded)
        values.score *= 0.8;
    by_name = named > 0;
    by_values = values.score > 0;
    if (by_name && by_values && hint->class == values.class) {
        out.class = values.class;
        out.confidence = 1 - (1 - named) * (1 - values.score);
    } else if (named >= values.score) {
        out.class = by_name ? hint->class : BAUTA_CLASS_NONE;
        out.confidence = named;
        by_values = false;
    } else {
        out.class = values.class;
        out.confidence = values.score;
        by_name = false;
    }
    if (out.confidence > 0.99)
        out.confidence = 0.99;
    if (out.class == BAUTA_CLASS_NONE ||
        out.confidence < BAUTA_CONFIDENCE_LEAST || column->generated) {
        out.class = BAUTA_CLASS_NONE;
        nothing(&out, column, hint, e, referred);
        return out;
    }
    explain(&out, hint, &values, e, by_name, by_values);
    return out;
}
