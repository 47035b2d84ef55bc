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

    /// <summary>The number of a century: 19 is 1801 to 1900.</summary>
    public static int CenturyOf(int year) => (year + Century - 1) / Century;
}
