using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>What a work has under a reference that somebody asked for.</summary>
public abstract record ReferenceAnswer
{
    private ReferenceAnswer()
    {
    }

    /// <summary>The text is there.</summary>
    /// <param name="Address">The canonical form of what was asked for, aliases followed: whoever came by another form is led here.</param>
    public sealed record Found(PassageRange Address, Excerpt Excerpt) : ReferenceAnswer;

    /// <summary>It was published once and is no longer part of the edition.</summary>
    public sealed record Gone(PassageId Reference, string Reason) : ReferenceAnswer;

    /// <summary>It was never published, or is no reference at all.</summary>
    /// <param name="Nearest">What exists closest to it, in order; empty where nothing in the address says where to look.</param>
    public sealed record Unknown(IReadOnlyList<PassageRange> Nearest) : ReferenceAnswer;
}
