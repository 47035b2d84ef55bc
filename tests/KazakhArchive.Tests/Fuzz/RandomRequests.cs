using System.Text;

namespace KazakhArchive.Tests.Fuzz;

/// <summary>Requests of HTTP/1.1 as bytes: sound ones over every route, mutated until hardly any is sound.</summary>
internal sealed class RandomRequests(int seed)
{
    private static readonly string[] Addresses =
    [
        "/", "/about", "/rights", "/help", "/preferences", "/preferences.css", "/offline", "/kept", "/service-worker.js", "/names", "/names/tashkent", "/names/tashkent/card",
        "/names?name=naz&group=people", "/timeline?century=1900&work=abc-kazakhstan&lang=ar&name=tashkent", "/map?region=kazakhstan&work=kazakh-khanates&lang=ur",
        "/compare?a=abc-kazakhstan/2&b=kazakh-khanates/2&at=2.3&side=a", "/abc-kazakhstan", "/abc-kazakhstan/3", "/abc-kazakhstan/3.14", "/abc-kazakhstan/3.14-3.16",
        "/abc-kazakhstan/p35", "/abc-kazakhstan/n12", "/abc-kazakhstan/f3", "/abc-kazakhstan/3.2/embed", "/abc-kazakhstan@1/3.14", "/abc-kazakhstan@1", "/abc-kazakhstan/history",
        "/abc-kazakhstan/3.14.bib", "/abc-kazakhstan/3.14.ris", "/abc-kazakhstan/3.14.csl.json", "/abc-kazakhstan/3.tei.xml", "/putin-visit-2024.epub", "/putin-visit-2024.json",
        "/putin-visit-2024.md", "/putin-visit-2024.txt", "/search?q=%D9%82%D8%A7%D8%B2%D9%82&lang=ur&work=abc-kazakhstan&kind=note&from=1900&to=1999&without=stem&sort=book&group=work&page=2",
        "/search/advanced?q=a", "/search/concordance?q=%D8%AE%D8%A7%D9%86&by=before1&page=2", "/search/concordance.csv?q=a", "/api/search?q=Kazakhstan&limit=5&offset=2&kind=text",
        "/api/suggest?q=kaz", "/api/dts/", "/api/dts/collection/?id=abc-kazakhstan&page=1", "/api/dts/navigation/?resource=abc-kazakhstan.ar&down=-1&tree=pages",
        "/api/dts/document/?resource=abc-kazakhstan.ar&ref=3&mediaType=text/html", "/oembed?url=http://localhost:5080/abc-kazakhstan/3.2&format=json&maxwidth=300",
        "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01", "/atom.xml", "/sitemap.xml", "/sitemap/works/abc-kazakhstan.xml", "/robots.txt", "/opensearch.xml", "/health/ready",
        "/css/site.css?v=1", "/js/site.js", "/fonts/amiri-400-core.woff2", "/favicon.svg", "/-/500", "/abc-kazakhstan/3?q=%D8%AE%D8%A7%D9%86&ui=ur",
    ];

    private static readonly string[] Nasty =
    [
        "%00", "%0d%0aSet-Cookie:a=b", "..", "%2e%2e%2f", "%252e%252e", "/../../etc/passwd", "%c0%af", "%ED%A0%80", "%FF", "%", "//", "\\", ";", "'", "\"", "<script>alert(1)</script>", "{0}", "%s",
        "\u06F1\u06F2", "\u0642\u0627\u0632\u0642", "%D9%82", "\u202E", "%F0%9F%98%80", "-1", "99999999999999999999", "2147483648", "1e999", "NaN", "*", "?", "&&", "=", "+", " ", "\t", "@0", "@999999", "@", "~", "^", "[1 TO 2]",
    ];

    private static readonly string[] Methods = ["GET", "GET", "GET", "GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND", "get", "G\u0000T", ""];

    private static readonly string[] Headers =
    [
        "Accept-Language: ar;q=9, ur", "Accept-Language: ,,;;", "Accept-Encoding: br;q=0, gzip;q=x", "Accept-Encoding: br", "Cookie: preferences=theme-dark.ui-ar", "Cookie: preferences=\u0001..-", "Cookie: ;;;=",
        "If-None-Match: *", "If-None-Match: \"", "If-Modified-Since: never", "Range: bytes=0-1", "Range: bytes=99999-0", "X-Forwarded-For: ::1, evil", "X-Forwarded-Proto: \u0000", "Host: evil.example", "Host: ",
        "Content-Length: 3", "Content-Length: -1", "Transfer-Encoding: chunked", "Content-Type: application/x-www-form-urlencoded", "Content-Type: multipart/form-data", "Expect: 100-continue", "Connection: upgrade", "Upgrade: h2c",
        "Sec-Fetch-Site: cross-site", "Accept: text/css", "X-HTTP-Method-Override: DELETE", "NoColon", ": empty",
    ];

    // The same requests in every run: a fault can be looked at again.
    private readonly Random random = new(seed);

    public byte[] Next()
    {
        var address = Pick(Addresses);
        for (var turn = random.Next(4); turn > 0; turn--)
        {
            address = Mutated(address);
        }

        var request = new StringBuilder($"{Pick(Methods)} {address} HTTP/1.1\r\nHost: localhost\r\n");
        for (var count = random.Next(3); count > 0; count--)
        {
            request.Append(Pick(Headers)).Append("\r\n");
        }

        if (random.Next(200) == 0)
        {
            request.Append("X-Long: ").Append('a', random.Next(40_000)).Append("\r\n");
        }

        request.Append("Connection: close\r\n\r\n");
        request.Append(random.Next(10) == 0 ? "theme=dark&return=//evil.example" : "");
        return Encoding.UTF8.GetBytes(request.ToString());
    }

    private string Mutated(string address)
    {
        var at = random.Next(address.Length + 1);
        return random.Next(6) switch
        {
            0 => address[..at],
            1 => address[..at] + address[at..] + address[at..],
            2 => address[..at] + new string('a', random.Next(300)) + address[at..],
            3 => address + (address.Contains('?', StringComparison.Ordinal) ? '&' : '?') + Pick(Nasty) + "=" + Pick(Nasty),
            4 when address.Length > 0 => address.Replace(address[Math.Min(at, address.Length - 1)].ToString(), Pick(Nasty), StringComparison.Ordinal),
            _ => address[..at] + Pick(Nasty) + address[at..],
        };
    }

    private string Pick(string[] among) => among[random.Next(among.Length)];
}
