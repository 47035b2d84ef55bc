using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>Which works the archive had at one time, and the tables that all of them share; their texts are read when they are asked for.</summary>
/// <param name="Tables">Of the gazetteer's tables, the glossary and whatever else is beside the works.</param>
/// <param name="Works">In the ordinal order of their ids.</param>
public sealed record Corpus(
    CorpusFolder Folder, CorpusDigest Tables, Gazetteer.Gazetteer Gazetteer, IReadOnlyList<GlossaryEntry> Glossary, IReadOnlyList<StampedWork> Works)
{
    /// <summary>Of the glossary alone.</summary>
    public required CorpusDigest GlossaryDigest { get; init; }

    /// <summary>Whether works that are not published yet belong to it.</summary>
    public bool HasDrafts { get; init; }

    /// <summary>Works that were published and taken away on purpose.</summary>
    public IReadOnlyList<Removal> Removals { get; init; } = [];

    /// <summary>What editors explain, in the three languages.</summary>
    public Explanations Explanations { get; init; } = Explanations.None;
}

/// <summary>A work with the stamp that its files bore.</summary>
/// <param name="Stamp">Null where they were not looked at.</param>
public readonly record struct StampedWork(WorkFolder Folder, CorpusStamp? Stamp);

/// <summary>What one reading of the corpus gave.</summary>
/// <param name="Corpus">Null where what all works share has an error.</param>
/// <param name="Stamp">Of everything that was there; of the tables alone where the works’ files were not looked at.</param>
/// <param name="Findings">Of what all works share, and of folders that can be no works; those of a work are found when it is read.</param>
public sealed record CorpusReading(Corpus? Corpus, CorpusStamp Stamp, Findings.FindingList Findings);
