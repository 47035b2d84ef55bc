using KazakhArchive.Site.Reading;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Oai;

/// <summary>The records of the archive, one a work, and what a request selects of them.</summary>
public sealed class OaiRepository(Library library, IOptions<SiteOptions> options)
{
    /// <summary>Records of one answer.</summary>
    public const int PageSize = 100;

    public IReadOnlyList<OaiRecord> Records { get; } =
        [.. library.ReadAll().Select(edition => OaiRecord.Of(edition, library.Find(edition.Work.Id)!, options.Value.PublicOrigin!))];

    public DateOnly Earliest => Records.Count == 0 ? default : Records.Min(record => record.Datestamp);

    /// <summary>Null where there is no such record.</summary>
    public OaiRecord? Find(string identifier) => Records.FirstOrDefault(record => record.Identifier == identifier);

    /// <summary>Null, and the error, where the request selects nothing or its token is not ours.</summary>
    /// <param name="next">The token for the rest; null where this is the end.</param>
    public IReadOnlyList<OaiRecord>? Select(OaiRequest request, out OaiToken? token, out OaiToken? next, out OaiError? error)
    {
        (token, next, error) = (null, null, null);
        if (request["resumptionToken"] is string text)
        {
            token = OaiToken.TryParse(text);
            if (token is null)
            {
                error = new OaiError("badResumptionToken", "The token was not given by this archive.");
                return null;
            }
        }
        else if (request["metadataPrefix"] != DublinCoreWriter.Prefix)
        {
            error = new OaiError("cannotDisseminateFormat", $"Records are to be had in {DublinCoreWriter.Prefix} only.");
            return null;
        }

        var question = token ?? new OaiToken(0, 0, request["from"] ?? "", request["until"] ?? "", request["set"] ?? "");
        var selected = Records.Where(record => IsSelected(record, question)).ToList();
        if (token is not null && token.Size != selected.Count)
        {
            error = new OaiError("badResumptionToken", "The archive has changed since the token was given; begin anew.");
            return null;
        }

        if (selected.Count == 0)
        {
            error = new OaiError("noRecordsMatch", "No record was changed in that time, or none is in that set.");
            return null;
        }

        var end = question.Cursor + PageSize;
        next = end < selected.Count ? question with { Cursor = end, Size = selected.Count } : null;
        return [.. selected.Skip(question.Cursor).Take(PageSize)];
    }

    // Days in this form compare as their characters do.
    private static bool IsSelected(OaiRecord record, OaiToken question)
    {
        var day = IsoDate.Write(record.Datestamp);
        return (question.From.Length == 0 || string.CompareOrdinal(day, question.From) >= 0)
            && (question.Until.Length == 0 || string.CompareOrdinal(day, question.Until) <= 0)
            && (question.Set.Length == 0 || record.Sets.Contains(question.Set, StringComparer.Ordinal));
    }
}
