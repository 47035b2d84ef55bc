using System.Net;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk;

/// <summary>What an editor does at the desk without script, and which rows come of it.</summary>
public sealed class DeskPagesTests : IAsyncLifetime, IDisposable
{
    private readonly DeskWork work = new(isOpen: false);
    private DeskProcess desk = null!;
    private DeskClient? entered;

    private DeskClient Editor => entered!;

    public async Task InitializeAsync()
    {
        desk = await DeskProcess.Start(work.Corpus.Path);
        entered = await DeskClient.Enter(desk);
    }

    public async Task DisposeAsync() => await desk.DisposeAsync();

    public void Dispose()
    {
        entered?.Dispose();
        work.Dispose();
    }

    [Fact]
    public async Task ListOfWorksCountsWhatIsOpen()
    {
        var (_, page) = await Editor.Get("/?ui=en");
        Assert.Equal(["published", "10", "0", "0", "0", "0", "0"], page.QuerySelectorAll("tbody td").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public async Task ProposalIsAcceptedEditedRejectedAndTakenBack()
    {
        await Press("/safar/proposals", "[data-key=a]", ("corr", "کتب"), ("certainty", "medium"), ("reason", "as in the print"));
        Assert.Equal("1\t\tکناب\tکتب\tletter\tmedium\tas in the print", work.Emendations[1]);
        await Press("/safar/proposals", "[data-key=r]");
        await Press("/safar/proposals", "[data-key=u]");
        Assert.Equal(["accepted", "rejected", "unsure", "open"], work.Proposals.Skip(1).Take(4).Select(row => row.Split('\t')[6]));
        await Press("/safar/proposals", "#undo button");
        await Press("/safar/proposals", "#undo button");
        await Press("/safar/proposals", "#undo button");
        Assert.All(work.Proposals.Skip(1), row => Assert.Contains("\topen\t", row, StringComparison.Ordinal));
        Assert.Single(work.Emendations);
    }

    [Fact]
    public async Task AllAlikeAreAcceptedAtOnce()
    {
        await Press("/safar/proposals", "[data-key=A]");
        Assert.Equal(DeskWork.Lines + 1, work.Emendations.Count);
        Assert.Equal("7\t\tکناب\tکتاب\tletter\thigh\tLetters misread", work.Emendations[7]);
        await Press("/safar", "#undo button");
        Assert.Single(work.Emendations);
    }

    [Fact]
    public async Task LinesAreDecidedDividedAndNamed()
    {
        File.WriteAllText(work.Folder.Divisions.Path, "line\tlevel\tchapter\tslug\theading\tsuppliedBy\n1\t1\t1\tbab\t[باب]\teditor\n");
        await Press("/safar?line=3&to=5", "form[action$=Structure] button", ("rule", "block verse"), ("reason", "a poem"));
        Assert.Equal("3\t5\tblock\t\tverse\ta poem", File.ReadAllLines(work.Folder.Decisions.Path)[1]);
        await Press("/safar?line=7", "form[action$=Divide] button", ("heading", "دوسرا"));
        Assert.Equal("7\t1\t2\tchapter-2\t[دوسرا]\teditor", File.ReadAllLines(work.Folder.Divisions.Path)[2]);
        await Press("/safar?line=7", "form[action$=Name] button", ("text", "سطر"), ("reason", "a word"));
        Assert.Equal("7\tسطر\t\ta word", File.ReadAllLines(work.Folder.Mentions.Path)[1]);
        await Press("/safar?line=7", "form[action$=Emend] button", ("sic", "کی"), ("corr", "کا"), ("reason", "by hand"));
        Assert.Equal("7\t\tکی\tکا\tletter\thigh\tby hand", work.Emendations[1]);
        await Press("/safar?line=7", "form[action$=Remove] button");
        Assert.Equal(2, File.ReadAllLines(work.Folder.Divisions.Path).Length);
    }

    /// <summary>What an import would refuse later is refused now, in the editor's language, and nothing has to be typed again.</summary>
    [Theory]
    [InlineData("Name", "text", "قلم", "E811", "نام کے الفاظ اپنی سطر کے متن میں نہیں")]
    [InlineData("Divide", "text", "قلم", "E209", "تقسیم کی سطر یا اس کے الفاظ ماخذ میں نہیں")]
    [InlineData("Divide", "chapter", "۱", "E210", "تقسیمات ترتیب میں نہیں، یا پہلی تقسیم باب نہیں")]
    [InlineData("Emend", "sic", "قلم", "E203", "یہ الفاظ اپنی سطر میں نہیں ملتے")]
    [InlineData("Emend", "corr", "کت\u202Eاب", "E218", "خانے میں ایسا حرف ہے جو کسی کو دکھائی نہیں دیتا")]
    [InlineData("Emend", "corr", "  ", "E208", "تصحیح کے خانے ایک دوسرے سے میل نہیں کھاتے")]
    [InlineData("Emend", "corr", "\u200C", "E208", "تصحیح کے خانے ایک دوسرے سے میل نہیں کھاتے")]
    [InlineData("Emend", "corr", "کتاب\U000E0100", "E218", "خانے میں ایسا حرف ہے جو کسی کو دکھائی نہیں دیتا")]
    [InlineData("Divide", "heading", "\u200C", "E214", "جس خانے میں الفاظ ہونے چاہییں وہ خالی ہے")]
    [InlineData("Emend", "reason", "as\u2066printed", "E218", "خانے میں ایسا حرف ہے جو کسی کو دکھائی نہیں دیتا")]
    [InlineData("Divide", "heading", "[]", "E214", "جس خانے میں الفاظ ہونے چاہییں وہ خالی ہے")]
    [InlineData("Divide", "heading", "دوسرا\u200F", "E218", "خانے میں ایسا حرف ہے جو کسی کو دکھائی نہیں دیتا")]
    [InlineData("Structure", "text", "قلم", "E219", "فیصلے کے الفاظ اپنی سطر میں نہیں")]
    [InlineData("Structure", "text", "\u2026", "E214", "جس خانے میں الفاظ ہونے چاہییں وہ خالی ہے")]
    public async Task RowThatAnImportWouldRefuseIsRefusedBesideItsForm(string form, string field, string typed, string code, string words)
    {
        WriteChapters();
        var before = work.Corpus.Snapshot();
        var (_, page) = await Editor.Get("/safar?line=3&ui=ur");
        var answer = await Editor.Press(page, $"form[action$={form}] button:not([name])", [.. SoundFields.Where(sound => sound.Name != field), (field, typed)]);
        Assert.EndsWith("#refused", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(before, work.Corpus.Snapshot());

        (_, page) = await Editor.Get(answer.Headers.Location.OriginalString);
        var refused = page.QuerySelector($"form[action$={form}]:has(.fault)");
        Assert.Contains(code, refused!.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, refused.TextContent, StringComparison.Ordinal);
        Assert.Equal(typed, refused.QuerySelector($"[name={field}]")!.GetAttribute("value"));
        Assert.Null((await Editor.Get("/safar?line=3")).Page.QuerySelector(".fault"));
    }

    /// <summary>The import would fail at a line of the chapters that is too long, and name the source.</summary>
    [Theory]
    [InlineData("Emend", "reason", 2_100)]
    [InlineData("Emend", "corr", 20_100)]
    [InlineData("Divide", "heading", 2_100)]
    public async Task WordsWithoutEndAreRefused(string form, string field, int length)
    {
        WriteChapters();
        var before = work.Corpus.Snapshot();
        var (_, page) = await Editor.Get("/safar?line=3&ui=ur");
        var answer = await Editor.Press(page, $"form[action$={form}] button:not([name])", [.. SoundFields.Where(sound => sound.Name != field), (field, new string('ا', length))]);
        Assert.Equal(before, work.Corpus.Snapshot());
        Assert.Contains("E220", (await Editor.Get(answer.Headers.Location!.OriginalString)).Page.QuerySelector($"form[action$={form}]:has(.fault)")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>An emendation may take away the words that a row of another table names.</summary>
    [Fact]
    public async Task EmendationUnderARowOfAnotherTableIsRefused()
    {
        WriteChapters();
        await Press("/safar?line=3", "form[action$=Name] button", ("text", "سطر"));
        await Press("/safar?line=3", "#emend button", ("sic", "سطر"), ("corr", "خط"));
        Assert.False(work.Folder.Emendations.Exists);
        await Press("/safar?line=4", "#emend button", ("sic", "سطر"), ("corr", "خط"));
        Assert.Equal(2, work.Emendations.Count);
    }

    [Fact]
    public async Task DecisionThatChangesNothingIsSavedAndSaysSo()
    {
        await Press("/safar?line=3", "form[action$=Structure] button", ("rule", "note-mark no"), ("text", "سطر"));
        var (_, page) = await Editor.Get("/safar?line=3&ui=ar");
        Assert.Contains("W212", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3\tnote-mark\tسطر\tno\t", File.ReadAllLines(work.Folder.Decisions.Path)[1]);
    }

    /// <summary>Half of a surrogate pair is no text: what a browser sends for one is not kept either.</summary>
    [Fact]
    public async Task HalfACharacterIsRefusedAtItsProposal()
    {
        var asked = await Press("/safar/proposals", "[data-key=a]", ("corr", "کت\uD83Dاب"));
        Assert.Contains("E218", (await Editor.Get(asked)).Page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
        Assert.False(work.Folder.Emendations.Exists);
    }

    [Fact]
    public async Task NoteThatHidesACharacterIsNotPublished()
    {
        work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button", ("note", "First\u202E edition"));
        Assert.False(work.Folder.Revisions.Exists);
        Assert.Contains("E218", (await Editor.Get("/safar/publish")).Page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WordsAreDeletedOnlyWhenThatIsSaidTwice()
    {
        var asked = await Press("/safar?line=3", "#emend button", ("sic", "سطر 3"), ("reason", "twice"));
        Assert.False(work.Folder.Emendations.Exists);
        var (_, page) = await Editor.Get(asked);
        Assert.Contains("سطر 3", page.QuerySelector("#emend .fault")!.TextContent, StringComparison.Ordinal);
        await Editor.Press(page, "#emend [name=deletes]", ("deletes", "سطر 3"));
        Assert.Equal("3\t\tسطر 3\t\tletter\thigh\ttwice", work.Emendations[1]);
    }

    [Fact]
    public async Task EmptiedReadingOfAProposalIsAskedAbout()
    {
        var asked = await Press("/safar/proposals", "[data-key=a]", ("corr", ""));
        Assert.False(work.Folder.Emendations.Exists);
        var (_, page) = await Editor.Get(asked);
        await Editor.Press(page, "#refused [name=deletes]", ("deletes", "کناب"));
        Assert.Equal("1\t\tکناب\t\tletter\thigh\tLetters misread", work.Emendations[1]);
    }

    [Fact]
    public async Task NumbersAreTakenInTheDigitsOfAnyKeyboard()
    {
        var (_, page) = await Editor.Get("/safar?line=۳&to=٤");
        Assert.Equal(["3", "4"], page.QuerySelectorAll(".lines > .chosen").Select(line => line.GetAttribute("data-line")));
    }

    [Fact]
    public async Task WhatWasDecidedIsTakenBackAfterTheDeskWasKilled()
    {
        await Press("/safar/proposals", "[data-key=a]");
        await Press("/safar/proposals", "[data-key=r]");
        await desk.DisposeAsync();
        desk = await DeskProcess.Start(work.Corpus.Path);
        Editor.Dispose();
        entered = await DeskClient.Enter(desk);

        await Press("/safar/proposals", "#undo button");
        await Press("/safar/proposals", "#undo button");
        Assert.All(work.Proposals.Skip(1), row => Assert.Contains("\topen\t", row, StringComparison.Ordinal));
        Assert.Single(work.Emendations);
        Assert.True((await Editor.Get("/safar")).Page.QuerySelector("#undo")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task PlacesAreShownBeforeTheyAreReplaced()
    {
        var (_, page) = await Editor.Get("/safar/replace?find=کناب&corr=کتاب&whole=true");
        Assert.Equal(DeskWork.Lines, page.QuerySelectorAll(".places li").Length);
        page.QuerySelectorAll(".places input").Skip(2).ToList().ForEach(box => box.RemoveAttribute("checked"));
        Assert.Equal(HttpStatusCode.Redirect, (await Editor.Press(page, "form[method=post] .fields button", ("reason", "seen"))).StatusCode);
        Assert.Equal(3, work.Emendations.Count);
    }

    [Fact]
    public async Task ImportShowsWhatReadsOtherwise()
    {
        work.Corpus.Run("import");
        work.Accept(4);
        var (_, before) = await Editor.Get("/safar/import");
        var answer = await Editor.Press(before, "button.main");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(("کناب", "کتاب"), (Words("del"), Words("ins")));
        Assert.Contains("کتاب", string.Concat(Directory.EnumerateFiles(work.Folder.ChaptersPath, "*.md").Select(File.ReadAllText)), StringComparison.Ordinal);

        string Words(string element) => Assert.Single(page.QuerySelectorAll($".changes {element}")).ChildNodes[^1].TextContent.Trim();
    }

    [Fact]
    public async Task RevisionIsPublishedWithItsNote()
    {
        work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button", ("note", "First edition"));
        Assert.EndsWith("\tFirst edition", File.ReadAllLines(work.Folder.Revisions.Path)[1], StringComparison.Ordinal);
        work.Accept(4);
        work.Corpus.Run("import");
        var (_, page) = await Editor.Get("/safar/publish");
        Assert.Single(page.QuerySelectorAll(".changes li"));
    }

    /// <summary>The evidence is the editor's; readers get a reason that every corpus has in their language, and a note that the desk asks for in each.</summary>
    [Fact]
    public async Task WhatIsPublishedFromTheDeskIsExplainedInThreeLanguages()
    {
        var table = Path.Combine(work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\nA\tا\tا\nZ\tی\tي\n");
        await Press("/safar/proposals", "[data-key=A]");
        work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button", ("note", "First edition"));
        Assert.False(work.Folder.Revisions.Exists);
        await Press("/safar/publish", "form.fields button", ("note", "First edition"), ("note.ur", "پہلا نسخہ"), ("note.ar", "النسخة الأولى"));

        Assert.Equal("en\tur\tar\nA\tا\tا\nFirst edition\tپہلا نسخہ\tالنسخة الأولى\nZ\tی\tي\n", File.ReadAllText(table));
        Assert.DoesNotContain("W824", work.Corpus.Run("check").Error, StringComparison.Ordinal);
        Assert.True(work.Folder.Revisions.Exists);
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
        var table = Path.Combine(work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\n");
        work.Corpus.Run("import");
        var asked = await Press("/safar/publish", "form.fields button", ("note", english), ("note.ur", urdu), ("note.ar", arabic));

        Assert.NotNull((await Editor.Get(asked)).Page.QuerySelector("form.fields .fault"));
        Assert.Equal("en\tur\tar\n", File.ReadAllText(table));
        Assert.False(work.Folder.Revisions.Exists);
    }

    [Fact]
    public async Task NoteOfARevisionThatIsNotMadeIsNotKept()
    {
        var table = Path.Combine(work.Corpus.Path, "explanations.tsv");
        File.WriteAllText(table, "en\tur\tar\n");
        work.Corpus.Run("import");
        await Press("/safar/publish", "form.fields button");
        Assert.True(work.Folder.Revisions.Exists);
        await Press("/safar/publish", "form.fields button", ("note", "Again"), ("note.ur", "پھر"), ("note.ar", "ثانية"));

        Assert.Equal("en\tur\tar\n", File.ReadAllText(table));
    }

    [Fact]
    public async Task TextsOfABookWithManyChaptersAreSaved()
    {
        var json = await File.ReadAllTextAsync(work.Folder.WorkJson.Path);
        var chapters = json[json.IndexOf("\"chapters\"", StringComparison.Ordinal)..];
        var one = chapters[(chapters.IndexOf('[', StringComparison.Ordinal) + 1)..chapters.LastIndexOf(']')].TrimEnd();
        var many = string.Join(",", Enumerable.Range(1, 120).Select(number => one.Replace("\"chapter\": \"1\"", $"\"chapter\": \"{number}\"", StringComparison.Ordinal)));
        await File.WriteAllTextAsync(work.Folder.WorkJson.Path, json.Replace(one, many, StringComparison.Ordinal));
        await Press("/safar/description", "form.texts button", ("title.ur", "نیا عنوان"));

        Assert.Contains("نیا عنوان", await File.ReadAllTextAsync(work.Folder.WorkJson.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task StateThatOnlyPublishingGivesIsNotTaken()
    {
        var json = (await File.ReadAllTextAsync(work.Folder.WorkJson.Path)).Replace("{\n  \"title\"", "{\n  \"state\": \"draft\",\n  \"title\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(work.Folder.WorkJson.Path, json);
        var (_, page) = await Editor.Get("/safar/description");
        var answer = await Editor.Press(page, "form.texts button", ("state", "published"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(json, await File.ReadAllTextAsync(work.Folder.WorkJson.Path));
    }

    [Fact]
    public async Task ValueOfSeveralLinesCanBeEdited()
    {
        var json = WorkJsonText.With(await File.ReadAllTextAsync(work.Folder.WorkJson.Path), new Dictionary<string, string?> { ["abstract.en"] = "One\nline" });
        await File.WriteAllTextAsync(work.Folder.WorkJson.Path, json);
        await Press("/safar/description", "form.texts button", ("abstract.en", "Another\r\nline"));

        Assert.Contains("\"Another line\"", await File.ReadAllTextAsync(work.Folder.WorkJson.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReasonThatNoTableHasIsToldBeforePublishing()
    {
        File.WriteAllText(Path.Combine(work.Corpus.Path, "explanations.tsv"), "en\tur\tar\n");
        await Press("/safar/proposals", "[data-key=a]", ("reason", "as printed"));
        Assert.Contains("W824", (await Editor.Get("/safar/publish")).Page.QuerySelector(".findings")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PublishingAsksForTheImportFirst()
    {
        work.Corpus.Run("import");
        await Press("/safar/proposals", "[data-key=a]");
        var (_, page) = await Editor.Get("/safar/publish?ui=en");
        Assert.NotNull(page.QuerySelector(".notice a[href='/safar/import']"));
        Assert.DoesNotContain("E405", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.fields"));
    }

    [Fact]
    public async Task TextsOfTheWorkAreWrittenLineByLine()
    {
        var before = await File.ReadAllLinesAsync(work.Folder.WorkJson.Path);
        var (_, page) = await Editor.Get("/safar/description");
        await Editor.Press(page, "form.texts button", ("title.ur", "نیا عنوان"), ("abstract.en", "A \"new\" abstract"));
        var after = await File.ReadAllLinesAsync(work.Folder.WorkJson.Path);

        Assert.Equal(before.Length, after.Length);
        Assert.Equal(
            ["    \"ur\": \"نیا عنوان\",", "    \"en\": \"A \\\"new\\\" abstract\""],
            before.Zip(after).Where(pair => pair.First != pair.Second).Select(pair => pair.Second));
    }

    [Fact]
    public async Task SubjectAndKindOfSourceAreChosenFromTheArchivesLists()
    {
        var draft = WorkJsonText.With(await File.ReadAllTextAsync(work.Folder.WorkJson.Path), new Dictionary<string, string?> { ["source.kind"] = Unwritten.Term, ["subjects[0]"] = Unwritten.Term });
        await File.WriteAllTextAsync(work.Folder.WorkJson.Path, draft);
        var (_, page) = await Editor.Get("/safar/description?ui=en");
        Assert.Equal([Unwritten.Text.English, Unwritten.Text.English], page.QuerySelectorAll("form.texts select option[selected]").Take(2).Select(option => option.TextContent));
        await Editor.Press(page, "form.texts button", ("source.kind", "book-scan"), ("subjects[0]", "history"));
        var chosen = WorkJson.Read(work.Folder, [])!;

        Assert.Equal(("book-scan", "history"), (chosen.Source.Kind, Assert.Single(chosen.Subjects)));
    }

    [Theory]
    [InlineData("title.ur", " ", "E603")]
    [InlineData("source.url", "nowhere", "E603")]
    [InlineData("rights.ar", "ح\u202Eق", "E218")]
    public async Task TextThatNoImportWouldTakeIsRefusedAndKept(string field, string typed, string code)
    {
        var before = work.Corpus.Snapshot();
        var asked = await Press("/safar/description", "form.texts button", (field, typed), ("abstract.ar", "ملخص"));
        var (_, page) = await Editor.Get(asked);

        Assert.Equal(before, work.Corpus.Snapshot());
        Assert.Contains(code, page.QuerySelector("form.texts .fault")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ملخص", page.QuerySelector("[name='abstract.ar']")!.TextContent);
    }

    /// <summary>Somebody else may write the same file: what nobody touched at the desk stays theirs, and what both touched is asked.</summary>
    [Fact]
    public async Task TextsThatChangedUnderTheDeskAreNotOverwritten()
    {
        var (_, page) = await Editor.Get("/safar/description");
        var theirs = WorkJsonText.With(await File.ReadAllTextAsync(work.Folder.WorkJson.Path), new Dictionary<string, string?> { ["abstract.ur"] = "ان کا خلاصہ" });
        await File.WriteAllTextAsync(work.Folder.WorkJson.Path, theirs);
        await Editor.Press(page, "form.texts button", ("abstract.ur", "میرا خلاصہ"));
        Assert.Equal(theirs, await File.ReadAllTextAsync(work.Folder.WorkJson.Path));
        await Editor.Press(page, "form.texts button", ("abstract.ar", "ملخصي"));
        var both = await File.ReadAllTextAsync(work.Folder.WorkJson.Path);
        Assert.Contains("ان کا خلاصہ", both, StringComparison.Ordinal);
        Assert.Contains("ملخصي", both, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RowThatStandsInTheWayIsShownAndTheEditorChooses()
    {
        var (_, page) = await Editor.Get("/safar/proposals");
        File.WriteAllText(work.Folder.Emendations.Path, "line\tendLine\tsic\tcorr\tkind\tcertainty\treason\n1\t\tکناب\tنقاب\tletter\tlow\tby hand\n");
        var answer = await Editor.Press(page, "[data-key=a]");
        Assert.Equal("/safar/conflict", answer.Headers.Location?.OriginalString ?? "it was dropped");
        await Press("/safar/conflict", "form.buttons button");
        Assert.Equal("1\t\tکناب\tکتاب\tletter\thigh\tLetters misread", work.Emendations[1]);
        Assert.Equal(2, work.Emendations.Count);
    }

    [Fact]
    public async Task SecondDeskTellsItsEditor()
    {
        await Editor.Get("/safar");
        await using var second = await DeskProcess.Start(work.Corpus.Path);
        using var other = await DeskClient.Enter(second);
        var (_, page) = await other.Get("/safar?ui=en");

        Assert.Contains(page.QuerySelectorAll(".notice"), notice => notice.TextContent.Contains("Another desk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PassageAndReportLeadToTheirLine()
    {
        work.Corpus.Run("import");
        var reference = File.ReadAllLines(work.Folder.Passages.Path).Skip(1).Select(row => row.Split('\t')).First(row => row[0] == "1.1");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/safar?passage=1.1");
        Assert.Equal($"/safar?line={reference[1]}#l{reference[1]}", (await Editor.Send(request)).Headers.Location!.OriginalString);
        using var report = new HttpRequestMessage(HttpMethod.Get, "/?report=" + Uri.EscapeDataString("https://archive.example/safar/1.1\r\nreading: یہ سطر …\r\n"));
        Assert.StartsWith("/safar?passage=1.1&words=", (await Editor.Send(report)).Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    [InlineData("/safar/nothing", HttpStatusCode.NotFound)]
    [InlineData("/safar?line=999999", HttpStatusCode.OK)]
    [InlineData("/safar?page=99", HttpStatusCode.OK)]
    [InlineData("/safar/proposals?state=no&kind=no&page=-1", HttpStatusCode.OK)]
    public async Task WhatNobodyWritesIsAnsweredToo(string path, HttpStatusCode status) => Assert.Equal(status, (await Editor.Get(path)).Status);

    private static readonly (string Name, string Value)[] SoundFields = [("sic", "سطر"), ("corr", "خط"), ("reason", "typed")];

    private void WriteChapters() =>
        File.WriteAllText(work.Folder.Divisions.Path, "line\tlevel\tchapter\tslug\theading\tsuppliedBy\n1\t1\t1\tbab\t[باب]\teditor\n");

    /// <returns>Where the answer leads.</returns>
    private async Task<string> Press(string path, string button, params (string Name, string Value)[] filled)
    {
        var (_, page) = await Editor.Get(path);
        var answer = await Editor.Press(page, button, filled);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
