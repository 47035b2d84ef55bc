using KazakhArchive.Search.Analysis;
using KazakhArchive.Search.Indexing;
using KazakhArchive.Texts.Works;
using Lucene.Net.Index;

namespace KazakhArchive.Search.Parallels;

/// <summary>The lists of one segment: which passages of a language are about which topic.</summary>
internal static class TopicPostings
{
    /// <summary>The key of each topic in its ordinal order, and where its list can be read until the next is asked for.</summary>
    public static IEnumerable<(string Key, TermsEnum List)> In(Segment segment, Language language)
    {
        var dictionary = segment.Reader.GetTerms(FieldNames.TopicIn(language))?.GetEnumerator() ?? TermsEnum.EMPTY;
        while (dictionary.MoveNext())
        {
            yield return (dictionary.Term.Utf8ToString(), dictionary);
        }
    }
}
