/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/names.h"

#include "core/text.h"

#include <string.h>

enum other {
    HEAD = 1u << 0,
    PEOPLE = 1u << 1,
    THING = 1u << 2,
    SUM = 1u << 3,
    NAME = 1u << 4,
};

enum { WINDOW = 4, AFFIX_MIN = 5, PREFIX_MIN = 7 };

/* --- Words of a name --- */

/* The letter without its accent that the two bytes 0xC3 `c` are; 0: none. */
static char
fold(unsigned char c)
{
    static const char letters[] =
        "aaaaaaaceeeeiiiidnooooo_ouuuuy_saaaaaaaceeeeiiiidnooooo_ouuuuy_y";

    if (c < 0x80 || c > 0xBF)
        return '\0';
    return letters[c - 0x80];
}

static bool
is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool
is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static void
begin_word(bauta_tokens *tokens, size_t len)
{
    if (tokens->start[tokens->n] == len || tokens->n + 1 >= BAUTA_NAME_TOKENS)
        return;
    tokens->start[++tokens->n] = len;
}

void
bauta_tokens_read(bauta_tokens *tokens, const char *name)
{
    size_t len = 0;

    *tokens = (bauta_tokens){0};
    for (size_t i = 0; name[i] != '\0' && len + 1 < BAUTA_NAME_BYTES; i++) {
        const char c = name[i];
        const char before = name[i > 0 ? i - 1 : 0];
        bool letter = is_capital(c) || is_small(c) || (c >= '0' && c <= '9');

        if ((unsigned char)c == 0xC3 && fold((unsigned char)name[i + 1]) != 0) {
            tokens->text[len++] = fold((unsigned char)name[++i]);
            continue;
        }
        if (!letter ||
            (is_capital(c) && (is_small(before) ||
                               (is_capital(before) && is_small(name[i + 1])))))
            begin_word(tokens, len);
        if (letter)
            tokens->text[len++] = (char)(is_capital(c) ? c | 0x20 : c);
    }
    tokens->start[tokens->n + 1] = len;
    tokens->n += tokens->start[tokens->n] < len;
}

/* --- Lists --- */

static bool
add_words(bauta_bag *bag, const char *words, uint32_t value)
{
    while (*words != '\0') {
        size_t n = strcspn(words, " ");

        if (n > 0 && bauta_bag_find(bag, bauta_bag_hash(words, n)) == 0 &&
            !bauta_bag_add(bag, bauta_bag_hash(words, n), value))
            return false;
        words += n + (words[n] != '\0');
    }
    return true;
}

static bool
add_flags(bauta_bag *bag, const char *words, uint32_t flag)
{
    while (*words != '\0') {
        size_t n = strcspn(words, " ");

        if (n > 0 && !bauta_bag_add(bag, bauta_bag_hash(words, n), flag))
            return false;
        words += n + (words[n] != '\0');
    }
    return true;
}

bool
bauta_names_open(bauta_names *names)
{
    *names = (bauta_names){0};
    for (uint32_t i = 0; bauta_terms[i].words != NULL; i++)
        if (!add_words(&names->terms, bauta_terms[i].words, i + 1))
            return false;
    return add_flags(&names->other, bauta_term_heads, HEAD) &&
           add_flags(&names->other, bauta_term_people, PEOPLE) &&
           add_flags(&names->other, bauta_term_things, THING) &&
           add_flags(&names->other, bauta_term_sums, SUM) &&
           add_flags(&names->other,
                     "name names naam nom nome nombre nazwa "
                     "bezeichnung",
                     NAME);
}

void
bauta_names_close(bauta_names *names)
{
    bauta_bag_close(&names->terms);
    bauta_bag_close(&names->other);
}

/* --- Looking --- */

static uint32_t
flags_of(const bauta_names *names, const bauta_tokens *tokens, size_t i)
{
    if (i >= tokens->n)
        return 0;
    return bauta_bag_find(
        &names->other, bauta_bag_hash(tokens->text + tokens->start[i],
                                      tokens->start[i + 1] - tokens->start[i]));
}

static bool
any_has(const bauta_names *names, const bauta_tokens *tokens, uint32_t flag)
{
    for (size_t i = 0; i < tokens->n; i++)
        if ((flags_of(names, tokens, i) & flag) != 0)
            return true;
    return false;
}

typedef struct match {
    const bauta_term *term;
    size_t bytes, last; /* the word that it ends with */
    double score;
} match;

/* The longest row of words that a list has; of equal ones the last, as what a
 * name is of comes last in it. */
static match
whole_words(const bauta_names *names, const bauta_tokens *tokens)
{
    match best = {0};

    for (size_t i = 0; i < tokens->n; i++)
        for (size_t n = 1; n <= WINDOW && i + n <= tokens->n; n++) {
            size_t bytes = tokens->start[i + n] - tokens->start[i];
            uint32_t found = bauta_bag_find(
                &names->terms,
                bauta_bag_hash(tokens->text + tokens->start[i], bytes));

            if (found == 0 || bytes < best.bytes)
                continue;
            best = (match){.term = &bauta_terms[found - 1],
                           .bytes = bytes,
                           .last = i + n - 1,
                           .score = bauta_terms[found - 1].percent / 100.0};
        }
    return best;
}

