using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads the whole archive from its folder.</summary>
public static class LibraryReader
{
    /// <summary>Null where any work has an error; every fault of every work is a finding.</summary>
    /// <param name="processors">How many may read at once, a work each.</param>
    public static Library? Read(CorpusFolder corpus, FindingList findings, int processors = 1)
    {
        var own = new FindingList();
        var gazetteer = GazetteerFiles.Read(corpus, own);
        var glossary = GlossaryFile.Read(corpus, own);
        var works = corpus.Works(own).AsParallel().AsOrdered().WithDegreeOfParallelism(processors).Select(folder =>
        {
            var ofWork = new FindingList();
            return (Edition: EditionReader.Read(folder, gazetteer, ofWork), Findings: ofWork);
        }).ToList();
        works.ForEach(work => own.AddRange(work.Findings));
        findings.AddRange(own);
        return own.HasErrors ? null : new Library([.. works.Select(work => work.Edition!)]) { Gazetteer = gazetteer, Glossary = glossary };
    }
}
