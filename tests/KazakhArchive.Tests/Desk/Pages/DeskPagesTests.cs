using System.Net;
using System.Text;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk.Pages;

/// <summary>What an editor does at the desk without script, and which rows come of it.</summary>
public sealed class DeskPagesTests : EditedDesk
{
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
        Assert.Equal("1\t\tکناب\tکتب\tletter\tmedium\tas in the print", Work.Emendations[1]);
        await Press("/safar/proposals", "[data-key=r]");
        await Press("/safar/proposals", "[data-key=u]");
        Assert.Equal(["accepted", "rejected", "unsure", "open"], Work.Proposals.Skip(1).Take(4).Select(row => row.Split('\t')[6]));
        await Press("/safar/proposals", "#undo button");
        await Press("/safar/proposals", "#undo button");
        await Press("/safar/proposals", "#undo button");
        Assert.All(Work.Proposals.Skip(1), row => Assert.Contains("\topen\t", row, StringComparison.Ordinal));
        Assert.Single(Work.Emendations);
    }

    /// <summary>Once an import asked again what had been rejected, and corrupt words looked deleted.</summary>
    [Fact]
    public async Task RejectedHeadingIsNoHeadingAndFindingsAreLinked()
    {
        var source = File.ReadAllText(Work.Folder.Source.Path) + "\nباب دوم\n\nیہ سطر ہے۔\n";
        File.WriteAllText(Work.Folder.Source.Path, source);
        File.WriteAllText(Work.Folder.WorkJson.Path, WorkJsonText.With(File.ReadAllText(Work.Folder.WorkJson.Path), new Dictionary<string, string?> { ["sha256"] = Sha256Digest.Of(Encoding.UTF8.GetBytes(source)) }));
        File.WriteAllText(Work.Folder.Divisions.Path, "line\tlevel\tchapter\tslug\theading\tsuppliedBy\n1\t1\t1\tbab\t[باب]\teditor\n");
        Work.Corpus.Run("import");
        Work.Corpus.Run("suggest", "safar");
        Assert.Equal("/safar/import#findings", (await Editor.Get("/")).Page.QuerySelector("tbody td:last-child a")?.GetAttribute("href"));
        await Press("/safar/proposals?kind=structure", "[data-key=r]");

        Assert.Equal("12\theading\t\tno\tW301 rejected", File.ReadAllLines(Work.Folder.Decisions.Path)[1]);
        Assert.DoesNotContain("W301", Work.Corpus.Run("import").Error, StringComparison.Ordinal);
        await Press("/safar/proposals", "#undo button");
        Assert.Single(File.ReadAllLines(Work.Folder.Decisions.Path));
    }

    [Fact]
    public async Task CorruptWordsAreShownAsCorruptAndNotAsDeleted()
    {
        await Press("/safar?line=7", "form[action$=Emend] button", ("sic", "کناب"), ("kind", "unclear"), ("corr", ""), ("reason", "by hand"));
        var (_, page) = await Editor.Get("/safar?line=7&ui=en");

        Assert.Equal("کناب (corrupt, correct reading unknown)", page.QuerySelector("#l7 .unclear")!.TextContent);
        Assert.Null(page.QuerySelector("#l7 del"));
    }

    [Fact]
    public async Task AllAlikeAreAcceptedAtOnce()
    {
        await Press("/safar/proposals", "[data-key=A]");
        Assert.Equal(DeskWork.Lines + 1, Work.Emendations.Count);
        Assert.Equal("7\t\tکناب\tکتاب\tletter\thigh\tLetters misread", Work.Emendations[7]);
        await Press("/safar", "#undo button");
        Assert.Single(Work.Emendations);
    }

    [Fact]
    public async Task LinesAreDecidedDividedAndNamed()
    {
        File.WriteAllText(Work.Folder.Divisions.Path, "line\tlevel\tchapter\tslug\theading\tsuppliedBy\n1\t1\t1\tbab\t[باب]\teditor\n");
        await Press("/safar?line=3&to=5", "form[action$=Structure] button", ("rule", "block verse"), ("reason", "a poem"));
        Assert.Equal("3\t5\tblock\t\tverse\ta poem", File.ReadAllLines(Work.Folder.Decisions.Path)[1]);
        await Press("/safar?line=7", "form[action$=Divide] button", ("heading", "دوسرا"));
        Assert.Equal("7\t1\t2\tchapter-2\t[دوسرا]\teditor", File.ReadAllLines(Work.Folder.Divisions.Path)[2]);
        await Press("/safar?line=7", "form[action$=Name] button", ("text", "سطر"), ("reason", "a word"));
        Assert.Equal("7\tسطر\t\ta word", File.ReadAllLines(Work.Folder.Mentions.Path)[1]);
        await Press("/safar?line=7", "form[action$=Emend] button", ("sic", "کی"), ("corr", "کا"), ("reason", "by hand"));
        Assert.Equal("7\t\tکی\tکا\tletter\thigh\tby hand", Work.Emendations[1]);
        await Press("/safar?line=7", "form[action$=Remove] button");
        Assert.Equal(2, File.ReadAllLines(Work.Folder.Divisions.Path).Length);
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
        var before = Work.Corpus.Snapshot();
        var (_, page) = await Editor.Get("/safar?line=3&ui=ur");
        var answer = await Editor.Press(page, $"form[action$={form}] button:not([name])", [.. SoundFields.Where(sound => sound.Name != field), (field, typed)]);
        Assert.EndsWith("#refused", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(before, Work.Corpus.Snapshot());

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
        var before = Work.Corpus.Snapshot();
        var (_, page) = await Editor.Get("/safar?line=3&ui=ur");
        var answer = await Editor.Press(page, $"form[action$={form}] button:not([name])", [.. SoundFields.Where(sound => sound.Name != field), (field, new string('ا', length))]);
        Assert.Equal(before, Work.Corpus.Snapshot());
        Assert.Contains("E220", (await Editor.Get(answer.Headers.Location!.OriginalString)).Page.QuerySelector($"form[action$={form}]:has(.fault)")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>An emendation may take away the words that a row of another table names.</summary>
    [Fact]
    public async Task EmendationUnderARowOfAnotherTableIsRefused()
    {
        WriteChapters();
        await Press("/safar?line=3", "form[action$=Name] button", ("text", "سطر"));
        await Press("/safar?line=3", "#emend button", ("sic", "سطر"), ("corr", "خط"));
        Assert.False(Work.Folder.Emendations.Exists);
        await Press("/safar?line=4", "#emend button", ("sic", "سطر"), ("corr", "خط"));
        Assert.Equal(2, Work.Emendations.Count);
    }

    [Fact]
    public async Task DecisionThatChangesNothingIsSavedAndSaysSo()
    {
        await Press("/safar?line=3", "form[action$=Structure] button", ("rule", "note-mark no"), ("text", "سطر"));
        var (_, page) = await Editor.Get("/safar?line=3&ui=ar");
        Assert.Contains("W212", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3\tnote-mark\tسطر\tno\t", File.ReadAllLines(Work.Folder.Decisions.Path)[1]);
    }

    /// <summary>Half of a surrogate pair is no text: what a browser sends for one is not kept either.</summary>
    [Fact]
    public async Task HalfACharacterIsRefusedAtItsProposal()
    {
        var asked = await Press("/safar/proposals", "[data-key=a]", ("corr", "کت\uD83Dاب"));
        Assert.Contains("E218", (await Editor.Get(asked)).Page.QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
        Assert.False(Work.Folder.Emendations.Exists);
    }

    [Fact]
    public async Task WordsAreDeletedOnlyWhenThatIsSaidTwice()
    {
        var asked = await Press("/safar?line=3", "#emend button", ("sic", "سطر 3"), ("reason", "twice"));
        Assert.False(Work.Folder.Emendations.Exists);
        var (_, page) = await Editor.Get(asked);
        Assert.Contains("سطر 3", page.QuerySelector("#emend .fault")!.TextContent, StringComparison.Ordinal);
        await Editor.Press(page, "#emend [name=deletes]", ("deletes", "سطر 3"));
        Assert.Equal("3\t\tسطر 3\t\tletter\thigh\ttwice", Work.Emendations[1]);
    }

    [Fact]
    public async Task EmptiedReadingOfAProposalIsAskedAbout()
    {
        var asked = await Press("/safar/proposals", "[data-key=a]", ("corr", ""));
        Assert.False(Work.Folder.Emendations.Exists);
        var (_, page) = await Editor.Get(asked);
        await Editor.Press(page, "#refused [name=deletes]", ("deletes", "کناب"));
        Assert.Equal("1\t\tکناب\t\tletter\thigh\tLetters misread", Work.Emendations[1]);
    }

    [Fact]
    public async Task NumbersAreTakenInTheDigitsOfAnyKeyboard()
    {
        var (_, page) = await Editor.Get("/safar?line=۳&to=٤");
        Assert.Equal(["3", "4"], page.QuerySelectorAll(".lines > .chosen").Select(line => line.GetAttribute("data-line")));
    }

    [Fact]
    public async Task PlacesAreShownBeforeTheyAreReplaced()
    {
        var (_, page) = await Editor.Get("/safar/replace?find=کناب&corr=کتاب&whole=true");
        Assert.Equal(DeskWork.Lines, page.QuerySelectorAll(".places li").Length);
        page.QuerySelectorAll(".places input").Skip(2).ToList().ForEach(box => box.RemoveAttribute("checked"));
        Assert.Equal(HttpStatusCode.Redirect, (await Editor.Press(page, "form[method=post] .fields button", ("reason", "seen"))).StatusCode);
        Assert.Equal(3, Work.Emendations.Count);
    }

    [Fact]
    public async Task ImportShowsWhatReadsOtherwise()
    {
        Work.Corpus.Run("import");
        Work.Accept(4);
        var (_, before) = await Editor.Get("/safar/import");
        var answer = await Editor.Press(before, "button.main");
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

        Assert.Equal(("کناب", "کتاب"), (Words("del"), Words("ins")));
        Assert.Contains("کتاب", string.Concat(Directory.EnumerateFiles(Work.Folder.ChaptersPath, "*.md").Select(File.ReadAllText)), StringComparison.Ordinal);

        string Words(string element) => Assert.Single(page.QuerySelectorAll($".changes {element}")).ChildNodes[^1].TextContent.Trim();
    }

    [Fact]
    public async Task RowThatStandsInTheWayIsShownAndTheEditorChooses()
    {
        var (_, page) = await Editor.Get("/safar/proposals");
        File.WriteAllText(Work.Folder.Emendations.Path, "line\tendLine\tsic\tcorr\tkind\tcertainty\treason\n1\t\tکناب\tنقاب\tletter\tlow\tby hand\n");
        var answer = await Editor.Press(page, "[data-key=a]");
        Assert.Equal("/safar/conflict", answer.Headers.Location?.OriginalString ?? "it was dropped");
        await Press("/safar/conflict", "form.buttons button");
        Assert.Equal("1\t\tکناب\tکتاب\tletter\thigh\tLetters misread", Work.Emendations[1]);
        Assert.Equal(2, Work.Emendations.Count);
    }

    [Fact]
    public async Task SecondDeskTellsItsEditor()
    {
        await Editor.Get("/safar");
        await using var second = await DeskProcess.Start(Work.Corpus.Path);
        using var other = await DeskClient.Enter(second.Printed);
        var (_, page) = await other.Get("/safar?ui=en");

        Assert.Contains(page.QuerySelectorAll(".notice"), notice => notice.TextContent.Contains("Another desk", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PassageAndReportLeadToTheirLine()
    {
        Work.Corpus.Run("import");
        var reference = File.ReadAllLines(Work.Folder.Passages.Path).Skip(1).Select(row => row.Split('\t')).First(row => row[0] == "1.1");
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
        File.WriteAllText(Work.Folder.Divisions.Path, "line\tlevel\tchapter\tslug\theading\tsuppliedBy\n1\t1\t1\tbab\t[باب]\teditor\n");
}
