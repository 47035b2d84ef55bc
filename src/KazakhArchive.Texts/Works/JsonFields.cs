using System.Text.Json;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>
/// The fields of one object of work.json. Each field asked for that is missing or wrong, and each field never asked for,
/// is a finding that names its path; the value handed out in its place is never used, as no work comes of such a file.
/// </summary>
internal sealed class JsonFields
{
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    private readonly Dictionary<string, JsonElement> fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly string path;
    private readonly bool isSilent;
    private readonly FindingList findings;

    public JsonFields(string file, string path, JsonElement element, FindingList findings)
    {
        this.file = file;
        this.path = path;
        this.findings = findings;
        if (element.ValueKind != JsonValueKind.Object)
        {
            Report(path.Length == 0 ? "the file" : path, $"is {Described(element)}, expected an object", "Write it in braces");
            isSilent = true;
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            fields[property.Name] = property.Value;
        }
    }

    /// <summary>Nothing was reported of this object's own fields so far.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Text that is not blank.</summary>
    public string Text(string name)
    {
        if (!TryGet(name, out var value))
        {
            return "";
        }

        var text = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        if (string.IsNullOrWhiteSpace(text))
        {
            Report(Under(name), $"is {Described(value)}, expected text", "Write the text in quotation marks");
        }

        return text;
    }

    /// <summary>Text, or null written out.</summary>
    public string? TextOrNull(string name)
    {
        var isNull = fields.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.Null;
        asked.Add(name);
        return isNull ? null : Text(name);
    }

    /// <summary>Text for which <paramref name="isValid"/> holds; <paramref name="expected"/> says in words what that is.</summary>
    public string Text(string name, Predicate<string> isValid, string expected)
    {
        var text = Text(name);
        if (text.Length > 0 && !string.IsNullOrWhiteSpace(text) && !isValid(text))
        {
            Report(Under(name), $"is {Quoted.Of(text)}, expected {expected}", "Correct the value");
        }

        return text;
    }

    /// <summary>Whether the field is there; one that may be missing is asked for so first.</summary>
    public bool Has(string name)
    {
        asked.Add(name);
        return fields.ContainsKey(name);
    }

    /// <summary>Text that is not blank; null where the field is missing.</summary>
    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    /// <summary>A whole number from 1 on; null where the field is missing.</summary>
    public int? OptionalNumber(string name, int most)
    {
        if (!Has(name))
        {
            return null;
        }

        if (fields[name] is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) && number >= 1 && number <= most)
        {
            return number;
        }

        Report(Under(name), $"is {Described(fields[name])}, expected a whole number from 1 to {most}", "Correct the number or remove the field");
        return null;
    }

    /// <summary>Null where the field is missing.</summary>
    public T? OptionalObject<T>(string name, Func<JsonFields, T> read)
        where T : class => Has(name) ? Object(name, read) : null;

    public bool Flag(string name)
    {
        if (TryGet(name, out var value) && value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            Report(Under(name), $"is {Described(value)}, expected true or false", "Write true or false without quotation marks");
        }

        return value.ValueKind == JsonValueKind.True;
    }

    /// <summary>A whole number of zero or more.</summary>
    public int Count(string name)
    {
        if (!TryGet(name, out var value))
        {
            return 0;
        }

        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) && count >= 0)
        {
            return count;
        }

        Report(Under(name), $"is {Described(value)}, expected a whole number of 0 or more", "Correct the number");
        return 0;
    }

    public LocalizedText Localized(string name) => Object(name, fields => fields.Localized());

    /// <summary>This object's own ur, ar and en.</summary>
    public LocalizedText Localized() => new(Text("ur"), Text("ar"), Text("en"));

    public T Object<T>(string name, Func<JsonFields, T> read)
    {
        var isThere = TryGet(name, out var value);
        var inner = isThere ? new JsonFields(file, Under(name), value, findings) : new JsonFields(this);
        var result = read(inner);
        inner.ReportUnknown();
        return result;
    }

    public IReadOnlyList<T> Objects<T>(string name, Func<JsonFields, T> read) =>
        [.. (Elements(name) ?? []).Select((element, index) =>
        {
            var inner = new JsonFields(file, $"{Under(name)}[{index}]", element, findings);
            var result = read(inner);
            inner.ReportUnknown();
            return result;
        })];

    /// <summary>One or more slugs, each at most once.</summary>
    public IReadOnlyList<string> Slugs(string name)
    {
        var texts = new List<string>();
        var elements = Elements(name);
        if (elements is [])
        {
            Report(Under(name), "is empty, expected one or more words", "Choose words of their list");
        }

        foreach (var (index, element) in (elements ?? []).Index())
        {
            var text = element.ValueKind == JsonValueKind.String ? element.GetString()! : "";
            if (EntityId.TryParse(text) is null || texts.Contains(text, StringComparer.Ordinal))
            {
                Report($"{Under(name)}[{index}]", $"is {Described(element)}, expected lower-case words such as history, each at most once", "Choose words of their list");
            }

            texts.Add(text);
        }

        return texts;
    }

    public void Report(string where, string what, string mend)
    {
        IsSound = false;
        if (!isSilent)
        {
            findings.Add(file, null, FindingCodes.WorkJsonInvalid, $"{where} {what}", mend);
        }
    }

    /// <summary>The path of a field as findings name it: <c>chapters[2].title.ur</c>.</summary>
    public string Under(string name) => path.Length == 0 ? name : $"{path}.{name}";

    public void ReportUnknown()
    {
        foreach (var name in fields.Keys.Where(name => !asked.Contains(name)))
        {
            Report(Under(Printable(name)), "is a field that work.json does not have", "Correct its name or remove it");
        }
    }

    // Stands for an object whose absence is reported already: asking it for fields reports nothing more.
    private JsonFields(JsonFields parent)
        : this(parent.file, parent.path, Nothing, parent.findings) => isSilent = true;

    private bool TryGet(string name, out JsonElement value)
    {
        asked.Add(name);
        if (fields.TryGetValue(name, out value))
        {
            return true;
        }

        Report(Under(name), "is missing", "Add the field");
        return false;
    }

    // Null where it is reported already that there is no list.
    private IReadOnlyList<JsonElement>? Elements(string name)
    {
        if (!TryGet(name, out var value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array)
        {
            return [.. value.EnumerateArray()];
        }

        Report(Under(name), $"is {Described(value)}, expected a list", "Write it in square brackets");
        return null;
    }

    private static string Described(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => Quoted.Of(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string Printable(string name) => Quoted.Of(name)[1..^1];
}
