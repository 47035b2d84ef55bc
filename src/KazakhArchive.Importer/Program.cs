using KazakhArchive.Importer.Commands;
using KazakhArchive.Texts.Orthography;

if (!IcuCheck.IsPresent)
{
    Console.Error.WriteLine(IcuCheck.Missing);
    return CommandOutcome.Errors;
}

try
{
    return CommandLine.Parse(args, Terminal.OfProcess(), DateOnly.FromDateTime(DateTime.UtcNow));
}
catch (Exception fault)
{
    // In one line, whatever it is.
    Console.Error.WriteLine($"{fault.GetType().Name}: {string.Join(' ', fault.Message.Split('\n', StringSplitOptions.TrimEntries))} This is a fault of the importer: report it with this line.");
    return CommandOutcome.Errors;
}
