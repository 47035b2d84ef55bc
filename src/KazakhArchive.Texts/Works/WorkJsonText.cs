using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KazakhArchive.Texts.Works;

/// <summary>The text of a work.json, in which single values are exchanged: whatever else an editor wrote there stays as it is, letter for letter.</summary>
public static class WorkJsonText
{
    private static readonly JsonEncodedText Null = JsonEncodedText.Encode("null");

    /// <param name="json">Sound JSON.</param>
    /// <param name="values">By their paths, such as <c>chapters[0].title.ur</c>; a null writes null. Paths that the file lacks are left out.</param>
    public static string With(string json, IReadOnlyDictionary<string, string?> values)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var changed = new List<byte>(bytes.Length);
        var end = 0;
        foreach (var (path, start, length) in Values(bytes))
        {
            if (values.TryGetValue(path, out var value))
            {
                changed.AddRange(bytes.AsSpan(end, start - end));
                changed.AddRange(value is null ? Null.EncodedUtf8Bytes : Encoding.UTF8.GetBytes(Quoted(value)));
                end = start + length;
            }
        }

        changed.AddRange(bytes.AsSpan(end));
        return Encoding.UTF8.GetString([.. changed]);
    }

    /// <summary>The same file with one more author, the last.</summary>
    public static string WithAuthor(string json, WorkAuthor author)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var end = json.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var reader = new Utf8JsonReader(bytes);
        var (depth, isThere, last) = (-1, false, 0);
        while (reader.Read())
        {
            if (depth < 0 && reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("authors"))
            {
                isThere = true;
            }
            else if (isThere && reader.TokenType == JsonTokenType.StartArray)
            {
                (isThere, depth, last) = (false, reader.CurrentDepth, (int)reader.BytesConsumed);
            }
            else if (depth >= 0 && reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth)
            {
                var isFirst = bytes[last - 1] == (byte)'[';
                var rest = isFirst ? (int)reader.TokenStartIndex : last;
                return $"{Encoding.UTF8.GetString(bytes, 0, last)}{(isFirst ? "" : ",")}{end}    {Person(author).Replace("\n", end, StringComparison.Ordinal)}{(isFirst ? end + "  " : "")}{Encoding.UTF8.GetString(bytes, rest, bytes.Length - rest)}";
            }
            else if (depth >= 0)
            {
                last = (int)reader.BytesConsumed;
            }
        }

        return json;
    }

    /// <summary>Every string and null, in the order of the file.</summary>
    private static List<(string Path, int Start, int Length)> Values(byte[] bytes)
    {
        var found = new List<(string, int, int)>();
        var open = new Stack<(string Path, int Index)>();
        var reader = new Utf8JsonReader(bytes);
        var name = "";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString()!;
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push((Place(open, name), reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    open.Pop();
                    break;
                default:
                    var path = Place(open, name);
                    if (reader.TokenType is JsonTokenType.String or JsonTokenType.Null)
                    {
                        found.Add((path, (int)reader.TokenStartIndex, (int)(reader.BytesConsumed - reader.TokenStartIndex)));
                    }

                    break;
            }
        }

        return found;
    }

    /// <summary>The path of the value that comes next; in an array the next one has the next number.</summary>
    private static string Place(Stack<(string Path, int Index)> open, string name)
    {
        if (!open.TryPop(out var parent))
        {
            return "";
        }

        open.Push(parent.Index < 0 ? parent : parent with { Index = parent.Index + 1 });
        return parent.Index >= 0 ? $"{parent.Path}[{parent.Index}]" : parent.Path.Length == 0 ? name : $"{parent.Path}.{name}";
    }

    private static string Person(WorkAuthor author) => string.Join(
        "\n      ",
        [
            "{",
            $"\"original\": {Quoted(author.Original)},",
            .. Languages.All.Select((language, index) => $"\"{language.Code()}\": {Quoted(author.Name.In(language))}{(index < Languages.All.Count - 1 ? "," : "\n    }")}"),
        ]);

    private static string Quoted(string value) => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value)}\"";
}
