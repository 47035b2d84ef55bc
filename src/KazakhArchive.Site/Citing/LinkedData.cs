using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using KazakhArchive.Site.Addresses;
using KazakhArchive.Site.Html;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>Describes a work, a chapter or a passage in the words of schema.org, as a data block of its page.</summary>
public static class LinkedData
{
    public const string MediaType = "application/ld+json";

    // This encoder writes the angle brackets and the ampersand as escapes, so no text can end the script element.
    private static readonly JsonSerializerOptions SafeInScript = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public const string Extension = ".jsonld";

    /// <param name="description">Null where nothing says one; that of a passage is on its page.</param>
    public static string Write(Citation citation, string? description)
    {
        var thing = citation.Reference switch
        {
            null => Described(OfWork(citation), description),
            { First.Kind: PassageIdKind.Chapter } => Described(OfChapter(citation), description),
            // Its words stand on the page; their beginning in two more elements of its head.
            PassageRange reference => OfPassage(citation, reference),
        };
        thing.Insert(0, "@context", "https://schema.org");
        return thing.ToJsonString(SafeInScript);
    }

    private static JsonObject Described(JsonObject thing, string? description)
    {
        if (description is not null)
        {
            thing["description"] = description;
        }

        return thing;
    }

    private static JsonObject OfWork(Citation citation)
    {
        var work = citation.Work;
        var url = citation.AddressOf(PassageUrls.MachineForm(citation.Edition, null, ""));
        var thing = new JsonObject
        {
            ["@type"] = CitationFields.IsBook(citation) ? "Book" : "Article",
            ["@id"] = url,
            ["url"] = url,
            ["name"] = citation.OriginalTitle,
            ["alternateName"] = work.Title.English,
            ["inLanguage"] = work.Language.Code(),
            ["version"] = CitationFields.EditionOf(citation),
            ["isAccessibleForFree"] = true,
            ["license"] = WorkRights.Of(work),
            ["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = CitationFields.Archive, ["url"] = citation.AddressOf(PassageUrls.Shelf) },
        };
        if (CitationFields.DateOf(citation) is DateOnly day)
        {
            thing["datePublished"] = IsoDate.Write(day);
        }

        AddPeople(thing, "author", work.Authors);
        AddPeople(thing, "editor", work.Bibliography.Editors);
        AddPeople(thing, "translator", work.Bibliography.Translators);
        if (CitationFields.IdentifierOf(citation, IdentifierScheme.Isbn) is string isbn)
        {
            thing["isbn"] = isbn;
        }

        if (work.Bibliography.Identifiers.Select(identifier => identifier.Address).OfType<Uri>().ToList() is { Count: > 0 } others)
        {
            thing["sameAs"] = new JsonArray([.. others.Select(address => (JsonNode)address.AbsoluteUri)]);
        }

        return thing;
    }

    private static void AddPeople(JsonObject thing, string role, IReadOnlyList<WorkAuthor> people)
    {
        if (people.Count > 0)
        {
            thing[role] = new JsonArray([.. people.Select(person => new JsonObject
            {
                ["@type"] = "Person",
                ["name"] = person.Original,
                ["alternateName"] = person.Name.English,
            })]);
        }
    }

    private static JsonObject OfChapter(Citation citation)
    {
        var chapter = citation.Chapter!;
        var url = citation.AddressOf(PassageUrls.Reference(citation.Edition, chapter.Id));
        return new JsonObject
        {
            ["@type"] = "Chapter",
            ["@id"] = url,
            ["url"] = url,
            ["name"] = citation.ChapterTitle ?? citation.OriginalTitle,
            ["position"] = chapter.Number.ToString(),
            ["inLanguage"] = citation.Work.Language.Code(),
            ["isPartOf"] = Whole(OfWork(citation)),
        };
    }

    private static JsonObject OfPassage(Citation citation, PassageRange reference)
    {
        var thing = new JsonObject
        {
            ["@type"] = "Quotation",
            ["@id"] = citation.Permalink,
            ["url"] = citation.Permalink,
            ["name"] = Locator.NameOf(reference, Language.English),
            ["position"] = reference.ToString(),
            ["inLanguage"] = citation.Work.Language.Code(),
            ["isPartOf"] = Whole(citation.Chapter is null ? OfWork(citation) : OfChapter(citation)),
        };
        if (citation.Identifier is string identifier)
        {
            thing["identifier"] = identifier;
        }

        if (citation.Pages is PrintedPages pages)
        {
            thing["pagination"] = Locator.PagesOf(pages);
        }

        return thing;
    }

    /// <summary>What another thing is part of. Its name is its address, which every passage's page would say twice.</summary>
    private static JsonObject Whole(JsonObject thing)
    {
        thing.Remove("url");
        return thing;
    }
}
