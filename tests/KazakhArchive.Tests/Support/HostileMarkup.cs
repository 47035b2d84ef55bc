namespace KazakhArchive.Tests.Support;

/// <summary>Markup that somebody hides in an address, and the places of addresses that can reach a page.</summary>
internal static class HostileMarkup
{
    /// <summary>The kinds of OWASP's cheat sheet on cross-site scripting; where one runs it says 1.</summary>
    public static IReadOnlyList<string> Payloads { get; } =
    [
        "<script>alert(1)</script>", "</title><script>alert(1)</script>", "</script><svg onload=alert(1)>", "<img src=x onerror=alert(1)>", "\"><img src=x onerror=alert(1)>", "'><b onclick=alert(1)>",
        "\" autofocus onfocus=alert(1) x=\"", "' onmouseover='alert(1)", "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x",
        "<a href=javascript:alert(1)>x</a>", "<iframe srcdoc='<script>alert(1)</script>'>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<base href=//evil.example>",
        "<meta http-equiv=refresh content='0;url=//evil.example'>", "<style>@import '//evil.example'</style>", "<!--<img src=\"--><img src=x onerror=alert(1)>", "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#x3C;script&#x3E;alert(1)", "\\u003cscript\\u003e", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "@(1+1)", "\u2028alert(1)", "\u202E<script>alert(1)</script>", "//evil.example", "\\\\evil.example",
        "https://evil.example/\" onclick=alert(1)", "www.evil.example/'onmouseover=alert(1)", "*<script>alert(1)</script>*", "\"<img src=x onerror=alert(1)>\"~8", "=<svg/onload=alert(1)>",
    ];

    /// <summary>With {0} for the payload.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        "/search?q={0}", "/search?q=%D8%AE%D8%A7%D9%86&work={0}", "/search?q=a&lang={0}&kind={0}&without={0}&sort={0}&group={0}&page={0}", "/search/advanced?q={0}", "/search/concordance?q={0}", "/search/concordance?q=%D8%AE%D8%A7%D9%86&by={0}",
        "/kazakh-khanates/1?q={0}", "/kazakh-khanates/1.2?q={0}&ui={0}", "/names?name={0}", "/names?group={0}", "/names/{0}", "/timeline?name={0}&century={0}", "/map?region={0}", "/compare?a={0}&b={0}&at={0}",
        "/?language={0}&author={0}&subject={0}", "/preferences?return={0}", "/kazakh-khanates/{0}", "/{0}", "/{0}/1", "/kazakh-khanates@{0}/1", "/-/{0}", "/abc-kazakhstan/3.2/embed?x={0}", "/help?q={0}&ui={0}",
    ];

    public static string Address(string place, string payload) => place.Replace("{0}", Uri.EscapeDataString(payload), StringComparison.Ordinal);
}
