/* SPDX-License-Identifier: Apache-2.0 */
/*
 * Telephone numbers in a text.
 *
 * They have no check digit, so that their form and the words before them are
 * weighed: a number with a country's code (E.164) or grouped as one's country
 * does it stands for itself, a bare row of digits does where it begins as a
 * telephone number and no word says that it is something else. Dates, times,
 * prices and versions have other forms.
 */
#include "transforms/scrub/find.h"

#include <string.h>

enum {
    DIGITS_MAX = 17, /* E.164 has 15, and 00 before it */
    GROUPS_MAX = 10,
    REACH = 30, /* bytes in which a word speaks for it, … */
    LABEL = 18, /* … and against it */
    ENOUGH = 2,
};

struct phone {
    size_t start; /* of the whole, brackets and '+' included */
    bool plus;
    size_t n, len; /* groups, digits */
    struct {
        size_t at, n, end; /* first digit of it among all; where it ends */
        char before;       /* ' ', '-', '.', '/', '(' or ')' */
    } groups[GROUPS_MAX];
    char digits[DIGITS_MAX + 1];
};

static const char *const speak_for[] = {
    "tel",         "tél",        "telefon",    "telefono", "teléfono",
    "téléphone",   "telephone",  "phone",      "phones",   "ph",
    "tlf",         "fon",        "mobile",     "mobil",    "móvil",
    "movil",       "handy",      "cell",       "cel",      "cellulare",
    "port",        "portable",   "fax",        "fixe",     "fisso",
    "fijo",        "call",       "called",     "calls",    "ring",
    "rang",        "dial",       "text",       "sms",      "whatsapp",
    "voicemail",   "rufen",      "anrufen",    "anruf",    "rückruf",
    "zurückrufen", "erreichbar", "appeler",    "rappeler", "appel",
    "joindre",     "joignable",  "llamar",     "llame",    "llamen",
    "chiamare",    "chiami",     "richiamare", "contact",  "contacto",
    "contatto",    "kontakt",    "number",     "nummer",   "numéro",
    "numero",      "número",     "durchwahl",  "hotline",  "helpline",
    NULL};

static const char *const speak_against[] = {
    "order",        "orders",     "invoice",     "ref",          "reference",
    "ticket",       "case",       "tracking",    "parcel",       "po",
    "serial",       "sn",         "policy",      "contract",     "account",
    "acct",         "booking",    "imei",        "bestellnr",    "bestellung",
    "auftrag",      "auftragsnr", "rechnung",    "re",           "rechnungsnr",
    "kundennr",     "sendung",    "sendungsnr",  "lieferschein", "seriennr",
    "aktenzeichen", "az",         "vorgang",     "vertrag",      "konto",
    "commande",     "facture",    "réf",         "dossier",      "colis",
    "suivi",        "série",      "siret",       "siren",        "contrat",
    "pedido",       "factura",    "seguimiento", "expediente",   "exp",
    "serie",        "contrato",   "póliza",      "ordine",       "fattura",
    "pratica",      "spedizione", "matricola",   "iva",          "polizza",
    "contratto",    "chip",       "ean",         "isbn",         "art",
    "artikel",      "article",    "item",        "sku",          "id",
    "code",         "cod",        "vat",         "ust",          "tva",
    "nif",          "cif",        "bsn",         "ssn",          "pesel",
    "cpf",          NULL};

/* --- Reading --- */

static size_t
blank_at(const bauta_prose *prose, size_t at)
{
    unsigned char c = bauta_prose_at(prose, at);

    if (c == ' ')
        return 1;
    if (c == 0xC2 && bauta_prose_at(prose, at + 1) == 0xA0)
        return 2;
    return c == 0xE2 && bauta_prose_at(prose, at + 1) == 0x80 &&
                   bauta_prose_at(prose, at + 2) == 0xAF
               ? 3
               : 0;
}

/* Bytes between two groups: one of " -./", or a bracket with a blank or hyphen
 * on its outer side. 0 where the number ends. */
static size_t
gap_at(const bauta_prose *prose, size_t at, bool *open, char *what)
{
    size_t from = at, blank = blank_at(prose, at);
    unsigned char c;

    c = bauta_prose_at(prose, at);
    if (*open && c == ')') {
        *open = false;
        *what = ')';
        c = bauta_prose_at(prose, ++at);
        at += c == '-' || c == '/' ? 1 : blank_at(prose, at);
        return at - from;
    }
    *open = false; /* it is around more than one group */
    at += blank;
    c = bauta_prose_at(prose, at);
    if (c == '(') {
        *open = true;
        *what = '(';
        return at + 1 - from;
    }
    *what = ' ';
    if (blank > 0)
        return blank;
    *what = (char)c;
    if (c == '-' || c == '.' || c == '/')
        return 1;
    *what = '-';
    return c == 0xE2 && bauta_prose_at(prose, at + 1) == 0x80 &&
                   bauta_prose_at(prose, at + 2) == 0x91
               ? 3
               : 0;
}

