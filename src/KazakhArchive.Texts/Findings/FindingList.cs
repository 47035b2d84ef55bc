using System.Collections;

namespace KazakhArchive.Texts.Findings;

/// <summary>Findings collected in one run; nothing is thrown for a fault of the corpus.</summary>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<Finding> known = [];

    public int Count => findings.Count;

    public bool HasErrors => findings.Exists(finding => finding.Code.Severity == Severity.Error);

    public Finding this[int index] => findings[index];

    public void Add(string path, int? lineNumber, FindingCode code, string what, string mend) =>
        Add(new Finding(path, lineNumber, code, what, mend));

    /// <param name="row">The row of decisions.tsv that would mend it.</param>
    public void Add(string path, int? lineNumber, FindingCode code, string what, string mend, string row) =>
        Add(new Finding(path, lineNumber, code, what, mend) { Row = row });

    /// <summary>The same finding about the same place is listed once.</summary>
    public void Add(Finding finding)
    {
        if (known.Add(finding))
        {
            findings.Add(finding);
        }
    }

    public void AddRange(IEnumerable<Finding> others)
    {
        foreach (var finding in others)
        {
            Add(finding);
        }
    }

    public IEnumerator<Finding> GetEnumerator() => findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
