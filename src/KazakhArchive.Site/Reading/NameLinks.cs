using KazakhArchive.Search.Showing;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Site.Reading;

/// <summary>
/// The names in a block as links to their pages, each where it is mentioned first: a second link to the same page in one passage is a tab
/// stop and a slip of the finger more, and tells nothing. They are the most frequent elements of a chapter, so each is as short as
/// HTML allows (an attribute without quotes: HTML Living Standard, 13.1.2.3), and the script finds them by their address.
/// </summary>
public sealed class NameLinks
{
    // Of a name that an emendation or a page beginning cuts, a part of one letter would be no target.
    private const int ShortestUtf16 = 2;

    private readonly List<(TextMark Place, EntityId Name)> links;
    private readonly Dictionary<EntityId, TextMark> linked = [];

    private NameLinks(List<(TextMark Place, EntityId Name)> links) => this.links = links;

    public static NameLinks None { get; } = new([]);

    public static NameLinks Of(Block block)
    {
        if (block.Mentions.Count == 0)
        {
            return None;
        }

        var places = RunningMarks.Of(
            block,
            LayerText.Of(block.Inlines, Layer.Reading),
            [.. block.Mentions.Select(mention => new TextMark(mention.StartUtf16, mention.EndUtf16))]);
        return new NameLinks([.. places.Zip(block.Mentions, (place, mention) => (place, mention.Entity))]);
    }

    /// <summary>Writes a part of the text that is in no other link.</summary>
    public void Write(TextWriter html, RunningText text, int startUtf16, int endUtf16)
    {
        var written = startUtf16;
        foreach (var (place, name) in links)
        {
            var start = Math.Max(written, place.StartUtf16);
            var end = Math.Min(endUtf16, place.EndUtf16);
            if (end - start < ShortestUtf16 || (linked.TryGetValue(name, out var first) && first != place))
            {
                continue;
            }

            linked[name] = place;

            text.Write(html, written, start, isInLink: false);
            html.Write("<a href=");
            html.Write(PassageUrls.Name(name));
            html.Write('>');
            text.Write(html, start, end, isInLink: true);
            html.Write("</a>");
            written = end;
        }

        text.Write(html, written, endUtf16, isInLink: false);
    }
}
