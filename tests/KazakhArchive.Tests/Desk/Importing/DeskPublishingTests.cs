using System.Net;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk.Importing;

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
    [InlineData("Known", "معلوم", "النشرة المعروفة")]
    public async Task NoteThatReadersCouldNotBeToldIsRefused(string english, string urdu, string arabic)
    {
        const string Known = "en\tur\tar\nKnown\tمعلوم\tالمعروفة\n";
        var table = Path.Combine(Work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, Known);
        Work.Corpus.Run("import");
        var asked = await Press("/safar/publish", "form.fields button", ("note", english), ("note.ur", urdu), ("note.ar", arabic));

        Assert.NotNull((await Editor.Get(asked)).Page.QuerySelector("form.fields .fault"));
        Assert.Equal(Known, File.ReadAllText(table));
        Assert.False(Work.Folder.Revisions.Exists);
    }

    [Fact]
    public async Task NoteOfARevisionThatIsNotMadeIsNotKept()
    {
        var table = Path.Combine(Work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\n");
        Work.Corpus.Run("import");
        var (_, page) = await Editor.Get("/safar/publish");
        await Editor.Press(page, "form.fields button");
        Assert.True(Work.Folder.Revisions.Exists);
        await Editor.Press(page, "form.fields button", ("note", "Again"), ("note.ur", "پھر"), ("note.ar", "ثانية"));
        Assert.Equal(2, File.ReadAllLines(Work.Folder.Revisions.Path).Length);

        Assert.Equal("en\tur\tar\n", File.ReadAllText(table));
    }

    [Fact]
    public async Task ReasonThatNoTableHasIsToldBeforePublishing()
    {
        File.WriteAllText(Path.Combine(Work.Corpus.Path, "explanations.tsv"), "en\tur\tar\n");
        await Press("/safar/proposals", "[data-key=a]", ("reason", "as printed"));
        Assert.Contains("W824", (await Editor.Get("/safar/publish")).Page.QuerySelector(".findings")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Once the button for the next revision stood there, and pressing it published nothing.</summary>
    [Fact]
    public async Task NothingIsOfferedToPublishWhereNothingHasChanged()
    {
        Work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button", ("note", "First edition"));
        var (_, page) = await Editor.Get("/safar/publish?ui=en");
        Assert.Null(page.QuerySelector("form.fields"));
        Assert.Contains("Nothing has changed since revision 1", page.Body!.TextContent, StringComparison.Ordinal);
        Work.Accept(4);
        Work.Corpus.Run("import");
        Assert.NotNull((await Editor.Get("/safar/publish")).Page.QuerySelector("form.fields"));
    }

    /// <summary>A reason in the editor's own words is put into the other two languages where it is written.</summary>
    [Fact]
    public async Task ReasonInOwnWordsIsWrittenInThreeLanguages()
    {
        var table = Path.Combine(Work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\nA\tا\tا\n");
        await Press("/safar/proposals", "[data-key=a]", ("reason", "As printed"), ("reason.ur", "جیسے مطبوعہ"), ("reason.ar", "كما في المطبوع"));

        Assert.Equal("en\tur\tar\nA\tا\tا\nAs printed\tجیسے مطبوعہ\tكما في المطبوع\n", File.ReadAllText(table));
        Assert.EndsWith("\tAs printed", Work.Emendations[1], StringComparison.Ordinal);
        Assert.DoesNotContain("W824", Work.Corpus.Run("check").Error, StringComparison.Ordinal);
    }

    /// <summary>Half a translation is no translation, and what the table says already cannot be said otherwise for one row.</summary>
    [Theory]
    [InlineData("As printed", "جیسے مطبوعہ", "")]
    [InlineData("", "جیسے مطبوعہ", "كما في المطبوع")]
    [InlineData("A", "جیسے مطبوعہ", "كما في المطبوع")]
    public async Task ReasonThatReadersCouldNotBeToldIsRefused(string english, string urdu, string arabic)
    {
        const string rows = "en\tur\tar\nA\tا\tا\n";
        var table = Path.Combine(Work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, rows);
        var asked = await Press("/safar/proposals", "[data-key=a]", ("reason", english), ("reason.ur", urdu), ("reason.ar", arabic));

        Assert.Equal(urdu, (await Editor.Get(asked)).Page.QuerySelector("#refused [name='reason.ur']")!.GetAttribute("value"));
        Assert.Equal(rows, File.ReadAllText(table));
        Assert.False(Work.Folder.Emendations.Exists);
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
