using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Apis.Dts;

/// <summary>
/// The addresses and URI templates (RFC 6570) of the endpoints, all absolute. They begin with the configured origin,
/// which appsettings.json sets to http://localhost:5080, and never with the request's Host header.
/// </summary>
public sealed class DtsAddresses(IOptions<SiteOptions> options)
{
    public string Entry => Absolute(PassageUrls.Dts);

    public string Collection => $"{Absolute(PassageUrls.DtsCollection)}{{?id,page,nav}}";

    public string Navigation => $"{Absolute(PassageUrls.DtsNavigation)}{{?resource,ref,start,end,down,tree,page}}";

    public string Document => $"{Absolute(PassageUrls.DtsDocument)}{{?resource,ref,start,end,tree,mediaType}}";

    public string CollectionOf(string id) => $"{CollectionAt(id)}{{&page,nav}}";

    public string NavigationOf(string resource) => $"{Absolute(PassageUrls.DtsNavigation)}?resource={resource}{{&ref,start,end,down,tree,page}}";

    public string DocumentOf(string resource) => $"{Absolute(PassageUrls.DtsDocument)}?resource={resource}{{&ref,start,end,tree,mediaType}}";

    /// <summary>An address, not a template. Ids hold nothing that would have to be escaped.</summary>
    public string CollectionAt(string id) => $"{Absolute(PassageUrls.DtsCollection)}?id={id}";

    /// <summary>The request as it was made, with all its parameters.</summary>
    public string Request(HttpRequest request) => Absolute(request.Path + request.QueryString.ToUriComponent());

    /// <summary>The same request for another page of its answer.</summary>
    public string Request(HttpRequest request, string page)
    {
        var parameters = request.Query
            .Where(parameter => !parameter.Key.Equals("page", StringComparison.OrdinalIgnoreCase))
            .Select(parameter => KeyValuePair.Create(parameter.Key, parameter.Value.ToString()))
            .Append(KeyValuePair.Create("page", page));
        return Absolute(request.Path) + QueryString.Create(parameters!).ToUriComponent();
    }

    public string Absolute(string path) => PassageUrls.Absolute(options.Value.PublicOrigin!, path);
}
