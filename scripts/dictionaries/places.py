# SPDX-License-Identifier: Apache-2.0
"""Cities, their regions, postcodes and coordinates.

The cities are the most populous that GeoNames has also in its file of
postcodes, under one of their names and not far away; a place is a postcode of
one of them. So city, region, postcode and coordinates agree.
"""
import collections
import math
import re

from dictionaries.text import key, nfc, number, rank

CITIES = 320
POSTCODES = 3  # of one city, at most
FAR = 15       # kilometres from the middle of a city

# What GeoNames calls in English, or has no ISO 3166-2 code of. ISO codes.
FRANCE = {"Auvergne-Rhône-Alpes": "ARA", "Bourgogne-Franche-Comté": "BFC",
          "Bretagne": "BRE", "Centre-Val de Loire": "CVL", "Corse": "COR",
          "Grand Est": "GES", "Hauts-de-France": "HDF",
          "Île-de-France": "IDF", "Normandie": "NOR",
          "Nouvelle-Aquitaine": "NAQ", "Occitanie": "OCC",
          "Pays de la Loire": "PDL", "Provence-Alpes-Côte d'Azur": "PAC"}
NETHERLANDS = {"Drenthe": ("Drenthe", "DR"), "Flevoland": ("Flevoland", "FL"),
               "Friesland": ("Friesland", "FR"),
               "Guelders": ("Gelderland", "GE"),
               "Groningen": ("Groningen", "GR"), "Limburg": ("Limburg", "LI"),
               "North Brabant": ("Noord-Brabant", "NB"),
               "North Holland": ("Noord-Holland", "NH"),
               "Overijssel": ("Overijssel", "OV"),
               "Utrecht": ("Utrecht", "UT"), "Zeeland": ("Zeeland", "ZE"),
               "South Holland": ("Zuid-Holland", "ZH")}
BRAZIL = {key(name): (name, code) for name, code in (
    ("Acre", "AC"), ("Alagoas", "AL"), ("Amapá", "AP"), ("Amazonas", "AM"),
    ("Bahia", "BA"), ("Ceará", "CE"), ("Distrito Federal", "DF"),
    ("Espírito Santo", "ES"), ("Goiás", "GO"), ("Maranhão", "MA"),
    ("Mato Grosso", "MT"), ("Mato Grosso do Sul", "MS"),
    ("Minas Gerais", "MG"), ("Pará", "PA"), ("Paraíba", "PB"),
    ("Paraná", "PR"), ("Pernambuco", "PE"), ("Piauí", "PI"),
    ("Rio de Janeiro", "RJ"), ("Rio Grande do Norte", "RN"),
    ("Rio Grande do Sul", "RS"), ("Rondônia", "RO"), ("Roraima", "RR"),
    ("Santa Catarina", "SC"), ("São Paulo", "SP"), ("Sergipe", "SE"),
    ("Tocantins", "TO"))}
# By the first two digits of a municipality's number, which are ISO's code.
POLAND = {"02": "dolnośląskie", "04": "kujawsko-pomorskie", "06": "lubelskie",
          "08": "lubuskie", "10": "łódzkie", "12": "małopolskie",
          "14": "mazowieckie", "16": "opolskie", "18": "podkarpackie",
          "20": "podlaskie", "22": "pomorskie", "24": "śląskie",
          "26": "świętokrzyskie", "28": "warmińsko-mazurskie",
          "30": "wielkopolskie", "32": "zachodniopomorskie"}
SWEDEN = {"AB": "Stockholms län", "AC": "Västerbottens län",
          "BD": "Norrbottens län", "C": "Uppsala län",
          "D": "Södermanlands län", "E": "Östergötlands län",
          "F": "Jönköpings län", "G": "Kronobergs län", "H": "Kalmar län",
          "I": "Gotlands län", "K": "Blekinge län", "M": "Skåne län",
          "N": "Hallands län", "O": "Västra Götalands län",
          "S": "Värmlands län", "T": "Örebro län", "U": "Västmanlands län",
          "W": "Dalarnas län", "X": "Gävleborgs län",
          "Y": "Västernorrlands län", "Z": "Jämtlands län"}
