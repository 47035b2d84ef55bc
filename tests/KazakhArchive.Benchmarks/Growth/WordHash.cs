namespace KazakhArchive.Benchmarks.Growth;

/// <summary>Chance that is the same in every run: drawn from words and numbers.</summary>
internal static class WordHash
{
    /// <summary>FNV-1a (RFC 9923) over the letters, stirred.</summary>
    public static ulong Of(ReadOnlySpan<char> word, int seed)
    {
        const ulong Basis = 14695981039346656037;
        const ulong FnvPrime = 1099511628211;
        var hash = Basis ^ (ulong)seed * FnvPrime;
        foreach (var letter in word)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return Next(hash);
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).</summary>
    public static ulong Next(ulong state)
    {
        var mixed = state + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 to 1.</summary>
    public static double Fraction(ulong chance) => (chance >> 11) * (1.0 / (1UL << 53));

    /// <summary>The chosen one of so many, for the number of a choice.</summary>
    public static int Choose(int number, int among) => (int)(Next((ulong)number) % (ulong)among);
}
