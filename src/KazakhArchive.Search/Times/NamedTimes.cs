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
        counts = new(() => DatedCounts.Of(index, UnitsIn(new TimeFilter())));
    }

    /// <summary>The names that passages mention which name times, those first that most do.</summary>
    public IReadOnlyList<(EntityId Name, int Passages)> Names => counts.Value.Names;

    /// <summary>The languages in which texts name times.</summary>
    public IEnumerable<Language> UsedLanguages => Languages.All.Where(language => dated.CountOf(language.Code()) > 0);

    /// <summary>In the order of works and of the text; read again by each enumeration, as a large archive mentions more than should be kept in memory.</summary>
    public IEnumerable<NamedTime> Find(TimeFilter filter)
    {
        var units = UnitsIn(filter);
        var bytes = new BytesRef();
        var readers = new BinaryDocValues?[index.Segments.Count];
        foreach (var (segment, extent) in filter.Work is WorkId asked ? index.Extents.Where(work => index.Works[work.Extent.Work] == asked.Value) : index.Extents)
        {
            // Within a work the units stand in the order of the book.
            var end = segment.Context.DocBase + extent.EndUnit;
            for (var unit = Next(units, segment.Context.DocBase + extent.FirstUnit, end); unit < end; unit = Next(units, unit + 1, end))
            {
                var dates = readers[segment.Context.Ord] ??= segment.Reader.GetBinaryDocValues(FieldNames.Dates);
                dates.Get(unit - segment.Context.DocBase, bytes);
                var language = UnitAttributes.Unpack(segment.Attributes[unit - segment.Context.DocBase]).Language;
                foreach (var date in DateFormat.Read(bytes))
                {
                    yield return new NamedTime(unit, language, date);
                }
            }
        }
    }

    /// <summary>The passage that names a time.</summary>
    public IndexedPassage PassageOf(NamedTime time) => index.PassageOf(time.Unit);

    private FixedBitSet UnitsIn(TimeFilter filter)
    {
        var units = new FixedBitSet(Math.Max(1, index.MaxDoc));
        foreach (var language in filter.Language is Language one ? [one] : Languages.All)
        {
            dated.Visit(language.Code(), (unit, _) => units.Set(unit));
        }

        if (filter.Name is EntityId name)
        {
            var mentioning = new FixedBitSet(units.Length);
            mentions.Visit(name.Value, (unit, _) => mentioning.Set(unit));
            units.And(mentioning);
        }

        return units;
    }

    private static int Next(FixedBitSet units, int from, int end) => from < end && units.NextSetBit(from) is >= 0 and var unit ? unit : end;
}

/// <summary>Of which passages times are asked for; null for any.</summary>
/// <param name="Name">Mentioned in the passage.</param>
public sealed record TimeFilter(WorkId? Work = null, Language? Language = null, EntityId? Name = null);

/// <summary>A time that a passage names.</summary>
/// <param name="Unit">By which the index knows the passage; those of one passage have the same.</param>
/// <param name="Language">Of the passage.</param>
public readonly record struct NamedTime(int Unit, Language Language, DateMention Mention);
