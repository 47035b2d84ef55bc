using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;

namespace KazakhArchive.Importer.Extracting;

/// <summary>What was made of a book in the file that it came in: the same again from the same bytes.</summary>
/// <param name="Text">What becomes <c>source.txt</c>: one block a line, every letter of the book's text.</param>
/// <param name="LeftOut">What the file holds beside its text and structure, in the order in which it was met first.</param>
public sealed record Extraction(string Text, SourceStructure Structure, BookHead Head, IReadOnlyList<LeftOut> LeftOut)
{
    /// <summary>The other readings that the file itself proposes, in the order of the lines; with them <c>emendations.tsv</c> begins.</summary>
    public IReadOnlyList<EmendationRow> Emendations { get; init; } = [];

    /// <summary>What the file itself says where the parser would ask; with it <c>decisions.tsv</c> begins.</summary>
    public IReadOnlyList<DecisionRow> Decisions { get; init; } = [];

    /// <summary>The words that the file itself calls names, in the order of the lines.</summary>
    public IReadOnlyList<ExtractedName> Names { get; init; } = [];

    /// <summary>How many lines are headings only because of how they are set.</summary>
    public int DisplayedHeadings { get; init; }

    /// <summary>Those stand in the middle, in the same letters as the text; else they are in bold or large ones.</summary>
    public bool AreHeadingsCentred { get; init; }

    /// <summary>How many stretches of the text the file shows nobody; they are lines of the role furniture.</summary>
    public int HiddenStretches { get; init; }
}

/// <summary>Something of a file that neither text nor structure keeps.</summary>
/// <param name="What">Such as "milestones" or "emphasis", for a finding.</param>
public sealed record LeftOut(string What, int Count);
