using System.Globalization;
using System.Text;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>
/// An archive of as many works as are wanted: the archive's own, and beside them works of real prose. Where the prose is used again
/// its words vary (<see cref="WordVariation"/>). It is not imported yet.
/// </summary>
internal static class GrownCorpus
{
    /// <summary>The works of a thousand have 80 MB together, those of ten thousand 1 GB.</summary>
    private const int BytesOfWork = 80_000;
    private const int BytesOfWorkAmongMany = 100_000;
    private const int Many = 1_000;

    // One work in so many is Urdu, though its prose is only a seventieth: whoever reads Urdu is to find a library too.
    private const int WorksPerUrdu = 10;

    private const int WorksOfAuthor = 3;

    // Not among the files of the archive, as its name begins with a dot.
    private const string NoteName = ".grown";

    /// <summary>Writes it, unless the folder holds it already.</summary>
    /// <param name="folder">A new folder, or one that an earlier run has filled.</param>
    /// <exception cref="InvalidOperationException">The folder holds something else.</exception>
    public static CorpusFolder Prepare(string folder, string prose, CorpusFolder own, int works)
    {
        var (corpus, note) = (new CorpusFolder(Path.GetFullPath(folder)), Path.Combine(folder, NoteName));
        var heading = string.Create(CultureInfo.InvariantCulture, $"{works} works");
        if (!File.Exists(note))
        {
            if (Directory.Exists(Path.Combine(folder, "works")))
            {
                throw new InvalidOperationException($"{folder} holds works, but no whole grown corpus. Name another folder, or delete it.");
            }

            var report = Write(Prose.Read(prose), own, corpus, works);
            File.WriteAllText(note, $"{heading}\n{report}");
        }

        var written = File.ReadAllText(note);
        if (!written.StartsWith(heading + "\n", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{folder} holds {File.ReadLines(note).First()}, expected {heading}. Name another folder, or delete it.");
        }

        Console.Write(written);
        return corpus;
    }

    public static CorpusFolder Copy(CorpusFolder from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from.Path, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from.Path, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }

        return new CorpusFolder(to);
    }

    private static string Write(IReadOnlyList<Prose> languages, CorpusFolder own, CorpusFolder into, int works)
    {
        Copy(own, into.Path);
        var known = GazetteerFiles.Read(own, []);
        var arabic = languages.Single(prose => prose.Language == Language.Arabic);
        var names = ProseNames.Rows(arabic, known, Math.Max(0, works - known.Entities.Count));
        File.AppendAllText(into.GazetteerTable("people.tsv").Path, names);

        var authors = names.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => row.Split('\t')[3]).DefaultIfEmpty(arabic.Language.ToString()).ToList();
        var shares = languages.Select(prose => new ProseShares(prose, works > Many ? BytesOfWorkAmongMany : BytesOfWork)).ToDictionary(share => share.Language);
        var dated = new DatedSentences(known);
        Parallel.For(0, works - own.Works([]).Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, number =>
        {
            var (language, place) = number % WorksPerUrdu == 0
                ? (Language.Urdu, number / WorksPerUrdu)
                : (Language.Arabic, number - number / WorksPerUrdu - 1);
            var paragraphs = shares[language].Take(place).Select(paragraph => dated.Follow(paragraph, language, number)).ToList();
            GrownWork.Write(into.Work(GrownWork.Id(number + 1)), language, authors[number / WorksOfAuthor % authors.Count], paragraphs);
        });
        return Report(shares.Values, names.AsSpan().Count('\n') + known.Entities.Count);
    }

    private static string Report(IEnumerable<ProseShares> shares, int names)
    {
        var report = new StringBuilder();
        foreach (var share in shares)
        {
            report.Append(CultureInfo.InvariantCulture, $"{share.Language}, words of the prose: {share.Vocabulary}\n");
            report.Append(CultureInfo.InvariantCulture,
                $"{share.Language}, written: {share.Words} different words in {share.Bytes / 1e6:0.0} MB; if the prose went on {share.Vocabulary.WordsAt(share.Bytes):0}\n");
        }

        return report.Append(CultureInfo.InvariantCulture, $"names in the gazetteer: {names}\n").ToString();
    }
}
