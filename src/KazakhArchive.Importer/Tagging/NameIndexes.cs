using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Tagging;

/// <summary>The names of the gazetteer, made ready once for all works of a language. Many may read at once.</summary>
public sealed class NameIndexes
{
    private readonly Lazy<NameIndex> urdu;
    private readonly Lazy<NameIndex> arabic;

    public NameIndexes(Gazetteer gazetteer)
    {
        Gazetteer = gazetteer;
        urdu = new Lazy<NameIndex>(() => NameIndex.Of(gazetteer, Language.Urdu));
        arabic = new Lazy<NameIndex>(() => NameIndex.Of(gazetteer, Language.Arabic));
    }

    public Gazetteer Gazetteer { get; }

    internal NameIndex In(Language language) => language == Language.Arabic ? arabic.Value : urdu.Value;
}