# In the order of their numbers, which are ISO's codes.
JAPAN = {stem: (name, f"{i:02}") for i, (stem, name) in enumerate((
    pair.split(":") for pair in (
        "hokkaido:北海道 aomori:青森県 iwate:岩手県 miyagi:宮城県 akita:秋田県 "
        "yamagata:山形県 fukushima:福島県 ibaraki:茨城県 tochigi:栃木県 gumma:群馬県 "
        "saitama:埼玉県 chiba:千葉県 tokyo:東京都 kanagawa:神奈川県 niigata:新潟県 "
        "toyama:富山県 ishikawa:石川県 fukui:福井県 yamanashi:山梨県 nagano:長野県 "
        "gifu:岐阜県 shizuoka:静岡県 aichi:愛知県 mie:三重県 shiga:滋賀県 kyoto:京都府 "
        "osaka:大阪府 hyogo:兵庫県 nara:奈良県 wakayama:和歌山県 tottori:鳥取県 "
        "shimane:島根県 okayama:岡山県 hiroshima:広島県 yamaguchi:山口県 "
        "tokushima:徳島県 kagawa:香川県 ehime:愛媛県 kochi:高知県 fukuoka:福岡県 "
        "saga:佐賀県 nagasaki:長崎県 kumamoto:熊本県 oita:大分県 miyazaki:宮崎県 "
        "kagoshima:鹿児島県 okinawa:沖縄県").split()), 1)}
STATES = set("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD "
             "MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD "
             "TN TX UT VT VA WA WV WI WY".split())

Row = collections.namedtuple("Row", "city region code postcode lat lon")

PATTERN = {
    "US": r"\d{5}", "FR": r"\d{5}", "DE": r"\d{5}", "ES": r"\d{5}",
    "IT": r"\d{5}", "NL": r"\d{4} [A-Z]{2}", "BR": r"\d{5}-\d{3}",
    "PL": r"\d\d-\d{3}", "SE": r"\d{3} \d\d", "JP": r"\d{3}-\d{4}",
    "GB": r"[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}",
}


def region(country, row):
    """(name, code) of what an address names beside the city, or None"""
    name, code = nfc(row[3]), row[4]
    if country == "US":
        return (name, code) if code in STATES else None
    if country == "GB":
        county = nfc(row[5]) or (name if code != "ENG" else "")
        return (county, code) if county and "Islands" not in county else None
    if country in ("ES", "IT"):  # the province
        return (proper(nfc(row[5])), row[6]) if row[5] and row[6] else None
    if country == "FR":
        return (name, FRANCE[name]) if name in FRANCE else None
    if country == "NL":
        return NETHERLANDS.get(name)
    if country == "BR":
        return BRAZIL.get(key(name))
    if country == "PL":
        code = row[6][:2]
        return (POLAND[code], code) if code in POLAND else None
    if country == "SE":
        return (SWEDEN[code], code) if code in SWEDEN else None
    if country == "JP":
        return JAPAN.get(key(re.sub(" (Ken|Fu|To)$", "", name)))
    return (name, code) if name and code else None  # DE: ISO's already


def made_up(letters, n, *of):
    value, out = number(*of), ""
    for _ in range(n):
        out += letters[value % len(letters)]
        value //= len(letters)
    return out


def postcode(country, row):
    """The whole postcode, what the source lacks made up; None: unfit"""
    code = row[1]
    if country == "NL":  # letters in use; SA, SD and SS are not
        tail = made_up("ABCDEGHJKLMNPRTVWXZ", 2, "NL", *row[:3])
        return f"{code} {tail}"
    if country == "GB":
        # A district of a square mile needs a letter; some are for bulk mail.
        if re.match(r"(SW1|W1|WC[12]|EC[1-4]|(JE|GY|IM|BX)\d+)$", code):
            return None
        tail = made_up("ABDEFGHJLNPQRSTUWXYZ", 2, "GB", *row[:3])
        return f"{code} {number('inward', *row[:3]) % 9 + 1}{tail}"
    if country == "FR" and code in ("75000", "13000", "69000"):
        return None
    return code


def kilometres(a, b):
    lat = math.radians((a[0] + b[0]) / 2)
    return math.hypot(a[0] - b[0], (a[1] - b[1]) * math.cos(lat)) * 111.2


