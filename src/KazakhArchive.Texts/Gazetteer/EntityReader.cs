using System.Globalization;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Tsv;

namespace KazakhArchive.Texts.Gazetteer;

/// <summary>Reads one row of the gazetteer.</summary>
internal static class EntityReader
{
    private const double MaximumLatitude = 90;
    private const double MaximumLongitude = 180;

    /// <summary>Null where the row has no sound id or type; every other fault is a finding beside the entity.</summary>
    public static Entity? Read(string path, TsvRow row, IReadOnlyList<EntityType> types, FindingList findings)
    {
        void Report(FindingCode code, string what, string mend) => findings.Add(path, row.LineNumber, code, what, mend);

        void ReportForm(string what, string mend) => Report(FindingCodes.NameFormEmpty, what, mend);

        var id = EntityId.TryParse(row["id"]);
        if (id is null)
        {
            Report(FindingCodes.EntityIdInvalid,
                $"id is {Quoted.Of(row["id"])}, expected at most {EntityId.MaximumLength} lower-case ASCII letters, digits and hyphens, a letter first",
                "Write the English name as a slug");
        }

        var type = EntityTypes.TryParse(row["type"]);
        if (type is not EntityType known || !types.Contains(known))
        {
            Report(FindingCodes.EntityTypeUnknown,
                $"type is {Quoted.Of(row["type"])}, expected one of {string.Join(", ", types.Select(allowed => allowed.NameOf()))}",
                "Use a type of this table, or move the row to the table that holds the type");
        }

        var (from, to) = ReadYears(row, Report);
        var urdu = FormCell.Read(row, "ur", NameForm.Of, ReportForm);
        var arabic = FormCell.Read(row, "ar", NameForm.OfArabic, ReportForm);
        var english = FormCell.ReadIfAny(row, "en", NameForm.Of, ReportForm);
        var coordinates = ReadCoordinates(row, Report);
        var wikidata = ReadWikidata(row["wikidata"], Report);
        return id is not EntityId slug || type is not EntityType sound || !types.Contains(sound) ? null : new Entity
        {
            Id = slug,
            Type = sound,
            Urdu = urdu,
            Arabic = arabic,
            English = english,
            Romanisation = row["romanisation"],
            From = from,
            To = to,
            Coordinates = coordinates,
            Wikidata = wikidata,
            Note = row["note"],
        };
    }

    private static (int? From, int? To) ReadYears(TsvRow row, Action<FindingCode, string, string> report)
    {
        var from = ReadYear(row, "from", report);
        var to = ReadYear(row, "to", report);
        if (from > to)
        {
            report(FindingCodes.EntityYears, $"from is {from} and to is {to}, expected from not after to", "Correct the years; those before the common era are negative");
        }

        return (from, to);
    }

    private static int? ReadYear(TsvRow row, string column, Action<FindingCode, string, string> report)
    {
        if (row[column].Length == 0)
        {
            return null;
        }

        if (int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var year) && year != 0)
        {
            return year;
        }

        report(FindingCodes.TsvNumber, $"{column} is {Quoted.Of(row[column])}, expected a year or nothing; no year is 0", "Write the year in ASCII digits, or leave the cell empty");
        return null;
    }

    private static Coordinates? ReadCoordinates(TsvRow row, Action<FindingCode, string, string> report)
    {
        if (row["latitude"].Length == 0 && row["longitude"].Length == 0)
        {
            return null;
        }

        if (ReadDegrees(row["latitude"], MaximumLatitude) is double latitude && ReadDegrees(row["longitude"], MaximumLongitude) is double longitude)
        {
            return new Coordinates(latitude, longitude);
        }

        report(FindingCodes.EntityCoordinates,
            $"latitude and longitude are {Quoted.Of(row["latitude"])} and {Quoted.Of(row["longitude"])}, expected decimal degrees within 90 and 180, or neither",
            "Correct the coordinates, south and west negative");
        return null;
    }

    private static double? ReadDegrees(string cell, double maximum) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
        && Math.Abs(degrees) <= maximum ? degrees : null;

    private static string? ReadWikidata(string cell, Action<FindingCode, string, string> report)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        if (cell is ['Q', >= '1' and <= '9', .. var rest] && rest.All(char.IsAsciiDigit))
        {
            return cell;
        }

        report(FindingCodes.WikidataInvalid, $"wikidata is {Quoted.Of(cell)}, expected Q and a number, or nothing", "Write the id as in https://www.wikidata.org/wiki/Q232");
        return null;
    }
}
