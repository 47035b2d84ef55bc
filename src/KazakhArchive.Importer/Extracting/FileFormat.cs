using System.Text.Json;
using KazakhArchive.Importer.Extracting.Docx;
using KazakhArchive.Importer.Extracting.Epub;
using KazakhArchive.Importer.Extracting.Html;
using KazakhArchive.Importer.Extracting.Makhzan;
using KazakhArchive.Importer.Extracting.Markdown;
using KazakhArchive.Importer.Extracting.OpenIti;
using KazakhArchive.Importer.Extracting.Rows;
using KazakhArchive.Importer.Extracting.Scans;
using KazakhArchive.Importer.Extracting.Shamela;
using KazakhArchive.Importer.Extracting.Tei;

namespace KazakhArchive.Importer.Extracting;

/// <summary>A format in which books come, and how one is read.</summary>
/// <param name="Name">As <c>--format</c> and work.json write it.</param>
/// <param name="FileName">Under which the file is kept beside the text that is made of it.</param>
/// <param name="Version">Of what is made of it; the next number where the same file gives another text or structure.</param>
/// <param name="Extract">Throws what the readers of XML, JSON and archives throw where the file is broken.</param>
public sealed record FileFormat(string Name, string FileName, int Version, Func<BookFile, Extraction> Extract)
{
    public static FileFormat OpenIti { get; } = new("openiti", "source.mARkdown", 2, file => OpenItiExtractor.Extract(TextOf(file)));

    public static FileFormat Shamela { get; } = new("shamela", "source.json", 3, file =>
    {
        using var json = JsonDocument.Parse(TextOf(file), new JsonDocumentOptions { MaxDepth = 16 });
        return PlainJson.Of(json.RootElement) is null ? throw PlainJson.NoText() : ShamelaExtractor.Extract(json.RootElement);
    });

    public static FileFormat Tei { get; } = new("tei", "source.tei.xml", 4, file => TeiExtractor.Extract(TextOf(file)));

    public static FileFormat Makhzan { get; } = new("makhzan", "source.makhzan.xml", 1, file => MakhzanExtractor.Extract(TextOf(file)));

    public static FileFormat Page { get; } = new("page", "source.page.xml", 3, file => ScansExtractor.Extract(TextOf(file)));

    public static FileFormat Alto { get; } = new("alto", "source.alto.xml", 3, file => ScansExtractor.Extract(TextOf(file)));

    public static FileFormat Hocr { get; } = new("hocr", "source.hocr.html", 3, file => ScansExtractor.Extract(TextOf(file)));

    /// <summary>An archive of many pages in one of these three.</summary>
    public static FileFormat Pages { get; } = new("pages", "source.zip", 3, file => ScansExtractor.ExtractArchive(file.Bytes));

    public static FileFormat Epub { get; } = new("epub", "source.epub", 4, file => EpubExtractor.Extract(file.Bytes));

    public static FileFormat Html { get; } = new("html", "source.html", 4, file => HtmlExtractor.Extract(TextOf(file)));

    public static FileFormat Docx { get; } = new("docx", "source.docx", 4, file => DocxExtractor.Extract(file.Bytes));

    public static FileFormat Markdown { get; } = new("markdown", "source.md", 4, file => MarkdownExtractor.Extract(TextOf(file)));

    public static FileFormat Csv { get; } = new("csv", "source.csv", 2, file => RowExtractor.Extract(CsvRows.Read(TextOf(file))));

    public static FileFormat JsonRows { get; } = new("json-rows", "source.rows.json", 2, file => RowExtractor.Extract(Rows.JsonRows.Read(TextOf(file))));

    public static FileFormat YamlRows { get; } = new("yaml-rows", "source.yaml", 2, file => RowExtractor.Extract(Rows.YamlRows.Read(TextOf(file))));

    /// <summary>Lines as they are, in another encoding than UTF-8.</summary>
    public static FileFormat Encoded { get; } = new("text", "source.encoded.txt", 1, file => new Extraction(file.Text!, Parsing.SourceStructure.None, BookHead.Empty, []));

    public static IReadOnlyList<FileFormat> All { get; } =
        [OpenIti, Tei, Epub, Html, Docx, Page, Alto, Hocr, Pages, Shamela, Makhzan, Markdown, Csv, JsonRows, YamlRows, Encoded];

    /// <summary>Null for a name that is none.</summary>
    public static FileFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);

    /// <exception cref="InvalidDataException">It is no text, or holds a NUL, which parsers drop without a word.</exception>
    private static string TextOf(BookFile file)
    {
        var text = file.Text?.TrimStart('\uFEFF') ?? throw new InvalidDataException("the file is no text");
        var at = text.IndexOf('\0', StringComparison.Ordinal);
        return at < 0 ? text : throw new InvalidDataException($"line {text.AsSpan(0, at).Count('\n') + 1}: a NUL character");
    }
}
