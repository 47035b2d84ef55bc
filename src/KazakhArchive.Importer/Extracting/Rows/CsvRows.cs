using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KazakhArchive.Importer.Extracting.Rows;

/// <summary>Rows parted by commas, semicolons, bars or tabs (RFC 4180), under a row that names the columns.</summary>
internal static class CsvRows
{
    private static readonly string[] Delimiters = [",", ";", "\t", "|"];

    /// <summary>Whether the first line names columns of a text.</summary>
    public static bool Is(string text) => DelimiterOf(text) is not null;

    /// <exception cref="InvalidDataException">A quotation mark stands where none may.</exception>
    public static RowBook Read(string text)
    {
        var delimiter = DelimiterOf(text) ?? ",";
        if (UnclosedLine(text, delimiter[0]) is int line)
        {
            throw new InvalidDataException($"line {line}: a quotation mark opens a cell that no other one ends");
        }

        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = delimiter, MissingFieldFound = null, IgnoreBlankLines = true };
        try
        {
            using var csv = new CsvReader(new StringReader(text), settings);
            csv.Read();
            csv.ReadHeader();
            var names = csv.HeaderRecord!;
            var rows = new List<PlainValue>();
            while (csv.Read())
            {
                var columns = Math.Max(names.Length, csv.Parser.Count); // What stands behind the last column that has a name is a cell too.
                rows.Add(new PlainValue.Map([.. Enumerable.Range(0, columns).Select(column => (column < names.Length ? names[column] : "", (PlainValue)new PlainValue.Scalar(csv.GetField(column) ?? "")))]));
            }

            return RowBook.Of(new PlainValue.List(rows)) ?? throw new InvalidDataException("no column is named text");
        }
        catch (BadDataException fault)
        {
            throw new InvalidDataException($"line {fault.Context?.Parser?.RawRow ?? 0}: a quotation mark stands where none may", fault);
        }
        catch (CsvHelperException fault)
        {
            throw new InvalidDataException($"line {fault.Context?.Parser?.RawRow ?? 0}: {fault.Message.Split('\n')[0]}", fault);
        }
    }

    /// <summary>The 1-based line of the quotation mark behind which the rest of the file would be one cell; null where every one is closed.</summary>
    private static int? UnclosedLine(string text, char delimiter)
    {
        var (line, openedOn, isAtHead) = (1, (int?)null, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"' && openedOn is not null)
            {
                var isDoubled = i + 1 < text.Length && text[i + 1] == '"';
                (openedOn, i) = (isDoubled ? openedOn : null, isDoubled ? i + 1 : i);
            }
            else if (c == '"' && isAtHead)
            {
                openedOn = line;
            }

            line += c == '\n' ? 1 : 0;
            isAtHead = c is '\n' or '\r' || c == delimiter;
        }

        return openedOn;
    }

    private static string? DelimiterOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        var line = end < 0 ? "" : text[..Math.Min(end, 1_000)];
        return Array.Find(Delimiters, delimiter => line.Split(delimiter).Select(name => name.Trim().Trim('"')) is var names && names.All(name => name.Length is > 0 and <= 40) && RowBook.IsText(names));
    }
}
