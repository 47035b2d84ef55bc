using System.Net;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk;

/// <summary>What is published from the desk, and what is refused before it is frozen.</summary>
public sealed class DeskPublishingTests : EditedDesk
{
    [Fact]
    public async Task NoteThatHidesACharacterIsNotPublished()
    {
        Work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button", ("note", "First\u202E edition"));
        Assert.False(Work.Folder.Revisions.Exists);
        Assert.Contains("E218", (await Editor.Get("/safar/publish")).Page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RevisionIsPublishedWithItsNote()
    {
        Work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button", ("note", "First edition"));
        Assert.EndsWith("\tFirst edition", File.ReadAllLines(Work.Folder.Revisions.Path)[1], StringComparison.Ordinal);
        Work.Accept(4);
        Work.Corpus.Run("import");
        var (_, page) = await Editor.Get("/safar/publish");
        Assert.Single(page.QuerySelectorAll(".changes li"));
    }

    /// <summary>The evidence is the editor's; readers get a reason that every corpus has in their language, and a note that the desk asks for in each.</summary>
    [Fact]
    public async Task WhatIsPublishedFromTheDeskIsExplainedInThreeLanguages()
    {
        var table = Path.Combine(Work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\nA\tا\tا\nZ\tی\tي\n");
        await Press("/safar/proposals", "[data-key=A]");
        Work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button", ("note", "First edition"));
        Assert.False(Work.Folder.Revisions.Exists);
        await Press("/safar/publish", "form.fields button", ("note", "First edition"), ("note.ur", "پہلا نسخہ"), ("note.ar", "النسخة الأولى"));

        Assert.Equal("en\tur\tar\nA\tا\tا\nFirst edition\tپہلا نسخہ\tالنسخة الأولى\nZ\tی\tي\n", File.ReadAllText(table));
        Assert.DoesNotContain("W824", Work.Corpus.Run("check").Error, StringComparison.Ordinal);
        Assert.True(Work.Folder.Revisions.Exists);
    }

    /// <summary>A note is frozen with its revision, so that it is refused before.</summary>
    [Theory]
    [InlineData("# First", "پہلا", "الأولى")]
    [InlineData("See {2} of it", "پہلا", "الأولى")]
    [InlineData("Fixed {1} places", "{1}", "{1}")]
    [InlineData("First", "{1} پہلا", "الأولى")]
    [InlineData("", "پہلا", "الأولى")]
    [InlineData("First", "", "الأولى")]
    public async Task NoteThatReadersCouldNotBeToldIsRefused(string english, string urdu, string arabic)
    {
        var table = Path.Combine(Work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\n");
        Work.Corpus.Run("import");
        var asked = await Press("/safar/publish", "form.fields button", ("note", english), ("note.ur", urdu), ("note.ar", arabic));

        Assert.NotNull((await Editor.Get(asked)).Page.QuerySelector("form.fields .fault"));
        Assert.Equal("en\tur\tar\n", File.ReadAllText(table));
        Assert.False(Work.Folder.Revisions.Exists);
    }

    [Fact]
    public async Task NoteOfARevisionThatIsNotMadeIsNotKept()
    {
        var table = Path.Combine(Work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\n");
        Work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button");
        Assert.True(Work.Folder.Revisions.Exists);
        await Press("/safar/publish", "form.fields button", ("note", "Again"), ("note.ur", "پھر"), ("note.ar", "ثانية"));

        Assert.Equal("en\tur\tar\n", File.ReadAllText(table));
    }

    [Fact]
    public async Task ReasonThatNoTableHasIsToldBeforePublishing()
    {
        File.WriteAllText(Path.Combine(Work.Corpus.Path, "explanations.tsv"), "en\tur\tar\n");
        await Press("/safar/proposals", "[data-key=a]", ("reason", "as printed"));
        Assert.Contains("W824", (await Editor.Get("/safar/publish")).Page.QuerySelector(".findings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishingAsksForTheImportFirst()
    {
        Work.Corpus.Run("import");
        await Press("/safar/proposals", "[data-key=a]");
        var (_, page) = await Editor.Get("/safar/publish?ui=en");
        Assert.NotNull(page.QuerySelector(".notice a[href='/safar/import']"));
        Assert.DoesNotContain("E405", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.fields"));
    }
}
