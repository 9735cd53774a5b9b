#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Labelled notes: compiles source/*.txt to notes/*.jsonl and checks both.

    check.py           checks, and that the notes are what the sources make
    check.py --write   writes the notes

The notes are made up, for measuring what finds personal data in free text. A
line of a .jsonl file is one note:
    {"id", "lang", "text",
     "entities": [{"type", "start", "end"}],  what must be found
     "decoys":   [{"type", "start", "end"}]}  what looks like it and is not
`start` and `end` are in bytes of the UTF-8 text; an entity of type national_id
also has a "kind". Entities do not overlap and are in the order of the text.

What an entity spans: an e-mail address without "mailto:"; a phone number from
its + or bracket to its last digit, without an extension; a name with initials
and particles, without title; a URL without the full stop after it; an IP
address without port or prefix length; other numbers with inner separators.

In a source, notes begin with a line "==" ("== crlf": its lines end in CR LF),
and [[type:text]] is an entity, [[!type:text]] a decoy. Each # in a card, iban,
national_id or isbn stands for a check digit that this script computes; in a
decoy of the first three it makes a wrong one. An IBAN passes its own check
(mod 97) and has its country's length; what its bank number checks is not met.
"""

import argparse
import collections
import datetime
import ipaddress
import itertools
import json
import pathlib
import re
import string
import sys

HERE = pathlib.Path(__file__).resolve().parent
LANGUAGES = ("de", "en", "es", "fr", "it")
TYPES = ("card", "email", "iban", "ip", "name", "national_id", "phone", "url")
DECOYS = ("card", "date", "email", "iban", "ip", "isbn", "name", "national_id",
          "number", "phone", "url")
MARK = re.compile(r"\[\[(!?)([a-z_]+)(?:/([a-z_]+))?:(.*?)\]\]", re.S)

# Lengths by country, of those used: the IBAN registry of ISO 13616.
IBAN_LENGTHS = {"AT": 20, "BE": 16, "CH": 21, "DE": 22, "DK": 18, "ES": 24,
                "FI": 18, "FR": 27, "GB": 22, "IE": 22, "IT": 27, "LU": 20,
                "NL": 18, "NO": 15, "PL": 28, "PT": 25, "SE": 24}


# --- Check digits: each function takes letters and digits only ---

def luhn(text):
    if not text.isdigit():
        return False
    digits = [int(c) for c in reversed(text)]
    return sum(d if i % 2 == 0 else sum(divmod(2 * d, 10))
               for i, d in enumerate(digits)) % 10 == 0


def card(text):
    return 13 <= len(text) <= 19 and text[0] in "23456" and luhn(text)


def iban(text):
    if IBAN_LENGTHS.get(text[:2]) != len(text) or not text[2:4].isdigit():
        return False
    turned = "".join(str(int(c, 36)) for c in text[4:] + text[:4])
    return int(turned) % 97 == 1 and 2 <= int(text[2:4]) <= 98


def isbn(text):
    if len(text) == 10:
        return (text[:9].isdigit() and text[9] in string.digits + "X" and
                sum((10 - i) * (10 if c == "X" else int(c))
                    for i, c in enumerate(text)) % 11 == 0)
    return (text.isdigit() and len(text) == 13 and
            sum(int(c) * (1, 3)[i % 2] for i, c in enumerate(text)) % 10 == 0)


def is_date(year, month, day):
    try:
        datetime.date(year, month, day)
    except ValueError:
        return False
    return True


def us_ssn(text):  # no check digit; areas and zeros that are never issued
    return (text.isdigit() and len(text) == 9 and text[:3] not in
            ("000", "666") and text[0] != "9" and text[3:5] != "00" and
            text[5:] != "0000")


def fr_nir(text):
    number = text[:13].replace("2A", "19", 1).replace("2B", "18", 1)
    return (len(text) == 15 and text[0] in "12" and number.isdigit() and
            text[13:].isdigit() and 1 <= int(text[3:5]) <= 12 and
            int(text[13:]) == 97 - int(number) % 97)


def nl_bsn(text):
    return (text.isdigit() and len(text) == 9 and int(text) > 0 and
            sum(int(c) * w for c, w in
                zip(text, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0)


def pl_pesel(text):
    if not text.isdigit() or len(text) != 11:
        return False
    month = int(text[2:4])
    year = (1900, 2000, 2100, 2200, 1800)[month // 20] + int(text[:2])
    return (is_date(year, month % 20, int(text[4:6])) and
            sum(int(c) * w for c, w in
                zip(text, (1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1))) % 10 == 0)


def br_cpf(text):
    if not text.isdigit() or len(text) != 11 or len(set(text)) == 1:
        return False
    for n in (9, 10):
        rest = sum(int(text[i]) * (n + 1 - i) for i in range(n)) * 10 % 11
        if rest % 10 != int(text[n]):
            return False
    return True


ODD = dict(zip(string.digits + string.ascii_uppercase, (
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4,
    18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)))


def it_cf(text):  # the table ODD: decree of 23 December 1976, Italy
    if not re.fullmatch(r"[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]", text):
        return False
    total = sum(ODD[c] if i % 2 == 0 else int(c) if c.isdigit()
                else ord(c) - ord("A") for i, c in enumerate(text[:15]))
    return total % 26 == ord(text[15]) - ord("A")


def es_dni(text):
    return bool(re.fullmatch(r"\d{8}[A-Z]", text)) and \
        "TRWAGMYFPDXBNJZSQVHLCKE"[int(text[:8]) % 23] == text[8]


def es_nie(text):
    return bool(re.fullmatch(r"[XYZ]\d{7}[A-Z]", text)) and \
        es_dni(str("XYZ".index(text[0])) + text[1:])


def se_personnummer(text):
    if not text.isdigit() or len(text) not in (10, 12):
        return False
    short = text[-10:]
    century = int(text[:2]) if len(text) == 12 else 19
    return luhn(short) and is_date(century * 100 + int(short[:2]),
                                   int(short[2:4]), int(short[4:6]))


NATIONAL = {f.__name__: f for f in (us_ssn, fr_nir, nl_bsn, pl_pesel, br_cpf,
                                    it_cf, es_dni, es_nie, se_personnummer)}
CHECKED = {"card": card, "iban": iban, "isbn": isbn}

# Published examples: of Wikipedia's articles on each number.
KNOWN = ((card, "4111111111111111"), (iban, "GB82WEST12345698765432"),
         (isbn, "9780306406157"), (isbn, "0306406152"),
         (fr_nir, "269054958815780"), (nl_bsn, "111222333"),
         (pl_pesel, "44051401359"), (br_cpf, "11144477735"),
         (it_cf, "RSSMRA85T10A562S"), (es_dni, "12345678Z"),
         (es_nie, "X1234567L"), (se_personnummer, "8112289874"))


def compact(text):
    return "".join(c for c in text if c.isalnum()).upper()


def check_of(type_, kind):
    return NATIONAL[kind] if type_ == "national_id" else CHECKED.get(type_)


def fill(text, check, valid):
    """Puts check digits for each #: right ones, or else the next wrong ones."""
    places = text.count("#")
    tries = [t for alphabet in (string.digits, string.ascii_uppercase)
             for t in itertools.product(alphabet, repeat=places)]

    def put(attempt):
        digits = iter(attempt)
        return "".join(next(digits) if c == "#" else c for c in text)

    for i, attempt in enumerate(tries):
        if check(compact(put(attempt))):
            if valid:
                return put(attempt)
            return next(put(t) for t in tries[i + 1:] + tries[:i]
                        if t[0].isdigit() == attempt[0].isdigit() and
                        not check(compact(put(t))))
    raise ValueError("no check digit fits %r" % text)


