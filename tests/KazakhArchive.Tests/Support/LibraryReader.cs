using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Support;

/// <summary>Reads every text of an archive into memory.</summary>
public static class LibraryReader
{
    /// <summary>Null where any work has an error; every fault of every work is a finding.</summary>
    public static Library? Read(CorpusFolder corpus, FindingList findings)
    {
        var own = new FindingList();
        var gazetteer = GazetteerFiles.Read(corpus, own);
        var glossary = GlossaryFile.Read(corpus, own);
        var editions = corpus.Works(own).Select(folder => (Edition: EditionReader.Read(folder, gazetteer, own), Files: CorpusDigest.Of(folder))).ToList();
        findings.AddRange(own);
        return own.HasErrors ? null : LibraryInMemory.Of([.. editions.Select(work => (work.Edition!, work.Files))], gazetteer, glossary);
    }
}
