using System.Globalization;
using KazakhArchive.Site.Hosting;
using KazakhArchive.Site.Preferences;
using KazakhArchive.Site.Snapshots;
using KazakhArchive.Texts.Orthography;
using Serilog;

NativeHeap.ShareAmongThreads();
if (!IcuCheck.IsPresent)
{
    Console.Error.WriteLine(IcuCheck.Missing);
    return 1;
}

if (args is [HealthProbe.Command])
{
    return await HealthProbe.Run();
}

// Until the settings have been read: what nobody foresaw before then is a line of the log, too.
Log.Logger = new LoggerConfiguration().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateBootstrapLogger();
try
{
    string[] arguments = [.. Switches.Expand(args)];

    // Pages and settings lie beside the program, wherever it is started from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = arguments, ContentRootPath = AppContext.BaseDirectory });
    DefaultAddress.Set(builder);
    SiteServices.AddTo(builder);

    var app = builder.Build();
    RequestPipeline.Build(app);
    app.Services.GetRequiredService<ReloadOnHangup>();
    StartNotices.Log(app, arguments);
    app.Services.GetRequiredService<SnapshotExchange>();
    app.Services.GetRequiredService<PreferenceStylesheet>();
    await app.RunAsync();
    return 0;
}
catch (Exception fault)
{
    if (StartFaults.LineOf(fault) is string line)
    {
        Console.Error.WriteLine(line);
    }
    else
    {
        Log.Fatal(fault, "The site ended by a fault of its own");
    }

    return 1;
}
finally
{
    await Log.CloseAndFlushAsync();
}
