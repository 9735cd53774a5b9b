/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What discover makes of a name, a comment and values: a type's number, the
 * name, the comment and the values, with a NUL after each. Whatever they are, a
 * class comes of it with a confidence from 0 to 1, and reasons in words.
 */
#include "discover/classify.h"

#include "tests/fuzz/rule.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bauta_knowledge knowledge;
static bauta_names names;
static bool open;

static void
open_once(void)
{
    bauta_err err = {0};

    if (open)
        return;
    fuzz_require(bauta_knowledge_open(&knowledge, &err) == BAUTA_OK);
    fuzz_require(bauta_names_open(&names));
    open = true;
}

/* The text at `*at`, and past its NUL. */
static char *
take(const uint8_t **at, const uint8_t *end, size_t *len)
{
    const uint8_t *stop = memchr(*at, 0, (size_t)(end - *at));
    char *text;

    stop = stop != NULL ? stop : end;
    *len = (size_t)(stop - *at);
    text = malloc(*len + 1);
    fuzz_require(text != NULL);
    memcpy(text, *at, *len);
    text[*len] = '\0';
    *at = stop < end ? stop + 1 : end;
    return text;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const uint8_t *at = data, *end = data + size;
    bauta_evidence evidence = {0};
    bauta_judgement judgement;
    bauta_hint hint;
    size_t len;
    char *name, *comment;

    if (size < 2)
        return 0;
    open_once();
    at++;
    name = take(&at, end, &len);
    comment = take(&at, end, &len);
    while (at < end) {
        char *value = take(&at, end, &len);
        const bauta_cell cell = {.bytes = value, .len = (uint32_t)len};

        bauta_evidence_add(&evidence, &knowledge, &cell);
        free(value);
    }
    evidence.distinct = evidence.n;
    {
        const bauta_column column = {.name = name,
                                     .native = "",
                                     .type = 1u << (data[0] % 12),
                                     .dynamic = data[0] >= 128};
        const bauta_table table = {.name = comment,
                                   .columns = (bauta_column *)&column,
                                   .n_columns = 1};

        hint = bauta_names_look(&names, &table, &column, comment);
        judgement = bauta_classify(&column, &hint, &evidence, data[0] % 3 == 0);
    }
    fuzz_require(hint.score >= 0 && hint.score <= 1.2);
    fuzz_require(judgement.class < BAUTA_CLASSES);
    fuzz_require(judgement.confidence >= 0 && judgement.confidence <= 1);
    fuzz_require(memchr(judgement.why, '\0', BAUTA_WHY) != NULL);
    for (size_t i = 0; i < BAUTA_SHAPES; i++)
        fuzz_require(evidence.hits[i] <= evidence.n);
    free(comment);
    free(name);
    return 0;
}
