using System.Xml.Linq;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Importer.Extracting.Epub;

/// <summary>Title, persons and imprint of a book as its package has them: Dublin Core, with roles of MARC.</summary>
internal static class EpubMetadata
{
    private const string Author = "aut";

    private static readonly Dictionary<string, string> FieldsByRole = new(StringComparer.Ordinal) { ["edt"] = "editor", ["trl"] = "translator", ["pbl"] = "publisher" };

    private static readonly (string Element, string Field)[] Fields =
        [("publisher", "publisher"), ("date", "year"), ("subject", "subject"), ("rights", "rights"), ("description", "description")];

    public static BookHead Read(XElement package)
    {
        var all = package.Descendants().Where(element => element.Name.NamespaceName.StartsWith("http://purl.org/dc/", StringComparison.Ordinal) && WhiteSpace.Fold(element.Value).Length > 0).ToList();
        var refinements = package.Descendants().Where(element => element.Name.LocalName == "meta" && element.Attribute("refines") is not null)
            .ToLookup(meta => (meta.Attribute("refines")!.Value.TrimStart('#'), meta.Attribute("property")?.Value ?? ""), meta => meta.Value.Trim());
        var titles = Named("title").ToList();
        var title = titles.Find(element => refinements[(Id(element), "title-type")].Contains("main")) ?? titles.FirstOrDefault();
        var fields = new List<(string Field, string Value)>();
        foreach (var person in Named("creator").Concat(Named("contributor")))
        {
            if (FieldsByRole.TryGetValue(RoleOf(person), out var role))
            {
                Add(role, Text(person));
            }
        }

        foreach (var (name, field) in Fields)
        {
            foreach (var element in Named(name).Where(element => Attribute(element, "event") is "" or "publication" or "original-publication"))
            {
                Add(field, field == "description" ? WithoutTags(element.Value) : Text(element));
            }
        }

        foreach (var isbn in Named("identifier").Select(element => Isbn(element)).OfType<string>())
        {
            Add("isbn", isbn);
        }

        return new BookHead(
            title is null ? null : Text(title),
            [.. Named("creator").Where(person => RoleOf(person) is "" or Author).Select(Text).Distinct(StringComparer.Ordinal)],
            Named("language").Select(Text).FirstOrDefault())
        {
            Fields = fields,
        };

        IEnumerable<XElement> Named(string name) => all.Where(element => element.Name.LocalName == name);

        string RoleOf(XElement person) => Attribute(person, "role") is { Length: > 0 } role ? role : refinements[(Id(person), "role")].FirstOrDefault() ?? "";

        void Add(string field, string value)
        {
            if (value.Length > 0 && !fields.Exists(other => other.Field == field))
            {
                fields.Add((field, value));
            }
        }
    }

    private static string Text(XElement element) => WhiteSpace.Fold(element.Value);

    private static string Id(XElement element) => element.Attribute("id")?.Value ?? "";

    /// <summary>Of EPUB 2, whose attributes have the namespace of the package.</summary>
    private static string Attribute(XElement element, string name) => element.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value.ToLowerInvariant() ?? "";

    private static string WithoutTags(string html) => html.Contains('<', StringComparison.Ordinal) ? WhiteSpace.Fold(Html.HtmlDocuments.Parse(html).DocumentElement.TextContent) : WhiteSpace.Fold(html);

    private static string? Isbn(XElement element)
    {
        var value = element.Value.Trim();
        var digits = string.Concat(Digits.ToAscii(value).Where(c => char.IsAsciiDigit(c) || c is 'X' or 'x'));
        var isIsbn = value.StartsWith("urn:isbn:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("isbn", StringComparison.OrdinalIgnoreCase) || Attribute(element, "scheme") == "isbn"
            || (digits.Length == 13 && digits.StartsWith("97", StringComparison.Ordinal) && value.All(c => Digits.IsDigit(c) || c is '-' or ' '));
        return isIsbn && digits.Length is 10 or 13 ? digits : null;
    }
}
