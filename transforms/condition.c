/* SPDX-License-Identifier: Apache-2.0 */
/*
 * A recursive descent over or, and, not, predicate, that writes a program in
 * postfix order; linear in the text, recursion bounded by the depth.
 */
#include "transforms/condition.h"

#include "core/text.h"

#include <string.h>
#include <strings.h>

enum { OPERANDS_MAX = 1000, INSTRUCTIONS_MAX = 4096 };

enum token {
    END,
    WORD,   /* and, or, not, in, like, between, is, null, true, false */
    NAME,   /* of a column */
    TEXT,   /* in single quotes */
    NUMBER, /* [-]digits[.digits] */
    SIGN,   /* = <> != < <= > >= ( ) , */
    WRONG,
};

typedef struct parser {
    const char *text;
    size_t len, at; /* past the token at hand */
    bauta_arena *arena;
    bauta_err *err;
    /* the token at hand */
    enum token token;
    size_t begin;
    const char *value; /* NAME, TEXT: quotes undone; WORD: lower case */
    size_t value_len;
    /* what is made */
    bauta_condition *condition;
    bauta_instruction *program;
    size_t n, room, depth, nesting;
} parser;

static bauta_rc
wrong(parser *p, const char *what)
{
    return bauta_err_set(p->err, BAUTA_EPROFILE, "%s", what);
}

static bauta_rc
no_memory(parser *p)
{
    return bauta_err_set(p->err, BAUTA_ENOMEM, "out of memory");
}

static const char *
word_of(const char *text, size_t len)
{
    static const char *const words[] = {"and",  "or", "not",  "in",   "between",
                                        "like", "is", "null", "true", "false"};

    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (strlen(words[i]) == len && strncasecmp(words[i], text, len) == 0)
            return words[i];
    return NULL;
}

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool
is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* A name or a text up to its closing quote; doubled quotes stand for one. */
static bauta_rc
read_quoted(parser *p, char quote)
{
    char *out = bauta_arena_alloc(p->arena, p->len - p->at + 1);
    size_t n = 0;

    if (out == NULL)
        return no_memory(p);
    for (p->at++; p->at < p->len; p->at++) {
        char c = p->text[p->at];

        if (c == quote) {
            if (p->at + 1 == p->len || p->text[p->at + 1] != quote)
                break;
            p->at++;
        }
        out[n++] = c;
    }
    if (p->at == p->len)
        return wrong(p, quote == '"' ? "a name has no closing quote"
                                     : "a text has no closing quote");
    p->at++;
    out[n] = '\0';
    p->token = quote == '"' ? NAME : TEXT;
    p->value = out;
    p->value_len = n;
    if (p->token == NAME && n == 0)
        return wrong(p, "a name is empty");
    return BAUTA_OK;
}

static bauta_rc
read_word(parser *p)
{
    size_t begin = p->at;

    while (p->at < p->len &&
           (is_letter(p->text[p->at]) || is_digit(p->text[p->at])))
        p->at++;
    p->value_len = p->at - begin;
    p->value = word_of(p->text + begin, p->value_len);
    p->token = WORD;
    if (p->value != NULL)
        return BAUTA_OK;
    p->token = NAME;
    p->value = bauta_arena_strndup(p->arena, p->text + begin, p->value_len);
    return p->value != NULL ? BAUTA_OK : no_memory(p);
}

static bauta_rc
read_number(parser *p)
{
    size_t begin = p->at;

    if (p->text[p->at] == '-')
        p->at++;
    while (p->at < p->len && is_digit(p->text[p->at]))
        p->at++;
    if (p->at + 1 < p->len && p->text[p->at] == '.' &&
        is_digit(p->text[p->at + 1])) {
        p->at++;
        while (p->at < p->len && is_digit(p->text[p->at]))
            p->at++;
    }
    if (p->at < p->len && (is_letter(p->text[p->at]) || p->text[p->at] == '.'))
        return wrong(p, "a number is written as 12, -12 or 12.50");
    p->token = NUMBER;
    p->value = p->text + begin;
    p->value_len = p->at - begin;
    return BAUTA_OK;
}

static bauta_rc
read_sign(parser *p)
{
    static const char *const signs[] = {"<>", "!=", "<=", ">=", "=",
                                        "<",  ">",  "(",  ")",  ","};

    for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++) {
        size_t n = strlen(signs[i]);

        if (p->len - p->at < n || memcmp(p->text + p->at, signs[i], n) != 0)
            continue;
        p->at += n;
        p->token = SIGN;
        p->value = signs[i];
        p->value_len = n;
        return BAUTA_OK;
    }
    return wrong(p, "a character that no condition has");
}

