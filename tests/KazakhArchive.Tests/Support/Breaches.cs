namespace KazakhArchive.Tests.Support;

/// <summary>Asserts of the convention tests: a failure names every breach in full, which Assert.Empty cuts short.</summary>
public static class Breaches
{
    public static void AreNone(IEnumerable<string?> breaches)
    {
        var all = breaches.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, $"{all.Count} breaches:\n{string.Join('\n', all)}");
    }
}
