using System.Globalization;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Exports;

namespace KazakhArchive.Site.Apis.Search;

/// <summary>Which part of a long answer this is, and where the others are.</summary>
/// <param name="Number">From 1; a part that begins within a page belongs to it.</param>
/// <param name="Size">Hits of a page, 0 where none were asked for.</param>
/// <param name="Last">1 where there is nothing.</param>
/// <param name="Previous">Null on the first.</param>
/// <param name="Next">Null on the last.</param>
public sealed record ApiPages(int Number, int Size, int Last, string? Previous, string? Next)
{
    /// <param name="offset">Of the first hit, from 0.</param>
    /// <param name="count">Of the hits that can be had.</param>
    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static ApiPages Of(HttpRequest request, int offset, int size, int count, Func<string, string> absolute)
    {
        if (size == 0)
        {
            return new ApiPages(1, 0, 1, null, null);
        }

        var (number, last) = (1 + (offset / size), PageList.LastOf(count, size));
        string At(int page) => absolute(request.Path) + QueryString.Create(request.Query
            .Where(parameter => parameter.Key is not (PageList.Key or "offset"))
            .SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create<string, string?>(parameter.Key, value)))
            .Append(KeyValuePair.Create<string, string?>(PageList.Key, page.ToString(CultureInfo.InvariantCulture)))).ToUriComponent();
        return new ApiPages(number, size, last, number > 1 ? At(Math.Min(number - 1, last)) : null, number < last ? At(number + 1) : null);
    }

    /// <summary>Empty where all is on one page.</summary>
    public string ToHeader() => Signposts.ToHeader(
        new[] { (Previous, "prev"), (Next, "next") }.Where(page => page.Item1 is not null).Select(page => new Signpost(page.Item1!, page.Item2)));
}
