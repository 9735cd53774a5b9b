/* SPDX-License-Identifier: Apache-2.0 */
#include "tests/unit/runner.h"
#include "tests/unit/transforms/fixtures.h"

/* One a line, so that changes of them do not collide. */
/* clang-format off */
const bauta_suite_maker bauta_suites[] = {
    addresses_suite,
    age_band_suite,
    chain_suite,
    condition_suite,
    conformance_suite,
    csv_suite,
    dates_suite,
    dictionary_suite,
    digits_suite,
    draw_suite,
    fakes_suite,
    ff1_suite,
    fpe_suite,
    groups_suite,
    hierarchy_suite,
    hmac_suite,
    hostile_suite,
    identifiers_suite,
    json_path_suite,
    json_random_suite,
    json_scan_suite,
    json_text_suite,
    keyed_suite,
    list_suite,
    lorem_suite,
    permute_suite,
    plain_suite,
    prefixes_suite,
    randomization_suite,
    registry_suite,
    reverse_suite,
    rounding_suite,
    seal_suite,
    shuffle_suite,
    siv_suite,
    NULL,
};
/* clang-format on */
