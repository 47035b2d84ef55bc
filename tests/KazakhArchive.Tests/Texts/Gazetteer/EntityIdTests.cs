using KazakhArchive.Texts.Gazetteer;

namespace KazakhArchive.Tests.Texts.Gazetteer;

public class EntityIdTests
{
    [Theory]
    [InlineData("abulkhair-khan")]
    [InlineData("sco-2001")]
    public void SlugIsAnId(string id) => Assert.Equal(id, EntityId.TryParse(id)?.Value);

    [Theory]
    [InlineData("")]
    [InlineData("Abulkhair")]
    [InlineData("1991")]
    [InlineData("قاسم")]
    [InlineData("a/b")]
    public void AnythingElseIsNone(string id) => Assert.Null(EntityId.TryParse(id));

    [Fact]
    public void LongOneIsNone() => Assert.Null(EntityId.TryParse(new string('a', EntityId.MaximumLength + 1)));
}
