using System.Text.Json.Nodes;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public sealed class WorkJsonTests
{
    private static readonly WorkId Safar = WorkId.TryParse("safar")!.Value;
    private readonly FindingList findings = [];

    [Fact]
    public void SoundFileIsReadWhole()
    {
        var work = Read(Sound().ToJsonString());

        Assert.Empty(findings);
        Assert.NotNull(work);
        Assert.Equal("رحلة", work.OriginalTitle);
        Assert.Equal("سفر", work.Title.Urdu);
        Assert.Equal(Language.Arabic, work.Language);
        Assert.Equal(["history", "economy"], work.Subjects);
        Assert.Equal("https://example.org/a", work.Source.Url?.OriginalString);
        Assert.Equal("Amr", Assert.Single(work.Authors).Name.English);
        Assert.Equal("3a", Assert.Single(work.Chapters).Number.ToString());
    }

    [Fact]
    public void WhatIsWrittenReadsBackAndIsWrittenTheSame()
    {
        var written = WorkJson.Write(Read(Sound().ToJsonString())!);
        var again = WorkJson.Write(Read(written)!);

        Assert.Equal(written, again);
        Assert.StartsWith("{\n  \"title\": {\n    \"original\": \"رحلة\",\n", written, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", written, StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(Sound(), JsonNode.Parse(written)));
    }

    [Fact]
    public void EveryMissingFieldIsOneFindingThatNamesItsPath()
    {
        foreach (var path in PathsOf(Sound(), ""))
        {
            FindingList own = [];
            var json = Sound();
            Remove(json, path);

            Assert.Null(WorkJson.Read(Safar, "works/safar/work.json", json.ToJsonString(), own));

            var finding = Assert.Single(own);
            Assert.Equal(FindingCodes.WorkJsonInvalid, finding.Code);
            Assert.Equal($"{path} is missing", finding.What);
        }
    }

    [Theory]
    [InlineData("language", "\"farsi\"")]
    [InlineData("language", "7")]
    [InlineData("subjects", "[]")]
    [InlineData("subjects", "\"history\"")]
    [InlineData("subjects[0]", "\"Poetry\"")]
    [InlineData("subjects[1]", "\"history\"")]
    [InlineData("subjects[0]", "null")]
    [InlineData("source.kind", "\"Book-Scan\"")]
    [InlineData("source.url", "\"ftp://example.org\"")]
    [InlineData("source.url", "\"javascript:alert(1)\"")]
    [InlineData("source.url", "\"/relative\"")]
    [InlineData("source.url", "\" \"")]
    [InlineData("sha256", "\"ABC\"")]
    [InlineData("sha256", "\"B4b7fb63020344c5845adf4542d429b21de750f4febd26fe57c84b83db7fe308\"")]
    [InlineData("revision", "-1")]
    [InlineData("revision", "1.5")]
    [InlineData("revision", "\"1\"")]
    [InlineData("revision", "99999999999")]
    [InlineData("title.supplied", "\"true\"")]
    [InlineData("title.supplied", "true")]
    [InlineData("title", "\"رحلة\"")]
    [InlineData("title.ur", "\" \"")]
    [InlineData("rights", "null")]
    [InlineData("authors", "{}")]
    [InlineData("authors[0]", "\"Amr\"")]
    [InlineData("chapters[0].chapter", "3")]
    [InlineData("chapters[0].chapter", "\"03\"")]
    [InlineData("chapters[0].abstract.en", "[]")]
    [InlineData("printer", "\"unknown field\"")]
    [InlineData("title.fa", "\"unknown field\"")]
    [InlineData("chapters[0].slug", "\"unknown field\"")]
    public void WrongFieldIsOneFindingThatNamesItsPath(string path, string value)
    {
        var json = Sound();
        Set(json, path, JsonNode.Parse(value));

        Assert.Null(Read(json.ToJsonString()));

        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.WorkJsonInvalid, finding.Code);
        Assert.StartsWith(path + " ", finding.What, StringComparison.Ordinal);
    }

    [Fact]
    public void ChapterDescribedTwiceIsAFinding()
    {
        var json = Sound();
        json["chapters"]!.AsArray().Add(json["chapters"]![0]!.DeepClone());

        Assert.Null(Read(json.ToJsonString()));
        Assert.Contains("3a", Assert.Single(findings).What, StringComparison.Ordinal);
    }

    [Fact]
    public void AllFaultsAreCollected()
    {
        Assert.Null(Read("""{ "language": "farsi", "revision": -1, "year": 1999 }"""));

        Assert.Equal(
            ["title", "authors", "language", "subjects", "source", "rights", "normalisation", "sha256", "revision", "abstract", "chapters", "year"],
            findings.Select(finding => finding.What.Split(' ')[0]));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n  \"title\": \n}", 3)]
    [InlineData("{\n// remark\n}", 2)]
    [InlineData("{\n  \"a\": 1,\n}", 3)]
    public void InvalidJsonIsAFindingAtItsLine(string json, int lineNumber)
    {
        Assert.Null(Read(json));

        var finding = Assert.Single(findings);
        Assert.Equal(FindingCodes.WorkJsonInvalid, finding.Code);
        Assert.Equal(lineNumber, finding.LineNumber);
    }

    [Theory]
    [InlineData("""{ "language": "ur", "language": "ar" }""")]
    [InlineData("""{ "\ud800": 1 }""")]
    [InlineData("""{ "language": "\ud800" }""")]
    [InlineData("""[ "\udc00" ]""")]
    [InlineData("null")]
    [InlineData("[]")]
    public void HostileJsonIsOneFinding(string json)
    {
        Assert.Null(Read(json));
        Assert.Single(findings);
    }

    [Fact]
    public void DeepNestingIsAFinding()
    {
        Assert.Null(Read(new string('[', 100_000)));
        Assert.Single(findings);
    }

    [Fact]
    public void ByteOrderMarkIsTolerated()
    {
        Assert.NotNull(Read("\uFEFF" + Sound().ToJsonString()));
    }

    private Work? Read(string json) => WorkJson.Read(Safar, "works/safar/work.json", json, findings);

    private static JsonNode Sound() => JsonNode.Parse("""
        {
          "title": { "original": "رحلة", "ur": "سفر", "ar": "رحلة", "en": "Journey", "supplied": false },
          "authors": [ { "original": "عمرو", "ur": "عمرو", "ar": "عمرو", "en": "Amr" } ],
          "language": "ar",
          "subjects": [ "history", "economy" ],
          "source": { "kind": "web-article", "description": { "ur": "صفحہ", "ar": "صفحة", "en": "A page" }, "url": "https://example.org/a" },
          "rights": { "ur": "نامعلوم", "ar": "مجهولة", "en": "Unknown" },
          "normalisation": { "ur": "نہیں", "ar": "لا", "en": "None" },
          "sha256": "b4b7fb63020344c5845adf4542d429b21de750f4febd26fe57c84b83db7fe308",
          "revision": 0,
          "abstract": { "ur": "خلاصہ", "ar": "خلاصة", "en": "Abstract" },
          "chapters": [ { "chapter": "3a", "title": { "ur": "باب", "ar": "باب", "en": "Chapter" }, "abstract": { "ur": "خلاصہ", "ar": "خلاصة", "en": "Abstract" } } ]
        }
        """)!;

    private static IEnumerable<string> PathsOf(JsonNode node, string path) => node switch
    {
        JsonObject fields => fields.SelectMany(field =>
        {
            var inner = path.Length == 0 ? field.Key : $"{path}.{field.Key}";
            return field.Value is null ? [inner] : PathsOf(field.Value, inner).Prepend(inner);
        }),
        JsonArray list => list.SelectMany((element, index) => PathsOf(element!, $"{path}[{index}]")),
        _ => [],
    };

    private static void Remove(JsonNode json, string path)
    {
        var (parent, name) = ParentOf(json, path);
        parent.AsObject().Remove(name);
    }

    private static void Set(JsonNode json, string path, JsonNode? value)
    {
        var (parent, name) = ParentOf(json, path);
        if (parent is JsonArray list)
        {
            list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            parent[name] = value;
        }
    }

    private static (JsonNode Parent, string Name) ParentOf(JsonNode json, string path)
    {
        var steps = path.Replace("[", ".", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        foreach (var step in steps[..^1])
        {
            json = json is JsonArray list ? list[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : json[step]!;
        }

        return (json, steps[^1]);
    }
}
