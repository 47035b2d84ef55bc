using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages.Comparing;

/// <summary>The inside of the article of a text that is beside another: without notes and emendations, which its own page has.</summary>
public static class ComparedHtml
{
    /// <param name="pair">The chosen passage and its nearest, by their slots; null where nothing is chosen.</param>
    public static IHtmlContent Render(Comparison comparison, ComparedText text, ComparedPair? pair, Language ui)
    {
        using var html = new StringWriter();
        var shown = text.Chapter with { Blocks = [.. text.Blocks] };
        var page = new ReadingPage(text.Edition, shown, WorkNotes.Of(text.Edition), new ReadingWords(ui))
        {
            Scope = PageScope.Context,
            Marks = comparison.MarksOf,
            Compared = new ComparedPassages(text.AnchorOf, pair?.In(text), block => LinkFrom(comparison, text, pair, block)),
        };
        new BlockHtml(html, page, log: null).Write(shown.Blocks);
        return new HtmlString(html.ToString());
    }

    /// <summary>From a passage to its nearest; from the nearest of the chosen one back to that.</summary>
    private static (string, PassageId)? LinkFrom(Comparison comparison, ComparedText text, ComparedPair? pair, Block block)
    {
        if (pair is { Nearest: PassageId nearest } && text != pair.Text && block.Id == nearest)
        {
            return ($"#{pair.Text.AnchorOf(pair.Chosen)}", pair.Chosen);
        }

        if (comparison.NearestTo(text, block) is not { } parallel)
        {
            return null;
        }

        var address = new ComparisonAddress(comparison.A.Name, comparison.B.Name) { At = block.Id!.Value.ToString(), IsAtB = text == comparison.B };
        return ($"{address.ToUrl()}#{comparison.Other(text).AnchorOf(parallel.Reference)}", parallel.Reference);
    }
}