# --- Sources ---

class Fault(Exception):
    pass


def read_mark(match):
    decoy, type_, kind, text = match.groups()
    if type_ not in (DECOYS if decoy else TYPES):
        raise Fault("no type %r" % type_)
    if (type_ == "national_id") != (kind is not None):
        raise Fault("only a national_id has a kind: %r" % match.group(0))
    if kind is not None and kind not in NATIONAL:
        raise Fault("no kind %r" % kind)
    check = check_of(type_, kind)
    if "#" in text and check is not None:
        text = fill(text, check, not decoy or type_ == "isbn")
    return {"decoy": bool(decoy), "type": type_, "kind": kind, "text": text}


def compile_note(source, newline):
    """The text, and its marks with offsets in characters."""
    source = newline.join(source)
    text, marks, at = "", [], 0
    for match in MARK.finditer(source):
        text += source[at:match.start()]
        mark = read_mark(match)
        mark["at"] = (len(text), len(text) + len(mark["text"]))
        marks.append(mark)
        text += mark["text"]
        at = match.end()
    text += source[at:]
    if "[[" in text or "]]" in text:
        raise Fault("a mark is not closed or not known")
    return text, marks


def read_source(path):
    notes, lines, newline = [], None, "\n"
    for line in path.read_text("utf-8").split("\n") + ["=="]:
        if line not in ("==", "== crlf"):
            if lines is None:
                raise Fault("%s does not begin with ==" % path.name)
            lines.append(line)
            continue
        if lines is not None:
            while lines and lines[-1] == "":
                lines.pop()
            notes.append((lines, newline))
        lines, newline = [], "\r\n" if line == "== crlf" else "\n"
    return notes


