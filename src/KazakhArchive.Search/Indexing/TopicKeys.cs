using System.Globalization;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Parallels;

namespace KazakhArchive.Search.Indexing;

/// <summary>What the index calls a topic: a letter for its kind, then its id in ASCII.</summary>
internal static class TopicKeys
{
    private const char Name = 'n';
    private const char Term = 't';
    private const char Years = 'y';

    // Years before the common era begin with a hyphen.
    private const char To = '/';

    public static string Of(Topic topic) => topic switch
    {
        Topic.Name name => $"{Name}{name.Entity}",
        Topic.Term term => $"{Term}{term.Entry.Id}",
        Topic.Years years => string.Create(CultureInfo.InvariantCulture, $"{Years}{years.First}{To}{years.Last}"),
        _ => throw new ArgumentOutOfRangeException(nameof(topic)),
    };

    /// <param name="terms">Knows the glossary that the index was made with.</param>
    public static Topic Read(string key, TopicFinder terms)
    {
        var id = key[1..];
        switch (key[0])
        {
            case Name:
                return new Topic.Name(EntityId.TryParse(id)!.Value);
            case Term:
                return terms.TermOf(id)!;
            default:
                var to = id.IndexOf(To, StringComparison.Ordinal);
                return new Topic.Years(int.Parse(id.AsSpan(0, to), CultureInfo.InvariantCulture), int.Parse(id.AsSpan(to + 1), CultureInfo.InvariantCulture));
        }
    }
}
