using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads the glossary from the corpus folder.</summary>
public static class GlossaryFile
{
    private const string Name = "glossary.tsv";

    public static CorpusFile In(CorpusFolder corpus) => new(Path.Combine(corpus.Path, Name), Name);

    /// <summary>What could be read; empty where there is no glossary yet. Every fault is a finding.</summary>
    public static IReadOnlyList<GlossaryEntry> Read(CorpusFolder corpus, FindingList findings)
    {
        var file = In(corpus);
        return file.Exists && file.ReadText(FindingCodes.TsvHeader, findings) is string text ? GlossaryReader.Read(Name, text, findings) : [];
    }
}
