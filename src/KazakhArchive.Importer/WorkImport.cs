using KazakhArchive.Importer.Dividing;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Tagging;
using KazakhArchive.Importer.Writing;
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
        var kept = HandKept.Read(folder, source?.Lines, names.Gazetteer, TextIn(own), own);
        TroubleLeft.Warn(folder.Source.Name, kept.Lines ?? [], own);
        var structure = ReadStructure(folder, source?.Lines, own);
        var (ledger, day) = ReadLedger(folder, work, today, own);

        var numbered = kept.Lines is not { } lines || own.HasErrors ? null : Number(folder, work!, source!, lines, structure, kept, ledger, day, own);
        ImportedWork? imported = null;
        if (numbered is not null)
        {
            EditionReader.Check(folder, numbered.Work, numbered.Files, numbered.Ledger, own);
            imported = Tag(folder, work!, numbered, names, new MentionRules(kept.MentionRules, kept.Lines!), own);
        }

        findings.AddRange(own);
        return own.HasErrors ? null : imported;
    }

    /// <summary>
    /// What an import would say of the tables that editors keep, had they these texts, but for names that it would find by itself: so much
    /// as a row can make wrong, and quickly.
    /// </summary>
    /// <param name="source">The lines of the source.</param>
    /// <param name="textOf">The text of such a table; null where it is not there.</param>
    public static FindingList Check(WorkFolder folder, IReadOnlyList<SourceLine> source, Func<CorpusFile, string?> textOf, Gazetteer gazetteer)
    {
        var findings = new FindingList();
        var kept = HandKept.Read(folder, source, gazetteer, textOf, findings);
        if (findings.HasErrors || kept.Lines is not { } lines)
        {
            return findings;
        }

        // What is wrong with these files no row has done.
        var others = new FindingList();
        var work = WorkJson.Read(folder, others);
        var structure = ReadStructure(folder, source, others);
        var (ledger, day) = ReadLedger(folder, work, default, others);
        if (work is not null && !others.HasErrors)
        {
            var (chapters, _) = Number(folder, lines, structure, kept, ledger, day, findings);
            var rules = new MentionRules(kept.MentionRules, lines);
            if (IsTagged(work.Language))
            {
                Tagger.Apply(chapters, rules);
            }

            rules.ReportMissing(folder.Mentions.Name, findings);
        }

        return findings;
    }

    private static (IReadOnlyList<Chapter> Chapters, Ledger Ledger) Number(
        WorkFolder folder, IReadOnlyList<EmendedLine> lines, SourceStructure structure, HandKept kept, Ledger ledger, DateOnly today, FindingList findings)
    {
        var parsed = Parser.Parse(folder.Source.Name, lines, structure, kept.Divisions, kept.Decisions, findings);
        kept.Decisions.Report(folder.Decisions.Name, lines, findings);
        return Numbering.Number(folder.Passages.Name, Divider.Divide(parsed), ledger, today, findings);
    }

    private static NumberedWork Number(
        WorkFolder folder,
        Work work,
        Source source,
        IReadOnlyList<EmendedLine> lines,
        SourceStructure structure,
        HandKept kept,
        Ledger ledger,
        DateOnly today,
        FindingList findings)
    {
        var (chapters, newLedger) = Number(folder, lines, structure, kept, ledger, today, findings);
        NothingLost.Check(folder.Source.Name, source.Text, chapters, findings);
        IReadOnlyList<ChapterFile> files = [.. chapters.Select(chapter => new ChapterFile(chapter.FileName, ChapterWriter.Write(chapter), chapter))];
        CheckLength(folder, files, findings);
        return new NumberedWork(WorkDescriptions.WithAll(work, chapters), newLedger, files);
    }

    private static ImportedWork Tag(WorkFolder folder, Work work, NumberedWork numbered, NameIndexes names, MentionRules rules, FindingList findings)
    {
        IReadOnlyList<Chapter> chapters = [.. numbered.Files.Select(file => file.Chapter)];
        var tagged = IsTagged(work.Language) ? DateTagger.Tag(Tagger.Tag(chapters, names, work.Language, rules)) : chapters;
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

    /// <summary>Names and dates are found by the words of a language; of others the archive has none.</summary>
    private static bool IsTagged(Language language) => language is Language.Urdu or Language.Arabic;

    /// <summary>The references given so far, and the day of those that are given now.</summary>
    private static (Ledger Ledger, DateOnly Day) ReadLedger(WorkFolder folder, Work? work, DateOnly today, FindingList findings)
    {
        var published = folder.Passages.Exists
            ? LedgerTable.Read(folder.Passages.Name, folder.Passages.ReadText(FindingCodes.LedgerMalformed, findings) ?? "", findings)
            : Ledger.Empty;

        // Before a work is published nobody cites it: its references begin anew, from the day of the first import.
        var isProvisional = work is { State: not WorkState.Published, Revision: 0 };
        return isProvisional ? (Ledger.Empty, published.Rows is [var first, ..] ? first.Date : today) : (published, today);
    }

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

    private static SourceStructure ReadStructure(WorkFolder folder, IReadOnlyList<SourceLine>? source, FindingList findings) =>
        folder.Structure.Exists && folder.Structure.ReadText(FindingCodes.TsvHeader, findings) is string table
            ? StructureTable.Read(folder.Structure.Name, table, line => HandKept.IsText(source, line), findings)
            : SourceStructure.None;

    private static void CheckTerms(WorkFolder folder, Work work, Gazetteer lists, FindingList findings)
    {
        foreach (var subject in work.Subjects.Where(subject => subject != Unwritten.Term && !lists.Subjects.Allows(subject)))
        {
            Report("subjects", subject, TermReader.SubjectsFile, lists.Subjects.Select(term => term.Id));
        }

        if (work.Source.Kind != Unwritten.Term && !lists.SourceKinds.Allows(work.Source.Kind))
        {
            Report("source.kind", work.Source.Kind, TermReader.SourceKindsFile, lists.SourceKinds.Select(kind => kind.Id));
        }

        void Report(string field, string term, string table, IEnumerable<string> known) => findings.Add(
            folder.WorkJson.Name, null, FindingCodes.WorkJsonInvalid,
            $"{field} has {Quoted.Of(term)}, expected one of {string.Join(", ", known)}", $"Choose one of them, or add a row with this id to {CorpusFolder.GazetteerName}/{table}");
    }

    private static Func<CorpusFile, string?> TextIn(FindingList findings) => table => table.Exists ? table.ReadText(FindingCodes.TsvHeader, findings) : null;

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