static bauta_rc
advance(parser *p)
{
    char c;

    while (p->at < p->len && strchr(" \t\r\n", p->text[p->at]) != NULL)
        p->at++;
    p->begin = p->at;
    if (p->at == p->len) {
        p->token = END;
        p->value = "";
        return BAUTA_OK;
    }
    c = p->text[p->at];
    if (c == '"' || c == '\'')
        return read_quoted(p, c);
    if (is_letter(c))
        return read_word(p);
    if (is_digit(c) ||
        (c == '-' && p->at + 1 < p->len && is_digit(p->text[p->at + 1])))
        return read_number(p);
    return read_sign(p);
}

static bool
is(const parser *p, enum token token, const char *value)
{
    return p->token == token && strcmp(p->value, value) == 0;
}

/* Passes the token where it is the one. */
static bauta_rc
expect(parser *p, enum token token, const char *value, const char *otherwise)
{
    return is(p, token, value) ? advance(p) : wrong(p, otherwise);
}

static bauta_rc
emit(parser *p, const bauta_instruction *instruction)
{
    if (p->n == p->room)
        return wrong(p, "the condition has too many parts");
    p->program[p->n++] = *instruction;
    if (instruction->op == BAUTA_OPERATOR_TEST)
        p->depth++;
    else if (instruction->op != BAUTA_OPERATOR_NOT &&
             instruction->op != BAUTA_OPERATOR_HOLDS)
        p->depth--;
    if (p->depth > p->condition->depth)
        p->condition->depth = p->depth;
    return BAUTA_OK;
}

static bauta_rc
take_column(parser *p, bauta_operand *out)
{
    bauta_condition *c = p->condition;
    size_t i = 0;

    while (i < c->n_columns && strcmp(c->columns[i], p->value) != 0)
        i++;
    if (i == BAUTA_CONDITION_COLUMNS)
        return wrong(p, "the condition names too many columns");
    if (i == c->n_columns)
        c->columns[c->n_columns++] = p->value;
    *out = (bauta_operand){.kind = BAUTA_OPERAND_COLUMN, .column = i};
    return advance(p);
}

/* A value; a column too where the predicate compares. */
static bauta_rc
take_operand(parser *p, bool column, bauta_operand *out)
{
    *out = (bauta_operand){.text = p->value, .len = p->value_len};
    if (p->token == NAME && column)
        return take_column(p, out);
    if (p->token == TEXT)
        out->kind = BAUTA_OPERAND_TEXT;
    else if (p->token == NUMBER)
        out->kind = BAUTA_OPERAND_NUMBER;
    else if (is(p, WORD, "true") || is(p, WORD, "false"))
        out->kind = BAUTA_OPERAND_BOOLEAN;
    else if (is(p, WORD, "null"))
        return wrong(p, "nothing equals null: write \"is null\"");
    else
        return wrong(p, p->token == NAME
                            ? "a value is wanted here: a text stands in "
                              "single quotes"
                            : "a value is wanted here");
    return advance(p);
}

static bool
is_comparison(const parser *p, enum bauta_predicate *out)
{
    static const struct {
        const char *sign;
        enum bauta_predicate predicate;
    } comparisons[] = {
        {"=", BAUTA_PREDICATE_EQUAL},
        {"<>", BAUTA_PREDICATE_NOT_EQUAL},
        {"!=", BAUTA_PREDICATE_NOT_EQUAL},
        {"<", BAUTA_PREDICATE_LESS},
        {"<=", BAUTA_PREDICATE_LESS_EQUAL},
        {">", BAUTA_PREDICATE_GREATER},
        {">=", BAUTA_PREDICATE_GREATER_EQUAL},
    };

    for (size_t i = 0; i < sizeof(comparisons) / sizeof(comparisons[0]); i++)
        if (is(p, SIGN, comparisons[i].sign)) {
            *out = comparisons[i].predicate;
            return true;
        }
    return false;
}

/* Room for `n` operands on the right. */
static bauta_operand *
right_of(parser *p, bauta_instruction *test, size_t n)
{
    bauta_operand *right = bauta_arena_calloc(p->arena, n, sizeof(*right));

    if (right == NULL)
        (void)no_memory(p);
    test->right = right;
    return right;
}

