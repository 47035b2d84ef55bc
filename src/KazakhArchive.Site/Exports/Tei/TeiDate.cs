using KazakhArchive.Texts.Dates;

namespace KazakhArchive.Site.Exports.Tei;

/// <summary>The attributes of date, TEI P5 att.datable.w3c.</summary>
public static class TeiDate
{
    public static TeiElement Of(DateValue value)
    {
        var (start, end) = (value.From, value.To);
        if (value.Calendar == DateCalendar.Hijri)
        {
            var years = value.CommonEraYears();
            (start, end) = (new PartialDate(years.First), new PartialDate(years.Last));
        }

        var precision = ("precision", value.Precision == DatePrecision.About ? "low" : null);
        return new TeiElement("date", start == end
            ? [("when", start.ToString()), precision]
            : [("from", start.ToString()), ("to", end.ToString()), precision]);
    }
}
