"""Repacks the layout tables of a face so that brotli finds what repeats in them. Every word is shaped as before.

Noto Nastaliq Urdu says in 1,600 subtables which form follows which; written the usual way they are 46 of its 112 KB.
 - Neighbouring subtables of coverages (format 3) become one of classes (format 2): a rule is then a few small numbers.
 - Rules stand at equal distances, so that the lists of their offsets are parts of one and the same sequence.
 - Glyphs that stand in the same coverages and classes are numbered in a row, so that those are short lists of ranges.
"""
import itertools
import struct

import brotli
from fontTools.ttLib.tables import otTables as ot
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.ttLib.tables.otBase import OTTableWriter

# Rules for classes that overlap multiply; where they would be more than the subtables they stand for, these stay.
MOST_RULES_TO_EACH_SUBTABLE = 1
RULES_THAT_EVERY_SUBTABLE_MAY_ADD = 8

# For each subtable its coverages, and the list whose items are those of the coverage's glyphs.
PARALLEL = {
    ot.ContextSubst: [("Coverage", "SubRuleSet")],
    ot.ChainContextSubst: [("Coverage", "ChainSubRuleSet")],
    ot.ContextPos: [("Coverage", "PosRuleSet")],
    ot.ChainContextPos: [("Coverage", "ChainPosRuleSet")],
    ot.ReverseChainSingleSubst: [("Coverage", "Substitute")],
    ot.SinglePos: [("Coverage", "Value")],
    ot.PairPos: [("Coverage", "PairSet")],
    ot.CursivePos: [("Coverage", "EntryExitRecord")],
    ot.MarkBasePos: [("MarkCoverage", "MarkArray.MarkRecord"), ("BaseCoverage", "BaseArray.BaseRecord")],
    ot.MarkLigPos: [("MarkCoverage", "MarkArray.MarkRecord"), ("LigatureCoverage", "LigatureArray.LigatureAttach")],
    ot.MarkMarkPos: [("Mark1Coverage", "Mark1Array.MarkRecord"), ("Mark2Coverage", "Mark2Array.Mark2Record")],
    ot.LigCaretList: [("Coverage", "LigGlyph")],
    ot.AttachList: [("Coverage", "AttachPoint")],
}


def repack(font):
    for tag in list(font.keys()):
        if tag != "GlyphOrder" and hasattr(font[tag], "ensureDecompiled"):
            font[tag].ensureDecompiled()
    unwrap_extensions(font["GSUB"].table)
    merge_subtables(font["GSUB"].table, glyph_numbers(font))
    renumber(font, rows_of_alike(font))
    packed = DefaultTable("GSUB")
    packed.data = table_bytes(font, "GSUB")
    font.tables["GSUB"] = packed


def glyph_numbers(font):
    return {glyph: number for number, glyph in enumerate(font.getGlyphOrder())}


def unwrap_extensions(table):
    for lookup in table.LookupList.Lookup:
        if lookup.SubTable and hasattr(lookup.SubTable[0], "ExtSubTable"):
            lookup.SubTable = [subtable.ExtSubTable for subtable in lookup.SubTable]
            lookup.LookupType = lookup.SubTable[0].LookupType


# ---------- subtables of coverages become subtables of classes ----------

def merge_subtables(table, numbers):
    for lookup in table.LookupList.Lookup:
        merged, group = [], []
        for subtable in lookup.SubTable:
            has_coverages = isinstance(subtable, (ot.ContextSubst, ot.ChainContextSubst)) and subtable.Format == 3
            most = MOST_RULES_TO_EACH_SUBTABLE * (len(group) + 1) + RULES_THAT_EVERY_SUBTABLE_MAY_ADD
            if group and (not has_coverages or rule_count(group + [subtable]) > most):
                merged.append(of_classes(group, numbers))
                group = []
            if has_coverages:
                group.append(subtable)
            else:
                merged.append(subtable)
        if group:
            merged.append(of_classes(group, numbers))
        lookup.SubTable, lookup.SubTableCount = merged, len(merged)


def contexts(subtable):
    """The sets of glyphs before, at and after the place, each a list of tuples."""
    if isinstance(subtable, ot.ContextSubst):
        places = [[], subtable.Coverage, []]
    else:
        places = [subtable.BacktrackCoverage, subtable.InputCoverage, subtable.LookAheadCoverage]
    return [[tuple(coverage.glyphs) for coverage in place] for place in places]


def partition(sets):
    """The coarsest classes of which each set is a union, as lists of glyphs by the numbers of their sets."""
    member_of = {}
    for number, glyphs in enumerate(sets):
        for glyph in glyphs:
            member_of.setdefault(glyph, []).append(number)
    classes = {}
    for glyph, numbers in member_of.items():
        classes.setdefault(tuple(numbers), []).append(glyph)
    return classes


