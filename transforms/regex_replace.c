/* SPDX-License-Identifier: Apache-2.0 */
/*
 * regex_replace: what a regular expression matches is replaced, by a text or
 * by a rule's results.
 *
 *   keeps   everything around the matches
 *   leaks   the same: a value that the expression was not made for, too
 *   cost    PCRE2's, with its just-in-time compiler where there is one; the
 *           expression is compiled once
 *
 * What a hostile value can cost is bounded: a value has VALUE_MAX bytes at
 * most, and the steps that PCRE2 may take from one place of it are such that
 * all places together take no more than STEPS. A run of characters that is
 * taken without a way back (in a lookaround, by a possessive quantifier) is one
 * step however long it is, which makes the worst of those quadratic: some
 * seconds. PCRE2 counts steps in another way without its compiler, so that
 * there a value may be refused which passes here, or the other way round;
 * results never differ.
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/parts.h"
#include "transforms/scan.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <stdlib.h>
#include <string.h>

enum {
    PATTERN_CHARS = 4096,
    PIECES_MAX = 64,
    NAME_BYTES = 64,       /* of a group, at most */
    VALUE_MAX = 128 << 10, /* bytes */
    STEPS = 1000000000,    /* for all places of a value */
    STEPS_MAX = 1000000,   /* from one of them */
    DEPTH = 100000,        /* of backtracking; without the compiler */
    HEAP_KIB = 65536,      /* the same */
    STACK_MIN = 32 * 1024, /* bytes; with it */
    STACK_MAX = 1024 * 1024,
};

/* A piece of "with": a text, or a group of the match. */
struct piece {
    size_t at, len; /* in `with` */
    uint32_t group;
    bool literal;
};

struct regex {
    pcre2_general_context *general;
    pcre2_code *code;
    pcre2_match_context *limits;
    pcre2_match_data *match;
    pcre2_jit_stack *stack;
    bool starved; /* an allocation of PCRE2's has failed */
    uint32_t group, n_groups;
    bool keeps_unmatched, padded;
    bool ruled; /* "each", not "with" */
    bauta_inner rule;
    char *with;
    struct piece pieces[PIECES_MAX];
    size_t n_pieces;
    bauta_form form;
};

static const char *const unmatched[] = {"error", "keep", NULL};

static const bauta_option options[] = {
    {.name = "pattern",
     .kind = BAUTA_OPTION_TEXT,
     .required = true,
     .min = 1,
     .max = PATTERN_CHARS,
     .help = "regular expression, as PCRE2 and Perl have them"},
    {.name = "with",
     .kind = BAUTA_OPTION_TEXT,
     .help = "what to put in place of each match; $1 or ${name} is a group, "
             "$0 the match, $$ a dollar"},
    {.name = "each",
     .kind = BAUTA_OPTION_RULE,
     .help = "instead of \"with\": rule for each match, as for a column of "
             "text"},
    {.name = "group",
     .kind = BAUTA_OPTION_TEXT,
     .fallback = "0",
     .min = 1,
     .max = 32,
     .help = "number or name of the group to replace, instead of the whole "
             "match"},
    {.name = "unmatched",
     .kind = BAUTA_OPTION_CHOICE,
     .fallback = "error",
     .choices = unmatched,
     .help = "a value without a match: an error, or kept as it is"},
    {.kind = BAUTA_OPTION_END},
};

/* --- Binding --- */

static void *
allocate(size_t size, void *self)
{
    void *bytes = bauta_malloc_hook(size);

    if (bytes == NULL)
        ((struct regex *)self)->starved = true;
    return bytes;
}

static void
release(void *bytes, void *self)
{
    (void)self;
    free(bytes);
}

static bauta_rc
no_memory(bauta_err *err)
{
    return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
}

static bauta_rc
compile(struct regex *regex, const bauta_value *pattern, bauta_err *err)
{
    const uint32_t how = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
    pcre2_compile_context *context =
        pcre2_compile_context_create(regex->general);
    PCRE2_SIZE at = 0;
    char why[128] = "it is not one";
    int problem = 0;

    if (context == NULL)
        return no_memory(err);
    regex->code = pcre2_compile((PCRE2_SPTR)pattern->text, pattern->text_len,
                                how, &problem, &at, context);
    pcre2_compile_context_free(context);
    if (regex->starved)
        return no_memory(err);
    if (regex->code != NULL)
        return BAUTA_OK;
    (void)pcre2_get_error_message(problem, (PCRE2_UCHAR *)why, sizeof(why));
    return bauta_err_set(
        err, BAUTA_EPROFILE,
        "\"pattern\" is no regular expression: %s, at character %zu", why,
        bauta_utf8_count(pattern->text,
                         at < pattern->text_len ? at : pattern->text_len) +
            1);
}

