using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Exports.Epub;

/// <summary>What a book holds: a work, or what a reference points at in it.</summary>
/// <param name="Excerpt">Null for the whole work.</param>
public sealed record EpubPart(Edition Edition, Excerpt? Excerpt)
{
    public Work Work => Edition.Work;

    /// <summary>The text's own, which never changes: <c>safar</c>, <c>safar@1/3.14</c>.</summary>
    public string Name => Excerpt is null ? Edition.Name : $"{Edition.Name}/{Excerpt.Range}";

    /// <summary>The heading of a chapter, the name of a passage; null for the whole work.</summary>
    public string? OwnTitle => Excerpt is null ? null : OwnTitleIn(Work.Language);

    public string Title => OwnTitle is string own ? $"{Work.TitleProper} \u00B7 {own}" : Work.TitleProper;

    public string TitleIn(Language language) => Excerpt is null ? Work.Title.In(language) : $"{Work.Title.In(language)} \u00B7 {OwnTitleIn(language)}";

    private string OwnTitleIn(Language language) => Excerpt!.Range.First is { Kind: PassageIdKind.Chapter } id && Edition.Find(id.Chapter) is Chapter chapter
        ? language == Work.Language ? LayerText.Of(chapter.Heading, Layer.Reading) : Edition.About(id.Chapter)?.Title.In(language) ?? Locator.NameOf(Excerpt.Range, language)
        : Locator.NameOf(Excerpt.Range, language);
}
