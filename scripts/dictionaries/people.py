# SPDX-License-Identifier: Apache-2.0
"""First and last names of a locale."""
import re

from dictionaries.text import (in_order, local_part, nfc, romaji,
                               several)

MOST = 1024
FIRST = re.compile(r"[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]{1,11}"
                   r"([- ][^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]{1,11})?$")
LAST = re.compile(r"((van|den|der|de|ten|ter|da|dos|di|del|della|la|lo|le|Le|"
                  r"La|De|Di|Del|Da|Dos|Lo|Dal|Della|Van|von)[ ]){0,2}"
                  r"([OD]['’]|Mc|Mac|D’|Saint-|St-)?"
                  r"[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]{1,14}"
                  r"(-[^\W\d_a-zà-ÿ][^\W\d_A-ZÀ-Þ]{1,14})?$")
# Where Faker has few names and the other package's fit the country.
MORE_FIRST = {"en_US": "en", "fr_FR": "fr", "nl_NL": "nl", "pt_BR": "pt-br",
              "pl_PL": "pl"}
MORE_LAST = {"fr_FR": "fr", "de_DE": "de", "pt_BR": "pt-br", "sv_SE": "sv"}
# Family names that changed with generations or were never anyone's.
HISTORIC = re.compile(r"(dr|sz|szoon|sdochter|tgen|ae|aa)$")


class Names:
    """Names in the order of their bytes, each with its letters (and kana)."""

    def __init__(self, texts, locale, kana=None):
        self.texts = in_order(texts)
        self.kana = [kana[t] for t in self.texts] if kana else None
        self.ascii = [romaji(k) for k in self.kana] if kana else [
            local_part(t, locale) for t in self.texts]


def first(wheels, locale, sex):
    faker = wheels.faker("person", locale, f"first_names_{sex}")
    more = (wheels.mimesis(MORE_FIRST[locale], "person")["names"][sex]
            if locale in MORE_FIRST else [])
    return Names(several([n for n in more if FIRST.match(nfc(n))], MOST,
                         [n for n in faker if FIRST.match(nfc(n))]), locale)


def feminine(name):
    """Adjectives agree with their bearer in Polish."""
    return re.sub("([sc]k|dzk)i$", r"\1a", name)


def polish(wheels):
    men = wheels.faker("person", "pl_PL", "male_last_names")
    both = [n for n in wheels.faker("person", "pl_PL", "unisex_last_names")
            if not n.endswith(("ski", "cki", "dzki", "ska", "cka", "dzka",
                               "ny", "na", "ły", "ła", "wy", "wa"))]
    names = [n for n in in_order(several(both, MOST, men)) if LAST.match(n)]
    out, last = [], ("", "")
    for name in names:  # the same order, whoever bears them
        pair = (name, feminine(name))
        if pair[1].encode() > last[1].encode():
            out.append(pair)
            last = pair
    return (Names([w for _, w in out], "pl_PL"),
            Names([m for m, _ in out], "pl_PL"))


def last(wheels, locale):
    """(as women bear them, as men do)"""
    if locale == "pl_PL":
        return polish(wheels)
    faker = wheels.faker("person", locale, "last_names")
    if locale == "nl_NL":
        faker = [n for n in faker if not HISTORIC.search(n) and
                 not re.search(r"^[A-Z]\w+ (van|de) ", n)]
    more = (wheels.mimesis(MORE_LAST[locale], "person")["surnames"]
            if locale in MORE_LAST else [])
    names = Names(several([n for n in more if LAST.match(nfc(n))], MOST,
                          [n for n in faker if LAST.match(nfc(n))]), locale)
    return names, names


def japanese(wheels):
    """(women, men, family names): kanji, of each the first way to read it"""
    gimei = wheels.gimei("names")
    out = []
    for pairs, more in (
            ("first_name_female_pairs", gimei["first_name"]["female"]),
            ("first_name_male_pairs", gimei["first_name"]["male"]),
            ("last_name_pairs", gimei["last_name"][None])):
        common = wheels.member("person", "ja_JP", pairs)
        kana = {}
        for text, _, reading in more:
            kana.setdefault(nfc(text), reading)
        kana.update((nfc(text), reading) for text, reading, _ in common)
        head = [text for text, _, _ in common]
        out.append(Names(several(kana, MOST, head), "ja_JP", kana))
    return out


def people(wheels, locale):
    """The four lists: women's and men's first and last names."""
    if locale == "ja_JP":
        women, men, family = japanese(wheels)
        return women, men, family, family
    return (first(wheels, locale, "female"), first(wheels, locale, "male"),
            *last(wheels, locale))
