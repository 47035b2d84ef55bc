using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using KazakhArchive.Tests.Site;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>
/// What a reader, or whoever sends him a link, puts into an address is text on every page: it becomes no element, no attribute, no
/// address of a script.
/// </summary>
public sealed class MarkupFuzzTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    [Fact]
    public async Task WhatAnAddressSaysIsTextOnEveryPage()
    {
        var parser = new HtmlParser();
        List<string> breaches = [];
        foreach (var place in HostileMarkup.Places)
        {
            foreach (var payload in HostileMarkup.Payloads)
            {
                var path = HostileMarkup.Address(place, payload);
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
