/* SPDX-License-Identifier: Apache-2.0 */
#include "transforms/scrub/look.h"

#include <string.h>

/* --- Beginning --- */

/* Does a name follow the initial? */
static bool
is_before_name(const bauta_looker *l, const bauta_name_word *part, size_t depth)
{
    bauta_name_word next;
    size_t end;
    enum bauta_gap gap = bauta_gap_at(l, part->word.end, &end);

    if ((gap != BAUTA_GAP_DOT && gap != BAUTA_GAP_DOT_BLANK) ||
        !bauta_next_word(l, end, &next))
        return false;
    if ((next.flags & BAUTA_WORD_IS_PARTICLE) != 0)
        return gap == BAUTA_GAP_DOT_BLANK && bauta_is_followed(l, part);
    if (next.word.shape == BAUTA_CASE_INITIAL)
        return depth < BAUTA_NAME_WORDS &&
               bauta_look_at(l, next.word.end) == '.' &&
               is_before_name(l, &next, depth + 1);
    if (!bauta_is_capital(&next.word) || next.word.letters < 2 ||
        bauta_is_noun(l, &next.word))
        return false;
    if (next.word.shape == BAUTA_CASE_UPPER)
        return (next.flags & LAST) != 0;
    return (next.flags & LAST) != 0 || (next.flags & OTHER) == 0;
}

static bool
begins_initial(const bauta_looker *l, const bauta_name_word *part)
{
    size_t at = part->word.start;

    /* "z. B.", "p.A.": not after another letter with a full stop */
    if (at >= l->floor + 3 &&
        (l->bytes[at - 1] == '.' ||
         (l->bytes[at - 1] == ' ' && l->bytes[at - 2] == '.' &&
          bauta_is_letter(l->bytes[at - 3]) &&
          (at < l->floor + 4 || !bauta_is_letter(l->bytes[at - 4])))))
        return false;
    return is_before_name(l, part, 1);
}

/* Is it all that its line has, but for one more word: a signature? */
static bool
is_signature(const bauta_looker *l, const bauta_name_word *part)
{
    size_t at = part->word.start, end = part->end, next;
    bauta_name_word second;

    if (at > l->floor && l->bytes[at - 1] != '\n')
        return false;
    if (bauta_gap_at(l, end, &next) == BAUTA_GAP_BLANK &&
        bauta_next_word(l, next, &second)) {
        if ((second.flags & (FIRST | LAST)) == 0 ||
            !bauta_is_capital(&second.word))
            return false;
        end = second.end;
    } else if ((part->flags & (FIRST | LAST)) == 0) {
        return false;
    }
    return at > 0 &&
           (bauta_look_at(l, end) == '\0' || bauta_look_at(l, end) == '\r' ||
            bauta_look_at(l, end) == '\n');
}

/* Two names in capitals. */
static bool
is_pair(const bauta_looker *l, const bauta_name_word *part)
{
    bauta_name_word second;
    size_t next;

    return bauta_gap_at(l, part->end, &next) == BAUTA_GAP_BLANK &&
           bauta_next_word(l, next, &second) && second.word.letters > 2 &&
           (second.flags & (FIRST | LAST)) != 0 && (second.flags & OTHER) == 0;
}

/* Does the next word say what somebody does? */
static bool
is_doing(const bauta_looker *l, const bauta_name_word *part)
{
    bauta_name_word next;
    size_t at;

    return bauta_gap_at(l, part->end, &at) == BAUTA_GAP_BLANK &&
           bauta_next_word(l, at, &next) &&
           next.word.shape == BAUTA_CASE_LOWER &&
           (next.flags & BAUTA_WORD_IS_DEED) != 0;
}

/* A given name, as far as the lexicon goes. */
static bool
begins_first(const bauta_looker *l, const bauta_name_word *part,
             const bauta_around *c)
{
    unsigned flags = part->flags;
    bool article = (c->close & BAUTA_WORD_IS_ARTICLE) != 0;

    if ((flags & OTHER) == 0) {
        if (part->word.shape == BAUTA_CASE_UPPER && part->word.letters < 4)
            return is_pair(l, part);
        if (part->word.letters < 4 && !c->inside && (flags & LAST) != 0)
            return bauta_is_followed(l, part);
        if ((flags & PLACE) != 0)
            return ((c->close & BAUTA_WORD_IS_LOCATIVE) == 0 && !article) ||
                   bauta_is_followed(l, part);
        return !article || (flags & LAST) == 0 || bauta_is_followed(l, part);
    }
    if (c->quoted && (c->wide & BAUTA_WORD_IS_STREET) == 0)
        return true;
    if ((flags & BAUTA_WORD_IS_DATE) == 0 && c->inside && !article &&
        (c->close & (BAUTA_WORD_IS_AGENT | BAUTA_WORD_IS_DEED)) != 0)
        return true;
    return !article && (bauta_is_followed(l, part) || is_doing(l, part));
}

