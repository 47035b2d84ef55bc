using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Analysis;

/// <summary>
/// The fields of the index, which holds three kinds of documents: units (a layer of a passage each), terms (a word of the archive each,
/// with what it can be looked up by), and works (how far each one's units reach).
/// </summary>
internal static class FieldNames
{
    /// <summary>Of which kind the document is: <see cref="Unit"/>, <see cref="Entry"/> or <see cref="Extent"/>.</summary>
    public const string Record = "record";

    public const string Unit = "unit";
    public const string Entry = "term";
    public const string Extent = "work";

    /// <summary>The slug of a unit's work; the work's own document has it too, so that one term deletes both.</summary>
    public const string Work = "work";

    /// <summary>A unit's words in the search form, with how often each occurs.</summary>
    public const string Word = "word";

    /// <summary>A unit's exact forms, with their positions.</summary>
    public const string Exact = "exact";

    /// <summary>A unit's words in the order of the text, <see cref="TokenHashes"/> in doc values.</summary>
    public const string Tokens = "tokens";

    /// <summary>That of the book.</summary>
    public const string Language = "language";
    public const string Kind = "kind";

    /// <summary>The number on the printed page, where it is one.</summary>
    public const string Page = "page";

    /// <summary>Each year of the common era that a unit names, alone or in a span shorter than a century.</summary>
    public const string Year = "year";

    /// <summary>The first year of each span of a hundred years that a unit names as a whole.</summary>
    public const string HundredYears = "hundred-years";

    /// <summary>The id of each entity that a passage mentions, as often as it does; of its reading layer alone, as all about mentions.</summary>
    public const string Mention = "mention";

    /// <summary>The same ids, each once, in doc values.</summary>
    public const string Mentioned = "mentioned";

    /// <summary>Where a passage mentions whom, <see cref="Indexing.MentionPlaces"/> in doc values.</summary>
    public const string MentionPlaces = "mention-places";

    /// <summary>The years that a passage with mentions names, of spans the first and the last, in doc values.</summary>
    public const string MentionYears = "mention-years";

    /// <summary>The language of a passage that names a time; of its reading layer alone.</summary>
    public const string Dated = "dated";

    /// <summary>The times that a passage names, <see cref="Indexing.DateFormat"/> in doc values.</summary>
    public const string Dates = "dates";

    /// <summary>What a passage speaks of, each <see cref="Indexing.TopicKeys">key</see> once, in doc values.</summary>
    public const string Topics = "topics";

    /// <summary>How often it speaks of each, in the order of the keys, in doc values.</summary>
    public const string TopicCounts = "topic-counts";

    /// <summary>The letters of a term, or the slug of a work, in doc values.</summary>
    public const string Name = "name";

    /// <summary>By what <see cref="Tokens"/> name a term.</summary>
    public const string Hash = "hash";

    public const string Stem = "stem";
    public const string Sound = "sound";
    public const string Skeleton = "skeleton";
    public const string Root = "root";

    /// <summary>Runs of three letters, with the word's edges as letters.</summary>
    public const string Gram = "gram";

    /// <summary>Where a passage stands, <see cref="Indexing.PassagePlace"/> in the doc values of its reading layer.</summary>
    public const string Place = "place";

    /// <summary>The text of what lies in no chapter's file, in doc values.</summary>
    public const string Text = "text";

    /// <summary>The slug of a work, in its own document only.</summary>
    public const string Slug = "slug";

    /// <summary>What a work's units are made of, in doc values.</summary>
    public const string Digest = "digest";

    /// <summary>By what is seen, without reading it, that a work is the one that was indexed, in doc values.</summary>
    public const string Stamp = "stamp";

    /// <summary>What lists say of a work, <see cref="Indexing.CatalogueFormat"/> in doc values.</summary>
    public const string Catalogue = "catalogue";

    /// <summary>What facets ask of a work's units, <see cref="Indexing.UnitFacets"/> in doc values.</summary>
    public const string Facets = "facets";

    /// <summary>How many units a work has, in doc values.</summary>
    public const string UnitCount = "unit-count";

    /// <summary>How many tokens they hold, in doc values.</summary>
    public const string TokenCount = "token-count";

    /// <summary>How many tokens the reading layer of its passages in a language has, in doc values; missing where there is none.</summary>
    public static string ReadingTokenCount(Language language) => $"reading-token-count-{language.Code()}";

    /// <summary>What a passage of the language speaks of, as often as it does: lists by language lead to the other languages alone.</summary>
    public static string TopicIn(Language language) => $"topic-{language.Code()}";
}
