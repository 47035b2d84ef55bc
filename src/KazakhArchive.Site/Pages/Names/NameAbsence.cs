using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Site.Pages.Names;

/// <summary>What an answer of 404 under the address of a name tells the error page about the way on.</summary>
/// <param name="Nearest">What the gazetteer has closest to what was looked for; may be empty.</param>
public sealed record NameAbsence(IReadOnlyList<Entity> Nearest);
