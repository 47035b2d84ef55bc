using System.Text.RegularExpressions;

namespace KazakhArchive.Texts.Works;

/// <summary>A register of books or works and how its identifiers look.</summary>
/// <param name="Id">As work.json names it.</param>
/// <param name="Label">As the register calls itself; the same in every language.</param>
/// <param name="Example">For findings.</param>
/// <param name="Template">What comes before the identifier in an address; null where the register has no addresses.</param>
public sealed partial record IdentifierScheme(string Id, string Label, string Example, string? Template, Predicate<string> IsValid)
{
    /// <summary>The URI of the OpenITI corpus.</summary>
    public static IdentifierScheme OpenIti { get; } = new("openiti", "OpenITI", "0911Suyuti.ItqanFiCulumQuran.Shamela0011728-ara1", null, OpenItiUri().IsMatch);

    public static IdentifierScheme Shamela { get; } = new("shamela", "Shamela", "11728", "https://shamela.ws/book/", Number().IsMatch);

    public static IdentifierScheme Oclc { get; } = new("oclc", "OCLC", "123456789", "https://www.worldcat.org/oclc/", Number().IsMatch);

    public static IdentifierScheme Isbn { get; } = new("isbn", "ISBN", "978-0-306-40615-7", null, IsIsbn);

    public static IdentifierScheme Wikidata { get; } = new("wikidata", "Wikidata", "Q232", "https://www.wikidata.org/wiki/", Entity().IsMatch);

    public static IdentifierScheme Doi { get; } = new("doi", "DOI", "10.1000/182", "https://doi.org/", DigitalObject().IsMatch);

    public static IdentifierScheme Lccn { get; } = new("lccn", "LCCN", "n78890351", "https://lccn.loc.gov/", Control().IsMatch);

    public static IdentifierScheme InternetArchive { get; } = new("archive", "Internet Archive", "in.ernet.dli.2015.1234", "https://archive.org/details/", Item().IsMatch);

    public static IdentifierScheme Handle { get; } = new("handle", "Handle", "2027/mdp.39015012345678", "https://hdl.handle.net/", HandleName().IsMatch);

    /// <summary>In the order in which they are shown.</summary>
    public static IReadOnlyList<IdentifierScheme> All { get; } = [OpenIti, Shamela, Oclc, Isbn, Lccn, Wikidata, Doi, Handle, InternetArchive];

    /// <summary>Null for a scheme that the archive does not know.</summary>
    public static IdentifierScheme? TryParse(string id) => All.FirstOrDefault(scheme => scheme.Id == id);

    // The last digit proves the others: of ten they are weighed 10 to 1 (X is 10), of thirteen 1 and 3 in turn.
    private static bool IsIsbn(string text)
    {
        var digits = text.Replace("-", "", StringComparison.Ordinal);
        return digits.Length switch
        {
            10 => TenDigits().IsMatch(digits) && digits.Index().Sum(digit => (10 - digit.Index) * (digit.Item == 'X' ? 10 : digit.Item - '0')) % 11 == 0,
            13 => Number().IsMatch(digits) && digits.Index().Sum(digit => (digit.Index % 2 == 0 ? 1 : 3) * (digit.Item - '0')) % 10 == 0,
            _ => false,
        };
    }

    [GeneratedRegex(@"\A[0-9]{4}[A-Za-z]+\.[A-Za-z0-9]+(\.[A-Za-z0-9]+(-[a-z]{3}[0-9]+)?)?\z")]
    private static partial Regex OpenItiUri();

    [GeneratedRegex(@"\A[0-9]{1,20}\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[0-9]{9}[0-9X]\z")]
    private static partial Regex TenDigits();

    [GeneratedRegex(@"\AQ[1-9][0-9]{0,11}\z")]
    private static partial Regex Entity();

    [GeneratedRegex(@"\A10\.[0-9]{4,9}/[!-~]{1,200}\z")]
    private static partial Regex DigitalObject();

    [GeneratedRegex(@"\A[a-z]{0,3}[0-9]{8,10}\z")]
    private static partial Regex Control();

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z")]
    private static partial Regex Item();

    [GeneratedRegex(@"\A[0-9.]{1,20}/[!-~]{1,200}\z")]
    private static partial Regex HandleName();
}
