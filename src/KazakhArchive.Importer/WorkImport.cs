using KazakhArchive.Importer.Dividing;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>The way of one work from its source to its chapters; reads files, writes none.</summary>
public static class WorkImport
{
    /// <summary>Null where the work has an error; the findings say which.</summary>
    /// <param name="today">The date of new rows in the ledger.</param>
    /// <param name="names">The names that the work may mention.</param>
    public static ImportedWork? Import(WorkFolder folder, NameIndexes names, DateOnly today, FindingList findings)
    {
        var own = new FindingList();
        if (!OwnFolders.Check(folder, own))
        {
            findings.AddRange(own);
            return null;
        }

        var source = ReadSource(folder, own);
        var work = ReadWork(folder, source, names.Gazetteer, own);
        var emendations = EmendationTable.Read(folder.Emendations.Name, TextOf(folder.Emendations, EmendationTable.Columns, own), own);
        var lines = source is null ? null : Emender.Emend(folder.Emendations.Name, source.Lines, emendations, own);
        var structure = ReadStructure(folder, source, own);
        var divisions = ReadDivisions(folder, lines, own);
        var decisions = ReadDecisions(folder, source, own);
        var published = folder.Passages.Exists
            ? LedgerTable.Read(folder.Passages.Name, folder.Passages.ReadText(FindingCodes.LedgerMalformed, own) ?? "", own)
            : Ledger.Empty;

        // Before a work is published nobody cites it: its references begin anew, from the day of the first import.
        var isProvisional = work is { State: not WorkState.Published, Revision: 0 };
        var (ledger, day) = isProvisional ? (Ledger.Empty, published.Rows is [var first, ..] ? first.Date : today) : (published, today);
        var mentionRules = MentionRuleTable.Read(folder.Mentions.Name, TextOf(folder.Mentions, MentionRuleTable.Columns, own), names.Gazetteer, own);

        var numbered = lines is null || own.HasErrors ? null : Number(folder, work!, source!, lines, structure, divisions, decisions, ledger, day, own);
        ImportedWork? imported = null;
        if (numbered is not null)
        {
            EditionReader.Check(folder, numbered.Work, numbered.Files, numbered.Ledger, own);
            imported = Tag(folder, work!, numbered, names, new MentionRules(mentionRules, lines!), own);
        }

        findings.AddRange(own);
        return own.HasErrors ? null : imported;
    }

    private static NumberedWork Number(
        WorkFolder folder,
        Work work,
        Source source,
        IReadOnlyList<EmendedLine> lines,
        SourceStructure structure,
        IReadOnlyList<DivisionRow> divisions,
        Decisions decisions,
        Ledger ledger,
        DateOnly today,
        FindingList findings)
    {
        var parsed = Parser.Parse(folder.Source.Name, lines, structure, divisions, decisions, findings);
        decisions.Report(folder.Decisions.Name, findings);
        var (chapters, newLedger) = Numbering.Number(folder.Passages.Name, Divider.Divide(parsed), ledger, today, findings);
        NothingLost.Check(folder.Source.Name, source.Text, chapters, findings);
        IReadOnlyList<ChapterFile> files = [.. chapters.Select(chapter => new ChapterFile(chapter.FileName, ChapterWriter.Write(chapter), chapter))];
        CheckLength(folder, files, findings);
        return new NumberedWork(WorkDescriptions.WithAll(work, chapters), newLedger, files);
    }

    private static ImportedWork Tag(WorkFolder folder, Work work, NumberedWork numbered, NameIndexes names, MentionRules rules, FindingList findings)
    {
        // Names and dates are found by the words of a language; of others the archive has none.
        IReadOnlyList<Chapter> chapters = [.. numbered.Files.Select(file => file.Chapter)];
        var tagged = work.Language is Language.Urdu or Language.Arabic ? DateTagger.Tag(Tagger.Tag(chapters, names, work.Language, rules)) : chapters;
        rules.Report(folder.Mentions.Name, findings);
        IReadOnlyList<(string FileName, string Text)> files =
        [
            .. numbered.Files.Select(file => (file.FileName, file.Text)),
            (MentionTable.FileName, MentionTable.Write(tagged)),
            (DateTable.FileName, DateTable.Write(tagged)),
        ];
        return new ImportedWork(folder, numbered.Work, tagged, numbered.Ledger, files, LedgerTable.Write(numbered.Ledger), !ReferenceEquals(numbered.Work, work));
    }

    /// <summary>A work whose chapters are numbered and written, before names and dates are found in them.</summary>
    /// <param name="Work">With every chapter described.</param>
    private sealed record NumberedWork(Work Work, Ledger Ledger, IReadOnlyList<ChapterFile> Files);

    private static Source? ReadSource(WorkFolder folder, FindingList findings)
    {
        if (folder.Source.Exists)
        {
            return folder.Source.ReadBytes(findings) is byte[] bytes ? SourceReader.Read(folder.Source.Name, bytes, findings) : null;
        }

        findings.Add(folder.Source.Name, null, FindingCodes.SourceMissing, "the file is missing, expected the source of the work", "Put the source there, byte for byte");
        return null;
    }

