/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Classify: from what a column's name and values say to a class, how sure that
 * is, and why, in words that hold no value.
 */
#ifndef BAUTA_DISCOVER_CLASSIFY_H
#define BAUTA_DISCOVER_CLASSIFY_H

#include "discover/names.h"
#include "discover/values.h"

enum { BAUTA_WHY = 200 };

typedef struct bauta_judgement {
    enum bauta_class class;
    double confidence; /* 0 to 1, that it is of the class; of NONE: that it
                          is nothing personal */
    char why[BAUTA_WHY];
} bauta_judgement;

/* Below it a class is not taken up; from the second on it is decided, and not
 * left to a review. */
#define BAUTA_CONFIDENCE_LEAST 0.3
#define BAUTA_CONFIDENCE_SURE  0.75

/* `evidence` may be NULL: nothing was read. `referred` is true where the column
 * is (part of) a key or a reference. */
bauta_judgement bauta_classify(const bauta_column *column,
                               const bauta_hint *hint,
                               const bauta_evidence *evidence, bool referred);

#endif
