using System.Collections.Frozen;

namespace KazakhArchive.Texts.Works;

/// <summary>A work's name in addresses and folders: a short ASCII slug, frozen when first published.</summary>
public readonly record struct WorkId
{
    public const int MaximumLength = 40;

    private WorkId(string value) => Value = value;

    public string Value { get; }

    /// <summary>Names that belong to the site's own addresses, with or without an extension.</summary>
    public static FrozenSet<string> Reserved { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "about", "api", "archive", "atom", "compare", "css", "embed", "favicon", "fonts", "health", "help", "history",
        "images", "js", "kept", "manifest", "map", "names", "oai", "oembed", "offline", "opensearch", "preferences", "rights",
        "robots", "search", "service-worker", "sitemap", "static", "timeline", "works");

    /// <summary>Lower-case ASCII letters, digits and single hyphens between them, beginning with a letter, at most 40 characters.</summary>
    public static bool IsSlug(string text)
    {
        if (text.Length is 0 or > MaximumLength || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isLetterOrDigit = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]);
            if (!isLetterOrDigit && (text[i] != '-' || text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Null where the text is no slug or is reserved.</summary>
    public static WorkId? TryParse(string? text) =>
        text is not null && IsSlug(text) && !Reserved.Contains(text) ? new WorkId(text) : null;

    public override string ToString() => Value;
}
