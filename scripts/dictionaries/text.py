# SPDX-License-Identifier: Apache-2.0
"""Text: one order, one normal form, and letters for e-mail addresses."""
import hashlib
import re
import unicodedata

# What NFKD does not take apart.
FOLD = str.maketrans({"ł": "l", "Ł": "L", "ß": "ss", "ø": "o", "Ø": "O",
                      "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "đ": "d",
                      "Đ": "D", "ð": "d", "þ": "th", "Þ": "Th", "ı": "i"})
GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae",
                        "Ö": "Oe", "Ü": "Ue"})

# Katakana to the modified Hepburn system, as far as names need it.
KANA = dict(zip(
    "ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ "
    "ハ ヒ フ ヘ ホ マ ミ ム メ モ ヤ ユ ヨ ラ リ ル レ ロ ワ ヰ ヱ ヲ ガ ギ グ ゲ ゴ "
    "ザ ジ ズ ゼ ゾ ダ ヂ ヅ デ ド バ ビ ブ ベ ボ パ ピ プ ペ ポ ヴ".split(),
    "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no "
    "ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa i e o ga gi gu "
    "ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po vu"
    .split()))
SMALL = {"ャ": "ya", "ュ": "yu", "ョ": "yo", "ァ": "a", "ィ": "i", "ゥ": "u",
         "ェ": "e", "ォ": "o"}


def nfc(text):
    return unicodedata.normalize("NFC", " ".join(text.split()))


def folded(text):
    text = unicodedata.normalize("NFKD", text.translate(FOLD))
    return "".join(c for c in text if not unicodedata.combining(c))


def key(text):
    """What two spellings of a place have in common."""
    return re.sub("[^a-z0-9]", "", folded(text).lower())


def rank(*texts):
    """A fixed order that knows nothing of the alphabet."""
    return hashlib.sha256("\0".join(texts).encode()).digest()


def number(*texts):
    return int.from_bytes(rank(*texts)[:8], "big")


def in_order(texts):
    return sorted(texts, key=lambda text: text.encode())


def local_part(name, locale):
    """A name as it stands in an address: van den Bergh, vandenbergh."""
    if locale == "de_DE":
        name = name.translate(GERMAN)
    name = re.sub("[^a-z-]", "", folded(name).lower())
    return re.sub("-+", "-", name).strip("-")


def romaji(kana):
    """サトウ, satou: long vowels as they are spelt."""
    out, double = "", False
    for c in kana:
        if c == "ッ":
            double = True
            continue
        if c in SMALL:
            small = SMALL[c]
            if small[0] == "y" and out.endswith("i"):
                stem = out[:-1]  # キョ kyo, ショ sho, ジョ jo
                out = stem + (small[1:] if stem.endswith(("sh", "ch", "j"))
                              else small)
            else:
                out = out[:-1] + small  # ヴァ va, ファ fa
            continue
        if c == "ン":
            out += "n"
        elif c == "ー":
            continue
        else:
            new = KANA[c]
            if double:
                out += "t" if new.startswith("ch") else new[0]
            out += new
        double = False
    return out


def several(texts, most, first=()):
    """Up to `most` of them: all of `first`, in its order, then by rank. Two
    that differ in accents or case only are one, the one with accents."""
    first = [nfc(t) for t in first]
    best = {}
    for text in sorted({nfc(t) for t in texts} | set(first),
                       key=lambda t: (t.isascii(), rank(t))):
        best.setdefault(folded(text).lower(), text)
    head = list(dict.fromkeys(folded(t).lower() for t in first))
    tail = sorted(best.keys() - set(head), key=lambda k: rank(best[k]))
    return [best[k] for k in [*head, *tail][:most]]
