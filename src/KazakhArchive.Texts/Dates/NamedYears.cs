namespace KazakhArchive.Texts.Dates;

/// <summary>Years of the common era that a text names together: one, or all of a span.</summary>
/// <param name="Last">Inclusive.</param>
public readonly record struct NamedYears(int First, int Last)
{
    // Who names a hundred years or more names none of them; of a longer span the first and the last.
    private const int Century = 100;

    /// <summary>Those of the common era, in the order of the text.</summary>
    public static IReadOnlyList<NamedYears> In(string text)
    {
        var years = new List<NamedYears>();
        foreach (var mention in DateFinder.Find(text))
        {
            var (first, last) = mention.Value.CommonEraYears();
            if (first < 1)
            {
                continue;
            }

            if (last - first < Century)
            {
                years.Add(new NamedYears(first, last));
            }
            else
            {
                years.AddRange([new NamedYears(first, first), new NamedYears(last, last)]);
            }
        }

        return years;
    }

    /// <summary>Whether they are a century as people count: 1801 to 1900.</summary>
    public bool IsCountedCentury => First % Century == 1 && Last == First + Century - 1;

    /// <summary>The hundreds of years in which they begin and end: 19 is 1900 to 1999, as on the timeline. A counted century lies in the one of its middle.</summary>
    public IEnumerable<int> Hundreds => IsCountedCentury || First / Century == Last / Century ? [First / Century] : [First / Century, Last / Century];
}
