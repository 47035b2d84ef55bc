namespace KazakhArchive.Texts.Search.Postings;

/// <summary>
/// The terms by every key that likeness is looked up by; <see cref="TermKeys"/> says what the keys of a term are. Immutable, for any
/// number of readers at once.
/// </summary>
internal interface ITermKeys
{
    /// <summary>-1 where no passage holds the term.</summary>
    int Find(string term);

    /// <summary>The terms that have the key, ascending; none where no term has it.</summary>
    ReadOnlySpan<int> With(TermKeyKind kind, ulong key);

    /// <summary>The letters of a term's skeleton, a bit each.</summary>
    ulong LettersOf(int term);

    /// <summary>The weights of all grams of a term together, <see cref="TermKeys.GramWeight"/>.</summary>
    float GramWeightOf(int term);
}
