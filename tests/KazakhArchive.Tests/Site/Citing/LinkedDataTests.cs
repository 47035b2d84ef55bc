using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using KazakhArchive.Site.Citing;

namespace KazakhArchive.Tests.Site.Citing;

public class LinkedDataTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("1.2")]
    public void NoTextCanEndTheScriptElement(string reference)
    {
        const string words = "</script><script>alert(1)</script><!-- & \" \\";
        var data = LinkedData.Write(TinyCitations.Of(TinyCitations.With(words), reference), words);

        Assert.DoesNotContain('<', data);
        using var parsed = JsonDocument.Parse(data);
        Assert.Equal(reference == "1.2" ? null : words, parsed.RootElement.TryGetProperty("description", out var description) ? description.GetString() : null);
        Assert.Contains(JsonEncodedText.Encode(words, JavaScriptEncoder.Create(UnicodeRanges.All)).ToString(), data, StringComparison.Ordinal);
    }
}
