using System.Text;
using KazakhArchive.Texts.Dates;
using KazakhArchive.Texts.Search;
using KazakhArchive.Texts.Search.Postings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Lucene.Storing;

/// <summary>The columns of passages beside the index.</summary>
internal static class PassageColumnFile
{
    private const char Between = '\n';

    /// <param name="letters">Of the <see cref="LetterCode"/> in which the passages are written.</param>
    public static void Write(ColumnWriter file, PassageColumns columns, bool[] isSourceUnit, char[] letters)
    {
        file.Write(letters);
        file.Write(isSourceUnit);
        file.Write(Encoding.UTF8.GetBytes(string.Join(Between, columns.Works)));
        file.Write(columns.WorkOfPassage);
        file.Write(columns.Pages);
        file.Write(columns.Languages);
        file.Write(columns.Kinds);
        file.Write(columns.Years.Values);
        file.Write(columns.Years.Starts);
        file.Write(columns.Centuries.Values);
        file.Write(columns.Centuries.Starts);
    }

    public static (char[] Letters, bool[] IsSourceUnit, PassageColumns Columns) Read(ColumnReader file) => (file.Read<char>(), file.Read<bool>(), new PassageColumns(
        Encoding.UTF8.GetString(file.Read<byte>()).Split(Between),
        file.Read<int>(),
        file.Read<int>(),
        file.Read<Language>(),
        file.Read<PassageKind>(),
        new FlatLists<NamedYears>(file.Read<NamedYears>(), file.Read<int>()),
        new FlatLists<int>(file.Read<int>(), file.Read<int>())));
}