def proper(name):
    """Palma De Mallorca, as the country writes it"""
    return re.sub(r"(?<= )(De|Del|La|Las|Los|El|Y|E|Dels?|Nel|Nell|Di|Da|Dei|"
                  r"Della|Delle|Degli|Al|Sul|Sull|D|L)(?=[ '’])",
                  lambda m: m[0].lower(), name)


def name_of(country, city, row):
    if country not in ("ES", "IT"):
        return nfc(row[2])
    parts = [proper(nfc(part)) for part in row[2].split("/")]
    name = nfc(city["name"])
    same = next((p for p in parts if key(p) == key(name)), None)
    if same is None:
        return parts[0]
    return same if name.isascii() and not same.isascii() else name


def municipalities(wheels):
    """Those of Japan; 大阪市 too where there is 大阪市北区"""
    names = {c for c, _, _ in wheels.gimei("addresses")["addresses"]["city"]}
    return names | {m[1] for n in names if (m := re.match("(.+?市).+区$", n))}


def kanji(city, known):
    """大阪市 of Osaka, where it is a municipality of today"""
    for name in city["alternatenames"]:
        for ending in ("", "市", "区", "町"):
            if name + ending in known and name + ending != name[-1:]:
                return name + ending
    return None


def by_name(country, rows):
    """{key of a name: rows}"""
    out = collections.defaultdict(list)
    for row in rows:
        if country == "JP":  # the municipality, without Shi, Ku, Machi
            names = [re.sub(" (Shi|Ku|Machi|Cho)$", "", row[5].strip())]
        else:
            names = row[2].split("/") if country == "ES" else [row[2]]
        if country == "FR" and "CEDEX" in row[1]:
            continue
        for name in names:
            out[key(name)].append(row)
    return out


def near(country, city, rows):
    """The rows that are this city's, as Rows: one of each postcode"""
    out = {}
    middle = (city["latitude"], city["longitude"])
    for row in rows:
        where = region(country, row)
        code = postcode(country, row)
        if (where is None or code is None or
                re.fullmatch(PATTERN[country], code) is None):
            continue
        if country == "BR":  # a code for a municipality, whatever its size
            if row[4] != city["admin1code"]:
                continue
            lat, lon = middle
        else:
            lat, lon = float(row[9]), float(row[10])
        if kilometres(middle, (lat, lon)) > FAR:
            continue
        out.setdefault(code, Row(city["shown"] or name_of(country, city, row),
                                 *where, code, round(lat * 10000),
                                 round(lon * 10000)))
    if not out:
        return []
    # One city is in one region and one postal area: those of most of its
    # postcodes. A few that the source has elsewhere are mistakes.
    most = collections.Counter((r.region, r.postcode[:2])
                               for r in out.values()).most_common(1)
    return [r for r in out.values()
            if (r.region, r.postcode[:2]) == most[0][0]]


def places(wheels, country, cities, rows):
    """Rows in the order of city and postcode"""
    index = by_name(country, rows)
    known = municipalities(wheels) if country == "JP" else set()
    out, taken = [], set()
    cities = sorted((c for c in cities if c["countrycode"] == country),
                    key=lambda c: (-c["population"], c["geonameid"]))
    for city in cities:
        city["shown"] = kanji(city, known) if country == "JP" else None
        if country == "JP" and city["shown"] is None:
            continue
        names = dict.fromkeys(key(n) for n in (
            city["name"], *city["alternatenames"]) if len(key(n)) > 2)
        found = next(filter(None, (near(country, city, index.get(n, ()))
                                   for n in names)), [])
        found = [r for r in found if (r.city, r.postcode) not in taken]
        if not found or (found[0].city, found[0].region) in taken:
            continue
        taken.add((found[0].city, found[0].region))
        found.sort(key=lambda r: rank(r.city, r.postcode))
        taken.update((r.city, r.postcode) for r in found[:POSTCODES])
        out += found[:POSTCODES]
        if len({(r.city, r.region) for r in out}) == CITIES:
            break
    return sorted(out, key=lambda r: (r.city.encode(), r.postcode))
