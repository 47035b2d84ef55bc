using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace KazakhArchive.Search.Times;

/// <summary>The times that the texts of the archive name. Immutable, safe for any number of readers.</summary>
public sealed class NamedTimes
{
    private readonly OpenIndex index;
    private readonly FieldPostings dated;
    private readonly FieldPostings mentions;
    private readonly Lazy<DatedCounts> counts;

    internal NamedTimes(OpenIndex index)
    {
        this.index = index;
        dated = index.Postings(FieldNames.Dated);
        mentions = index.Postings(FieldNames.Mention);
        counts = new(() => DatedCounts.Of(index, UnitsIn(null)));
    }

    /// <summary>The names that passages mention which name times, those first that most do.</summary>
    public IReadOnlyList<(EntityId Name, int Passages)> Names => counts.Value.Names;

    /// <summary>The languages in which texts name times.</summary>
    public IEnumerable<Language> UsedLanguages => Languages.All.Where(language => dated.CountOf(language.Code()) > 0);

    /// <summary>In the order of works and of the text.</summary>
    public IReadOnlyList<NamedTime> Find(TimeFilter filter)
    {
        var units = UnitsIn(filter.Language);
        if (filter.Name is EntityId name)
        {
            units = [.. mentions.DocumentsOf(name.Value).Where(unit => Array.BinarySearch(units, unit) >= 0)];
        }

        // Within a work the units stand in the order of the book.
        var placed = units.Select(unit => ((long)index.WorkOf(unit) << 32) | (long)unit).ToArray();
        if (filter.Work is WorkId asked)
        {
            var work = index.NumberOf(asked.Value);
            placed = [.. placed.Where(place => place >> 32 == work)];
        }

        Array.Sort(placed);
        return Read(placed.Select(place => (int)place));
    }

    /// <summary>The passage that names a time.</summary>
    public IndexedPassage PassageOf(NamedTime time) => index.PassageOf(time.Unit);

    // Ascending.
    private int[] UnitsIn(Language? language) => language is Language one
        ? dated.DocumentsOf(one.Code())
        : [.. Languages.All.SelectMany(each => dated.DocumentsOf(each.Code())).Order()];

    private List<NamedTime> Read(IEnumerable<int> units)
    {
        var found = new List<NamedTime>();
        var bytes = new BytesRef();
        var readers = new BinaryDocValues?[index.Segments.Count];
        foreach (var unit in units)
        {
            var segment = index.SegmentOf(unit);
            var dates = readers[segment.Context.Ord] ??= segment.Reader.GetBinaryDocValues(FieldNames.Dates);
            dates.Get(unit - segment.Context.DocBase, bytes);
            var language = index.AttributesOf(unit).Language;
            found.AddRange(DateFormat.Read(bytes).Select(date => new NamedTime(unit, language, date)));
        }

        return found;
    }
}

/// <summary>Of which passages times are asked for; null for any.</summary>
/// <param name="Name">Mentioned in the passage.</param>
public sealed record TimeFilter(WorkId? Work = null, Language? Language = null, EntityId? Name = null);

/// <summary>A time that a passage names.</summary>
/// <param name="Unit">By which the index knows the passage; those of one passage have the same.</param>
/// <param name="Language">Of the passage.</param>
public readonly record struct NamedTime(int Unit, Language Language, DateMention Mention);