    private static Work? ReadWork(WorkFolder folder, Source? source, Gazetteer lists, FindingList findings)
    {
        var work = WorkJson.Read(folder, findings);
        if (work is not null)
        {
            CheckTerms(folder, work, lists, findings);
            if (work.State == WorkState.Ready)
            {
                WorkDescriptions.ReportUnwritten(folder, work, findings);
            }
        }

        if (work is not null && source is not null && work.Sha256 != source.Sha256)
        {
            findings.Add(
                folder.Source.Name,
                null,
                FindingCodes.SourceChanged,
                $"the sha256 is {source.Sha256}, expected {work.Sha256} as work.json says",
                "Restore source.txt, which is never edited; for a source that was never published correct sha256 in work.json");
        }

        return work;
    }

    private static SourceStructure ReadStructure(WorkFolder folder, Source? source, FindingList findings) =>
        folder.Structure.Exists && folder.Structure.ReadText(FindingCodes.TsvHeader, findings) is string table
            ? StructureTable.Read(folder.Structure.Name, table, line => IsText(source, line), findings)
            : SourceStructure.None;

    private static bool IsText(Source? source, int line) =>
        source is null || (line >= 1 && line <= source.Lines.Count && !string.IsNullOrWhiteSpace(source.Lines[line - 1].Text));

    private static void CheckTerms(WorkFolder folder, Work work, Gazetteer lists, FindingList findings)
    {
        foreach (var subject in work.Subjects.Where(subject => !lists.Subjects.Allows(subject)))
        {
            Report("subjects", subject, TermReader.SubjectsFile, lists.Subjects.Select(term => term.Id));
        }

        if (!lists.SourceKinds.Allows(work.Source.Kind))
        {
            Report("source.kind", work.Source.Kind, TermReader.SourceKindsFile, lists.SourceKinds.Select(kind => kind.Id));
        }

        void Report(string field, string term, string table, IEnumerable<string> known) => findings.Add(
            folder.WorkJson.Name, null, FindingCodes.WorkJsonInvalid,
            $"{field} has {Quoted.Of(term)}, expected one of {string.Join(", ", known)}", $"Choose one of them, or add a row with this id to {CorpusFolder.GazetteerName}/{table}");
    }

    /// <param name="lines">Null where the source could not be read; then the table is checked by itself.</param>
    private static IReadOnlyList<DivisionRow> ReadDivisions(WorkFolder folder, IReadOnlyList<EmendedLine>? lines, FindingList findings)
    {
        var beginnings = lines?.Where(line => !line.IsBlank).Select(line => line.LineNumber).ToHashSet();
        var rows = DivisionTable.Read(
            folder.Divisions.Name,
            TextOf(folder.Divisions, DivisionTable.Columns, findings),
            line => beginnings is null || beginnings.Contains(line),
            findings);
        CheckPlaces(folder, lines ?? [], rows, findings);
        return rows;
    }

    /// <summary>Words that are a heading inside a line stand there once, and white space parts them from what follows.</summary>
    private static void CheckPlaces(WorkFolder folder, IReadOnlyList<EmendedLine> lines, IReadOnlyList<DivisionRow> rows, FindingList findings)
    {
        var byNumber = lines.ToDictionary(line => line.LineNumber);
        foreach (var row in rows.Where(row => row.Text.Length > 0))
        {
            if (byNumber.TryGetValue(row.LineNumber, out var line) && !PieceReader.IsPlace(line, row.Text))
            {
                findings.Add(folder.Divisions.Name, row.RowLineNumber, FindingCodes.HeadingLineMissing,
                    $"{Quoted.Of(row.Text)} does not stand on line {row.LineNumber} once and by itself, expected whole words of it", "Correct the words or the line");
            }
        }
    }

    private static Decisions ReadDecisions(WorkFolder folder, Source? source, FindingList findings) => new(DecisionTable.Read(
        folder.Decisions.Name,
        TextOf(folder.Decisions, DecisionTable.Columns, findings),
        line => IsText(source, line),
        findings));

    /// <summary>A table that is not there yet is a table without rows.</summary>
    private static string TextOf(CorpusFile table, IReadOnlyList<string> columns, FindingList findings) => table.Exists
        ? table.ReadText(FindingCodes.TsvHeader, findings) ?? string.Join('\t', columns)
        : string.Join('\t', columns);

    /// <summary>
    /// Blocks are kept short enough to be read back, but for words and annotations out of all proportion: those are read back now. As the
    /// chapter is not written, what is wrong with it is told of the source.
    /// </summary>
    private static void CheckLength(WorkFolder folder, IReadOnlyList<ChapterFile> files, FindingList findings)
    {
        foreach (var (fileName, text, chapter) in files)
        {
            if (!IsAnyLong(text))
            {
                continue;
            }

            var own = new FindingList();
            ChapterReader.Read(folder.Chapter(fileName).Name, fileName, text, own);
            foreach (var finding in own)
            {
                // A blank line stands between two blocks.
                var block = finding.LineNumber is int line && line / 2 < chapter.Blocks.Count ? chapter.Blocks[line / 2] : chapter.Blocks[0];
                findings.Add(folder.Source.Name, block.Lines.First, finding.Code, $"as a block of a chapter {finding.What}", "Give a source in which it is parted");
            }
        }
    }

    private static bool IsAnyLong(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > Joining.LongestBlockUtf16)
            {
                return true;
            }
        }

        return false;
    }
}
