using System.Net;
using System.Text.RegularExpressions;

namespace KazakhArchive.Benchmarks;

/// <summary>Visits a site as a reader does, by its links.</summary>
public static partial class Crawl
{
    /// <summary>Every page that links without a query lead to, from the shelf on, with its HTML, in the order found.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> Pages(HttpClient client)
    {
        var pages = new Dictionary<string, string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(["/"], StringComparer.Ordinal);
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            using var answer = await client.GetAsync(path);
            answer.EnsureSuccessStatusCode();
            if (answer.Content.Headers.ContentType?.MediaType != "text/html")
            {
                continue;
            }

            var html = await answer.Content.ReadAsStringAsync();
            pages.Add(path, html);
            foreach (Match link in Link().Matches(html))
            {
                var target = WebUtility.HtmlDecode(link.Groups[1].Value);
                if (!target.Contains('?', StringComparison.Ordinal) && seen.Add(target))
                {
                    waiting.Enqueue(target);
                }
            }
        }

        return pages;
    }

    [GeneratedRegex("""<a\b[^>]*\bhref="(/(?!/)[^"#]*)""")]
    private static partial Regex Link();
}
