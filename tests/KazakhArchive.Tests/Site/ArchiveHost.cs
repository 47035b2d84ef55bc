using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site;

/// <summary>The whole site over the archive's own texts; shared by all tests, which only read.</summary>
public sealed class ArchiveHost() : CorpusHost(ArchiveCorpus.Folder.Path);
