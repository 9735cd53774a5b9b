/* SPDX-License-Identifier: Apache-2.0 */
#include "discover/suggest.h"

#include "transforms/scrub/find.h"

#include <string.h>

typedef struct list {
    const char **out;
    size_t n;
    const bauta_need *need;
    bauta_arena *arena;
    bool failed;
} list;

static void
add(list *l, const char *rule)
{
    if (rule == NULL)
        l->failed = true;
    else if (l->n < BAUTA_CANDIDATES)
        l->out[l->n++] = rule;
}

/* What becomes of a value that is not of the form, where the column admits it:
 * a sample does not show all that there is. */
static const char *
lenient(const list *l)
{
    const bauta_column *column = l->need->column;

    if (l->need->unique)
        return "";
    if (column->type == BAUTA_TYPE_TEXT)
        return ", \"on_invalid\": \"mask\"";
    return column->nullable ? ", \"on_invalid\": \"null\"" : "";
}

/* A rule that can meet values it does not take. */
static void
add_strict(list *l, const char *members)
{
    add(l, bauta_arena_printf(l->arena, "{%s%s}", members, lenient(l)));
}

/* Stand-ins for texts, from those that keep values apart to those that do not.
 */
static void
add_text(list *l)
{
    add(l, "{\"transform\": \"token\"}");
    if (l->need->unique) {
        add(l, "{\"transform\": \"fpe\", \"alphabet\": \"alphanumeric\", "
               "\"short\": \"permute\"}");
        return;
    }
    add(l, "{\"transform\": \"token\", \"length\": 12}");
    add(l, "{\"transform\": \"token\", \"length\": 6}");
    add(l, "{\"transform\": \"mask\"}");
}

static void
add_names(list *l, const char *transform)
{
    if (!l->need->unique)
        add(l,
            bauta_arena_printf(l->arena, "{\"transform\": \"%s\"}", transform));
    add(l, bauta_arena_printf(l->arena,
                              "{\"transform\": \"%s\", \"unique\": true}",
                              transform));
    add_text(l);
}

static const char *
nation_of(const bauta_evidence *evidence)
{
    static const char *const codes[BAUTA_FIND_NATIONS] = {
        "br", "ca", "es", "fr", "in", "it", "nl", "pl", "se", "us"};
    size_t best = 0;

    if (evidence == NULL || evidence->n == 0)
        return NULL;
    for (size_t i = 1; i < BAUTA_FIND_NATIONS; i++)
        if (evidence->nations[i] > evidence->nations[best])
            best = i;
    return evidence->nations[best] * 10 >= evidence->n * 9u ? codes[best]
                                                            : NULL;
}

static void
add_national(list *l)
{
    const char *nation = nation_of(l->need->evidence);
    bool digits =
        l->need->evidence != NULL &&
        bauta_evidence_share(l->need->evidence, BAUTA_SHAPE_DIGITS) > 0.99;

    if (nation != NULL && strcmp(nation, "us") != 0)
        add(l, bauta_arena_printf(
                   l->arena,
                   "{\"transform\": \"national_id\", \"country\": \"%s\", "
                   "\"lenient\": true%s}",
                   nation, lenient(l)));
    else if (nation != NULL && !l->need->unique)
        add_strict(l, "\"transform\": \"ssn\"");
    if (digits || l->need->column->type != BAUTA_TYPE_TEXT)
        add_strict(l, "\"transform\": \"digits\"");
    add(l, "{\"transform\": \"fpe\", \"alphabet\": \"alphanumeric\", "
           "\"short\": \"permute\"}");
    add_text(l);
}

static void
add_number(list *l)
{
    if (l->need->column->type == BAUTA_TYPE_INTEGER)
        add(l, "{\"transform\": \"token\"}");
    if (!l->need->unique)
        add(l, "{\"transform\": \"noise\", \"ratio\": 0.2}");
    if (!l->need->unique)
        add(l, "{\"transform\": \"shuffle\"}");
}

