namespace KazakhArchive.Texts.Chapters;

/// <summary>Reads an emendation from the text and the attributes of its link.</summary>
internal static class EmendationReader
{
    private static readonly string Kinds = "one class of: " + string.Join(", ", Vocabulary.All<EmendationKind>());

    /// <summary>Null, with findings, where kind, certainty or sic is missing.</summary>
    /// <param name="text">What the reading layer shows: the corr, or the sic where the emendation is not applied.</param>
    public static Emendation? Read(string text, MarkdownAttributes attributes, LineFindings line)
    {
        var kind = attributes.TakeClass(Vocabulary.TryParse<EmendationKind>);
        var certaintyName = attributes.Take(ChapterSyntax.Certainty);
        var certainty = certaintyName is null ? null : Vocabulary.TryParse<Certainty>(certaintyName);
        var reason = attributes.Take(ChapterSyntax.Reason);
        if (kind is null)
        {
            attributes.ReportRest(line, "an emendation", Kinds);
            line.Malformed($"the emendation \"{text}\" does not say its kind, expected {Kinds}", "Add the class");
            return null;
        }

        if (certainty is null || reason is null)
        {
            line.Malformed(
                $"the emendation \"{text}\" has certainty=\"{certaintyName}\" and {(reason is null ? "no" : "a")} reason, "
                    + $"expected one of {string.Join(", ", Vocabulary.All<Certainty>())} and a reason",
                "Write both attributes");
            return null;
        }

        var draft = new Emendation("", "", kind.Value, certainty.Value, reason);
        if (!draft.IsApplied)
        {
            return draft with { Sic = text, Corr = attributes.Take(ChapterSyntax.Corr) ?? "" };
        }

        if (attributes.Take(ChapterSyntax.Sic) is string sic)
        {
            return draft with { Sic = sic, Corr = text };
        }

        line.Malformed($"the emendation \"{text}\" is applied but has no sic, expected what stands in the source", "Add sic=\"…\"");
        return null;
    }
}
