using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Parallels;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Indexing;

/// <summary>One passage as search sees it.</summary>
public sealed record IndexedPassage
{
    /// <summary>The work's slug.</summary>
    public required string Work { get; init; }

    /// <summary>The passage's reference in the work, such as <c>3.14</c> or <c>n7</c>; empty for the work itself.</summary>
    public required string Reference { get; init; }

    public required Language Language { get; init; }

    public PassageKind Kind { get; init; }

    /// <summary>The text that is displayed, snippets are cut from and offsets count in: the reading layer.</summary>
    public required string Text { get; init; }

    /// <summary>Where the source reads otherwise, in the order of the text, without overlaps.</summary>
    public IReadOnlyList<SourceReading> SourceReadings { get; init; } = [];

    /// <summary>The names in the displayed text, ascending, without overlaps.</summary>
    public IReadOnlyList<EntityMention> Mentions { get; init; } = [];

    /// <summary>The times that the displayed text names, ascending, without overlaps.</summary>
    public IReadOnlyList<DateMention> Dates { get; init; } = [];

    /// <summary>What it is about, each topic once; empty for headings, captions and notes, which are no reading of their own.</summary>
    public IReadOnlyList<TopicCount> Topics { get; init; } = [];

    /// <summary>The printed page's label; null where it is not known.</summary>
    public string? Page { get; init; }

    /// <summary>Its lines in <c>source.txt</c>; null for passages that are not of the archive.</summary>
    public LineRange? Lines { get; init; }

    /// <summary>Where it is in the file of its chapter; null for passages that are in no file.</summary>
    public ChapterLine? Line { get; init; }
}

/// <summary>What a passage is to someone who searches; the values of the API's <c>kind</c>.</summary>
public enum PassageKind
{
    Text,
    Heading,
    Caption,
    Note,

    /// <summary>What the editor says about a chapter: its title and abstract, in one language.</summary>
    Chapter,

    /// <summary>What the editor says about a work: its title, authors and abstract, in one language.</summary>
    Work,
}

/// <summary>A stretch of the displayed text in whose place the source has other letters.</summary>
/// <param name="StartUtf16">Index into the displayed text.</param>
/// <param name="LengthUtf16">0 where the emendation deletes what the source has.</param>
public readonly record struct SourceReading(int StartUtf16, int LengthUtf16, string Sic);

/// <summary>Where the line of a block is in the file of its chapter.</summary>
/// <param name="Chapter">The index of the chapter in its work.</param>
/// <param name="Hash">Of its bytes.</param>
public sealed record ChapterLine(int Chapter, int StartByte, int LengthBytes, uint Hash);
