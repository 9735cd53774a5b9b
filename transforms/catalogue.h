/* SPDX-License-Identifier: Apache-2.0 */
/*
 * The built-in transforms, each defined in the file of its family. A new one
 * is one line here and one in registry.c.
 */
#ifndef BAUTA_TRANSFORMS_CATALOGUE_H
#define BAUTA_TRANSFORMS_CATALOGUE_H

#include "transforms/transform.h"

extern const struct bauta_transform bauta_transform_keep;
extern const struct bauta_transform bauta_transform_null;
extern const struct bauta_transform bauta_transform_constant;
extern const struct bauta_transform bauta_transform_mask;
extern const struct bauta_transform bauta_transform_hash;
extern const struct bauta_transform bauta_transform_token;
extern const struct bauta_transform bauta_transform_digits;
extern const struct bauta_transform bauta_transform_fpe;
extern const struct bauta_transform bauta_transform_seal;
extern const struct bauta_transform bauta_transform_ip;
extern const struct bauta_transform bauta_transform_mac;
extern const struct bauta_transform bauta_transform_email;
extern const struct bauta_transform bauta_transform_card;
extern const struct bauta_transform bauta_transform_iban;
extern const struct bauta_transform bauta_transform_national_id;
extern const struct bauta_transform bauta_transform_ssn;
extern const struct bauta_transform bauta_transform_ean;
extern const struct bauta_transform bauta_transform_isbn;
extern const struct bauta_transform bauta_transform_imei;
extern const struct bauta_transform bauta_transform_vin;
extern const struct bauta_transform bauta_transform_phone;
extern const struct bauta_transform bauta_transform_postcode;
extern const struct bauta_transform bauta_transform_url;
extern const struct bauta_transform bauta_transform_username;
extern const struct bauta_transform bauta_transform_first_name;
extern const struct bauta_transform bauta_transform_last_name;
extern const struct bauta_transform bauta_transform_lookup;
extern const struct bauta_transform bauta_transform_truncate_date;
extern const struct bauta_transform bauta_transform_age_band;
extern const struct bauta_transform bauta_transform_bucket;
extern const struct bauta_transform bauta_transform_round;
extern const struct bauta_transform bauta_transform_top_code;
extern const struct bauta_transform bauta_transform_bottom_code;
extern const struct bauta_transform bauta_transform_hierarchy;
extern const struct bauta_transform bauta_transform_truncate;
extern const struct bauta_transform bauta_transform_zip3;
extern const struct bauta_transform bauta_transform_ip_prefix;
extern const struct bauta_transform bauta_transform_round_geo;
extern const struct bauta_transform bauta_transform_noise;
extern const struct bauta_transform bauta_transform_date_shift;
extern const struct bauta_transform bauta_transform_shuffle;
extern const struct bauta_transform bauta_transform_random;
extern const struct bauta_transform bauta_transform_full_name;
extern const struct bauta_transform bauta_transform_company;
extern const struct bauta_transform bauta_transform_job;
extern const struct bauta_transform bauta_transform_street;
extern const struct bauta_transform bauta_transform_city;
extern const struct bauta_transform bauta_transform_country;
extern const struct bauta_transform bauta_transform_colour;
extern const struct bauta_transform bauta_transform_currency;
extern const struct bauta_transform bauta_transform_lorem;
extern const struct bauta_transform bauta_transform_person;
extern const struct bauta_transform bauta_transform_address;
extern const struct bauta_transform bauta_transform_json;
extern const struct bauta_transform bauta_transform_array;
extern const struct bauta_transform bauta_transform_list;
extern const struct bauta_transform bauta_transform_regex_replace;
extern const struct bauta_transform bauta_transform_scrub;

#endif
