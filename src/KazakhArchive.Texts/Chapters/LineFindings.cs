using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Collects the findings of one line of a chapter file.</summary>
internal sealed class LineFindings(string path, int lineNumber, FindingList findings)
{
    private readonly int countBefore = findings.Count;

    public bool HasFindings => findings.Count > countBefore;

    public void Malformed(string what, string mend) => findings.Add(path, lineNumber, FindingCodes.ChapterMalformed, what, mend);

    public void Unknown(string what, string mend) => findings.Add(path, lineNumber, FindingCodes.ChapterUnknownAttribute, what, mend);

    public void Duplicate(string what, string mend) => findings.Add(path, lineNumber, FindingCodes.ChapterDuplicateId, what, mend);

    public void MissingId(string what, string mend) => findings.Add(path, lineNumber, FindingCodes.ChapterMissingId, what, mend);
}
