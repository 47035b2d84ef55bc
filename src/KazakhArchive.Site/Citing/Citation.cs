using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>All that the sentences and the machine forms say of a work or a part of it.</summary>
/// <param name="Reference">Null for the whole work. A clipped range as it was found.</param>
/// <param name="Chapter">Where the cited part begins; null for the whole work.</param>
/// <param name="Pages">The printed pages of the cited part; null where the source prints no number there.</param>
/// <param name="Path">The permalink as a path.</param>
/// <param name="Permalink">With the configured origin; the path where none is configured.</param>
/// <param name="Pinned">The path of the same part in the latest revision; null where there is none, and for a revision's own text.</param>
/// <param name="Identifier">Does not depend on the host; null where none is configured.</param>
public sealed record Citation(
    Edition Edition, PassageRange? Reference, Chapter? Chapter, PrintedPages? Pages, string Path, string Permalink, string? Pinned, string? Identifier)
{
    public Work Work => Edition.Work;

    /// <summary>Citations are of the text that readers see unless they ask otherwise.</summary>
    public static Layer Layer => Layer.Reading;

    /// <summary>As the source has it; the editor's in square brackets where it has none.</summary>
    public string OriginalTitle => Work.TitleProper;

    /// <summary>
    /// The heading of the chapter as the reading layer has it; null for the whole work, and where a work of one piece has its
    /// own title for a heading, which nobody needs to be told twice.
    /// </summary>
    public string? ChapterTitle => Chapter is not null && LayerText.Of(Chapter.Heading, Layer) is var heading && heading != OriginalTitle ? heading : null;

    /// <summary>Whether an origin is configured.</summary>
    public bool IsAbsolute => Permalink.Length > Path.Length;

    /// <summary>Another address of the site, absolute where the permalink is.</summary>
    public string AddressOf(string path) => Permalink[..^Path.Length] + path;

    /// <summary>The original title with the English one in brackets, as bibliographies set a title in another script.</summary>
    public string BothTitles => Both(OriginalTitle, Work.Title.English);

    /// <summary>Null where <see cref="ChapterTitle"/> is, and where work.json says nothing of the chapter.</summary>
    public string? ChapterTitleInEnglish => ChapterTitle is null ? null : Edition.About(Chapter!.Number)?.Title.English;

    /// <summary>Null where <see cref="ChapterTitle"/> is.</summary>
    public string? BothChapterTitles => ChapterTitle is string own ? Both(own, ChapterTitleInEnglish) : null;

    /// <summary>The translation as it stands behind a title; null where there is none, or a draft still repeats the title.</summary>
    public static string? Bracketed(string original, string? translated) =>
        string.IsNullOrWhiteSpace(translated) || translated.Trim('[', ']') == original.Trim('[', ']') ? null
        : translated is ['[', .., ']'] ? translated
        : $"[{translated}]";

    private static string Both(string original, string? translated) => Bracketed(original, translated) is string behind ? $"{original} {behind}" : original;

    /// <summary>The romanised name with the original behind it. One string, as nothing says which part is a family name.</summary>
    public static string BothNames(WorkAuthor author) =>
        author.Original == author.Name.English ? author.Original : $"{author.Name.English} ({author.Original})";
}
