using KazakhArchive.Importer;
using KazakhArchive.Importer.Commands;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Importer.Commands;

public class ManyWorksTests
{
    private const int Faulty = 30;
    private static readonly CorpusFolder Corpus = new("/nowhere");
    private static readonly IReadOnlyList<WorkFolder> Works = [.. Enumerable.Range(0, 100).Select(number => Corpus.Work(WorkId.TryParse($"work-{number:00}")!.Value))];

    [Fact]
    public void WhatNobodyForesawIsAFindingOfItsWorkAndStopsNoOther()
    {
        var (tally, output, error) = Run(number =>
        {
            try
            {
                _ = new List<int>()[number];
            }
            catch (ArgumentOutOfRangeException fault) when (FaultLine.Note(fault, 14))
            {
                throw;
            }
        });

        Assert.Equal((99, 1, 1), (tally.Written, tally.Refused, tally.Errors));
        Assert.Equal(99, output.Length);
        Assert.Matches("""^works/work-30/source\.txt:14: E612 ArgumentOutOfRangeException in KazakhArchive\.Tests\.\S+: "Index was .*report it with this line\.$""", Assert.Single(error));
    }

    [Fact]
    public void ItsFolderIsNamedWhereNoLineIsKnown() =>
        Assert.StartsWith("works/work-30: E612 InvalidOperationException ", Assert.Single(Run(_ => throw new InvalidOperationException("one\nline")).Error), StringComparison.Ordinal);

    [Fact]
    public void FileThatCannotBeReadIsToldWithTheSystemsOwnWords() =>
        Assert.StartsWith("works/work-30: E609 Access denied; ", Assert.Single(Run(_ => throw new UnauthorizedAccessException("Access denied.")).Error), StringComparison.Ordinal);

    [Fact]
    public void WorksAreToldInTheirOrder()
    {
        var (_, output, _) = Run(number => Thread.Sleep(number % 3));
        Assert.Equal(Works.Select(work => work.Id.Value), output);
    }

    /// <param name="run">What is done with one of the works; with the others nothing is.</param>
    private static (WorkTally Tally, string[] Output, string[] Error) Run(Action<int> run)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var tally = ManyWorks.Each("Trying", Works, work => work, (work, _) =>
        {
            if (work == Works[Faulty])
            {
                run(Faulty);
            }

            return new WorkOutcome(WorkResult.Written, work.Id.Value);
        }, new Terminal(output, error, isInteractive: false));
        return (tally, Lines(output), Lines(error));
    }

    private static string[] Lines(StringWriter writer) => writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
