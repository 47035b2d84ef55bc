using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Conventions;

/// <summary>One word a thing, in each language: what <c>Terminology.tsv</c> avoids stands nowhere in the site's own words.</summary>
public sealed partial class TerminologyTests
{
    private const string Table = "src/KazakhArchive.Site/InterfaceLanguage/Terminology.tsv";
    private const string ExplanationTable = "corpus/explanations.tsv";
    private const string Prose = "src/KazakhArchive.Site/Pages/About/";

    private static readonly string[] Columns = ["id", "en", "ur", "ar", "avoidEn", "avoidUr", "avoidAr", "where", "note"];

    private static readonly IReadOnlyList<TsvRow> Rows = ReadTable();

    private static readonly IReadOnlyList<OwnWords> Texts = [.. Interface(), .. ProsePages(), .. Editorial(), .. Explained()];

    /// <param name="Kind">interface, prose, corpus or explanation, as in the table's column <c>where</c>.</param>
    private sealed record OwnWords(string Kind, Language Language, string Place, string Text);

    [Fact]
    public void TermIsOneWord() => Breaches.AreNone(
        from row in Rows
        from language in Languages.All
        from word in Words(row[$"avoid{Suffix(language)}"])
        from text in Texts
        where text.Language == language && Counts(row, text.Kind) && Holds(text.Text, word)
        select $"{text.Place}: {word}. Write {row[language.Code()]}, or change the row {row["id"]} of {Table}.");

    /// <summary>A word that is asked for and avoided at once would help nobody.</summary>
    [Fact]
    public void TermIsNotAvoidedByItsOwnRow() => Breaches.AreNone(
        from row in Rows
        from language in Languages.All
        from word in Words(row[$"avoid{Suffix(language)}"])
        where Holds(row[language.Code()], word)
        select $"{row["id"]}: {word}");

    [Fact]
    public void EveryTermIsThereInThreeLanguages() => Assert.All(Rows, row => Assert.All(Languages.All, language => Assert.NotEmpty(row[language.Code()])));

    [Fact]
    public void TermsAreSortedAndNamedOnce() => Assert.Equal(
        Rows.Select(row => row["id"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Rows.Select(row => row["id"]));

    /// <summary>Urdu digits in Urdu, Latin ones in Arabic, as <see cref="UiNumbers"/> writes them.</summary>
    [Fact]
    public void EditorialTextsHaveTheirLanguagesDigits() => Breaches.AreNone(
        from text in Texts
        where text.Kind == "corpus" && (text.Language == Language.Urdu ? LatinDigit() : EasternDigit()).IsMatch(text.Text) && text.Language != Language.English
        select $"{text.Place}: {text.Text}");

    /// <summary>Years of the common era bear ء, those of the hijra ھ; either way they are no counts.</summary>
    [Fact]
    public void UrduYearsBearTheirSign() => Breaches.AreNone(
        from text in Texts
        where text.Language == Language.Urdu && UrduYearWithoutSign().IsMatch(text.Text)
        select $"{text.Place}: {text.Text}");

    /// <summary>But for explanations, whose English stands in revisions that are never edited.</summary>
    [Fact]
    public void EnglishHasTypographicApostrophes() => Breaches.AreNone(
        from text in Texts
        where text.Language == Language.English && text.Kind != "explanation" && StraightApostrophe().IsMatch(text.Text)
        select $"{text.Place}: {text.Text}");

    [Theory]
    [InlineData("اس ذخیرے کے متون", "ذخیرے", true)]
    [InlineData("ذخیرےوں", "ذخیرے", false)]
    [InlineData("Hits: 3", "hits", true)]
    public void WordIsFoundAsAWhole(string text, string word, bool found) => Assert.Equal(found, Holds(text, word));

    private static bool Holds(string text, string word) =>
        Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static bool Counts(TsvRow row, string kind) => row["where"].Length == 0 || Words(row["where"]).Contains(kind);

    private static string[] Words(string cell) => cell.Split(" | ", StringSplitOptions.RemoveEmptyEntries);

    private static string Suffix(Language language) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(language.Code());

    private static IReadOnlyList<TsvRow> ReadTable()
    {
        var findings = new FindingList();
        var rows = TsvTable.Read(Table, RepositoryFiles.Read(Table), Columns, findings);
        Assert.Empty(findings);
        return rows;
    }

    private static IEnumerable<OwnWords> Interface() =>
        Words("UiStrings", new ResourceManager("KazakhArchive.Site.InterfaceLanguage.UiStrings", typeof(UiStrings).Assembly), UiStrings.Get)
            .Concat(Words("DeskStrings", DeskStrings.Words, DeskStrings.Get))
            .Concat(
                from code in FindingCodes.All
                where FindingWords.Codes.Contains(code.Id)
                from language in (Language[])[Language.Urdu, Language.Arabic]
                select new OwnWords("interface", language, $"FindingWords {language.Code()} {code}", FindingWords.Get(code, language)));

    private static IEnumerable<OwnWords> Words(string name, ResourceManager resources, Func<string, Language, string> get) =>
        from entry in resources.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>()
        from language in Languages.All
        select new OwnWords("interface", language, $"{name} {language.Code()} {entry.Key}", get((string)entry.Key, language));

    private static IEnumerable<OwnWords> ProsePages() =>
        from path in RepositoryFiles.With(".html")
        where path.StartsWith(Prose, StringComparison.Ordinal)
        from language in Languages.All
        where path.EndsWith($".{language.Code()}.html", StringComparison.Ordinal)
        select new OwnWords("prose", language, path, Tag().Replace(Code().Replace(RepositoryFiles.Read(path), " "), ""));

    private static IEnumerable<OwnWords> Editorial() =>
        from path in RepositoryFiles.With(".json")
        where path.StartsWith("corpus/works/", StringComparison.Ordinal)
        from words in In(JsonDocument.Parse(RepositoryFiles.Read(path)).RootElement, path)
        select words;

    private static IEnumerable<OwnWords> Explained() =>
        from row in TsvTable.Read(ExplanationTable, RepositoryFiles.Read(ExplanationTable), ["en", "ur", "ar"], new FindingList())
        from language in Languages.All
        select new OwnWords("explanation", language, $"{ExplanationTable} {language.Code()} {row["en"]}", row[language.Code()]);

    private static IEnumerable<OwnWords> In(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany((part, index) => In(part, $"{path} {index}")),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(part =>
            Languages.TryParse(part.Name) is { } language && part.Value.ValueKind == JsonValueKind.String
                ? [new OwnWords("corpus", language, $"{path} {part.Name}", part.Value.GetString()!)]
                : In(part.Value, $"{path} {part.Name}")),
        _ => [],
    };

    [GeneratedRegex("<code.*?</code>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("[0-9]")]
    private static partial Regex LatinDigit();

    [GeneratedRegex("[٠-٩۰-۹]")]
    private static partial Regex EasternDigit();

    [GeneratedRegex("(?<![۰-۹.٫])(?:۱[۰-۹]{3}|۲۰[۰-۹]{2})(?! ?[ءھ]|[۰-۹.٫])")]
    private static partial Regex UrduYearWithoutSign();

    [GeneratedRegex("[A-Za-z]'[A-Za-z]")]
    private static partial Regex StraightApostrophe();
}
