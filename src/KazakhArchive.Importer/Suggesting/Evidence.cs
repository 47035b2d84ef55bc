namespace KazakhArchive.Importer.Suggesting;

/// <summary>What speaks for a proposal: how often each form stands where.</summary>
internal static class Evidence
{
    public static string Of(KnownWords known, int sic, int corr) => Reason.Join(Counts(known[sic]), Counts(known[corr]));

    /// <summary>The word with its counts in this work, in the other texts, in lists of words, and whether it is a name.</summary>
    public static string Counts(WordCounts word) => (word.IsName, word.Listed > 0) switch
    {
        (false, false) => Reason.Write("counts", word.Spelling, word.Own, word.Archive),
        (true, false) => Reason.Write("counts-name", word.Spelling, word.Own, word.Archive),
        (false, true) => Reason.Write("counts-listed", word.Spelling, word.Own, word.Archive, word.Listed),
        (true, true) => Reason.Write("counts-name-listed", word.Spelling, word.Own, word.Archive, word.Listed),
    };
}
