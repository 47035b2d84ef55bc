using System.CommandLine;
using KazakhArchive.Importer;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;

if (!IcuCheck.IsPresent)
{
    Console.Error.WriteLine(IcuCheck.Missing);
    return CommandOutcome.Errors;
}

return CommandLine.Parse(args, Terminal.OfProcess(), DateOnly.FromDateTime(DateTime.UtcNow));
