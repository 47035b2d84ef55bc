using System.Text.RegularExpressions;
using AngleSharp.Dom;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Desk.InterfaceLanguage;

/// <summary>Who reads one language of the interface meets no words of another, and no digits of another.</summary>
public sealed partial class DeskWordsTests
{
    // What has no other name: keys, files, programs, columns, the mail's own.
    private static readonly HashSet<string> Names =
    [
        "Tab", "Enter", "Escape", "git", "suggest", "sic", "corr", "ASCII", "work", "English", "UTF", "structure", "tsv", "json",
    ];

    // An address has the digits of addresses.
    private const string Address = "work/3.12";

    private static readonly string[] Pages =
    [
        "/", "/?report=x", "/safar", "/safar?line=3&to=4", "/safar?line=7", "/safar/proposals", "/safar/proposals?state=accepted", "/safar/proposals?state=rejected",
        "/safar/replace?find=کناب&corr=کتاب", "/safar/replace?find=کناب", "/safar/import", "/safar/description", "/safar/publish", "/help", "/nothing",
    ];

    [Theory]
    [InlineData("ur")]
    [InlineData("ar")]
    public async Task EveryPageSpeaksOneLanguage(string language)
    {
        using var work = new DeskWork(isOpen: false);
        File.WriteAllText(work.Folder.Divisions.Path, "line\tlevel\tchapter\tslug\theading\tsuppliedBy\n1\t1\t1\tbab\t[باب]\teditor\n");
        var rows = File.ReadAllText(work.Folder.Proposals.Path);
        File.WriteAllText(work.Folder.Proposals.Path, rows.Replace("evidence 5", "likely 0.97; کناب: 1 here, 0 elsewhere; کتاب: 12 here, 3 elsewhere, a name", StringComparison.Ordinal));
        work.Corpus.Run("import");
        await using var desk = DeskHost.Start(work.Corpus.Path);
        using var editor = await DeskClient.Enter(desk.Printed);
        List<string> breaches = [];
        await editor.Get($"/?ui={language}");
        await Press("/safar/proposals", "[data-key=a]");
        await Press("/safar/proposals", "[data-key=r]", ("key", ""));
        await Press("/safar?line=7", "form[action$=Name] button", ("text", "سطر"));
        await Press("/safar?line=7", "form[action$=Name] button", ("text", "قلم"));
        await Press("/safar?line=7", "form[action$=Structure] button", ("rule", "page no"));
        await Press("/safar?line=7", "#emend button", ("sic", "کی"));
        foreach (var path in Pages)
        {
            Look(path, (await editor.Get(path)).Page);
        }

        Look("import", (await Post("/safar/import", "button.main")).Page);
        await Press("/safar/publish", "form.fields button", ("note", "x"));
        Look("published", (await editor.Get("/safar/publish")).Page);
        Breaches.AreNone(breaches.Distinct());

        async Task Press(string path, string button, params (string, string)[] filled)
        {
            var answer = await Post(path, button, filled);
            Look($"{path} after {button}", (await editor.Get(answer.Answer.Headers.Location?.OriginalString ?? path)).Page);
        }

        async Task<(HttpResponseMessage Answer, IDocument Page)> Post(string path, string button, params (string, string)[] filled)
        {
            var (_, page) = await editor.Get(path);
            var answer = await editor.Press(page, button, filled);
            return (answer, new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()));
        }

        void Look(string path, IDocument page) => breaches.AddRange(
            from text in page.Body!.Descendants<IText>()
            where text.ParentElement is { } around && around.Closest("[lang=en], kbd, script") is null && around.Closest("p[lang]:not([lang=en]), .context, ins, del, [name=corr], bdi[lang]:not([lang=en])") is null
            from Match word in Foreign(language).Matches(text.Data.Replace(Address, "", StringComparison.Ordinal))
            where !Names.Contains(word.Value) && word.Value.Length > (char.IsAsciiDigit(word.Value[0]) ? 0 : 1)
            select $"{path}: {word.Value} in \"{text.Data.Trim()}\"");
    }

    private static Regex Foreign(string language) => language == "ur" ? LatinOrItsDigits() : Latin();

    [GeneratedRegex("[A-Za-z]+|[0-9]+")]
    private static partial Regex LatinOrItsDigits();

    // The archive writes Arabic with these digits.
    [GeneratedRegex("[A-Za-z]+|[\u06F0-\u06F9]+")]
    private static partial Regex Latin();
}
