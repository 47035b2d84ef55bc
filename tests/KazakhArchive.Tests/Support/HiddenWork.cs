using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Support;

/// <summary>A work whose emendations are put aside.</summary>
/// <param name="Known">The words besides its own, which nobody has counted yet.</param>
internal sealed record HiddenWork(WorkId Id, Language Language, IReadOnlyList<SourceLine> Source, Func<KnownWords> Known, HandMadeRows ByHand)
{
    public static HiddenWork Read(WorkFolder folder, ArchiveWords archive) => Read(folder, _ => archive);

    /// <param name="archives">Of each language, as each may have a list of its own.</param>
    public static HiddenWork Read(WorkFolder folder, Func<Language, ArchiveWords> archives)
    {
        var findings = new FindingList();
        var work = WorkJson.Read(folder.Id, folder.WorkJson.Name, folder.WorkJson.ReadText(FindingCodes.WorkJsonInvalid, findings)!, findings)!;
        var source = SourceReader.Read(folder.Source.Name, folder.Source.ReadBytes(findings)!, findings)!;
        var rows = EmendationTable.Read(folder.Emendations.Name, folder.Emendations.ReadText(FindingCodes.TsvHeader, findings)!, findings);
        return new HiddenWork(folder.Id, work.Language, source.Lines, () => archives(work.Language).For(folder.Id, work.Language), new HandMadeRows([.. source.Lines.Select(line => line.Text.TrimEnd('\r'))], rows));
    }

    public IReadOnlyList<Proposal> Suggest(ReadingWeights weights) => Suggester.Suggest(Language, Source, Known(), [], [], [], weights);

    /// <summary>With every other row there, as when half of the book is done, and how much of the rest is found.</summary>
    /// <param name="areLearntFrom">Else the rows only mark where the editor has been.</param>
    public (int Right, int All, int Found, int Wanted) SuggestOfHalf(bool areLearntFrom)
    {
        var done = ByHand.Rows.Where((_, index) => index % 2 == 0).ToList();
        var proposals = Suggester.Suggest(Language, Source, Known(), areLearntFrom ? done : [], [], []);
        var (isRight, rows) = ByHand.Compare(proposals);
        var isOpen = proposals.Select(proposal => !done.Exists(row => row.LineNumber == proposal.LineNumber && ByHand.Touches(row, proposal))).ToList();
        var wanted = ByHand.Certain.Where(row => row % 2 == 1).ToList();
        return (isRight.Zip(isOpen).Count(pair => pair is (true, true)), isOpen.Count(open => open), wanted.Count(rows.Contains), wanted.Count);
    }

    /// <summary>What is proposed of the work as its editor reads it, where hardly anything is left to propose.</summary>
    public IReadOnlyList<Proposal> SuggestOfMended(ReadingWeights weights) => Suggester.Suggest(
        Language, [.. ByHand.Mended.Select((line, index) => new SourceLine(index + 1, line))], Known(), [], [], [], weights);
}