/* What a match needs, made once. Without a compiler for this machine, or where
 * it may not make code, PCRE2 interprets. */
static bauta_rc
prepare(struct regex *regex, bauta_err *err)
{
    bool compiled = pcre2_jit_compile(regex->code, PCRE2_JIT_COMPLETE) == 0;

    if (regex->starved)
        return no_memory(err);
    regex->limits = pcre2_match_context_create(regex->general);
    regex->match =
        pcre2_match_data_create_from_pattern(regex->code, regex->general);
    if (regex->limits == NULL || regex->match == NULL)
        return no_memory(err);
    (void)pcre2_set_depth_limit(regex->limits, DEPTH);
    (void)pcre2_set_heap_limit(regex->limits, HEAP_KIB);
    (void)pcre2_pattern_info(regex->code, PCRE2_INFO_CAPTURECOUNT,
                             &regex->n_groups);
    if (!compiled)
        return BAUTA_OK;
    regex->stack = pcre2_jit_stack_create(STACK_MIN, STACK_MAX, regex->general);
    if (regex->stack == NULL)
        return no_memory(err);
    pcre2_jit_stack_assign(regex->limits, NULL, regex->stack);
    return BAUTA_OK;
}

/* The group of that number or name; false where the pattern has none. */
static bool
find_group(const struct regex *regex, const char *name, size_t len,
           uint32_t *group)
{
    char own[NAME_BYTES];
    size_t digits = 0;
    int found;

    *group = 0;
    while (digits < len && name[digits] >= '0' && name[digits] <= '9' &&
           *group <= regex->n_groups)
        *group = *group * 10 + (uint32_t)(name[digits++] - '0');
    if (digits == len && len > 0)
        return *group <= regex->n_groups;
    if (digits > 0 || len == 0 || len >= sizeof(own))
        return false;
    memcpy(own, name, len);
    own[len] = '\0';
    found = pcre2_substring_number_from_name(regex->code, (PCRE2_SPTR)own);
    *group = found > 0 ? (uint32_t)found : 0;
    return found > 0;
}

/* The reference at `at`, on its dollar; bytes of it, or 0 where it is none. */
static size_t
read_reference(const struct regex *regex, const char *text, size_t len,
               struct piece *piece)
{
    size_t n = 0;
    const char *end;

    piece->literal = false;
    if (len > 1 && text[1] == '$') {
        piece->literal = true;
        piece->len = 1;
        return 2;
    }
    if (len > 1 && text[1] == '{') {
        end = memchr(text, '}', len);
        if (end == NULL || !find_group(regex, text + 2,
                                       (size_t)(end - text) - 2, &piece->group))
            return 0;
        return (size_t)(end - text) + 1;
    }
    while (1 + n < len && text[1 + n] >= '0' && text[1 + n] <= '9')
        n++;
    return find_group(regex, text + 1, n, &piece->group) ? 1 + n : 0;
}

static bauta_rc
read_with(struct regex *regex, const bauta_value *with, bauta_err *err)
{
    size_t n;

    if (!bauta_utf8_valid(with->text, with->text_len))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"with\" must be valid UTF-8");
    regex->with = bauta_calloc(1, with->text_len);
    if (regex->with == NULL)
        return no_memory(err);
    memcpy(regex->with, with->text, with->text_len);
    for (size_t at = 0; at < with->text_len; at += n) {
        struct piece *piece = &regex->pieces[regex->n_pieces];
        const char *text = regex->with + at;
        const char *dollar = memchr(text, '$', with->text_len - at);

        if (regex->n_pieces++ == PIECES_MAX)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"with\" refers to too many groups");
        *piece = (struct piece){.at = at, .literal = true};
        n = dollar != NULL ? (size_t)(dollar - text) : with->text_len - at;
        if (n == 0)
            n = read_reference(regex, text, with->text_len - at, piece);
        else
            piece->len = n;
        if (n == 0)
            return bauta_err_set(err, BAUTA_EPROFILE,
                                 "\"with\" refers to a group that \"pattern\" "
                                 "does not have, at character %zu (a dollar "
                                 "is written $$)",
                                 bauta_utf8_count(regex->with, at) + 1);
    }
    return BAUTA_OK;
}

