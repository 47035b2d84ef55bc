using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Tagging;

/// <summary>
/// Finds every place of a passage where a name may stand. From each beginning the automaton is followed as far as it leads, which is
/// never farther than the longest name, so that the time grows with the text alone.
/// </summary>
internal static class NameMatcher
{
    // A word of which the OCR made two is recognised by the whole name, which must not be a short one.
    private const int ShortestBroken = 5;

    // Run together, a first word of two letters looks like the article or a preposition: آل سعود, السعود.
    private const int ShortestJoined = 3;

    public static void Find(PassageLetters passage, NameIndex index, List<NameMatch> matches)
    {
        Span<NameBeginning> beginnings = stackalloc NameBeginning[16];
        var isArabic = index.Language == Language.Arabic;
        for (var word = 0; word < passage.WordCount; word++)
        {
            var count = Clitics.Beginnings(passage.Word(word), isArabic, beginnings);
            foreach (var beginning in beginnings[..count])
            {
                Follow(passage, index, word, beginning, matches);
            }
        }
    }

    private static void Follow(PassageLetters passage, NameIndex index, int firstWord, NameBeginning beginning, List<NameMatch> matches)
    {
        var node = NameTrie.Root;
        var start = passage.FirstLetter(firstWord) + beginning.Letter;
        var letter = start;
        for (var word = firstWord; ; word++)
        {
            for (var end = passage.EndLetter(word); letter < end;)
            {
                node = index.Names.Next(node, passage.Letter(letter++));
                if (node == NameTrie.None)
                {
                    return;
                }

                if (index.Names.KeyAt(node) is not NameTrie.None and var key && letter - start >= beginning.ShortestKey)
                {
                    AddIfName(passage, index, key, (firstWord, start, word, letter), beginning.HasArticle, matches);
                }
            }

            if (word + 1 == passage.WordCount || !passage.Continues(word))
            {
                return;
            }
        }
    }

    private static void AddIfName(
        PassageLetters passage, NameIndex index, int key, (int FirstWord, int Start, int LastWord, int End) place, bool hasArticle, List<NameMatch> matches)
    {
        var isForeign = passage.IsForeign(place.FirstWord);
        if (isForeign && !passage.BeginsWithCapital(place.FirstWord))
        {
            return;
        }

        var wordEnd = passage.EndLetter(place.LastWord);
        var isInflected = place.End < wordEnd;
        if (isInflected && !NameEndings.Allow(index.Language, passage.Letters(place.Start, place.End), passage.Letters(place.End, wordEnd)))
        {
            return;
        }

        List<NameEntry>? fitting = null;
        List<int>? broken = null;
        foreach (var entry in index.Entries(key))
        {
            // The article may be left out before a people's name, which then is a plain adjective: خط كازاخي.
            var lacksArticle = entry.HasArticle && !hasArticle && !entry.IsInflected;
            var lacksCapitals = entry.IsAcronym && !passage.IsInCapitals(place.FirstWord, place.LastWord);
            if ((isInflected && !entry.IsInflected) || lacksArticle || lacksCapitals || Breaks(passage, place, entry) is not { } breaks || (isForeign && breaks.Count > 0))
            {
                continue;
            }

            // Of two spellings of one name the one that explains the spaces is meant.
            if (fitting is null || breaks.Count < broken!.Count)
            {
                (fitting, broken) = ([entry], breaks);
            }
            else if (breaks.Count == broken.Count)
            {
                fitting.Add(entry);
            }
        }

        if (fitting is not null)
        {
            matches.Add(new NameMatch(place.FirstWord, place.Start, place.LastWord, wordEnd, key, wordEnd - place.End, fitting, broken!));
        }
    }

    /// <summary>The words of the text that end inside a word of the name; null where the spaces cannot be those of the name.</summary>
    private static List<int>? Breaks(PassageLetters passage, (int FirstWord, int Start, int LastWord, int End) place, NameEntry entry)
    {
        var breaks = new List<int>();
        var word = place.FirstWord;
        var nameWordStart = 0;
        foreach (var nameWordEnd in entry.WordEnds)
        {
            var end = place.Start + nameWordEnd;
            for (; word < place.LastWord && passage.EndLetter(word) < end; word++)
            {
                if (place.End - place.Start < ShortestBroken || !passage.IsSpace(word))
                {
                    return null;
                }

                breaks.Add(word);
            }

            var isJoined = end < place.End && passage.EndLetter(word) > end;
            if (isJoined && nameWordEnd - nameWordStart < ShortestJoined)
            {
                return null;
            }

            word += passage.EndLetter(word) == end && word < place.LastWord ? 1 : 0;
            nameWordStart = nameWordEnd;
        }

        return breaks;
    }
}

/// <summary>A place in a word where a name may begin.</summary>
/// <param name="Letter">Index into the word's folded letters.</param>
/// <param name="HasArticle">The article comes before it.</param>
/// <param name="ShortestKey">How many letters the name must have: the letters cut off begin other words too.</param>
internal readonly record struct NameBeginning(int Letter, bool HasArticle, int ShortestKey);
