using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads the gazetteer from its folder.</summary>
public static class GazetteerFiles
{
    /// <summary>What could be read; a table that is not there yet is a table without rows. Every fault is a finding.</summary>
    public static Gazetteer.Gazetteer Read(CorpusFolder corpus, FindingList findings)
    {
        var tables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fileName in GazetteerReader.FileNames)
        {
            var table = corpus.GazetteerTable(fileName);
            if (table.Exists && table.ReadText(FindingCodes.TsvHeader, findings) is string text)
            {
                tables.Add(fileName, text);
            }
        }

        return GazetteerReader.Read(tables, CorpusFolder.GazetteerName, findings);
    }
}
