namespace KazakhArchive.Texts.Works;

/// <summary>
/// What editors explain to readers, in the reader's language: notes of the gazetteer, reasons of emendations and removals, notes of
/// revisions. They are written in English where they belong; <c>explanations.tsv</c> says the same in Urdu and Arabic.
/// </summary>
public sealed class Explanations
{
    private readonly Dictionary<string, ExplanationRow> whole = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<ExplanationRow> patterns;

    /// <param name="rows">Those of a corpus; the standard ones come after them.</param>
    public Explanations(IReadOnlyList<ExplanationRow> rows)
    {
        rows = [.. rows, .. StandardExplanations.Rows];
        foreach (var row in rows.Where(row => row.Pattern.Places == 0))
        {
            whole.TryAdd(row.Pattern.Text, row);
        }

        // What fits in more words says it more exactly.
        patterns = [.. rows.Where(row => row.Pattern.Places > 0).OrderByDescending(row => row.Pattern.FixedUtf16)];
    }

    public static Explanations None { get; } = new([]);

    /// <summary>In the language, or as it was written where nobody has translated it; then in English, or undetermined if it has no Latin letters.</summary>
    public Explanation In(Language language, string written) =>
        (language == Language.English ? null : Translate(language, written)) is string translated
            ? new Explanation(translated, language)
            : new Explanation(written, written.Any(char.IsAsciiLetter) ? Language.English : Languages.Undetermined);

    public bool Has(string written) => Translate(Language.Urdu, written) is not null;

    private string? Translate(Language language, string written)
    {
        if (whole.GetValueOrDefault(written) is { } row)
        {
            return row.In(language);
        }

        foreach (var pattern in patterns)
        {
            if (pattern.Fill(language, written) is string filled)
            {
                return filled;
            }
        }

        return null;
    }
}

/// <summary>What an editor explains, as it is shown.</summary>
public readonly record struct Explanation(string Text, Language Language);
