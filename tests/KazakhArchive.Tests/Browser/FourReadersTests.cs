using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>
/// Four readers from the shelf to what they came for, with what each of them sees on the way: a student on a cheap phone, a historian who
/// reads Arabic only, a scholar at a desk with a keyboard, a librarian.
/// </summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class FourReadersTests(SiteInBrowser browser)
{
    private const int FirstScreenPixels = 740;
    private const int LowestFirstHitPixels = 260;

    private const string Top = "element => Math.round(element.getBoundingClientRect().top)";
    private const string IsControlled = "navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)";

    [Fact]
    public async Task StudentOnAPhoneFindsReadsKeepsAndComesBackWithoutAConnection()
    {
        await using var reader = await browser.Open("ui-ur", hasWorker: true, isPhone: true);
        var page = reader.Page;
        await reader.Goto("/");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("قازق آرکائیو");

        // The name stands above the hits, and both are seen without a scroll.
        await Ask(reader, "ابوالخیر");
        var card = page.Locator("main a[href='/names/abulkhair-khan']").First;
        await Assertions.Expect(card).ToHaveTextAsync("ابوالخیر خان");
        Assert.InRange(await Y(card), 0, LowestFirstHitPixels);
        await FirstHitIsSeen(reader, "خان ابوالخیر");

        await card.TapAsync();
        await reader.Arrive("**/names/abulkhair-khan");
        await Assertions.Expect(page.Locator(".name-note")).ToContainTextAsync("لشکر کوچک کا خان");
        Assert.InRange(await Y(page.Locator(".name-note")), 0, FirstScreenPixels / 2);
        await Assertions.Expect(page.Locator("main li a[href='/kazakh-khanates/2.8']").First).ToBeVisibleAsync();

        // From a hit to its passage, whose words are marked on the first screen.
        await page.GoBackAsync();
        await page.Locator(".hit h3 a").First.TapAsync();
        await reader.Arrive("**/kazakh-khanates/2.8?q=**");
        await page.Locator(".foreground mark").First.WaitForAsync();
        Assert.InRange(await Y(page.Locator(".foreground")), 0, LowestFirstHitPixels);
        Assert.InRange(await Y(page.Locator(".foreground mark").First), 0, FirstScreenPixels);

        // The book is taken along from where reading begins, and the passage is saved in it.
        await reader.Goto("/kazakh-khanates");
        var (start, way) = (page.Locator(".start a").First, page.Locator(".keep-way"));
        await Assertions.Expect(way).ToHaveTextAsync("انٹرنیٹ کے بغیر");
        Assert.InRange(Math.Abs(await Y(start) - await Y(way)), 0, 2);
        await way.TapAsync();
        await Assertions.Expect(page.Locator(".keep-remove")).ToBeVisibleAsync();
        await page.Locator(".start a").First.TapAsync();
        await reader.Arrive("**/kazakh-khanates/1");
        await reader.Goto("/kazakh-khanates/2");
        await reader.Until(IsControlled);
        await page.Locator("[id='2.8'] .ref").ScrollIntoViewIfNeededAsync();
        await page.Locator("[id='2.8'] .ref").TapAsync();
        await Assertions.Expect(page.Locator("dialog.sheet h2")).ToContainTextAsync("2.8");
        await page.Locator("dialog.sheet button", new() { HasText = "محفوظ" }).TapAsync();
        await Assertions.Expect(page.Locator("[id='2.8'].is-kept")).ToHaveCountAsync(1);
        Assert.Empty(reader.Complaints);

        // Without a connection: the book, where it was left, and it says that it is a copy.
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync("/search?q=a");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("انٹرنیٹ سے رابطہ نہیں");
        await page.Locator(".kept-books a[href='/kazakh-khanates']").TapAsync();
        await reader.Arrive("**/kazakh-khanates");
        await Assertions.Expect(page.Locator(".start a").First).ToHaveTextAsync("مطالعہ جاری رکھیے");
        await page.Locator(".start a").First.TapAsync();
        await reader.Arrive("**/kazakh-khanates/2**");
        await Assertions.Expect(page.Locator("[id='2.8'].is-kept")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".notice.kept")).ToContainTextAsync("رابطہ نہیں");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HistorianWhoReadsArabicOnlyIsAnsweredInArabic(bool isPhone)
    {
        await using var reader = await browser.Open("ui-ar", isPhone: isPhone);
        var page = reader.Page;
        await reader.Goto("/");
        await Ask(reader, "أبي الخير");
        await FirstHitIsSeen(reader, null);
        await Assertions.Expect(page.Locator("main a[href='/names/abulkhair-khan']").First).ToHaveTextAsync("أبو الخير خان");
        await page.Locator(".hit h3 a[href^='/abc-kazakhstan/2.3']").ClickAsync();
        await reader.Arrive("**/abc-kazakhstan/2.3?q=**");
        await Assertions.Expect(page.Locator(".foreground mark").First).ToContainTextAsync("أبو الخير");

        // What the editor says of Urdu texts is the historian's way into them.
        await Ask(reader, "قاسم خان");
        await Assertions.Expect(page.Locator(".hit:has(h3 a[href^='/kazakh-khanates/2?']) .snippet")).ToHaveAttributeAsync("lang", "ar");

        // Who else tells of it: Urdu beside Arabic, with what both name.
        await page.GotoAsync("/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2&at=2.3");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("أبو الخير خان");

        // Why a word of the book was emended is said in Arabic.
        await reader.Goto("/abc-kazakhstan/2");
        await page.Locator(".emendations summary").ClickAsync();
        var reason = page.Locator(".emendations .reason").First;
        await Assertions.Expect(reason).ToHaveAttributeAsync("lang", "ar");
        Assert.Equal("right", await reason.EvaluateAsync<string>("element => getComputedStyle(element).textAlign === 'left' ? 'left' : 'right'"));

        // An event on the axis leads to its page, with its note.
        await reader.Goto("/timeline");
        await page.Locator("svg.axis a.event[href='/names/kazakh-bukharan-peace-of-1598']").ClickAsync();
        await reader.Arrive("**/names/kazakh-bukharan-peace-of-1598");
        await Assertions.Expect(page.Locator(".name-note")).ToContainTextAsync("صلح إيسيم خان");
        Assert.Empty(reader.Complaints);
    }

    [Fact]
    public async Task ScholarWithAKeyboardGoesFromARomanisationToACitation()
    {
        await using var reader = await browser.Open("ui-en");
        var page = reader.Page;
        await reader.Goto("/");
        await page.Locator("#q").FocusAsync();
        await page.Keyboard.TypeAsync("Tawakkul Khan");
        await page.Keyboard.PressAsync("Enter");
        await reader.Arrive("**/search?q=**");
        await Assertions.Expect(page.Locator("main a[href='/names/tauekel-khan']").First).ToBeVisibleAsync();
        await FirstHitIsSeen(reader, null);

        // By Tab to the first hit, by Enter to its passage.
        for (var stops = 0; stops < 60 && !await page.EvaluateAsync<bool>("document.activeElement.matches('.hit h3 a')"); stops++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await reader.Arrive("**/kazakh-khanates/2.**");
        Assert.InRange(await Y(page.Locator(".foreground")), 0, LowestFirstHitPixels);

        var chicago = page.Locator("#cite").GetByText("accessed").First;
        await chicago.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(page.Locator("#cite")).ToContainTextAsync("Chicago");
        await page.Locator("#cite button[data-copies=permalink]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await reader.Until("navigator.clipboard.readText().then(text => /\\/kazakh-khanates\\/2\\.[0-9]+[a-z]?(@[0-9]+)?$/.test(text))");

        // The link, pasted into the box of another day, leads back.
        var link = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        await reader.Goto("/about");
        await page.Locator("#q").FillAsync($"«{link}»");
        await page.Keyboard.PressAsync("Enter");
        await reader.Arrive("**/search?q=**");
        await Assertions.Expect(page.Locator(".jump a").First).ToHaveAttributeAsync("href", new Uri(link).AbsolutePath);
        Assert.Equal(0, await page.Locator(".notice, .ways").CountAsync());
        Assert.Empty(reader.Complaints);
    }

    [Theory]
    [InlineData("en", false, "ABC of Kazakhstan")]
    [InlineData("ur", true, "قازقستان کی ابجد")]
    [InlineData("ar", true, "ألف باء كازاخستان")]
    public async Task LibrarianFindsEachFormAndProtocolFromTheWork(string language, bool isPhone, string title)
    {
        await using var reader = await browser.Open($"ui-{language}", isPhone: isPhone);
        var page = reader.Page;
        await reader.Goto("/");
        await Ask(reader, "Amr Abdelhamid");
        await page.Locator("main a[href='/abc-kazakhstan']").First.ClickAsync();
        await reader.Arrive("**/abc-kazakhstan");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(title);

        // What is downloaded is what it is called, and not empty.
        foreach (var (form, type, words) in new[]
        {
            ("tei.xml", "application/tei+xml", "<TEI"), ("json", "application/json", "abc-kazakhstan"), ("bib", "application/x-bibtex", "@"), ("ris", "application/x-research-info-systems", "TY  - "), ("csl.json", "citationstyles.csl+json", "Abdelhamid"),
        })
        {
            var path = await page.Locator($".downloads a[href='/abc-kazakhstan.{form}'], #cite a[href='/abc-kazakhstan.{form}']").First.GetAttributeAsync("href");
            var answer = await page.APIRequest.GetAsync(path!);
            Assert.Contains(type, answer.Headers["content-type"], StringComparison.Ordinal);
            Assert.Contains(words, await answer.TextAsync(), StringComparison.Ordinal);
        }

        // From there to what programs are told, and from there to the protocols.
        await page.Locator("a[href='/help/programs']").First.ClickAsync();
        await reader.Arrive("**/help/programs");
        foreach (var (path, words) in new[] { ("/api/openapi", "openapi"), ("/api/dts/", "collection"), ("/oai?verb=Identify", "<Identify>") })
        {
            await Assertions.Expect(page.Locator($"main a[href='{path}']")).ToHaveCountAsync(1);
            Assert.Contains(words, await (await page.APIRequest.GetAsync(path)).TextAsync(), StringComparison.Ordinal);
        }

        var records = await (await page.APIRequest.GetAsync("/oai?verb=ListRecords&metadataPrefix=oai_dc")).TextAsync();
        Assert.Equal(4, records.Split("<record>").Length - 1);
        Assert.Empty(reader.Complaints);
    }

    private static async Task Ask(Reader reader, string query)
    {
        await reader.Page.Locator("#q").FillAsync(query);
        await reader.Page.Locator("#q").PressAsync("Enter");
        await reader.Arrive("**/search?q=**");
        await reader.FacesAreReady();
    }

    private static async Task FirstHitIsSeen(Reader reader, string? marked)
    {
        var hit = reader.Page.Locator(".hit").First;
        Assert.InRange(await Y(hit), 0, LowestFirstHitPixels);
        await Assertions.Expect(hit.Locator("mark").First).ToBeVisibleAsync();
        if (marked is not null)
        {
            Assert.InRange(await Y(hit.Locator("mark").First), 0, FirstScreenPixels);
            await Assertions.Expect(hit.Locator("mark").First).ToHaveTextAsync(marked);
        }
    }

    private static Task<int> Y(ILocator element) => element.EvaluateAsync<int>(Top);
}
