using System.Globalization;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Reading;

/// <summary>Accumulates the emendations of a chapter in the order in which its page shows them.</summary>
public sealed class EmendationLog
{
    private readonly List<LoggedEmendation> entries = [];

    public IReadOnlyList<LoggedEmendation> Entries => entries;

    /// <summary>The entry that explains this emendation; a part without a sic belongs to the one before.</summary>
    public LoggedEmendation Add(Emendation emendation, string? anchor = null)
    {
        if (emendation.Sic.Length == 0 && entries is [.., var last] && last.Emendation.Reason == emendation.Reason)
        {
            var joined = last.Emendation with { Corr = last.Emendation.Corr + emendation.Corr };
            return entries[^1] = last with { Emendation = joined };
        }

        var number = (entries.Count + 1).ToString(CultureInfo.InvariantCulture);
        entries.Add(new LoggedEmendation($"em-{number}", anchor ?? $"emref-{number}", emendation));
        return entries[^1];
    }

    /// <summary>Whether the entry was made just now, so that its anchor is still to be written.</summary>
    public bool IsContinued(Emendation emendation) =>
        emendation.Sic.Length == 0 && entries is [.., var last] && last.Emendation.Reason == emendation.Reason;
}
