using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace KazakhArchive.Tests.Search.Analysis;

/// <summary>What a chain of analysis makes of a text, as a writer of an index asks it.</summary>
internal static class TokenStreams
{
    public static IReadOnlyList<string> Terms(TokenStream stream) => [.. Read(stream).Select(token => token.Term)];

    /// <returns>The tokens, and last what the end says of the whole text.</returns>
    public static IReadOnlyList<(string Term, int StartUtf16, int EndUtf16)> ReadToTheEnd(TokenStream stream)
    {
        var tokens = Read(stream);
        var offset = stream.GetAttribute<IOffsetAttribute>();
        return [.. tokens, ("", offset.StartOffset, offset.EndOffset)];
    }

    private static List<(string Term, int StartUtf16, int EndUtf16)> Read(TokenStream stream)
    {
        var (term, offset) = (stream.AddAttribute<ICharTermAttribute>(), stream.AddAttribute<IOffsetAttribute>());
        var tokens = new List<(string, int, int)>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            tokens.Add((term.ToString(), offset.StartOffset, offset.EndOffset));
        }

        stream.End();
        stream.Dispose();
        return tokens;
    }
}
