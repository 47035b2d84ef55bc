using System.Xml;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Exports;

/// <summary>Puts U+FFFD where a source has a character that XML 1.0 cannot hold, in any spelling.</summary>
public static class XmlSafe
{
    private const char ReplacementCharacter = '\uFFFD';

    public static string Of(string text)
    {
        var isSafe = true;
        for (var i = 0; i < text.Length && isSafe; i++)
        {
            isSafe = XmlConvert.IsXmlChar(text[i]);
        }

        return isSafe ? text : string.Create(text.Length, text, static (safe, from) =>
        {
            for (var i = 0; i < safe.Length; i++)
            {
                var isPair = (i + 1 < from.Length && XmlConvert.IsXmlSurrogatePair(from[i + 1], from[i]))
                    || (i > 0 && XmlConvert.IsXmlSurrogatePair(from[i], from[i - 1]));
                safe[i] = isPair || XmlConvert.IsXmlChar(from[i]) ? from[i] : ReplacementCharacter;
            }
        });
    }

    public static Block Of(Block block) => block with { Inlines = [.. block.Inlines.Select(Of)] };

    private static Inline Of(Inline inline) => inline switch
    {
        Inline.Text text => new Inline.Text(Of(text.Value)),
        Inline.Emended emended => new Inline.Emended(Of(emended.Emendation)),
        Inline.NoteMark mark => mark with { Mark = Of(mark.Mark), Emendation = mark.Emendation is null ? null : Of(mark.Emendation) },
        Inline.Marker marker => new Inline.Marker(Of(marker.Value)),
        _ => inline, // The reading layer shows nothing of the others.
    };

    private static Emendation Of(Emendation emendation) => emendation with
    {
        Sic = Of(emendation.Sic),
        Corr = Of(emendation.Corr),
        Reason = Of(emendation.Reason),
    };
}