/* Reads groups of digits up to where there is no more, or something else than
 * digits stands in one. False where nothing can be said of them. */
static bool
read_phone(const bauta_prose *prose, size_t at, bool open, struct phone *phone)
{
    char before = '\0';

    while (phone->n < GROUPS_MAX) {
        size_t start = at, gap;

        while (bauta_is_digit(bauta_prose_at(prose, at)))
            at++;
        if (at == start || bauta_is_letter(bauta_prose_at(prose, at)))
            break;
        if (phone->len + (at - start) > DIGITS_MAX)
            break;
        memcpy(phone->digits + phone->len, prose->bytes + start, at - start);
        phone->groups[phone->n].at = phone->len;
        phone->groups[phone->n].n = at - start;
        phone->groups[phone->n].before = before;
        phone->groups[phone->n++].end = at;
        phone->len += at - start;
        gap = gap_at(prose, at, &open, &before);
        if (gap == 0)
            break;
        at += gap;
    }
    phone->digits[phone->len] = '\0';
    return phone->n > 0;
}

/* --- Weighing --- */

/* Does the number of the first `n` groups begin with groups so long? */
static bool
has_groups(const struct phone *phone, size_t n, const char *lengths)
{
    for (size_t g = 0; *lengths != '\0'; g++, lengths++)
        if (g >= n || phone->groups[g].n != (size_t)(*lengths - '0'))
            return false;
    return true;
}

/* "03.12.2024 14": a day, a month and a year that begin it. */
static bool
is_date(const struct phone *phone, size_t n)
{
    unsigned day, month, century;

    if (phone->plus || n < 3 || phone->groups[0].n > 2 ||
        phone->groups[1].n > 2 || phone->groups[2].n != 4)
        return false;
    day = (unsigned)(phone->digits[phone->groups[1].at - 1] - '0');
    month = (unsigned)(phone->digits[phone->groups[2].at - 1] - '0');
    century = (unsigned)((phone->digits[phone->groups[2].at] - '0') * 10 +
                         phone->digits[phone->groups[2].at + 1] - '0');
    return day <= 9 && month <= 9 && (century == 19 || century == 20);
}

/* With a country's code. */
static int
weigh_international(const struct phone *phone, size_t n, size_t len)
{
    const char *digits = phone->digits;

    if (phone->plus)
        return *digits != '0' && len >= 8 && len <= 15 ? 4 : 0;
    if (memcmp(digits, "00", 2) != 0 || digits[2] == '0' || len < 11)
        return 0;
    return n > 1 ? 3 : 2;
}

/* North America: three, three and four digits, of which the first and the
 * fourth are 2 to 9. */
static int
weigh_american(const struct phone *phone, size_t n, size_t len)
{
    size_t first = len == 11 && *phone->digits == '1' ? 1 : 0;
    const char *digits = phone->digits + first;

    if (len - first != 10 || digits[0] < '2' || digits[3] < '2')
        return 0;
    if (n == 1)
        return 1;
    return has_groups(phone, n, first ? "1334" : "334") ? 2 : 0;
}

/* A trunk prefix 0: most of Europe; Italy's 0 that is part of the number. */
static int
weigh_trunk(const struct phone *phone, size_t n, size_t len)
{
    const char *digits = phone->digits;

    if (digits[0] != '0' || digits[1] == '0' || len < 9 || len > 12)
        return 0;
    if (n == 1)
        return len == 10 || len == 11 ? 2 : 1;
    return 2;
}

/* Numbers without a prefix: Spain's nine digits, Italy's mobile and freephone
 * numbers. */
static int
weigh_plain(const struct phone *phone, size_t n, size_t len)
{
    static const char *const nines[] = {"333", "3222", "2322", "2223", NULL};
    static const char *const tens[] = {"334",  "37",   "343",
                                       "3322", "3223", NULL};
    const char *const *shapes = NULL;

    if (len == 9 && phone->digits[0] >= '6')
        shapes = nines;
    else if (len == 10 && phone->digits[0] == '3' && phone->digits[1] >= '2')
        shapes = tens;
    if (shapes == NULL)
        return 0;
    if (n == 1)
        return phone->digits[0] < '8' ? 2 : 1;
    for (; *shapes != NULL; shapes++)
        if (strlen(*shapes) == n && has_groups(phone, n, *shapes))
            return 2;
    return 0;
}

