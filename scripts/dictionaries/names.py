# SPDX-License-Identifier: Apache-2.0
"""names.c: the names that version 1 of email, first_name and last_name give.

Names of ten locales are mixed, folded to ASCII, cut down to 3 to 7 letters,
ordered by a fixed hash, and the first 1024 of each kind are kept: a power of
two, so that ten bits choose one evenly. The results of those versions hang on
it, so it stays as it is.
"""
import ast
import hashlib
import re
import unicodedata

from dictionaries.sources import PACKAGES

LOCALES = ("en_US", "en_GB", "de_DE", "fr_FR", "es_ES", "it_IT", "nl_NL",
           "pt_BR", "pl_PL", "sv_SE")
COUNT = 1024
PLAIN = re.compile("[A-Z][a-z]{2,6}$")
# What NFKD does not take apart.
FOLD = str.maketrans({"ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "Ø": "O",
                      "æ": "ae", "Æ": "Ae", "đ": "d", "Đ": "D"})


def folded(name):
    name = unicodedata.normalize("NFKD", name.translate(FOLD))
    return "".join(c for c in name if not unicodedata.combining(c))


def strings(node):
    return [n.value for n in ast.walk(node)
            if isinstance(n, ast.Constant) and isinstance(n.value, str)]


def lists(source, prefix):
    """Every text in the class members whose name starts with `prefix`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Assign):
            targets = node.targets
        elif isinstance(node, ast.AnnAssign) and node.value:
            targets = [node.target]
        else:
            continue
        if any(isinstance(t, ast.Name) and t.id.lstrip("_").startswith(prefix)
               for t in targets):
            yield from strings(node.value)


def collect(wheel, prefix):
    names = set()
    for locale in LOCALES:
        path = f"faker/providers/person/{locale}/__init__.py"
        source = wheel.read(path).decode("utf-8")
        names.update(folded(name) for name in lists(source, prefix))
    names = sorted((n for n in names if PLAIN.match(n)),
                   key=lambda n: hashlib.sha256(n.encode()).digest())
    if len(names) < COUNT:
        raise SystemExit(f"only {len(names)} names of kind {prefix}")
    return names[:COUNT]


def table(name, names):
    lines, line = [], "   "
    for n in names:
        item = f' "{n}",'
        if len(line) + len(item) > 80:
            lines.append(line)
            line = "   "
        line += item
    lines.append(line)
    return (f"const char {name}[BAUTA_NAMES][BAUTA_NAME_SIZE] = {{\n"
            + "\n".join(lines) + "\n};\n")


def names_file(wheels):
    wheel = wheels.zips["faker"]
    package = next(p for p in PACKAGES.values() if p.wheel.startswith("faker"))
    version = package.name.partition("==")[2]
    notice = "\n".join(f" * {line}".rstrip() for line in
                       wheels.licence("faker").splitlines())
    return f"""\
/* SPDX-License-Identifier: Apache-2.0 AND MIT */
/*
 * Made by scripts/make-dictionaries from the locale data of Faker {version}
 * ({", ".join(LOCALES[:5])},
 * {", ".join(LOCALES[5:])}), whose wheel has the SHA-256 digest
 * {package.sha256}
 * and whose licence is:
 *
{notice}
 */
/* clang-format off */
#include "transforms/dictionaries/names.h"

{table("bauta_first_names", collect(wheel, "first_name"))}
{table("bauta_last_names", collect(wheel, "last_name"))}"""
