using System.Net;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk.Describing;

/// <summary>What an editor tells readers of a work, written into its work.json.</summary>
public sealed class DeskDescriptionTests : EditedDesk
{
    [Fact]
    public async Task TextsOfABookWithManyChaptersAreSaved()
    {
        var json = await File.ReadAllTextAsync(Work.Folder.WorkJson.Path);
        var chapters = json[json.IndexOf("\"chapters\"", StringComparison.Ordinal)..];
        var one = chapters[(chapters.IndexOf('[', StringComparison.Ordinal) + 1)..chapters.LastIndexOf(']')].TrimEnd();
        var many = string.Join(",", Enumerable.Range(1, 120).Select(number => one.Replace("\"chapter\": \"1\"", $"\"chapter\": \"{number}\"", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(Work.Folder.WorkJson.Path, json.Replace(one, many, StringComparison.Ordinal));
        await Press("/safar/description", "form.texts button", ("title.ur", "نیا عنوان"));

        Assert.Contains("نیا عنوان", await File.ReadAllTextAsync(Work.Folder.WorkJson.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StateThatOnlyPublishingGivesIsNotTaken()
    {
        var json = (await File.ReadAllTextAsync(Work.Folder.WorkJson.Path)).Replace("{\n  \"title\"", "{\n  \"state\": \"draft\",\n  \"title\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Work.Folder.WorkJson.Path, json);
        var (_, page) = await Editor.Get("/safar/description");
        var answer = await Editor.Press(page, "form.texts button", ("state", "published"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(json, await File.ReadAllTextAsync(Work.Folder.WorkJson.Path));
    }

    [Fact]
    public async Task ValueOfSeveralLinesCanBeEdited()
    {
        var json = WorkJsonText.With(await File.ReadAllTextAsync(Work.Folder.WorkJson.Path), new Dictionary<string, string?> { ["abstract.en"] = "One\nline" });
        await File.WriteAllTextAsync(Work.Folder.WorkJson.Path, json);
        await Press("/safar/description", "form.texts button", ("abstract.en", "Another\r\nline"));

        Assert.Contains("\"Another line\"", await File.ReadAllTextAsync(Work.Folder.WorkJson.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TextsOfTheWorkAreWrittenLineByLine()
    {
        var before = await File.ReadAllLinesAsync(Work.Folder.WorkJson.Path);
        var (_, page) = await Editor.Get("/safar/description");
        await Editor.Press(page, "form.texts button", ("title.ur", "نیا عنوان"), ("abstract.en", "A \"new\" abstract"));
        var after = await File.ReadAllLinesAsync(Work.Folder.WorkJson.Path);

        Assert.Equal(before.Length, after.Length);
        Assert.Equal(
            ["    \"ur\": \"نیا عنوان\",", "    \"en\": \"A \\\"new\\\" abstract\""],
            before.Zip(after).Where(pair => pair.First != pair.Second).Select(pair => pair.Second));
    }

    [Fact]
    public async Task SubjectAndKindOfSourceAreChosenFromTheArchivesLists()
    {
        var draft = WorkJsonText.With(await File.ReadAllTextAsync(Work.Folder.WorkJson.Path), new Dictionary<string, string?> { ["source.kind"] = Unwritten.Term, ["subjects[0]"] = Unwritten.Term });
        await File.WriteAllTextAsync(Work.Folder.WorkJson.Path, draft);
        var (_, page) = await Editor.Get("/safar/description?ui=en");
        Assert.Equal([Unwritten.Text.English, Unwritten.Text.English], page.QuerySelectorAll("form.texts select option[selected]").Take(2).Select(option => option.TextContent));
        await Editor.Press(page, "form.texts button", ("source.kind", "book-scan"), ("subjects[0]", "history"));
        var chosen = WorkJson.Read(Work.Folder, [])!;

        Assert.Equal(("book-scan", "history"), (chosen.Source.Kind, Assert.Single(chosen.Subjects)));
    }

    [Theory]
    [InlineData("title.ur", " ", "E603")]
    [InlineData("source.url", "nowhere", "E603")]
    [InlineData("rights.ar", "ح\u202Eق", "E218")]
    public async Task TextThatNoImportWouldTakeIsRefusedAndKept(string field, string typed, string code)
    {
        var before = Work.Corpus.Snapshot();
        var asked = await Press("/safar/description", "form.texts button", (field, typed), ("abstract.ar", "ملخص"));
        var (_, page) = await Editor.Get(asked);

        Assert.Equal(before, Work.Corpus.Snapshot());
        Assert.Contains(code, page.QuerySelector("form.texts .fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ملخص", page.QuerySelector("[name='abstract.ar']")!.TextContent);
    }

    /// <summary>Readers of a published work would be shown at once that its title is not written yet.</summary>
    [Fact]
    public async Task PublishedWorkIsNotLeftWithoutItsTitle()
    {
        var before = Work.Corpus.Snapshot();
        var asked = await Press("/safar/description", "form.texts button", ("title.en", Unwritten.Text.English));

        Assert.Equal(before, Work.Corpus.Snapshot());
        Assert.Contains("E708", (await Editor.Get(asked)).Page.QuerySelector("form.texts .fault")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuthorIsAddedInTheFilesOwnLineEnds()
    {
        var json = (await File.ReadAllTextAsync(Work.Folder.WorkJson.Path)).Replace("\n", "\r\n", StringComparison.Ordinal);
        await File.WriteAllTextAsync(Work.Folder.WorkJson.Path, json);
        await Press("/safar/description", "form.texts button", ("author.original", "منشی"), ("author.ur", "منشی"), ("author.ar", "منشي"), ("author.en", "Munshi"));
        var after = await File.ReadAllTextAsync(Work.Folder.WorkJson.Path);

        Assert.Contains("Munshi", after, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", after.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    /// <summary>Somebody else may write the same file: what nobody touched at the desk stays theirs, and what both touched is asked.</summary>
    [Fact]
    public async Task TextsThatChangedUnderTheDeskAreNotOverwritten()
    {
        var (_, page) = await Editor.Get("/safar/description");
        var theirs = WorkJsonText.With(await File.ReadAllTextAsync(Work.Folder.WorkJson.Path), new Dictionary<string, string?> { ["abstract.ur"] = "ان کا خلاصہ" });
        await File.WriteAllTextAsync(Work.Folder.WorkJson.Path, theirs);
        await Editor.Press(page, "form.texts button", ("abstract.ur", "میرا خلاصہ"));
        Assert.Equal(theirs, await File.ReadAllTextAsync(Work.Folder.WorkJson.Path));
        await Editor.Press(page, "form.texts button", ("abstract.ar", "ملخصي"));
        var both = await File.ReadAllTextAsync(Work.Folder.WorkJson.Path);
        Assert.Contains("ان کا خلاصہ", both, StringComparison.Ordinal);
        Assert.Contains("ملخصي", both, StringComparison.Ordinal);
    }
}
