using System.Collections.Frozen;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>What words of a language may have at their head and end, in search form; from <c>affixes.tsv</c>. No word is without: "" is one of each.</summary>
/// <param name="Singulars">What a base form may have instead of an ending, the empty one first.</param>
internal sealed record Affixes(FrozenSet<string> Prefixes, FrozenSet<string> Endings, IReadOnlyList<string> Singulars)
{
    private static readonly ILookup<(string Language, string Use), string> Table = EmbeddedTable.Read(typeof(Affixes), "affixes.tsv", "language", "use", "affixes")
        .SelectMany(row => row["affixes"].Split(' ').Select(affix => (Key: (row["language"], row["use"]), Affix: SearchForm.Of(affix))))
        .ToLookup(affix => affix.Key, affix => affix.Affix);

    private static readonly FrozenDictionary<Language, Affixes> All = new[] { Language.Urdu, Language.Arabic, Languages.Persian }.ToFrozenDictionary(language => language, Read);

    private static readonly FrozenDictionary<(Language Language, string Use), FrozenSet<string>> Loose = All.Keys
        .SelectMany(language => new[] { "loose-prefix", "loose-ending" }.Select(use => (Key: (language, use), Affixes: Table[(language.Code(), use)].ToFrozenSet(StringComparer.Ordinal))))
        .ToFrozenDictionary(loose => loose.Key, loose => loose.Affixes);

    /// <summary>Of a language that the table has not: those of Urdu.</summary>
    public static Affixes Of(Language language) => All.GetValueOrDefault(language) ?? All[Language.Urdu];

    /// <summary>Whether the first word is a prefix, or the second an ending, that may stand apart or not.</summary>
    public static bool AreLoose(string first, string second, Language language) =>
        All.ContainsKey(language) && (Loose[(language, "loose-prefix")].Contains(first) || Loose[(language, "loose-ending")].Contains(second));

    private static Affixes Read(Language language) => new(
        SetOf(language, "prefix"), SetOf(language, "ending"),
        ["", .. Table[(language.Code(), "singular")].Where(affix => affix.Length > 0).Distinct().Order(StringComparer.Ordinal)]);

    private static FrozenSet<string> SetOf(Language language, string use) => Table[(language.Code(), use)].Append("").ToFrozenSet(StringComparer.Ordinal);
}
