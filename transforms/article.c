/* SPDX-License-Identifier: Apache-2.0 */
/*
 * ean and isbn: numbers of articles and of books become others, valid by
 * their check digits.
 *
 *   keeps   length, separators; on request the prefix
 *   leaks   those; which values are equal
 *   cost    some twelve AES blocks a value
 *
 * A GTIN gets a prefix that GS1 leaves to each company for use within it
 * (General Specifications, 1.4), so that the number is nobody's article; 10
 * times fewer numbers than before have one. An ISBN-10 and the ISBN-13 of the
 * same book stay those of one book.
 */
#include "transforms/catalogue.h"
#include "transforms/checkdigit.h"
#include "transforms/ident.h"

#include <stdlib.h>
#include <string.h>

enum { RESTRICTED, KEEP, ANY };

static const struct length {
    uint8_t n;
    uint8_t prefix; /* digits of the prefix, the indicator of GTIN-14 before */
} lengths[] = {{8, 3}, {12, 2}, {13, 3}, {14, 4}};

enum { LENGTHS = sizeof(lengths) / sizeof(lengths[0]) };

struct article {
    bauta_idents idents;
    int prefix; /* RESTRICTED, … */
};

static const char *const prefixes[] = {"restricted", "keep", "any", NULL};

static const bauta_option ean_options[] = {
    {.name = "prefix",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "restricted",
     .choices = prefixes,
     .help = "restricted: 2, for use within a company; keep: GS1's prefix as "
             "it is; any: any. With the first, several values share a result"},
    BAUTA_IDENT_LENIENT,
    {.kind = BAUTA_OPTION_END},
};

static const bauta_option isbn_options[] = {
    BAUTA_IDENT_LENIENT,
    {.kind = BAUTA_OPTION_END},
};

static size_t
ean_width(const bauta_idents *self, size_t n)
{
    (void)self;
    for (size_t i = 0; i < LENGTHS; i++)
        if (n <= lengths[i].n)
            return lengths[i].n;
    return 0;
}

/* The first digit of the number. */
static size_t
ean_from(const struct article *ean, const bauta_ident *value)
{
    return ean->prefix == KEEP ? lengths[value->form].prefix : 0;
}

static const char *
ean_read(const bauta_idents *self, bauta_ident *value)
{
    const struct article *ean = (const struct article *)self;
    size_t n = value->n, i = 0, from;

    while (i < LENGTHS && lengths[i].n != n)
        i++;
    if (i == LENGTHS)
        return "it has not 8, 12, 13 or 14 digits";
    value->form = (uint8_t)i;
    from = ean_from(ean, value);
    value->tweak = bauta_ident_get(value->text, from);
    value->number = bauta_ident_get(value->text + from, n - 1 - from);
    return bauta_ident_read_check(self, value, 0,
                                  (unsigned)(value->text[n - 1] - '0'),
                                  bauta_gs1_digit(value->text, n - 1), 10);
}

static bool
ean_write(const bauta_idents *self, bauta_ident *value)
{
    const struct article *ean = (const struct article *)self;
    size_t n = value->n, from = ean_from(ean, value);
    unsigned digit = 0;

    if (ean->prefix == RESTRICTED) {
        from = n == 14 ? 2 : 1;
        value->text[from - 1] = '2';
    }
    bauta_ident_put(value->text + from, n - 1 - from, value->number);
    (void)bauta_ident_write_check(value, 0, bauta_gs1_digit(value->text, n - 1),
                                  10, &digit);
    value->text[n - 1] = (char)('0' + digit);
    return true;
}

static const bauta_ident_kind ean_kind = {
    .name = "ean",
    .domain = "ean",
    .what = "an article number",
    .separators = " -",
    .width = ean_width,
    .read = ean_read,
    .write = ean_write,
};

enum { ISBN_10 = 10, ISBN_13 = 13, BOOKS = 9 };

static size_t
isbn_width(const bauta_idents *self, size_t n)
{
    (void)self;
    if (n <= ISBN_10)
        return ISBN_10;
    return n == ISBN_13 ? ISBN_13 : 0;
}

/* Modulo 11: what makes the sum with weights 10 to 1 a multiple. */
static unsigned
isbn_10_digit(const char *text)
{
    static const uint8_t weights[] = {10, 9, 8, 7, 6, 5, 4, 3, 2};

    return bauta_to_multiple_of_11(bauta_weighted_sum(text, BOOKS, weights));
}

