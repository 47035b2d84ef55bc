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
    public const string Missing = "/kazakh-khanates/99";

    public static IReadOnlyList<string> Chapters { get; } = [UrduChapter, ArabicChapter, NotesChapter];

    public static IReadOnlyList<string> All { get; } =
        [Shelf, Work, UrduChapter, ArabicChapter, NotesChapter, PrintedPage, Range, LackingNote, About, Rights, Preferences, Missing];

    public static IReadOnlyList<string> Languages { get; } = ["ur", "ar", "en"];
}
