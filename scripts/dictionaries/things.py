# SPDX-License-Identifier: Apache-2.0
"""Streets, companies, jobs, words, colours, countries and currencies."""
import re

from dictionaries.text import in_order, nfc, number, several

MOST = 1024
STREETS = 1024
MIMESIS = {"en_US": "en", "en_GB": "en", "fr_FR": "fr", "de_DE": "de",
           "es_ES": "es", "it_IT": "it", "nl_NL": "nl", "pt_BR": "pt",
           "pl_PL": "pl", "sv_SE": "sv", "ja_JP": "ja"}

# --- streets ----------------------------------------------------------------

US_KINDS = ("Street Street Street Street Avenue Avenue Avenue Road Road Drive "
            "Drive Lane Lane Court Place Boulevard Way Circle Terrace Parkway"
            ).split()
GB_KINDS = ("Road Road Road Road Street Street Street Lane Lane Close Close "
            "Avenue Avenue Drive Way Grove Gardens Crescent Terrace Place "
            "Court Hill").split()
GB_STEMS = ("Abbey Albert Albion Alexandra Ash Beech Birch Bridge Brook Castle "
            "Cedar Chapel Cherry Chestnut Church Clarence Cross Elm Farm "
            "Field Forest Garden George Grange Green Grove Hawthorn Hazel "
            "Heath High Hill Holly King King’s Larch Lime Linden London Lower "
            "Main Manor Maple Market Meadow Mill Mount New North Oak Orchard "
            "Park Parsonage Poplar Princes Priory Queen Queen’s Rectory Regent "
            "School Silver Spring Springfield Station Sycamore The Union Upper "
            "Vicarage Victoria Water Waterloo Well Wellington West Willow "
            "Windsor Wood York").replace("’", "'").split()
# What a street's name ends with, where the kind is part of it.
ENDINGS = {
    "de_DE": r"(stra(ß|ss)e|weg|allee|platz|gasse|ring|damm|ufer|steig|pfad)$",
    "nl_NL": r"(straat|weg|laan|plein|singel|kade|gracht|hof|pad|dreef|dijk)$",
    "sv_SE": r"(vägen|gatan|gränd|stigen|backen|allén|torget)$",
}


def american(wheels):
    names = [n for n in wheels.mimesis("en", "address")["street"]["name"]
             if re.match(r"[A-Z][a-z]{3,}( [A-Z][a-z]{3,})?$", n)]
    return [f"{n} {US_KINDS[number('US', n) % len(US_KINDS)]}" for n in names]


def british(wheels):
    names = GB_STEMS + wheels.faker("person", "en_GB", "last_names")
    out = []
    for n in names:
        # The stems are more common than any name: four streets of each.
        for i in range(4 if n in GB_STEMS else 1):
            kind = GB_KINDS[number("GB", n, str(i)) % len(GB_KINDS)]
            if n not in ("The", "Lower", "Upper") and kind != n:
                out.append(f"{n} {kind}")
    return out


def french(wheels):
    kinds = ("rue rue rue rue rue avenue avenue boulevard place chemin "
             "impasse allée").split()
    out = []
    for name in wheels.mimesis("fr", "address")["street"]["name"]:
        found = re.match(r"(D(?:e|es|u)(?: La)?) ([A-Z][\w' -]{3,})$", name)
        if found:
            kind = kinds[number("FR", name) % len(kinds)]
            out.append(f"{kind} {found[1].lower()} {found[2]}")
    for name in wheels.faker("person", "fr_FR", "last_names"):
        if name.isalpha():
            out.append(f"{kinds[number('FR', name) % len(kinds)]} {name}")
    return out


def italian(wheels):
    kinds = "Via Via Via Via Via Via Via Viale Piazza Corso Vicolo".split()
    return [f"{kinds[number('IT', n) % len(kinds)]} {n}"
            for n in wheels.mimesis("it", "address")["street"]["name"]
            if re.match(r"[A-Z][a-zàèéìòù]{2,}( [A-Z][a-zàèéìòù]{2,}){0,2}$",
                        n)]


def spanish(wheels):
    out = [n for n in wheels.mimesis("es", "address")["street"]["name"]
           if re.match(r"(Calle|Avenida|Plaza|Paseo|Camino|Ronda|Travesía) "
                       r"[^\d.,()]{3,}$", n)]
    names = wheels.faker("person", "es_ES", "last_names")
    kinds = "Calle Calle Calle Avenida Plaza Paseo Camino".split()
    return out + [f"{kinds[number('ES', n) % len(kinds)]} de {n}"
                  for n in names if n.isalpha()]


