/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Choices: values of which one is drawn, each as often as its weight says.
 */
#ifndef BAUTA_TRANSFORMS_CHOICES_H
#define BAUTA_TRANSFORMS_CHOICES_H

#include "transforms/draw.h"
#include "transforms/transform.h"

enum { BAUTA_CHOICES_MAX = 10000 };

typedef struct bauta_choices {
    struct bauta_choice *list; /* owned */
    size_t n;
    char *text;     /* of all of them; owned */
    size_t longest; /* bytes */
} bauta_choices;

/*
 * From the options "choices" and "weights", or the column's labels where
 * "choices" is not given. EPROFILE where they do not suit the column or each
 * other. Close it in any case.
 */
bauta_rc bauta_choices_open(bauta_choices *choices,
                            const bauta_binding *binding,
                            bauta_err *err) BAUTA_CHECKED;
void bauta_choices_close(bauta_choices *choices);

/* One of them; borrowed. */
const char *bauta_choices_draw(const bauta_choices *choices, bauta_draw *draw,
                               uint32_t *len);

#endif
