using System.Globalization;
using KazakhArchive.Site.Citing;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Cards;

/// <summary>What is shown where somebody shares an address: the beginning of a text, and whence it is.</summary>
/// <param name="Body">A paragraph each; none is empty.</param>
/// <param name="Title">The work, or who wrote it; null where nothing is there.</param>
/// <param name="Place">The name of the part: passage 3.14; null for what is whole.</param>
/// <param name="Archive">The name of the archive.</param>
/// <param name="IsCentred">Names and titles in several languages have no common beginning of the line.</param>
public sealed record Card(IReadOnlyList<CardWords> Body, CardWords? Title, CardWords? Place, CardWords Archive, bool IsCentred = false)
{
    // As much as the smallest size sets, and some.
    private const int MostUtf16 = 800;

    public static Card Archives { get; } = InAll(language => UiStrings.Get("SiteName", language)) with { Title = new(UiStrings.Get("SiteDescription", Language.Urdu), Language.Urdu) };

    /// <param name="excerpt">Null for the whole work.</param>
    public static Card Of(Edition edition, Excerpt? excerpt)
    {
        var work = edition.Work;
        var title = new CardWords(Clean(work.TitleProper), work.Language);
        if (excerpt is null)
        {
            var authors = Clean(string.Join(UiStrings.Get("Cite.Comma", work.Language), work.Authors.Select(author => author.Original)));
            return new Card([title], authors.Length == 0 ? null : new(authors, work.Language), null, NameOfArchive(work.Language));
        }

        var spoken = work.Language.Interface();
        var place = string.Format(CultureInfo.InvariantCulture, UiStrings.Get(Locator.NameKeyOf(excerpt.Range), spoken), Isolate.LeftToRight(Locator.Written(excerpt.Range, spoken)));
        return new Card([BodyOf(edition, excerpt) ?? title], title, new(place, spoken), NameOfArchive(work.Language));
    }

    public static Card Of(Entity entity) => InAll(entity.NameIn);

    /// <summary>Null for a note of which the source has only the mark, and for a picture without words.</summary>
    private static CardWords? BodyOf(Edition edition, Excerpt excerpt)
    {
        var first = excerpt.Range.First;
        var text = Clean(first.Kind == PassageIdKind.Chapter
            ? LayerText.Of(edition.Find(first.Chapter)!.Heading, Layer.Reading)
            : string.Join(' ', excerpt.Parts.Select(part => LayerText.Of(part.Block, Layer.Reading))));
        // A note in a language that runs the other way begins on its own side.
        return text.Length == 0 ? null : new(text, ForeignText.LanguageOf(text) is null ? edition.Work.Language : Language.English);
    }

    private static Card InAll(Func<Language, string> words) =>
        new([.. Languages.All.Select(language => new CardWords(Clean(words(language)), language)).Where(name => name.Text.Length > 0)], null, null, NameOfArchive(Language.Urdu), IsCentred: true);

    private static CardWords NameOfArchive(Language language) => new(UiStrings.Get("SiteName", language), language.Interface());

    /// <summary>In one line, as the page folds white space, and no longer than it can be set.</summary>
    private static string Clean(string text)
    {
        var line = WhiteSpace.Fold(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)));
        return line.Length <= MostUtf16 ? line : line[..MostUtf16].TrimEnd();
    }
}
