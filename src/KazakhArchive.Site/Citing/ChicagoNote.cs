namespace KazakhArchive.Site.Citing;

/// <summary>A full note by the Chicago Manual of Style, 18th edition, chapters 13 and 14.</summary>
public static class ChicagoNote
{
    public static string Write(CitedParts cited)
    {
        // Of three authors and more notes name the first (13.23).
        var authors = cited.Authors switch
        {
            [] => "",
            [var one] => $"{one.Running}, ",
            [var one, var two] => $"{one.Running} and {two.Running}, ",
            [var first, ..] => $"{first.Running} et al., ",
        };
        return authors + (cited.IsWebPage ? WebPage(cited) : Book(cited)) + $", {cited.Address}.";
    }

    private static string Book(CitedParts cited)
    {
        var part = cited.Part is null ? "" : $"\u201C{cited.Part},\u201D chap. {cited.Chapter} in ";
        var edition = cited.Edition is null ? "" : $", {cited.Edition}";
        // The pages of a whole chapter are the list's affair (14.8).
        string[] places = cited.Places.Count == 0 ? [] : [.. new[] { cited.Pages }.OfType<string>(), .. cited.Places];
        return $"{part}{cited.Work}{edition} ({(cited.Publisher is null ? "" : $"{cited.Publisher}, ")}{cited.WrittenYear ?? "n.d."}){string.Concat(places.Select(place => $", {place}"))}";
    }

    private static string WebPage(CitedParts cited)
    {
        var date = cited.Issued is DateOnly day ? $", {CitedParts.Written(day, "MMMM d, yyyy")}" : "";
        return $"\u201C{cited.Work},\u201D {CitedParts.Archive}{date}{string.Concat(cited.Places.Select(place => $", {place}"))}";
    }
}
