namespace KazakhArchive.Site.Citing;

/// <summary>An entry of a list of references by the Publication Manual of the APA, 7th edition, chapters 9 and 10.</summary>
public static class ApaEntry
{
    // 9.8: of more authors the first nineteen are named, and the last.
    private const int MostAuthors = 20;

    public static string Write(CitedParts cited)
    {
        var date = (cited is { IsWebPage: true, Issued: DateOnly day } ? CitedParts.Written(day, "yyyy, MMMM d") : cited.WrittenYear) ?? "n.d.";
        var (own, rest) = cited.Part is string part
            ? (part, $" In {cited.Work}{Within(cited.Edition, cited.LabelledPages)}.")
            : ($"{cited.Work}{Within(cited.Edition, cited.Places.Count > 0 ? cited.LabelledPages : null)}", "");
        // Without an author the title goes before the date (9.12).
        var opening = cited.Authors.Count == 0 ? $"{own}. ({date})." : $"{Authors(cited.Authors)} ({date}). {own}.";
        var publisher = cited.IsWebPage ? CitedParts.Archive : cited.Publisher;
        return $"{opening}{rest}{(publisher is null ? "" : $" {publisher}.")} {cited.Address}";
    }

    private static string Authors(IReadOnlyList<PersonName> authors)
    {
        string[] names = [.. authors.Select(author => author.Initialled)];
        var written = names.Length == 1 ? names[0]
            : names.Length > MostAuthors ? $"{string.Join(", ", names[..(MostAuthors - 1)])}, . . . {names[^1]}"
            : $"{string.Join(", ", names[..^1])}, & {names[^1]}";
        return written.EndsWith('.') ? written : written + ".";
    }

    private static string Within(params string?[] parts) => parts.OfType<string>().ToList() is { Count: > 0 } known ? $" ({string.Join(", ", known)})" : "";
}
