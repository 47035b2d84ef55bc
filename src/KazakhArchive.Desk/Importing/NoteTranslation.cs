using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Importing;

/// <summary>Keeps a revision's note in Urdu and Arabic where readers look for it: a row of the corpus's <c>explanations.tsv</c>.</summary>
internal static class NoteTranslation
{
    /// <summary>A note that the table knows, or a corpus that has no such table, needs no row. False, and a finding, where the row is lacking or could not be written.</summary>
    public static bool Keep(CorpusFolder corpus, LocalizedText note, FindingList findings)
    {
        var explanations = ExplanationTable.Read(corpus, []);
        if (note.English.Length == 0 || explanations == Explanations.None || explanations.Has(note.English))
        {
            return true;
        }

        var file = new CorpusFile(Path.Combine(corpus.Path, ExplanationTable.FileName), ExplanationTable.FileName);
        if (!Languages.All.All(language => WrittenCell.IsReadable(file.Name, null, language.Code(), note.In(language), findings))
            || file.ReadText(FindingCodes.TsvHeader, findings) is not string before)
        {
            return false;
        }

        if (note.Urdu.Length == 0 || note.Arabic.Length == 0)
        {
            findings.Add(file.Name, null, FindingCodes.TsvCellEmpty, $"the note {Quoted.Of(note.English)} has no Urdu or no Arabic, expected all three or none", "Write it in the three languages, or leave it out");
            return false;
        }

        var lines = before.TrimEnd('\n').Split('\n').ToList();
        var at = lines.FindIndex(lines.FindIndex(line => !line.StartsWith('#')) + 1, line => string.CompareOrdinal(line, note.English) > 0);
        lines.Insert(at < 0 ? lines.Count : at, TsvWriter.Row([note.English, note.Urdu, note.Arabic]));
        try
        {
            WholeFile.Write(file.Path, string.Join('\n', lines) + "\n");
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(file.Name, null, FindingCodes.WorkUnwritable, $"{fault.Message.TrimEnd('.')}; expected to write the note's translation", "Make the file writable");
            return false;
        }
    }
}
