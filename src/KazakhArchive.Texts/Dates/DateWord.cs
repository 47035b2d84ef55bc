namespace KazakhArchive.Texts.Dates;

/// <summary>A word, or two or three, that the rules know.</summary>
/// <param name="Term">In the search form, a space between words.</param>
/// <param name="Numbers">Its value as each of the kinds that have one.</param>
internal sealed record DateWord(string Term, SignKinds Kinds, IReadOnlyList<(SignKinds Kind, int Number)> Numbers)
{
    /// <summary>0 for a kind that has no value.</summary>
    public int NumberAs(SignKinds kind)
    {
        foreach (var number in Numbers)
        {
            if ((number.Kind & kind) != 0)
            {
                return number.Number;
            }
        }

        return 0;
    }
}
