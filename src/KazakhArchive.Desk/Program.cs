using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using KazakhArchive.Desk.Access;
using KazakhArchive.Desk.InterfaceLanguage;
using KazakhArchive.Desk.Scans;
using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Orthography;
using KazakhArchive.Texts.Works;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.WebEncoders;

if (!IcuCheck.IsPresent)
{
    Console.Error.WriteLine(IcuCheck.Missing);
    return 1;
}

// Pages are beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
var urls = builder.Configuration[WebHostDefaults.ServerUrlsKey] is { Length: > 0 } given ? given : LoopbackAddress.Default;
if (Array.Find(urls.Split(';'), url => !LoopbackAddress.IsListenedOn(url)) is string foreign)
{
    Console.Error.WriteLine($"--urls holds \"{foreign}\", expected http:// with localhost, 127.0.0.1 or [::1] and a port: the desk writes, and serves nobody but you. Write for example {LoopbackAddress.Default}.");
    return 1;
}

var findings = new FindingList();
if (CorpusFolder.Find(builder.Configuration["corpus"], findings) is not CorpusFolder corpus)
{
    Console.Error.WriteLine(string.Join(Environment.NewLine, findings));
    return 1;
}

var token = new AccessToken();
builder.WebHost.UseUrls(urls);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
builder.Services.AddAntiforgery(forgery => (forgery.Cookie.Name, forgery.Cookie.SameSite) = ($"desk-form-{RandomNumberGenerator.GetHexString(8)}", SameSiteMode.Strict));
builder.Services.AddRazorPages();

// Twelve fields a chapter: books have thousands, and the framework's 1,024 end at the 82nd.
builder.Services.Configure<FormOptions>(forms => forms.ValueCountLimit = 1 << 17);
FormKeys.KeepNone(builder.Services);
builder.Services.AddHttpContextAccessor().AddScoped<Wording>();
builder.Services.AddSingleton(TimeProvider.System).AddSingleton(token).AddSingleton(corpus).AddSingleton<WorkSessions>().AddSingleton<LineScans>();

var app = builder.Build();
app.Use(DeskHeaders.Add);
app.UseExceptionHandler("/-/500");
app.UseMiddleware<Gate>();
app.UseStatusCodePagesWithReExecute("/-/{0}");
app.UseStaticFiles();
app.Use(DeskLanguage.Keep);
app.UseRouting();
app.MapRazorPages();
app.MapGet("/{work}/scan/{line:int}", (LineScans scans, string work, int line, CancellationToken aborted) => scans.Get(work, line, aborted));
try
{
    await app.StartAsync();
}
catch (IOException fault) when (fault.InnerException is AddressInUseException)
{
    Console.Error.WriteLine($"{fault.Message} Name another one with --urls.");
    return 1;
}
catch (SocketException fault)
{
    Console.Error.WriteLine($"The desk cannot listen there: {fault.Message}. Name another address with --urls.");
    return 1;
}

// Printed once, for whoever started the desk: anyone with the token may write.
Console.WriteLine($"{app.Urls.First().TrimEnd('/')}/?{AccessToken.QueryKey}={token.Text}");
await app.WaitForShutdownAsync();
return 0;
