using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Drafting;

/// <summary>What the head of a book's file says, as work.json has it. What does not fit there is left to the editor.</summary>
internal static partial class BookDraft
{
    /// <summary>A year of the hijra is less for as long as anybody lives who reads this.</summary>
    private const int FirstGregorianYear = 1500;

    public static IReadOnlyList<WorkAuthor> Authors(BookHead head) => [.. head.Authors.Select(Person)];

    /// <summary>Those of the archive's subjects that the file names, by their ids or labels; what to choose where it names none.</summary>
    public static IReadOnlyList<string> Subjects(BookHead head, IReadOnlyList<Term> known)
    {
        var told = All(head, "subject").SelectMany(words => words.Split((char[])[',', ';', '\u060C', '\u061B'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = known.Where(term => told.Contains(term.Id) || Languages.All.Any(language => told.Contains(term.In(language)))).Select(term => term.Id).ToList();
        return found.Count > 0 ? found : [Unwritten.Term];
    }

    public static Bibliography Bibliography(BookHead head) => new()
    {
        Publisher = Text(head, "publisher"),
        Place = Text(head, "place"),
        Year = Text(head, "year") is string year ? Year(year) : null,
        Edition = Text(head, "edition"),
        Volumes = Text(head, "volumes") is string volumes && int.TryParse(Digits.ToAscii(volumes), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is > 0 and < 1000 ? count : null,
        Series = Text(head, "series"),
        Editors = [.. All(head, "editor").Select(Person)],
        Translators = [.. All(head, "translator").Select(Person)],
        Licence = All(head, "licence").Select(Licence.TryParse).FirstOrDefault(licence => licence is not null),
        Identifiers = [.. IdentifierScheme.All.SelectMany(scheme => All(head, scheme.Id).Select(value => new WorkIdentifier(scheme, value.Trim('#', ' ')))).Where(identifier => identifier.Scheme.IsValid(identifier.Value)).Distinct()],
    };

    /// <summary>The same name in each language, for the editor to translate.</summary>
    private static WorkAuthor Person(string name) => new(name, new LocalizedText(name, name, name));

    /// <summary>Numbers of three and four digits are years, behind which the sign of the hijra may stand.</summary>
    private static PublicationYear Year(string printed)
    {
        int? gregorian = null, hijri = null;
        foreach (Match match in YearNumber().Matches(printed))
        {
            var number = Digits.NumberOf(match.Groups[1].ValueSpan);
            if (match.Groups[2].Success || number < FirstGregorianYear)
            {
                hijri ??= number;
            }
            else
            {
                gregorian ??= number;
            }
        }

        return new PublicationYear(printed, gregorian, hijri);
    }

    private static string? Text(BookHead head, string field) => All(head, field).FirstOrDefault();

    private static IEnumerable<string> All(BookHead head, string field) =>
        head.Fields.Where(known => known.Field == field).Select(known => WhiteSpace.Fold(known.Value)).Where(value => value.Length > 0);

    [GeneratedRegex(@"(?<![0-9\u0660-\u0669\u06F0-\u06F9])([0-9\u0660-\u0669\u06F0-\u06F9]{3,4})(?![0-9\u0660-\u0669\u06F0-\u06F9])\s*([\u0647\u06C1]|AH)?", RegexOptions.CultureInvariant)]
    private static partial Regex YearNumber();
}
