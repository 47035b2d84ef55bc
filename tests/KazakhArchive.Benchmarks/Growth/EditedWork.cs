using System.Globalization;
using KazakhArchive.Importer.Emending;
using KazakhArchive.Texts.Tsv;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Benchmarks.Growth;

/// <summary>A work in whose first chapter an editor puts a word that no text has in the place of another, and takes it back.</summary>
internal sealed class EditedWork
{
    public const string Word = "خظغثضصذط";

    private const int ShortestReplaced = 5;

    private readonly WorkFolder folder;

    /// <summary>The one in the middle of the shelf.</summary>
    public EditedWork(CorpusFolder corpus)
    {
        var works = corpus.Works([]).Where(work => GrownWork.Is(work.Id)).ToList();
        folder = works[works.Count / 2];
    }

    public WorkId Id => folder.Id;

    public void Edit()
    {
        var lines = File.ReadLines(folder.Source.Path)
            .Select((line, index) => (Number: index + 1, Replaced: Prose.Words(line).FirstOrDefault(word => word.Length >= ShortestReplaced && line.Split(word).Length == 2)));
        var (number, replaced) = lines.First(line => line.Replaced is not null);
        Write([[number.ToString(CultureInfo.InvariantCulture), "", replaced!, Word, "letter", "high", "A word that is looked for."]]);
    }

    public void Restore() => Write([]);

    private void Write(IReadOnlyList<IReadOnlyList<string>> rows) => File.WriteAllText(folder.Emendations.Path, TsvWriter.Write(EmendationTable.Columns, rows));
}
