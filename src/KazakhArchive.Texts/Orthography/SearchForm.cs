namespace KazakhArchive.Texts.Orthography;

/// <summary>The one folding, for the index and the query alike: forms that any keyboard gives for a word become one term.</summary>
public static class SearchForm
{
    /// <summary>The tokens of a text with their terms; words that fold to nothing are left out.</summary>
    public static IReadOnlyList<Token> Tokens(string text)
    {
        var buffer = new TokenBuffer();
        buffer.Read(text);
        var tokens = new List<Token>(buffer.Count);
        for (var i = 0; i < buffer.Count; i++)
        {
            var exact = buffer.Exact(i);
            if (Of(exact) is { Length: > 0 } term)
            {
                tokens.Add(new Token(buffer.StartUtf16(i), buffer.EndUtf16(i), buffer.Kind(i), exact.ToString(), term));
            }
        }

        return tokens;
    }

    /// <summary>The terms of one or more words, a space between them.</summary>
    public static string OfWords(string text) => string.Join(' ', Tokens(text).Select(token => token.Term));

    /// <summary>The term of one word in its exact form; empty where nothing of it is a letter or digit.</summary>
    public static string Of(ReadOnlySpan<char> exact)
    {
        Span<char> folded = exact.Length <= TokenBuffer.MaximumLength ? stackalloc char[TokenBuffer.MaximumLength] : new char[exact.Length];
        return folded[..Fold(exact, folded)].ToString();
    }

    /// <summary>Writes the term and answers its length.</summary>
    public static int Fold(ReadOnlySpan<char> exact, Span<char> term)
    {
        var length = 0;
        foreach (var c in exact)
        {
            var folded = CharacterFolding.ToSearch(c);
            if (folded != CharacterFolding.Deleted)
            {
                term[length++] = folded;
            }
        }

        return FinishWord(term[..length]);
    }

    /// <summary>Whether anything of the token is left in the search form.</summary>
    public static bool IsWord(ReadOnlySpan<char> exact)
    {
        foreach (var c in exact)
        {
            if (CharacterFolding.ToSearch(c) != CharacterFolding.Deleted)
            {
                return true;
            }
        }

        return false;
    }

    // Rules that need to know where in the word a letter stands.
    private static int FinishWord(Span<char> term)
    {
        if (term.Length == 0)
        {
            return 0;
        }

        // Old Urdu type sets do-chashmi heh for heh at the head of a word, where no aspirate can stand.
        if (term[0] == ArabicScript.HehDoachashmee)
        {
            term[0] = ArabicScript.HehGoal;
        }

        // Within a word yeh barree and noon ghunna have no form of their own: what was typed so means yeh and noon.
        for (var i = 0; i < term.Length - 1; i++)
        {
            term[i] = term[i] switch
            {
                ArabicScript.YehBarree => ArabicScript.FarsiYeh,
                ArabicScript.NoonGhunna => ArabicScript.Noon,
                _ => term[i],
            };
        }

        // Urdu leaves the final hamza of Arabic words out or in (ابتدا, ابتداء).
        var length = term.Length;
        while (length > 1 && term[length - 1] == ArabicScript.Hamza)
        {
            length--;
        }

        return length;
    }
}