def numbered_classes(group, place):
    """The class of each glyph, and for each set the classes that it is made of."""
    sets = sorted({glyphs for subtable in group for glyphs in contexts(subtable)[place]})
    classes = partition(sets)
    keys = sorted(classes, key=lambda key: (-len(classes[key]), key))
    class_of = {glyph: number for number, key in enumerate(keys, 1) for glyph in classes[key]}
    made_of = {glyphs: [number for number, key in enumerate(keys, 1) if i in key] for i, glyphs in enumerate(sets)}
    return class_of, made_of


def rule_count(group):
    made_of = [numbered_classes(group, place)[1] for place in range(3)]
    total = 0
    for subtable in group:
        rules = 1
        for place, sets in enumerate(contexts(subtable)):
            for glyphs in sets:
                rules *= len(made_of[place][glyphs])
        total += rules
    return total


def of_classes(group, numbers):
    if len(group) == 1:
        return group[0]
    is_chained = isinstance(group[0], ot.ChainContextSubst)
    class_of, made_of = zip(*(numbered_classes(group, place) for place in range(3)))
    rules = {}
    for subtable in group:
        sets = contexts(subtable)
        before, at = len(sets[0]), len(sets[0]) + len(sets[1])
        for classes in itertools.product(*(made_of[place][glyphs] for place in range(3) for glyphs in sets[place])):
            rule = ot.ChainSubClassRule() if is_chained else ot.SubClassRule()
            if is_chained:
                rule.Backtrack, rule.Input, rule.LookAhead = list(classes[:before]), list(classes[before + 1:at]), list(classes[at:])
            else:
                rule.Class = list(classes[1:])
            rule.SubstLookupRecord = subtable.SubstLookupRecord
            rules.setdefault(classes[before], []).append(rule)
    definitions = []
    for place in range(3):
        definition = ot.ClassDef()
        definition.classDefs = class_of[place]
        definitions.append(definition)
    sets = []
    for number in range(max(class_of[1].values()) + 1):
        rule_set = None
        if number in rules:
            rule_set = ot.ChainSubClassSet() if is_chained else ot.SubClassSet()
            setattr(rule_set, "ChainSubClassRule" if is_chained else "SubClassRule", rules[number])
        sets.append(rule_set)
    merged = type(group[0])()
    merged.Format = 2
    merged.Coverage = ot.Coverage()
    merged.Coverage.glyphs = sorted({glyph for subtable in group for glyph in contexts(subtable)[1][0]}, key=numbers.__getitem__)
    if is_chained:
        merged.BacktrackClassDef, merged.InputClassDef, merged.LookAheadClassDef = definitions
        merged.ChainSubClassSet = sets
    else:
        merged.ClassDef, merged.SubClassSet = definitions[1], sets
    return merged


# ---------- glyphs are numbered anew ----------

def walk(node, visit, seen):
    if id(node) in seen:
        return
    seen.add(id(node))
    if isinstance(node, (list, dict)):
        for item in node.values() if isinstance(node, dict) else node:
            walk(item, visit, seen)
    elif type(node).__module__ == ot.__name__:
        visit(node)
        for item in list(vars(node).values()):
            walk(item, visit, seen)


def walk_layout(font, visit):
    for tag in ("GSUB", "GPOS", "GDEF"):
        if tag in font:
            walk(font[tag].table, visit, set())


def rows_of_alike(font):
    """An order of the glyphs in which few neighbours differ in the coverages and classes they stand in."""
    sets = set()

    def collect(node):
        if isinstance(node, ot.Coverage):
            sets.add(frozenset(node.glyphs))
        elif isinstance(node, ot.ClassDef):
            by_class = {}
            for glyph, number in node.classDefs.items():
                by_class.setdefault(number, set()).add(glyph)
            sets.update(map(frozenset, by_class.values()))
        elif isinstance(node, (ot.SingleSubst, ot.MultipleSubst)):
            sets.add(frozenset(node.mapping))

    walk_layout(font, collect)
    first, *others = font.getGlyphOrder()
    member_of = dict.fromkeys(others, 0)
    for bit, glyphs in enumerate(sorted(sets, key=lambda glyphs: (-len(glyphs), sorted(glyphs)))):
        for glyph in glyphs:
            if glyph != first:
                member_of[glyph] |= 1 << bit
    alike = {}
    for glyph in others:
        alike.setdefault(member_of[glyph], []).append(glyph)
    return [first] + [glyph for members in short_path(list(alike)) for glyph in alike[members]]


def short_path(points):
    """Through all points, by the nearest neighbour and then by turning round whatever stretch shortens it (2-opt)."""
    def distance(a, b):
        return (a ^ b).bit_count()

    path, left = points[:1], set(points[1:])
    while left:
        nearest = min(left, key=lambda point: (distance(point, path[-1]), point))
        path.append(nearest)
        left.remove(nearest)
    is_shorter = True
    while is_shorter:
        is_shorter = False
        for i in range(len(path) - 2):
            for j in range(i + 2, len(path)):
                after = path[j + 1:j + 2]
                gain = distance(path[i], path[i + 1]) - distance(path[i], path[j])
                gain += sum(distance(path[j], point) - distance(path[i + 1], point) for point in after)
                if gain > 0:
                    path[i + 1:j + 1] = path[i + 1:j + 1][::-1]
                    is_shorter = True
    return path


