using System.Text;
using KazakhArchive.Desk.Deciding;
using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Desk.Works;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Importer;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk;

/// <summary>A work of ten lines, each with a broken word and a proposal for it, as a desk has it open.</summary>
internal sealed class DeskWork : IDisposable
{
    public const int Lines = 10;

    private readonly ScratchCorpus corpus = new();

    /// <param name="isOpen">Whether a desk of this process has it open already.</param>
    public DeskWork(string? emendations = null, bool isOpen = true, int lines = Lines)
    {
        Folder = corpus.Add(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(1, lines).Select(Line))));
        if (emendations is not null)
        {
            File.WriteAllText(Folder.Emendations.Path, emendations);
        }

        File.WriteAllText(Folder.Proposals.Path, ProposalTable.Write(Enumerable.Range(1, lines).Select(line =>
            new Proposal(line, line, "کناب", "کتاب", EmendationKind.Letter, Certainty.High, ProposalState.Open, $"evidence {line}"))));
        Session = new WorkSession(Folder);
        if (isOpen)
        {
            Open();
        }
    }

    public ScratchCorpus Corpus => corpus;

    public WorkFolder Folder { get; }

    public WorkSession Session { get; }

    public IReadOnlyList<string> Emendations => File.ReadAllLines(Folder.Emendations.Path);

    public IReadOnlyList<string> Proposals => File.ReadAllLines(Folder.Proposals.Path);

    public OpenWork Open() => Session.Open(new FindingList(), out _)!;

    public SaveResult Save(Decision decision) => Session.Save(decision, () => Gazetteer.Empty);

    /// <summary>Accepts the proposal on a line as it is.</summary>
    public SaveResult Accept(int line, string corr = "کتاب")
    {
        var work = Open();
        var proposal = work.Proposals.Single(proposal => proposal.LineNumber == line);
        return Save(Reviews.Accept(work, [(proposal, new Emendation(proposal.Sic, corr, EmendationKind.Letter, Certainty.High, "read"))]));
    }

    public void Dispose() => corpus.Dispose();

    private static string Line(int number) => $"یہ سطر {number} کی کناب ہے۔\n";
}
