using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Showing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Tests.Search;

/// <summary>A row of readers.tsv: what a reader asks, and what answers it.</summary>
/// <param name="Card">The entity of the gazetteer that the query names; empty for none.</param>
/// <param name="Lines">Of the sources, that speak of it.</param>
/// <param name="Editorial">Works (with an empty reference) and chapters whose title, author or abstract speaks of it.</param>
internal sealed record ReaderQuery(
    string Reader, string Kind, string Query, string Card, HashSet<(string Work, int Line)> Lines, HashSet<(string Work, string Reference)> Editorial)
{
    private const string Table = "readers.tsv";

    public static IReadOnlyList<ReaderQuery> All { get; } = Read();

    public bool IsAnsweredBy(IndexedPassage passage) => passage.Kind.IsEditorial()
        ? Editorial.Contains((passage.Work, passage.Reference))
        : passage.Kind != PassageKind.Heading && passage.Lines is { } lines
            && Enumerable.Range(lines.First, lines.Last - lines.First + 1).Any(line => Lines.Contains((passage.Work, line)));

    /// <summary>Whether the hit at each rank is relevant; a heading is part of what follows it.</summary>
    public IReadOnlyList<bool> Judge(IEnumerable<SearchHit> hits) => [.. hits.Where(hit => hit.Passage.Kind != PassageKind.Heading).Select(hit => IsAnsweredBy(hit.Passage))];

    private static IReadOnlyList<ReaderQuery> Read()
    {
        using var stream = typeof(ReaderQuery).Assembly.GetManifestResourceStream(Table)!;
        using var reader = new StreamReader(stream);
        var findings = new FindingList();
        var rows = TsvTable.Read(Table, reader.ReadToEnd(), ["reader", "kind", "query", "card", "relevant"], findings);
        Assert.Empty(findings);
        return [.. rows.Select(row => new ReaderQuery(
            row["reader"], row["kind"], row["query"], row["card"],
            Parts(row["relevant"]).SelectMany(LinesOf).ToHashSet(), Parts(row["relevant"]).SelectMany(EditorialOf).ToHashSet()))];
    }

    private static string[] Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string Work, int Line)> LinesOf(string part) => part.Split(':') is [var work, { Length: > 0 } lines]
        ? lines.Split(',').Select(line => (work, int.Parse(line, CultureInfo.InvariantCulture)))
        : [];

    private static IEnumerable<(string Work, string Reference)> EditorialOf(string part) =>
        part.Split('#') is [var work, var chapter] ? [(work, chapter)] : part.EndsWith(':') ? [(part[..^1], "")] : [];
}
