using System.Collections.Frozen;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Site.Settings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Microsoft.Extensions.Options;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>The records of the archive, one a work and one for each that was taken away, and what a request selects of them.</summary>
public sealed class OaiRepository
{
    /// <summary>Records of one answer.</summary>
    public const int PageSize = 100;

    private readonly Library library;
    private readonly SiteOptions options;
    private readonly IReadOnlyList<OaiRecord> records;
    private readonly FrozenDictionary<string, OaiRecord> byIdentifier;

    public OaiRepository(Library library, IOptions<SiteOptions> options)
    {
        (this.library, this.options) = (library, options.Value);
        records =
        [
            .. library.Works.Select(work => OaiRecord.Of(work, this.options.PublicOrigin!)),
            .. library.Removals.OrderBy(removal => removal.Work.Value, StringComparer.Ordinal).Select(removal => OaiRecord.Of(removal, this.options.PublicOrigin!)),
        ];
        byIdentifier = records.ToFrozenDictionary(record => record.Identifier, StringComparer.Ordinal);
    }

    public DateOnly Earliest => records.Select(record => record.Datestamp).DefaultIfEmpty().Min();

    /// <summary>Those of its texts, Urdu and Arabic in any case.</summary>
    public IEnumerable<Language> Languages => library.Works.Select(work => work.Language).Prepend(Language.Arabic).Prepend(Language.Urdu).Distinct();

    public TermList<Term> Subjects => library.Gazetteer.Subjects;

    /// <summary>Null where there is no such record.</summary>
    public OaiRecord? Find(string identifier) => byIdentifier.GetValueOrDefault(identifier);

    /// <summary>Null while the files of one of the works cannot be read.</summary>
    public IReadOnlyList<DescribedRecord>? Describe(params IReadOnlyList<OaiRecord> records)
    {
        var described = records
            .Select(record => (Record: record, Work: record.Work is null ? null : library.ReadWork(record.Work.Id)))
            .TakeWhile(read => read.Work is not null || read.Record.Work is null)
            .Select(read => new DescribedRecord(read.Record, read.Work, library.Gazetteer, read.Work is null ? "" : PassageUrls.Absolute(options.PublicOrigin!, PassageUrls.Work(read.Work.Id))))
            .ToList();
        return described.Count == records.Count ? described : null;
    }

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
        else if (OaiFormat.Find(request["metadataPrefix"]) is null)
        {
            error = OaiFormat.NotOffered;
            return null;
        }

        var question = token ?? new OaiToken(0, 0, request["from"] ?? "", request["until"] ?? "", request["set"] ?? "", request["metadataPrefix"]!);
        var selected = records.Where(record => IsSelected(record, question)).ToList();
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
    private static bool IsSelected(OaiRecord record, OaiToken question) =>
        (question.From.Length == 0 || string.CompareOrdinal(IsoDate.Write(record.Datestamp), question.From) >= 0)
        && (question.Until.Length == 0 || string.CompareOrdinal(IsoDate.Write(record.Datestamp), question.Until) <= 0)
        && (question.Set.Length == 0 || record.IsIn(question.Set));
}

/// <summary>A record with its description of the work.</summary>
/// <param name="Work">Null for a work that was taken away.</param>
/// <param name="Names">The archive's, with what readers call subjects and kinds of sources.</param>
/// <param name="Address">The absolute address of the work.</param>
public sealed record DescribedRecord(OaiRecord Record, Work? Work, Gazetteer Names, string Address);
