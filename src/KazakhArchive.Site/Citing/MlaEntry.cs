namespace KazakhArchive.Site.Citing;

/// <summary>An entry of a list of works cited by the MLA Handbook, 9th edition, chapter 5.</summary>
public static class MlaEntry
{
    // 6.37: months longer than four letters are shortened.
    private static readonly string[] Months = ["Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    public static string Write(CitedParts cited)
    {
        var authors = cited.Authors switch
        {
            [] => "",
            [var one] => $"{one.Inverted}. ",
            [var one, var two] => $"{one.Inverted}, and {two.Running}. ",
            [var first, ..] => $"{first.Inverted}, et al. ",
        };
        return authors + (cited switch
        {
            { IsWebPage: true } => $"\u201C{cited.Work}.\u201D {Container(cited, CitedParts.Archive, cited.Issued is DateOnly day ? $"{day.Day} {Months[day.Month - 1]} {day.Year}" : null)}",
            { Part: string part } => $"\u201C{part}.\u201D {Container(cited, cited.Work, cited.Edition, cited.Publisher, cited.WrittenYear, cited.LabelledPages)}",
            _ => $"{cited.Work}. {Container(cited, cited.Edition is null ? null : CitedParts.Capital(cited.Edition), cited.Publisher, cited.WrittenYear, cited.Places.Count > 0 ? cited.LabelledPages : null)}",
        });
    }

    private static string Container(CitedParts cited, params string?[] elements) => string.Join(", ", [.. elements.OfType<string>(), cited.Address]) + ".";
}