/* Words that are written together: "custemail", "emailkunde". */
static match
glued(const bauta_names *names, const bauta_tokens *tokens)
{
    match best = {0};

    for (size_t i = 0; i < tokens->n; i++) {
        const char *word = tokens->text + tokens->start[i];
        size_t len = tokens->start[i + 1] - tokens->start[i];

        for (size_t cut = 1; cut + AFFIX_MIN <= len; cut++) {
            uint32_t tail = bauta_bag_find(
                         &names->terms, bauta_bag_hash(word + cut, len - cut)),
                     head = bauta_bag_find(&names->terms,
                                           bauta_bag_hash(word, len - cut));
            uint32_t found = tail != 0                 ? tail
                             : len - cut >= PREFIX_MIN ? head
                                                       : 0;

            if (found == 0 || len - cut <= best.bytes)
                continue;
            best = (match){.term = &bauta_terms[found - 1],
                           .bytes = len - cut,
                           .last = i,
                           .score = bauta_terms[found - 1].percent *
                                    (tail != 0 ? 0.0085 : 0.0055)};
        }
    }
    return best;
}

/* "name" says little by itself: it is of what stands before it, or of what the
 * table holds. */
static bool
look_at_name(const bauta_names *names, const bauta_tokens *column,
             const bauta_tokens *table, bauta_hint *hint)
{
    uint32_t before =
        column->n > 1 ? flags_of(names, column, column->n - 2) : 0;
    match of = {0};

    if ((flags_of(names, column, column->n - 1) & NAME) == 0)
        return false;
    if (column->n == 1) {
        of = whole_words(names, table);
        if (of.term != NULL && (of.term->class == BAUTA_CLASS_CITY ||
                                of.term->class == BAUTA_CLASS_REGION ||
                                of.term->class == BAUTA_CLASS_COUNTRY ||
                                of.term->class == BAUTA_CLASS_COMPANY)) {
            hint->class = of.term->class;
            hint->score = 0.8;
        } else if (any_has(names, table, THING)) {
            hint->excluded = true;
        } else if (any_has(names, table, PEOPLE)) {
            hint->class = BAUTA_CLASS_FULL_NAME;
            hint->score = 0.85;
        } else {
            hint->class = BAUTA_CLASS_FULL_NAME;
            hint->score = 0.25;
        }
        return true;
    }
    if ((before & PEOPLE) != 0) {
        hint->class = BAUTA_CLASS_FULL_NAME;
        hint->score = 0.85;
        return true;
    }
    if ((before & THING) != 0) {
        hint->excluded = true;
        return true;
    }
    return false;
}

static bauta_hint
look(const bauta_names *names, const bauta_tokens *column,
     const bauta_tokens *table)
{
    bauta_hint hint = {.about_people = any_has(names, table, PEOPLE)};
    match found = whole_words(names, column);
    bool whole = found.term != NULL;

    if (!whole)
        found = glued(names, column);
    hint.sum = any_has(names, column, SUM);
    if (!whole || found.last + 1 < column->n ||
        (flags_of(names, column, found.last) & NAME) != 0) {
        bauta_hint name = hint;

        if ((!whole || found.bytes < 6) &&
            look_at_name(names, column, table, &name))
            return name;
    }
    if (found.term == NULL)
        return hint;
    if (found.last + 1 < column->n &&
        (flags_of(names, column, column->n - 1) & HEAD) != 0) {
        hint.excluded = true;
        return hint;
    }
    hint.class = found.term->class;
    hint.score = found.score;
    return hint;
}

static bool
is_word(const bauta_tokens *tokens, size_t i, const char *word)
{
    size_t n = tokens->start[i + 1] - tokens->start[i];

    return i < tokens->n && strlen(word) == n &&
           memcmp(tokens->text + tokens->start[i], word, n) == 0;
}

bauta_hint
bauta_names_look(const bauta_names *names, const bauta_table *table,
                 const bauta_column *column, const char *comment)
{
    bauta_tokens of_column, of_table, of_comment;
    bauta_hint hint, said;

    bauta_tokens_read(&of_column, column->name);
    bauta_tokens_read(&of_table, table->name);
    if (of_column.n == 0)
        return (bauta_hint){0};
    hint = look(names, &of_column, &of_table);
    if (is_word(&of_column, 0, "is") || is_word(&of_column, 0, "has"))
        hint.excluded = true;
    /* Things have a weight, too. */
    if (hint.class == BAUTA_CLASS_TRAIT && !hint.about_people &&
        any_has(names, &of_table, THING))
        hint.excluded = true;
    /* A title is somebody's in a table of people, or a table of titles. */
    if (hint.class == BAUTA_CLASS_NONE && !hint.excluded &&
        (is_word(&of_column, of_column.n - 1, "title") ||
         is_word(&of_column, of_column.n - 1, "role") ||
         is_word(&of_column, of_column.n - 1, "position"))) {
        hint.class = BAUTA_CLASS_JOB;
        hint.score = hint.about_people ? 0.8 : 0.2;
    }
    if (hint.class == BAUTA_CLASS_INCOME || hint.excluded)
        return hint;
    /* "amount" in a table of salaries. */
    if (hint.class == BAUTA_CLASS_NONE &&
        (is_word(&of_column, of_column.n - 1, "amount") ||
         is_word(&of_column, of_column.n - 1, "value"))) {
        said = look(names, &of_table, &of_table);
        if (said.class == BAUTA_CLASS_INCOME) {
            hint.class = said.class;
            hint.score = 0.8;
        }
    }
    if (comment != NULL && hint.score < 0.5) {
        bauta_tokens_read(&of_comment, comment);
        said = look(names, &of_comment, &of_table);
        if (said.class != BAUTA_CLASS_NONE && said.score * 0.8 > hint.score) {
            hint.class = said.class;
            hint.score = said.score * 0.8;
        }
    }
    return hint;
}
