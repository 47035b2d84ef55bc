using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Parallels;

/// <summary>What a passage is about, and a passage in another language may be about too.</summary>
public abstract record Topic
{
    private Topic()
    {
    }

    /// <summary>A person, place, people, state, treaty or event.</summary>
    public sealed record Name(EntityId Entity) : Topic;

    /// <summary>A year of the common era, or all of a decade or century that the text names as one.</summary>
    /// <param name="First">Negative before the common era.</param>
    /// <param name="Last">Inclusive.</param>
    public sealed record Years(int First, int Last) : Topic;

    /// <summary>A common noun of the field.</summary>
    public sealed record Term(GlossaryEntry Entry) : Topic;
}
