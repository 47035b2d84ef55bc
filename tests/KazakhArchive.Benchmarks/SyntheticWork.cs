using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KazakhArchive.Importer.Drafting;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks;

/// <summary>
/// A work of any length: the real ones one after the other, over and over, with their emendations, divisions and
/// decisions moved along, so that every stage has as much to do as on a real book.
/// </summary>
public static class SyntheticWork
{
    public static WorkFolder Write(CorpusFolder corpus, CorpusFolder into, int bytes)
    {
        var folder = into.Work(WorkId.TryParse("synthetic")!.Value);
        var works = corpus.Works(new FindingList());
        var source = new StringBuilder();
        var (emendations, divisions, decisions) = (new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>(), new List<IReadOnlyList<string>>());
        var (lines, length) = (0, 0);
        for (var copy = 0; length < bytes; copy++)
        {
            var work = works[copy % works.Count];
            var text = File.ReadAllText(work.Source.Path).TrimEnd('\n') + "\n\n";
            AddRows(emendations, work.Emendations, EmendationTable.Columns, lines);
            AddRows(decisions, work.Decisions, DecisionTable.Columns, lines);
            AddRows(divisions, work.Divisions, DivisionTable.Columns, lines);
            source.Append(text);
            lines += text.AsSpan().Count('\n');
            length += Encoding.UTF8.GetByteCount(text);
        }

        NumberChapters(divisions);
        var sourceBytes = Encoding.UTF8.GetBytes(source.ToString());
        Directory.CreateDirectory(folder.Path);
        File.WriteAllBytes(folder.Source.Path, sourceBytes);
        File.WriteAllText(folder.Emendations.Path, TsvWriter.Write(EmendationTable.Columns, emendations));
        File.WriteAllText(folder.Divisions.Path, TsvWriter.Write(DivisionTable.Columns, divisions));
        File.WriteAllText(folder.Decisions.Path, TsvWriter.Write(DecisionTable.Columns, decisions));
        File.WriteAllText(folder.WorkJson.Path, WorkJson.Write(WorkDraft.Of(
            folder.Id, Language.Urdu, "synthetic", BookHead.Empty, Convert.ToHexStringLower(SHA256.HashData(sourceBytes)), [])));
        return folder;
    }

    /// <summary>The rows of a work's table with their line numbers moved by the lines before the work.</summary>
    private static void AddRows(List<IReadOnlyList<string>> rows, CorpusFile table, IReadOnlyList<string> columns, int linesBefore)
    {
        foreach (var row in TsvTable.Read(table.Name, File.ReadAllText(table.Path), columns, new FindingList()))
        {
            rows.Add([.. columns.Select(column => column is "line" or "endLine" && row[column].Length > 0
                ? (int.Parse(row[column], CultureInfo.InvariantCulture) + linesBefore).ToString(CultureInfo.InvariantCulture)
                : row[column])]);
        }
    }

    private static void NumberChapters(List<IReadOnlyList<string>> divisions)
    {
        const int ChapterColumn = 2;
        var chapter = 0;
        for (var i = 0; i < divisions.Count; i++)
        {
            if (divisions[i][ChapterColumn].Length > 0)
            {
                var number = (++chapter).ToString(CultureInfo.InvariantCulture);
                divisions[i] = [.. divisions[i].Select((cell, column) => column == ChapterColumn ? number : cell)];
            }
        }
    }
}
