using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary><c>suggest [work…]</c>: writes what may be wrong in a source to <c>proposals.tsv</c>, for an editor to decide; applies nothing.</summary>
public static class SuggestCommand
{
    /// <param name="workNames">Empty for every work.</param>
    /// <param name="wordList">The path of a list of words with counts; null for none.</param>
    public static int Run(CorpusFolder corpus, IReadOnlyList<string> workNames, string? wordList, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var folders = WorkSelection.Of(corpus, workNames, findings);
        var (gazetteer, glossary, _, _, _) = CorpusReader.ReadTables(corpus, findings);
        var list = wordList is null ? [] : WordList.Read(wordList, findings);
        if (list is null)
        {
            terminal.Report(findings);
            return CommandOutcome.Errors;
        }

        terminal.Tell(findings);
        var archive = new ArchiveWords(corpus, gazetteer, glossary, list);
        var names = new NameIndexes(gazetteer);
        var tally = ManyWorks.Each("Suggesting", folders, folder => folder, (folder, own) => Suggest(folder, archive, names, today, own), terminal).With(findings);
        terminal.TellCount(tally.Errors, tally.Warnings);
        return tally.ExitCode(isStrict);
    }

    private static WorkOutcome Suggest(WorkFolder folder, ArchiveWords archive, NameIndexes names, DateOnly today, FindingList findings)
    {
        using var held = WorkLock.Take(folder, findings);
        if (held is null || Read(folder, findings) is not { } work)
        {
            return new WorkOutcome(WorkResult.Refused);
        }

        var proposals = Suggester.Suggest(
            work.Language, work.Source.Lines, archive.For(folder.Id, work.Language), work.Emendations, StructureQuestions.Of(folder, names, today), work.Before);
        var text = ProposalTable.Write(proposals);
        var isNew = !folder.Proposals.Exists || folder.Proposals.ReadText(FindingCodes.TsvHeader, []) != text;
        if (isNew && !WorkLock.Try(folder, findings, () => WholeFile.Write(folder.Proposals.Path, text)))
        {
            return new WorkOutcome(WorkResult.Refused);
        }

        return new WorkOutcome(isNew ? WorkResult.Written : WorkResult.Unchanged, Summary(folder, proposals, isNew));
    }

    /// <summary>Null where the work has an error. A table that cannot be read is left alone: the editor's decisions stand in it.</summary>
    private static (Language Language, Source Source, IReadOnlyList<EmendationRow> Emendations, IReadOnlyList<Proposal> Before)? Read(WorkFolder folder, FindingList findings)
    {
        var own = new FindingList();
        var isSound = OwnFolders.Check(folder, own);
        var source = isSound && folder.Source.ReadBytes(own) is byte[] bytes ? SourceReader.Read(folder.Source.Name, bytes, own) : null;
        var work = isSound ? WorkJson.Read(folder, own) : null;
        var emendations = Table(folder.Emendations, own) is string rows ? EmendationTable.Read(folder.Emendations.Name, rows, own) : [];
        var before = Table(folder.Proposals, own) is string table ? ProposalTable.Read(folder.Proposals.Name, table, own) : [];
        findings.AddRange(own.Where(finding => finding.Code.Severity == Severity.Error));
        return own.HasErrors || source is null || work is null ? null : (work.Language, source, emendations, before);
    }

    private static string? Table(CorpusFile file, FindingList findings) => file.Exists ? file.ReadText(FindingCodes.TsvHeader, findings) : null;

    private static string Summary(WorkFolder folder, IReadOnlyList<Proposal> proposals, bool isNew)
    {
        int Of(Certainty certainty) => proposals.Count(proposal => proposal.State != ProposalState.Rejected && proposal.Kind is not null && proposal.Certainty == certainty);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{folder.Id}: {Of(Certainty.High)} proposals of high certainty, {Of(Certainty.Medium)} of medium, {Of(Certainty.Low)} of low, {proposals.Count(proposal => proposal.Kind is null)} on the structure; {proposals.Count(proposal => proposal.State == ProposalState.Rejected)} rejected; {(isNew ? "written" : "unchanged")}.");
    }
}
