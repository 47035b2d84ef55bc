using System.Globalization;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>
/// A resumption token holds the whole question, so that the site keeps nothing between two requests and any replica
/// can answer the next one.
/// </summary>
/// <param name="Cursor">How many records were sent before.</param>
/// <param name="Size">How many there were in all; if that has changed, the harvester starts again.</param>
public sealed record OaiToken(int Cursor, int Size, string From, string Until, string Set, string Prefix)
{
    private const char Separator = '!';

    /// <summary>Null for what <see cref="ToString"/> never gave.</summary>
    public static OaiToken? TryParse(string text) =>
        text.Split(Separator) is [var cursor, var size, var from, var until, var set, var prefix]
        && int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var first) && first > 0
        && int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var all) && all > first
        && OaiFormat.Find(prefix) is not null
            ? new OaiToken(first, all, from, until, set, prefix)
            : null;

    public override string ToString() => string.Join(
        Separator, Cursor.ToString(CultureInfo.InvariantCulture), Size.ToString(CultureInfo.InvariantCulture), From, Until, Set, Prefix);
}
