using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// What the archive knows besides the work for which proposals are made: the other works as their editors read them and what is said of
/// them, the names, the glossary. The work's own chapters are left out, as its emendations stand in them.
/// </summary>
public sealed class ArchiveWords
{
    // Two million words; more of them change no proposal, and take time.
    private const int MostUtf16 = 10_000_000;

    private readonly IReadOnlyList<(Language Language, string Name)> names;
    private readonly IReadOnlyList<(WorkId Work, Language Language, string Text)> texts;
    private readonly IReadOnlyList<(string Word, double EachMillion)> list;

    private ArchiveWords(
        IReadOnlyList<(Language, string)> names, IReadOnlyList<(WorkId, Language, string)> texts, IReadOnlyList<(string, double)> list) =>
        (this.names, this.texts, this.list) = (names, texts, list);

    /// <summary>Reads the works in the order of their ids, as far as they can be read; what is wrong with one is found when it is checked.</summary>
    /// <param name="list">Words that are known from elsewhere, and how often each stands in a million words; may be empty.</param>
    public static ArchiveWords Read(CorpusFolder corpus, Gazetteer gazetteer, IReadOnlyList<GlossaryEntry> glossary, IReadOnlyList<(string, double)> list)
    {
        var names = gazetteer.Entities.SelectMany(entity => NamesOf(entity.Urdu, entity.Arabic))
            .Concat(glossary.SelectMany(entry => NamesOf(entry.Urdu, entry.Arabic))).ToList();
        var texts = new List<(WorkId, Language, string)>();
        var length = 0L;
        foreach (var folder in corpus.Works([]).TakeWhile(_ => length < MostUtf16))
        {
            if (EditionReader.Read(folder, gazetteer, [], isProof: false) is Edition edition)
            {
                var text = string.Join('\n', edition.Chapters.SelectMany(chapter => chapter.Blocks).Select(block => LayerText.Of(block, Layer.Reading)));
                length += text.Length;
                texts.Add((folder.Id, edition.Work.Language, text));
                texts.AddRange(About(edition.Work));
            }
        }

        return new ArchiveWords(names, texts, list);
    }

    /// <summary>The words that are known in the work's language, its own not yet counted.</summary>
    public KnownWords For(WorkId work, Language language)
    {
        var known = new KnownWords();
        foreach (var (_, _, text) in texts.Where(text => text.Work != work && text.Language == language))
        {
            known.CountText(text);
        }

        foreach (var (_, name) in names.Where(name => name.Language == language))
        {
            known.AddName(name);
        }

        foreach (var word in CommonWords.In(language))
        {
            known.AddListed(word, CommonWords.EachMillion);
        }

        foreach (var (word, eachMillion) in list)
        {
            known.AddListed(word, eachMillion);
        }

        return known;
    }

    private static IEnumerable<(Language, string)> NamesOf(IEnumerable<NameForm> urdu, IEnumerable<NameForm> arabic) =>
        urdu.Select(form => (Language.Urdu, form.Written)).Concat(arabic.Select(form => (Language.Arabic, form.Written)));

    private static IEnumerable<(WorkId, Language, string)> About(Work work) =>
        from language in (Language[])[Language.Urdu, Language.Arabic]
        from text in (LocalizedText[])[work.Title, work.Abstract, work.Rights, work.Normalisation, work.Source.Description, .. work.Chapters.SelectMany(chapter => (LocalizedText[])[chapter.Title, chapter.Abstract])]
        select (work.Id, language, text.In(language));
}