def brazilian(wheels):
    out = [n for n in wheels.mimesis("pt-br", "address")["street"]["name"]
           if re.match(r"(Rua|Avenida|Travessa|Praça|Alameda) [^\d.,()]{4,}$",
                       n)]
    names = wheels.faker("person", "pt_BR", "last_names")
    first = [n for n in wheels.faker("person", "pt_BR", "first_names_male") +
             wheels.faker("person", "pt_BR", "first_names_female")
             if n.isalpha()]
    kinds = "Rua Rua Rua Rua Avenida Avenida Travessa Alameda Praça".split()
    for n in first:
        for i in range(3):
            family = names[number("BR", n, str(i)) % len(names)]
            kind = kinds[number("BR kind", n, str(i)) % len(kinds)]
            out.append(f"{kind} {n} {family}")
    return out


def polish(wheels):
    names = [n for n in wheels.mimesis("pl", "address")["street"]["name"]
             if re.match(r"[A-ZĆŁŃÓŚŹŻ][a-ząćęłńóśźż]{2,}$", n)]
    return [f"ul. {n}" for n in names]


def streets(wheels, locale):
    made = {"en_US": american, "en_GB": british, "fr_FR": french,
            "it_IT": italian, "es_ES": spanish, "pt_BR": brazilian,
            "pl_PL": polish}
    if locale in made:
        texts = made[locale](wheels)
    elif locale == "ja_JP":  # a town stands where others have a street
        texts = [t for t, _, _ in wheels.gimei("addresses")["addresses"]
                 ["town"] if re.match(r"[^\W\d_]{2,}$", t)]
        texts += wheels.faker("address", locale, "towns")
    else:
        texts = [n for n in wheels.mimesis(MIMESIS[locale], "address")
                 ["street"]["name"]
                 if re.match(r"[^\W\d_a-z][^\d.,()]{4,}$", n) and
                 re.search(ENDINGS[locale], n.lower())]
    return in_order(several([t for t in texts if len(t) <= 40], STREETS))


# --- companies --------------------------------------------------------------

COMPANIES = {  # (what is before the legal form, legal forms)
    "en_US": (("{last} & {last}", "{last}-{last}", "{last} {last}"),
              (" Inc.", " LLC", " Corp.", " Co.", " Group", " Partners LLP")),
    "en_GB": (("{last} & {last}", "{last} and {last}", "{last}-{last}"),
              (" Ltd", " plc", " LLP", " Group Ltd", " Partners LLP",
               " Holdings Ltd")),
    "fr_FR": (("{last} et {last}", "{last} & {last}", "{last} {last}"),
              (" SA", " SARL", " SAS", " SNC", " et Fils SARL")),
    "de_DE": (("{last} & {last}", "{last} und {last}", "{last} {last}"),
              (" GmbH", " AG", " KG", " OHG", " GmbH & Co. KG")),
    "es_ES": (("{last} y {last}", "Hermanos {last} {last}",
               "{last} {last} y Asociados"),
              (", S.L.", ", S.A.", ", S.L.U.", ", S.C.")),
    "it_IT": (("{last} e {last}", "{last} & {last}", "{last}-{last}"),
              (" S.r.l.", " S.p.A.", " S.n.c.", " S.a.s.")),
    "nl_NL": (("{last} & {last}", "{last} en {last}", "{last}-{last}"),
              (" B.V.", " N.V.", " V.O.F.", " Groep B.V.")),
    "pt_BR": (("{last} e {last}", "{last} & {last}", "Irmãos {last} {last}"),
              (" Ltda.", " S.A.", " Comércio Ltda.", " Serviços Ltda.")),
    "pl_PL": (("{last} i {last}", "{last}-{last}", "{last} & {last}"),
              (" sp. z o.o.", " S.A.", " sp.j.", " sp.k.")),
    "sv_SE": (("{last} & {last}", "{last} och {last}", "{last}-{last}"),
              (" AB", " HB", " KB", " Gruppen AB")),
}


