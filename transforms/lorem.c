/* SPDX-License-Identifier: Apache-2.0 */
/*
 * lorem: words in place of words, to the same length.
 *
 *   keeps   length in code points; punctuation before a blank, line breaks;
 *           equality within a domain, NULL
 *   leaks   that, and so how long its sentences are; which values are equal
 *   cost    two compressions a value and one for each 128 bytes of it, a few
 *           steps of a stream cipher a word
 *
 * Between one mark of punctuation and the next, words are drawn until what is
 * left is as long as a word is.
 */
#include "core/text.h"
#include "transforms/catalogue.h"
#include "transforms/dictionaries/dictionary.h"
#include "transforms/draw.h"
#include "transforms/prf.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

enum {
    LENGTHS = 64,       /* no word is so long */
    FREE = 2 * LENGTHS, /* any word may begin what is so long */
    SHORTEST_REST = 3,  /* left for words after a word, between blanks */
};

struct lorem {
    bauta_prf prf;
    bool padded;
    const bauta_list *list;
    size_t gap;                /* blanks between words: none in Japanese */
    size_t char_bytes;         /* most of one code point in the list */
    uint32_t *by_length;       /* owned: entries in the order of their length */
    size_t start[LENGTHS + 2]; /* where those of a length begin in it */
    size_t longest;
    bool fills[LENGTHS];  /* can words and gaps be so long together? */
    size_t choices[FREE]; /* words to begin what is so long with */
};

static const bauta_option options[] = {
    {.name = "locale",
     .kind = BAUTA_OPTION_CHOICE,
     .choices = bauta_locales,
     .help = "words of this language; Latin where not given"},
    {.kind = BAUTA_OPTION_END},
};

/* --- binding */

static size_t
chars_at(const bauta_list *list, size_t i)
{
    bauta_entry entry = bauta_list_at(list, i);

    return bauta_utf8_count(entry.bytes, entry.len);
}

static void
measure(struct lorem *lorem)
{
    const bauta_list *list = lorem->list;

    lorem->char_bytes = 1;
    for (size_t i = 0; i < list->count; i++) {
        bauta_entry entry = bauta_list_at(list, i);

        for (size_t at = 0; at < entry.len;) {
            size_t n = bauta_utf8_length(entry.bytes + at, entry.len - at);

            lorem->char_bytes = n > lorem->char_bytes ? n : lorem->char_bytes;
            at += n;
        }
    }
}

/* Can `n` code points be filled once a word of `length` is written? */
static bool
goes_on(const struct lorem *lorem, size_t n, size_t length)
{
    if (n <= length + lorem->gap)
        return n == length;
    n -= length + lorem->gap;
    return n >= LENGTHS || lorem->fills[n];
}

static size_t
words_of(const struct lorem *lorem, size_t length)
{
    return lorem->start[length + 1] - lorem->start[length];
}

