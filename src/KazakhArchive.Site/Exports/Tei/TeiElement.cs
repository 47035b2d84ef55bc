namespace KazakhArchive.Site.Exports.Tei;

/// <summary>An element that is to stand around some words.</summary>
/// <param name="Attributes">Those without a value are left out.</param>
public sealed record TeiElement(string Name, (string Name, string? Value)[] Attributes);
