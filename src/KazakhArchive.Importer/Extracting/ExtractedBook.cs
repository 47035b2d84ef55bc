using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Extracting;

/// <summary>A book that became the source of a work: the first stage, before anything is read of it.</summary>
/// <param name="Source">The bytes of <c>source.txt</c>.</param>
/// <param name="Format">Null where the file is the source as it is.</param>
public sealed record ExtractedBook(byte[] Source, SourceStructure Structure, BookHead Head, FileFormat? Format)
{
    /// <summary>What the file proposes to read otherwise; with it a new work's emendations begin.</summary>
    public IReadOnlyList<EmendationRow> Emendations { get; init; } = [];

    /// <summary>What the file says where the parser would ask; with it a new work's decisions begin.</summary>
    public IReadOnlyList<DecisionRow> Decisions { get; init; } = [];

    /// <summary>What the file calls names; those that the gazetteer knows become rows of a new work's mentions.</summary>
    public IReadOnlyList<ExtractedName> Names { get; init; } = [];

    /// <summary>Null, and findings, where the file is no book that the importer reads.</summary>
    /// <param name="format">Which the editor says it is; null to find out.</param>
    public static ExtractedBook? Read(string name, byte[] bytes, FileFormat? format, FindingList findings)
    {
        var own = new FindingList();
        var file = BookFile.Of(name, bytes);
        var found = format ?? FormatGuess.Of(file, own);
        findings.AddRange(own);
        if (own.HasErrors)
        {
            return null;
        }

        if (found is null)
        {
            return new ExtractedBook(bytes, SourceStructure.None, file.Text is string text ? LabelledHead.Read(text) : BookHead.Empty, null);
        }

        if (file.Encoding != EncodingGuess.Utf8 && file.Text is not null)
        {
            findings.Add(name, null, FindingCodes.EncodingConverted,
                $"the file is in {file.Encoding}, expected UTF-8; it was converted, and its bytes are kept as {found.FileName}", "Nothing to do; look at the letters once");
        }

        if (file.Extract(found, findings) is not Extraction extraction)
        {
            return null;
        }

        ReportLeftOut(name, extraction.LeftOut, findings);
        if (extraction.DisplayedHeadings > 0)
        {
            var titleLines = extraction.Structure.Rows.Count(row => row.Role == PieceKind.TitlePage);
            findings.Add(name, null, FindingCodes.HeadingsByType,
                string.Create(CultureInfo.InvariantCulture, $"the file has no heading styles; {extraction.DisplayedHeadings} short lines {(extraction.AreHeadingsCentred ? "in the middle" : "in bold or large letters")} are taken for headings{(titleLines > 0 ? $", {titleLines} before them for the title page" : "")}"),
                "Look through divisions.tsv; delete the row of a line that is none");
        }

        ReportHidden(name, found, extraction, findings);
        return new ExtractedBook(Encoding.UTF8.GetBytes(extraction.Text), extraction.Structure, extraction.Head, found) 
        {
            Emendations = extraction.Emendations,
            Decisions = extraction.Decisions,
            Names = extraction.Names,
        };
    }

    /// <summary>For work.json; null where the file is the source as it is.</summary>
    public WorkOriginal? Original(byte[] bytes) =>
        Format is null ? null : new WorkOriginal(Format.FileName, Format.Name, Format.Version, Sha256Digest.Of(bytes));

    private static void ReportHidden(string name, FileFormat format, Extraction extraction, FindingList findings)
    {
        if (extraction.Structure.Rows.Where(row => row.Role == PieceKind.FurnitureSurplus).ToList() is not [var first, ..] furniture)
        {
            return;
        }

        var what = format == FileFormat.Html
            ? string.Create(CultureInfo.InvariantCulture, $"{furniture.Count} lines from line {first.LineNumber} of the source on are taken for what stands around a text on a site, such as menus; readers are not shown them")
            : extraction.HiddenStretches > 0
                ? string.Create(CultureInfo.InvariantCulture, $"the file shows nobody {extraction.HiddenStretches} stretches of its text; they are lines of the source that readers are not shown")
                : null;
        if (what is not null)
        {
            findings.Add(name, null, FindingCodes.FurnitureOfPage, what,
                "Look through the lines of the role furniture in structure.tsv; a row of decisions.tsv (rule block) overrules one that is text");
        }
    }

    private static void ReportLeftOut(string name, IReadOnlyList<LeftOut> leftOut, FindingList findings)
    {
        if (leftOut.Count > 0)
        {
            var counted = string.Join(", ", leftOut.Select(item => string.Create(CultureInfo.InvariantCulture, $"{item.Count} {item.What}")));
            findings.Add(name, null, FindingCodes.LeftOutOfFormat, $"holds {counted}, expected text and structure; these are not kept but in the file itself", "Nothing to do");
        }
    }
}
