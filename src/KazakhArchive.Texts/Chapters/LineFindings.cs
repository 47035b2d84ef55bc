using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Collects the findings of one line of a chapter file, each once, however often the line repeats its fault.</summary>
internal sealed class LineFindings(string path, int lineNumber, FindingList findings)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public bool HasFindings => told.Count > 0;

    public void Malformed(string what, string mend) => Add(FindingCodes.ChapterMalformed, what, mend);

    public void Unknown(string what, string mend) => Add(FindingCodes.ChapterUnknownAttribute, what, mend);

    public void Duplicate(string what, string mend) => Add(FindingCodes.ChapterDuplicateId, what, mend);

    public void MissingId(string what, string mend) => Add(FindingCodes.ChapterMissingId, what, mend);

    private void Add(FindingCode code, string what, string mend)
    {
        if (told.Add(what))
        {
            findings.Add(path, lineNumber, code, what, mend);
        }
    }
}
