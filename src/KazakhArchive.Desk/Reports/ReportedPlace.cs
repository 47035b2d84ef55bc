using System.Text.RegularExpressions;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Reports;

/// <summary>The passage that a reader's report is about: its address, or the whole mail, in which the words stand as well.</summary>
/// <param name="Words">The first words of the passage as the reader saw it; empty where the report has none.</param>
public sealed partial record ReportedPlace(WorkId Work, PassageId Reference, string Words)
{
    /// <summary>Null where the text names no passage.</summary>
    public static ReportedPlace? TryParse(string text)
    {
        var words = Reading().Match(text) is { Success: true } reading ? reading.Groups[1].Value.TrimEnd('\u2026', ' ', '\r') : "";
        foreach (Match match in Address().Matches(text))
        {
            if (WorkId.TryParse(match.Groups["work"].Value) is WorkId work && Parse(match.Groups["reference"].Value) is PassageId reference)
            {
                return new ReportedPlace(work, reference, words);
            }
        }

        return null;
    }

    // Of a range the first, of an address within a chapter the passage after the sign.
    private static PassageId? Parse(string reference) =>
        reference.Split('#') is [_, var within] && PassageId.TryParse(within.Split('-')[0]) is PassageId inner ? inner : PassageId.TryParse(reference.Split('#', '-')[0]);

    [GeneratedRegex(@"(?<![\w.-])(?:https?://[^\s/]+/)?(?<work>[a-z][a-z0-9-]*)(?:@[0-9]+)?/(?<reference>[a-z]?[0-9][0-9a-z.#-]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex(@"^\s*reading: (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
