using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads the whole archive from its folder.</summary>
public static class LibraryReader
{
    /// <summary>Null where any work has an error; every fault of every work is a finding.</summary>
    public static Library? Read(CorpusFolder corpus, FindingList findings)
    {
        var own = new FindingList();
        var gazetteer = GazetteerFiles.Read(corpus, own);
        var glossary = GlossaryFile.Read(corpus, own);
        var editions = new List<Edition>();
        foreach (var folder in corpus.Works(own))
        {
            if (EditionReader.Read(folder, gazetteer, own) is Edition edition)
            {
                editions.Add(edition);
            }
        }

        findings.AddRange(own);
        return own.HasErrors ? null : new Library(editions) { Gazetteer = gazetteer, Glossary = glossary };
    }
}
