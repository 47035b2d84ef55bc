namespace KazakhArchive.Tests.Browser;

/// <summary>One page of each kind, chosen short and with much on it.</summary>
internal static class PageKinds
{
    public const string Shelf = "/";
    public const string Work = "/abc-kazakhstan";
    /// <summary>Ranges, emendations of every certainty, notes that the source lacks.</summary>
    public const string UrduChapter = "/kazakh-khanates/2";
    /// <summary>Notes, figures, a list, a range, printed pages, forme work.</summary>
    public const string ArabicChapter = "/abc-kazakhstan/2";
    /// <summary>Notes in Russian and English with long addresses.</summary>
    public const string NotesChapter = "/abc-kazakhstan/7";
    /// <summary>Begins in the middle of a passage.</summary>
    public const string PrintedPage = "/abc-kazakhstan/p35";
    public const string Range = "/kazakh-khanates/2.4-2.5";
    public const string LackingNote = "/kazakh-khanates/n1";
    public const string Frame = "/abc-kazakhstan/3.2/embed";
    public const string About = "/about";
    public const string Rights = "/rights";
    public const string Preferences = "/preferences";
    public const string Search = "/search?q=\u0642\u0627\u0632\u0642";
    /// <summary>Filters, a way of matching switched off, notices, hits by work.</summary>
    public const string SearchNarrowed = "/search?q=%22\u0642\u0627\u0632\u0642%22+AND&lang=ur,xx&without=stem&group=work";
    public const string SearchInVain = "/search?q=\u0642\u0627\u0632\u0642&work=abc-kazakhstan&page=1";
    public const string SearchForm = "/search/advanced";
    public const string Concordance = "/search/concordance?q=\u0642\u0627\u0632\u0642&by=before1";
    public const string Word = "/search/word?q=\u0645\u0639\u0627\u06C1\u062F\u06C1&work=kazakh-khanates";
    public const string MarkedChapter = "/kazakh-khanates/1?q=\u0642\u0627\u0632\u0642";
    public const string Help = "/help";
    public const string HelpForPrograms = "/help/programs";
    public const string Map = "/map";
    /// <summary>With a filter and names of its own.</summary>
    public const string MapOfRegion = "/map?region=kazakhstan&lang=ur";
    public const string Names = "/names";
    public const string NamesFiltered = "/names?name=nazar&group=people";
    public const string Name = "/names/abulkhair-khan";
    /// <summary>Those of one language by themselves.</summary>
    public const string NameMentions = "/names/abulkhair-khan/mentions/ur";
    public const string PlaceName = "/names/tashkent";
    public const string MissingName = "/names/tashkand";
    public const string Timeline = "/timeline";
    /// <summary>With passages of both languages.</summary>
    public const string TimelineCentury = "/timeline?century=1900";
    /// <summary>A passage that the other language speaks of too.</summary>
    public const string Across = "/kazakh-khanates/2.8";
    /// <summary>Both languages, a passage chosen and its nearest.</summary>
    public const string Comparison = "/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2&at=2.3";
    public const string ComparedPassages = "/compare?a=abc-kazakhstan/4.10-4.12&b=iran-central-asia/2.7";
    /// <summary>Of a reader who keeps nothing yet.</summary>
    public const string Kept = "/kept";
    public const string Missing = "/kazakh-khanates/99";

    /// <summary>Pages that say 404.</summary>
    public static IReadOnlyList<string> AllMissing { get; } = [MissingName, Missing];

    public static IReadOnlyList<string> All { get; } =
        [Shelf, Work, UrduChapter, ArabicChapter, NotesChapter, PrintedPage, Range, LackingNote, About, Rights, Preferences,
            Search, SearchNarrowed, SearchInVain, SearchForm, Concordance, Word, MarkedChapter, Help, HelpForPrograms, Across, Comparison, ComparedPassages, Names, NamesFiltered, Name, PlaceName, MissingName, Timeline, TimelineCentury, Map, MapOfRegion, Missing, NameMentions, Kept];

    public static IReadOnlyList<string> Languages { get; } = ["ur", "ar", "en"];

    private static readonly string[] Themes = ["light", "sepia", "dark"];

    /// <summary>Whether this run takes minutes more to see everything.</summary>
    public static bool AreAllAsked { get; } = Environment.GetEnvironmentVariable("KAZAKH_PAGES") == "whole";

    /// <summary>
    /// How each page is seen: in every run in one language and one theme, from page to page in others; in all nine ways with
    /// <c>tests/run --pages</c>, which takes some minutes.
    /// </summary>
    public static IReadOnlyList<(string Path, string Language, string Theme)> Seen { get; } =
        AreAllAsked
            ? [.. from path in All from language in Languages from theme in Themes select (path, language, theme)]
            : [.. All.Select((path, number) => (path, Languages[number % 3], Themes[number / 3 % 3]))];
}
