using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Writing;

/// <summary>A work as an import makes it, before anything is written.</summary>
/// <param name="Work">With every chapter described.</param>
/// <param name="ChapterFiles">File name and text of each chapter, in order, and of the tables of the names and dates in them.</param>
/// <param name="LedgerText">The text of passages.tsv.</param>
/// <param name="HasNewDescriptions">Chapters were added to what work.json says.</param>
public sealed record ImportedWork(
    WorkFolder Folder,
    Work Work,
    IReadOnlyList<Chapter> Chapters,
    Ledger Ledger,
    IReadOnlyList<(string FileName, string Text)> ChapterFiles,
    string LedgerText,
    bool HasNewDescriptions);
