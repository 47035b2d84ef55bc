using KazakhArchive.Desk.Works;
using KazakhArchive.Importer;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Importing;

/// <summary>Imports one work as the importer does, and says what reads otherwise now.</summary>
public static class WorkImporting
{
    public static ImportResult Run(WorkSession session, WorkSessions works)
    {
        var (common, names, ofNames) = works.Shared();
        var findings = new FindingList();
        findings.AddRange(ofNames);
        var before = ChapterTexts(session.Folder);
        var import = new OneImport(names, common, mayWrite: !findings.HasErrors, isStrict: false, works.Today);
        var outcome = import.Run(session.Folder, findings);
        session.Imported(findings);
        return new ImportResult(
            outcome.Result,
            [.. findings.OrderBy(finding => finding.Code.Severity != Severity.Error)],
            outcome.Result == WorkResult.Written ? ChangedPassages.Between(before, ChapterTexts(session.Folder)) : []);
    }

    /// <summary>By the names of their files; what cannot be read is reported by the import.</summary>
    public static IReadOnlyDictionary<string, string> ChapterTexts(WorkFolder folder)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in folder.ChapterFileNames())
        {
            if (folder.Chapter(name).ReadText(FindingCodes.ChapterMalformed, []) is string text)
            {
                texts.Add(name, text);
            }
        }

        return texts;
    }
}

/// <summary>What came of an import.</summary>
/// <param name="Findings">Errors first.</param>
/// <param name="Changes">Empty where nothing was written.</param>
public sealed record ImportResult(WorkResult Result, IReadOnlyList<Finding> Findings, IReadOnlyList<ChangedPassage> Changes);
