using System.Xml;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Docx;

/// <summary>What has to be known about a document before it is read: whether it can be, and in which language it is.</summary>
/// <param name="TrackedChanges">Insertions, deletions and moves that nobody has accepted or rejected.</param>
/// <param name="Language">That of most letters whose language is told; null where none is.</param>
internal sealed record DocxSurvey(int TrackedChanges, string? Language)
{
    private const string ContentTypes = "[Content_Types].xml";

    /// <exception cref="InvalidDataException">The archive is none that is packed in good faith.</exception>
    /// <exception cref="XmlException">A part is no XML, or nests too deeply.</exception>
    public static DocxSurvey Of(byte[] bytes)
    {
        using var archive = new PackedBook(bytes);
        var changes = 0;
        var letters = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in PartsOf(archive))
        {
            var part = archive.Read(name)!;
            PlainXml.Check(part);
            changes += Read(part, letters);
        }

        return new DocxSurvey(changes, letters.OrderByDescending(language => language.Value).ThenBy(language => language.Key, StringComparer.Ordinal).Select(language => language.Key).FirstOrDefault());
    }

    /// <summary>
    /// The parts that the library may read, which compares no checksums: whatever the package calls XML, also under another ending, and whatever
    /// looks like it.
    /// </summary>
    private static List<string> PartsOf(PackedBook archive)
    {
        var types = PlainXml.Load(archive.Read(ContentTypes) ?? throw new InvalidDataException("the archive has no list of its parts")).Root!.Elements()
            .Where(type => (type.Attribute("ContentType")?.Value ?? "").EndsWith("xml", StringComparison.OrdinalIgnoreCase)).ToList();
        var endings = types.Select(type => type.Attribute("Extension")?.Value).OfType<string>().Select(ending => $".{ending}").Concat([".xml", ".rels"]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parts = types.Select(type => type.Attribute("PartName")?.Value.TrimStart('/')).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. archive.Names.Where(name => !name.EndsWith('/') && (parts.Contains(name) || endings.Contains(Path.GetExtension(name))))];
    }

    /// <returns>How many tracked changes stand in the part.</returns>
    private static int Read(byte[] part, Dictionary<string, int> letters)
    {
        using var reader = XmlReader.Create(new MemoryStream(part, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var (changes, isText) = (0, false);
        var (ofArabic, ofLatin) = ((string?)null, (string?)null);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI.Contains("wordprocessingml", StringComparison.Ordinal))
            {
                isText = reader.LocalName == "t";
                switch (reader.LocalName)
                {
                    case "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel":
                        changes++;
                        break;
                    case "r":
                        (ofArabic, ofLatin) = (null, null);
                        break;
                    case "lang":
                        (ofArabic, ofLatin) = (reader.GetAttribute("bidi", reader.NamespaceURI), reader.GetAttribute("val", reader.NamespaceURI));
                        break;
                }
            }
            else if (isText && reader.NodeType is XmlNodeType.Text)
            {
                if ((reader.Value.Any(ArabicScript.Contains) ? ofArabic : ofLatin) is string language)
                {
                    letters[language] = letters.GetValueOrDefault(language) + VerseHalves.Letters(reader.Value);
                }
            }
        }

        return changes;
    }
}