static bauta_rc
one_right(parser *p, bauta_instruction *test, bool column)
{
    bauta_operand *right = right_of(p, test, 1);

    if (right == NULL)
        return p->err->code;
    test->n_right = 1;
    return take_operand(p, column, right);
}

static bauta_rc
parse_in(parser *p, bauta_instruction *test)
{
    size_t left = (p->len - p->at) / 2 + 1; /* a value and its comma */
    bauta_operand *right =
        right_of(p, test, left < OPERANDS_MAX ? left : OPERANDS_MAX);
    bauta_rc rc = BAUTA_OK;

    if (right == NULL)
        return p->err->code;
    BAUTA_TRY(expect(p, SIGN, "(", "\"in\" wants values in parentheses"));
    for (;;) {
        if (test->n_right == OPERANDS_MAX)
            return wrong(p, "\"in\" takes at most 1000 values");
        BAUTA_TRY(take_operand(p, false, &right[test->n_right++]));
        if (!is(p, SIGN, ","))
            break;
        BAUTA_TRY(advance(p));
    }
    BAUTA_TRY(expect(p, SIGN, ")",
                     "\"in\" wants a comma or a closing "
                     "parenthesis here"));
    rc = emit(p, test);

out:
    return rc;
}

/* x between a and b: x >= a and x <= b. */
static bauta_rc
parse_between(parser *p, bauta_instruction *test)
{
    const bauta_instruction both = {.op = BAUTA_OPERATOR_AND};
    const bauta_instruction inverse = {.op = BAUTA_OPERATOR_NOT};
    bool negated = test->negated;
    bauta_rc rc = BAUTA_OK;

    test->negated = false;
    test->predicate = BAUTA_PREDICATE_GREATER_EQUAL;
    BAUTA_TRY(one_right(p, test, true));
    BAUTA_TRY(emit(p, test));
    BAUTA_TRY(expect(p, WORD, "and", "\"between\" wants \"and\" here"));
    test->predicate = BAUTA_PREDICATE_LESS_EQUAL;
    BAUTA_TRY(one_right(p, test, true));
    BAUTA_TRY(emit(p, test));
    BAUTA_TRY(emit(p, &both));
    if (negated)
        rc = emit(p, &inverse);

out:
    return rc;
}

static bauta_rc
parse_is(parser *p, bauta_instruction *test)
{
    bauta_rc rc = BAUTA_OK;

    test->predicate = BAUTA_PREDICATE_IS_NULL;
    test->negated = is(p, WORD, "not");
    if (test->negated)
        BAUTA_TRY(advance(p));
    BAUTA_TRY(expect(p, WORD, "null", "\"is\" wants \"null\" or \"not null\""));
    rc = emit(p, test);

out:
    return rc;
}

/* What may follow a column, but for a comparison and "is". */
static bauta_rc
parse_worded(parser *p, bauta_instruction *test)
{
    bauta_rc rc = BAUTA_OK;

    test->negated = is(p, WORD, "not");
    if (test->negated)
        BAUTA_TRY(advance(p));
    if (is(p, WORD, "in")) {
        test->predicate = BAUTA_PREDICATE_IN;
        BAUTA_TRY(advance(p));
        return parse_in(p, test);
    }
    if (is(p, WORD, "between")) {
        BAUTA_TRY(advance(p));
        return parse_between(p, test);
    }
    if (!is(p, WORD, "like"))
        return wrong(p, "a comparison, \"in\", \"between\", \"like\" or \"is\" "
                        "is wanted here");
    test->predicate = BAUTA_PREDICATE_LIKE;
    BAUTA_TRY(advance(p));
    if (p->token != TEXT)
        return wrong(p, "\"like\" wants a pattern in single quotes");
    BAUTA_TRY(one_right(p, test, false));
    rc = emit(p, test);

out:
    return rc;
}

static bauta_rc
parse_test(parser *p)
{
    bauta_instruction test = {.op = BAUTA_OPERATOR_TEST};
    bauta_rc rc = BAUTA_OK;

    if (p->token != NAME)
        return wrong(p, "the name of a column is wanted here");
    BAUTA_TRY(take_column(p, &test.left));
    if (is_comparison(p, &test.predicate)) {
        BAUTA_TRY(advance(p));
        BAUTA_TRY(one_right(p, &test, true));
        rc = emit(p, &test);
    } else if (is(p, WORD, "is")) {
        BAUTA_TRY(advance(p));
        rc = parse_is(p, &test);
    } else {
        rc = parse_worded(p, &test);
    }

out:
    return rc;
}

