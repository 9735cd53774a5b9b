/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Names of people, for those transforms that give one and the group that gives
 * all. A family name that has a form for women and one for men follows the
 * gender.
 */
#include "core/text.h"
#include "transforms/fake.h"

#include <string.h>

enum { WOMAN_FIRST, MAN_FIRST, WOMAN_LAST, MAN_LAST };

bauta_rc
bauta_fake_open_names(bauta_fake *fake, uint64_t first_room, uint64_t last_room,
                      bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(bauta_fake_pick(fake, WOMAN_FIRST, BAUTA_LIST_FIRST_FEMALE,
                              first_room, err));
    BAUTA_TRY(bauta_fake_pick(fake, MAN_FIRST, BAUTA_LIST_FIRST_MALE,
                              first_room, err));
    BAUTA_TRY(bauta_fake_pick(fake, WOMAN_LAST, BAUTA_LIST_LAST_FEMALE,
                              last_room, err));
    BAUTA_TRY(
        bauta_fake_pick(fake, MAN_LAST, BAUTA_LIST_LAST_MALE, last_room, err));

out:
    return rc;
}

bauta_entry
bauta_first_write(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i = row->female ? WOMAN_FIRST : MAN_FIRST;

    (void)fake;
    (void)to;
    return bauta_pick_entry(&row->locale->picks[i],
                            row->words[BAUTA_WORD_FIRST],
                            row->words[BAUTA_WORD_OTHER]);
}

bauta_entry
bauta_last_write(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    size_t i = row->female ? WOMAN_LAST : MAN_LAST;

    (void)fake;
    (void)to;
    return bauta_pick_entry(&row->locale->picks[i], row->words[BAUTA_WORD_LAST],
                            row->words[BAUTA_WORD_OTHER]);
}

bauta_rc
bauta_first_settle(bauta_fake *fake, const bauta_binding *binding,
                   bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    BAUTA_TRY(bauta_fake_open_names(fake, fake->room, 0, err));
    bauta_fake_grow_pick(fake, WOMAN_FIRST, 0);
    bauta_fake_grow_pick(fake, MAN_FIRST, 0);

out:
    return rc;
}

bauta_rc
bauta_last_settle(bauta_fake *fake, const bauta_binding *binding,
                  bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    BAUTA_TRY(bauta_fake_open_names(fake, 0, fake->room, err));
    bauta_fake_grow_pick(fake, WOMAN_LAST, 0);
    bauta_fake_grow_pick(fake, MAN_LAST, 0);

out:
    return rc;
}

static uint32_t
greater(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

bauta_rc
bauta_full_settle(bauta_fake *fake, const bauta_binding *binding,
                  bauta_promise *promise, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    (void)binding;
    (void)promise;
    BAUTA_TRY(bauta_fake_open_names(fake, 0, fake->room, err));
    for (size_t l = 0; l < fake->n_locales; l++) {
        const bauta_pick *p = fake->locales[l].picks;
        const bauta_list *first[] = {p[WOMAN_FIRST].list, p[MAN_FIRST].list};
        const bauta_list *last[] = {p[WOMAN_LAST].list, p[MAN_LAST].list};

        bauta_fake_grow(fake,
                        greater(first[0]->max_chars, first[1]->max_chars) + 1 +
                            greater(last[0]->max_chars, last[1]->max_chars),
                        greater(first[0]->max_bytes, first[1]->max_bytes) + 1 +
                            greater(last[0]->max_bytes, last[1]->max_bytes));
    }

out:
    return rc;
}

/* Shorter where the column asks for it: "Ada Lovelace", "A. Lovelace",
 * "Lovelace". */
bauta_entry
bauta_full_write(const bauta_fake *fake, const bauta_fake_row *row, char *to)
{
    bauta_entry first = bauta_first_write(fake, row, to);
    bauta_entry last = bauta_last_write(fake, row, to);
    bool family_first = row->locale->dictionary->family_first;
    char *from = to;

    if (!bauta_fake_fits(fake, fake->max_chars)) {
        uint64_t chars = bauta_utf8_count(last.bytes, last.len);

        if (!bauta_fake_fits(
                fake, chars + 1 + bauta_utf8_count(first.bytes, first.len))) {
            if (family_first || !bauta_fake_fits(fake, chars + 3))
                return last;
            first.len = (uint32_t)bauta_utf8_length(first.bytes, first.len);
            to = bauta_fake_put(to, first);
            *to++ = '.';
            first.len = 0;
        }
    }
    to = bauta_fake_put(to, family_first ? last : first);
    *to++ = ' ';
    to = bauta_fake_put(to, family_first ? first : last);
    return bauta_fake_written(from, to);
}
