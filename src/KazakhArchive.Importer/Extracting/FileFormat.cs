using System.Text.Json;
using KazakhArchive.Importer.Extracting.Epub;
using KazakhArchive.Importer.Extracting.Html;
using KazakhArchive.Importer.Extracting.OpenIti;
using KazakhArchive.Importer.Extracting.Shamela;

namespace KazakhArchive.Importer.Extracting;

/// <summary>A format in which books come, and how one is read.</summary>
/// <param name="Name">As <c>--format</c> and work.json write it.</param>
/// <param name="FileName">Under which the file is kept beside the text that is made of it.</param>
/// <param name="Version">Of what is made of it; the next number where the same file gives another text or structure.</param>
/// <param name="Extract">Throws what the readers of XML, JSON and archives throw where the file is broken.</param>
public sealed record FileFormat(string Name, string FileName, int Version, Func<BookFile, Extraction> Extract)
{
    public static FileFormat OpenIti { get; } = new("openiti", "source.mARkdown", 1, file => OpenItiExtractor.Extract(file.Text!));

    public static FileFormat Shamela { get; } = new("shamela", "source.json", 1, file =>
    {
        using var json = JsonDocument.Parse(file.Text!.AsMemory(), new JsonDocumentOptions { MaxDepth = 16 });
        return ShamelaExtractor.Extract(json.RootElement);
    });

    public static FileFormat Epub { get; } = new("epub", "source.epub", 1, file => EpubExtractor.Extract(file.Bytes));

    public static FileFormat Html { get; } = new("html", "source.html", 1, file => HtmlExtractor.Extract(file.Text ?? throw new InvalidDataException("the file is no text")));

    /// <summary>Lines as they are, in another encoding than UTF-8.</summary>
    public static FileFormat Encoded { get; } = new("text", "source.encoded.txt", 1, file => new Extraction(file.Text!, Parsing.SourceStructure.None, BookHead.Empty, []));

    public static IReadOnlyList<FileFormat> All { get; } = [OpenIti, Shamela, Epub, Html, Encoded];

    /// <summary>Null for a name that is none.</summary>
    public static FileFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
