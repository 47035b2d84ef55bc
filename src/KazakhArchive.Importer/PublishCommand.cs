using System.Globalization;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>
/// <c>publish [work…]</c>: freezes the present chapters and references as the next revision. Only what <c>check</c>
/// finds without error can be published, as nothing published can be mended.
/// </summary>
public static class PublishCommand
{
    /// <param name="workNames">Empty for every work.</param>
    /// <param name="note">One line for the list of revisions; may be empty.</param>
    public static int Run(
        CorpusFolder corpus, IReadOnlyList<string> workNames, string note, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var folders = WorkSelection.Of(corpus, workNames, findings);
        var names = new NameIndexes(GazetteerFiles.Read(corpus, findings));
        var locks = folders.Select(folder => WorkLock.Take(folder, findings)).ToList();
        try
        {
            terminal.Tell(findings);
            var tally = CheckCommand.All(folders, names, today, terminal).With(findings);
            terminal.TellCount(tally.Errors, tally.Warnings);
            if (tally.ExitCode(isStrict) != CommandOutcome.Clean)
            {
                terminal.Say("Nothing was published.");
                return CommandOutcome.Errors;
            }

            foreach (var folder in folders)
            {
                terminal.Say(Publish(folder, names.Gazetteer, note, today));
            }

            return CommandOutcome.Clean;
        }
        finally
        {
            locks.ForEach(held => held?.Dispose());
        }
    }

    private static string Publish(WorkFolder folder, Gazetteer names, string note, DateOnly today)
    {
        var edition = EditionReader.Read(folder, names, [])
            ?? throw new InvalidOperationException($"{folder.Name} was sound a moment ago.");
        var draft = RevisionDraft.Of(folder);
        var revisions = edition.Revisions.Select(published => published.Revision).ToList();
        if (revisions is [.., var latest] && latest.Sha256 == draft.Sha256)
        {
            RevisionWriter.WriteNumber(folder, edition.Work);
            return string.Create(CultureInfo.InvariantCulture, $"{folder.Id}: nothing changed since revision {latest.Number}, nothing published.");
        }

        var revision = new Revision(revisions.Count + 1, today, draft.Sha256, note);
        RevisionWriter.Write(folder, draft, [.. revisions, revision], edition.Work with { Revision = revision.Number });
        return string.Create(CultureInfo.InvariantCulture, $"{folder.Id}: revision {revision.Number}, {edition.Chapters.Count} chapters, published.");
    }
}
