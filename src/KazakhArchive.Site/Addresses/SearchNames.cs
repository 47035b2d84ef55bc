using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;

namespace KazakhArchive.Site.Addresses;

/// <summary>The closed lists of the address and of the API, spelled.</summary>
public static class SearchNames
{
    public const string BookOrder = "book";
    public const string Looser = "yes";

    public const string ByWork = "work";

    private static readonly MatchTier[] Tiers = Enum.GetValues<MatchTier>();

    /// <summary>Ways of matching that can be switched off: all but the word itself in whatever letters.</summary>
    public static IReadOnlyList<MatchTier> Switches { get; } = [.. Tiers.Where(tier => tier > MatchTier.Form)];

    public static string Of(MatchTier tier) => tier switch
    {
        MatchTier.Exact => "exact",
        MatchTier.Form => "form",
        MatchTier.Joined => "joined",
        MatchTier.Stem => "stem",
        MatchTier.Sound => "sound",
        MatchTier.Fuzzy => "fuzzy",
        MatchTier.Name => "name",
        MatchTier.Glossary => "glossary",
        _ => "gram",
    };

    /// <summary>Null for what is no kind.</summary>
    public static PassageKind? Kind(string name) => PassageKinds.All.Select(kind => (PassageKind?)kind).FirstOrDefault(kind => kind!.Value.Code() == name);

    /// <summary>Null for what cannot be switched off.</summary>
    public static MatchTier? Switch(string name) => Switches.Select(tier => (MatchTier?)tier).FirstOrDefault(tier => Of(tier!.Value) == name);
}
