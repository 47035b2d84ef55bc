using FsCheck;
using FsCheck.Fluent;

namespace KazakhArchive.Tests.Texts.Orthography;

/// <summary>Random text as sources and keyboards give it: letters of both alphabets, marks in any order, joiners, forms, digits.</summary>
internal static class VocalisedText
{
    private const string Letters = "\u0627\u0622\u0623\u0625\u0671\u0628\u067E\u062A\u0679\u062C\u0686\u062D\u062F\u0688\u0631\u0691\u0632\u0633\u0634"
        + "\u0639\u0641\u06A4\u0642\u0643\u06A9\u06AF\u0644\u0645\u0646\u06BA\u0648\u0624\u0647\u06C1\u06BE\u0629\u06C0\u06C2\u064A\u06CC\u0649\u0626\u06D2\u06D3\u0621";

    private const string Marks = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670";
    private const string Others = "\u0640\u200C\u200D\u200F\u00AD aB\u00E9\u0435\u0439\u0301'\u2019-.,\u060C\u06D4 \u06F1\u06F2\u0663\u06644\u00B2\uFEFB\uFDFA\uFC60\uD83D\uDE00\uAC00";

    public static Arbitrary<string> Arbitrary { get; } = Gen.Frequency(
            (6, Gen.Elements(Letters.AsEnumerable())),
            (2, Gen.Elements(Marks.AsEnumerable())),
            (2, Gen.Elements(Others.AsEnumerable())),
            (1, Gen.Constant(' ')))
        .ArrayOf()
        .Select(characters => new string(characters))
        .ToArbitrary();
}
