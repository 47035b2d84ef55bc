using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>A romanised name in the two parts that reference managers and citation styles ask for.</summary>
/// <param name="Given">Null for a name that is not parted: of one word, of a father's name behind the own, or of an organisation.</param>
public sealed partial record PersonName(string Family, string? Given)
{
    // What belongs to the word behind it, wherever it stands (ALA-LC romanisation; the European particles of CSL).
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "ibn", "bin", "bint", "ben", "abu", "abi", "abul", "umm", "abd", "al", "el", "ul", "ud", "de", "di", "da", "du", "der", "den", "van", "von", "la", "le",
    };

    // No name of a person has one of these words.
    private static readonly HashSet<string> OfOrganisations = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "for", "and", "on", "in", "institute", "institution", "centre", "center", "ministry", "university", "academy", "committee", "council",
        "society", "association", "press", "agency", "department", "foundation", "office", "party", "group",
    };

    /// <summary>
    /// The family name is the last word, with the particles before it; a comma in the name says where it ends. A name in Arabic script has no family name,
    /// and years behind a name, such as those of death in the head of a file, are none of it.
    /// </summary>
    public static PersonName From(WorkAuthor author)
    {
        var name = Years().Replace(author.Name.English.Trim(), "");
        if (name.Any(ArabicScript.Contains))
        {
            return new PersonName(name, null);
        }

        if (name.Split(',', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given])
        {
            return new PersonName(family, given);
        }

        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words.Any(OfOrganisations.Contains))
        {
            return new PersonName(name, null);
        }

        var first = words.Length - 1;
        if (words[first - 1] is "ibn" or "bin" or "bint")
        {
            // "Jahangir ibn Bukey" is the son of Bukey, and neither is a family.
            return new PersonName(name, null);
        }

        while (first > 0 && Particles.Contains(words[first - 1]))
        {
            first--;
        }

        return first == 0 ? new PersonName(name, null) : new PersonName(string.Join(' ', words[first..]), string.Join(' ', words[..first]));
    }

    /// <summary>As sentences name a person.</summary>
    public string Running => Given is null ? Family : $"{Given} {Family}";

    /// <summary>As lists name a person.</summary>
    public string Inverted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>With the given names' first letters, as the APA Publication Manual has it (7th edition, 9.8).</summary>
    public string Initialled => Given is null ? Family : $"{Family}, {string.Join(' ', Given.Split(' ').Select(Initial))}";

    // A particle stays as it is: "ibn" is no name of its own.
    private static string Initial(string word) => char.IsUpper(word[0])
        ? string.Join('-', word.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part[0]}."))
        : word;

    [GeneratedRegex(@"\s*[(\[][^()\[\]]*\d[^()\[\]]*[)\]]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
