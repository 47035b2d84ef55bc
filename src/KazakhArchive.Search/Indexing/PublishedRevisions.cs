using System.Globalization;

namespace KazakhArchive.Search.Indexing;

/// <summary>
/// How many revisions of each work an index has ever held as published, by its slug. A commit keeps it for works that are gone too: the folder
/// of a volume that is not mounted says nothing of what lay there.
/// </summary>
internal static class PublishedRevisions
{
    private const char BetweenWorks = ' ';
    private const char BeforeCount = ':';

    public static string Write(IEnumerable<KeyValuePair<string, int>> published) => string.Join(BetweenWorks, published
        .OrderBy(work => work.Key, StringComparer.Ordinal)
        .Select(work => string.Create(CultureInfo.InvariantCulture, $"{work.Key}{BeforeCount}{work.Value}")));

    /// <summary>Of what <see cref="Write"/> gave; anything else is left out.</summary>
    public static Dictionary<string, int> Read(string written)
    {
        var published = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var work in written.Split(BetweenWorks))
        {
            if (work.Split(BeforeCount) is [{ Length: > 0 } slug, var count] && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var revisions))
            {
                published[slug] = revisions;
            }
        }

        return published;
    }
}
