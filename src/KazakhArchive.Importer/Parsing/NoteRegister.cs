using KazakhArchive.Texts.Passages;

namespace KazakhArchive.Importer.Parsing;

/// <summary>
/// Finds the text of a note's mark: the nearest note further on that is printed with the same number and in the same run of notes, at a
/// page's foot as at a book's end.
/// </summary>
public sealed class NoteRegister
{
    private readonly Dictionary<int, List<int>> textsByNumber = [];
    private readonly List<int> allTexts = [];
    private readonly List<int> firstTexts = [];
    private readonly Dictionary<SourcePlace, (int Length, int Number)> signs = [];

    /// <param name="hasOwnNumbers">Each note has a number that no other one has: the file in which the text came tells them.</param>
    public NoteRegister(IReadOnlyList<ClassifiedPiece> pieces, bool hasOwnNumbers)
    {
        AreTold = hasOwnNumbers;
        for (var i = 0; i < pieces.Count; i++)
        {
            foreach (var (place, length, sign) in pieces[i].NoteSigns)
            {
                signs[place] = (length, sign);
            }

            if (pieces[i] is { Kind: PieceKind.Note, MarkerNumber: int number })
            {
                if (!textsByNumber.TryGetValue(number, out var texts))
                {
                    textsByNumber[number] = texts = [];
                }

                texts.Add(i);
                allTexts.Add(i);
                if (number == 1)
                {
                    firstTexts.Add(i);
                }
            }
        }
    }

    /// <summary>Marks are those that the file tells; no number of the text is taken for one.</summary>
    public bool AreTold { get; }

    /// <summary>How long the sign is that is at a place of the source and marks a note, and the number of the note; null where none does.</summary>
    public (int Length, int Number)? SignAt(SourcePlace place) => signs.TryGetValue(place, out var sign) ? sign : null;

    /// <summary>Whether the source has the text of any note.</summary>
    public bool HasTexts => allTexts.Count > 0;

    public bool HasSigns => signs.Count > 0;

    public bool HasTextAfter(int pieceIndex, int number) => TextAfter(pieceIndex, number) >= 0;

    /// <summary>Index of the piece; -1 where the source has no such text.</summary>
    public int TextAfter(int pieceIndex, int number)
    {
        if (!textsByNumber.TryGetValue(number, out var texts))
        {
            return -1;
        }

        if (AreTold)
        {
            return texts[0];
        }

        var text = FirstFrom(texts, pieceIndex);

        // Where the notes begin again at 1 before that text, it belongs to a later page or chapter.
        var beginsAgain = FirstFrom(firstTexts, FirstFrom(allTexts, pieceIndex) + 1);
        return beginsAgain >= 0 && beginsAgain <= text ? -1 : text;
    }

    private static int FirstFrom(List<int> indexes, int pieceIndex)
    {
        var position = indexes.BinarySearch(pieceIndex);
        position = position < 0 ? ~position : position;
        return position < indexes.Count ? indexes[position] : -1;
    }
}
