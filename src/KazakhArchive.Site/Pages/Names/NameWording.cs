using System.Globalization;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Html;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>The dates and the place of an entity in the reader's words.</summary>
public static class NameWording
{
    // Ten metres, and more than any gazetteer says about a town.
    private const int DecimalsOfDegrees = 4;

    /// <summary>The years of a life, an event or a state; null where none is known.</summary>
    public static IHtmlContent? YearsOf(this Wording ui, Entity entity) => entity switch
    {
        { From: int from, To: int to } when from == to => ui.Year(from),
        { From: > 0, To: > 0 } => BidiHtml.Of(UiNumbers.Write(string.Create(CultureInfo.InvariantCulture, $"{entity.From}\u2013{entity.To}"), ui.Language), ui.Language),
        { From: int from, To: int to } => ui.Format("Names.FromTo", ui.Year(from), ui.Year(to)),
        { From: int from } => ui.Format(entity.Type == EntityType.Person ? "Names.Born" : "Names.Since", ui.Year(from)),
        { To: int to } => ui.Format(entity.Type == EntityType.Person ? "Names.Died" : "Names.Until", ui.Year(to)),
        _ => null,
    };

    /// <summary>Degrees north and east, as maps print them (ISO 6709, annex D, in decimal degrees), in the reader's words and digits.</summary>
    public static IEnumerable<IHtmlContent> Place(this Wording ui, Coordinates place) =>
    [
        ui.Format(place.Latitude < 0 ? "Names.Place.South" : "Names.Place.North", ui.Degrees(place.Latitude)),
        ui.Format(place.Longitude < 0 ? "Names.Place.West" : "Names.Place.East", ui.Degrees(place.Longitude)),
    ];

    // The sign follows the number, as the bidirectional algorithm sets it beside digits (UAX #9, W5).
    private static IHtmlContent Degrees(this Wording ui, double degrees) =>
        Wording.LeftToRight(UiNumbers.Write(Math.Abs(degrees), DecimalsOfDegrees, ui.Language) + "\u00B0");

    /// <summary>An address that the reader's own map program opens (RFC 5870).</summary>
    public static string Geo(Coordinates place) => string.Create(CultureInfo.InvariantCulture, $"geo:{place.Latitude},{place.Longitude}");

    public static string Wikidata(string id) => IdentifierScheme.Wikidata.Template + id;
}
