using System.Text.RegularExpressions;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Lucene.Storing;

/// <summary>What an index is made of: a state of the corpus, and the code that reads it. Another of either is another index.</summary>
/// <param name="Analysis">8 lower-case hexadecimal digits.</param>
internal sealed partial record IndexName(CorpusRevision Revision, string Analysis)
{
    private const int DigitsOfAnalysis = 8;

    /// <summary>
    /// Compilers write into a module the identity of the source that it is made of. So an analysis that has changed is never taken for
    /// the old one, whoever forgets to count; at worst an index is built that need not have been.
    /// </summary>
    public static IndexName Of(CorpusRevision revision) =>
        new(revision, typeof(SearchIndex).Module.ModuleVersionId.ToString("N")[..DigitsOfAnalysis]);

    /// <summary>Whether a folder of this name is an index, whole, half-built or about to be removed.</summary>
    public static bool IsOfIndex(string folderName) => Pattern().IsMatch(folderName);

    public override string ToString() => $"{Revision}-{Analysis}";

    [GeneratedRegex("^[0-9a-f]{16}-[0-9a-f]{8}(\\.(half|old)-[0-9a-f]{32})?$")]
    private static partial Regex Pattern();
}
