using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports;

/// <summary>A form in which programs take a citation, or what it describes.</summary>
/// <param name="ContentType">The media type, perhaps with its charset.</param>
/// <param name="SaysDay">It says on which day it was asked for, unless the text is a revision's.</param>
public sealed record CitationFormat(string Extension, string ContentType, bool SaysDay, Func<Citation, DateOnly, string> Write)
{
    public string MediaType => ContentType.Split(';')[0];

    public static IReadOnlyList<CitationFormat> All { get; } =
    [
        new(BibTex.Extension, BibTex.MediaType, SaysDay: true, BibTex.Write),
        new(Ris.Extension, Ris.MediaType, SaysDay: true, Ris.Write),
        new(CslJson.Extension, CslJson.MediaType, SaysDay: true, CslJson.Write),
        new(LinkedData.Extension, LinkedData.MediaType, SaysDay: false, (citation, _) => LinkedData.Write(citation, null) + "\n"),
    ];

    /// <summary>Where all of them are, and the forms of the text.</summary>
    public static CitationFormat Linkset { get; } = new(Signposts.Extension, Signposts.MediaType, SaysDay: false, (citation, _) => Signposts.ToLinkset(citation));
}
