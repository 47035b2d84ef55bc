using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Apis.Search;
using KazakhArchive.Site.InterfaceLanguage;
using KazakhArchive.Site.Responses;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Discovery;

/// <summary>Lets browsers search the archive from their address bar: OpenSearch 1.1, draft 6 (https://github.com/dewitt/opensearch).</summary>
public static class OpenSearchDescription
{
    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";

    /// <param name="absolute">Makes an absolute address of a path.</param>
    public static IResult Of(Language ui, Func<string, string> absolute) => new XmlResponse(FeedTypes.OpenSearch, xml =>
    {
        xml.WriteStartElement("OpenSearchDescription", Namespace);
        xml.WriteElementString("ShortName", Namespace, UiStrings.Get("SiteName", ui));
        xml.WriteElementString("Description", Namespace, UiStrings.Get("SiteDescription", ui));
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", "text/html");
        xml.WriteAttributeString("template", $"{absolute(PassageUrls.Search)}?q={{searchTerms}}");
        xml.WriteEndElement();
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", SuggestApi.OpenSearchMediaType);
        xml.WriteAttributeString("rel", "suggestions");
        xml.WriteAttributeString("template", $"{absolute(PassageUrls.SuggestOpenSearch)}?q={{searchTerms}}");
        xml.WriteEndElement();
        foreach (var language in Languages.All)
        {
            xml.WriteElementString("Language", Namespace, language.Code());
        }

        xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
        xml.WriteElementString("OutputEncoding", Namespace, "UTF-8");
        xml.WriteStartElement("Image", Namespace);
        xml.WriteAttributeString("type", "image/svg+xml");
        xml.WriteString(absolute(PassageUrls.Icon));
        xml.WriteEndElement();
        xml.WriteEndElement();
    });
}