static bauta_rc
bind_result(struct regex *regex, const bauta_binding *binding,
            bauta_promise *promise, bauta_err *err)
{
    const bauta_value *with = bauta_options_get(binding->options, "with");
    const bauta_value *group = bauta_options_get(binding->options, "group");
    const bauta_rule *each = bauta_options_get(binding->options, "each")->rule;
    bauta_column part = {.name = binding->column->name,
                         .native = binding->column->native,
                         .type = BAUTA_TYPE_TEXT,
                         .nullable = true};
    bauta_rc rc;

    if (with->set == (each != NULL))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "give either \"with\" or \"each\"");
    if (!find_group(regex, group->text, group->text_len, &regex->group))
        return bauta_err_set(err, BAUTA_EPROFILE,
                             "\"group\" names one that \"pattern\" does not "
                             "have");
    regex->ruled = each != NULL;
    if (!regex->ruled)
        return read_with(regex, with, err);
    rc = bauta_inner_open(&regex->rule, each, binding, &part, "", err);
    promise->traits |= bauta_inner_traits(&regex->rule);
    return rc;
}

static void
regex_release(void *self)
{
    struct regex *regex = self;

    bauta_inner_close(&regex->rule);
    free(regex->with);
    pcre2_jit_stack_free(regex->stack);
    pcre2_match_data_free(regex->match);
    pcre2_match_context_free(regex->limits);
    pcre2_code_free(regex->code);
    pcre2_general_context_free(regex->general);
    free(regex);
}

static const bauta_form regex_form;

static bauta_rc
regex_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_value *pattern = bauta_options_get(binding->options, "pattern");
    struct regex *regex;
    bauta_rc rc = BAUTA_OK;

    if (!pattern->set)
        return bauta_err_set(err, BAUTA_EPROFILE, "it needs \"pattern\"");
    regex = bauta_calloc(1, sizeof(*regex));
    if (regex == NULL)
        return no_memory(err);
    regex->padded = binding->column->fixed_length;
    regex->keeps_unmatched =
        strcmp(bauta_options_get(binding->options, "unmatched")->text,
               "keep") == 0;
    regex->form = regex_form;
    regex->form.max_chars = binding->column->max_chars;
    regex->general = pcre2_general_context_create(allocate, release, regex);
    rc = regex->general == NULL ? no_memory(err) : BAUTA_OK;
    if (rc == BAUTA_OK)
        rc = compile(regex, pattern, err);
    if (rc == BAUTA_OK)
        rc = prepare(regex, err);
    if (rc == BAUTA_OK)
        rc = bind_result(regex, binding, promise, err);
    if (rc != BAUTA_OK)
        goto out;
    promise->max_chars = regex->form.max_chars;
    *self = regex;
    regex = NULL;

out:
    if (regex != NULL)
        regex_release(regex);
    return rc;
}

/* --- Matching --- */

static uint32_t
steps_for(size_t len)
{
    return len <= STEPS / STEPS_MAX ? STEPS_MAX : (uint32_t)(STEPS / len);
}

/* The text that `with` stands for at the present match. */
static bauta_rc
expand(const struct regex *regex, const char *subject, bauta_arena *arena,
       bauta_cell *cell, bauta_err *err)
{
    const PCRE2_SIZE *spans = pcre2_get_ovector_pointer(regex->match);
    size_t total = 0;
    char *to;

    for (size_t i = 0; i < regex->n_pieces; i++) {
        const struct piece *piece = &regex->pieces[i];
        const PCRE2_SIZE *span = &spans[2 * (size_t)piece->group];

        if (piece->literal)
            total += piece->len;
        else if (span[0] != PCRE2_UNSET && span[0] < span[1])
            total += span[1] - span[0];
    }
    to = total <= UINT32_MAX ? bauta_arena_alloc(arena, total) : NULL;
    if (to == NULL)
        return no_memory(err);
    *cell = (bauta_cell){.bytes = to, .len = (uint32_t)total};
    for (size_t i = 0; i < regex->n_pieces; i++) {
        const struct piece *piece = &regex->pieces[i];
        const PCRE2_SIZE *span = &spans[2 * (size_t)piece->group];

        if (piece->literal) {
            memcpy(to, regex->with + piece->at, piece->len);
            to += piece->len;
        } else if (span[0] != PCRE2_UNSET && span[0] < span[1]) {
            memcpy(to, subject + span[0], span[1] - span[0]);
            to += span[1] - span[0];
        }
    }
    return BAUTA_OK;
}

/* Adds what is to be replaced of the present match, which must lie past `at`,
 * and sets `at` past it. EDATA, with the problem, where there is no such. */
