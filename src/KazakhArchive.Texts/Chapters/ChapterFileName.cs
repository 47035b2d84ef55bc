using System.Globalization;

namespace KazakhArchive.Texts.Chapters;

/// <summary>A chapter file's name: <c>03a-national-identity.md</c> is chapter 3a.</summary>
internal readonly record struct ChapterFileName(Ordinal Number, string Slug)
{
    private const string Extension = ".md";

    /// <summary>Null for every name that <see cref="Chapter.FileName"/> would not give.</summary>
    public static ChapterFileName? TryParse(string fileName)
    {
        var hyphen = fileName.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0 || !fileName.EndsWith(Extension, StringComparison.Ordinal))
        {
            return null;
        }

        var slug = fileName[(hyphen + 1)..^Extension.Length];
        var isSlug = slug.Length > 0 && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
        var label = fileName.AsSpan(0, hyphen);
        if (!isSlug || Ordinal.TryParse(label is ['0', _, ..] ? label[1..] : label) is not Ordinal number)
        {
            return null;
        }

        var name = new ChapterFileName(number, slug);
        return string.Create(CultureInfo.InvariantCulture, $"{number.Number:00}{number.Letters}-{slug}{Extension}") == fileName ? name : null;
    }
}
