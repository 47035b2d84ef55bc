using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Texts.Passages;

/// <summary>
/// Gives numbers to what has none: behind everything ever published the next number, before it the nearest preceding
/// number's first unused letter. No number ever published is given again. Where the source numbers its passages itself, these numbers are
/// given, and what has none gets letters, so that it takes none of them.
/// </summary>
internal sealed class ReferenceNumbering
{
    private readonly Ledger published;
    private readonly Dictionary<ReferenceSequence, SequenceState> states = [];
    private readonly Dictionary<(ReferenceSequence Sequence, int Number), Ordinal> inserted = [];
    private readonly HashSet<PassageId> own;
    private readonly HashSet<ReferenceSequence> withOwn;
    private readonly HashSet<PassageId> given = [];

    public ReferenceNumbering(Ledger published, IEnumerable<PlacedId> placed)
    {
        this.published = published;
        own = [.. placed.Where(thing => thing.OwnNumber is not null).Select(thing => ReferenceSequence.Of(thing).IdOf(thing.OwnNumber!.Value))];
        withOwn = [.. own.Select(ReferenceSequence.Of)];
        foreach (var row in published.Current.Where(row => ReferenceSequence.IsNumbered(row.Reference.Kind)))
        {
            var state = StateOf(ReferenceSequence.Of(row.Reference));
            var place = new SourcePlace(row.StartLine, row.StartUtf16);
            state.Highest = Math.Max(state.Highest, row.Reference.Number.Number);
            state.Last = state.Last is SourcePlace last && last > place ? last : place;
        }
    }

    /// <summary>A thing that keeps its reference; to be told in the order of the source, with those that ask for one.</summary>
    public void Pass(PassageId id) => StateOf(ReferenceSequence.Of(id)).Preceding = id.Number.Number;

    public PassageId Next(PlacedId placed)
    {
        var sequence = ReferenceSequence.Of(placed);
        var state = StateOf(sequence);
        var isBehindAll = state.Last is not SourcePlace last || placed.Start > last;
        var number = placed.OwnNumber is Ordinal told && published.Find(sequence.IdOf(told)) is null && given.Add(sequence.IdOf(told)) ? told
            : isBehindAll && !withOwn.Contains(sequence) ? new Ordinal(state.Highest + 1)
            : NextInserted(sequence, state.Preceding);
        (state.Preceding, state.Highest) = (number.Number, Math.Max(state.Highest, number.Number));
        return sequence.IdOf(number);
    }

    private Ordinal NextInserted(ReferenceSequence sequence, int preceding)
    {
        var number = inserted.GetValueOrDefault((sequence, preceding), new Ordinal(preceding));
        do
        {
            number = number.NextInserted();
        }
        while (published.Find(sequence.IdOf(number)) is not null || own.Contains(sequence.IdOf(number)));

        inserted[(sequence, preceding)] = number;
        return number;
    }

    private SequenceState StateOf(ReferenceSequence sequence)
    {
        if (!states.TryGetValue(sequence, out var state))
        {
            states[sequence] = state = new SequenceState();
        }

        return state;
    }

    private sealed class SequenceState
    {
        public int Highest { get; set; }

        /// <summary>The number of the thing just before; 0 before the first.</summary>
        public int Preceding { get; set; }

        /// <summary>The last place ever published, even where nothing is there now; null where nothing was.</summary>
        public SourcePlace? Last { get; set; }
    }
}
