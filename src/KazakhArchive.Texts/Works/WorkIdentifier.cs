namespace KazakhArchive.Texts.Works;

/// <summary>What a register calls the work, or the book that it was taken from.</summary>
/// <param name="Value">Sound in its scheme.</param>
public sealed record WorkIdentifier(IdentifierScheme Scheme, string Value)
{
    /// <summary>Where the register answers for it; null where it does not.</summary>
    public Uri? Address => Scheme.Template is string template ? new Uri(template + Value) : null;
}
