using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KazakhArchive.Importer.Extracting.Tei;

/// <summary>Whom and what the words of an element name, by the element, its <c>ref</c> or <c>key</c>, and the lists of persons and places of the file.</summary>
internal sealed partial class TeiNames
{
    private readonly Dictionary<string, string> wikidataById = new(StringComparer.Ordinal);

    public TeiNames(XElement root)
    {
        foreach (var number in root.Descendants().Where(element => TeiElements.Is(element, "idno")))
        {
            if (Wikidata(number.Value) is string id && number.Parent is XElement listed && TeiElements.IdOf(listed) is string pointed)
            {
                wikidataById.TryAdd(pointed, id);
            }
        }
    }

    /// <summary>Null for an element that is no name, and for the parts of one.</summary>
    public NameTold? Of(XElement element)
    {
        if (KindOf(element) is not string kind || (element.Parent is XElement parent && KindOf(parent) is not null))
        {
            return null;
        }

        var keys = ((string?[])[TeiElements.Attribute(element, "ref"), TeiElements.Attribute(element, "key"), TeiElements.Attribute(element, "corresp")])
            .OfType<string>().SelectMany(key => key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToList();
        var wikidata = keys.Select(key => Wikidata(key) ?? (key.StartsWith('#') ? wikidataById.GetValueOrDefault(key[1..]) : null)).FirstOrDefault(id => id is not null);
        return new NameTold(kind, keys.FirstOrDefault() ?? "", wikidata);
    }

    /// <summary>Null for what is no name of a thing.</summary>
    private static string? KindOf(XElement element) => element.Name.LocalName switch
    {
        "persName" => "person",
        "placeName" or "geogName" or "settlement" or "region" or "country" or "bloc" or "district" => TeiElements.Attribute(element, "type") ?? "place",
        "orgName" => TeiElements.Attribute(element, "type") ?? "organisation",
        "eventName" => "event",
        "name" or "rs" or "objectName" or "personGrp" => TeiElements.Attribute(element, "type") ?? "",
        _ => null,
    };

    private static string? Wikidata(string key) => WikidataId().Match(key.Trim()) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>Alone, behind a prefix (<c>wd:Q232</c>), or at the end of an address.</summary>
    [GeneratedRegex(@"\A(?:(?:wd|wikidata|q):|https?://(?:www\.)?wikidata\.org/(?:entity|wiki)/)?(Q[1-9][0-9]{0,11})\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WikidataId();
}
