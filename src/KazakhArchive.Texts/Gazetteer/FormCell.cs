using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>A cell that holds several forms of a name or a term, in whichever table it stands.</summary>
public static class FormCell
{
    /// <summary>Between two forms, as it is written; the spaces may be missing.</summary>
    public const string Separator = " | ";

    /// <summary>Each form without the spaces around it; of an empty cell one that is empty.</summary>
    public static IReadOnlyList<string> Split(string cell) => cell.Split('|', StringSplitOptions.TrimEntries);

    /// <summary>Those with something to compare; each that has nothing is reported.</summary>
    /// <param name="report">Takes what is there and what was expected, then how to mend it.</param>
    internal static IReadOnlyList<NameForm> Read(TsvRow row, string column, Func<string, NameForm> read, Action<string, string> report)
    {
        var forms = Split(row[column]).Select(read).ToLookup(form => form.Key.Length > 0);
        foreach (var empty in forms[false])
        {
            report($"{column} holds {Quoted.Of(empty.Written)} among its forms, expected letters or digits in each",
                $"Write the usual name in this language, forms separated by \"{Separator}\"");
        }

        return [.. forms[true]];
    }

    /// <summary>The same of a cell that may be empty.</summary>
    internal static IReadOnlyList<NameForm> ReadIfAny(TsvRow row, string column, Func<string, NameForm> read, Action<string, string> report) =>
        row[column].Length == 0 ? [] : Read(row, column, read, report);
}
