using System.Globalization;
using System.Text;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Importer.Parsing;
using KazakhArchive.Importer.Writing;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary><c>extract [work…]</c>: makes source.txt and structure.tsv again from the files in which works came.</summary>
public static class ExtractCommand
{
    /// <param name="workNames">Empty for every work.</param>
    public static int Run(CorpusFolder corpus, IReadOnlyList<string> workNames, bool isStrict, DateOnly today, Terminal terminal)
    {
        var findings = new FindingList();
        var folders = WorkSelection.Of(corpus, workNames, findings);
        terminal.Tell(findings);
        var tally = ManyWorks.Each("Extracting", folders, folder => folder, Extract, terminal).With(findings);
        terminal.TellCount(tally.Errors, tally.Warnings);
        terminal.Say(string.Create(CultureInfo.InvariantCulture, $"{tally.Written} written, {tally.Unchanged} unchanged.{(tally.Written > 0 ? " Now import." : "")}"));
        return tally.ExitCode(isStrict);
    }

    /// <summary>The source and the structure that the present importer makes of the file; null where the work has none, or a finding says why not.</summary>
    internal static ExtractedBook? Read(WorkFolder folder, Work work, FindingList findings)
    {
        if (work.Original is not WorkOriginal original)
        {
            return null;
        }

        var file = folder.Original(original);
        var format = FileFormat.Find(original.Format);
        if (format is null)
        {
            findings.Add(folder.WorkJson.Name, null, FindingCodes.WorkJsonInvalid,
                $"original.format is {Quoted.Of(original.Format)}, expected one of {string.Join(", ", FileFormat.All.Select(known => known.Name))}", "Correct the name");
            return null;
        }

        if (!file.Exists)
        {
            findings.Add(file.Name, null, FindingCodes.SourceMissing, "the file is missing, expected the one that the text came in", "Restore it");
            return null;
        }

        if (file.ReadBytes(findings) is not byte[] bytes)
        {
            return null;
        }

        if (Sha256Digest.Of(bytes) is var sha256 && sha256 != original.Sha256)
        {
            findings.Add(file.Name, null, FindingCodes.OriginalChanged, $"the sha256 is {sha256}, expected {original.Sha256} as work.json says", "Restore the file, which is never edited");
            return null;
        }

        return ExtractedBook.Read(file.Name, bytes, format, findings);
    }

    private static WorkOutcome Extract(WorkFolder folder, FindingList findings)
    {
        using var held = WorkLock.Take(folder, findings);
        if (held is null || WorkJson.Read(folder, findings) is not Work work)
        {
            return new WorkOutcome(WorkResult.Refused);
        }

        if (Read(folder, work, findings) is not ExtractedBook book)
        {
            return new WorkOutcome(findings.HasErrors ? WorkResult.Refused : WorkResult.Unchanged);
        }

        var made = work with
        {
            Sha256 = Sha256Digest.Of(book.Source),
            Original = work.Original! with { Extractor = book.Format!.Version },
        };
        var images = WorkImages.Table(folder, findings);
        (CorpusFile File, byte[] Bytes)[] files =
        [
            (folder.Source, book.Source),
            (folder.Structure, Encoding.UTF8.GetBytes(StructureTable.Write(book.Structure))),
            .. images is null ? Array.Empty<(CorpusFile, byte[])>() : [(folder.Images, images)],
            (folder.WorkJson, Encoding.UTF8.GetBytes(WorkJson.Write(made))),
        ];
        var changed = Array.FindAll(files, file => !file.File.Exists || !file.Bytes.AsSpan().SequenceEqual(file.File.ReadBytes(findings)));
        var isWritten = WorkLock.Try(folder, findings, () => Array.ForEach(changed, file => WholeFile.Write(file.File.Path, file.Bytes)));
        return new WorkOutcome(!isWritten ? WorkResult.Refused : changed.Length > 0 ? WorkResult.Written : WorkResult.Unchanged);
    }
}
