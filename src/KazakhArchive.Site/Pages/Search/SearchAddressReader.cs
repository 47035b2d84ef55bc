using System.Globalization;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Search.Matching;
using KazakhArchive.Search.Querying;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Search;

/// <summary>
/// Reads the parameters of a search. Several values stand behind one comma-separated name or behind the name repeated; an empty
/// value is none. What cannot be understood is left out and remembered: pages say so and answer all the same, the API refuses.
/// </summary>
public sealed class SearchAddressReader
{
    private readonly IQueryCollection parameters;
    private readonly List<string> faults = [];

    private SearchAddressReader(IQueryCollection parameters, Library library)
    {
        this.parameters = parameters;
        var query = parameters["q"].ToString().Trim();
        IsCut = query.Length > SearchLimits.QueryUtf16;
        Address = new SearchAddress(Cut(query))
        {
            Works = List("work", value => WorkId.TryParse(value) is WorkId work && library.Find(work) is not null ? [value] : Array.Empty<string>()),
            Languages = List("lang", value => Languages.TryParseTag(value) is Language language ? [language] : Array.Empty<Language>()),
            Kinds = List("kind", value => SearchNames.Kind(value) is PassageKind kind ? [kind] : Array.Empty<PassageKind>()),
            From = Number("from", int.MinValue),
            To = Number("to", int.MinValue),
            Without = List("without", value => SearchNames.Switch(value) is MatchTier tier ? [tier] : Array.Empty<MatchTier>()),
            Sort = Is("sort", SearchNames.BookOrder, "relevance") ? SearchSort.BookOrder : SearchSort.Relevance,
            IsWithLooser = Is("looser", SearchNames.Looser, "no"),
            IsGrouped = Is("group", SearchNames.ByWork, "none"),
            Page = Number(PageList.Key, 1) ?? 1,
        };
    }

    public SearchAddress Address { get; }

    /// <summary>The query is longer than what is looked at.</summary>
    public bool IsCut { get; }

    /// <summary>The parameters that could not be understood, as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Faults => faults;

    public static SearchAddressReader Read(IQueryCollection parameters, Library library) => new(parameters, library);

    /// <summary>A whole number of at least <paramref name="least"/>, in any digits; null where there is none.</summary>
    public int? Number(string name, int least)
    {
        var written = parameters[name].ToString().Trim();
        if (written.Length == 0)
        {
            return null;
        }

        if (int.TryParse(Digits.ToAscii(written), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        faults.Add($"{name}={written}");
        return null;
    }

    /// <summary>Whether the parameter has the value, rather than none or the usual one.</summary>
    public bool Is(string name, string value, string usual)
    {
        var written = parameters[name].ToString().Trim();
        var isIt = written.Equals(value, StringComparison.OrdinalIgnoreCase);
        if (!isIt && written.Length > 0 && !written.Equals(usual, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add($"{name}={written}");
        }

        return isIt;
    }

    /// <param name="read">Gives one value for what it knows, none for anything else.</param>
    private List<T> List<T>(string name, Func<string, IReadOnlyList<T>> read)
    {
        var values = new List<T>();
        foreach (var written in parameters[name].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var known = read(written.ToLowerInvariant());
            if (known.Count == 0)
            {
                faults.Add($"{name}={written}");
            }

            values.AddRange(known.Except(values));
        }

        return values;
    }

    /// <summary>As much of a query as is looked at.</summary>
    public static string Cut(string query)
    {
        var length = Math.Min(query.Length, SearchLimits.QueryUtf16);
        return query[..(length > 0 && length < query.Length && char.IsHighSurrogate(query[length - 1]) ? length - 1 : length)];
    }
}
