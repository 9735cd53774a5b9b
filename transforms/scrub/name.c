/* SPDX-License-Identifier: Apache-2.0 */
/* How a name goes on from its first word, and in which pieces it is given. */
#include "transforms/scrub/look.h"

/* --- Going on --- */

static bool
starts_with_mc(const bauta_looker *l, const bauta_word *word)
{
    return word->letters > 3 && (l->bytes[word->start] | 0x20) == 'm' &&
           (l->bytes[word->start + 1] | 0x20) == 'c';
}

/* May a word in capitals, of which no list has anything, be part of a name in
 * capitals? Where nothing else in capitals follows it. */
static bool
ends_capitals(const bauta_looker *l, const bauta_word *word)
{
    size_t next;
    bauta_word after;

    if (word->letters < 4 ||
        bauta_gap_at(l, word->end, &next) != BAUTA_GAP_BLANK)
        return word->letters >= 4;
    return !bauta_word_read(l->bytes, l->len, next, &after) ||
           !bauta_is_capital(&after);
}

/* Has the name got a family name already? Only Spanish ones are two. */
static bool
has_family(const bauta_name *name)
{
    const bauta_name_word *last = &name->parts[name->n - 1];

    if (last->word.shape == BAUTA_CASE_INITIAL ||
        (last->flags & BAUTA_WORD_IS_PARTICLE) != 0)
        return false;
    for (size_t i = 1; i < name->n; i++)
        if ((name->parts[i].flags & FIRST) == 0)
            return true;
    return false;
}

/* Is the word joined to one more with a capital: "Tan-Whitaker", "O'Rourke"? */
static bool
is_joined(const bauta_looker *l, const bauta_word *word)
{
    size_t next;
    bauta_word after;
    enum bauta_gap gap = bauta_gap_at(l, word->end, &next);

    return (gap == BAUTA_GAP_HYPHEN ||
            (gap == BAUTA_GAP_APOSTROPHE && word->letters <= 4)) &&
           bauta_word_read(l->bytes, l->len, next, &after) &&
           bauta_is_capital(&after) && after.letters > 1;
}

/* May a word follow of which no list says that it is a name? */
static bool
may_be_family(const bauta_looker *l, const bauta_name *name,
              const bauta_name_word *part)
{
    if (is_joined(l, &part->word))
        return true;
    if ((part->flags & OTHER) != 0 || bauta_is_noun(l, &part->word))
        return false;
    if (part->word.shape != BAUTA_CASE_UPPER)
        return name->parts[0].word.shape != BAUTA_CASE_UPPER &&
               (name->parts[0].flags & BAUTA_WORD_IS_DATE) == 0;
    return starts_with_mc(l, &part->word) || ends_capitals(l, &part->word);
}

/* May the word follow the name so far, after a blank? */
static bool
may_follow(const bauta_looker *l, const bauta_name *name,
           const bauta_name_word *part)
{
    if (part->word.shape == BAUTA_CASE_INITIAL && !is_joined(l, &part->word))
        return bauta_look_at(l, part->word.end) == '.' && !has_family(name);
    if (!bauta_is_capital(&part->word) ||
        (part->flags & (ANNOUNCES | BAUTA_WORD_IS_STREET)) != 0)
        return false;
    if ((part->flags & (LAST | BAUTA_WORD_IS_OWN)) != 0)
        return true;
    if ((part->flags & FIRST) != 0)
        return (part->flags & BAUTA_WORD_IS_DATE) == 0;
    return !has_family(name) && may_be_family(l, name, part);
}

static bool
add(bauta_name *name, const bauta_name_word *part, enum bauta_gap before)
{
    if (name->n == BAUTA_NAME_WORDS)
        return false;
    name->parts[name->n] = *part;
    name->parts[name->n++].before = before;
    return true;
}

/* Takes an initial's full stop. */
void
bauta_take_dot(const bauta_looker *l, bauta_name_word *part)
{
    if (part->word.shape == BAUTA_CASE_INITIAL &&
        bauta_look_at(l, part->end) == '.')
        part->end++;
}

/* Particles and the word after them, where it is one of a name; takes all of
 * them or none. */
static bool
go_on_particles(const bauta_looker *l, bauta_name *name, size_t at,
                enum bauta_gap before)
{
    bauta_name tried = *name;
    bauta_name_word part;
    size_t next = at;

