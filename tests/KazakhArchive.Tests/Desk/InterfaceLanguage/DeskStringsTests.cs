using System.Collections;
using System.Globalization;
using System.Text.RegularExpressions;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk.InterfaceLanguage;

public sealed partial class DeskStringsTests
{
    [Fact]
    public void EveryWordIsThereInThreeLanguagesWithTheSamePlaces() => Breaches.AreNone(
        from key in KeysOf(Language.English)
        from language in Languages.All
        let words = DeskStrings.Get(key, language)
        where !KeysOf(language).Contains(key) || words.Length == 0
            || !Place().Matches(words).Select(match => match.Value).Order(StringComparer.Ordinal).SequenceEqual(Place().Matches(DeskStrings.Get(key, Language.English)).Select(match => match.Value).Order(StringComparer.Ordinal))
        select $"{key} {language.Code()}");

    /// <summary>A rule that the importer learns has to be said at the desk as well.</summary>
    [Fact]
    public void EveryRuleOfTheDecisionsHasAWord() => Breaches.AreNone(
        from rule in DecisionTable.Rules
        from value in rule.Value
        let key = $"Rule.{rule.Key}.{value}"
        where !KeysOf(Language.English).Contains(key)
        select key);

    /// <summary>What speaks for a proposal is said in the editor's language.</summary>
    [Fact]
    public void EveryReasonHasAWord() => Breaches.AreNone(Reason.Keys.Where(key => !KeysOf(Language.English).Contains($"Evidence.{key}")));

    /// <summary>But for what is only met where a file is brought in, every finding is.</summary>
    [Fact]
    public void EveryFindingOfAWorkHasItsWords() => Assert.Equal(
        ["E120", "E121", "E125", "E126", "E130", "E215", "E217", "E311", "E605", "E613", "W127", "W128", "W129", "W131", "W132", "W133", "W310"],
        FindingCodes.All.Select(code => code.Id).Except(FindingWords.Codes).Order(StringComparer.Ordinal));

    [Fact]
    public void NoWordsAreLeftOfAFindingThatIsNone() => Assert.Empty(FindingWords.Codes.Except(FindingCodes.All.Select(code => code.Id)));

    private static HashSet<string> KeysOf(Language language) =>
    [
        .. DeskStrings.Words.GetResourceSet(language == Language.English ? CultureInfo.InvariantCulture : CultureInfo.GetCultureInfo(language.Code()), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().Select(entry => (string)entry.Key),
    ];

    [GeneratedRegex(@"\{[0-9]\}")]
    private static partial Regex Place();
}
