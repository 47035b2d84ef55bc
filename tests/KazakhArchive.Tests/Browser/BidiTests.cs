using KazakhArchive.Site.Html;
using KazakhArchive.Tests.Site.Reading;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;
using Microsoft.Playwright;

namespace KazakhArchive.Tests.Browser;

/// <summary>The order in which the eye meets what the bidirectional algorithm (UAX #9) would misplace.</summary>
[Collection(EveryPageTests.Name)]
[Trait("Category", "Browser")]
public sealed class BidiTests(SiteInBrowser site, SeenPages pages)
{
    private const string ShowInText = """
        html => {
          const line = document.createElement('p');
          line.innerHTML = html;
          Object.assign(line.style, { position: 'absolute', whiteSpace: 'nowrap', contentVisibility: 'visible' });
          document.querySelector('.text').prepend(line);
          const seen = (SEEN)(line);
          line.remove();
          return seen;
        }
        """;

    // The cases of reading from right to left that were measured without markup; on the right what the eye meets from the left.
    private static readonly (string Text, string Seen)[] Lines =
    [
        ("خان (1456-1847)", ")1847-1456( w"),
        ("1456-1847", "1847-1456"),
        ("في CSTO 1456-1847", "1847-1456 CSTO w"),
        ("خان 1456–1847", "1847–1456 w"),
        ("1456–1847", "1847–1456"),
        ("(1693- 1748)", ")1748 -1693("),
        ("خان ۱۸۶۳-۱۸۶۷ء", "w1867-1863 w"),
        ("۱۸۶۳-۱۸۶۷ء", "w1867-1863"),
        ("۱۸۶۳–۱۸۶۷ء", "w1867–1863"),
        ("خان ۱۹۹۱/۹۲", "1991/92 w"),
        ("ص 45-47", "47-45 w"),
        ("18-21%", "21%-18"),
        ("يوم 2024-11-27", "2024-11-27 w"),
        ("يوم 27/11/2024", "27/11/2024 w"),
        ("۲۷-۱۱-۲۰۲۴", "27-11-2024"),
        ("نسبة 19.65%", "19.65% w"),
        ("19.65%", "19.65%"),
        ("نسبة ٢٠٪", "٪20 w"),
        ("شرح ۱۲٫۵٪", "٪12٫5 w"),
        ("درجة -5", "-5 w"),
        ("هاتف +92 300 1234567", "+92 300 1234567 w"),
        ("مساحة 2,725,000 كم²", "²w 2,725,000 w"),
        ("أبعاد 3×4", "3×4 w"),
        ("نسبة 3:4", "3:4 w"),
        ("لغة C++ سهلة", "w C++ w"),
        ("منظمة (CSTO).", ".)CSTO( w"),
        ("منظمة CSTO (SSR).", ".CSTO (SSR) w"),
        ("عمرو By: Rossabi.", ".By: Rossabi w"),
        ("انظر https://a.ru/b/", "https://a.ru/b/ w"),
        ("بقلم Svante Cornell، Johan Engvall", "Johan Engvall ،Svante Cornell w"),
        ("كتاب War and Peace (3)", ")3( War and Peace w"),
        ("كتاب Война и мир، ثم", "w ،Война и мир w"),
        ("ا › ب › Kazakh › ج", "w › Kazakh › w › w"),
        ("قال «نص» ثم", "w »w« w"),
        ("﴿نص﴾", "﴾w﴿"),
        ("یہ ”سالار“ ہے", "w “w” w"),
    ];

    [Theory]
    [InlineData(PageKinds.UrduChapter, Language.Urdu)]
    [InlineData(PageKinds.ArabicChapter, Language.Arabic)]
    public async Task EachRunStandsWhereRightToLeftReadersLookForIt(string chapter, Language language)
    {
        await using var reader = await site.Open();
        await reader.Goto(chapter);

        Breaches.AreNone(await WrongOrders(reader.Page, Lines.Select(line => (line.Text, Html(line.Text, language), line.Seen))));
    }

