using System.Globalization;
using System.Reflection;

namespace KazakhArchive.Tests.Conventions;

/// <summary>Calls of the base library whose answer for strings depends on the culture of the machine.</summary>
public static class CultureSensitiveCalls
{
    private static readonly string[] StringCalls = ["StartsWith", "EndsWith", "IndexOf", "LastIndexOf", "Compare", "CompareTo", "ToLower", "ToUpper"];
    private static readonly string[] KeySorts =
        ["Order", "OrderDescending", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Min", "Max", "MinBy", "MaxBy"];

    private static readonly string[] ElementSorts = ["Sort", "BinarySearch"];

    public static bool Includes(MemberInfo member) => member is MethodBase method
        && !method.GetParameters().Any(parameter => NamesItsOrder(parameter.ParameterType))
        && (IsStringCall(method) || IsSort(method) || IsSortedCollection(method) || IsCultureComparer(method));

    private static bool IsStringCall(MethodBase method) =>
        (method.DeclaringType == typeof(string) && StringCalls.Contains(method.Name, StringComparer.Ordinal) && !TakesCharacterFirst(method))
        || (method.DeclaringType == typeof(char) && method.Name is "ToLower" or "ToUpper");

    /// <summary>Characters are sought by their code, not by culture.</summary>
    private static bool TakesCharacterFirst(MethodBase method) =>
        method.GetParameters() is [var first, ..] && first.ParameterType == typeof(char);

    private static bool IsSort(MethodBase method)
    {
        var owner = method.DeclaringType;
        if (owner == typeof(Enumerable) && KeySorts.Contains(method.Name, StringComparer.Ordinal))
        {
            return method.IsGenericMethod && IsComparedByCulture(method.GetGenericArguments()[^1]);
        }

        if ((owner == typeof(Array) || owner == typeof(MemoryExtensions)) && ElementSorts.Contains(method.Name, StringComparer.Ordinal))
        {
            return !method.IsGenericMethod || IsComparedByCulture(method.GetGenericArguments()[0]);
        }

        return owner is { IsGenericType: true } && owner.GetGenericTypeDefinition() == typeof(List<>)
            && ElementSorts.Contains(method.Name, StringComparer.Ordinal) && IsComparedByCulture(owner.GetGenericArguments()[0]);
    }

    private static bool IsSortedCollection(MethodBase method)
    {
        if (!method.IsConstructor || method.DeclaringType is not { IsGenericType: true } owner)
        {
            return false;
        }

        var definition = owner.GetGenericTypeDefinition();
        return (definition == typeof(SortedDictionary<,>) || definition == typeof(SortedList<,>) || definition == typeof(SortedSet<>)
                || definition == typeof(PriorityQueue<,>))
            && IsComparedByCulture(owner.GetGenericArguments()[definition == typeof(PriorityQueue<,>) ? 1 : 0]);
    }

    private static bool IsCultureComparer(MethodBase method) =>
        (method.DeclaringType == typeof(StringComparer) && method.Name.Contains("Culture", StringComparison.Ordinal))
        || (method.DeclaringType == typeof(Comparer<string>) && method.Name == "get_Default");

    /// <summary>A string, a tuple with one, or a type parameter that may be one.</summary>
    private static bool IsComparedByCulture(Type key) => key == typeof(string) || key == typeof(object) || key.IsGenericParameter
        || (key.IsGenericType && key.Name.Contains("Tuple", StringComparison.Ordinal) && key.GetGenericArguments().Any(IsComparedByCulture));

    private static bool NamesItsOrder(Type parameter) => parameter == typeof(StringComparison) || parameter == typeof(CultureInfo)
        || parameter.Name.StartsWith("IComparer", StringComparison.Ordinal) || parameter.Name.StartsWith("Comparison", StringComparison.Ordinal)
        || parameter.Name.StartsWith("TComparer", StringComparison.Ordinal);
}
