using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>From a mark to what it stands for and back: by plain links, and in place where script is on.</summary>
[Collection(ChapterInBrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class NoteTests(SiteInBrowser site)
{
    [Theory]
    [InlineData("reading", ".fn a")]
    [InlineData("diplomatic", "a.fn-raw")]
    public async Task NoteIsReachedAndLeftWithoutScript(string layer, string link)
    {
        await using var reader = await site.Open($"layer-{layer}", hasScript: false);
        await reader.Page.GotoAsync(PageKinds.ArabicChapter);
        var mark = reader.Page.Locator($"{link}[href='#n5']");

        await mark.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("#n5 .note-text")).ToBeInViewportAsync();
        Assert.EndsWith("#n5", reader.Page.Url, StringComparison.Ordinal);

        await reader.Page.Locator("#n5 a.back").ClickAsync();
        await Assertions.Expect(mark).ToBeInViewportAsync();
        await Assertions.Expect(reader.Page.Locator("#n5-ref")).ToBeFocusedAsync();
        await reader.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(mark).ToBeFocusedAsync();
    }

    [Fact]
    public async Task NoteOfTheNotesChapterLeadsBackIntoTheChapterThatMarksIt()
    {
        await using var reader = await site.Open(hasScript: false);
        await reader.Page.GotoAsync(PageKinds.NotesChapter);

        await reader.Page.Locator("#n5 a.back").ClickAsync();

        await reader.Arrive($"**{PageKinds.ArabicChapter}#n5-ref");
        await Assertions.Expect(reader.Page.Locator("#n5-ref")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task NoteOpensBesideItsLineAndGivesTheFocusBack()
    {
        await using var reader = await site.Open("ui-en");
        await reader.Goto(PageKinds.ArabicChapter);
        var mark = reader.Page.Locator(".fn a[href='#n5']");
        await mark.FocusAsync();

        await reader.Page.Keyboard.PressAsync("Enter");

        var box = reader.Page.GetByRole(AriaRole.Dialog);
        await Assertions.Expect(box).ToBeFocusedAsync();
        await Assertions.Expect(box).ToBeInViewportAsync();
        await Assertions.Expect(mark).ToHaveAttributeAsync("aria-expanded", "true");
        Assert.Equal(await reader.Page.Locator("#n5 .note-text").TextContentAsync(), await box.Locator(".note-text").TextContentAsync());
        Assert.DoesNotContain("#", reader.Page.Url, StringComparison.Ordinal);

        await reader.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveCountAsync(0);
        await Assertions.Expect(mark).ToBeFocusedAsync();
    }

    [Fact]
    public async Task OnlyOneNoteIsOpenAndAClickElsewhereClosesIt()
    {
        await using var reader = await site.Open();
        await reader.Goto(PageKinds.ArabicChapter);
        var boxes = reader.Page.Locator(".in-place");

        await reader.Page.Locator(".fn a[href='#n1']").ClickAsync();
        await reader.Page.EvaluateAsync("document.querySelector(`.fn a[href='#n2']`).click()");
        await Assertions.Expect(boxes).ToHaveCountAsync(1);

        // Beside its words, of which one may be a name with a card of its own.
        await reader.Page.Locator("h1").ClickAsync(new() { Position = new() { X = 1, Y = 1 } });
        await Assertions.Expect(boxes).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("ur", "ماخذ")]
    [InlineData("ar", "المصدر")]
    [InlineData("en", "source")]
    public async Task NoteThatTheSourceLacksSaysSo(string language, string word)
    {
        await using var reader = await site.Open($"ui-{language}");
        await reader.Goto(PageKinds.UrduChapter);

        var listed = await reader.Page.Locator(".notes .lacking bdi").First.TextContentAsync();
        await reader.Page.Locator(".fn a").First.ClickAsync();

        Assert.Contains(word, listed, StringComparison.Ordinal);
        Assert.Equal(listed, await reader.Page.Locator(".in-place .note-text").TextContentAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task EmendationShowsWhatTheSourceHasWhichKindItIsAndWhy(bool hasScript)
    {
        var emendation = FirstEmendation(site, "kazakh-khanates", 2);
        await using var reader = await site.Open("ui-en", hasScript: hasScript);
        await reader.Page.GotoAsync(PageKinds.UrduChapter);
        var mark = reader.Page.Locator("a.em[href='#em-1']").First;

        await mark.ClickAsync();

        var shown = reader.Page.Locator(hasScript ? ".in-place" : "#em-1");
        await Assertions.Expect(shown).ToBeInViewportAsync();
        await Assertions.Expect(shown.Locator("del")).ToHaveTextAsync(emendation.Sic);
        await Assertions.Expect(shown.Locator(".reason")).ToHaveTextAsync(emendation.Reason);
        await Assertions.Expect(shown.Locator(".kind")).Not.ToBeEmptyAsync();
        if (hasScript)
        {
            await reader.Page.Keyboard.PressAsync("Escape");
        }
        else
        {
            await reader.Page.Locator("#em-1 a.back").First.ClickAsync();
        }

        await Assertions.Expect(mark).ToBeFocusedAsync();
    }

    private static Emendation FirstEmendation(SiteInBrowser site, string work, int chapter) => site.Library.Editions
        .Single(edition => edition.Work.Id.ToString() == work)
        .Chapters.Single(other => other.Number == new Ordinal(chapter))
        .Blocks.SelectMany(block => block.Inlines).OfType<Inline.Emended>().First().Emendation;
}
