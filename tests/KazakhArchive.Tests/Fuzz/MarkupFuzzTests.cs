using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Tests.Site;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>
/// What a reader, or whoever sends him a link, puts into an address is text on every page: it becomes no element, no attribute, no
/// address of a script. The payloads are the kinds of OWASP's cheat sheet on cross-site scripting.
/// </summary>
public sealed class MarkupFuzzTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    private static readonly string[] Payloads =
    [
        "<script>alert(1)</script>", "</title><script>alert(1)</script>", "</script><svg onload=alert(1)>", "<img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>", "'><b onclick=alert(1)>",
        "\" autofocus onfocus=alert(1) x=\"", "' onmouseover='alert(1)", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
        "<a href=javascript:alert(1)>x</a>", "<iframe srcdoc='<script>alert(1)</script>'>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<base href=//evil.example>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>", "<style>@import '//evil.example'</style>", "<!--<img src=\"--><img src=x onerror=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#x3C;script&#x3E;alert(1)", "\\u003cscript\\u003e", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "@(1+1)", "\u2028alert(1)", "\u202E<script>alert(1)</script>", "//evil.example", "\\\\evil.example",
        "https://evil.example/\" onclick=alert(1)", "www.evil.example/'onmouseover=alert(1)", "*<script>alert(1)</script>*", "\"<img src=x onerror=alert(1)>\"~8", "=<svg/onload=alert(1)>",
    ];

    private static readonly string[] Places =
    [
        "/search?q={0}", "/search?q=%D8%AE%D8%A7%D9%86&work={0}", "/search?q=a&lang={0}&kind={0}&without={0}&sort={0}&group={0}&page={0}", "/search/advanced?q={0}", "/search/concordance?q={0}", "/search/concordance?q=%D8%AE%D8%A7%D9%86&by={0}",
        "/kazakh-khanates/1?q={0}", "/kazakh-khanates/1.2?q={0}&ui={0}", "/names?name={0}", "/names?group={0}", "/names/{0}", "/timeline?name={0}&century={0}", "/map?region={0}", "/compare?a={0}&b={0}&at={0}",
        "/?language={0}&author={0}&subject={0}", "/preferences?return={0}", "/kazakh-khanates/{0}", "/{0}", "/{0}/1", "/kazakh-khanates@{0}/1", "/-/{0}", "/abc-kazakhstan/3.2/embed?x={0}", "/help?q={0}&ui={0}",
    ];

    [Fact]
    public async Task WhatAnAddressSaysIsTextOnEveryPage()
    {
        var parser = new HtmlParser();
        List<string> breaches = [];
        foreach (var place in Places)
        {
            foreach (var payload in Payloads)
            {
                var path = place.Replace("{0}", Uri.EscapeDataString(payload), StringComparison.Ordinal);
                using var answer = await site.Reader().GetAsync(path);
                if (answer.Headers.Location is Uri location && location.IsAbsoluteUri && location.Host != "localhost")
                {
                    breaches.Add($"{path} leads to {location}");
                }

                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                {
                    var page = parser.ParseDocument(await answer.Content.ReadAsStringAsync());
                    breaches.AddRange(page.All.SelectMany(Dangers).Select(danger => $"{path}: {danger}"));
                }
            }
        }

        Breaches.AreNone(breaches);
    }

    [Fact]
    public void DangersAreSeen()
    {
        var page = new HtmlParser().ParseDocument("<a href='java\tscript:alert(1)' onclick=x><script>1</script><script src=/js/site.js></script><img src=//evil.example><base href=/>");

        Assert.Equal(5, page.All.SelectMany(Dangers).Count());
    }

    private static IEnumerable<string> Dangers(IElement element)
    {
        var (tag, shown) = (element.LocalName, element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)]);
        if (tag is "iframe" or "object" or "base" or "math" or "style" || (tag == "script" && element.GetAttribute("src")?.StartsWith("/js/", StringComparison.Ordinal) != true && element.GetAttribute("type") != "application/ld+json")
            || (tag == "meta" && element.HasAttribute("http-equiv")))
        {
            yield return shown;
        }

        foreach (var attribute in element.Attributes)
        {
            var value = new string([.. attribute.Value.Where(c => c > ' ')]);
            var isAddress = attribute.Name is "href" or "src" or "action" or "formaction" or "srcdoc" or "data";
            if (attribute.Name.StartsWith("on", StringComparison.Ordinal)
                || (isAddress && (value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("data:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)))
                || (attribute.Name == "src" && (value.StartsWith("//", StringComparison.Ordinal) || value.StartsWith("http", StringComparison.Ordinal))))
            {
                yield return $"{attribute.Name} of {shown}";
            }
        }
    }
}