    /// <summary>Where the algorithm alone is right, markup may not be worse: isolated without their numbers, these names were turned round.</summary>
    [Fact]
    public async Task LatinNamesWithNumbersStandAsTheyDoWithoutMarkup()
    {
        (string Text, string Seen)[] names =
        [
            ("طائرة Boeing 737 جديدة", "w Boeing 737 w"),
            ("نظام (Windows 10) ہے", "w )Windows 10( w"),
            ("کتاب (The Great Game, London 1990, pp. 45-47) میں", "w )The Great Game, London 1990, pp. 45-47( w"),
            ("طیارہ MiG 29۔", "۔MiG 29 w"),
            ("قرار UN Resolution 1701 ثم", "w UN Resolution 1701 w"),
        ];
        await using var reader = await site.Open();
        await reader.Goto(PageKinds.ArabicChapter);

        Breaches.AreNone(await WrongOrders(reader.Page, names.Select(name => (name.Text, name.Text, name.Seen))));
        Breaches.AreNone(await WrongOrders(reader.Page, names.Select(name => (name.Text, Html(name.Text, Language.Arabic), name.Seen))));
    }

    [Fact]
    public async Task NoteMarksStandToTheLeftOfWhatTheyBelongTo()
    {
        (string Text, string[] Marks, string Seen)[] cases =
            [("في CSTO", ["5"], "w 5CSTO w"), ("عام 2017", ["3"], "w 32017 w"), ("نص", ["5", "6"], "w 65w"), ("خان ۱۸۶۳-۱۸۶۷", ["۴"], "w 41867-1863 w")];
        await using var reader = await site.Open();
        await reader.Goto(PageKinds.ArabicChapter);

        Breaches.AreNone(await WrongOrders(reader.Page, cases.Select(line => (line.Text, WithMarks(line.Text, line.Marks), line.Seen))));
    }

