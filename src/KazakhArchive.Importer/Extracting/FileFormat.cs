using System.Text.Json;
using KazakhArchive.Importer.Extracting.Docx;
using KazakhArchive.Importer.Extracting.Epub;
using KazakhArchive.Importer.Extracting.Html;
using KazakhArchive.Importer.Extracting.Markdown;
using KazakhArchive.Importer.Extracting.OpenIti;
using KazakhArchive.Importer.Extracting.Rows;
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

    public static FileFormat Html { get; } = new("html", "source.html", 1, file => HtmlExtractor.Extract(Written(file)));

    public static FileFormat Docx { get; } = new("docx", "source.docx", 1, file => DocxExtractor.Extract(file.Bytes));

    public static FileFormat Markdown { get; } = new("markdown", "source.md", 1, file => MarkdownExtractor.Extract(Written(file)));

    public static FileFormat Csv { get; } = new("csv", "source.csv", 1, file => RowExtractor.Extract(CsvRows.Read(Written(file))));

    public static FileFormat JsonRows { get; } = new("json-rows", "source.rows.json", 1, file => RowExtractor.Extract(Rows.JsonRows.Read(Written(file))));

    public static FileFormat YamlRows { get; } = new("yaml-rows", "source.yaml", 1, file => RowExtractor.Extract(Rows.YamlRows.Read(Written(file))));

    /// <summary>Lines as they are, in another encoding than UTF-8.</summary>
    public static FileFormat Encoded { get; } = new("text", "source.encoded.txt", 1, file => new Extraction(file.Text!, Parsing.SourceStructure.None, BookHead.Empty, []));

    public static IReadOnlyList<FileFormat> All { get; } = [OpenIti, Shamela, Epub, Html, Docx, Markdown, Csv, JsonRows, YamlRows, Encoded];

    /// <summary>Null for a name that is none.</summary>
    public static FileFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    private static string Written(BookFile file) => file.Text?.TrimStart('\uFEFF') ?? throw new InvalidDataException("the file is no text");
}