static bauta_rc
sort_words(struct lorem *lorem, bauta_err *err)
{
    const bauta_list *list = lorem->list;
    size_t n = 0;

    lorem->by_length = bauta_calloc(list->count, sizeof(*lorem->by_length));
    if (lorem->by_length == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    for (size_t length = 0; length <= LENGTHS; length++) {
        lorem->start[length] = n;
        for (size_t i = 0; length < LENGTHS && i < list->count; i++)
            if (chars_at(list, i) == length)
                lorem->by_length[n++] = (uint32_t)i;
        if (n > lorem->start[length])
            lorem->longest = length;
    }
    lorem->start[LENGTHS + 1] = n;
    /* A line that often ends in "a" looks odd. */
    for (size_t filled = lorem->gap > 0 ? SHORTEST_REST : 1; filled < LENGTHS;
         filled++)
        for (size_t length = 1; length <= filled; length++)
            if (words_of(lorem, length) > 0 && goes_on(lorem, filled, length))
                lorem->fills[filled] = true;
    for (size_t left = 1; left < FREE; left++)
        for (size_t length = 1; length <= lorem->longest; length++)
            if (goes_on(lorem, left, length))
                lorem->choices[left] += words_of(lorem, length);
    return BAUTA_OK;
}

static void
lorem_release(void *self)
{
    struct lorem *lorem = self;

    free(lorem->by_length);
    sodium_memzero(lorem, sizeof(*lorem));
    free(lorem);
}

static bauta_rc
lorem_bind(void **self, const bauta_binding *binding, bauta_promise *promise,
           bauta_err *err)
{
    const bauta_value *locale = bauta_options_get(binding->options, "locale");
    const bauta_dictionary *dictionary =
        bauta_dictionary_find(locale->set ? locale->text : "en_US");
    struct lorem *lorem = bauta_calloc(1, sizeof(*lorem));
    uint8_t key[32] = {0};
    bauta_rc rc = BAUTA_OK;

    if (lorem == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "out of memory for a rule");
    BAUTA_TRY(bauta_binding_subkey(binding, "lorem", 1, "lorem", key,
                                   sizeof(key), err));
    bauta_prf_init(&lorem->prf, key, sizeof(key), BAUTA_DRAW_SEED);
    lorem->padded = binding->column->fixed_length;
    lorem->list =
        dictionary->lists[locale->set ? BAUTA_LIST_WORD : BAUTA_LIST_LOREM];
    lorem->gap = locale->set && strncmp(locale->text, "ja", 2) == 0 ? 0 : 1;
    measure(lorem);
    BAUTA_TRY(sort_words(lorem, err));
    promise->max_chars = 0;
    *self = lorem;
    lorem = NULL;

out:
    sodium_memzero(key, sizeof(key));
    if (lorem != NULL)
        lorem_release(lorem);
    return rc;
}

/* --- applying */

/* A text on its way. */
struct work {
    const struct lorem *lorem;
    const char *from, *end;
    char *to;
    bauta_draw draw;
    bool capital; /* the next word begins a sentence */
};

static size_t
step_at(const char *at, const char *end)
{
    size_t n = bauta_utf8_length(at, (size_t)(end - at));

    return n > 0 ? n : 1;
}

static bool
is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static bool
is_break(char c)
{
    return c == '\n' || c == '\r' || c == '\t';
}

static bool
is_mark(char c)
{
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?';
}

/* Bytes of what stays at `at`: line breaks, punctuation before a blank or the
 * end, and the blanks behind them. 0 where a word goes on. */
static size_t
kept_at(const char *at, const char *end)
{
    const char *stop = at;

    while (stop < end && is_mark(*stop))
        stop++;
    if (stop > at && stop < end && !is_blank(*stop))
        return 0;
    if (stop == at && !is_break(*stop))
        return 0;
    while (stop < end && is_blank(*stop))
        stop++;
    return (size_t)(stop - at);
}

static void
put_word(struct work *work, bauta_entry word)
{
    memcpy(work->to, word.bytes, word.len);
    if (work->capital && work->to[0] >= 'a' && work->to[0] <= 'z')
        work->to[0] = (char)(work->to[0] - 'a' + 'A');
    work->capital = false;
    work->to += word.len;
}

/* A word of at most `n` code points after which the rest can be filled; where
 * the list has none, `n` code points of a longer one. */
static size_t
draw_word(struct work *work, size_t n)
{
    const struct lorem *lorem = work->lorem;
    size_t words = lorem->start[LENGTHS], total = words, i;
    bauta_entry word;

    if (n < FREE) /* past that, any word will do */
        total = lorem->choices[n];
    if (total == 0) {
        word = bauta_list_at(lorem->list, lorem->by_length[words - 1]);
        word.len = 0;
        for (i = 0; i < n; i++)
            word.len += (uint32_t)step_at(word.bytes + word.len,
                                          word.bytes + lorem->list->max_bytes);
        put_word(work, word);
        return n;
    }
    i = (size_t)bauta_draw_below(&work->draw, total);
    for (size_t length = 1;; length++) {
        size_t own = goes_on(lorem, n, length) ? words_of(lorem, length) : 0;

        if (i < own) {
            put_word(work,
                     bauta_list_at(lorem->list,
                                   lorem->by_length[lorem->start[length] + i]));
            return length;
        }
        i -= own;
    }
}

/* Words and blanks, `n` code points of them. */
static void
fill(struct work *work, size_t n)
{
    while (n > 0) {
        n -= draw_word(work, n);
        for (size_t i = 0; n > 0 && i < work->lorem->gap; i++, n--)
            *work->to++ = ' ';
    }
}

static void
keep(struct work *work, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strchr(".!?\n", work->from[i]) != NULL && work->from[i] != '\0')
            work->capital = true;
    memcpy(work->to, work->from, n);
    work->to += n;
    work->from += n;
}

