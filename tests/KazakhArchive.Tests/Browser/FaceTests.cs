using System.Globalization;
using System.Text;
using System.Text.Json;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Browser;

/// <summary>Each language is set in its own face, and every letter of the texts is in it.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Browser")]
public sealed class FaceTests(SiteInBrowser site)
{
    private const string LoadedFaces = "[...document.fonts].filter(face => face.status === 'loaded').map(face => face.family.replaceAll('\"', ''))";

    [Theory]
    [InlineData(PageKinds.UrduChapter, "ui-ur", "Nastaliq Web", "Naskh Web")]
    [InlineData(PageKinds.UrduChapter, "ui-ur.face-naskh", "UI Web", "Naskh Web")]
    [InlineData(PageKinds.ArabicChapter, "ui-ar", "Naskh Web", "Nastaliq Web")]
    public async Task TextIsSetInTheFaceOfItsLanguage(string path, string preferences, string face, string other)
    {
        await using var reader = await site.Open(preferences);
        await reader.Goto(path);

        var loaded = await reader.Page.EvaluateAsync<string[]>(LoadedFaces);
        Assert.Contains(face, loaded);
        Assert.DoesNotContain(other, loaded);
    }

    /// <summary>What the texts do not use is in a file of its own, and what Nastaliq lacks is set in Naskh.</summary>
    [Theory]
    [InlineData(PageKinds.UrduChapter, "Nastaliq", "ټډړښڼۍ ٻڀٺٽڦڃڇڌڏڊڍڙڳڱڻ ېەۇۆ ؏ﷺ﷽")]
    [InlineData(PageKinds.UrduChapter, "Naskh", "ڭۋۈٴ")]
    [InlineData(PageKinds.ArabicChapter, "Amiri", "ټډړښڼۍ ٻڀٺٽڦڃڇڌڏڊڍڙڳڱڻ ېەۇۆڭۋۈٴ ۞۩ ﷺ﷽")]
    public async Task RareLettersAreInTheFaceToo(string path, string face, string letters)
    {
        await using var reader = await site.Open();
        await reader.Goto(path);
        await Probe(reader, letters.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)).Select(rune => rune.ToString()));

        Assert.All(await FacesOf(reader, ".probe"), faces => Assert.All(faces, name => Assert.Contains(face, name, StringComparison.Ordinal)));
    }

    /// <summary>Its letters came from two files, and neither joined nor stood at one height.</summary>
    [Theory]
    [InlineData(PageKinds.UrduChapter, "پښتو", "Nastaliq Whole")]
    [InlineData(PageKinds.UrduChapter, "\u0601\u06F2\u06F0\u06F2\u06F4", "Nastaliq Whole")]
    [InlineData(PageKinds.ArabicChapter, "\u06DD\u06F2\u06F8", "Naskh Whole")]
    public async Task WordWithARareLetterIsSetFromOneFile(string path, string word, string face)
    {
        await using var reader = await site.Open();
        await reader.Goto(path);

        var widths = await reader.Page.EvaluateAsync<double[]>("""
            async ([word, face]) => {
              const line = document.createElement('p');
              const [marked, whole] = ['rare', ''].map(name => Object.assign(document.createElement('span'), { className: name, textContent: word }));
              whole.style.fontFamily = `"${face}"`;
              line.append(marked, ' ', whole);
              document.querySelector('.text').prepend(line);
              for (let layout = 0; layout < 4; layout++) {
                await new Promise(requestAnimationFrame);
                await document.fonts.ready;
              }
              return [marked, whole].map(span => span.getBoundingClientRect().width);
            }
            """, new[] { word, face });

        Assert.InRange(widths[0], widths[1] - 0.1, widths[1] + 0.1);
        Assert.True(widths[1] > 0);
    }

    [Theory]
    [InlineData(PageKinds.UrduChapter, Language.Urdu, "Nastaliq")]
    [InlineData(PageKinds.ArabicChapter, Language.Arabic, "Amiri")]
    public async Task EveryCharacterOfTheTextsIsInTheFaceOfItsLanguage(string path, Language language, string face)
    {
        var characters = Characters(language).Where(rune => !IsLeftToTheSystem(rune)).ToList();
        await using var reader = await site.Open();
        await reader.Goto(path);
        await Probe(reader, characters.Select(rune => rune.ToString()));

        var drawn = await FacesOf(reader, ".probe");
        Breaches.AreNone(characters.Zip(drawn, (rune, faces) => faces.All(name => name.Contains(face, StringComparison.Ordinal))
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4} {rune} is drawn with {string.Join(", ", faces)}.")).Where(breach => breach is not null));
    }

    /// <summary>Puts each into the text by itself.</summary>
    private static async Task Probe(Reader reader, IEnumerable<string> characters)
    {
        await reader.Page.EvaluateAsync("""
            async characters => {
              const line = document.createElement('p');
              for (const character of characters) {
                const span = document.createElement('span');
                span.className = 'probe';
                span.textContent = character;
                line.append(span, ' ');
              }
              document.querySelector('.text').prepend(line);

              // A face is asked for once the one before it has come and lacks the letter.
              for (let layout = 0; layout < 4; layout++) {
                await new Promise(requestAnimationFrame);
                await document.fonts.ready;
              }
            }
            """, characters);
        await reader.FacesAreReady();
    }

    private IEnumerable<Rune> Characters(Language language) => site.Library.Editions
        .Where(edition => edition.Work.Language == language)
        .SelectMany(edition => edition.Chapters)
        .SelectMany(chapter => ((Layer[])[Layer.Reading, Layer.Diplomatic]).SelectMany(layer => LayerText.Of(chapter, layer).EnumerateRunes()))
        .Distinct()
        .Where(rune => !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
        .OrderBy(rune => rune.Value);

    /// <summary>
    /// What no Arabic face has and system faces have: Latin and Cyrillic letters, raised digits, the
    /// bullets that OCR has made of ornaments. ASCII digits and the sign of per cent look bold in Nastaliq and are set in a serif.
    /// </summary>
    private static bool IsLeftToTheSystem(Rune rune) =>
        (Rune.IsLetterOrDigit(rune) && rune.Value < 0x0600)
        || rune.Value is '%' or (>= 0x2070 and <= 0x209F) or 0x00B2 or 0x00B3 or 0x00B9
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
        || rune.Value is 0x00A9 or >= 0x10000;

    /// <summary>The faces that Chromium drew each element with, by their own names.</summary>
    private static async Task<List<List<string>>> FacesOf(Reader reader, string selector)
    {
        var session = await reader.Page.Context.NewCDPSessionAsync(reader.Page);
        await session.SendAsync("DOM.enable");
        await session.SendAsync("CSS.enable");
        var root = (await session.SendAsync("DOM.getDocument"))!.Value.GetProperty("root").GetProperty("nodeId").GetInt32();
        var nodes = (await session.SendAsync("DOM.querySelectorAll", new Dictionary<string, object> { ["nodeId"] = root, ["selector"] = selector }))!.Value;
        List<List<string>> faces = [];
        foreach (var node in nodes.GetProperty("nodeIds").EnumerateArray())
        {
            var used = (await session.SendAsync("CSS.getPlatformFontsForNode", new Dictionary<string, object> { ["nodeId"] = node.GetInt32() }))!.Value;
            faces.Add([.. used.GetProperty("fonts").EnumerateArray().Select(Name)]);
        }

        return faces;
    }

    private static string Name(JsonElement font) =>
        $"{font.GetProperty("familyName").GetString()}{(font.GetProperty("isCustomFont").GetBoolean() ? "" : " of the system")}";
}