    /// <summary>Marks of notes stand to the left of the word before, ranges begin on the right.</summary>
    [Fact]
    public async Task EveryNoteMarkAndEveryRangeOfTheTextsStandsRight()
    {
        const string Strays = """
            () => [...document.querySelectorAll('.text sup.fn')].map(mark => {
              const walker = document.createTreeWalker(document.querySelector('.text'), NodeFilter.SHOW_TEXT);
              walker.currentNode = mark;
              const range = document.createRange();
              for (let node; (node = walker.previousNode());) {
                if (node.parentElement.closest('.fn')) return null;
                const end = node.data.trimEnd().length;
                if (end === 0) continue;
                // All of a foreign word, as its last letter lies on its right.
                const bdi = node.parentElement.closest('bdi');
                if (bdi) range.selectNodeContents(bdi);
                else { range.setStart(node, end - 1); range.setEnd(node, end); }
                const boxes = [...range.getClientRects()].filter(box => box.width > 0);
                if (boxes.length === 0) continue;
                const word = boxes.at(-1), own = mark.getBoundingClientRect();
                const isOnSameLine = own.top < word.bottom && own.bottom > word.top;
                return isOnSameLine && own.left >= word.left ? `${mark.parentElement.id}: ${own.left} is not left of ${word.left} (${range})` : null;
              }
              return null;
            }).filter(stray => stray)
            """;
        const string Ranges = """
            () => {
              const wrong = [];
              let count = 0;
              for (const block of document.querySelectorAll('.text > :is(h1,h2,h3,p), .text li, .text td, .text figcaption')) {
                const characters = [];
                const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
                const range = document.createRange();
                for (let node; (node = walker.nextNode());) {
                  if (node.parentElement.closest('.text [lang=en],.text [lang=ru],.tools,.pb,.fn,.url')) { characters.push(['|']); continue; }
                  for (let i = 0; i < node.data.length; i++) {
                    range.setStart(node, i);
                    range.setEnd(node, i + 1);
                    const box = range.getBoundingClientRect();
                    if (box.width > 0) characters.push([node.data[i], box]);
                  }
                }
                const text = characters.map(character => character[0]).join('');
                const digit = '[0-9\u06f0-\u06f9]';
                for (const match of text.matchAll(new RegExp(`(?<![-\u2013]|${digit})${digit}+( ?[-\u2013] ?)(${digit}+)(?![-\u2013]|${digit})`, 'g'))) {
                  const first = characters[match.index][1];
                  const second = characters[match.index + match[0].length - match[2].length][1];
                  count++;
                  if (Math.abs(first.top - second.top) < first.height / 2 && first.left < second.left) wrong.push(match[0]);
                }
              }
              return { wrong, count };
            }
            """;
        var count = 0;
        await using var reader = await site.Open();
        foreach (var chapter in AllChapters())
        {
            await reader.Goto(chapter);
            await reader.LayOutAll();
            Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Strays));
            var ranges = (await reader.Page.EvaluateAsync(Ranges))!.Value;
            Assert.Equal([], ranges.GetProperty("wrong").EnumerateArray().Select(range => range.GetString()));
            count += ranges.GetProperty("count").GetInt32();
        }

        Assert.True(count > 0, "No range was found in any chapter: this test looks in the wrong place.");
    }

    [Theory]
    [InlineData("ur")]
    [InlineData("en")]
    public async Task PrintedPagesStandInTheRightMarginAndReferencesInTheLeft(string language)
    {
        const string Strays = """
            () => {
              const text = document.querySelector('.text h1').getBoundingClientRect();
              const middle = (text.left + text.right) / 2;
              return [...document.querySelectorAll('.text>:not(section) .pb')].filter(page => page.getBoundingClientRect().left < middle)
                .concat([...document.querySelectorAll('.text>p>.tools')].filter(tools => tools.getBoundingClientRect().right > middle))
                .map(stray => stray.outerHTML.slice(0, 100));
            }
            """;
        await using var reader = await site.Open($"ui-{language}");
        await reader.Goto("/abc-kazakhstan/4");
        await reader.LayOutAll();

        Breaches.AreNone(await reader.Page.EvaluateAsync<string[]>(Strays));
    }

    /// <summary>As it comes in every language, and as the scripts leave it.</summary>
    [Fact]
    public async Task EveryLanguageRunsInItsOwnDirection()
    {
        Breaches.AreNone((await pages.WithoutScript(site)).WrongDirections);
        Breaches.AreNone((await pages.In(site)).WrongDirections);
    }

    private IEnumerable<string> AllChapters() =>
        site.Library.Editions.SelectMany(edition => edition.Chapters.Select(chapter => $"/{edition.Work.Id}/{chapter.Number}"));

    private static async Task<IEnumerable<string?>> WrongOrders(IPage page, IEnumerable<(string Text, string Html, string Seen)> cases)
    {
        var script = ShowInText.Replace("SEEN", VisualOrder.Script, StringComparison.Ordinal);
        List<string?> wrong = [];
        foreach (var (text, html, expected) in cases)
        {
            var seen = VisualOrder.Fold(await page.EvaluateAsync<string>(script, html));
            wrong.Add(seen == expected ? null : $"{text}: seen [{seen}], expected [{expected}], markup {html}");
        }

        return wrong.Where(breach => breach is not null);
    }

    private static string Html(string text, Language language)
    {
        using var html = new StringWriter();
        BidiHtml.Of(text, language).WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);
        return html.ToString();
    }

    private static string WithMarks(string text, string[] marks) => SampleEdition.Page(SampleEdition.Block(
        BlockKind.Quotation,
        null,
        [new Inline.Text(text), .. marks.Select(mark => SampleEdition.Mark("n1", mark)), new Inline.Text(" ثم")])).QuerySelector("p")!.InnerHtml;
}
