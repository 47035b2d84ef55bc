namespace KazakhArchive.Texts.Orthography;

/// <summary>Which text is meant: as the source has it, or as the editor reads it.</summary>
public enum Layer
{
    /// <summary>Emendations applied, noise and doubled stretches left out; what pages show and citations quote.</summary>
    Reading,

    /// <summary>Every character of the source: each emendation as its sic, forme work, surplus and noise included.</summary>
    Diplomatic,
}
