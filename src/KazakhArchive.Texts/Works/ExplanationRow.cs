namespace KazakhArchive.Texts.Works;

/// <summary>An explanation, or a pattern of many, in three languages; a row of <c>explanations.tsv</c>.</summary>
public sealed record ExplanationRow(ExplanationPattern Pattern, string Urdu, string Arabic)
{
    private readonly IReadOnlyList<int> quotedPlaces =
        [.. Enumerable.Range(1, Pattern.Places).Where(place => Urdu.Contains(Place(place), StringComparison.Ordinal) || Arabic.Contains(Place(place), StringComparison.Ordinal))];

    public string In(Language language) => language == Language.Arabic ? Arabic : Urdu;

    /// <summary>
    /// The translation with the words that stand in the places of the pattern; null where the explanation is of another pattern, or has
    /// English words in a place that the translations repeat.
    /// </summary>
    public string? Fill(Language language, string written)
    {
        if (Pattern.Match(written) is not { } found || quotedPlaces.Any(place => found[place - 1].Any(char.IsAsciiLetterLower)))
        {
            return null;
        }

        var filled = In(language);
        for (var place = 1; place <= found.Count; place++)
        {
            filled = filled.Replace(Place(place), found[place - 1], StringComparison.Ordinal);
        }

        return filled;
    }

    private static string Place(int number) => ExplanationPattern.Place(number);
}
