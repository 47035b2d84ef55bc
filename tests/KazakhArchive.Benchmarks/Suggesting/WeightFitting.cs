using System.Globalization;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Support;

namespace KazakhArchive.Benchmarks.Suggesting;

/// <summary>Fits the weights of <c>weights.tsv</c> to the hand-made rows, and shows each work by weights that were fitted to the others.</summary>
internal static class WeightFitting
{
    private const int Steps = 250;
    private const double Rate = 0.05;
    // So near to what was believed that four works teach no more than holds for each by the others.
    private const double Ridge = 50;

    private sealed record Example(HiddenWork Work, string Question, double[] Signs, bool IsRight);

    public static void Run(IReadOnlyList<HiddenWork> works)
    {
        var examples = works.SelectMany(Examples).ToList();
        Console.WriteLine(string.Join(", ", examples.GroupBy(example => example.Question).Select(group => $"{group.Key}: {group.Count(example => example.IsRight)} of {group.Count()}")));
        Console.WriteLine("each work by weights fitted to the others:");
        SuggestBenchmark.Print(works, work => Fit(examples.Where(example => example.Work != work)), isShown: false);
        var fitted = Fit(examples);
        Console.WriteLine("by weights fitted to all:");
        SuggestBenchmark.Print(works, _ => fitted, isShown: true);
        Print("letter", WordErrors.Signs, examples);
        Print("word-split", WordBreaks.JoinSigns, examples);
        Print("word-join", WordBreaks.SplitSigns, examples);
    }

    private static void Print(string question, IReadOnlyList<string> signs, IEnumerable<Example> examples)
    {
        foreach (var (sign, believed, weight) in signs.Zip(Weights.Believed(question, signs), Fit(examples, question, signs)))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{question}\t{sign}\t{believed}\t{weight:F2}"));
        }
    }

    private static ReadingWeights Fit(IEnumerable<Example> examples)
    {
        var all = examples.ToList();
        return new ReadingWeights(
            new Weights(Fit(all, "letter", WordErrors.Signs)), new Weights(Fit(all, "word-split", WordBreaks.JoinSigns)), new Weights(Fit(all, "word-join", WordBreaks.SplitSigns)));
    }

    /// <summary>Logistic regression by gradient descent with momentum on scaled signs, its weights held near what was believed by a ridge.</summary>
    private static double[] Fit(IEnumerable<Example> examples, string question, IReadOnlyList<string> names)
    {
        var (signs, believed) = (names.Count, Weights.Believed(question, names));
        var of = examples.Where(example => example.Question == question).ToList();
        var scale = Enumerable.Range(0, signs).Select(i => Math.Max(0.2, Math.Sqrt(of.Sum(example => example.Signs[i] * example.Signs[i]) / Math.Max(1, of.Count)))).ToArray();
        var origin = believed.Zip(scale, (weight, by) => weight * by).ToArray();
        var (weights, momentum, squares) = (origin.ToArray(), new double[signs], new double[signs]);
        for (var step = 1; step <= Steps; step++)
        {
            var gradient = new double[signs];
            foreach (var example in of)
            {
                var odds = 0.0;
                for (var i = 0; i < signs; i++)
                {
                    odds += weights[i] * example.Signs[i] / scale[i];
                }

                var error = Weights.Probability(odds) - (example.IsRight ? 1 : 0);
                for (var i = 0; i < signs; i++)
                {
                    gradient[i] += error * example.Signs[i] / scale[i];
                }
            }

            for (var i = 0; i < signs; i++)
            {
                gradient[i] += Ridge * (weights[i] - origin[i]);
                momentum[i] = 0.9 * momentum[i] + 0.1 * gradient[i];
                squares[i] = 0.99 * squares[i] + 0.01 * gradient[i] * gradient[i];
                weights[i] -= Rate * (momentum[i] / (1 - Math.Pow(0.9, step))) / (Math.Sqrt(squares[i] / (1 - Math.Pow(0.99, step))) + 1e-9);
            }
        }

        return [.. weights.Select((weight, i) => weight / scale[i])];
    }

    private static IEnumerable<Example> Examples(HiddenWork work)
    {
        var known = work.Known();
        var text = WorkText.Count(work.Language, work.Source, known);
        var near = new NearWords(known);
        var errors = new WordErrors(text, known, near, DecidedErrors.None, ReadingWeights.Standard.Letter);
        var breaks = new WordBreaks(text, known, near, ReadingWeights.Standard);
        foreach (var line in text.Words)
        {
            for (var i = 0; i < line.Count; i++)
            {
                var word = line[i];
                foreach (var (id, signs) in errors.Readings(word))
                {
                    var isRight = work.ByHand.IsByHand(word.LineIndex, word.StartUtf16, word.EndUtf16, known[id].Spelling);
                    if (isRight || !work.ByHand.IsTouched(word.LineIndex, word.StartUtf16, word.EndUtf16))
                    {
                        yield return new Example(work, "letter", signs, isRight);
                    }
                }

                if (i + 1 < line.Count && word.After >= 0 && breaks.Joined(word, line[i + 1]) is { } joined)
                {
                    yield return new Example(work, "word-split", joined.Signs, work.ByHand.IsByHand(word.LineIndex, word.StartUtf16, line[i + 1].EndUtf16, word.Written + line[i + 1].Written));
                }

                foreach (var (_, _, at, signs) in breaks.Partings(word))
                {
                    yield return new Example(work, "word-join", signs, work.ByHand.IsByHand(word.LineIndex, word.StartUtf16, word.EndUtf16, $"{word.Written[..at]} {word.Written[at..]}"));
                }
            }
        }
    }
}
