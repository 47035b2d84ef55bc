using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Texts.Works;

public class WorkJsonTextTests
{
    [Fact]
    public void OnlyTheNamedValueChanges() => Assert.Equal(
        "{ \"title\":{\"ur\" : \"الف\"},\n\"chapters\": [ {\"title\": {\"ur\": \"ب\"}}, {\"title\": {\"ur\": \"\\\"نیا\\\"\"}, \"n\": [1, \"x\"]} ], \"url\": null }",
        WorkJsonText.With(
            "{ \"title\":{\"ur\" : \"الف\"},\n\"chapters\": [ {\"title\": {\"ur\": \"ب\"}}, {\"title\": {\"ur\": \"پ\"}, \"n\": [1, \"x\"]} ], \"url\": \"http://a\" }",
            new Dictionary<string, string?> { ["chapters[1].title.ur"] = "\"نیا\"", ["url"] = null, ["chapters[2].title.ur"] = "none" }));

    [Theory]
    [InlineData("{\n  \"authors\": [],\n  \"revision\": 0\n}\n")]
    [InlineData("{\n  \"authors\": [\n    {\n      \"original\": \"ا\",\n      \"ur\": \"ا\",\n      \"ar\": \"ا\",\n      \"en\": \"A\"\n    }\n  ],\n  \"revision\": 0\n}\n")]
    public void AuthorComesLastAndAsTheFileIsWritten(string json)
    {
        var added = WorkJsonText.WithAuthor(json, new WorkAuthor("ب", new LocalizedText("ب", "ب", "B")));
        const string Author = "    {\n      \"original\": \"ب\",\n      \"ur\": \"ب\",\n      \"ar\": \"ب\",\n      \"en\": \"B\"\n    }\n  ],\n";
        Assert.EndsWith(Author + "  \"revision\": 0\n}\n", added, StringComparison.Ordinal);
        Assert.Equal(json.Replace("\n  ],", ",\n" + Author, StringComparison.Ordinal).Replace("[],", "[\n" + Author, StringComparison.Ordinal).Replace("],\n,", "],", StringComparison.Ordinal).Replace("],\n\n", "],\n", StringComparison.Ordinal), added);
    }

    /// <summary>Whatever the four works say can be exchanged, and what is exchanged for itself changes no byte.</summary>
    [Fact]
    public void EveryTextOfTheArchiveIsFoundByItsPath()
    {
        foreach (var folder in CorpusFolder.Find(Repository.PathOf("corpus"), [])!.Works([]))
        {
            var json = File.ReadAllText(folder.WorkJson.Path);
            var work = WorkJson.Read(folder, [])!;
            var texts = WorkTexts.Of(work).SelectMany(text => Languages.All.Select(language => ($"{text.Path}.{language.Code()}", text.Text.In(language)))).ToList();
            Assert.Equal(json, WorkJsonText.With(json, texts.ToDictionary(text => text.Item1, text => (string?)text.Item2, StringComparer.Ordinal)));
            var marked = WorkJsonText.With(json, texts.ToDictionary(text => text.Item1, text => (string?)("*" + text.Item2), StringComparer.Ordinal));
            var read = WorkJson.Read(folder.Id, folder.WorkJson.Name, marked, [])!;
            Assert.All(WorkTexts.Of(read), text => Assert.All(Languages.All, language => Assert.StartsWith("*", text.Text.In(language), StringComparison.Ordinal)));
        }
    }
}
