using System.Xml;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Apis.Oai;

/// <summary>A metadata format in which records are to be had.</summary>
/// <param name="Write">Writes what is in a record's <c>metadata</c>: the description of the record's work.</param>
public sealed record OaiFormat(string Prefix, string Schema, string Namespace, Action<XmlWriter, DescribedRecord, Work> Write)
{
    public static IReadOnlyList<OaiFormat> All { get; } =
    [
        new(DublinCoreWriter.Prefix, DublinCoreWriter.Schema, DublinCoreWriter.Namespace, DublinCoreWriter.Write),
        new(ModsWriter.Prefix, ModsWriter.Schema, ModsWriter.Namespace, ModsWriter.Write),
    ];

    /// <summary>Null for a format that is not offered.</summary>
    public static OaiFormat? Find(string? prefix) => All.FirstOrDefault(format => format.Prefix == prefix);

    public static OaiError NotOffered { get; } =
        new("cannotDisseminateFormat", $"Records are to be had in {string.Join(" and ", All.Select(format => format.Prefix))} only.");
}
