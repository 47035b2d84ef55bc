using KazakhArchive.Desk.Importing;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Works;

namespace KazakhArchive.Desk.Pages;

/// <summary>Imports the work, and shows what was found and which passages read otherwise, word by word.</summary>
public sealed class ImportModel(WorkSessions works, Wording ui) : WorkPage(works, ui)
{
    /// <summary>Null before the button is pressed; then the findings of the last import are shown.</summary>
    public ImportResult? Result { get; private set; }

    public void OnGet()
    {
        // Nothing is imported by an address alone.
    }

    public void OnPost() => Result = WorkImporting.Run(Session, Works);
}
