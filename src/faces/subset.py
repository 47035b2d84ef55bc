"""Cuts each face in two: CORE.woff2 has what the texts use, WHOLE.woff2 all of Arabic script that its maker drew.

Usage: subset.py FOLDER-OF-FONTSOURCE OUTPUT. The unicode-range of site.css is printed for each.
"""
import io
import pathlib
import sys

from fontTools import merge, subset
from fontTools.ttLib import TTFont

import repack


def code_points(text):
    points = set()
    for stretch in text.split():
        first, _, last = stretch.partition("-")
        points.update(range(int(first, 16), int(last or first, 16) + 1))
    return points


# The letters, signs of vowels, digits and stops of Urdu, Persian and Arabic, and what joins or parts them.
LETTERS = code_points("""
    60C 61B 61F 621-63A 640-655 670-671 679 67E 686 688 691 698 6A4 6A9 6AF 6BA 6BE 6C0-6C3 6CC 6D2-6D4 6F0-6F9 200C-200F""")
SIGNS_OF_URDU = code_points("610-614 656 FDF2")
DIGITS_OF_ARABIC = code_points("660-66C")
ORNATE_PARENTHESES = code_points("FD3E-FD3F")
STOPS = code_points("""
    20-40 5B-60 7B-7E A0 A7 AB B0 B7 BB D7 2010-2015 2018-201E 2020-2022 2026 2039-203A 2212""")
DIGITS_OF_LATIN = code_points("25 30-39")
ARABIC_SCRIPT = code_points("600-6FF 750-77F 870-8FF 200C-200F FB50-FDFF FE70-FEFC")

FACES = [
    # name, weight, what the first file has
    ("noto-nastaliq-urdu", 400, LETTERS | SIGNS_OF_URDU),
    ("amiri", 400, LETTERS | DIGITS_OF_ARABIC | ORNATE_PARENTHESES),
    ("amiri", 700, LETTERS | DIGITS_OF_ARABIC),
    ("noto-naskh-arabic", 400, LETTERS | SIGNS_OF_URDU | DIGITS_OF_ARABIC),
]
# Nothing in the stylesheets asks for other forms of digits or for fractions.
UNUSED_FEATURES = {"dnom", "numr", "frac", "pnum", "tnum"}


def main(source, out):
    for name, weight, core in FACES:
        for part, arabic in (("core", core), ("whole", ARABIC_SCRIPT)):
            # No heading misses a bold stop.
            stops = set() if weight == 700 else STOPS
            # On pages a serif has the digits of Nastaliq, which look bold beside its letters.
            if name == "noto-nastaliq-urdu" and part == "core":
                stops = stops - DIGITS_OF_LATIN
            path = out / f"{name}-{weight}-{part}.woff2"
            covered = make(source / name / "files", f"{weight}-normal.woff2", name, arabic | {0x20, 0xA0}, stops, path)
            print(path.name, path.stat().st_size, ",".join(ranges(covered)))


def make(folder, ending, name, arabic, stops, path):
    letters = cut(folder / f"{name}-arabic-{ending}", arabic)
    font = letters
    if stops:
        latin = cut(folder / f"{name}-latin-{ending}", stops - set(letters.getBestCmap()))
        font = merge.Merger().merge([file_of(letters), file_of(latin)])
        for table, fields in (("hhea", ("ascent", "descent", "lineGap")),
                              ("OS/2", ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"))):
            for field in fields:
                setattr(font[table], field, getattr(letters[table], field))
        font = TTFont(file_of(font), recalcTimestamp=False)
    repack.repack(font)
    font.flavor = "woff2"
    font.recalcTimestamp = False
    font.save(path)
    return set(font.getBestCmap())


def cut(path, wanted):
    options = subset.Options(layout_features=["*"], hinting=False, notdef_outline=True)
    font = subset.load_font(str(path), options)
    features = {record.FeatureTag for tag in ("GSUB", "GPOS") if tag in font for record in font[tag].table.FeatureList.FeatureRecord}
    options.layout_features = sorted(features - UNUSED_FEATURES)
    font.recalcTimestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted)
    subsetter.subset(font)
    font.flavor = None
    return TTFont(file_of(font), recalcTimestamp=False)


def file_of(font):
    file = io.BytesIO()
    font.save(file, reorderTables=None)
    file.seek(0)
    return file


def ranges(points):
    points, start = sorted(points), None
    for i, point in enumerate(points):
        if start is None:
            start = point
        if i + 1 == len(points) or points[i + 1] != point + 1:
            yield f"U+{start:04X}" + (f"-{point:04X}" if point != start else "")
            start = None


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
