using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>What an import would ask of headings, paragraphs, notes, pages and doubled stretches, as proposals.</summary>
internal static class StructureQuestions
{
    private static readonly FindingCode[] Asked =
    [
        FindingCodes.HeadingUndecided, FindingCodes.NoteWithoutMark, FindingCodes.NoteMarkOutOfSequence, FindingCodes.DoubledUnsure,
        FindingCodes.PrintedPageUnsure, FindingCodes.JoinUnsure, FindingCodes.RunningHead,
    ];

    /// <summary>Empty where the work has an error, which the import tells.</summary>
    public static IEnumerable<Proposal> Of(WorkFolder folder, NameIndexes names, DateOnly today)
    {
        var findings = new FindingList();
        WorkImport.Import(folder, names, today, findings);
        return findings.HasErrors ? [] : findings
            .Where(finding => finding.LineNumber is not null && Asked.Contains(finding.Code))
            .OrderBy(finding => finding.LineNumber)
            .Select(finding => new Proposal(0, finding.LineNumber!.Value, "", "", null, Certainty.Low, ProposalState.Open, $"{finding.Code} {finding.What}. {finding.Mend}"));
    }
}
