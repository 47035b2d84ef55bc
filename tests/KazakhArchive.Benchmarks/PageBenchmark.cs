using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Benchmarks;

/// <summary>The bytes of each chapter's page: plain, as well as it can be compressed, and as the site sends it.</summary>
public static partial class PageBenchmark
{
    public static async Task Run()
    {
        await using var site = await SiteProcess.Start();
        using var client = new HttpClient { BaseAddress = site.Address };
        var pages = await Crawl.Pages(client);
        Console.WriteLine($"{"page",-28}{"plain",10}{"gzip -9",10}{"brotli 11",10}{"sent br",10}");
        foreach (var (path, html) in pages.Where(page => ChapterPath().IsMatch(page.Key)))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await client.SendAsync(request);
            var (plain, sent) = (Encoding.UTF8.GetBytes(html), await answer.Content.ReadAsByteArrayAsync());
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{path,-28}{plain.Length,10}{GzipLength(plain),10}{BrotliLength(plain),10}{sent.Length,10}"));
        }

        await AnswerBenchmark.Run(pages);
    }

    /// <summary>The path of the work whose chapters are the longest together.</summary>
    internal static string LargestWork(IReadOnlyDictionary<string, string> pages) => pages
        .Where(page => ChapterPath().IsMatch(page.Key))
        .GroupBy(page => page.Key[..page.Key.LastIndexOf('/')])
        .MaxBy(work => work.Sum(page => page.Value.Length))!.Key;

    private static long GzipLength(byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(plain);
        }

        return compressed.Length;
    }

    private static int BrotliLength(byte[] plain)
    {
        const int BestQuality = 11;
        const int DefaultWindow = 22;
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(plain.Length)];
        return BrotliEncoder.TryCompress(plain, compressed, out var length, BestQuality, DefaultWindow)
            ? length
            : throw new InvalidOperationException("Brotli did not fit its own bound.");
    }

    [GeneratedRegex("^/[a-z0-9-]+/[0-9]+[a-z]*$")]
    internal static partial Regex ChapterPath();
}