    while (bauta_next_word(l, next, &part) &&
           (part.flags & BAUTA_WORD_IS_PARTICLE) != 0) {
        enum bauta_gap gap;

        if (!add(&tried, &part, before))
            return false;
        gap = bauta_gap_at(l, part.end, &next);
        before = gap;
        if (gap != BAUTA_GAP_BLANK && gap != BAUTA_GAP_APOSTROPHE &&
            !(gap == BAUTA_GAP_DOT_BLANK && part.word.letters == 1))
            return false;
    }
    if (part.word.start != next || !bauta_is_capital(&part.word) ||
        part.word.shape == BAUTA_CASE_INITIAL ||
        (part.flags & (ANNOUNCES | BAUTA_WORD_IS_STREET)) != 0 ||
        ((part.flags & (OTHER | PLACE)) != 0 &&
         (part.flags & (FIRST | LAST)) == 0) ||
        !add(&tried, &part, before))
        return false;
    *name = tried;
    return true;
}

/* One more word; false where the name ends. */
static bool
go_on(const bauta_looker *l, bauta_name *name)
{
    bauta_name_word *last = &name->parts[name->n - 1];
    bauta_name_word part;
    size_t next;
    enum bauta_gap gap;
    bool initial = last->word.shape == BAUTA_CASE_INITIAL;

    gap = bauta_gap_at(l, last->end, &next);
    if (initial && last->end > last->word.end && gap == BAUTA_GAP_APART) {
        gap = BAUTA_GAP_BLANK; /* "J.P. Reyes" */
        next = last->end;
    }
    if (gap == BAUTA_GAP_APART || gap == BAUTA_GAP_DOT ||
        gap == BAUTA_GAP_DOT_BLANK || !bauta_next_word(l, next, &part))
        return false;
    bauta_take_dot(l, &part);
    if (gap == BAUTA_GAP_COMMA) {
        if (name->n > 2 || name->inverted || name->announced ||
            (name->parts[0].flags & (FIRST | LAST)) != LAST ||
            (part.flags & FIRST) == 0 || !bauta_is_capital(&part.word) ||
            (part.flags & OTHER & ~(unsigned)COMMON) != 0)
            return false;
        name->inverted = true;
        return add(name, &part, gap);
    }
    if (gap == BAUTA_GAP_HYPHEN)
        return bauta_is_capital(&part.word) && add(name, &part, gap);
    if (gap == BAUTA_GAP_APOSTROPHE)
        return last->word.letters <= 4 && bauta_is_capital(&part.word) &&
               part.word.letters > 1 && add(name, &part, gap);
    if ((part.flags & BAUTA_WORD_IS_PARTICLE) != 0 &&
        go_on_particles(l, name, next, gap))
        return true;
    if ((part.flags & BAUTA_WORD_IS_PARTICLE) != 0 &&
        (part.flags & (FIRST | LAST)) == 0)
        return false;
    return may_follow(l, name, &part) && add(name, &part, gap);
}

bool
bauta_is_followed(const bauta_looker *l, const bauta_name_word *part)
{
    bauta_name name = {.parts = {*part}, .n = 1};

    return go_on(l, &name);
}

/* --- Giving it away --- */

static bool
is_given(const bauta_name_word *part)
{
    return (part->flags & (FIRST | BAUTA_WORD_IS_PARTICLE)) == FIRST ||
           part->word.shape == BAUTA_CASE_INITIAL;
}

/* The index of the word with which the family name begins (ends, where it is
 * the first): words that hyphens and apostrophes join stay together. */
static size_t
family_start(const bauta_name *name)
{
    size_t i = 1, at;

    if (name->n == 1 && name->announced) /* "Mr Martin", "Frau Petra" */
        return (name->parts[0].flags & (FIRST | LAST)) == FIRST ? 1 : 0;
    if (name->n == 1)
        return is_given(&name->parts[0]) ? 1 : 0;
    while (i < name->n && (name->parts[i].before == BAUTA_GAP_HYPHEN ||
                           name->parts[i].before == BAUTA_GAP_APOSTROPHE ||
                           is_given(&name->parts[i])))
        i++;
    if (i < name->n && (is_given(&name->parts[0]) || name->announced))
        return is_given(&name->parts[0]) ? i : 0;
    if (!is_given(&name->parts[0]))
        return 0;
    /* Given names only: the last is the family's, where it can be. */
    at = name->n - 1;
    while (at > 0 && (name->parts[at].before == BAUTA_GAP_HYPHEN ||
                      name->parts[at].before == BAUTA_GAP_APOSTROPHE))
        at--;
    if (name->parts[at].word.shape == BAUTA_CASE_INITIAL || at == 0)
        return name->n;
    return (name->parts[at].flags & LAST) != 0 ? at : name->n;
}