def companies(wheels, locale):
    """Two family names and a legal form: one that is real only by chance"""
    if locale == "ja_JP":
        trades = wheels.faker("company", locale, "company_categories")
        return in_order({f"{{last}}・{{last}}{t}{form}" for t in trades
                         for form in ("株式会社", "有限会社", "合同会社")})
    stems, forms = COMPANIES[locale]
    return in_order(s + f for s in stems for f in forms)


# --- jobs, words, colours ---------------------------------------------------

# Fields of work, and slips of the pen, among the jobs.
NO_JOBS = {"Ingenjörsyrken", "Arkitektyrken", "Språkyrken", "Öva Chef",
           "Informationsteknologi", "Arkitekt Nätverk", "IT-Arkitekter",
           "Financieel aditeur", "Receptioniste, telefoniste", "Criado",
           "Vice President för informationsteknologi", "Äventyrare"}


def jobs(wheels, locale):
    faker = {"en_US": "", "en_GB": "", "es_ES": "es"}.get(locale, locale)
    texts = list(wheels.faker("job", faker, "jobs"))
    if locale in ("de_DE", "es_ES", "it_IT", "nl_NL", "sv_SE", "ja_JP"):
        texts += [j.split(" / ")[0] for j in wheels.mimesis(
            MIMESIS[locale], "person")["occupation"]]
    texts = [t.strip() for t in texts if 2 <= len(t.strip()) <= 48]
    return in_order(several([t for t in texts if nfc(t) not in NO_JOBS],
                            MOST))


# Stems of what nobody wants to see in a test, in three languages.
RUDE = re.compile(r"kut|lul|neuk|hoer|kank|tering|klote|shit|fuck|fan[s ]|"
                  r"jävl|knull|fitt|kuk|hora|skit|röv|merd|put[ao]|caralh|"
                  r"fod[ae]|cona|bund|cu$|nazi|hitler|sex|porn|nood|moord|"
                  r"dood|mörd|död|matar|morr|assass|kill|drog|drug|bomb|"
                  r"terror|kaker|nigg|neger|slet|trut|cabr|maldit|idiot|bitch|"
                  r"bastar|verdom|smeerl|poes|heroï|rabo$|sacan|homic|porcar|lixe|"
                  r"näo|^mord|krankz|^tuig$|zooi")


def words(wheels, locale):
    if locale in ("nl_NL", "pt_BR", "sv_SE"):
        texts = [w for w in wheels.mimesis(MIMESIS[locale], "text")["words"]
                 if not RUDE.search(w)]
    else:
        texts = wheels.faker("lorem", {"en_GB": "en_US"}.get(locale, locale),
                             "word_list")
    if locale != "ja_JP":
        texts = [w for w in texts if re.match(r"[^\W\d_A-Z]{2,20}$", w) and
                 w == w.lower()]
    return in_order(several(texts, MOST))


def colours(wheels, locale):
    if locale in ("en_US", "en_GB"):
        texts = [re.sub("(?<=[a-z])(?=[A-Z])", " ", c)
                 for c, _ in wheels.member("color", "", "all_colors")]
    elif locale in ("fr_FR", "pt_BR"):
        texts = [c for c, _ in wheels.member("color", locale, "all_colors")]
    else:
        slips = {"Zzul": "Azul", "Zmarillo": "Amarillo", "Aorado": "Dorado",
                 "Zzul marino": "Azul marino"}
        texts = [slips.get(c, c) for c in
                 wheels.mimesis(MIMESIS[locale], "text")["color"]]
    if locale != "ja_JP":
        texts = [t[0].upper() + t[1:] for t in map(nfc, texts)]
    return in_order(several(texts, MOST))


# --- what is the same everywhere --------------------------------------------

def css_colours(wheels):
    return in_order(c.lower() for c, _ in
                    wheels.member("color", "", "all_colors"))


def lorem(wheels):
    return in_order(set(wheels.faker("lorem", "la", "word_list")))


def currencies(wheels, locales):
    """Codes of ISO 4217 that are money (not metals, funds or tests), of which
    every language has a name"""
    codes = {code for code, _ in wheels.member("currency", "", "currencies")}
    codes = {c for c in codes if not c.startswith("X") or
             c in ("XAF", "XCD", "XOF", "XPF")}
    for locale in locales:
        codes &= set(wheels.cldr(locale, "currency_names"))
    return sorted(codes - {"CUC"})  # withdrawn
