using System.Net;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using SkiaSharp;

namespace KazakhArchive.Tests.Desk.Scans;

public sealed class DeskScanTests : IDisposable
{
    private readonly ScratchCorpus corpus = new();
    private readonly string given = Directory.CreateTempSubdirectory("pages").FullName;

    public void Dispose()
    {
        corpus.Dispose();
        Directory.Delete(given, recursive: true);
    }

    [Fact]
    public async Task LineIsSeenAsItIsPrinted()
    {
        ScannedPages.Write(given);
        corpus.Run("new", "makhtut", "--source", given, "--lang", "ar", "--title", "مخطوط");
        var line = 1 + Array.FindIndex(File.ReadAllLines(corpus.Work("makhtut").Source.Path), text => text.Contains(ScannedPages.Lines[0][1], StringComparison.Ordinal));
        await using var desk = DeskHost.Start(corpus.Path);
        using var editor = await DeskClient.Enter(desk.Printed);

        File.WriteAllText(corpus.Work("makhtut").Proposals.Path, ProposalTable.Write(
            [new Proposal(1, line, ScannedPages.Lines[0][1], "قلم", EmendationKind.Letter, Certainty.High, ProposalState.Open, "")]));
        Assert.Equal($"/makhtut/scan/{line}", (await editor.Get("/makhtut/proposals")).Page.QuerySelector(".proposal img")!.GetAttribute("src"));
        var (_, page) = await editor.Get($"/makhtut?line={line}");
        var scan = page.QuerySelector(".scan img")!.GetAttribute("src")!;
        var answer = await editor.Send(new HttpRequestMessage(HttpMethod.Get, new Uri(scan, UriKind.Relative)));
        using var image = SKBitmap.Decode(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal("image/jpeg", answer.Content.Headers.ContentType?.MediaType);
        // A strip of the page with the line's bar in its middle.
        Assert.InRange(image.Height, 10, ScannedPages.Height / 4);
        Assert.True(image.GetPixel(image.Width / 2, image.Height / 2).Red < 128, "The strip shows no line of print.");
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Get("/makhtut/scan/9999")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await editor.Get("/no-such-work/scan/1")).Status);
    }
}