/* A text of nothing but what stays is filled like any other. */
static bool
has_words(const char *at, const char *end)
{
    while (at < end) {
        size_t n = kept_at(at, end);

        if (n == 0 && *at != ' ')
            return true;
        at += n > 0 ? n : 1;
    }
    return false;
}

static void
write_text(struct work *work)
{
    bool words = has_words(work->from, work->end);

    work->capital = true;
    while (work->from < work->end) {
        size_t kept = words ? kept_at(work->from, work->end) : 0, n = 0;

        if (kept > 0) {
            keep(work, kept);
            continue;
        }
        for (; work->from < work->end; n++) {
            if (words && kept_at(work->from, work->end) > 0)
                break;
            work->from += step_at(work->from, work->end);
        }
        fill(work, n);
    }
}

static bauta_rc
lorem_apply(void *self, const bauta_view *view, bauta_err *err)
{
    const struct lorem *lorem = self;
    bauta_cell *cells = view->columns[0];
    struct work work = {.lorem = lorem};
    bauta_rc rc = BAUTA_OK;
    size_t total = 0;

    for (size_t row = 0; row < view->n_rows; row++)
        if (cells[row].bytes != NULL)
            total += bauta_cell_length(&cells[row], lorem->padded);
    work.to = bauta_arena_calloc(view->arena, total, lorem->char_bytes);
    if (work.to == NULL)
        return bauta_err_set(err, BAUTA_ENOMEM, "lorem: out of memory");
    for (size_t row = 0; row < view->n_rows; row++) {
        bauta_cell *cell = &cells[row];
        uint8_t seed[BAUTA_DRAW_SEED];
        char *from = work.to;
        size_t len;

        if (cell->bytes == NULL)
            continue;
        len = bauta_cell_length(cell, lorem->padded);
        if (len > UINT32_MAX / lorem->char_bytes) {
            BAUTA_TRY(bauta_view_reject(view, row, err,
                                        "lorem: the value is too long"));
            continue;
        }
        bauta_prf_value(&lorem->prf, cell->bytes, len, seed);
        bauta_draw_start(&work.draw, seed);
        work.from = cell->bytes;
        work.end = cell->bytes + len;
        write_text(&work);
        cell->bytes = from;
        cell->len = (uint32_t)(work.to - from);
    }

out:
    bauta_draw_stop(&work.draw);
    return rc;
}

const struct bauta_transform bauta_transform_lorem = {
    .abi = BAUTA_TRANSFORM_ABI,
    .name = "lorem",
    .summary = "filler words, as many characters as the text has",
    .details =
        "Words of Latin, or of the locale's language, with as many characters "
        "as the value. Punctuation before a blank and line breaks stay, so "
        "that a note looks like a note and the length of its sentences can be "
        "told; the words do not, nor where one ends. Equal values get equal "
        "texts within a domain.",
    .example = "\"lorem\"",
    .version = 1,
    .accepts = BAUTA_TYPE_TEXT,
    .traits = BAUTA_TRAIT_KEYED | BAUTA_TRAIT_LOSSY | BAUTA_TRAIT_FORMAT,
    .options = options,
    .bind = lorem_bind,
    .apply = lorem_apply,
    .release = lorem_release,
};
