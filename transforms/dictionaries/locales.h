/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the files of scripts/make-dictionaries share; made by it too. For
 * transforms/dictionaries only: others ask bauta_dictionary_find.
 */
#ifndef BAUTA_TRANSFORMS_DICTIONARIES_LOCALES_H
#define BAUTA_TRANSFORMS_DICTIONARIES_LOCALES_H

#include "transforms/dictionaries/dictionary.h"

/* In the order of bauta_locales, NULL-ended. */
extern const bauta_dictionary *const bauta_dictionaries[];

extern const bauta_list bauta_list_country_alpha2;
extern const bauta_list bauta_list_country_alpha3;
extern const bauta_list bauta_list_currency_code;
extern const bauta_list bauta_list_colour_css;
extern const bauta_list bauta_list_lorem;

extern const bauta_dictionary bauta_dictionary_de_DE;
extern const bauta_dictionary bauta_dictionary_en_GB;
extern const bauta_dictionary bauta_dictionary_en_US;
extern const bauta_dictionary bauta_dictionary_es_ES;
extern const bauta_dictionary bauta_dictionary_fr_FR;
extern const bauta_dictionary bauta_dictionary_it_IT;
extern const bauta_dictionary bauta_dictionary_ja_JP;
extern const bauta_dictionary bauta_dictionary_nl_NL;
extern const bauta_dictionary bauta_dictionary_pl_PL;
extern const bauta_dictionary bauta_dictionary_pt_BR;
extern const bauta_dictionary bauta_dictionary_sv_SE;

#endif
