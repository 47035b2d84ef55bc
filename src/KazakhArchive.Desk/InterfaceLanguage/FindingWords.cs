using System.Collections.Frozen;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.InterfaceLanguage;

/// <summary>What each finding is about, in the languages of the desk: English as <see cref="FindingCode.Meaning"/> has it, the others in <c>FindingWords.tsv</c>.</summary>
public static class FindingWords
{
    private static readonly FrozenDictionary<string, (string Urdu, string Arabic)> Words = EmbeddedTable.Read(typeof(FindingWords), "FindingWords.tsv", "code", "ur", "ar")
        .ToFrozenDictionary(row => row["code"], row => (row["ur"], row["ar"]), StringComparer.Ordinal);

    public static IEnumerable<string> Codes => Words.Keys;

    /// <summary>Of a code that the desk does not meet the English.</summary>
    public static string Get(FindingCode code, Language language) =>
        !Words.TryGetValue(code.Id, out var words) || language == Language.English ? code.Meaning : language == Language.Urdu ? words.Urdu : words.Arabic;
}
