using KazakhArchive.Importer.Extracting.Html;

namespace KazakhArchive.Importer.Extracting.Epub;

/// <summary>Books that a shop has locked. Fonts may be obfuscated: nobody reads them here.</summary>
internal static class EpubEncryption
{
    private const string FileName = "META-INF/encryption.xml";

    /// <exception cref="InvalidDataException">A document of the text is encrypted.</exception>
    public static void Refuse(PackedBook archive, IReadOnlyList<string> spine)
    {
        if (archive.Read(FileName) is not byte[] bytes)
        {
            return;
        }

        var locked = PlainXml.Load(bytes).Descendants().Where(element => element.Name.LocalName == "CipherReference")
            .Select(reference => HtmlFile.Beside("", Uri.UnescapeDataString(reference.Attribute("URI")?.Value ?? ""))).ToHashSet(StringComparer.Ordinal);
        if (spine.Any(locked.Contains))
        {
            throw new InvalidDataException("the text of the book is encrypted");
        }
    }
}
