using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace KazakhArchive.Desk.Access;

/// <summary>What only who started the desk knows: made at its start, printed with its address, kept by the browser in a cookie.</summary>
public sealed class AccessToken
{
    public const string QueryKey = "token";

    private const int Bytes = 24;

    private readonly byte[] value;

    public AccessToken()
    {
        Text = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(Bytes));
        value = Encoding.ASCII.GetBytes(Text);
    }

    public string Text { get; }

    public bool IsIn(IQueryCollection query) => Is(query[QueryKey]);

    /// <summary>Browsers give the cookies of a host to all its ports, so that each desk has a cookie of its own.</summary>
    public bool IsIn(IRequestCookieCollection cookies, int? port) => Is(cookies[CookieName(port)]);

    /// <summary>For as long as the browser is open. A link of the archive's pages leads here, so that the cookie is sent with it.</summary>
    public void Keep(HttpContext http) => http.Response.Cookies.Append(
        CookieName(http.Request.Host.Port), Text, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/" });

    /// <summary>The same address, which may then be shown and kept.</summary>
    public static string WithoutToken(HttpRequest request) => "/" + request.Path.ToString().TrimStart('/', '\\') + new QueryBuilder(request.Query
        .Where(part => part.Key != QueryKey)
        .SelectMany(part => part.Value.Select(text => KeyValuePair.Create(part.Key, text ?? "")))).ToString();

    private static string CookieName(int? port) => string.Create(CultureInfo.InvariantCulture, $"desk-{port ?? 80}");

    private bool Is(string? given) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), value);
}
