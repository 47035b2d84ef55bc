using KazakhArchive.Search.Indexing;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Search.Indexing;

public sealed class IndexedPassagesTests
{
    private static readonly Lazy<Library> Archive = new(() =>
    {
        var findings = new FindingList();
        return LibraryReader.Read(CorpusFolder.Find(null, findings)!, findings)!;
    });

    [Fact]
    public void EveryPassageIsThereWithTheTextThatThePageShows()
    {
        var indexed = Archive.Value.Editions.SelectMany(Indexes.PassagesOf).Where(passage => !passage.Kind.IsEditorial()).ToDictionary(passage => (passage.Work, passage.Reference), passage => passage.Text);
        foreach (var edition in Archive.Value.Editions)
        {
            Assert.All(PassageList.Of(edition.Chapters), passage =>
                Assert.Equal(passage.Reading, indexed[(edition.Work.Id.Value, passage.Id.ToString())]));
            Assert.All(edition.Chapters, chapter =>
                Assert.Equal(LayerText.Of(chapter.Heading, Layer.Reading), indexed[(edition.Work.Id.Value, chapter.Id.ToString())]));
        }
    }

    [Fact]
    public void WhatTheEditorSaysIsThereInEachLanguage()
    {
        var said = Archive.Value.Editions.SelectMany(Indexes.PassagesOf).Where(passage => passage.Kind.IsEditorial()).ToList();

        Assert.Equal(Languages.All.Count * Archive.Value.Editions.Sum(edition => 1 + edition.Work.Chapters.Count), said.Count);
        Assert.Contains(said, passage => passage is { Kind: PassageKind.Work, Work: "abc-kazakhstan", Language: Language.Arabic, Reference: "" } && passage.Text.Contains("عمرو عبدالحميد", StringComparison.Ordinal));
        Assert.Contains(said, passage => passage is { Kind: PassageKind.Chapter, Work: "abc-kazakhstan", Language: Language.English, Reference: "3" } && passage.Text.StartsWith("The attempt to build", StringComparison.Ordinal));
    }

    [Fact]
    public void MentionsAreThoseOfTheBlocks()
    {
        var indexed = Archive.Value.Editions.SelectMany(Indexes.PassagesOf)
            .SelectMany(passage => passage.Mentions.Select(mention => (passage.Work, passage.Reference, mention)));
        Assert.Equal(
            Archive.Value.Editions.SelectMany(edition => edition.Chapters.SelectMany(chapter => chapter.Blocks.SelectMany(block => block.Mentions.Select(mention =>
                (edition.Work.Id.Value, MentionTable.ReferenceOf(chapter, block).ToString()!, mention))))),
            indexed);
    }

    [Fact]
    public void SourceReadingsLieWithinTheTextInOrder() => Assert.All(Archive.Value.Editions.SelectMany(Indexes.PassagesOf), passage =>
    {
        var last = 0;
        foreach (var reading in passage.SourceReadings)
        {
            Assert.InRange(reading.StartUtf16, last, passage.Text.Length);
            last = reading.StartUtf16 + reading.LengthUtf16;
            Assert.InRange(last, 0, passage.Text.Length);
        }
    });
}
