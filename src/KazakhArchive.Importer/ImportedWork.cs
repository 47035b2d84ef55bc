using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer;

/// <summary>A work as an import makes it, before anything is written.</summary>
/// <param name="ChapterFiles">File name and text of each chapter, in order, and of the tables of the names and dates in them.</param>
/// <param name="LedgerText">The text of passages.tsv.</param>
public sealed record ImportedWork(
    WorkFolder Folder,
    IReadOnlyList<Chapter> Chapters,
    Ledger Ledger,
    IReadOnlyList<(string FileName, string Text)> ChapterFiles,
    string LedgerText);
