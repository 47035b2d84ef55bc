using System.Text;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>A chapter, a table or a description that anybody has damaged is a finding or is read; it never ends a program or holds it up.</summary>
public sealed class CorpusFuzzTests
{
    private const int Seed = 1731;

    // What a hand or a program might put into a file of text.
    private static readonly string[] Nasty =
    [
        "\0", "\r", "\n", "\t", "\u202E", "\u200F", "\uFEFF", "\uFFFF", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "[a](#note-n99999999999)", "](#", "{#", "{", "}", "\\", "|", "`", "***",
        "[[[[[[[[[[[[", ">>>>>>>>>>>>", "99999999999999999999", "-1", "\"", "\"\":", "null", "[]", "1.1", "p0", "n0", "#", "&#0;", "\uD83D",
    ];

    private static readonly string Source = string.Concat(Enumerable.Range(1, 12).Select(i => $"{i}۔ خان نے 15{i:00}ء میں شہر کی بنیاد رکھی، پھر صلح ہوئی۔^{{{i}}}\n\n"));

    [Fact]
    public void DamagedFileIsAFindingOrIsRead()
    {
        using var corpus = new ScratchCorpus();
        var work = corpus.Add(Encoding.UTF8.GetBytes(Source));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var files = Directory.EnumerateFiles(work.Path, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".tsv" or ".json").Order(StringComparer.Ordinal).ToList();
        Assert.True(files.Count >= 4, string.Join(' ', files));
        var random = new Random(Seed);
        for (var i = FuzzSize.Of(usual: 300, whole: 5_000); i > 0; i--)
        {
            var path = files[random.Next(files.Count)];
            var sound = File.ReadAllBytes(path);
            File.WriteAllBytes(path, Damaged(sound, random));
            var findings = new FindingList();
            var library = LibraryReader.Read(new CorpusFolder(corpus.Path), findings);
            Assert.True(library is not null || findings.Count > 0, Visible.Of(File.ReadAllText(path)));
            var check = corpus.Run("check");
            Assert.True(check.ExitCode is 0 or 1, Visible.Of(check.Error));
            File.WriteAllBytes(path, sound);
        }
    }

    /// <summary>No line is too long to be told about: a hundred megabytes without an end are one finding.</summary>
    [Fact]
    public void EndlessLineIsAFinding()
    {
        using var corpus = new ScratchCorpus();
        var work = corpus.Add(Encoding.UTF8.GetBytes(Source));
        Assert.Equal(0, corpus.Run("import").ExitCode);
        var chapter = Directory.GetFiles(work.ChaptersPath, "*.md")[0];
        using (var writer = File.AppendText(chapter))
        {
            var piece = new string('\u0627', 1024 * 1024);
            for (var i = 0; i < FuzzSize.Of(usual: 8, whole: 50); i++)
            {
                writer.Write(piece);
            }
        }

        var findings = new FindingList();
        Assert.Null(LibraryReader.Read(new CorpusFolder(corpus.Path), findings));
        Assert.NotEmpty(findings);
    }

    private static byte[] Damaged(byte[] sound, Random random)
    {
        var text = sound.ToList();
        for (var turn = random.Next(1, 4); turn > 0 && text.Count > 0; turn--)
        {
            var at = random.Next(text.Count);
            var length = Math.Min(random.Next(1, 200), text.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    text.RemoveRange(at, length);
                    break;
                case 1:
                    text.InsertRange(at, text.GetRange(at, length));
                    break;
                case 2:
                    text[at] = (byte)random.Next(256);
                    break;
                case 3:
                    text.RemoveRange(at, text.Count - at);
                    break;
                default:
                    text.InsertRange(at, Encoding.UTF8.GetBytes(Nasty[random.Next(Nasty.Length)]));
                    break;
            }
        }

        return [.. text];
    }
}
