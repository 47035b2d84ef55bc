"""Cuts each face in two: CORE.woff2 has what the texts use, WHOLE.woff2 all of Arabic script that its maker drew.

Usage: subset.py FOLDER-OF-FONTSOURCE SITE. What says which file has which letters is written with them: the ranges in css/site.css, and
Html/face-letters.tsv. css/ui-face.css has the face of the interface: its core within itself, which is so there when a page is first painted.
"""
import base64
import io
import pathlib
import re
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
# A bold heading has brackets, digits and quotation marks.
STOPS_OF_HEADINGS = code_points("20-22 28-29 2C-3A 5B 5D A0 AB BB 2013 201C-201D 2026")
DIGITS_OF_LATIN = code_points("25 30-39")
SPACES = code_points("20 A0")
# Need no glyph, and shall ask for no other file.
INVISIBLE = code_points("200C-200F")
ARABIC_SCRIPT = code_points("600-6FF 750-77F 870-8FF 200C-200F FB50-FDFF FE70-FEFC")

FACES = [
    # name, weight, what the first file has
    ("noto-nastaliq-urdu", 400, LETTERS | SIGNS_OF_URDU),
    ("amiri", 400, LETTERS | DIGITS_OF_ARABIC | ORNATE_PARENTHESES),
    ("amiri", 700, LETTERS | DIGITS_OF_ARABIC),
    ("noto-naskh-arabic", 400, LETTERS | SIGNS_OF_URDU | DIGITS_OF_ARABIC),
]
OF_THE_INTERFACE = "noto-naskh-arabic"
# Nothing in the stylesheets asks for other forms of digits or for fractions.
UNUSED_FEATURES = {"dnom", "numr", "frac", "pnum", "tnum"}


def main(source, site):
    fonts, styles = site / "wwwroot" / "fonts", site / "wwwroot" / "css"
    letters = ["# Which code points of Arabic script each file of a face has; made by src/faces.", "face\tpart\tletters"]
    rules, rules_of_interface = (styles / "site.css").read_text(encoding="utf-8"), ""
    for name, weight, core in FACES:
        for part, arabic in (("core", core), ("whole", ARABIC_SCRIPT)):
            stops = STOPS
            if weight == 700:
                # None stands inside a word, which is what the whole file sets.
                stops = STOPS_OF_HEADINGS if part == "core" else set()
            # On pages a serif has the digits of Nastaliq, which look bold beside its letters.
            if name == "noto-nastaliq-urdu" and part == "core":
                stops = stops - DIGITS_OF_LATIN
            path = fonts / f"{name}-{weight}-{part}.woff2"
            covered = make(source / name / "files", f"{weight}-normal.woff2", name, arabic | SPACES, stops, path)
            # Whatever a maker did not draw is not in the other files either.
            named = covered | INVISIBLE if part == "core" else ARABIC_SCRIPT | SPACES
            named = ",".join(f"U+{stretch}" for stretch in ranges(named))
            if name == OF_THE_INTERFACE:
                rules_of_interface += rule_of_interface(path, named) if part == "core" else rules_of_whole(path, named)
            else:
                rules = with_range(rules, path.name, named)
            letters.append(f"{name}-{weight}\t{part}\t{' '.join(ranges((covered | INVISIBLE) & ARABIC_SCRIPT))}")
            print(path.name, path.stat().st_size)
    (styles / "ui-face.css").write_text(rules_of_interface, encoding="utf-8")
    (styles / "site.css").write_text(rules, encoding="utf-8")
    (site / "Html" / "face-letters.tsv").write_text("\n".join(letters) + "\n", encoding="utf-8")


def rule_of(rules, file):
    """The first that names the file: the others choose it for words with rare letters."""
    return next(rule for rule in re.findall(r"@font-face\{[^}]*\}", rules) if file in rule)


def with_range(rules, file, named):
    rule = rule_of(rules, file)
    return rules.replace(rule, re.sub(r"unicode-range:[^}]*", f"unicode-range:{named}", rule))


def rule_of_interface(file, named):
    """The rule of a face with its file. No other stylesheet names that file: a browser would fetch it too while it reads this one."""
    return rule("UI Web", f"data:font/woff2;base64,{base64.b64encode(file.read_bytes()).decode('ascii')}", f"\n  unicode-range:{named}")


def rules_of_whole(file, named):
    """Beside the other, or a browser that has not read that one yet would set every word from this file. The first is for words with rare letters."""
    address = f"../fonts/{file.name}"
    return rule("UI Web", address, "font-stretch:200%") + rule("UI Whole", address, f"\n  unicode-range:{named}")


def rule(family, address, more):
    return (f'@font-face{{font-family:"{family}";src:local("Noto Naskh Arabic Regular"),local("NotoNaskhArabic-Regular"),'
            f'url("{address}") format("woff2");font-weight:400;font-display:block;{more}}}\n')


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
            yield f"{start:X}" + (f"-{point:X}" if point != start else "")
            start = None


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