static void
add_quasi_number(list *l)
{
    if (l->need->column->type == BAUTA_TYPE_TEXT) {
        add_strict(l, "\"transform\": \"digits\"");
        add_text(l);
        return;
    }
    add(l, "{\"transform\": \"noise\", \"ratio\": 0.1}");
    add(l, "{\"transform\": \"shuffle\"}");
}

static void
add_date(list *l)
{
    switch (l->need->column->type) {
    case BAUTA_TYPE_INTEGER:
        add(l, "{\"transform\": \"noise\", \"scale\": 2}");
        break;
    case BAUTA_TYPE_TEXT:
        add_strict(l, "\"transform\": \"truncate_date\", \"unit\": \"year\"");
        add(l, "{\"transform\": \"mask\"}");
        break;
    default:
        add(l, "{\"transform\": \"truncate_date\", \"unit\": \"year\"}");
        add(l, "{\"transform\": \"noise\", \"scale\": 180, \"unit\": "
               "\"days\"}");
    }
}

static void
add_secret(list *l)
{
    switch (l->need->column->type) {
    case BAUTA_TYPE_BYTES:
    case BAUTA_TYPE_TEXT:
        if (l->need->column->type == BAUTA_TYPE_TEXT &&
            l->need->column->max_chars > 0 && l->need->column->max_chars < 64)
            add(l, "{\"transform\": \"hash\", \"length\": 32}");
        else
            add(l, "{\"transform\": \"hash\"}");
        add_text(l);
        break;
    default:
        add(l, "{\"transform\": \"token\"}");
    }
}

static void
add_picture(list *l)
{
    add(l, "\"null\"");
    if (l->need->column->type == BAUTA_TYPE_BYTES)
        add(l, "{\"transform\": \"hash\"}");
    add(l, "{\"transform\": \"shuffle\"}");
}

/* Identifiers with rules of their own, then what keeps the shape. */
static void
add_identifier(list *l)
{
    static const struct {
        enum bauta_class class;
        const char *members;
    } rules[] = {
        {BAUTA_CLASS_PHONE, "\"transform\": \"phone\""},
        {BAUTA_CLASS_CARD, "\"transform\": \"card\", \"lenient\": true"},
        {BAUTA_CLASS_IBAN, "\"transform\": \"iban\", \"lenient\": true"},
        {BAUTA_CLASS_IP, "\"transform\": \"ip\""},
        {BAUTA_CLASS_MAC, "\"transform\": \"mac\""},
        {BAUTA_CLASS_URL, "\"transform\": \"url\""},
        {BAUTA_CLASS_POSTCODE, "\"transform\": \"postcode\""},
    };
    unsigned type = l->need->column->type;

    if (l->need->class == BAUTA_CLASS_URL && l->need->unique)
        add(l, "{\"transform\": \"url\", \"suffix\": 25}");
    if (l->need->class == BAUTA_CLASS_PHONE)
        add_strict(l, "\"transform\": \"phone\", \"fictitious\": false");
    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++)
        if (rules[i].class == l->need->class &&
            l->need->class != BAUTA_CLASS_PHONE)
            add_strict(l, rules[i].members);
    if (type == BAUTA_TYPE_INTEGER || l->need->class == BAUTA_CLASS_PHONE)
        add_strict(l, "\"transform\": \"digits\"");
    if (type == BAUTA_TYPE_INTEGER || type == BAUTA_TYPE_DECIMAL)
        add_number(l);
    if (type == BAUTA_TYPE_UUID)
        add(l, "{\"transform\": \"token\"}");
    if (type == BAUTA_TYPE_TEXT && (l->need->class == BAUTA_CLASS_VEHICLE ||
                                    l->need->class == BAUTA_CLASS_DOCUMENT ||
                                    l->need->class == BAUTA_CLASS_ACCOUNT ||
                                    l->need->class == BAUTA_CLASS_DEVICE))
        add(l, "{\"transform\": \"fpe\", \"alphabet\": "
               "\"upper-alphanumeric\", \"short\": \"permute\"}");
    if (type == BAUTA_TYPE_TEXT)
        add_text(l);
    if (type == BAUTA_TYPE_OTHER)
        add(l, "\"null\"");
}

