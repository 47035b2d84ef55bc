using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Importing;

/// <summary>A revision's note in the three languages: its English is among the revisions, the others are a row of the corpus's <c>explanations.tsv</c>.</summary>
/// <param name="Corpus">With that table.</param>
internal sealed record NoteTranslation(CorpusFolder Corpus, LocalizedText Note)
{
    private CorpusFile Table => new(Path.Combine(Corpus.Path, ExplanationTable.FileName), ExplanationTable.FileName);

    /// <summary>What keeps the note from being published: it can never be mended afterwards.</summary>
    public void Check(FindingList findings)
    {
        if (Note.English.Length == 0 ? Note.Urdu.Length + Note.Arabic.Length > 0 : NeedsRow && (Note.Urdu.Length == 0 || Note.Arabic.Length == 0))
        {
            findings.Add(Table.Name, null, FindingCodes.TsvCellEmpty, "the note is not in all three languages, expected all or none", "Write it in the three languages, or leave it out");
        }

        foreach (var language in Languages.All)
        {
            var text = Note.In(language);
            WrittenCell.IsReadable(Table.Name, null, language.Code(), text, findings);
            if (text.StartsWith('#') || Enumerable.Range(0, ExplanationPattern.MostPlaces + 1).Any(place => text.Contains(ExplanationPattern.Place(place), StringComparison.Ordinal)))
            {
                findings.Add(Table.Name, null, FindingCodes.ExplanationMalformed, $"{language.Code()} is {Quoted.Of(text)}, expected words without # before them and without places such as {{1}}", "Word the note otherwise");
            }
        }
    }

    /// <summary>Writes the row where readers look for it. False, and a finding, where it could not be written.</summary>
    public bool Keep(FindingList findings)
    {
        if (!NeedsRow)
        {
            return true;
        }

        try
        {
            if (Table.ReadText(FindingCodes.TsvHeader, findings) is not string before)
            {
                return false;
            }

            var end = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            var lines = before.TrimEnd('\r', '\n').Split(end).ToList();
            var at = lines.FindIndex(lines.FindIndex(line => !line.StartsWith('#')) + 1, line => string.CompareOrdinal(line, Note.English) > 0);
            lines.Insert(at < 0 ? lines.Count : at, TsvWriter.Row([Note.English, Note.Urdu, Note.Arabic]));
            WholeFile.Write(Table.Path, string.Join(end, lines) + end);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Table.Name, null, FindingCodes.WorkUnwritable, $"{fault.Message.TrimEnd('.')}; expected to write the note's translation", "Make the file writable, and add the row");
            return false;
        }
    }

    // A corpus without the table has its notes in English.
    private bool NeedsRow => Note.English.Length > 0 && ExplanationTable.Read(Corpus, []) is var explanations && explanations != Explanations.None && !explanations.Has(Note.English);
}
