using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Responses;
using KazakhArchive.Site.Settings;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>
/// OAI-PMH 2.0 (http://www.openarchives.org/OAI/openarchivesprotocol.html): libraries harvest what the archive holds.
/// By the protocol an error is an answer like any other, with status 200, and requests come by GET or POST.
/// </summary>
public static class OaiEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(PassageUrls.Oai, [.. ReadMethods.All, HttpMethods.Post], Answer).DisableAntiforgery();

    private static async Task<IResult> Answer(HttpRequest http, OaiRepository repository, IOptions<SiteOptions> options, TimeProvider time)
    {
        CrossOrigin.Allow(http.HttpContext.Response);
        var xml = new OaiXml(PassageUrls.Absolute(options.Value.PublicOrigin!, PassageUrls.Oai), time.GetUtcNow());
        IEnumerable<KeyValuePair<string, StringValues>> arguments = (await SentForm.Of(http)).Fields is { } form ? form : http.Query;
        if (OaiRequest.Read(arguments, out var errors) is not OaiRequest request)
        {
            return xml.Errors(null, errors);
        }

        var named = request["identifier"] is string identifier ? repository.Find(identifier) : null;
        if (request["identifier"] is not null && named is null)
        {
            return xml.Errors(request, new OaiError("idDoesNotExist", "The archive has no record of that identifier."));
        }

        switch (request.Verb)
        {
            case "Identify":
                return xml.Answer(request, writer => xml.WriteIdentify(writer, repository.Earliest, AdminMail(options.Value)));
            case "ListMetadataFormats":
                return xml.Answer(request, OaiXml.WriteFormats);
            case "ListSets":
                return request["resumptionToken"] is null
                    ? xml.Answer(request, writer => OaiXml.WriteSets(writer, repository.Languages, repository.Subjects))
                    : xml.Errors(request, new OaiError("badResumptionToken", "The list of sets comes whole."));
            case "GetRecord":
                return OaiFormat.Find(request["metadataPrefix"]) is OaiFormat format
                    ? Described(http, repository, [named!], records => xml.Answer(request, writer => OaiXml.WriteGetRecord(writer, format, records[0])))
                    : xml.Errors(request, OaiFormat.NotOffered);
            default:
                var records = repository.Select(request, out var token, out var next, out var error);
                return records is null ? xml.Errors(request, error!)
                    : request.Verb == "ListIdentifiers" ? xml.Answer(request, writer => OaiXml.WriteIdentifiers(writer, records, token, next))
                    : Described(http, repository, records, described => xml.Answer(request, writer => OaiXml.WriteRecords(
                        writer, OaiFormat.Find(token?.Prefix ?? request["metadataPrefix"])!, described, token, next)));
        }
    }

    /// <summary>The protocol's answer of a repository that cannot answer now is that of HTTP.</summary>
    private static IResult Described(
        HttpRequest http, OaiRepository repository, IReadOnlyList<OaiRecord> records, Func<IReadOnlyList<DescribedRecord>, IResult> answer) =>
        repository.Describe(records) is { } described ? answer(described) : ServiceUnavailable.Answer(http.HttpContext);

    /// <summary>The protocol wants a mailbox; where the contact is a form, RFC 2142 names the one that every web server has.</summary>
    private static string AdminMail(SiteOptions options) =>
        options.IsContactByMail ? options.Contact : $"webmaster@{options.PublicOrigin!.Host}";
}