static bauta_rc
add_match(const struct regex *regex, bauta_parts *parts, size_t row, size_t *at,
          const char **problem, bauta_err *err)
{
    const PCRE2_SIZE *spans = pcre2_get_ovector_pointer(regex->match);
    const PCRE2_SIZE *span = &spans[2 * (size_t)regex->group];
    const char *subject = parts->view->columns[0][row].bytes;
    bauta_part *part;

    *problem = "the group takes no part in a match";
    if (span[0] == PCRE2_UNSET)
        return BAUTA_EDATA;
    *problem = "the group lies outside of its match";
    if (spans[0] < *at || spans[0] >= spans[1] || span[0] < spans[0] ||
        span[0] > span[1] || span[1] > spans[1])
        return BAUTA_EDATA;
    *at = spans[1];
    if (span[0] == span[1])
        return BAUTA_OK;
    part = bauta_parts_add(parts, row, span[0], span[1], err);
    if (part == NULL)
        return BAUTA_ENOMEM;
    if (!regex->ruled)
        return expand(regex, subject, parts->view->arena, &part->cell, err);
    part->cell = (bauta_cell){.bytes = subject + span[0],
                              .len = (uint32_t)(span[1] - span[0])};
    return BAUTA_OK;
}

/* EDATA, with the problem, where the value cannot be handled. */
static bauta_rc
add_matches(struct regex *regex, bauta_parts *parts, size_t row,
            const char **problem, bauta_err *err)
{
    const bauta_cell *cell = &parts->view->columns[0][row];
    size_t len = bauta_cell_length(cell, regex->padded), at = 0;
    bool any = false;
    bauta_rc rc = BAUTA_OK;

    *problem = "the value is not valid UTF-8";
    if (!bauta_utf8_valid(cell->bytes, len))
        return BAUTA_EDATA;
    *problem = "the value is longer than 128 KiB";
    if (len > VALUE_MAX)
        return BAUTA_EDATA;
    (void)pcre2_set_match_limit(regex->limits, steps_for(len));
    while (at < len) {
        int n = pcre2_match(regex->code, (PCRE2_SPTR)cell->bytes, len, at,
                            PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, regex->match,
                            regex->limits);

        if (n == PCRE2_ERROR_NOMATCH)
            break;
        if (n == PCRE2_ERROR_NOMEMORY)
            return no_memory(err);
        *problem = "the pattern takes too many steps on the value: make it "
                   "simpler";
        if (n < 0)
            return BAUTA_EDATA;
        any = true;
        BAUTA_TRY(add_match(regex, parts, row, &at, problem, err));
    }
    *problem = "the pattern matches nothing in the value, which "
               "\"unmatched\": \"keep\" would keep";
    if (!any && len > 0 && !regex->keeps_unmatched)
        rc = BAUTA_EDATA;

out:
    return rc;
}

static bauta_rc
regex_apply(void *self, const bauta_view *view, bauta_err *err)
{
    struct regex *regex = self;
    bauta_parts parts;
    bauta_rc rc = BAUTA_OK;

    bauta_parts_begin(&parts, view);
    for (size_t row = 0; row < view->n_rows; row++) {
        const char *problem = "";

        if (view->columns[0][row].bytes == NULL)
            continue;
        rc = add_matches(regex, &parts, row, &problem, err);
        if (rc == BAUTA_EDATA) {
            bauta_parts_drop(&parts, row);
            rc =
                bauta_view_reject(view, row, err, "regex_replace: %s", problem);
        }
        if (rc != BAUTA_OK)
            goto out;
    }
    if (regex->ruled)
        BAUTA_TRY(bauta_parts_apply(&parts, &regex->rule, 1, err));
    BAUTA_TRY(bauta_parts_write(&parts, &regex->form, err));

out:
    return rc;
}

/* --- Writing --- */

static size_t
regex_measure(const void *self, const bauta_part *part, const char **problem)
{
    (void)self;
    (void)problem;
    return part->cell.bytes != NULL ? part->cell.len : 0;
}

static void
regex_write(const void *self, const bauta_part *part, char *out)
{
    (void)self;
    if (part->cell.bytes != NULL)
        memcpy(out, part->cell.bytes, part->room);
}

static const bauta_form regex_form = {
    .name = "regex_replace", .measure = regex_measure, .write = regex_write};

const struct bauta_transform bauta_transform_regex_replace = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "regex_replace",
    .summary = "replace what a regular expression matches",
    .details =
        "Each match, or the group of it that \"group\" names, is replaced by "
        "\"with\" or by what the rule \"each\" makes of it; all else stays as "
        "it is. A value in which nothing matches would stay whole: it stops "
        "the run, unless \"unmatched\" says keep. Only an empty one passes. "
        "Expressions are those of PCRE2, over Unicode: \\w is any letter or "
        "digit. Matches are never empty. A value of more than 128 KiB, or one "
        "on which the expression takes too many steps, cannot be handled.",
    .example = "{\"transform\": \"regex_replace\", \"pattern\": "
               "\"cust-([0-9]+)\", \"group\": \"1\", \"each\": \"digits\"}",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_ORIGINAL,
    .options = options,
    .bind = regex_bind,
    .apply = regex_apply,
    .release = regex_release,
};
