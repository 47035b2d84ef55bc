using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Texts.Works;

/// <summary>What a work has closest to a reference that it has not.</summary>
public static class NearestReferences
{
    // A reader who mistyped a number finds his passage among a few; a longer list would hide it.
    private const int NumberOnEachSide = 2;

    /// <summary>In order: neighbours of the same kind and chapter by their numbers; a range that was given backwards, forwards.</summary>
    public static IReadOnlyList<PassageRange> Of(IReadOnlyList<Chapter> chapters, PassageRange asked)
    {
        var forwards = new PassageRange(asked.Last, asked.First);
        return !asked.IsSingle && Excerpts.Of(chapters, forwards) is not null
            ? [forwards]
            : [.. Of(chapters, asked.First).Select(PassageRange.Of)];
    }

    private static IEnumerable<PassageId> Of(IReadOnlyList<Chapter> chapters, PassageId asked)
    {
        var isInChapter = asked.Kind is PassageIdKind.Passage or PassageIdKind.Heading;
        var candidates = chapters.SelectMany(ChapterReferences.All)
            .Where(reference => reference.Kind == asked.Kind && (!isInChapter || reference.Chapter == asked.Chapter));
        var around = Around(candidates, asked);
        return around.Count > 0 || !isInChapter ? around : Of(chapters, PassageId.OfChapter(asked.Chapter));
    }

    private static List<PassageId> Around(IEnumerable<PassageId> candidates, PassageId asked)
    {
        if (NumberOf(asked) is not Ordinal number)
        {
            return [];
        }

        var numbered = candidates
            .Select(reference => (Reference: reference, Number: NumberOf(reference)))
            .Where(candidate => candidate.Number is not null)
            .DistinctBy(candidate => candidate.Reference)
            .OrderBy(candidate => candidate.Number!.Value, Comparer<Ordinal>.Default)
            .ToList();
        var before = numbered.Where(candidate => candidate.Number <= number).TakeLast(NumberOnEachSide);
        var after = numbered.Where(candidate => candidate.Number > number).Take(NumberOnEachSide);
        return [.. before.Concat(after).Select(candidate => candidate.Reference)];
    }

    /// <summary>Null for a printed page whose label is no Arabic numeral.</summary>
    private static Ordinal? NumberOf(PassageId reference) => reference.Kind switch
    {
        PassageIdKind.Chapter => reference.Chapter,
        PassageIdKind.PrintedPage => Ordinal.TryParse(reference.Label),
        _ => reference.Number,
    };
}
