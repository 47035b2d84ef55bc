namespace KazakhArchive.Texts.Dates;

/// <summary>The parts of a rule's body that values are made of.</summary>
internal static class Operands
{
    /// <summary>The first figures; 0 where there are none.</summary>
    public static int Number(ReadOnlySpan<DateSign> body) => First(body, SignKinds.Number | SignKinds.Figure)?.Number ?? 0;

    /// <summary>The first ordinal or figures.</summary>
    public static int Ordinal(ReadOnlySpan<DateSign> body) => First(body, SignKinds.Ordinal | SignKinds.Number)?.NumberAs(SignKinds.Ordinal) ?? 0;

    /// <summary>The first date; null where there is none.</summary>
    public static DateValue? Date(ReadOnlySpan<DateSign> body) => First(body, SignKinds.Date)?.Value;

    public static DateValue? LastDate(ReadOnlySpan<DateSign> body)
    {
        for (var i = body.Length - 1; i >= 0; i--)
        {
            if (body[i].Is(SignKinds.Date))
            {
                return body[i].Value;
            }
        }

        return null;
    }

    /// <summary>None where the body names no era.</summary>
    public static SignKinds Era(ReadOnlySpan<DateSign> body) => (First(body, SignKinds.Era)?.Kinds ?? SignKinds.None) & SignKinds.Era;

    public static DateSign? First(ReadOnlySpan<DateSign> body, SignKinds kinds)
    {
        foreach (var sign in body)
        {
            if (sign.Is(kinds))
            {
                return sign;
            }
        }

        return null;
    }
}
