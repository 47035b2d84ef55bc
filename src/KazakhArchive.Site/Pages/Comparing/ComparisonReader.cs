using KazakhArchive.Site.Addresses;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Pages.Comparing;

/// <summary>
/// Reads the address of a comparison: 200, 308 to the canonical spelling, 400 for what names no text at all, 404 and 410 for what
/// the archive does not have, as for the text's own page.
/// </summary>
public sealed class ComparisonReader
{
    private ComparisonReader(int status) => Status = status;

    public int Status { get; private init; }

    /// <summary>As the address spells it where that is canonical; null for what is not there.</summary>
    public ComparisonAddress? Address { get; private init; }

    public ComparedText? A { get; private init; }

    public ComparedText? B { get; private init; }

    public static ComparisonReader Read(HttpContext http, Library library)
    {
        var query = http.Request.Query;
        var (a, b) = (Text(http, library, 'a', query["a"].ToString()), Text(http, library, 'b', query["b"].ToString()));
        var side = query["side"].ToString();
        if (a.Text is null || b.Text is null || side is not ("" or "a" or "b"))
        {
            return new ComparisonReader(a.Text is null ? a.Status : b.Text is null ? b.Status : StatusCodes.Status400BadRequest);
        }

        var at = query["at"].ToString();
        var chosen = at.Length == 0 ? null : PassageRange.TryParse(at);
        if (at.Length > 0 && chosen is not { IsSingle: true })
        {
            return new ComparisonReader(StatusCodes.Status400BadRequest);
        }

        if (chosen is PassageRange one && !(side == "b" ? b.Text : a.Text).References.Contains(one.First))
        {
            return new ComparisonReader(StatusCodes.Status404NotFound);
        }

        var address = new ComparisonAddress(a.Text.Name, b.Text.Name) { At = chosen?.ToString(), IsAtB = side == "b" };
        var isCanonical = query["a"] == address.A && query["b"] == address.B && (at.Length == 0 || at == address.At);
        return new ComparisonReader(isCanonical ? StatusCodes.Status200OK : StatusCodes.Status308PermanentRedirect) { Address = address, A = a.Text, B = b.Text };
    }

    private static (ComparedText? Text, int Status) Text(HttpContext http, Library library, char slot, string name)
    {
        if (name.Split('/') is not [var work, { Length: > 0 } reference] || PassageRange.TryParse(reference) is not PassageRange asked)
        {
            return (null, StatusCodes.Status400BadRequest);
        }

        // Names and times are found in today's text only.
        if (library.ReadTyped(work) is not { PinnedTo: null } edition)
        {
            return (null, library.IsUnreadable(work) ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status404NotFound);
        }

        switch (ReferenceLookup.Find(edition, asked))
        {
            case ReferenceAnswer.Found { Excerpt: { Parts: [var first, ..] } excerpt, Address: var address }:
                return (new ComparedText(slot, edition, excerpt with { Range = address.IsSingle ? address : excerpt.Range }, edition.Find(first.Chapter)!), StatusCodes.Status200OK);
            case ReferenceAnswer.Gone gone:
                http.Features.Set(new Absence(edition, gone.Reason, []));
                return (null, StatusCodes.Status410Gone);
            case ReferenceAnswer.Unknown unknown:
                http.Features.Set(new Absence(edition, null, unknown.Nearest));
                break;
        }

        return (null, StatusCodes.Status404NotFound);
    }
}
