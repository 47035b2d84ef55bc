using System.Text;
using System.Text.Json;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Revisions;

namespace KazakhArchive.Texts.Works;

/// <summary>Reads and writes <c>work.json</c>; field by field in corpus/README.md.</summary>
public static class WorkJson
{
    /// <summary>Null where anything is missing or wrong; each fault is a finding that names its path in the file.</summary>
    /// <param name="path">The file's name in findings, relative to the corpus folder.</param>
    public static Work? Read(WorkId id, string path, string json, FindingList findings)
    {
        using var document = TryParse(path, json, findings);
        if (document is null)
        {
            return null;
        }

        var own = new FindingList();
        var fields = new JsonFields(path, "", document.RootElement, own);
        var work = ReadWork(id, fields);
        fields.ReportUnknown();
        findings.AddRange(own);
        return own.HasErrors ? null : work;
    }

    /// <summary>The same for the file of a folder, which must be there.</summary>
    public static Work? Read(WorkFolder folder, FindingList findings) =>
        folder.WorkJson.ReadText(FindingCodes.WorkJsonInvalid, findings) is string json ? Read(folder.Id, folder.WorkJson.Name, json, findings) : null;

    /// <summary>Two spaces of indent, letters unescaped, LF, in the order in which the fields are documented.</summary>
    public static string Write(Work work) => WorkJsonWriter.Write(work);

    /// <summary>Whether the state is no other, without a look at the rest.</summary>
    internal static bool IsPublished(string json)
    {
        using var document = TryParse("", json, []);
        return document?.RootElement.ValueKind != JsonValueKind.Object
            || !document.RootElement.TryGetProperty("state", out var state)
            || state.ValueKind != JsonValueKind.String
            || WorkStates.Words.GetValueOrDefault(state.GetString()!) == WorkState.Published;
    }

    private static JsonDocument? TryParse(string path, string json, FindingList findings)
    {
        try
        {
            var bytes = Encoding.UTF8.GetBytes(json.StartsWith('\uFEFF') ? json[1..] : json);
            var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { AllowDuplicateProperties = false });
            CheckStrings(document.RootElement);
            return document;
        }
        catch (JsonException fault)
        {
            int? line = fault.LineNumber is long zeroBased ? (int)zeroBased + 1 : null;
            findings.Add(path, line, FindingCodes.WorkJsonInvalid, "the file is no JSON, or names a field twice", "Correct the JSON here or just before");
        }
        catch (InvalidOperationException)
        {
            // This is how System.Text.Json reports an escaped half of a surrogate pair, at the first reading of the string.
            findings.Add(path, null, FindingCodes.WorkJsonInvalid, "a \\u escape is half a character, expected whole characters",
                "Write the letter itself in place of the escape");
        }

        return null;
    }

    private static void CheckStrings(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var child in element.EnumerateArray())
                {
                    CheckStrings(child);
                }

                break;
            case JsonValueKind.Object:
                foreach (var property in element.EnumerateObject())
                {
                    _ = property.Name;
                    CheckStrings(property.Value);
                }

                break;
        }
    }

    private static Work ReadWork(WorkId id, JsonFields fields)
    {
        var (original, title, isSupplied) = fields.Object("title", ReadTitle);
        var work = new Work
        {
            Id = id,
            OriginalTitle = original,
            Title = title,
            IsTitleSupplied = isSupplied,
            Authors = fields.Objects("authors", BibliographyJson.ReadPerson),
            Language = Languages.TryParseTag(fields.Text("language", code => Languages.TryParseTag(code) is not null, "a BCP 47 tag such as ur, ar, fa or kk-Arab")) ?? default,
            Subjects = fields.Slugs("subjects"),
            Source = fields.Object("source", ReadSource),
            Bibliography = fields.OptionalObject("bibliography", BibliographyJson.Read) ?? Bibliography.Unknown,
            Rights = fields.Localized("rights"),
            Normalisation = fields.Localized("normalisation"),
            Sha256 = fields.Text("sha256", Sha256Digest.IsOne, "64 lower-case hexadecimal digits"),
            Original = fields.OptionalObject("original", ReadOriginal),
            Iiif = ReadIiif(fields),
            Revision = fields.Count("revision"),
            State = ReadState(fields),
            Abstract = fields.Localized("abstract"),
            Chapters = fields.Objects("chapters", ReadChapter),
        };
        foreach (var twice in work.Chapters.CountBy(chapter => chapter.Number).Where(count => count.Value > 1))
        {
            fields.Report("chapters", $"describes chapter {twice.Key} more than once", "Remove all but one");
        }

        return work;
    }

    private static (string? Original, LocalizedText Title, bool IsSupplied) ReadTitle(JsonFields fields)
    {
        var original = fields.TextOrNull("original");
        var title = fields.Localized();
        var isSupplied = fields.Flag("supplied");
        if (fields.IsSound && isSupplied != original is null)
        {
            fields.Report(fields.Under("supplied"), "contradicts original", "Write true where original is null, otherwise false");
        }

        return (original, title, isSupplied);
    }

    private static WorkSource ReadSource(JsonFields fields)
    {
        var kind = fields.Text("kind", kind => EntityId.TryParse(kind) is not null, "an id of gazetteer/source-kinds.tsv");
        var description = fields.Localized("description");
        var url = fields.TextOrNull("url");
        var uri = url is null ? null : WebAddresses.TryParse(url);
        if (!string.IsNullOrWhiteSpace(url) && uri is null)
        {
            fields.Report(fields.Under("url"), $"is {Quoted.Of(url)}, expected an http or https address", "Correct the address or write null");
        }

        return new WorkSource(kind, description, uri);
    }

    private static Uri? ReadIiif(JsonFields fields)
    {
        var address = fields.OptionalText("iiif");
        var uri = address is null ? null : WebAddresses.TryParse(address);
        if (!string.IsNullOrWhiteSpace(address) && uri is null)
        {
            fields.Report(fields.Under("iiif"), $"is {Quoted.Of(address)}, expected an http or https address", "Correct the address or remove the field");
        }

        return uri;
    }

    private static WorkOriginal ReadOriginal(JsonFields fields) => new(
        fields.Text("file", CorpusFiles.IsOriginal, "the name of the file that the text came in"),
        fields.Text("format"),
        fields.Count("extractor"),
        fields.Text("sha256", Sha256Digest.IsOne, "64 lower-case hexadecimal digits"));

    private static WorkState ReadState(JsonFields fields)
    {
        var word = fields.Has("state") ? fields.Text("state", WorkStates.Words.ContainsKey, string.Join(", ", WorkStates.Words.Keys)) : WorkState.Published.Word();
        return WorkStates.Words.GetValueOrDefault(word);
    }

    private static WorkChapter ReadChapter(JsonFields fields)
    {
        var number = fields.Text("chapter", text => Ordinal.TryParse(text) is not null, "a chapter's number such as 3 or 3a");
        return new WorkChapter(Ordinal.TryParse(number) ?? default, fields.Localized("title"), fields.Localized("abstract"));
    }
}