static bool
begins_last(const bauta_looker *l, const bauta_name_word *part,
            const bauta_around *c)
{
    size_t next;

    if ((c->close & BAUTA_WORD_IS_ARTICLE) != 0)
        return false;
    if (bauta_gap_at(l, part->end, &next) == BAUTA_GAP_COMMA &&
        bauta_is_followed(l, part))
        return true;
    if (part->word.shape == BAUTA_CASE_UPPER)
        return part->word.letters > 3 && is_pair(l, part);
    if (part->word.letters > 2 && is_doing(l, part))
        return true;
    if ((part->flags & (OTHER | PLACE)) == 0)
        return part->word.letters > (c->inside ? 2 : 3);
    return c->inside && (c->close & BAUTA_WORD_IS_AGENT) != 0 &&
           (c->close & BAUTA_WORD_IS_LOCATIVE) == 0;
}

/* Two words with capitals in a row of which nothing is known, within a
 * sentence: rather a name than something else, but in German. */
static bool
is_unknown_pair(const bauta_looker *l, const bauta_name_word *part)
{
    bauta_name_word second;
    size_t next;

    return bauta_gap_at(l, part->end, &next) == BAUTA_GAP_BLANK &&
           bauta_next_word(l, next, &second) &&
           second.word.shape == BAUTA_CASE_TITLE && second.word.letters > 1 &&
           (second.flags & ~(unsigned)(PLACE | FIRST | LAST)) == 0;
}

static bool
begins_unknown(bauta_looker *l, const bauta_name_word *part,
               const bauta_around *c)
{
    if (c->digit || part->word.letters < 3)
        return false;
    if (!c->inside)
        return is_doing(l, part) && !bauta_is_german(l);
    if ((c->close & BAUTA_WORD_IS_GREETING) != 0)
        return true;
    if ((c->close & BAUTA_WORD_IS_STREET) != 0 || bauta_is_german(l))
        return false;
    return (c->close & BAUTA_WORD_IS_DEED) != 0 ||
           ((c->close & BAUTA_WORD_IS_ARTICLE) == 0 &&
            is_unknown_pair(l, part));
}

/* Is it a piece of a word with hyphens that is no name: "Mark-up", of "St-
 * Étienne"? */
static bool
is_fragment(const bauta_looker *l, const bauta_name_word *part)
{
    unsigned char next = bauta_look_at(l, part->end + 1);

    if (part->word.start > l->floor && l->bytes[part->word.start - 1] == '-')
        return true;
    return bauta_look_at(l, part->end) == '-' && next >= 'a' && next <= 'z';
}

/* By what is around it, whatever the lexicon says of names. */
static bool
begins_by_context(const bauta_looker *l, const bauta_name_word *part,
                  const bauta_around *c, bool unknown)
{
    bool known = (part->flags & (FIRST | LAST)) != 0;
    bool title = part->word.shape == BAUTA_CASE_TITLE;

    if ((part->flags & BAUTA_WORD_IS_OWN) != 0 || (c->mention && title) ||
        is_signature(l, part))
        return true;
    unknown = unknown && title;
    if (c->announced && (known || unknown))
        return true;
    return title && (known || unknown) &&
           bauta_is_coordinated(l, part->word.start);
}

static bool
begins(bauta_looker *l, const bauta_name_word *part)
{
    unsigned flags = part->flags;
    bool unknown =
        (flags & ~(unsigned)PLACE) == 0 && !bauta_is_noun(l, &part->word);
    bauta_around c;

    if (part->word.shape == BAUTA_CASE_INITIAL)
        return begins_initial(l, part);
    if (((flags & ANNOUNCES) != 0 && (flags & (FIRST | LAST)) == 0) ||
        is_fragment(l, part))
        return false;
    c = bauta_look_before(l, part);
    if ((c.close & BAUTA_WORD_IS_STREET) != 0 ||
        (c.quoted && (c.wide & BAUTA_WORD_IS_STREET) != 0))
        return false;
    if (begins_by_context(l, part, &c, unknown))
        return true;
    if ((flags & BAUTA_WORD_IS_PLAIN) != 0)
        return false;
    if ((flags & FIRST) != 0 && begins_first(l, part, &c))
        return true;
    if ((flags & LAST) != 0)
        return !c.digit && begins_last(l, part, &c);
    return unknown && part->word.shape == BAUTA_CASE_TITLE &&
           begins_unknown(l, part, &c);
}

/* The word after a title, over its full stop and further titles; false where
 * there is no name. */
