using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Shamela;

/// <summary>A page of the export: the lines of its text, and what stands at its foot behind a line of underscores.</summary>
/// <param name="Id">By which the headings know the page.</param>
/// <param name="Number">As it is printed; null where the export has none.</param>
/// <param name="Rule">The line that parts the foot from the text; empty where there is none.</param>
internal sealed partial record ShamelaPage(string Id, string? Number, int? Volume, IReadOnlyList<string> Lines, string Rule)
{
    private HashSet<string>? keys;

    /// <summary>In order. The first may have no number: then it goes on with the last one of the page before.</summary>
    public List<ShamelaNote> Notes { get; } = [];

    /// <exception cref="JsonException">It is none, or its text is no string.</exception>
    public static ShamelaPage Read(JsonElement page)
    {
        if (page.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("a page is no object");
        }

        var id = Field(page, "id") ?? "";
        if (page.TryGetProperty("nass", out var nass) && nass.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
        {
            throw new JsonException($"the text of page {id} is no string");
        }

        var lines = LineEnd().Split(Tag().Replace(Field(page, "nass") ?? "", "")).Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var rule = lines.FindIndex(RuleLine().IsMatch);
        var read = new ShamelaPage(id, Field(page, "page"), PageNumber.Whole(Field(page, "part")), rule < 0 ? lines : lines[..rule], rule < 0 ? "" : lines[rule]);
        foreach (var line in rule < 0 ? [] : lines[(rule + 1)..])
        {
            read.AddToFoot(line);
        }

        return read;
    }

    /// <summary>How many fields say something of a page that is not kept.</summary>
    public static int OtherFields(JsonElement page) =>
        page.EnumerateObject().Count(field => field.Name is not ("id" or "page" or "part" or "nass") && field.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number && field.Value.ToString().Trim() is not ("" or "0"));

    /// <summary>As text, whether the export writes it as a number or as a string.</summary>
    public static string? Field(JsonElement row, string name) => !row.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    /// <summary>The marks of the page's own notes in a line, in order.</summary>
    public IEnumerable<(Match Mark, string Key)> MarksIn(string line)
    {
        keys ??= [.. Notes.Select(note => note.Key)];
        return Mark().Matches(line).Select(mark => (mark, Key: KeyOf(mark))).Where(mark => keys.Contains(mark.Key));
    }

    private void AddToFoot(string line)
    {
        var number = NumberAtHead().Match(line);
        if (RuleLine().IsMatch(line))
        {
            Notes.Add(new ShamelaNote("", "", [line]) { IsRule = true });
        }
        else if (number.Success || Notes.Count == 0 || Notes[^1].IsRule)
        {
            Notes.Add(new ShamelaNote(number.Success ? KeyOf(number) : "", number.Value.Trim(), [line[number.Length..]]));
        }
        else
        {
            Notes[^1].Lines.Add(line);
        }
    }

    /// <summary>Each page counts its notes by itself; a star is a number too.</summary>
    private string KeyOf(Match mark) => string.Create(CultureInfo.InvariantCulture, $"{Id}/{Digits.ToAscii(mark.Groups["number"].Value)}");

    [GeneratedRegex(@"\u00B6|\r\n?|\n", RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    /// <summary>Spans of headings and hadith in exports of the fourth version.</summary>
    [GeneratedRegex(@"</?(?:span|a|p|hadeeth)\b[^<>]{0,200}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^[_\u2014\u2015\u0640=-]{5,}$", RegexOptions.CultureInvariant)]
    private static partial Regex RuleLine();

    /// <summary>With one of the signs that later exports put before the number.</summary>
    [GeneratedRegex(@"^(?:[(\[]?[\u00AC^]?(?<number>[0-9\u0660-\u0669\u06F0-\u06F9]{1,3})[)\]]?(?=[\s:.-])|[(\[]?(?<number>\*{1,3})[)\]]?(?=\s))", RegexOptions.CultureInvariant)]
    private static partial Regex NumberAtHead();

    [GeneratedRegex(@"[(\[][\u00AC^]?(?<number>[0-9\u0660-\u0669\u06F0-\u06F9]{1,3}|\*{1,3})[)\]]", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

/// <summary>What stands at a page's foot: a note, or another rule.</summary>
/// <param name="Key">Empty for one without a number.</param>
/// <param name="Printed">Its number as it stands before the text.</param>
internal sealed record ShamelaNote(string Key, string Printed, List<string> Lines)
{
    public bool IsRule { get; init; }
}
