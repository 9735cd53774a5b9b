/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/filter.h"

#include "core/text.h"
#include "transforms/order.h"
#include "transforms/scan.h"

#include <stdlib.h>
#include <string.h>

/* A column as the condition meets it. */
struct subject {
    unsigned type;
    bool padded;
    size_t at; /* in the view's columns */
};

struct bauta_filter {
    const bauta_condition *condition; /* borrowed from the profile */
    struct subject subjects[BAUTA_CONDITION_COLUMNS];
};

static enum bauta_order_by
order_of(unsigned type)
{
    switch (type) {
    case BAUTA_TYPE_INTEGER:
    case BAUTA_TYPE_DECIMAL:
        return BAUTA_ORDER_NUMBER;
    case BAUTA_TYPE_DATE:
    case BAUTA_TYPE_TIMESTAMP:
        return BAUTA_ORDER_DATE;
    default:
        return BAUTA_ORDER_BYTES;
    }
}

static bauta_rc
mismatch(const char *column, const char *what, bauta_err *err)
{
    return bauta_err_set(err, BAUTA_EPROFILE,
                         "\"when\": column %s compares with %s", column, what);
}

static bauta_rc
check_operand(const bauta_filter *filter, const bauta_instruction *test,
              const bauta_operand *operand, bauta_err *err)
{
    const struct subject *left = &filter->subjects[test->left.column];
    const char *name = filter->condition->columns[test->left.column];
    enum bauta_order_by order = order_of(left->type);
    bauta_moment moment;

    if (operand->kind == BAUTA_OPERAND_COLUMN) {
        const struct subject *right = &filter->subjects[operand->column];

        return order_of(right->type) == order &&
                       (left->type == BAUTA_TYPE_BOOLEAN) ==
                           (right->type == BAUTA_TYPE_BOOLEAN)
                   ? BAUTA_OK
                   : mismatch(name, "a column of a like type only", err);
    }
    if (test->predicate == BAUTA_PREDICATE_LIKE)
        return order == BAUTA_ORDER_BYTES && left->type != BAUTA_TYPE_BOOLEAN
                   ? BAUTA_OK
                   : bauta_err_set(err, BAUTA_EPROFILE,
                                   "\"when\": \"like\" is for text, and column "
                                   "%s is none",
                                   name);
    if (left->type == BAUTA_TYPE_BOOLEAN)
        return operand->kind == BAUTA_OPERAND_BOOLEAN
                   ? BAUTA_OK
                   : mismatch(name, "true or false", err);
    if (order == BAUTA_ORDER_NUMBER)
        return operand->kind == BAUTA_OPERAND_NUMBER
                   ? BAUTA_OK
                   : mismatch(name, "a number, without quotes", err);
    if (operand->kind != BAUTA_OPERAND_TEXT)
        return mismatch(name, "a text, in single quotes", err);
    if (order == BAUTA_ORDER_DATE &&
        !bauta_moment_read(operand->text, operand->len, &moment))
        return mismatch(name, "a date such as '2024-12-31'", err);
    return BAUTA_OK;
}

static bauta_rc
check(const bauta_filter *filter, bauta_err *err)
{
    const bauta_condition *condition = filter->condition;
    bauta_rc rc = BAUTA_OK;

    for (size_t i = 0; i < condition->n_instructions; i++) {
        const bauta_instruction *test = &condition->program[i];

        if (test->op != BAUTA_OPERATOR_TEST)
            continue;
        for (size_t j = 0; j < test->n_right; j++)
            BAUTA_TRY(check_operand(filter, test, &test->right[j], err));
    }

out:
    return rc;
}

