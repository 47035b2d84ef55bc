using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Addresses;

/// <summary>What an answer of 404 or 410 tells the error page about the way on.</summary>
/// <param name="Edition">The text in which something was looked for: today's, or a revision's.</param>
/// <param name="Reason">Why a published passage is gone, as passages.tsv has it; null for what never was.</param>
/// <param name="Nearest">What the work has closest to what was looked for; empty where nothing says.</param>
public sealed record Absence(Edition Edition, string? Reason, IReadOnlyList<PassageRange> Nearest);
