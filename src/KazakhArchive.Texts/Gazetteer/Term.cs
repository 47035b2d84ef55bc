namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A word by which works are sorted, with what readers call it.</summary>
/// <param name="Id">A slug, as work.json has it.</param>
public record Term(string Id, string Urdu, string Arabic, string English);

/// <summary>What a text was taken from.</summary>
/// <param name="Cited">As a citation names it, in the three languages.</param>
/// <param name="IsWeb">It is read on the web, not in a book.</param>
public sealed record SourceKind(string Id, string Urdu, string Arabic, string English, Term Cited, bool IsWeb) : Term(Id, Urdu, Arabic, English);
