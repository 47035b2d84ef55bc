namespace KazakhArchive.Texts.Gazetteer;

/// <summary>The name of an entity in tables and addresses: a lower-case ASCII slug such as <c>abulkhair-khan</c>, never reused.</summary>
public readonly record struct EntityId : IComparable<EntityId>
{
    // Longer ones would break the line of a table and say no more.
    public const int MaximumLength = 60;

    private EntityId(string value) => Value = value;

    public string Value { get; }

    /// <summary>Lower-case ASCII letters, digits and hyphens, a letter first; null for anything else.</summary>
    public static EntityId? TryParse(string? text) => text is not null && IsSlug(text) ? new EntityId(text) : null;

    /// <summary>Ordinal, as the tables are sorted.</summary>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    public static bool operator <(EntityId left, EntityId right) => left.CompareTo(right) < 0;

    public static bool operator >(EntityId left, EntityId right) => left.CompareTo(right) > 0;

    public static bool operator <=(EntityId left, EntityId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(EntityId left, EntityId right) => left.CompareTo(right) >= 0;

    private static bool IsSlug(string text)
    {
        if (text.Length is 0 or > MaximumLength || !char.IsAsciiLetterLower(text[0]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }
}
