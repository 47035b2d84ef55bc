using System.Net;
using System.Text;
using AngleSharp.Html.Parser;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;
using KazakhArchive.Site.Reading;
using KazakhArchive.Tests.Site;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Corpus;

/// <summary>Every reference that the archive ever gave opens a page with exactly its text.</summary>
public sealed class PassagePageTests(ArchiveHost site) : IClassFixture<ArchiveHost>
{
    // Little enough for readers on slow lines; a range may be as long as a chapter.
    private const int MostBytes = 44 * 1024;

    private static Library Library => ArchiveCorpus.Library;

    [Fact]
    public async Task EveryReferenceShowsExactlyItsText()
    {
        List<string> breaches = [];
        using var reader = site.Reader();
        // Words of the interface take the most bytes in Urdu.
        reader.DefaultRequestHeaders.Add("Accept-Language", "ur");
        foreach (var (edition, reference) in LiveReferences())
        {
            var path = PassageUrls.Reference(edition.Work.Id, reference);
            using var answer = await reader.GetAsync(path);
            var html = await answer.Content.ReadAsStringAsync();
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                breaches.Add($"{path}: {answer.StatusCode}");
            }
            else if (reference.Kind != PassageIdKind.Chapter)
            {
                breaches.AddRange(Faults(edition, PassageRange.Of(reference), html).Select(fault => $"{path}: {fault}"));
            }
        }

        Breaches.AreNone(breaches);
    }

    /// <summary>The chapter stood in the source's language alone, whoever read.</summary>
    [Theory]
    [InlineData("en", "Chapter 2: Stages in the founding of the modern Kazakh state")]
    [InlineData("ar", "مراحل تأسيس")]
    public async Task PathNamesTheChapterInTheReadersLanguage(string language, string expected)
    {
        using var reader = site.Reader();
        var page = new HtmlParser().ParseDocument(await reader.GetStringAsync($"/abc-kazakhstan/2.7?ui={language}"));

        Assert.Contains(expected, page.QuerySelector(".trail a[href='/abc-kazakhstan/2']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RangesOfAllLengthsShowExactlyTheirText()
    {
        List<string> breaches = [];
        using var reader = site.Reader();
        foreach (var edition in Library.Editions)
        {
            PassageId[] passages = [.. edition.Chapters.SelectMany(ChapterReferences.Standing).Where(reference => reference.Kind == PassageIdKind.Passage)];
            for (var length = 2; length <= passages.Length; length = length * 2 + 1)
            {
                var range = new PassageRange(passages[(passages.Length - length) / 2], passages[((passages.Length - length) / 2) + length - 1]);
                var path = PassageUrls.Reference(edition.Work.Id, range);
                breaches.AddRange(Faults(edition, range, await reader.GetStringAsync(path)).Select(fault => $"{path}: {fault}"));
            }
        }

        Breaches.AreNone(breaches);
    }

    [Fact]
    public async Task EveryReferenceHasItsMachineFormsAndItsFrame()
    {
        List<string> breaches = [];
        using var reader = site.Reader();
        foreach (var (edition, reference) in LiveReferences())
        {
            var path = PassageUrls.Reference(edition.Work.Id, reference);
            foreach (var form in CitationFormat.All.Select(format => path + format.Extension).Append($"{path}/embed"))
            {
                using var answer = await reader.GetAsync(form);
                if (answer.StatusCode != HttpStatusCode.OK)
                {
                    breaches.Add($"{form}: {answer.StatusCode}");
                }
            }
        }

        Breaches.AreNone(breaches);
    }

    [Fact]
    public async Task EveryOtherDigitAndCaseIsOneStepAway()
    {
        List<string> breaches = [];
        using var reader = site.Reader();
        foreach (var (edition, reference) in LiveReferences())
        {
            var path = PassageUrls.Reference(edition.Work.Id, reference);
            var spelled = string.Concat($"{reference}".Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '\u06F0') : char.ToUpperInvariant(c)));
            using var answer = await reader.GetAsync($"/{edition.Work.Id.ToString().ToUpperInvariant()}/{Uri.EscapeDataString(spelled)}.");
            if (answer.StatusCode != HttpStatusCode.PermanentRedirect || answer.Headers.Location?.OriginalString != path)
            {
                breaches.Add($"{path}: {answer.StatusCode} {answer.Headers.Location}");
            }
        }

        Breaches.AreNone(breaches);
    }

    private static IEnumerable<(Edition Edition, PassageId Reference)> LiveReferences() =>
        from edition in Library.Editions
        from row in edition.Ledger.Current
        where row.Status == LedgerStatus.Live
        select (edition, row.Reference);

    private static IEnumerable<string> Faults(Edition edition, PassageRange range, string html)
    {
        var excerpt = Excerpts.Of(edition.Chapters, range)!;
        var page = new HtmlParser().ParseDocument(html);
        var foreground = page.QuerySelector($".{ExcerptHtml.Foreground}")!;
        var expected = string.Join(' ', excerpt.Parts.Select(part => LayerText.Of(part.Block, Layer.Reading)).Where(text => text.Length > 0));
        if (ShownText.Of(foreground) is var shown && shown != expected)
        {
            yield return $"shows {Visible.Of(shown)}, expected {Visible.Of(expected)}";
        }

        if ((foreground.QuerySelector(".lacking") is not null) != (excerpt.Parts.Count == 0))
        {
            yield return "says wrongly whether the source has the note's text";
        }

        if (range.IsSingle && Encoding.UTF8.GetByteCount(html) is var bytes && bytes > MostBytes)
        {
            yield return $"{bytes} bytes, expected at most {MostBytes}";
        }

        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        foreach (var twice in ids.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            yield return $"the id {twice.Key} stands twice";
        }

        foreach (var link in page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids, StringComparer.Ordinal))
        {
            yield return $"#{link} leads nowhere";
        }
    }
}