static void
give_piece(const bauta_looker *l, const bauta_name *name, size_t from,
           size_t to, unsigned part, bool *goes_on)
{
    size_t end, own_end;
    unsigned kind = part;

    if (from == to)
        return;
    end = name->parts[to - 1].end;
    if (l->own->n == 0 ||
        !bauta_own_match(l, &name->parts[from].word, &own_end, &kind) ||
        own_end != end)
        kind = part;
    bauta_finds_add(l->finds, name->parts[from].word.start, end,
                    BAUTA_FIND_NAME,
                    kind | (*goes_on ? BAUTA_NAME_GOES_ON : 0));
    *goes_on = true;
}

/* Given names together, but each initial by itself. */
static void
give_first(const bauta_looker *l, const bauta_name *name, size_t from,
           size_t to, bool *goes_on)
{
    size_t start = from;

    for (size_t i = from; i < to; i++) {
        if (name->parts[i].word.shape != BAUTA_CASE_INITIAL)
            continue;
        give_piece(l, name, start, i, BAUTA_FIND_FIRST, goes_on);
        give_piece(l, name, i, i + 1, BAUTA_FIND_FIRST, goes_on);
        start = i + 1;
    }
    give_piece(l, name, start, to, BAUTA_FIND_FIRST, goes_on);
}

static size_t
give(const bauta_looker *l, const bauta_name *name)
{
    size_t at = family_start(name), first = 1;
    bool goes_on = false;

    if (name->inverted) {
        while (name->parts[first].before != BAUTA_GAP_COMMA)
            first++;
        give_piece(l, name, 0, first, BAUTA_FIND_LAST, &goes_on);
        give_first(l, name, first, name->n, &goes_on);
    } else if (at == 0 && name->n > 1 && is_given(&name->parts[name->n - 1]) &&
               name->parts[name->n - 1].before == BAUTA_GAP_BLANK &&
               (name->parts[name->n - 1].flags & LAST) == 0) {
        give_piece(l, name, 0, name->n - 1, BAUTA_FIND_LAST, &goes_on);
        give_first(l, name, name->n - 1, name->n, &goes_on);
    } else {
        give_first(l, name, 0, at, &goes_on);
        give_piece(l, name, at, name->n, BAUTA_FIND_LAST, &goes_on);
    }
    return name->parts[name->n - 1].end;
}

size_t
bauta_name_take(bauta_looker *l, const bauta_name_word *first, bool announced)
{
    bauta_name name = {.announced = announced};

    (void)add(&name, first, BAUTA_GAP_APART);
    if (first->flags & BAUTA_WORD_IS_PARTICLE) {
        name.n = 0;
        if (!go_on_particles(l, &name, first->word.start, BAUTA_GAP_APART))
            (void)add(&name, first, BAUTA_GAP_APART);
    }
    while (name.n < BAUTA_NAME_WORDS && go_on(l, &name))
        ;
    l->last_end = give(l, &name);
    return l->last_end;
}

size_t
bauta_name_rest(bauta_looker *l, const bauta_word *first, size_t end)
{
    bauta_name name = {.parts = {{.word = *first, .flags = FIRST, .end = end}},
                       .n = 1};
    bauta_name_word next;
    size_t at, own_end;
    unsigned kind;
    bool goes_on = true;

    if (bauta_gap_at(l, end, &at) != BAUTA_GAP_APART &&
        bauta_next_word(l, at, &next) &&
        bauta_own_match(l, &next.word, &own_end, &kind))
        return end; /* which is its own */
    while (name.n < BAUTA_NAME_WORDS && go_on(l, &name))
        ;
    at = family_start(&name);
    give_first(l, &name, 1, at > 1 ? at : 1, &goes_on);
    give_piece(l, &name, at > 1 ? at : 1, name.n, BAUTA_FIND_LAST, &goes_on);
    l->last_end = name.parts[name.n - 1].end;
    return l->last_end;
}
