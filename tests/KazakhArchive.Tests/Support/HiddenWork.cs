using KazakhArchive.Importer.Emending;
using KazakhArchive.Importer.Sources;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Support;

/// <summary>A work whose emendations are put aside.</summary>
internal sealed record HiddenWork(WorkId Id, Language Language, IReadOnlyList<SourceLine> Source, ArchiveWords Archive, HandMadeRows ByHand)
{
    public static HiddenWork Read(WorkFolder folder, ArchiveWords archive)
    {
        var findings = new FindingList();
        var work = WorkJson.Read(folder.Id, folder.WorkJson.Name, folder.WorkJson.ReadText(FindingCodes.WorkJsonInvalid, findings)!, findings)!;
        var source = SourceReader.Read(folder.Source.Name, folder.Source.ReadBytes(findings)!, findings)!;
        var rows = EmendationTable.Read(folder.Emendations.Name, folder.Emendations.ReadText(FindingCodes.TsvHeader, findings)!, findings);
        return new HiddenWork(folder.Id, work.Language, source.Lines, archive, new HandMadeRows([.. source.Lines.Select(line => line.Text.TrimEnd('\r'))], rows));
    }

    public IReadOnlyList<Proposal> Suggest(ReadingWeights weights) => Suggester.Suggest(Language, Source, Archive.For(Id, Language), [], [], [], weights);

    /// <summary>What is proposed of the work as its editor reads it, where hardly anything is left to propose.</summary>
    public IReadOnlyList<Proposal> SuggestOfMended(ReadingWeights weights) => Suggester.Suggest(
        Language, [.. ByHand.Mended.Select((line, index) => new SourceLine(index + 1, line))], Archive.For(Id, Language), [], [], [], weights);
}
