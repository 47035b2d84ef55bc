using BitFaster.Caching.Lru;
using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Search.Matching;

/// <summary>The terms of the archive and every way to find those that resemble a word.</summary>
internal sealed class Lexicon
{
    private const int UnitsOfAWord = 3;
    private const int ShortestBehindClitic = 4;
    private const int FeminineWithoutStem = 3;

    // More than there are in most archives.
    private const int MostGramsKept = 65_536;

    private readonly OpenIndex index;
    private readonly TermLookup stems;
    private readonly TermLookup sounds;
    private readonly TermLookup skeletons;
    private readonly TermLookup roots;
    private readonly TermLookup grams;
    private readonly TermLookup hashes;
    private readonly UrduStem urduStem;
    private readonly ConcurrentLru<string, float> gramWeights = new(Environment.ProcessorCount, MostGramsKept, StringComparer.Ordinal);
    private readonly int termCount;

    public Lexicon(OpenIndex index)
    {
        this.index = index;
        stems = index.Terms(FieldNames.Stem);
        sounds = index.Terms(FieldNames.Sound);
        skeletons = index.Terms(FieldNames.Skeleton);
        roots = index.Terms(FieldNames.Root);
        grams = index.Terms(FieldNames.Gram);
        hashes = index.Terms(FieldNames.Hash);
        urduStem = new UrduStem(Contains);
        termCount = index.Postings(FieldNames.Record).CountOf(FieldNames.Entry);
    }

    public bool Contains(string term) => index.Words.IsHeld(term);

    /// <summary>How many units hold the term; 0 where none does.</summary>
    public int UnitCountOf(string term) => index.Words.CountOf(term);

    /// <summary>The word behind conjunctions, prepositions and the article; none for a short one, which they would make another word.</summary>
    public IEnumerable<string> BehindClitics(string word) => word.Length < ShortestBehindClitic ? [] : ArabicClitics.AndArticleBefore(word).Where(Contains);

    /// <summary>A feminine (لغة, ابنة) before pronouns, behind clitics too.</summary>
    public IEnumerable<string> BeforePronouns(string word)
    {
        IReadOnlyList<string> forms = [.. ArabicClitics.AndPronounsBehind(word)];

        // Of one with two letters no stem is left by which it would be found.
        return forms.Count == 0 ? []
            : word.Length == FeminineWithoutStem ? forms.SelectMany(form => ArabicClitics.Before(form).Prepend(form)).Where(Contains)
            : forms.DistinctBy(TermKeys.ArabicStemKey).SelectMany(WithArabicStem).Where(term => forms.Contains(term) || forms.Contains(ArabicStem.WithoutPrefix(term)));
    }

    /// <summary>Whether the texts have the word in these letters, be it behind a clitic.</summary>
    public bool HasAsWritten(string word) => Contains(word) || BehindClitics(word).Any();

    /// <summary>In the order of their code points.</summary>
    public IEnumerable<string> StartingWith(string prefix) => index.Words.StartingWith(prefix).Where(Contains);

    // The index has every stem that some vocabulary may leave of a term; this is the vocabulary.
    public IEnumerable<string> WithUrduStem(string term)
    {
        var read = StemWith(term);
        var stem = read.Of(term);
        return stems.EachWith(TermKeys.UrduStemKey(stem)).Where(other => read.Of(other) == stem);
    }

    // A form that is asked for shows as well as one in the texts that there is such a verb: دھکیلنا, of which they have دھکیلتے.
    private UrduStem StemWith(string term) => Contains(term) ? urduStem : new UrduStem(word => word == term || Contains(word));

    public IEnumerable<string> WithArabicStem(string term) => stems.EachWith(TermKeys.ArabicStemKey(term));

    /// <summary>The same of a word whose first letter is its own, though it may look like a preposition (برلمان, البرلمانية).</summary>
    public IEnumerable<string> WithArabicStemOfWhole(string word) =>
        ArabicStem.PrefixLength(word) == 0 ? WithArabicStem(word) : WithArabicStem(word).Concat(WithArabicStem(ArabicClitics.Article + word)).Distinct();

    public string UrduStemOf(string term) => StemWith(term).Of(term);

    /// <param name="key">As <see cref="RootKey"/> packs it.</param>
    public IReadOnlyList<string> WithRoot(ulong key) => roots.With(TermKeys.RootOf(key));

    /// <param name="key">As <see cref="SoundKey"/> packs it.</param>
    public IEnumerable<string> WithSound(ulong key) => sounds.EachWith(TermKeys.SoundOf(key));

    /// <summary>As good as always one, or none where no unit holds it any more.</summary>
    public IReadOnlyList<string> WithHash(uint hash) => hashes.With(TermKeys.HashOf(hash));

    /// <summary>The documents of the terms that have the run of three letters, for <see cref="LettersOf"/>.</summary>
    public int[] DocumentsWithGram(string gram) => grams.DocumentsWith(gram);

    /// <summary>Gives the place of each of these documents, ascending, whose term has the run of letters.</summary>
    public void VisitAmong(int[] documents, string gram, Action<int> visit) => grams.VisitAmong(documents, gram, visit);

    public int GramCountOf(string gram) => grams.CountOf(gram);

    public string LettersOf(int document) => grams.LettersOf(document);

    /// <summary>What a gram says about a word: rare ones say more.</summary>
    public float GramWeightOf(string gram) =>
        gramWeights.GetOrAdd(gram, static (gram, lexicon) => MathF.Log(1 + ((float)lexicon.termCount / Math.Max(1, lexicon.GramCountOf(gram)))), this);

    /// <summary>Whether a term occurs too often to be a damaged form of another.</summary>
    public bool IsFrequent(string term) => UnitCountOf(term) >= UnitsOfAWord;

    /// <summary>Whether other inflections of a term occur, so that it is hardly a damaged form of another.</summary>
    public bool HasInflections(string term) => stems.CountOf(TermKeys.ArabicStemKey(term)) > 1 || WithUrduStem(term).Skip(1).Any();

    /// <summary>Whether two terms are each a word of its own in texts of one language, as far as their first passages tell.</summary>
    public bool AreTwoWords(string term, string other) => HasInflections(term) && HasInflections(other) && LanguagesOf(term).Intersect(LanguagesOf(other)).Any();

    private HashSet<Language> LanguagesOf(string term)
    {
        var (languages, read) = (new HashSet<Language>(), 0);
        index.Words.VisitWhile(term, (unit, _) =>
        {
            languages.Add(index.AttributesOf(unit).Language);
            return ++read < UnitsOfAWord;
        });
        return languages;
    }

    /// <summary>The terms whose skeleton is the word's with at most one letter more, less or other, each once.</summary>
    public IEnumerable<string> SkeletonNeighbours(string word)
    {
        var letters = Skeleton.LettersOf(word);
        return skeletons.WithAny(TermKeys.SkeletonsOf(word)).Where(term => Skeleton.DifferentLetters(Skeleton.LettersOf(term), letters) <= Skeleton.LettersOfAnother);
    }
}
