using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Corpus;

/// <summary>The archive's own names: that two share no form without a rule is proved by reading them.</summary>
public class GazetteerTests
{
    private static readonly Gazetteer Names = ArchiveCorpus.Library.Gazetteer;

    private static readonly ILookup<EntityId, string> Mentions = ArchiveCorpus.Library.Editions
        .SelectMany(edition => edition.Chapters)
        .SelectMany(chapter => chapter.Blocks)
        .SelectMany(block => block.Mentions.Select(mention => (mention.Entity, Text: LayerText.Of(block, Layer.Reading)[mention.StartUtf16..mention.EndUtf16])))
        .ToLookup(mention => mention.Entity, mention => mention.Text);

    [Fact]
    public void GazetteerIsThere() => Assert.True(Names.Entities.Count > 300);

    /// <summary>A name that stands only within longer ones (کرمان in زاہدان - کرمان ریلوے لائن) is no mention of its own.</summary>
    [Fact]
    public void EveryNameIsMentionedOrPartOfOneThatIs()
    {
        var mentioned = Mentions.SelectMany(texts => texts).Select(text => NameForm.Of(text).Key).Distinct(StringComparer.Ordinal).ToList();
        var titlePages = ArchiveCorpus.Library.Editions
            .SelectMany(edition => edition.Chapters)
            .SelectMany(chapter => chapter.Blocks.Where(block => block.Kind == BlockKind.TitlePage))
            .Select(block => NameForm.Of(LayerText.Of(block, Layer.Reading)).Key);
        var texts = mentioned.Concat(titlePages).ToList();

        Breaches.AreNone(Names.Entities
            .Where(entity => !Mentions.Contains(entity.Id))
            .Where(entity => !entity.AllForms.Any(form => texts.Exists(text => text.Contains(form.Key, StringComparison.Ordinal))))
            .Select(entity => entity.Id.Value));
    }

    [Fact]
    public void RowsAreSortedByTheirIds()
    {
        foreach (var (fileName, _) in EntityTypes.Tables)
        {
            var ids = File.ReadLines(ArchiveCorpus.Folder.GazetteerTable(fileName).Path).Skip(1).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0]);

            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
        }
    }

    /// <summary>What reviewers found wrong once, or what only a rule gets right.</summary>
    [Theory]
    [InlineData("abc-kazakhstan", "وصولًا إلى قارص التركية", "التركية", "turks")]
    [InlineData("abc-kazakhstan", "لكازاخستان نور سلطان نزارباييڤ", "نور سلطان نزارباييڤ", "nursultan-nazarbayev")]
    [InlineData("kazakh-khanates", "تاشقند کے فرمانروا", "تاشقند", "tashkent")]
    [InlineData("iran-central-asia", "مشرق بعید", "مشرق بعید", "east-asia")]
    public void NameInItsSentenceMeans(string work, string sentence, string name, string entity)
    {
        var block = ArchiveCorpus.Find(work).Chapters.SelectMany(chapter => chapter.Blocks)
            .FirstOrDefault(block => LayerText.Of(block, Layer.Reading).Contains(sentence, StringComparison.Ordinal));
        Assert.True(block is not null, sentence);
        var text = LayerText.Of(block, Layer.Reading);
        var start = text.IndexOf(sentence, StringComparison.Ordinal) + sentence.IndexOf(name, StringComparison.Ordinal);

        Assert.Contains(new EntityMention(start, start + name.Length, EntityId.TryParse(entity)!.Value), block.Mentions);
    }
}
