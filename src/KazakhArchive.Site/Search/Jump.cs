using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Search;

/// <summary>A place that the query itself names: <c>3.14</c>, <c>kazakh-khanates 2.5</c>, a pasted permalink.</summary>
public sealed record Jump(Work Work, PassageRange Reference)
{
    /// <summary>Every work that has such a reference; empty where the query is none.</summary>
    /// <param name="publicOrigin">Absolute addresses of other sites are no references.</param>
    public static IReadOnlyList<Jump> Of(string query, Library library, Uri publicOrigin)
    {
        var (slug, reference) = Split(Path(query, publicOrigin));
        var editions = library.Editions.Where(edition => slug is null || edition.Work.Id.Value.Equals(slug, StringComparison.OrdinalIgnoreCase));
        return PassageRange.TryParse(reference) is not PassageRange range ? []
            : [.. editions.Select(edition => In(edition, range)).OfType<Jump>()];
    }

    private static Jump? In(Edition edition, PassageRange range)
    {
        var target = PassageRange.Of(Target(edition, range.First)) is var single && range.IsSingle
            ? single
            : new PassageRange(Target(edition, range.First), Target(edition, range.Last));
        return Excerpts.Of(edition.Chapters, target) is null ? null : new Jump(edition.Work, target);
    }

    private static PassageId Target(Edition edition, PassageId reference) =>
        edition.Ledger.Resolve(reference) is LedgerResolution.AliasOf alias ? alias.Target : reference;

    /// <summary>What follows the origin, without query and fragment; a place in a chapter's page counts as the place.</summary>
    private static string Path(string query, Uri publicOrigin)
    {
        var text = query.Trim();
        if (Uri.TryCreate(text, UriKind.Absolute, out var pasted) && (pasted.Scheme == Uri.UriSchemeHttp || pasted.Scheme == Uri.UriSchemeHttps))
        {
            if (!pasted.Authority.Equals(publicOrigin.Authority, StringComparison.OrdinalIgnoreCase))
            {
                return "";
            }

            text = Uri.UnescapeDataString(pasted.AbsolutePath + pasted.Fragment);
        }

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var path = (hash < 0 ? text : text[..hash]).Split('?')[0];
        return hash < 0 ? path : $"{Split(path).Work} {text[(hash + 1)..]}";
    }

    private static (string? Work, string Reference) Split(string path)
    {
        var parts = path.Split(['/', ' '], StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var reference] => (null, reference),
            [var work, var reference] => (work, reference),
            _ => (null, ""),
        };
    }
}
