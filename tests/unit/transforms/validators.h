/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Validators of identifiers, written from the published rules and not from the
 * transforms: they share no code with them and reckon another way where there
 * is one. Blanks, hyphens, dots and slashes are passed over.
 */
#ifndef BAUTA_TESTS_UNIT_TRANSFORMS_VALIDATORS_H
#define BAUTA_TESTS_UNIT_TRANSFORMS_VALIDATORS_H

#include <stdbool.h>

typedef bool validator(const char *text);

bool valid_luhn(const char *text);
bool valid_card(const char *text);
bool valid_iban(const char *text);
/* National check digits of an IBAN; true where its country has none here. */
bool valid_bban(const char *text);

/* National identifiers. */
bool valid_bsn(const char *text);
bool valid_sin(const char *text);
bool valid_aadhaar(const char *text);
bool valid_verhoeff(const char *text);
bool valid_cpf(const char *text);
bool valid_cnpj(const char *text);
bool valid_dni(const char *text);
bool valid_pesel(const char *text);
bool valid_personnummer(const char *text);
bool valid_nir(const char *text);
bool valid_codice_fiscale(const char *text);

/* Social security numbers, issuable ones and those that the rule gives. */
bool valid_ssn(const char *text);
bool valid_fictitious_ssn(const char *text);

bool valid_gtin(const char *text);
bool valid_restricted_gtin(const char *text);
bool valid_isbn(const char *text);
bool valid_imei(const char *text);
bool valid_test_imei(const char *text);
bool valid_vin(const char *text);

/* Telephone numbers, and those that countries keep for fiction. */
bool valid_phone(const char *text);
bool valid_fictitious_phone(const char *text);

/* A postal code of each of these. */
bool valid_uk_postcode(const char *text);
bool valid_ca_postcode(const char *text);
bool valid_nl_postcode(const char *text);
bool valid_es_postcode(const char *text);
bool valid_zip(const char *text);

#endif
