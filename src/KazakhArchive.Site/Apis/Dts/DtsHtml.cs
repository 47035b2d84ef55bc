using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>
/// The reading text as a bare page of its own, in the text's language and direction. It needs no stylesheet, so it holds
/// one layer only, and each element has its reference as id.
/// </summary>
public static class DtsHtml
{
    /// <param name="excerpt">Null for the whole work.</param>
    public static string Of(Edition edition, Excerpt? excerpt)
    {
        var work = edition.Work;
        using var html = new StringWriter { NewLine = "\n" };
        html.Write($"<!DOCTYPE html>\n<html lang=\"{work.Language.Code()}\" dir=\"{work.Language.Direction()}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        Markup.Text(html, work.TitleProper);
        html.Write(excerpt is null ? "" : $" \u2066{excerpt.Range}\u2069");
        html.Write("</title>\n</head>\n<body>\n");
        var isInList = false;
        foreach (var block in DtsPlainText.BlocksOf(edition, excerpt))
        {
            var text = LayerText.Of(block, Layer.Reading);
            if (text.Length > 0)
            {
                html.Write((isInList, block.Kind) switch
                {
                    (false, BlockKind.ListItem) => "<ul>\n",
                    (true, not BlockKind.ListItem) => "</ul>\n",
                    _ => "",
                });
                isInList = block.Kind == BlockKind.ListItem;
                Write(html, block, text, work.Language);
            }
        }

        html.Write(isInList ? "</ul>\n</body>\n</html>\n" : "</body>\n</html>\n");
        return html.ToString();
    }

    private static void Write(StringWriter html, Block block, string text, Language language)
    {
        var element = block.Kind switch
        {
            BlockKind.Heading => $"h{Math.Clamp(block.Level, 1, 6)}",
            BlockKind.ListItem => "li",
            BlockKind.Quotation => "blockquote",
            _ => "p",
        };
        html.Write($"<{element}");
        if (block.Id is PassageId id)
        {
            Markup.Attribute(html, "id", id.ToString());
        }

        html.Write('>');
        BidiHtml.Of(text, language).WriteTo(html, Markup.Encoder);
        html.WriteLine($"</{element}>");
    }
}