bauta_rc
bauta_filter_open(bauta_filter **out, const bauta_binding *binding,
                  bauta_err *err)
{
    bauta_filter *filter = bauta_calloc(1, sizeof(*filter));
    size_t n = 0;
    bauta_rc rc = BAUTA_OK;

    if (filter == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    filter->condition = binding->step->when;
    for (size_t i = 0; i < binding->n_peers; i++) {
        const bauta_peer *peer = &binding->peers[i];

        if (peer->step == binding->step && peer->option == BAUTA_PEER_WHEN &&
            n < BAUTA_CONDITION_COLUMNS)
            filter->subjects[n++] =
                (struct subject){.type = peer->column->type,
                                 .padded = peer->column->fixed_length,
                                 .at = i + 1};
    }
    if (n != filter->condition->n_columns)
        BAUTA_TRY(bauta_err_set(err, BAUTA_EPROFILE,
                                "\"when\" names columns that are not there"));
    BAUTA_TRY(check(filter, err));
    *out = filter;
    filter = NULL;

out:
    bauta_filter_close(filter);
    return rc;
}

void
bauta_filter_close(bauta_filter *filter)
{
    free(filter);
}

/* What one side of a comparison holds in a row. */
static bauta_cell
side(const bauta_filter *filter, const bauta_view *view,
     const bauta_operand *operand, size_t row)
{
    const struct subject *subject;
    bauta_cell cell;

    if (operand->kind != BAUTA_OPERAND_COLUMN)
        return (bauta_cell){.bytes = operand->text,
                            .len = (uint32_t)operand->len};
    subject = &filter->subjects[operand->column];
    cell = view->columns[subject->at][row];
    if (cell.bytes != NULL)
        cell.len = (uint32_t)bauta_cell_length(&cell, subject->padded);
    return cell;
}

/* % stands for any characters, _ for one; \ takes the next one as it is.
 * Without backtracking beyond the last %. */
static bool
like(const char *text, size_t len, const char *pattern, size_t n)
{
    size_t t = 0, p = 0, star = SIZE_MAX, resume = 0;

    while (t < len) {
        size_t step = bauta_utf8_length(text + t, len - t);
        bool literal = p < n && pattern[p] == '\\' && p + 1 < n;

        step = step > 0 ? step : 1;
        if (p < n && pattern[p] == '%') {
            star = p++;
            resume = t;
        } else if (p < n && pattern[p] == '_') {
            p++;
            t += step;
        } else if (p < n && pattern[p + (literal ? 1 : 0)] == text[t]) {
            p += literal ? 2 : 1;
            t++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            step = bauta_utf8_length(text + resume, len - resume);
            resume += step > 0 ? step : 1;
            t = resume;
        } else {
            return false;
        }
    }
    while (p < n && pattern[p] == '%')
        p++;
    return p == n;
}

static enum bauta_truth
truth_of(enum bauta_predicate predicate, int order)
{
    switch (predicate) {
    case BAUTA_PREDICATE_EQUAL:
    case BAUTA_PREDICATE_IN:
        return order == 0 ? BAUTA_TRUE : BAUTA_FALSE;
    case BAUTA_PREDICATE_NOT_EQUAL:
        return order != 0 ? BAUTA_TRUE : BAUTA_FALSE;
    case BAUTA_PREDICATE_LESS:
        return order < 0 ? BAUTA_TRUE : BAUTA_FALSE;
    case BAUTA_PREDICATE_LESS_EQUAL:
        return order <= 0 ? BAUTA_TRUE : BAUTA_FALSE;
    case BAUTA_PREDICATE_GREATER:
        return order > 0 ? BAUTA_TRUE : BAUTA_FALSE;
    default:
        return order >= 0 ? BAUTA_TRUE : BAUTA_FALSE;
    }
}

static bauta_rc
compare(const bauta_filter *filter, const bauta_view *view,
        const bauta_instruction *test, size_t row, enum bauta_truth *out,
        bauta_err *err)
{
    const struct subject *subject = &filter->subjects[test->left.column];
    enum bauta_order_by by = order_of(subject->type);
    bauta_cell left = side(filter, view, &test->left, row);

    *out = left.bytes == NULL ? BAUTA_UNKNOWN : BAUTA_FALSE;
    for (size_t i = 0; left.bytes != NULL && i < test->n_right; i++) {
        bauta_cell right = side(filter, view, &test->right[i], row);
        int order = 0;

        if (right.bytes == NULL) {
            *out = BAUTA_UNKNOWN;
            continue;
        }
        if (test->predicate == BAUTA_PREDICATE_LIKE) {
            *out = like(left.bytes, left.len, right.bytes, right.len)
                       ? BAUTA_TRUE
                       : BAUTA_FALSE;
            continue;
        }
        if (!bauta_order(by, &left, &right, &order)) {
            bauta_view strict = *view;

            strict.rejects = NULL;
            return bauta_view_reject(
                &strict, row, err,
                "\"when\": the value of column %s is not "
                "what its type says, so that it cannot be "
                "compared",
                filter->condition->columns[test->left.column]);
        }
        *out = truth_of(test->predicate, order);
        if (*out == BAUTA_TRUE)
            break;
    }
    return BAUTA_OK;
}

static uint8_t
negate(uint8_t truth)
{
    return truth == BAUTA_UNKNOWN ? truth : truth == BAUTA_FALSE;
}

static bauta_rc
run_test(const bauta_filter *filter, const bauta_view *view,
         const bauta_instruction *test, uint8_t *out, bauta_err *err)
{
    bauta_rc rc = BAUTA_OK;

    for (size_t row = 0; row < view->n_rows; row++) {
        enum bauta_truth truth;

        if (test->predicate == BAUTA_PREDICATE_IS_NULL) {
            bauta_cell cell = side(filter, view, &test->left, row);

            truth = cell.bytes == NULL ? BAUTA_TRUE : BAUTA_FALSE;
        } else {
            BAUTA_TRY(compare(filter, view, test, row, &truth, err));
        }
        out[row] = test->negated ? negate((uint8_t)truth) : (uint8_t)truth;
    }

out:
    return rc;
}

/* SQL's three-valued logic, into `a`. */
static void
combine(enum bauta_operator op, uint8_t *a, const uint8_t *b, size_t n)
{
    uint8_t strong = op == BAUTA_OPERATOR_AND ? BAUTA_FALSE : BAUTA_TRUE;

    for (size_t row = 0; row < n; row++) {
        if (a[row] == strong || b[row] == strong)
            a[row] = strong;
        else if (a[row] == BAUTA_UNKNOWN || b[row] == BAUTA_UNKNOWN)
            a[row] = BAUTA_UNKNOWN;
    }
}

/* What an operator of one makes of `a`. */
static void
change(enum bauta_operator op, uint8_t *a, size_t n)
{
    for (size_t row = 0; row < n; row++) {
        if (op == BAUTA_OPERATOR_NOT)
            a[row] = negate(a[row]);
        else if (a[row] == BAUTA_UNKNOWN)
            a[row] = BAUTA_FALSE;
    }
}

bauta_rc
bauta_filter_apply(const bauta_filter *filter, const bauta_view *view,
                   uint8_t **truths, bauta_err *err)
{
    const bauta_condition *condition = filter->condition;
    uint8_t *stack =
        bauta_arena_calloc(view->arena, condition->depth, view->n_rows);
    uint8_t *top = stack;
    bauta_rc rc = BAUTA_OK;

    if (stack == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    for (size_t i = 0; i < condition->n_instructions; i++) {
        const bauta_instruction *at = &condition->program[i];

        if (at->op == BAUTA_OPERATOR_TEST) {
            BAUTA_TRY(run_test(filter, view, at, top, err));
            top += view->n_rows;
        } else if (at->op == BAUTA_OPERATOR_NOT ||
                   at->op == BAUTA_OPERATOR_HOLDS) {
            change(at->op, top - view->n_rows, view->n_rows);
        } else {
            top -= view->n_rows;
            combine(at->op, top - view->n_rows, top, view->n_rows);
        }
    }
    *truths = stack;

out:
    return rc;
}
