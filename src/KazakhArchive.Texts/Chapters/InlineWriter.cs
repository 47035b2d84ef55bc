using System.Text;

namespace KazakhArchive.Texts.Chapters;

/// <summary>
/// Writes inlines. Every annotation is a link: links may be empty, may begin and end with spaces and care for no neighbour,
/// where emphasis and inline containers fail beside punctuation (CommonMark 0.31, 6.2).
/// </summary>
internal static class InlineWriter
{
    public static void Append(StringBuilder markdown, IReadOnlyList<Inline> inlines, bool isHeading)
    {
        for (var i = 0; i < inlines.Count; i++)
        {
            if (inlines[i] is Inline.Text text)
            {
                MarkdownEscape.AppendText(markdown, text.Value, atLineStart: i == 0 && !isHeading, beforeLink: i < inlines.Count - 1);
            }
            else
            {
                AppendAnnotation(markdown, inlines[i]);
            }
        }
    }

    private static void AppendAnnotation(StringBuilder markdown, Inline inline)
    {
        switch (inline)
        {
            case Inline.Emended emended:
                AppendLink(markdown, emended.Emendation.Reading, ChapterSyntax.Emended);
                AppendEmendation(markdown, emended.Emendation);
                break;
            case Inline.NoteMark mark:
                AppendNoteMark(markdown, mark);
                break;
            case Inline.PageBeginning { Page: null }:
                AppendLink(markdown, "", ChapterSyntax.UnnumberedPage);
                break;
            case Inline.PageBeginning { Page: PassageId page }:
                AppendLink(markdown, "", Target(page, PassageIdKind.PrintedPage));
                break;
            case Inline.FormeWork formeWork:
                AppendLink(markdown, formeWork.Value, ChapterSyntax.FormeWork);
                break;
            case Inline.Surplus surplus:
                AppendLink(markdown, surplus.Value, ChapterSyntax.Surplus);
                markdown.Append("{.").Append(Vocabulary.NameOf(surplus.Kind)).Append('}');
                break;
            case Inline.Marker marker:
                AppendLink(markdown, marker.Value, ChapterSyntax.Marker);
                break;
            case Inline.CellBoundary boundary:
                AppendLink(markdown, boundary.Value, ChapterSyntax.CellBoundary);
                break;
            default:
                throw new ArgumentException($"The format has no spelling for {inline.GetType().Name}.", nameof(inline));
        }
    }

    private static void AppendNoteMark(StringBuilder markdown, Inline.NoteMark mark)
    {
        AppendLink(markdown, mark.Mark, Target(mark.Note, PassageIdKind.Note));
        if (mark.Emendation is null)
        {
            return;
        }

        if (mark.Mark != mark.Emendation.Reading)
        {
            throw new ArgumentException(
                $"The mark of {mark.Note} is \"{mark.Mark}\" but its emendation reads \"{mark.Emendation.Reading}\".", nameof(mark));
        }

        AppendEmendation(markdown, mark.Emendation);
    }

    private static void AppendLink(StringBuilder markdown, string text, string target)
    {
        markdown.Append('[');
        MarkdownEscape.AppendText(markdown, text);
        markdown.Append("](").Append(target).Append(')');
    }

    private static void AppendEmendation(StringBuilder markdown, Emendation emendation)
    {
        markdown.Append("{.").Append(Vocabulary.NameOf(emendation.Kind));
        if (emendation.IsApplied)
        {
            AppendAttribute(markdown, ChapterSyntax.Sic, emendation.Sic);
        }
        else if (emendation.Corr.Length > 0)
        {
            AppendAttribute(markdown, ChapterSyntax.Corr, emendation.Corr);
        }

        AppendAttribute(markdown, ChapterSyntax.Certainty, Vocabulary.NameOf(emendation.Certainty));
        AppendAttribute(markdown, ChapterSyntax.Reason, emendation.Reason);
        markdown.Append('}');
    }

    private static void AppendAttribute(StringBuilder markdown, string name, string value)
    {
        markdown.Append(' ').Append(name).Append("=\"");
        MarkdownEscape.AppendValue(markdown, value);
        markdown.Append('"');
    }

    private static string Target(PassageId id, PassageIdKind expected)
    {
        var target = $"#{id}";
        return id.Kind == expected && target != ChapterSyntax.UnnumberedPage
            ? target
            : throw new ArgumentException($"\"{id}\" is no reference of the kind {expected} that the format can spell.", nameof(id));
    }
}
