using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Desk.Deciding;

/// <summary>What an editor explains, in the three languages: its English is where it belongs, the others are a row of the corpus's <c>explanations.tsv</c>.</summary>
/// <param name="Corpus">With that table.</param>
/// <param name="What">As findings call it: the note, the reason.</param>
internal sealed record ExplanationDraft(CorpusFolder Corpus, LocalizedText Text, string What)
{
    private readonly Explanations known = ExplanationTable.Read(Corpus, []);

    /// <summary>Whether the English alone will do; a note can never be mended once it is published, and a reason can.</summary>
    public bool MayLackTranslation { get; init; }

    private bool IsTranslated => Text.Urdu.Length > 0 && Text.Arabic.Length > 0;

    private bool HasTranslation => Text.Urdu.Length + Text.Arabic.Length > 0;

    // A corpus without the table has its explanations in English.
    private bool NeedsRow => Text.English.Length > 0 && known != Explanations.None && !known.Has(Text.English);

    private CorpusFile Table => ExplanationTable.In(Corpus);

    /// <summary>What keeps it from being written.</summary>
    public void Check(FindingList findings)
    {
        if (Text.English.Length == 0 ? HasTranslation : NeedsRow && !IsTranslated && (HasTranslation || !MayLackTranslation))
        {
            findings.Add(Table.Name, null, FindingCodes.TsvCellEmpty, $"{What} is not in all three languages, expected all or none", "Write it in the three languages, or leave it out");
        }

        if (MayLackTranslation && !HasTranslation)
        {
            return;
        }

        foreach (var language in Languages.All)
        {
            var text = Text.In(language);
            WrittenCell.IsReadable(Table.Name, null, language.Code(), text, findings);
            if (text.StartsWith('#') || Enumerable.Range(0, ExplanationPattern.MostPlaces + 1).Any(place => text.Contains(ExplanationPattern.Place(place), StringComparison.Ordinal)))
            {
                findings.Add(Table.Name, null, FindingCodes.ExplanationMalformed, $"{language.Code()} is {Quoted.Of(text)}, expected words without # before them and without places such as {{1}}", $"Word {What} otherwise");
            }
            else if (HasTranslation && known.Has(Text.English) && known.In(language, Text.English).Text != text)
            {
                findings.Add(Table.Name, null, FindingCodes.ExplanationMalformed, $"{language.Code()} is {Quoted.Of(text)}, expected {Quoted.Of(known.In(language, Text.English).Text)}, which readers are told wherever {What} is the same",
                    $"Leave both translations empty, or word {What} otherwise");
            }
        }
    }

    /// <summary>Writes the row where readers look for it. False, and a finding, where it could not be written.</summary>
    public bool Keep(FindingList findings)
    {
        if (!NeedsRow || !IsTranslated)
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
            var at = lines.FindIndex(lines.FindIndex(line => !line.StartsWith('#')) + 1, line => string.CompareOrdinal(line, Text.English) > 0);
            lines.Insert(at < 0 ? lines.Count : at, TsvWriter.Row([Text.English, Text.Urdu, Text.Arabic]));
            WholeFile.Write(Table.Path, string.Join(end, lines) + end);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            findings.Add(Table.Name, null, FindingCodes.WorkUnwritable, $"{fault.Message.TrimEnd('.')}; expected to write the translation of {What}", "Make the file writable, and add the row");
            return false;
        }
    }
}
