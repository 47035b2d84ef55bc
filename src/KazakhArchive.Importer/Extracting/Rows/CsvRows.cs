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
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = DelimiterOf(text) ?? ",", MissingFieldFound = null, IgnoreBlankLines = true };
        try
        {
            using var csv = new CsvReader(new StringReader(text), settings);
            csv.Read();
            csv.ReadHeader();
            var names = csv.HeaderRecord!;
            var rows = new List<PlainValue>();
            while (csv.Read())
            {
                rows.Add(new PlainValue.Map([.. names.Select((name, column) => (name, (PlainValue)new PlainValue.Scalar(csv.GetField(column) ?? "")))]));
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

    private static string? DelimiterOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        var line = end < 0 ? "" : text[..Math.Min(end, 1_000)];
        return Array.Find(Delimiters, delimiter => line.Split(delimiter).Select(name => name.Trim().Trim('"')) is var names && names.All(name => name.Length is > 0 and <= 40) && RowBook.IsText(names));
    }
}
