using System.Text;
using KazakhArchive.Importer;
using KazakhArchive.Importer.Commands;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Books;

/// <summary>
/// Imports real books with what <c>new</c> drafts and no row by hand, and prints how much of their structure is found: with their markup
/// taken off, as an editor would paste them, and in their own formats.
/// </summary>
public static class BooksBenchmark
{
    /// <param name="folder">Holds the books; its README says which they are.</param>
    /// <param name="only">The name of one book, of which every difference is printed; null for all.</param>
    public static void Run(string folder, string? only)
    {
        string At(string name) => Path.Combine(folder, name);

        (string File, Func<string, PlainBook> Read)[] books =
        [
            ("fadail.mARkdown", path => OpenItiBook.Read(path, "fadail", Language.Arabic)),
            ("diwan.mARkdown", path => OpenItiBook.Read(path, "diwan", Language.Arabic)),
            ("jogiyan.mARkdown", path => OpenItiBook.Read(path, "jogiyan", Language.Urdu)),
            ("amjad.makhzan.xml", XmlBooks.Makhzan),
            ("haqaiq.tei.xml", XmlBooks.Tei),
            ("rasam.page.xml", XmlBooks.Page),
            ("khilafa.epub", PackedBooks.Epub),
            ("lavayih.docx", PackedBooks.Docx),
            ("shamela-102.json", PackedBooks.Shamela),
        ];
        var read = books.Select(book => (Path: At(book.File), Book: book.Read(At(book.File)))).Where(book => only is null || book.Book.Name == only).ToList();
        Console.WriteLine("As plain text");
        Console.WriteLine(BookMeasure.Columns);
        foreach (var (_, book) in read)
        {
            Measure(book, Encoding.UTF8.GetBytes(book.Text), (work, _, findings) =>
            {
                var measure = new BookMeasure(book, work, findings);
                return (measure.Row(), only is null ? [] : measure.Differences());
            });
        }

        Console.WriteLine();
        Console.WriteLine("In their own formats");
        Console.WriteLine(OwnFormMeasure.Columns);
        foreach (var (path, book) in read)
        {
            Measure(book, File.ReadAllBytes(path), (work, source, findings) =>
            {
                var measure = new OwnFormMeasure(book, work, source, findings.Count);
                return (measure.Row(), only is null ? [] : measure.Differences());
            });
        }
    }

    private static void Measure(PlainBook book, byte[] bytes, Func<ImportedWork, string, FindingList, (string Row, IEnumerable<string> Differences)> measure)
    {
        var scratch = Directory.CreateTempSubdirectory("kazakh-archive-");
        try
        {
            Directory.CreateDirectory(Path.Combine(scratch.FullName, "works"));
            var corpus = new CorpusFolder(scratch.FullName);
            var source = Path.Combine(scratch.FullName, book.Name);
            File.WriteAllBytes(source, bytes);
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

            var (row, differences) = measure(work, File.ReadAllText(works[0].Source.Path), findings);
            Console.WriteLine(row);
            foreach (var difference in differences)
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