def renumber(font, order):
    for glyph in font.getGlyphOrder():
        font["glyf"][glyph].expand(font["glyf"])
    font.setGlyphOrder(order)
    font.getReverseGlyphMap(rebuild=True)
    font["glyf"].glyphOrder = order
    numbers = glyph_numbers(font)

    def sort(node):
        for coverage_name, list_name in PARALLEL.get(type(node), []):
            coverage, items = getattr(node, coverage_name, None), node
            for name in list_name.split("."):
                items = getattr(items, name, None)
            if isinstance(coverage, ot.Coverage) and isinstance(items, list) and items:
                assert len(items) == len(coverage.glyphs), (type(node), coverage_name)
                items[:] = [item for _, item in sorted(zip(coverage.glyphs, items), key=lambda pair: numbers[pair[0]])]
        if isinstance(node, ot.PairSet):
            node.PairValueRecord.sort(key=lambda record: numbers[record.SecondGlyph])

    def sort_coverage(node):
        if isinstance(node, ot.Coverage):
            node.glyphs.sort(key=numbers.__getitem__)

    walk_layout(font, sort)
    walk_layout(font, sort_coverage)


# ---------- the table's bytes ----------

def table_bytes(font, tag):
    """Each subtable by itself behind an Extension lookup, so that none is too far from what points to it."""
    root = OTTableWriter(tableTag=tag)
    font[tag].table.compile(root, font)
    root._doneWriting({})
    parts = {node.name: node for node in children(root)}
    scripts, features = subtree(parts["ScriptList"]), subtree(parts["FeatureList"])
    lookups = []
    for lookup in children(parts["LookupList"]):
        fields = b"".join(item for item in lookup.items if isinstance(item, bytes))
        kind, flag, count = struct.unpack(">HHH", fields[:6])
        lookups.append((kind, flag, fields[6:], [subtable_bytes(node) for node in children(lookup)]))
    heads_start = 2 + 2 * len(lookups)
    stubs_start = heads_start + sum(6 + 2 * len(subtables) + len(rest) for _, _, rest, subtables in lookups)
    data_start = stubs_start + 8 * sum(len(subtables) for *_, subtables in lookups)
    offsets, heads, stubs, data, places = [], b"", b"", b"", {}
    for kind, flag, rest, subtables in lookups:
        start = heads_start + len(heads)
        offsets.append(start)
        heads += struct.pack(">HHH", EXTENSION[tag], flag, len(subtables))
        for subtable in subtables:
            stub = stubs_start + len(stubs)
            heads += struct.pack(">H", stub - start)
            if subtable not in places:
                places[subtable] = data_start + len(data)
                data += subtable + b"\0" * (len(subtable) % 2)
            stubs += struct.pack(">HHI", 1, kind, places[subtable] - stub)
        heads += rest
    listed = struct.pack(f">{len(offsets) + 1}H", len(offsets), *offsets) + heads + stubs + data
    head = struct.pack(">HHHHH", 1, 0, 10, 10 + len(scripts), 10 + len(scripts) + len(features))
    return head + scripts + features + listed


EXTENSION = {"GSUB": 7, "GPOS": 9}


def children(node):
    return [item for item in node.items if not isinstance(item, bytes)]


def is_rule_set(node):
    return "ClassSet" in (getattr(node, "name", None) or "")


def subtable_bytes(node):
    if not any(map(is_rule_set, children(node))):
        return subtree(node)
    tried = []
    for distance in range(12, 44, 2):
        try:
            tried.append(subtree(node, distance))
        except struct.error:
            continue  # Farther than an offset of 16 bits reaches.
    return min(tried, key=lambda packed: len(brotli.compress(packed, quality=9)))


def subtree(node, distance=32):
    if is_rule_set(node):
        return rule_set_bytes(node, distance)
    size = sum(len(item) if isinstance(item, bytes) else item.offsetSize for item in node.items)
    head, tail, places = b"", b"", {}
    for item in node.items:
        if isinstance(item, bytes):
            head += item
            continue
        packed = subtree(item, distance)
        if packed not in places:
            places[packed] = size + len(tail)
            tail += packed
        head += struct.pack(">H", places[packed])
    return head + tail


def rule_set_bytes(node, distance):
    rules = [b"".join(rule.items) for rule in children(node)]
    start = up_to(2 + 2 * len(rules), distance)
    offsets, body = [], b""
    for rule in rules:
        offsets.append(start + len(body))
        body += rule.ljust(up_to(len(rule), distance), b"\0")
    return struct.pack(f">{len(rules) + 1}H", len(rules), *offsets).ljust(start, b"\0") + body


def up_to(size, distance):
    return -(-size // distance) * distance
