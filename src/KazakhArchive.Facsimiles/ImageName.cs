using System.Text.RegularExpressions;

namespace KazakhArchive.Facsimiles;

/// <summary>The names that images of pages may have in the folder <c>pages</c>.</summary>
public static partial class ImageName
{
    /// <summary>Letters, digits and a few signs of any script, no space, and the ending of a format that browsers show.</summary>
    public static bool IsKnown(string name) => Known().IsMatch(name);

    /// <summary>Without the ending: a program that read TIFFs names those, and the images that are kept are JPEGs.</summary>
    public static string Stem(string name) => System.IO.Path.GetFileNameWithoutExtension(name);

    [GeneratedRegex(@"\A[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}._%()+~,-]{0,150}\.(?:jpe?g|png|webp)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Known();
}