static const char *
isbn_read(const bauta_idents *self, bauta_ident *value)
{
    const char *text = value->text;
    size_t n = value->n;
    unsigned last;

    if (n != ISBN_10 && n != ISBN_13)
        return "it has not 10 or 13 digits";
    last = (unsigned)(text[n - 1] - '0');
    for (size_t i = 0; i < n; i++)
        if (text[i] > '9' &&
            (text[i] != 'X' || i != ISBN_10 - 1u || n != ISBN_10))
            return "it has a letter that is no X at the end";
    if (n == ISBN_10) {
        value->number = bauta_ident_get(text, BOOKS);
        return bauta_ident_read_check(self, value, 0,
                                      text[n - 1] == 'X' ? 10 : last,
                                      isbn_10_digit(text), 11);
    }
    if (memcmp(text, "978", 3) != 0 && memcmp(text, "979", 3) != 0)
        return "it begins with neither 978 nor 979";
    value->tweak = text[2] == '9';
    value->number = bauta_ident_get(text + 3, BOOKS);
    return bauta_ident_read_check(self, value, 0, last,
                                  bauta_gs1_digit(text, n - 1), 10);
}

static bool
isbn_write(const bauta_idents *self, bauta_ident *value)
{
    size_t n = value->n;
    unsigned digit = 0;

    bauta_ident_put(value->text + n - BOOKS - 1, BOOKS, value->number);
    if (n == ISBN_10)
        (void)bauta_ident_write_check(value, 0, isbn_10_digit(value->text), 11,
                                      &digit);
    else
        (void)bauta_ident_write_check(
            value, 0, bauta_gs1_digit(value->text, n - 1), 10, &digit);
    value->text[n - 1] = "0123456789X"[digit];
    return digit < 10 || !self->integer;
}

static const bauta_ident_kind isbn_kind = {
    .name = "isbn",
    .domain = "isbn",
    .what = "an ISBN",
    .separators = " -",
    .letters = true,
    .capitals = true,
    .width = isbn_width,
    .read = isbn_read,
    .write = isbn_write,
};

static bauta_rc
set_forms(struct article *article, bool ean, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    if (!ean)
        return bauta_idents_form(&article->idents, 0,
                                 bauta_power_of_10(BOOKS) - 1, err);
    for (size_t i = 0; i < LENGTHS; i++) {
        size_t kept = article->prefix == KEEP ? lengths[i].prefix : 0;

        BAUTA_TRY(bauta_idents_form(
            &article->idents, i, bauta_power_of_10(lengths[i].n - 1 - kept) - 1,
            err));
    }

out:
    return rc;
}

static bauta_rc
article_bind(void **self, const bauta_binding *binding, bool ean, int prefix,
             bauta_err *err)
{
    struct article *article = bauta_calloc(1, sizeof(*article));
    bauta_rc rc = BAUTA_OK;

    if (article == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    article->prefix = prefix;
    article->idents.one_way = prefix == RESTRICTED;
    BAUTA_TRY(bauta_idents_open(&article->idents, ean ? &ean_kind : &isbn_kind,
                                binding, LENGTHS, err));
    BAUTA_TRY(set_forms(article, ean, err));
    *self = article;
    article = NULL;

out:
    if (article != NULL)
        bauta_idents_release(article);
    return rc;
}

static bauta_rc
ean_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
         bauta_err *err)
{
    const char *prefix = bauta_options_get(binding->options, "prefix")->text;

    if (strcmp(prefix, "any") == 0)
        return article_bind(self, binding, true, ANY, err);
    if (strcmp(prefix, "keep") == 0) {
        promise->traits |= BAUTA_TRAIT_ORIGINAL;
        return article_bind(self, binding, true, KEEP, err);
    }
    promise->traits =
        BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT;
    return article_bind(self, binding, true, RESTRICTED, err);
}

static bauta_rc
isbn_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
          bauta_err *err)
{
    (void)promise;
    return article_bind(self, binding, false, ANY, err);
}

const struct bauta_transform bauta_transform_ean = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "ean",
    .summary = "another article number of the same length, with a right check "
               "digit",
    .details =
        "For EAN-8, UPC-A, EAN-13 and GTIN-14. By default the number gets the "
        "prefix 2, which GS1 leaves to companies for use within them: it is "
        "nobody's article, and about ten values share a result. With "
        "\"prefix\": \"keep\" the digits that tell the country or the "
        "company's "
        "registrar stay and distinct numbers stay distinct; so they do with "
        "\"any\". A value that is no such number stops the run; one with a "
        "wrong check digit does not where \"lenient\" is true. A whole number "
        "gets its leading zeros back to be read.",
    .example = "{\"transform\": \"ean\", \"prefix\": \"keep\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = ean_options,
    .bind = ean_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};

const struct bauta_transform bauta_transform_isbn = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "isbn",
    .summary = "the number of another book, with a right check digit",
    .details =
        "Length and separators survive, and so does the prefix 978 or 979. An "
        "ISBN-10 and the ISBN-13 that stands for it become two of one book "
        "again. Distinct numbers stay distinct. Hyphens stay where they are, "
        "and need not be where the new number would have them. A value that is "
        "no ISBN stops the run; one with a wrong check digit does not where "
        "\"lenient\" is true. A result may be the number of a book there is.",
    .example = "\"isbn\"",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = isbn_options,
    .bind = isbn_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
