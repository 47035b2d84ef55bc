namespace KazakhArchive.Texts.Orthography;

/// <summary>The words of <c>plurals.tsv</c>, singulars and plurals.</summary>
public static class BrokenPlurals
{
    /// <summary>Each as Arabic spells it, in the order of the table.</summary>
    public static IEnumerable<string> Words => EmbeddedTable.Read("plurals", "word", "forms").SelectMany(row => row["forms"].Split(' ').Prepend(row["word"]));
}
