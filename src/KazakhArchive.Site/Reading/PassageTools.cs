using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Reading;

/// <summary>What stands beside a passage: its reference as a link, the ways to what other languages say, to its citation and to its editors.</summary>
public sealed class PassageTools(TextWriter html, ReadingPage page)
{
    /// <summary>Nothing where the block has no reference.</summary>
    public void Write(Block block)
    {
        if (block.Id is not PassageId id)
        {
            return;
        }

        var direction = id.Kind == PassageIdKind.Figure ? page.Words.Language.Direction() : "ltr";
        if (page.Scope == PageScope.Context && page.Compared is null)
        {
            html.Write($" <span class=\"tools\" hidden><bdi dir=\"{direction}\"><span class=\"ref\">{page.Words.ShortName(id)}</span></bdi></span>");
            return;
        }

        html.Write($" <span class=\"tools\" hidden><bdi dir=\"{direction}\"><a class=\"ref\"");
        Markup.Attribute(html, "href", page.PermalinkOf(id));
        Markup.Attribute(html, "lang", page.Words.Language.Code());
        if (id.Kind != PassageIdKind.Figure)
        {
            // A figure's own words say what it is.
            Markup.Attribute(html, "aria-label", page.Words.PassageLink(id));
        }

        html.Write($">{page.Words.ShortName(id)}</a></bdi>");
        WriteWayAcross(block, id);
        if (page is { Scope: PageScope.Chapter, Edition.PinnedTo: null })
        {
            WriteWay("to-cite", $"{page.PermalinkOf(id)}#cite", page.Words.Cite);
        }

        WriteWay("report", page.ReportUrl?.Invoke(block), page.Words.ReportError);
        WriteWay("report", page.EmendUrl?.Invoke(block), page.Words.Emend);
        html.Write("</span>");
    }

    private void WriteWay(string className, string? address, string words)
    {
        if (address is not null)
        {
            html.Write($" <a class=\"{className}\"");
            Markup.Attribute(html, "href", address);
            Markup.Attribute(html, "lang", page.Words.Language.Code());
            Markup.Attribute(html, "dir", page.Words.Language.Direction());
            html.Write('>');
            Markup.Text(html, words);
            html.Write("</a>");
        }
    }

    /// <summary>To what other languages say on the same topic: on the passage's own page or, beside another text, in that.</summary>
    private void WriteWayAcross(Block block, PassageId id)
    {
        var nearest = page.Compared?.NearestTo(block);
        var href = nearest is { } beside ? beside.Href
            : page.HasParallels?.Invoke(id) == true ? $"{page.PermalinkOf(id)}#{ParallelList.Anchor}"
            : null;
        if (href is null)
        {
            return;
        }

        html.Write(" <a class=\"across\"");
        Markup.Attribute(html, "href", href);
        Markup.Attribute(html, "lang", page.Words.Language.Code());
        Markup.Attribute(html, "aria-label", nearest is { } named ? page.Words.NearestTo(id, named.Reference) : page.Words.Across(id));
        html.Write(nearest is { } shown ? $">\u21C4 <bdi dir=\"ltr\">{shown.Reference}</bdi></a>" : ">\u21C4</a>");
    }
}
