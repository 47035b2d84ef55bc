using static KazakhArchive.Texts.Gazetteer.EntityType;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>The types by the tables that hold them.</summary>
public static class EntityTypes
{
    /// <summary>The tables of corpus/gazetteer in the order in which readers meet them, with the types each may hold.</summary>
    public static IReadOnlyList<(string FileName, IReadOnlyList<EntityType> Types)> Tables { get; } =
    [
        ("people.tsv", [Person]),
        ("peoples.tsv", [People, Tribe, Dynasty]),
        ("places.tsv", [Settlement, Region, River, Lake, Sea, Mountain, Desert, Building, Road]),
        ("states.tsv", [Country, Polity]),
        ("organisations.tsv", [Organisation, Party, Company, Institution, Publication]),
        ("treaties.tsv", [Treaty]),
        ("events.tsv", [Event, War, Meeting]),
    ];

    private static readonly EntityType[] All = Enum.GetValues<EntityType>();
    private static readonly string[] Names = [.. All.Select(type => type.ToString().ToLowerInvariant())];

    /// <summary>As tables and addresses spell it: <c>people</c>.</summary>
    public static string NameOf(this EntityType type) => Names[(int)type];

    /// <summary>Null for a word outside the vocabulary; the spelling is exact.</summary>
    public static EntityType? TryParse(string? name) => Array.IndexOf(Names, name) is >= 0 and var index ? All[index] : null;

    /// <summary>Whether it is a stretch of the earth: a place or a state.</summary>
    public static bool IsLand(this EntityType type) => type is >= Settlement and <= Polity;

    /// <summary>Whether a text inflects its names: Kazakhs have a plural and a feminine, Kazakhstan has none.</summary>
    public static bool IsInflected(this EntityType type) => type is People or Tribe or Dynasty;
}
