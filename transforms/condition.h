/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Condition: which rows a step of a rule is for, as "when" has it:
 *
 *     country = 'IT' and (age < 18 or consent is null) and name not like
 * 'test%'
 *
 * Comparisons (= <> != < <= > >=), in, between, like, is null, with not, and,
 * or, parentheses, and after these "is true" and "is not true", which are
 * never unknown; columns by name, in double quotes where the name is not
 * an identifier or is one of these words; texts in single quotes, numbers,
 * true and false. Words are the same in either case; a quote inside quotes is
 * doubled. NULL makes a comparison neither true nor false, as in SQL, and only
 * what is true counts. Names and types are judged later, when columns are
 * known.
 */
#ifndef BAUTA_TRANSFORMS_CONDITION_H
#define BAUTA_TRANSFORMS_CONDITION_H

#include "core/arena.h"

#include <stdbool.h>
#include <stdint.h>

enum {
    BAUTA_CONDITION_BYTES = 64 * 1024, /* longest text */
    BAUTA_CONDITION_DEPTH = 64,        /* deepest nesting of parentheses */
    BAUTA_CONDITION_COLUMNS = 32,      /* most different columns */
};

enum bauta_operator {
    BAUTA_OPERATOR_AND, /* of the two above it on the stack; as all below */
    BAUTA_OPERATOR_OR,
    BAUTA_OPERATOR_NOT,   /* of one */
    BAUTA_OPERATOR_HOLDS, /* of one: false where it is not known to be true */
    BAUTA_OPERATOR_TEST,  /* a predicate: pushes its truth */
};

enum bauta_predicate {
    BAUTA_PREDICATE_EQUAL,
    BAUTA_PREDICATE_NOT_EQUAL,
    BAUTA_PREDICATE_LESS,
    BAUTA_PREDICATE_LESS_EQUAL,
    BAUTA_PREDICATE_GREATER,
    BAUTA_PREDICATE_GREATER_EQUAL,
    BAUTA_PREDICATE_IN,
    BAUTA_PREDICATE_LIKE,
    BAUTA_PREDICATE_IS_NULL,
};

enum bauta_operand_kind {
    BAUTA_OPERAND_COLUMN,
    BAUTA_OPERAND_TEXT,
    BAUTA_OPERAND_NUMBER,
    BAUTA_OPERAND_BOOLEAN,
};

typedef struct bauta_operand {
    enum bauta_operand_kind kind;
    size_t column;    /* COLUMN: index into the condition's names */
    const char *text; /* otherwise as written, quotes undone */
    size_t len;
} bauta_operand;

/* One step of a program in postfix order. */
typedef struct bauta_instruction {
    enum bauta_operator op;
    enum bauta_predicate predicate; /* TEST */
    bool negated;                   /* TEST: "not in", "is not null" */
    bauta_operand left;             /* TEST: always a column */
    const bauta_operand *right;     /* n_right of them; IS_NULL: none */
    size_t n_right;
} bauta_instruction;

typedef struct bauta_condition {
    const char *text; /* as written, NUL-ended */
    const char *columns[BAUTA_CONDITION_COLUMNS];
    size_t n_columns;
    const bauta_instruction *program;
    size_t n_instructions;
    size_t depth; /* of the stack that the program needs */
} bauta_condition;

/*
 * Reads a condition; all of it lives in `arena`. EPROFILE where it is not one,
 * with the reason, and in `*at` the offset of the place; ENOMEM.
 */
bauta_rc bauta_condition_parse(const bauta_condition **condition,
                               const char *text, size_t len, bauta_arena *arena,
                               size_t *at, bauta_err *err) BAUTA_CHECKED;

#endif