/* Words of a list: drawn anew, or moved among the rows. */
static void
add_words(list *l, const char *transform)
{
    if (l->need->column->type == BAUTA_TYPE_TEXT && transform != NULL)
        add_names(l, transform);
    if (!l->need->unique)
        add(l, "{\"transform\": \"shuffle\"}");
    if (l->need->column->type == BAUTA_TYPE_INTEGER && l->need->unique)
        add(l, "{\"transform\": \"token\"}");
}

static void
add_long_text(list *l)
{
    if (l->need->class == BAUTA_CLASS_JSON)
        add(l, "{\"transform\": \"json\", \"paths\": {}, \"others\": "
               "{\"transform\": \"shuffle\"}}");
    add(l, "{\"transform\": \"scrub\"}");
    add(l, "{\"transform\": \"lorem\"}");
    add(l, "\"null\"");
    add_text(l);
}

static void
add_address(list *l, const char *transform, const char *longer)
{
    add(l, bauta_arena_printf(l->arena, "{\"transform\": \"%s\"}", transform));
    if (!l->need->unique)
        add(l, longer);
    add_text(l);
}

/* Classes whose rule is one that makes such names up, or moves them. */
static bool
add_made_up(list *l)
{
    static const struct {
        const char *transform; /* NULL: none does */
        enum bauta_class class;
        bool words;
    } rules[] = {
        {"first_name", BAUTA_CLASS_FIRST_NAME, false},
        {"last_name", BAUTA_CLASS_LAST_NAME, false},
        {"full_name", BAUTA_CLASS_FULL_NAME, false},
        {"city", BAUTA_CLASS_CITY, true},
        {"company", BAUTA_CLASS_COMPANY, true},
        {"job", BAUTA_CLASS_JOB, true},
        {NULL, BAUTA_CLASS_GENDER, true},
        {NULL, BAUTA_CLASS_REGION, true},
        {NULL, BAUTA_CLASS_COUNTRY, true},
        {NULL, BAUTA_CLASS_TRAIT, true},
        {NULL, BAUTA_CLASS_HEALTH, true},
        {NULL, BAUTA_CLASS_BELIEF, true},
    };

    for (size_t i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        if (rules[i].class != l->need->class)
            continue;
        if (rules[i].words)
            add_words(l, rules[i].transform);
        else
            add_names(l, rules[i].transform);
        return true;
    }
    return false;
}

static void
add_all(list *l)
{
    if (l->need->class == BAUTA_CLASS_NONE || add_made_up(l))
        return;
    switch (l->need->class) {
    case BAUTA_CLASS_EMAIL:
        add_address(l, "email", "{\"transform\": \"email\", \"suffix\": 8}");
        break;
    case BAUTA_CLASS_USERNAME:
        add_address(l, "username",
                    "{\"transform\": \"username\", \"suffix\": 6}");
        break;
    case BAUTA_CLASS_STREET:
        if (l->need->column->type == BAUTA_TYPE_TEXT)
            add_names(l, "street");
        else
            add_number(l);
        break;
    case BAUTA_CLASS_NATIONAL_ID:
        add_national(l);
        break;
    case BAUTA_CLASS_BIRTH_DATE:
        add_date(l);
        break;
    case BAUTA_CLASS_AGE:
    case BAUTA_CLASS_INCOME:
    case BAUTA_CLASS_COORDINATE:
        add_quasi_number(l);
        break;
    case BAUTA_CLASS_FREE_TEXT:
    case BAUTA_CLASS_JSON:
        add_long_text(l);
        break;
    case BAUTA_CLASS_PICTURE:
        add_picture(l);
        break;
    case BAUTA_CLASS_SECRET:
        add_secret(l);
        break;
    default:
        add_identifier(l);
    }
}

size_t
bauta_suggest(const bauta_need *need, bauta_arena *arena,
              const char *out[BAUTA_CANDIDATES])
{
    list l = {.out = out, .need = need, .arena = arena};

    add_all(&l);
    if (l.n == BAUTA_CANDIDATES)
        l.n--;
    add(&l, "\"keep\"");
    return l.failed ? 0 : l.n;
}
