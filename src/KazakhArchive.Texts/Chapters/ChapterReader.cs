using KazakhArchive.Texts.Findings;

namespace KazakhArchive.Texts.Chapters;

/// <summary>Reads the Markdown that ChapterFormat.md describes.</summary>
public static class ChapterReader
{
    /// <summary>
    /// The chapter with every block that could be read; null where the file's name or its heading gives no chapter.
    /// Whoever needs the whole chapter asks whether the findings hold errors.
    /// </summary>
    /// <param name="path">The file as findings name it, relative to the corpus folder.</param>
    /// <param name="fileName"><c>03-national-identity.md</c>: number and slug stand nowhere else.</param>
    public static Chapter? Read(string path, string fileName, string text, FindingList findings)
    {
        if (ChapterFileName.TryParse(fileName) is not ChapterFileName name)
        {
            findings.Add(path, null, FindingCodes.ChapterMalformed, $"the file is called \"{fileName}\", expected such as 03-national-identity.md", "Rename it");
            return null;
        }

        var blocks = new List<Block>();
        var lineOfId = new Dictionary<PassageId, int>();
        var lines = text.Split('\n');
        var isAfterBlock = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var isLast = i == lines.Length - 1;
            var line = new LineFindings(path, i + 1, findings);
            CheckLayout(lines[i], isAfterBlock, isLast, line);
            isAfterBlock = lines[i].Length > 0;
            if (isAfterBlock && BlockReader.Read(lines[i].TrimEnd('\r'), name.Number, line) is Block block)
            {
                blocks.Add(block);
                CheckIds(block, i + 1, lineOfId, line);
            }
        }

        var headings = blocks.Count(block => block is { Kind: BlockKind.Heading, Level: 1 });
        if (headings != 1)
        {
            findings.Add(path, null, FindingCodes.ChapterMalformed, $"the file holds {headings} headings of the first level, expected one", "Begin the chapter with one line after \"# \"");
        }

        return headings == 0 ? null : new Chapter(name.Number, name.Slug, blocks);
    }

    /// <summary>One block of a file that was sound when it was read whole; null where the line is none.</summary>
    public static Block? ReadLine(string line, Ordinal chapter)
    {
        var findings = new FindingList();
        var block = BlockReader.Read(line, chapter, new LineFindings("", 1, findings));
        return findings.HasErrors ? null : block;
    }

    /// <summary>One block, one blank line, one block; a line feed after each line and no other line end.</summary>
    private static void CheckLayout(string text, bool isAfterBlock, bool isLast, LineFindings line)
    {
        if (text.EndsWith('\r'))
        {
            line.Malformed("the line ends with CR LF, expected LF", "Save the file with LF line ends");
        }

        if (text.Length > 0 && isAfterBlock)
        {
            line.Malformed("a block follows another without a blank line, expected one between them", "Insert a blank line");
        }

        if (text.Length > 0 && isLast)
        {
            line.Malformed("the last line has no line end, expected LF", "End the file with one line feed");
        }

        if (text.Length == 0 && !isAfterBlock)
        {
            line.Malformed("the line is blank, expected a block", "Leave one blank line between blocks and none at the ends of the file");
        }
    }

    private static void CheckIds(Block block, int lineNumber, Dictionary<PassageId, int> lineOfId, LineFindings line)
    {
        var pages = block.Inlines.OfType<Inline.PageBeginning>().Select(beginning => beginning.Page);
        foreach (var id in pages.Prepend(block.Id).OfType<PassageId>())
        {
            if (!lineOfId.TryAdd(id, lineNumber))
            {
                line.Duplicate($"the reference {id} stands here and on line {lineOfId[id]}, expected once", "Run the importer, which gives each its own");
            }
        }
    }
}
