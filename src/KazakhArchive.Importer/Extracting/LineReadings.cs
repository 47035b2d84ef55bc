using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting;

/// <summary>What a file says about words of the line that is open: how its editor reads them, what the parser would ask, whom they name.</summary>
internal sealed class LineReadings
{
    private readonly List<ProposedEmendation> proposed = [];
    private readonly List<(string Rule, string Words, string Value)> decided = [];
    private readonly List<(string Words, NameTold Name)> named = [];
    private int supplied = -1;

    /// <summary>Of all lines so far.</summary>
    public List<EmendationRow> Emendations { get; } = [];

    public List<DecisionRow> Decisions { get; } = [];

    public List<ExtractedName> Names { get; } = [];

    public void Propose(int start, string sic, Emendation reading) => proposed.Add(new ProposedEmendation(start, start + sic.Length, reading with { Sic = sic }));

    /// <param name="isAtEdge">Whether a space, or nothing, comes before the place.</param>
    public void Supply(int position, bool isAtEdge, Emendation reading)
    {
        if (!string.IsNullOrWhiteSpace(reading.Corr))
        {
            supplied = proposed.Count;
            proposed.Add(new ProposedEmendation(position, position, reading with { Sic = "", Corr = isAtEdge ? reading.Corr.TrimStart() : reading.Corr }));
        }
    }

    public void Word() => supplied = -1;

    /// <param name="isNew">Whether no space stood before the words that were supplied last.</param>
    public void Space(bool isNew)
    {
        if (supplied >= 0 && !isNew && proposed[supplied] is var words && !words.Emendation.Corr.EndsWith(' '))
        {
            // The line has its space before the words that it lacks, so that the one behind them goes with them.
            proposed[supplied] = words with { Emendation = words.Emendation with { Corr = words.Emendation.Corr + " " } };
        }

        supplied = -1;
    }

    public void Decide(string rule, string words, string value)
    {
        if (!string.IsNullOrWhiteSpace(words))
        {
            decided.Add((rule, WhiteSpace.Fold(words), value));
        }
    }

    public void Name(string words, NameTold name)
    {
        if (words.Any(char.IsLetter))
        {
            named.Add((WhiteSpace.Fold(words), name));
        }
    }

    /// <summary>Makes rows of what was said about the line.</summary>
    /// <returns>How many readings are lost, as the line is too long for so many.</returns>
    public int Keep(int lineNumber, string line)
    {
        var drafted = EmendationDraft.Rows(lineNumber, line, proposed).ToList();
        Emendations.AddRange(drafted);
        Decisions.AddRange(decided.Select(row => new DecisionRow(0, lineNumber, lineNumber, row.Rule, row.Words, row.Value)));
        Names.AddRange(named.Select(row => new ExtractedName(lineNumber, row.Words, row.Name)));
        return drafted.Count == 0 ? proposed.Count(row => row.Emendation.Sic != row.Emendation.Corr) : 0;
    }

    /// <summary>Another line begins.</summary>
    public void Clear()
    {
        proposed.Clear();
        decided.Clear();
        named.Clear();
        supplied = -1;
    }
}
