using KazakhArchive.Importer;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>
/// Imports real books, whose markup is taken off as an editor would paste them, with what <c>new</c> drafts and no row by hand, and
/// prints how much of their structure is found.
/// </summary>
public static class BooksBenchmark
{
    /// <param name="folder">Holds the books; its README says which they are.</param>
    /// <param name="only">The name of one book, of which every difference is printed; null for all.</param>
    public static void Run(string folder, string? only)
    {
        string At(string name) => Path.Combine(folder, name);

        Func<PlainBook>[] books =
        [
            () => OpenItiBook.Read(At("fadail.mARkdown"), "fadail", Language.Arabic),
            () => OpenItiBook.Read(At("diwan.mARkdown"), "diwan", Language.Arabic),
            () => OpenItiBook.Read(At("jogiyan.mARkdown"), "jogiyan", Language.Urdu),
            () => XmlBooks.Makhzan(At("amjad.makhzan.xml")),
            () => XmlBooks.Tei(At("haqaiq.tei.xml")),
            () => XmlBooks.Page(At("rasam.page.xml")),
            () => PackedBooks.Epub(At("khilafa.epub")),
            () => PackedBooks.Docx(At("lavayih.docx")),
            () => PackedBooks.Shamela(At("shamela-102.json")),
        ];
        Console.WriteLine(BookMeasure.Columns);
        foreach (var book in books.Select(read => read()).Where(book => only is null || book.Name == only))
        {
            Measure(book, only is not null);
        }
    }

    private static void Measure(PlainBook book, bool isDetailed)
    {
        var scratch = Directory.CreateTempSubdirectory("kazakh-archive-");
        try
        {
            Directory.CreateDirectory(Path.Combine(scratch.FullName, "works"));
            var corpus = new CorpusFolder(scratch.FullName);
            var source = Path.Combine(scratch.FullName, $"{book.Name}.txt");
            File.WriteAllText(source, book.Text);
            using var said = new StringWriter();
            var today = new DateOnly(2026, 1, 1);
            NewCommand.Run(corpus, book.Name, source, book.Language, book.Name, null, isStrict: false, today, new Terminal(said, said, isInteractive: false));
            var findings = new FindingList();
            var works = corpus.Works(findings);
            var names = new NameIndexes(Gazetteer.Empty);
            if (works.Count == 0 || WorkImport.Import(works[0], names, today, findings) is not ImportedWork work)
            {
                Console.WriteLine($"{book.Name,-12} is not imported: {said.ToString().Split('\n')[0]}");
                return;
            }

            var measure = new BookMeasure(book, work, findings);
            Console.WriteLine(measure.Row());
            foreach (var difference in isDetailed ? measure.Differences() : [])
            {
                Console.WriteLine(difference);
            }
        }
        finally
        {
            scratch.Delete(recursive: true);
        }
    }
}
