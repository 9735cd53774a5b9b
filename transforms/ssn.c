/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ssn: a social security number of the United States becomes one that nobody
 * has, or, on request, any other.
 *
 *   keeps   hyphens and blanks
 *   leaks   which values are equal; that numbers are, or never were, issued
 *   cost    some twelve AES blocks a value
 *
 * The Social Security Administration never issues areas 000, 666 and 900 to
 * 999, groups 00 and serials 0000. The Internal Revenue Service uses areas 900
 * to 999 with groups 50 to 65, 70 to 88, 90 to 92 and 94 to 99 (ITIN) and 93
 * (ATIN). What is given by default has such an area and another group: there
 * are 54 million of them.
 */
#include "transforms/catalogue.h"
#include "transforms/ident.h"

#include <stdlib.h>

enum {
    DIGITS = 9,
    AREAS = 100,    /* from 900 */
    GROUPS = 54,    /* 01 to 49, 66 to 69, 89 */
    SERIALS = 9999, /* from 1 */
    ALL = 1000000000,
};

struct ssn {
    bauta_idents idents;
    bool issuable;
};

static const bauta_option options[] = {
    {.name = "issuable",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "give numbers that may be somebody's, distinct ones for distinct "
             "ones, as a unique column needs"},
    {.name = "lenient",
     .kind = BAUTA_OPTION_BOOLEAN,
     .fallback = "false",
     .help = "take numbers that were never issued, too"},
    {.kind = BAUTA_OPTION_END},
};

static bool
is_issuable(uint64_t number)
{
    uint64_t area = number / 1000000, group = number / 10000 % 100;

    return area != 0 && area != 666 && area < 900 && group != 0 &&
           number % 10000 != 0;
}

static size_t
ssn_width(const bauta_idents *self, size_t n)
{
    (void)self;
    return n <= DIGITS ? DIGITS : 0;
}

static const char *
ssn_read(const bauta_idents *self, bauta_ident *value)
{
    if (value->n != DIGITS)
        return "it has not nine digits";
    value->number = bauta_ident_get(value->text, DIGITS);
    value->more = is_issuable(value->number);
    if (value->more == 0 && !self->lenient)
        return "none such was ever issued";
    return NULL;
}

static uint64_t
group_at(uint64_t i)
{
    if (i < 49)
        return i + 1;
    return i < 53 ? i - 49 + 66 : 89;
}

static bool
ssn_write(const bauta_idents *self, bauta_ident *value)
{
    const struct ssn *ssn = (const struct ssn *)self;
    uint64_t rest = value->number;

    if (ssn->issuable) {
        bauta_ident_put(value->text, DIGITS, rest);
        return is_issuable(rest) == (value->more != 0);
    }
    bauta_ident_put(value->text, 3, 900 + rest % AREAS);
    rest /= AREAS;
    bauta_ident_put(value->text + 3, 2, group_at(rest % GROUPS));
    rest /= GROUPS;
    bauta_ident_put(value->text + 5, 4, rest % SERIALS + 1);
    return true;
}

static const bauta_ident_kind ssn_kind = {
    .name = "ssn",
    .domain = "ssn",
    .what = "a social security number",
    .separators = " -",
    .width = ssn_width,
    .read = ssn_read,
    .write = ssn_write,
};

static bauta_rc
ssn_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    struct ssn *ssn = bauta_calloc(1, sizeof(*ssn));
    bauta_rc rc = BAUTA_OK;

    if (ssn == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    ssn->issuable = bauta_options_get(binding->options, "issuable")->boolean;
    ssn->idents.one_way = !ssn->issuable;
    BAUTA_TRY(bauta_idents_open(&ssn->idents, &ssn_kind, binding, 1, err));
    BAUTA_TRY(bauta_idents_form(&ssn->idents, 0, ALL - 1, err));
    if (!ssn->issuable)
        promise->traits =
            BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT;
    *self = ssn;
    ssn = NULL;

out:
    if (ssn != NULL)
        bauta_idents_release(ssn);
    return rc;
}

const struct bauta_transform bauta_transform_ssn = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "ssn",
    .summary = "a social security number that nobody has",
    .details =
        "The result begins with 900 to 999, as no social security number does, "
        "and is no taxpayer's number (ITIN) either. There are 54 million such: "
        "among 10 000 distinct numbers about one pair shares a result. Where "
        "\"issuable\" is true, results look like issued numbers, may be "
        "somebody's, and stay distinct. A value that was never issued stops "
        "the run, unless \"lenient\" is true.",
    .example = "\"ssn\"",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = ssn_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
