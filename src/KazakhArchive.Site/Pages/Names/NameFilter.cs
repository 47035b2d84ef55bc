using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>Which names a reader wants to see, and in which order.</summary>
/// <param name="Name">Letters of the name in any language and spelling; empty for all.</param>
/// <param name="Group">The group of types, named as its table; null for all.</param>
/// <param name="IsByMentions">First those that the texts mention most; else by their letters.</param>
public sealed record NameFilter(string Name, string? Group, bool IsByMentions = false)
{
    /// <summary>What addresses call the order by mentions; the order by letters has no name there.</summary>
    public const string ByMentions = "mentions";

    // No name is longer; a longer filter is cut, as whatever is typed is answered.
    private const int LongestName = 100;

    /// <summary>The groups in which readers meet the names: the tables of the gazetteer.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<EntityType> Types)> Groups { get; } =
        [.. EntityTypes.Tables.Select(table => (Path.GetFileNameWithoutExtension(table.FileName), table.Types))];

    private readonly string key = NameForm.Of(Name).Key;
    private readonly string keyWithoutArticle = NameForm.OfArabic(Name).Key;

    public bool IsEmpty => key.Length == 0 && Group is null;

    public string? Sort => IsByMentions ? ByMentions : null;

    /// <summary>Null for a group or an order that there is not.</summary>
    public static NameFilter? TryParse(string? name, string? group, string? sort)
    {
        var wanted = string.IsNullOrEmpty(group) ? null : group;
        return (wanted is null || Groups.Any(known => known.Name == wanted)) && sort is null or "" or ByMentions
            ? new NameFilter(name is null ? "" : name[..Math.Min(name.Length, LongestName)].Trim(), wanted, sort == ByMentions)
            : null;
    }

    public bool Lets(Entity entity) => key.Length == 0
        || entity.AllForms.Any(form => form.Key.Contains(key, StringComparison.Ordinal) || form.Key.Contains(keyWithoutArticle, StringComparison.Ordinal))
        || NameForm.Of(entity.Romanisation).Key.Contains(key, StringComparison.Ordinal);
}
