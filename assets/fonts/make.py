#!/usr/bin/env python3
"""Makes the font files of this folder from the Noto fonts that Debian packages.

Needs: Debian packages `fonts-noto-core` and `fonts-noto-cjk`, PyPI package `fonttools`.
Usage: make.py [FOLDER-WITH-FONTS]        (default /usr/share/fonts)

The cut fonts keep the glyphs a report can need, the shaping tables of their scripts and nothing else: no hints,
no unused names. One Noto Sans CJK face, Hong Kong, serves Traditional and Simplified Chinese: its `locl` feature
holds the mainland forms, chosen by the language the shaper is given.
The output depends on the input fonts and the fonttools release only: run it twice, get the same bytes.
"""

import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
HONG_KONG = 4  # faces of the collection: 0 JP, 1 KR, 2 SC, 3 TC, 4 HK

LATIN = [
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x0250, 0x02FF), (0x0300, 0x036F), (0x0370, 0x03FF), (0x0400, 0x052F),
    (0x1E00, 0x1EFF), (0x1F00, 0x1FFF), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20CF), (0x2100, 0x218F),
    (0x2190, 0x2199), (0x2200, 0x22FF), (0x25CC, 0x25CC), (0xFB00, 0xFB06), (0xFFFD, 0xFFFD),
]  # fmt: skip

CJK_SYMBOLS = [
    (0x0020, 0x007E), (0x00A0, 0x017F), (0x2000, 0x206F), (0x2190, 0x21FF), (0x2460, 0x24FF), (0x25A0, 0x25FF),
    (0x2600, 0x26FF), (0x2E80, 0x2FDF), (0x3000, 0x303F), (0x3040, 0x30FF), (0x3100, 0x312F), (0x31F0, 0x31FF),
    (0x3200, 0x33FF), (0xFF00, 0xFFEF),
]  # fmt: skip

JAMO = [(0x1100, 0x11FF), (0x3130, 0x318F), (0xA960, 0xA97F), (0xD7B0, 0xD7FF), (0xFFA0, 0xFFDF)]


def expand(ranges):
    """The set of code points in a list of inclusive ranges."""
    return {c for first, last in ranges for c in range(first, last + 1)}


def two_byte_characters(codec, lead):
    """Every character a legacy two-byte encoding can write."""
    found = set()
    for high in lead:
        for low in range(0x21, 0x100):
            try:
                found.update(ord(c) for c in bytes([high, low]).decode(codec))
            except UnicodeDecodeError:
                pass
    return found


def cjk_core():
    """What Hong Kong, Macau, Taiwan and the mainland's basic standard write: HKSCS, Big5 and GB 2312."""
    lead = range(0x81, 0xFF)
    return two_byte_characters("big5hkscs", lead) | two_byte_characters("gb2312", range(0xA1, 0xFF)) | expand(CJK_SYMBOLS)


def cjk_full(font):
    """All Han of the face, kana and symbols, and the Hangul of KS X 1001, for names of people."""
    everything = set(font.getBestCmap())
    hangul = expand([(0xAC00, 0xD7A3)]) - {
        c for c in two_byte_characters("euc_kr", range(0xB0, 0xC9)) if 0xAC00 <= c <= 0xD7A3
    }
    return everything - hangul - expand(JAMO)


def cut(source, target, characters, number=-1, features=("*",), scripts=("*",)):
    """Writes the subset of one face."""
    options = subset.Options()
    options.font_number = number
    options.hinting = False
    options.desubroutinize = True
    options.notdef_outline = True
    options.layout_features = list(features)
    options.layout_scripts = list(scripts)
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.recalc_timestamp = False
    font = TTFont(source, fontNumber=number, lazy=True, recalcTimestamp=False)
    wanted = characters(font) if callable(characters) else characters
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    font.save(HERE / target)
    print(f"{target}: {len(font.getBestCmap())} characters, {(HERE / target).stat().st_size} bytes", flush=True)


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/fonts")
    core = cjk_core()
    cjk = {
        "features": ("ccmp", "locl", "calt", "liga"),
        "scripts": ("DFLT.dflt", "hani.dflt", "hani.ZHS ", "kana.dflt", "kana.ZHS ", "latn.dflt", "latn.ZHS ", "hang.dflt"),
        "number": HONG_KONG,
    }
    latin = {"features": ("ccmp", "locl", "calt", "liga", "kern", "mark", "mkmk")}
    every = lambda font: set(font.getBestCmap())  # noqa: E731
    for weight in ("Regular", "Bold"):
        for name, characters, options in (
            ("NotoSans", expand(LATIN), latin),
            ("NotoSansThai", every, {}),
            ("NotoSansArabic", every, {}),
        ):
            cut(root / f"truetype/noto/{name}-{weight}.ttf", f"{name}-{weight}.ttf", characters, **options)
    cut(root / "opentype/noto/NotoSansCJK-Regular.ttc", "NotoSansCJKhk-Regular.otf", cjk_full, **cjk)
    cut(root / "opentype/noto/NotoSansCJK-Bold.ttc", "NotoSansCJKhk-Bold.otf", core, **cjk)


if __name__ == "__main__":
    main()
