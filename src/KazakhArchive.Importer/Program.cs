using KazakhArchive.Importer;
using KazakhArchive.Texts.Orthography;

if (!IcuCheck.IsPresent)
{
    Console.Error.WriteLine(IcuCheck.Missing);
    return CommandOutcome.Errors;
}

return CommandLine.Parse(args, Terminal.OfProcess(), DateOnly.FromDateTime(DateTime.UtcNow));
