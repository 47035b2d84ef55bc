using System.Text.Json;
using KazakhArchive.Site.Citing;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Site.Citing;

public class CslJsonTests
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    public static TheoryData<string> References => [.. TinyCitations.References];

    [Theory]
    [MemberData(nameof(References))]
    public void ItemIsReadBack(string reference)
    {
        var json = CslJson.Write(TinyCitations.Of(TinyCitations.Arabic, reference), Today);
        using var items = JsonDocument.Parse(json);
        var item = Assert.Single(items.RootElement.EnumerateArray());

        Assert.Equal(reference.Length == 0 ? "book" : "chapter", item.GetProperty("type").GetString());
        Assert.Equal(("Abdelhamid", "Amr"), (item.GetProperty("author")[0].GetProperty("family").GetString(), item.GetProperty("author")[0].GetProperty("given").GetString()));
        Assert.Equal("ألف باء كازاخستان [The ABC of Kazakhstan]", item.GetProperty(reference.Length == 0 ? "title" : "container-title").GetString());
        Assert.Equal($"https://archive.example/alif-ba{(reference.Length == 0 ? "" : "/" + reference)}", item.GetProperty("URL").GetString());
        Assert.Equal(29, item.GetProperty("accessed").GetProperty("date-parts")[0][2].GetInt32());
        Assert.All(item.EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
        Assert.Contains("كازاخستان", json, StringComparison.Ordinal);
    }

    /// <summary>Styles print these where nobody expects them: "Printed book to ألف باء".</summary>
    [Theory]
    [MemberData(nameof(References))]
    public void NothingIsSaidThatAStyleWouldMisplace(string reference)
    {
        using var items = JsonDocument.Parse(CslJson.Write(TinyCitations.Of(TinyCitations.Arabic, reference), Today));

        Assert.All((string[])["genre", "archive", "archive_location", "original-author", "original-title"], field => Assert.False(items.RootElement[0].TryGetProperty(field, out _), field));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.1")]
    public void WebArticleIsAPageOfTheArchive(string reference)
    {
        using var items = JsonDocument.Parse(CslJson.Write(TinyCitations.Of(TinyCitations.Urdu, reference), Today));
        var item = items.RootElement[0];

        Assert.Equal("webpage", item.GetProperty("type").GetString());
        Assert.Equal("[قازق خانیتیں] [The Kazakh Khanates]", item.GetProperty("title").GetString());
        Assert.Equal("Kazakh Archive", item.GetProperty("container-title").GetString());
        Assert.False(item.TryGetProperty("publisher", out _));
        Assert.Equal(reference.Length > 0, item.TryGetProperty("section", out _));
    }

    [Fact]
    public void PinnedWordsNeedNoDayOfAccess() => Assert.DoesNotContain(
        "accessed", CslJson.Write(TinyCitations.Of(PublishedLibrary.Create().Editions[0].AsPublished(1)!, "1.2"), Today), StringComparison.Ordinal);

    [Fact]
    public void AnythingInATitleStaysInIt()
    {
        const string words = "\"quoted\" </script> \\ {\u0000}\n";
        using var items = JsonDocument.Parse(CslJson.Write(TinyCitations.Of(TinyCitations.With(words), ""), Today));

        Assert.Equal(words, items.RootElement[0].GetProperty("title").GetString());
    }
}
