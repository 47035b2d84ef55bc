using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Caching;

/// <summary>All on which a page depends besides the revision of the corpus: its address and the interface language. Settings change its stylesheet alone.</summary>
/// <param name="Query">What of the query string changes the answer; empty mostly.</param>
/// <param name="Interface">Null for what is the same in every language.</param>
/// <param name="NamesLanguage">Whether the address itself names the language: to search engines such a page is one of its own.</param>
public readonly record struct CacheKey(string Path, string Query, Language? Interface, bool NamesLanguage = false)
{
    /// <summary>No address that the site writes is longer. What has a longer one is made each time: keys are memory too.</summary>
    public const int MostUtf16 = 256;

    // The entry, the names of its headers, the table's own room.
    private const int BytesOfEntry = 1024;

    /// <summary>About what the key takes in memory, with the entry that it names.</summary>
    public int Bytes => BytesOfEntry + (sizeof(char) * (Path.Length + Query.Length));

    /// <summary>Null for what is made anew each time.</summary>
    public static CacheKey? Of(HttpRequest request)
    {
        if (request.Path.Value is not { Length: <= MostUtf16 } path || CacheParameters.IsOwn(request.Path))
        {
            return null;
        }

        var query = "";
        if (request.QueryString.HasValue)
        {
            if (CacheParameters.Of(request) is not string known || path.Length + known.Length > MostUtf16)
            {
                return null;
            }

            query = known;
        }

        return CacheParameters.HasLanguage(path)
            ? new CacheKey(path, query, InterfaceLanguage.UiLanguage.Of(request), InterfaceLanguage.UiLanguage.OfAddress(request) is not null)
            : new CacheKey(path, query, null);
    }
}
