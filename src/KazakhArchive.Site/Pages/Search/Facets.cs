using System.Globalization;
using KazakhArchive.Search;
using KazakhArchive.Search.Collecting;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>
/// The choices beside the hits. The count of each is that of the page it leads to: in a facet of which something is chosen,
/// the others are counted as if nothing were.
/// </summary>
public sealed class Facets(SearchIndex index, SearchAddress address, SearchFacets found, FacetLabels labels, SearchTime time)
{
    // The longer lists of a larger archive are cut; the form finds every work.
    private const int MostChoices = 12;

    public SearchAddress Address => address;

    /// <summary>Without those that offer no choice.</summary>
    public IReadOnlyList<Facet> All() =>
    [
        .. new[] { Works(), Languages(), Kinds(), Centuries() }
            .Where(facet => facet.Choices.Count > 1 || facet.Choices.Any(choice => choice.IsChosen)),
    ];

    private Facet Works() => Of(
        "Work", address.Works.Count > 0, address with { Works = [] }, facets => facets.Works, labels.Work,
        address.Works.Contains, (without, value) => without with { Works = [value] });

    private Facet Languages() => Of(
        "Language", address.Languages.Count > 0, address with { Languages = [] }, facets => facets.Languages, labels.Language,
        value => address.Languages.Any(language => language.Code() == value),
        (without, value) => without with { Languages = [Texts.Works.Languages.TryParseTag(value)!.Value] });

    private Facet Kinds() => Of(
        "Kind", address.Kinds.Count > 0, address with { Kinds = [] }, facets => facets.Kinds, labels.Kind,
        value => address.Kinds.Any(kind => kind.Code() == value),
        (without, value) => without with { Kinds = [SearchNames.Kind(value)!.Value] });

    private Facet Centuries() => Of(
        "Century", address.HasYears, address with { From = null, To = null }, facets => facets.Centuries, labels.Century,
        value => FacetLabels.Years(value) == (address.From, address.To),
        (without, value) => without with { From = FacetLabels.Years(value).First, To = FacetLabels.Years(value).Last });

    private Facet Of(
        string name,
        bool isNarrowed,
        SearchAddress without,
        Func<SearchFacets, IReadOnlyList<FacetCount>> choose,
        Func<string, string> label,
        Func<string, bool> isChosen,
        Func<SearchAddress, string, SearchAddress> with)
    {
        var all = without with { Page = 1 };
        var counts = choose(isNarrowed ? index.Search(all.ToRequest(0, 0, time)).Facets : found);
        return new Facet(name, [.. counts.Take(MostChoices).Select(count => isChosen(count.Value)
            ? new FacetChoice(label(count.Value), count.Count, true, all)
            : new FacetChoice(label(count.Value), count.Count, false, with(all, count.Value)))]);
    }

    /// <summary>For a span of years that is no century; null where there is none.</summary>
    public FacetChoice? Years()
    {
        var isCentury = found.Centuries.Any(century => FacetLabels.Years(century.Value) == (address.From, address.To));
        var label = string.Create(CultureInfo.InvariantCulture, $"{address.From}\u2013{address.To}");
        return address.HasYears && !isCentury ? new FacetChoice(label, 0, true, address with { From = null, To = null, Page = 1 }) : null;
    }
}