def to_json(lang, number, text, marks):
    def span(mark):
        start, end = (len(text[:at].encode()) for at in mark["at"])
        found = {"type": mark["type"], "start": start, "end": end}
        if mark["kind"] and not mark["decoy"]:
            found["kind"] = mark["kind"]
        return found

    return {"id": "%s-%03d" % (lang, number), "lang": lang, "text": text,
            "entities": [span(m) for m in marks if not m["decoy"]],
            "decoys": [span(m) for m in marks if m["decoy"]]}


# --- Checks ---

EMAIL = re.compile(r"[\w.+'%-]+@[\w-]+(\.[\w-]+)+")
URL = re.compile(r"(https?://|www\.)[^\s<>\"]+[^\s<>\".,;:!?)\]]", re.I)
NAME = re.compile(r"(?!.*[ -]$)[^\W\d_][^\W\d_.'’ -]*"
                  r"([.,'’ -]+[^\W\d_][^\W\d_.'’ -]*)*\.?")

# What must not stand in a text unmarked.
STRAY = (("email", EMAIL, None), ("url", URL, None),
         ("ip", re.compile(r"(?<![\d.])\d+(\.\d+){3}(?![\d.]*\d)"), None),
         ("ip", re.compile(r"[0-9A-Fa-f]*:[0-9A-Fa-f]*:[0-9A-Fa-f:]*"),
          lambda t: is_ip(t)),
         ("iban", re.compile(r"\b[A-Z]{2}\d{2}( ?[A-Z0-9]){11,30}\b"), iban),
         ("national_id", re.compile(r"\b\d{3}-\d{2}-\d{4}\b"), us_ssn),
         ("national_id", re.compile(r"\b[A-Z]{6}\d\d[A-Z]\d\d[A-Z]\d{3}[A-Z]\b",
                                    re.I), None),
         ("national_id", re.compile(r"\b[XYZ]?-?\d[\d.]{6,9}-?[A-Z]\b", re.I),
          lambda t: es_dni(compact(t)) or es_nie(compact(t))),
         ("number", re.compile(r"[+(]?\d(?:[ ().\-/]{0,2}\d){8,}"), None))


def is_ip(text):
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def is_entity(mark):
    """Is the text what its mark says?"""
    text, check = mark["text"], check_of(mark["type"], mark["kind"])
    if check is not None:
        return check(compact(text))
    if mark["type"] == "phone":
        return (7 <= sum(c.isdigit() for c in text) <= 15 and
                re.fullmatch(r"[+(]{0,2}\d[\d ().\-/\u00a0\u202f\u2011]*\d", text))
    return {"email": EMAIL.fullmatch, "url": URL.fullmatch, "ip": is_ip,
            "name": NAME.fullmatch}[mark["type"]](text)


