using System.Text.Json;

namespace KazakhArchive.Importer.Extracting.Rows;

/// <summary>Rows as JSON objects: in a list, in the one list of an object, or one a line.</summary>
internal static class JsonRows
{
    private const int MaxDepth = 32;

    public static bool Is(PlainValue json) => RowBook.Of(json) is not null;

    /// <summary>Whether each of the first lines is an object, and these are rows.</summary>
    public static bool AreLines(string text)
    {
        var lines = text.Split('\n', 4);
        return lines.Length > 1 && lines[0].TrimStart() is ['{', ..] && lines[0].TrimEnd() is [.., '}'] && lines[1].TrimStart() is "" or ['{', ..] && TryRead(lines[0]) is PlainValue row && RowBook.Of(new PlainValue.List([row])) is not null;
    }

    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="InvalidDataException">It holds no rows of a text.</exception>
    public static RowBook Read(string text)
    {
        var values = AreLines(text) ? new PlainValue.List([.. text.Split('\n').Where(line => line.Trim().Length > 0).Select(Parse)]) : Parse(text);
        return RowBook.Of(values) ?? throw new InvalidDataException("no row has a field that is named text");
    }

    private static PlainValue Parse(string text) => PlainJson.Read(text, MaxDepth);

    private static PlainValue? TryRead(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
