using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>Which names a reader wants to see.</summary>
/// <param name="Name">Letters of the name in any language and spelling; empty for all.</param>
/// <param name="Group">The group of types, named as its table; null for all.</param>
public sealed record NameFilter(string Name, string? Group)
{
    // No name is longer; a longer filter is cut, as whatever is typed is answered.
    private const int LongestName = 100;

    /// <summary>The groups in which readers meet the names: the tables of the gazetteer.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<EntityType> Types)> Groups { get; } =
        [.. EntityTypes.Tables.Select(table => (Path.GetFileNameWithoutExtension(table.FileName), table.Types))];

    private readonly string key = NameForm.Of(Name).Key;
    private readonly string keyWithoutArticle = NameForm.OfArabic(Name).Key;

    public bool IsEmpty => key.Length == 0 && Group is null;

    /// <summary>Null for a group that there is not.</summary>
    public static NameFilter? TryParse(string? name, string? group)
    {
        var wanted = string.IsNullOrEmpty(group) ? null : group;
        return wanted is null || Groups.Any(known => known.Name == wanted)
            ? new NameFilter(name is null ? "" : name[..Math.Min(name.Length, LongestName)].Trim(), wanted)
            : null;
    }

    public bool Lets(Entity entity) => key.Length == 0
        || entity.AllForms.Any(form => form.Key.Contains(key, StringComparison.Ordinal) || form.Key.Contains(keyWithoutArticle, StringComparison.Ordinal))
        || NameForm.Of(entity.Romanisation).Key.Contains(key, StringComparison.Ordinal);
}
