using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Support;

/// <summary>The texts of the repository itself, read once for all tests.</summary>
public static class ArchiveCorpus
{
    public static CorpusFolder Folder { get; } = new(Repository.PathOf("corpus"));

    public static Library Library { get; } = LibraryReader.Read(Folder, new FindingList())!;

    public static TheoryData<string> Works => [.. Library.Editions.Select(edition => edition.Work.Id.Value)];

    public static Edition Find(string work) => Library.Read(WorkId.TryParse(work)!.Value)!;

    public static string SourceOf(string work) => File.ReadAllText(Repository.PathOf("corpus", "works", work, "source.txt"));
}
