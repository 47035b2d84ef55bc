using System.Text.RegularExpressions;

namespace KazakhArchive.Search.Querying;

/// <summary>The works that a query names by <c>in:</c>, for who does not ask the texts for the rest of it.</summary>
public static partial class WorkField
{
    /// <summary>The names as typed, which may be those of no work, and the query without them.</summary>
    public static (IReadOnlyList<string> Works, string Others) Take(string query)
    {
        List<string> works = [.. Written().Matches(query).Select(field => field.Groups[1].Value)];
        return (works, works.Count == 0 ? query : Written().Replace(query, " "));
    }

    [GeneratedRegex($"(?<!\\S){QueryFields.Work}:(\\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
