using System.Collections.Frozen;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting.Rows;

/// <summary>A text in rows, one a passage, whatever they are written in.</summary>
/// <param name="Rows">By the columns that mean something; a list in a cell gives several values.</param>
/// <param name="OtherCells">How many values stand in columns that mean nothing.</param>
internal sealed record RowBook(IReadOnlyList<IReadOnlyDictionary<string, IReadOnlyList<string>>> Rows, BookHead Head, int OtherCells)
{
    /// <summary>How many values stand beside the rows that say nothing of the book.</summary>
    public int OtherFields { get; private init; }

    public const string Id = "id";
    public const string Text = "text";
    public const string Heading = "heading";
    public const string Level = "level";
    public const string Page = "page";
    public const string Volume = "volume";
    public const string Note = "note";
    public const string Role = "role";
    public const string Language = "language";
    public const string First = "first";
    public const string Second = "second";

    private static readonly FrozenDictionary<string, string> Columns = EmbeddedTable.Read(typeof(RowBook), "row-columns.tsv", "name", "column")
        .ToFrozenDictionary(row => row["name"], row => row["column"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Null for a name that means nothing.</summary>
    public static string? ColumnOf(string name) => Columns.GetValueOrDefault(name.Trim().Trim('\uFEFF'));

    /// <summary>Whether columns of these names make a text: there is one for it, and something beside it.</summary>
    public static bool IsText(IEnumerable<string> names)
    {
        var columns = names.Select(ColumnOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return columns.Count > 1 && (columns.Contains(Text) || (columns.Contains(First) && columns.Contains(Second)));
    }

    /// <summary>A list of maps, or the one list of a map whose other values are the book's head; null for anything else.</summary>
    public static RowBook? Of(PlainValue value)
    {
        var head = new HeadFields();
        var list = value as PlainValue.List;
        if (value is PlainValue.Map map)
        {
            var lists = map.Pairs.Select(pair => pair.Value).OfType<PlainValue.List>().Where(IsRows).ToList();
            list = lists.Count == 1 ? lists[0] : null;
            foreach (var (key, told) in map.Pairs)
            {
                foreach (var text in Texts(told))
                {
                    head.Add(key, text);
                }
            }
        }

        return list is not null && IsRows(list) ? Of([.. list.Values.OfType<PlainValue.Map>()], head.Head()) with { OtherFields = head.Left } : null;
    }

    private static RowBook Of(IReadOnlyList<PlainValue.Map> maps, BookHead head)
    {
        var others = 0;
        var rows = new List<IReadOnlyDictionary<string, IReadOnlyList<string>>>();
        foreach (var map in maps)
        {
            var row = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
            foreach (var (key, value) in map.Pairs)
            {
                var texts = Texts(value).Where(text => text.Trim().Length > 0).ToList();
                others += ColumnOf(key) is string column && row.TryAdd(column, texts) ? 0 : texts.Count;
            }

            rows.Add(row);
        }

        return new RowBook(rows, head, others);
    }

    private static bool IsRows(PlainValue.List list) => list.Values.Count > 0 && list.Values.All(value => value is PlainValue.Map)
        && IsText(list.Values.OfType<PlainValue.Map>().Take(100).SelectMany(map => map.Pairs.Select(pair => pair.Key)));

    /// <summary>The words of a value; of a map within a row those of each of its values.</summary>
    private static IEnumerable<string> Texts(PlainValue value) => value switch
    {
        PlainValue.Scalar scalar => [scalar.Text],
        PlainValue.List list when !IsRows(list) => list.Values.SelectMany(Texts),
        PlainValue.Map map => map.Pairs.SelectMany(pair => Texts(pair.Value)),
        _ => [],
    };
}
