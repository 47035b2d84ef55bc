using System.Collections.Concurrent;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Works;

/// <summary>The works that were opened at this desk, and the names that all of them share.</summary>
public sealed class WorkSessions(CorpusFolder corpus, TimeProvider clock)
{
    private readonly ConcurrentDictionary<WorkId, WorkSession> sessions = new();
    private readonly Lock gate = new();
    private (string Common, NameIndexes Names, IReadOnlyList<Finding> Findings)? shared;

    public CorpusFolder Corpus => corpus;

    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Null where the corpus has no such work.</summary>
    public WorkSession? Find(string? name) =>
        WorkId.TryParse(name) is WorkId id && Directory.Exists(corpus.Work(id).Path) ? sessions.GetOrAdd(id, work => new WorkSession(corpus.Work(work))) : null;

    /// <summary>A work for the list; of those that nobody has opened nothing is kept. Null, and findings, where it cannot be read.</summary>
    public OpenWork? Look(WorkFolder folder, FindingList faults) => (sessions.GetValueOrDefault(folder.Id) ?? new WorkSession(folder)).Look(faults);

    /// <summary>Read only where a row names something.</summary>
    public Gazetteer Gazetteer() => Shared().Names.Gazetteer;

    /// <summary>The gazetteer as it is now, with what every import is made of and what is wrong with it; read again only where it changed.</summary>
    public (string Common, NameIndexes Names, IReadOnlyList<Finding> Findings) Shared()
    {
        lock (gate)
        {
            var common = ImportRecord.Common(corpus);
            if (shared is not { } known || known.Common != common)
            {
                var findings = new FindingList();
                shared = (common, new NameIndexes(GazetteerFiles.Read(corpus, findings)), findings);
            }

            return shared.Value;
        }
    }
}
