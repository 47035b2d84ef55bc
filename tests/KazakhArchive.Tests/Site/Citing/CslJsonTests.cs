using System.Text.Json;
using KazakhArchive.Site.Citing;

namespace KazakhArchive.Tests.Site.Citing;

public class CslJsonTests
{
    public static TheoryData<string> References => [.. TinyCitations.References];

    [Theory]
    [MemberData(nameof(References))]
    public void ItemIsReadBack(string reference)
    {
        var json = CslJson.Write(TinyCitations.Of(TinyCitations.Arabic, reference));
        using var items = JsonDocument.Parse(json);
        var item = Assert.Single(items.RootElement.EnumerateArray());

        Assert.Equal(reference.Length == 0 ? "book" : "chapter", item.GetProperty("type").GetString());
        Assert.Equal("Amr Abdelhamid (عمرو عبدالحميد)", item.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal(reference.Length == 0 ? "ألف باء كازاخستان" : "تمهيد", item.GetProperty("original-title").GetString());
        Assert.Equal("ألف باء كازاخستان [The ABC of Kazakhstan]", item.GetProperty(reference.Length == 0 ? "title" : "container-title").GetString());
        Assert.Equal($"https://archive.example/alif-ba{(reference.Length == 0 ? "" : "/" + reference)}", item.GetProperty("URL").GetString());
        Assert.All(item.EnumerateObject(), field => Assert.NotEqual(JsonValueKind.Null, field.Value.ValueKind));
        Assert.Contains("كازاخستان", json, StringComparison.Ordinal);
    }

    [Fact]
    public void AnythingInATitleStaysInIt()
    {
        const string words = "\"quoted\" </script> \\ {\u0000}\n";
        using var items = JsonDocument.Parse(CslJson.Write(TinyCitations.Of(TinyCitations.With(words), "")));

        Assert.Equal(words, items.RootElement[0].GetProperty("original-title").GetString());
    }
}
