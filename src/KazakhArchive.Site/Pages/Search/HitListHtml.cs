using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.ObjectPool;
using Language = KazakhArchive.Texts.Works.Language;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>
/// The hits of a page as items of a list, written by hand: as partial pages they took two thirds of the time of a search, which no
/// cache can spare.
/// </summary>
public sealed class HitListHtml(IReadOnlyList<SearchHit> hits, SearchAddress address, Library library, HitTexts texts, Wording ui) : IHtmlContent
{
    // A page of hits has some 20,000 characters.
    private static readonly ObjectPool<StringBuilder> Rooms = ObjectPool.Create(
        new StringBuilderPooledObjectPolicy { InitialCapacity = 32 * 1024, MaximumRetainedCapacity = 128 * 1024 });

    private readonly string marked = Markup.Encode(PassageUrls.Marked(address.Query));

    private readonly HitPlaces places = new(library, ui);

    // What is said about a reason, which most hits of a page have in common.
    private readonly Dictionary<(MatchReason Reason, Language Language), string> told = [];

    // The page's own writer copies each of some thousand small parts twice.
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var room = Rooms.Get();
        using (var html = new StringWriter(room, CultureInfo.InvariantCulture))
        {
            Write(html);
        }

        writer.Write(room);
        Rooms.Return(room);
    }

    private void Write(StringWriter writer)
    {
        foreach (var hit in hits)
        {
            var text = texts.Of(hit.Passage);
            var place = text.PlaceIn(ui.Language, () => places.Of(hit.Passage));
            writer.Write("<li class=\"hit\"><h3><a href=\"");
            writer.Write(place.Address);
            writer.Write(marked);
            writer.Write("\">");
            writer.Write(place.Heading);
            writer.Write("</a></h3><p class=\"where\">");
            writer.Write(place.Place);
            writer.Write("</p>");
            if (hit.Layer == Layer.Diplomatic)
            {
                writer.Write("<p class=\"where\">");
                HitPlaces.WriteSpan(writer, ui["Search.InSource"]);
                writer.Write("</p>");
            }

            WriteSnippet(writer, hit, text);
            writer.Write(HitReasons.SurestOf(hit) is MatchReason reason ? Told(reason, hit.Passage.Language) : "");
            writer.Write("</li>\n");
        }
    }

    private static void WriteSnippet(TextWriter html, SearchHit hit, HitText text)
    {
        var (passage, marks) = (hit.Passage.Text, hit.Marks);
        var (start, end) = Snippet.Window(passage, marks, hit.Surest);
        html.Write("<p class=\"snippet\"");
        Markup.Attribute(html, "lang", text.LanguageTag);
        Markup.Attribute(html, "dir", text.Direction);
        html.Write('>');
        html.Write(start > 0 ? Snippet.CutBefore : "");
        BidiHtml.Write(html, passage, BidiRuns.Within(text.Runs, start, end), start, end, isInLink: false, marks);
        html.Write(end < passage.Length ? Snippet.CutAfter : "");
        html.Write("</p>");
    }

    private string Told(MatchReason reason, Language language)
    {
        if (!told.TryGetValue((reason, language), out var item))
        {
            using var html = new StringWriter();
            html.Write("<p class=\"why\">");
            ui.Format(HitReasons.KeyOf(reason), PageText.Typed(reason.Word), PageText.Word(language, reason.Matched)).WriteTo(html, Markup.Encoder);
            html.Write("</p>");
            told.Add((reason, language), item = html.ToString());
        }

        return item;
    }
}
