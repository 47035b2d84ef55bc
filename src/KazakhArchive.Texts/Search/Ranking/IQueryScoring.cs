using KazakhArchive.Texts.Search.Matching;
using KazakhArchive.Texts.Search.Querying;

namespace KazakhArchive.Texts.Search.Ranking;

/// <summary>
/// What an engine makes of each part of a query. Which terms answer a word, what restricts and what excludes is said by
/// <see cref="QueryEvaluation{T}"/>, the same for every engine.
/// </summary>
/// <typeparam name="T">A part of the query: in memory its units with their scores, elsewhere the engine's own query.</typeparam>
internal interface IQueryScoring<T>
{
    T None { get; }

    /// <summary>Every unit, without a score.</summary>
    T Everything { get; }

    /// <summary>Units with any of the words, those with more of them higher.</summary>
    /// <param name="idfs">Receives the weight of each word.</param>
    T Words(IReadOnlyList<WordMatches> words, List<float> idfs);

    /// <param name="form">The number of the exact form.</param>
    T Form(QueryWord word, int form);

    T Phrase(PhraseMatcher phrase);

    /// <summary>Units of both, their scores added.</summary>
    T And(T left, T right);

    /// <summary>Units of either, their scores added.</summary>
    T Or(T left, T right);

    /// <summary>Units of the first, with the score of the other added where it has them too.</summary>
    T Raised(T part, T optional);

    /// <summary>Only units of passages that are accepted.</summary>
    T Where(T part, Func<int, bool> acceptsPassage);

    /// <summary>Without the passages, in both their layers, that the other has a unit of.</summary>
    T Without(T part, T excluded);

    UnitScores Run(T part);
}
