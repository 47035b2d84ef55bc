namespace KazakhArchive.Texts.Chapters;

/// <summary>A reference: the string under which a passage is cited, unique in its work, assigned once and never reused.</summary>
public readonly record struct PassageId
{
    private const int LongestLabel = 8;

    private PassageId(PassageIdKind kind, Ordinal chapter, Ordinal number, string? label)
    {
        Kind = kind;
        Chapter = chapter;
        Number = number;
        Label = label;
    }

    public PassageIdKind Kind { get; }

    /// <summary>The chapter of a chapter, passage or heading; zero for the others, which are numbered through the work.</summary>
    public Ordinal Chapter { get; }

    /// <summary>The number within the chapter or, for notes and figures, within the work.</summary>
    public Ordinal Number { get; }

    /// <summary>The printed page's label in ASCII digits or letters, behind its volume and a dot where the work has several; null for all other kinds.</summary>
    public string? Label { get; }

    public static PassageId OfChapter(Ordinal chapter) => new(PassageIdKind.Chapter, chapter, default, null);

    public static PassageId OfPassage(Ordinal chapter, Ordinal number) => new(PassageIdKind.Passage, chapter, number, null);

    public static PassageId OfHeading(Ordinal chapter, Ordinal number) => new(PassageIdKind.Heading, chapter, number, null);

    public static PassageId OfNote(Ordinal number) => new(PassageIdKind.Note, default, number, null);

    public static PassageId OfFigure(Ordinal number) => new(PassageIdKind.Figure, default, number, null);

    public static PassageId OfPrintedPage(string label) => new(PassageIdKind.PrintedPage, default, default, label);

    /// <summary>Reads the canonical form only; null for anything else.</summary>
    public static PassageId? TryParse(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 24)
        {
            return null;
        }

        var rest = text[1..];
        switch (text[0])
        {
            case 'n':
                return Ordinal.TryParse(rest) is Ordinal note ? OfNote(note) : null;
            case 'f':
                return Ordinal.TryParse(rest) is Ordinal figure ? OfFigure(figure) : null;
            case 'p':
                return IsPageLabel(rest) ? OfPrintedPage(rest.ToString()) : null;
        }

        var dot = text.IndexOf('.');
        if (Ordinal.TryParse(dot < 0 ? text : text[..dot]) is not Ordinal chapter)
        {
            return null;
        }

        if (dot < 0)
        {
            return OfChapter(chapter);
        }

        var number = text[(dot + 1)..];
        return number is ['h', ..]
            ? Ordinal.TryParse(number[1..]) is Ordinal heading ? OfHeading(chapter, heading) : null
            : Ordinal.TryParse(number) is Ordinal passage ? OfPassage(chapter, passage) : null;
    }

    public override string ToString() => Kind switch
    {
        PassageIdKind.Chapter => Chapter.ToString(),
        PassageIdKind.Passage => $"{Chapter}.{Number}",
        PassageIdKind.Heading => $"{Chapter}.h{Number}",
        PassageIdKind.Note => $"n{Number}",
        PassageIdKind.Figure => $"f{Number}",
        _ => $"p{Label}",
    };

    /// <summary><c>13</c>, or <c>2.13</c> for a page of the second volume.</summary>
    private static bool IsPageLabel(ReadOnlySpan<char> label)
    {
        var dot = label.IndexOf('.');
        return label.Length <= LongestLabel
            && (dot < 0 ? IsLabelPart(label) : IsLabelPart(label[..dot]) && IsLabelPart(label[(dot + 1)..]));
    }

    private static bool IsLabelPart(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterLower(c))
            {
                return false;
            }
        }

        return part.Length > 0;
    }
}
