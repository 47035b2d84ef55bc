namespace KazakhArchive.Texts.Search.Postings;

/// <summary>
/// The seam between what knows the languages and what stores postings. A unit is one layer of one passage; terms are numbered in
/// their ordinal order. Implementations are immutable and serve any number of readers at once.
/// </summary>
public interface IPostingStore
{
    int UnitCount { get; }

    /// <summary>In ordinal order, so that terms with one prefix are neighbours.</summary>
    IReadOnlyList<string> Terms { get; }

    /// <summary>How many units hold the term; at least one.</summary>
    int UnitCountOf(int term);

    /// <summary>The first of <see cref="Units"/>.</summary>
    int FirstUnitOf(int term);

    /// <summary>The units that hold the term, ascending.</summary>
    ReadOnlySpan<int> Units(int term);

    /// <summary>The units in which the second term follows the first, ascending.</summary>
    IReadOnlyList<int> Adjacent(int first, int second);

    /// <summary>The unit's tokens in the order of the text, each as the number of its exact form.</summary>
    ReadOnlySpan<int> Forms(int unit);

    /// <summary>The term of an exact form.</summary>
    int TermOf(int form);

    /// <summary>The number of an exact form; -1 where no unit holds it.</summary>
    int FindForm(ReadOnlySpan<char> exact);
}
