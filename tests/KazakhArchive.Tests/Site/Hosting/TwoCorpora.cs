using System.Diagnostics;
using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Hosting;

/// <summary>
/// A corpus folder that stands for either of two corpora with the same works and references. Each piece of text of one holds a
/// word that the other nowhere has, so that a page made of both shows it.
/// </summary>
internal sealed class TwoCorpora : IDisposable
{
    /// <summary>The word of each.</summary>
    public static readonly IReadOnlyList<string> Words = ["زرافشاں", "نیلوفر"];

    private const int Chapters = 3;
    private const int Paragraphs = 6;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("two");
    private readonly IReadOnlyList<ScratchCorpus> corpora;

    public TwoCorpora()
    {
        corpora = [.. Words.Select(Make)];
        Serve(0);
    }

    public string Path => System.IO.Path.Combine(root.FullName, "corpus");

    public WorkFolder Safar(int which, string id = "safar") => corpora[which].Work(id);

    /// <summary>As a deployment does it: the name of the folder leads elsewhere from one moment to the next.</summary>
    public void Serve(int which)
    {
        var next = Path + ".next";
        Directory.CreateSymbolicLink(next, corpora[which].Path);
        // rename(2), which .NET offers for no link to a folder.
        using var move = Process.Start("mv", ["-T", next, Path]);
        move.WaitForExit();
        Assert.Equal(0, move.ExitCode);
    }

    public void Dispose()
    {
        root.Delete(recursive: true);
        foreach (var corpus in corpora)
        {
            corpus.Dispose();
        }
    }

    private static ScratchCorpus Make(string word)
    {
        var corpus = new ScratchCorpus();
        foreach (var id in (string[])["safar", "safar-2"])
        {
            var folder = corpus.Add(Encoding.UTF8.GetBytes(Source(word)), Divisions(word), id);
            var work = WorkJson.Read(folder.Id, "work.json", File.ReadAllText(folder.WorkJson.Path), [])!;
            var text = new LocalizedText(word, word, word);
            File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(work with
            {
                OriginalTitle = word,
                Title = text,
                Abstract = text,
                Rights = text,
                Authors = [new WorkAuthor(word, text)],
                Chapters = [.. work.Chapters.Select(chapter => chapter with { Title = text, Abstract = text })],
            }));
        }

        Assert.Equal(0, corpus.Run("import").ExitCode);
        return corpus;
    }

    private static string Source(string word) => string.Concat(Enumerable.Range(0, Chapters * Paragraphs)
        .Select(line => string.Create(CultureInfo.InvariantCulture, $"{word} میں خان نے {line} دن تک انتظار کیا۔\n")));

    private static string Divisions(string word) => ScratchCorpus.Table(
        DivisionTable.Columns,
        [.. Enumerable.Range(0, Chapters).Select(chapter => (IReadOnlyList<string>)
            [$"{1 + chapter * Paragraphs}", "1", $"{chapter + 1}", "bab", $"[{word}]", "editor"])]);
}
