using System.Collections.Concurrent;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Gazetteer;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Suggesting;

/// <summary>
/// What the archive knows besides the work for which proposals are made: the other works as their editors read them and what is said about
/// them, the names, the glossary. A language is read and counted when it is first asked for, once for all works.
/// </summary>
/// <param name="list">Words that are known from elsewhere, and how often each occurs in a million words; may be empty.</param>
/// <param name="areCommonWordsKnown">Whether the common words of the language are, which were compiled beside the archive's own works: without them it is
/// measured what is found in any other book.</param>
public sealed class ArchiveWords(
    CorpusFolder corpus, Gazetteer gazetteer, IReadOnlyList<GlossaryEntry> glossary, IReadOnlyList<(string Word, double EachMillion)> list, bool areCommonWordsKnown = true)
{
    // Two million words of a language; more of them change no proposal, and take time.
    private const int MostUtf16 = 10_000_000;

    private readonly ConcurrentDictionary<Language, Lazy<(ArchiveVocabulary All, ILookup<WorkId, string> Texts)>> languages = new();

    /// <summary>
    /// The words that are known in the work's language, its own not yet counted. Its chapters are left out, as its emendations stand in them.
    /// </summary>
    public KnownWords For(WorkId work, Language language)
    {
        var (all, texts) = languages.GetOrAdd(language, _ => new(() => Count(language))).Value;
        if (!texts.Contains(work))
        {
            return new KnownWords(all);
        }

        var own = new ArchiveVocabulary();
        CountTexts(own, texts[work]);
        return new KnownWords(all, own);
    }

    private (ArchiveVocabulary All, ILookup<WorkId, string> Texts) Count(Language language)
    {
        var texts = Texts(language).ToList();
        var all = new ArchiveVocabulary();
        CountTexts(all, texts.Select(text => text.Text));
        foreach (var name in gazetteer.Entities.SelectMany(entity => NamesOf(entity.Urdu, entity.Arabic, language))
            .Concat(glossary.SelectMany(entry => NamesOf(entry.Urdu, entry.Arabic, language))))
        {
            all.AddName(name.Written);
        }

        foreach (var word in areCommonWordsKnown ? CommonWords.In(language).Distinct(StringComparer.Ordinal) : [])
        {
            all.AddListed(word, CommonWords.EachMillion);
        }

        foreach (var (word, eachMillion) in list)
        {
            all.AddListed(word, eachMillion);
        }

        return (all, texts.ToLookup(text => text.Work, text => text.Text));
    }

    /// <summary>In the order of the works' ids, as far as they can be read; what is wrong with one is found when it is checked.</summary>
    private IEnumerable<(WorkId Work, string Text)> Texts(Language language)
    {
        var length = 0L;
        foreach (var folder in corpus.Works([]))
        {
            if (WorkJson.Read(folder, []) is not Work work)
            {
                continue;
            }

            if (work.Language == language && length < MostUtf16 && EditionReader.Read(folder, gazetteer, [], isProof: false) is Edition edition)
            {
                var text = string.Join('\n', edition.Chapters.SelectMany(chapter => chapter.Blocks).Select(block => LayerText.Of(block, Layer.Reading)));
                length += text.Length;
                yield return (folder.Id, text);
            }

            foreach (var text in About(work, language))
            {
                yield return (folder.Id, text);
            }
        }
    }

    private static void CountTexts(ArchiveVocabulary vocabulary, IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            vocabulary.CountText(text);
        }
    }

    private static IEnumerable<NameForm> NamesOf(IReadOnlyList<NameForm> urdu, IReadOnlyList<NameForm> arabic, Language language) => language switch
    {
        Language.Urdu => urdu,
        Language.Arabic => arabic,
        _ => [],
    };

    private static IEnumerable<string> About(Work work, Language language) => language is not (Language.Urdu or Language.Arabic) ? [] :
        from text in (LocalizedText[])[work.Title, work.Abstract, work.Rights, work.Normalisation, work.Source.Description, .. work.Chapters.SelectMany(chapter => (LocalizedText[])[chapter.Title, chapter.Abstract])]
        select text.In(language);
}
