using KazakhArchive.Tests.Support;

namespace KazakhArchive.Tests.Conventions;

/// <summary>
/// The analyzers stop culture-sensitive calls but not the sorts without a comparer, which compare strings by the culture
/// of the machine; see style of the code: all string work is ordinal, every sort names its comparer.
/// </summary>
public sealed class CultureTests
{
    [Fact]
    public void NoStringIsComparedByTheMachinesCulture()
    {
        var breaches = OurAssemblies.Shipped.Append(OurAssemblies.Tests)
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => (type.DeclaringType ?? type) != typeof(CultureSensitiveSamples))
            .SelectMany(type => NamedMembers.InCodeOf(type)
                .Where(CultureSensitiveCalls.Includes)
                .Select(member => $"{type.FullName}: {member.DeclaringType!.Name}.{member}"))
            .Distinct(StringComparer.Ordinal);

        Breaches.AreNone(breaches);
    }

    [Fact]
    public void EverySampleOfACultureSensitiveCallIsSeen()
    {
        var unseen = typeof(CultureSensitiveSamples).GetMethods()
            .Where(method => method.DeclaringType == typeof(CultureSensitiveSamples)
                && !NamedMembers.InCodeOf(method).Any(CultureSensitiveCalls.Includes))
            .Select(method => method.Name);

        Breaches.AreNone(unseen);
    }
}
