namespace KazakhArchive.Texts.Dates;

/// <summary>One row of rules.tsv.</summary>
/// <param name="Before">What must stand before the body, in the order of the text.</param>
/// <param name="By">How the value is made; see <see cref="DateMaking"/>.</param>
internal sealed record DateRule(
    SignKinds Makes, DateElement[] Before, DateElement[] Body, DateElement[] After, string By)
{
    // What each place of the body that may not be missing can be at most; words are not counted.
    private readonly SignKinds[] required = [.. Body.Where(element => !element.IsOptional && element.Literals.Length == 0).Select(element => element.AllKinds)];

    public IEnumerable<DateElement> Elements => Before.Concat(Body).Concat(After);

    public static DateRule Parse(string makes, string pattern, string by)
    {
        var open = pattern.IndexOf('[', StringComparison.Ordinal);
        var close = pattern.IndexOf(']', StringComparison.Ordinal);
        return new DateRule(Enum.Parse<SignKinds>(makes), Elements(pattern[..open]), Elements(pattern[(open + 1)..close]), Elements(pattern[(close + 1)..]), by);

        static DateElement[] Elements(string part) =>
            [.. part.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(DateElement.Parse)];
    }

    /// <summary>Whether a text that holds signs of these kinds can hold what the rule asks for; most texts hold little.</summary>
    public bool IsPossibleAmong(SignKinds kinds)
    {
        foreach (var element in required)
        {
            if ((element & kinds) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where the body ends that begins at the sign, exclusive; null where the rule does not hold there.</summary>
    /// <param name="written">Before this index stand the signs that precede, whatever lies between it and the start.</param>
    public int? MatchAt(ReadOnlySpan<DateSign> signs, int start, int written) =>
        (Body[0].IsOptional || Body[0].Matches(in signs[start])) && MatchBody(signs, start, 0) is int end && end > start && PrecededBy(signs, written - 1, Before.Length - 1) ? end : null;

    private int? MatchBody(ReadOnlySpan<DateSign> signs, int at, int element)
    {
        if (element == Body.Length)
        {
            return FollowedBy(signs, at, 0) ? at : null;
        }

        return at < signs.Length && Body[element].Matches(in signs[at]) && MatchBody(signs, at + 1, element + 1) is int end ? end
            : Body[element].IsOptional ? MatchBody(signs, at, element + 1) : null;
    }

    private bool FollowedBy(ReadOnlySpan<DateSign> signs, int at, int element)
    {
        if (element == After.Length)
        {
            return true;
        }

        return (at < signs.Length ? After[element].Allows(in signs[at]) : After[element].IsNegative) && FollowedBy(signs, at + 1, element + 1);
    }

    private bool PrecededBy(ReadOnlySpan<DateSign> signs, int at, int element)
    {
        if (element < 0)
        {
            return true;
        }

        return ((at >= 0 ? Before[element].Allows(in signs[at]) : Before[element].IsNegative) && PrecededBy(signs, at - 1, element - 1))
            || (Before[element].IsOptional && PrecededBy(signs, at, element - 1));
    }
}