static int
weigh(const struct phone *phone, size_t n)
{
    size_t len = phone->groups[n - 1].at + phone->groups[n - 1].n;
    int best = 0;
    int weights[] = {weigh_international(phone, n, len),
                     weigh_american(phone, n, len), weigh_trunk(phone, n, len),
                     weigh_plain(phone, n, len)};

    if (is_date(phone, n) || (phone->plus && len > 15))
        return 0;
    if (phone->plus)
        return weights[0];
    for (size_t i = 0; i < sizeof(weights) / sizeof(weights[0]); i++)
        best = weights[i] > best ? weights[i] : best;
    return best;
}

/* May the number end with its first `n` groups, though there are more? A blank
 * must follow them, and not a group that looks as if it went on. */
static bool
may_end(const struct phone *phone, size_t n)
{
    if (n == phone->n)
        return true;
    return phone->groups[n].before == ' ' &&
           phone->groups[n].n != phone->groups[n - 1].n &&
           phone->groups[n].n < 4;
}

static bool
goes_on(const bauta_prose *prose, size_t end)
{
    unsigned char c = bauta_prose_at(prose, end);

    return bauta_is_letter(c) || c == '_' ||
           ((c == '.' || c == '-' || c == '/' || c == ',' || c == ':') &&
            bauta_is_digit(bauta_prose_at(prose, end + 1)));
}

/* Where it begins, with the bracket or '+' before its first digit. */
static size_t
phone_start(const bauta_prose *prose, size_t at, bool *plus, bool *open)
{
    size_t start = at;

    for (size_t i = 0; i < 2 && start > prose->floor; i++) {
        unsigned char c = prose->bytes[start - 1];

        if (c == '+' && !*plus)
            *plus = true;
        else if (c == '(' && !*open)
            *open = true;
        else
            break;
        start--;
    }
    return start;
}

/* Is what stands before `start` such that a number does not begin there: a
 * letter or sign that it hangs on, or more digits, but for those of a date or
 * a time? */
static bool
is_within(const bauta_prose *prose, size_t start)
{
    const unsigned char *bytes = prose->bytes;
    unsigned char last = start > 0 ? bytes[start - 1] : ' ';
    size_t at = start;

    if (bauta_is_alnum(last) || last == '#' || last == '_' || last == '$')
        return true;
    if (start < 2)
        return false;
    if (last == '-')
        return bauta_is_alnum(bytes[start - 2]);
    if (last == '.' || last == ',' || last == '/' || last == ':')
        return bauta_is_digit(bytes[start - 2]);
    if (last != ' ' || start - 1 <= prose->floor)
        return false;
    while (at - 1 > prose->floor && start - at < GROUPS_MAX &&
           bauta_is_digit(bytes[at - 2]))
        at--;
    if (at == start)
        return false;
    last = at >= 2 ? bytes[at - 2] : ' ';
    return last != '.' && last != ':' && last != '/' && last != ',';
}

/* A bracket before the first digit that is not closed within the number stands
 * around it. */
static size_t
real_start(const bauta_prose *prose, const struct phone *phone, size_t n)
{
    for (size_t g = 1; g < n; g++)
        if (phone->groups[g].before == ')')
            return phone->start;
    return phone->start + (prose->bytes[phone->start] == '(');
}

size_t
bauta_find_phone(bauta_prose *prose, size_t at)
{
    struct phone phone = {0};
    bool open = false;
    int context = 0;

    if (!bauta_prose_wants(prose, BAUTA_FIND_PHONE))
        return at;
    phone.start = phone_start(prose, at, &phone.plus, &open);
    if (is_within(prose, phone.start) || !read_phone(prose, at, open, &phone) ||
        phone.len < 8)
        return at;
    if (bauta_prose_near(prose, phone.start, REACH, speak_for))
        context++;
    if (bauta_prose_near(prose, phone.start, LABEL, speak_against))
        context -= 2;
    for (size_t n = phone.n; n > 0; n--) {
        size_t end = phone.groups[n - 1].end;
        int weight = may_end(&phone, n) ? weigh(&phone, n) : 0;

        if (weight == 0 || weight + context < ENOUGH || goes_on(prose, end))
            continue;
        bauta_finds_add(prose->finds, real_start(prose, &phone, n), end,
                        BAUTA_FIND_PHONE, 0);
        prose->floor = end;
        return end;
    }
    return at;
}
