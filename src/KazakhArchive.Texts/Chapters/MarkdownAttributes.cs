using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace KazakhArchive.Texts.Chapters;

/// <summary>The generic attributes of one Markdown node; whoever reads takes what it knows, and the rest is a finding.</summary>
internal sealed class MarkdownAttributes
{
    private readonly List<string> classes;
    private readonly List<KeyValuePair<string, string?>> properties;
    private string? id;

    public MarkdownAttributes(IMarkdownObject node)
    {
        var attributes = node.TryGetAttributes();
        id = attributes?.Id;
        classes = [.. attributes?.Classes ?? []];
        properties = [.. attributes?.Properties ?? []];
    }

    public bool IsEmpty => id is null && classes.Count == 0 && properties.Count == 0;

    /// <summary>Null where there is none.</summary>
    public string? TakeId()
    {
        var taken = id;
        id = null;
        return taken;
    }

    public bool TakeClass(string name) => classes.Remove(name);

    /// <summary>The first class that the vocabulary knows; null where there is none.</summary>
    public TWord? TakeClass<TWord>(Func<string, TWord?> parse)
        where TWord : struct
    {
        foreach (var name in classes)
        {
            if (parse(name) is TWord word)
            {
                classes.Remove(name);
                return word;
            }
        }

        return null;
    }

    /// <summary>The decoded value; null where the attribute is missing or has no value.</summary>
    public string? Take(string name)
    {
        var index = properties.FindIndex(property => property.Key == name);
        if (index < 0)
        {
            return null;
        }

        var value = properties[index].Value;
        properties.RemoveAt(index);
        return value is null ? null : MarkdownEscape.Value(value);
    }

    /// <summary>Reports everything that nobody took.</summary>
    /// <param name="owner">What the attributes hang on, such as <c>a paragraph</c>.</param>
    /// <param name="known">What may hang there, in words.</param>
    public void ReportRest(LineFindings line, string owner, string known)
    {
        IEnumerable<string> rest =
        [
            .. id is null ? [] : new[] { $"the id \"#{id}\"" },
            .. classes.Select(name => $"the class \".{name}\""),
            .. properties.Select(property => $"the attribute \"{property.Key}\""),
        ];
        foreach (var unknown in rest)
        {
            line.Unknown($"{unknown} stands on {owner}, expected {known}", "Correct its name or delete it");
        }
    }
}