static bauta_rc parse_or(parser *p);

/* "is true" or "is not true", after parentheses. */
static bauta_rc
parse_holds(parser *p)
{
    const bauta_instruction holds = {.op = BAUTA_OPERATOR_HOLDS};
    const bauta_instruction inverse = {.op = BAUTA_OPERATOR_NOT};
    bool negated;
    bauta_rc rc;

    BAUTA_TRY(advance(p));
    negated = is(p, WORD, "not");
    if (negated)
        BAUTA_TRY(advance(p));
    BAUTA_TRY(
        expect(p, WORD, "true", "\"true\" or \"not true\" is wanted here"));
    BAUTA_TRY(emit(p, &holds));
    if (negated)
        BAUTA_TRY(emit(p, &inverse));

out:
    return rc;
}

static bauta_rc
parse_not(parser *p)
{
    const bauta_instruction inverse = {.op = BAUTA_OPERATOR_NOT};
    bool negated = false;
    bauta_rc rc = BAUTA_OK;

    while (is(p, WORD, "not")) {
        negated = !negated;
        BAUTA_TRY(advance(p));
    }
    if (is(p, SIGN, "(")) {
        if (++p->nesting > BAUTA_CONDITION_DEPTH)
            return wrong(p, "parentheses are nested too deeply");
        BAUTA_TRY(advance(p));
        BAUTA_TRY(parse_or(p));
        BAUTA_TRY(expect(p, SIGN, ")",
                         "\"and\", \"or\" or a closing "
                         "parenthesis is wanted here"));
        p->nesting--;
        if (is(p, WORD, "is"))
            BAUTA_TRY(parse_holds(p));
    } else {
        BAUTA_TRY(parse_test(p));
    }
    if (negated)
        rc = emit(p, &inverse);

out:
    return rc;
}

static bauta_rc
parse_and(parser *p)
{
    const bauta_instruction both = {.op = BAUTA_OPERATOR_AND};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(parse_not(p));
    while (is(p, WORD, "and")) {
        BAUTA_TRY(advance(p));
        BAUTA_TRY(parse_not(p));
        BAUTA_TRY(emit(p, &both));
    }

out:
    return rc;
}

static bauta_rc
parse_or(parser *p)
{
    const bauta_instruction either = {.op = BAUTA_OPERATOR_OR};
    bauta_rc rc = BAUTA_OK;

    BAUTA_TRY(parse_and(p));
    while (is(p, WORD, "or")) {
        BAUTA_TRY(advance(p));
        BAUTA_TRY(parse_and(p));
        BAUTA_TRY(emit(p, &either));
    }

out:
    return rc;
}

static bauta_rc
parse_all(parser *p)
{
    bauta_rc rc = BAUTA_OK;

    if (p->len > BAUTA_CONDITION_BYTES)
        return wrong(p, "the condition is longer than 64 KiB");
    if (!bauta_utf8_valid(p->text, p->len) ||
        memchr(p->text, '\0', p->len) != NULL)
        return wrong(p, "the condition is not a text");
    BAUTA_TRY(advance(p));
    BAUTA_TRY(parse_or(p));
    if (p->token != END)
        rc = wrong(p, "\"and\" or \"or\" is wanted here");

out:
    return rc;
}

bauta_rc
bauta_condition_parse(const bauta_condition **out, const char *text, size_t len,
                      bauta_arena *arena, size_t *at, bauta_err *err)
{
    size_t room = len < INSTRUCTIONS_MAX ? len + 1 : INSTRUCTIONS_MAX;
    parser p = {
        .text = text, .len = len, .room = room, .arena = arena, .err = err};
    bauta_rc rc;

    p.condition = bauta_arena_calloc(arena, 1, sizeof(*p.condition));
    p.program = bauta_arena_calloc(arena, room, sizeof(*p.program));
    if (p.condition == NULL || p.program == NULL)
        return no_memory(&p);
    p.condition->text = bauta_arena_strndup(arena, text, len);
    if (p.condition->text == NULL)
        return no_memory(&p);
    p.text = p.condition->text;
    rc = parse_all(&p);
    *at = p.begin;
    p.condition->program = p.program;
    p.condition->n_instructions = p.n;
    *out = p.condition;
    return rc;
}