static bool
after_title(const bauta_looker *l, const bauta_name_word *title,
            bauta_name_word *part)
{
    size_t at = title->end, next;
    bool single = title->word.letters == 1;

    for (size_t i = 0; i < 6; i++) {
        enum bauta_gap gap = bauta_gap_at(l, at, &next);

        if (gap != BAUTA_GAP_BLANK && gap != BAUTA_GAP_DOT &&
            gap != BAUTA_GAP_DOT_BLANK)
            return false;
        if (single && gap == BAUTA_GAP_BLANK)
            return false; /* "M" has a full stop */
        if (!bauta_next_word(l, next, part))
            return false;
        bauta_take_dot(l, part);
        single = false;
        at = part->word.end;
        if ((part->flags & BAUTA_WORD_IS_TITLE) != 0 && part->word.letters > 1)
            continue;
        if (gap == BAUTA_GAP_DOT && part->word.letters > 1 &&
            part->word.letters < 5)
            continue; /* "Sig.ra", "SIG.RA" */
        if (bauta_is_capital(&part->word) || part->word.letters == 1)
            return bauta_is_capital(&part->word) ||
                   (part->flags & BAUTA_WORD_IS_PARTICLE) != 0;
        if (bauta_look_at(l, at) == '.' && part->word.letters < 5)
            continue; /* "med." */
        return (part->flags & (FIRST | LAST)) != 0 ||
               ((part->flags & BAUTA_WORD_IS_PARTICLE) != 0 &&
                bauta_is_capital(&title->word));
    }
    return false;
}

static bool
is_title(const bauta_name_word *part)
{
    if ((part->flags & BAUTA_WORD_IS_TITLE) == 0)
        return false;
    /* "me" and "sir" are words, "M" and "Me" titles. */
    return part->word.letters > 2 || bauta_is_capital(&part->word) ||
           (part->flags & OTHER & ~(unsigned)BAUTA_WORD_IS_TITLE) == 0;
}

/* --- The pass --- */

/* Looks at the word at `at`; gives where to go on. */
static size_t
look(bauta_looker *l, size_t at)
{
    bauta_name_word part, named;
    unsigned kind = 0;
    size_t end;

    if (!bauta_word_read(l->bytes, l->len, at, &part.word))
        return at + 1;
    if (l->own->n > 0 && bauta_own_match(l, &part.word, &end, &kind)) {
        bauta_finds_add(l->finds, at, end, BAUTA_FIND_NAME, kind);
        l->last_end = end;
        return BAUTA_NAME_PART(kind) == BAUTA_FIND_FIRST
                   ? bauta_name_rest(l, &part.word, end)
                   : end;
    }
    part.end = part.word.end;
    if (!bauta_is_capital(&part.word) &&
        !bauta_lexicon_notable(l->lexicon, &part.word))
        return part.end;
    part.flags = bauta_lexicon_find(l->lexicon, &part.word);
    if (is_title(&part) && after_title(l, &part, &named))
        return bauta_name_take(l, &named, true);
    if (!bauta_is_capital(&part.word))
        return (part.flags & BAUTA_WORD_IS_CUE) != 0 &&
                       bauta_gap_at(l, part.end, &end) == BAUTA_GAP_BLANK &&
                       bauta_next_word(l, end, &named) &&
                       named.word.shape == BAUTA_CASE_LOWER &&
                       (named.flags & FIRST) != 0 &&
                       (named.flags & (OTHER | PLACE | LAST)) == 0 &&
                       named.word.letters > 2
                   ? bauta_name_take(l, &named, false)
                   : part.end;
    bauta_take_dot(l, &part);
    if (!begins(l, &part))
        return part.word.end;
    return bauta_name_take(l, &part, false);
}

/* The names from `from` to before `to`. */
static void
look_through(bauta_looker *l, size_t from, size_t to)
{
    size_t at = from;

    l->floor = from;
    l->len = to;
    while (at < to) {
        unsigned char c = l->bytes[at];

        if (bauta_is_letter(c) || c >= 0xC0)
            at = look(l, at);
        else if (bauta_is_digit(c))
            while (at < to && bauta_is_alnum(l->bytes[at]))
                at++; /* letters that hang on a number */
        else
            at++;
    }
}

void
bauta_find_names(const bauta_lexicon *lexicon, const bauta_own *own,
                 const char *bytes, size_t len, const bauta_found *taken,
                 size_t n_taken, bauta_finds *finds)
{
    bauta_looker l = {.lexicon = lexicon,
                      .own = own,
                      .bytes = (const unsigned char *)bytes,
                      .end = len,
                      .german = -1,
                      .finds = finds};
    size_t from = 0;

    for (size_t i = 0; i < n_taken; i++) {
        look_through(&l, from, taken[i].start);
        bauta_finds_add(finds, taken[i].start, taken[i].end, taken[i].type,
                        taken[i].kind);
        from = taken[i].end;
    }
    look_through(&l, from, len);
}