def check_marks(text, marks):
    for mark in marks:
        start, end = mark["at"]
        if not mark["text"] or mark["text"].strip() != mark["text"]:
            raise Fault("blanks at an end of %r" % mark["text"])
        if text[start - 1:start].isalnum() or text[end:end + 1].isalnum():
            raise Fault("%r is part of a word" % mark["text"])
        if not mark["decoy"] and not is_entity(mark):
            raise Fault("%r is no %s" % (mark["text"], mark["type"]))
        if mark["decoy"] and mark["type"] in ("card", "iban", "national_id") \
                and is_entity(mark):
            raise Fault("%r is valid" % mark["text"])
        if mark["decoy"] and mark["type"] == "isbn" and \
                not isbn(compact(mark["text"])):
            raise Fault("%r is no ISBN" % mark["text"])


def check_strays(text, marks):
    spans = [m["at"] for m in marks]
    for name, pattern, check in STRAY:
        for match in pattern.finditer(text):
            if check is not None and not check(match.group(0)):
                continue
            if not any(start < match.end() and match.start() < end
                       for start, end in spans):
                raise Fault("unmarked %s: %r" % (name, match.group(0)))


def name_words(marks):
    return {word.lower() for m in marks
            if m["type"] == "name" and not m["decoy"] for word in re.findall(r"[^\W\d_]{3,}", m["text"])}


def check_names(text, marks, words):
    """A word that is a name somewhere must be marked, as one or as none."""
    spans = [m["at"] for m in marks]
    for match in re.finditer(r"[^\W\d_]{3,}", text):
        word = match.group(0)
        if word.lower() in words and word != word.lower() and \
                not any(s <= match.start() and match.end() <= e
                        for s, e in spans):
            raise Fault("unmarked name: %r" % word)


def check_offsets(note, marks):
    data = note["text"].encode()
    for key, decoy in (("entities", False), ("decoys", True)):
        texts = [data[f["start"]:f["end"]].decode() for f in note[key]]
        if texts != [m["text"] for m in marks if m["decoy"] == decoy]:
            raise Fault("offsets do not lead to the marks")


def check_language(lang, notes):
    seen = set()
    words = set().union(*(name_words(marks) for _, marks in notes))
    made = []
    for number, (text, marks) in enumerate(notes, 1):
        note = to_json(lang, number, text, marks)
        try:
            if text in seen or not text.strip() or text != text.strip():
                raise Fault("the note is empty, repeated or not trimmed")
            check_marks(text, marks)
            check_strays(text, marks)
            check_names(text, marks, words)
            check_offsets(note, marks)
        except Fault as fault:
            raise Fault("%s: %s" % (note["id"], fault)) from None
        seen.add(text)
        made.append(note)
    return made


def check_balance(lang, made):
    counts = collections.Counter(
        e["type"] for note in made for e in note["entities"])
    plain = sum(not note["entities"] for note in made) / len(made)
    if len(made) < 70:
        raise Fault("%s: fewer than 70 notes" % lang)
    if not 0.2 <= plain <= 0.3:
        raise Fault("%s: %.0f %% without an entity" % (lang, 100 * plain))
    for type_ in TYPES:
        if counts[type_] < 5:
            raise Fault("%s: fewer than 5 of %s" % (lang, type_))
    return counts, plain


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true")
    write = parser.parse_args().write
    for check, text in KNOWN:
        if not check(text):
            raise Fault("%s is not right about %s" % (check.__name__, text))
    for lang in LANGUAGES:
        sources = read_source(HERE / "source" / (lang + ".txt"))
        notes = []
        for number, source in enumerate(sources, 1):
            try:
                notes.append(compile_note(*source))
            except (Fault, ValueError) as fault:
                raise Fault("%s-%03d: %s" % (lang, number, fault)) from None
        made = check_language(lang, notes)
        counts, plain = check_balance(lang, made)
        lines = "".join(json.dumps(note, ensure_ascii=False) + "\n"
                        for note in made)
        target = HERE / "notes" / (lang + ".jsonl")
        if write:
            target.write_text(lines, "utf-8")
        elif target.read_text("utf-8") != lines:
            raise Fault("%s is not what its source makes: run check.py "
                        "--write" % target.name)
        print("%s: %d notes, %.0f %% without an entity, %s" % (
            lang, len(made), 100 * plain,
            ", ".join("%s %d" % pair for pair in sorted(counts.items()))))


if __name__ == "__main__":
    try:
        main()
    except Fault as found:
        sys.exit("check.py: %s" % found)
