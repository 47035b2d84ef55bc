namespace KazakhArchive.Facsimiles;

/// <summary>The image of a page, in the folder <c>pages</c> of its work: a row of <c>images.tsv</c>.</summary>
/// <param name="Number">1-based place in the table; addresses name the image by it.</param>
/// <param name="Name">Of the file.</param>
/// <param name="WidthPixels">Upright, as a reader sees it.</param>
/// <param name="HeightPixels">Upright, as a reader sees it.</param>
/// <param name="Sha256">Lower-case hexadecimal digest of the file.</param>
public sealed record PageImage(int Number, string Name, int WidthPixels, int HeightPixels, long LengthBytes, string Sha256)
{
    // Enough to tell the states of one image apart for ever.
    private const int TagDigits = 16;

    /// <summary>Identifies its content in an address: it changes with any byte of the file.</summary>
    public string Tag => Sha256[..TagDigits];
}
