/* SPDX-License-Identifier: Apache-2.0 */
/*
 * national_id: the number by which a state knows a person (or a company)
 * becomes another of the same country, valid by its check digits.
 *
 *   keeps   length, separators, case; which of a country's kinds of number it
 *           is; with a date of birth, the span of years it lies in
 *   leaks   those; which values are equal
 *   cost    some twelve AES blocks a value
 *
 * Date, sex and place that a number tells are new with the rest of it. The
 * countries are in national.c and national_birth.c.
 */
#include "transforms/catalogue.h"
#include "transforms/national.h"

#include <stdlib.h>
#include <string.h>

static const char *const countries[] = {"br", "ca", "es", "fr", "in",
                                        "it", "nl", "pl", "se", NULL};
static const bauta_nation *const nations[] = {
    &bauta_nation_br, &bauta_nation_ca, &bauta_nation_es,
    &bauta_nation_fr, &bauta_nation_in, &bauta_nation_it,
    &bauta_nation_nl, &bauta_nation_pl, &bauta_nation_se};

static const bauta_option options[] = {
    {.name = "country",
     .kind = BAUTA_OPTION_CHOICE,
     .required = true,
     .choices = countries,
     .help = "whose numbers they are: br CPF and CNPJ, ca SIN, es DNI and NIE, "
             "fr NIR, in Aadhaar, it codice fiscale, nl BSN, pl PESEL, se "
             "personnummer and samordningsnummer"},
    BAUTA_IDENT_LENIENT,
    {.kind = BAUTA_OPTION_END},
};

static bauta_rc
national_id_bind(void **self, const bauta_binding *binding,
                 bauta_promise *promise, bauta_err *err)
{
    const char *country = bauta_options_get(binding->options, "country")->text;
    bauta_idents *idents = bauta_calloc(1, sizeof(*idents));
    const bauta_nation *nation;
    size_t i = 0;
    bauta_rc rc = BAUTA_OK;

    (void)promise;
    if (idents == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    while (strcmp(countries[i], country) != 0)
        i++;
    nation = nations[i];
    BAUTA_TRY(bauta_idents_open(idents, &nation->kind, binding, nation->n_forms,
                                err));
    for (i = 0; i < nation->n_forms; i++)
        BAUTA_TRY(bauta_idents_form(idents, i, nation->counts[i] - 1, err));
    *self = idents;
    idents = NULL;

out:
    if (idents != NULL)
        bauta_idents_release(idents);
    return rc;
}

const struct bauta_transform bauta_transform_national_id = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "national_id",
    .summary = "another national identifier of the same country, with right "
               "check digits",
    .details =
        "Date of birth, sex and place that a number tells are new with the "
        "rest of it; they need not agree with other columns. Of a date of "
        "birth, only the span of years survives: by the last two digits of the "
        "year, 00 to 09, 10 to 19, 20 to 29, or 30 to 99. What kind of number "
        "it is survives (CPF or CNPJ, DNI or NIE, personnummer or "
        "samordningsnummer), and so do length and separators. Distinct numbers "
        "stay distinct. A value that is no such number stops the run; one with "
        "wrong check digits does not where \"lenient\" is true. A result may "
        "be somebody's number: hardly any are set aside for tests.",
    .example = "{\"transform\": \"national_id\", \"country\": \"nl\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT | BAUTA_TYPE_INTEGER,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_INJECTIVE |
              BAUTA_TRAIT_REVERSIBLE | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = national_id_bind,
    .apply = bauta_idents_apply,
    .release = bauta_idents_release,
    .reverse = bauta_idents_reverse,
};
