using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Emit;

namespace KazakhArchive.Tests.Support;

/// <summary>What compiled code names: the members and types that its instructions and signatures mention, generic arguments resolved.</summary>
public static class NamedMembers
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly FrozenDictionary<short, OpCode> OpCodeByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToFrozenDictionary(code => code.Value);

    /// <summary>Everything that the instructions of a type's methods name.</summary>
    public static IEnumerable<MemberInfo> InCodeOf(Type type) => MethodsOf(type).SelectMany(InCodeOf);

    /// <summary>The types of a type's base, fields and parameters, and those that its instructions name or call.</summary>
    public static IEnumerable<Type> TypesNamedBy(Type type)
    {
        var signatures = MethodsOf(type)
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
                .Append(method is MethodInfo { ReturnType: var result } ? result : typeof(void)))
            .Concat(type.GetFields(Declared).Select(field => field.FieldType))
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object));
        var code = InCodeOf(type).Select(member => member as Type ?? member.DeclaringType).OfType<Type>();
        return signatures.Concat(code).SelectMany(WithArguments).Distinct();
    }

    public static IEnumerable<MemberInfo> InCodeOf(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            // Two-byte instructions begin with 0xFE (ECMA-335, III.1.2.1).
            var value = code[at++];
            var instruction = OpCodeByValue[value == 0xFE ? (short)(0xFE00 | code[at++]) : value];
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return Resolve(method, BitConverter.ToInt32(code, at));
            }

            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
                _ => 4,
            };
        }
    }

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared));

    private static MemberInfo Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType!.GetGenericArguments(),
        method.IsGenericMethod ? method.GetGenericArguments() : [])!;

    private static IEnumerable<Type> WithArguments(Type type) => type.HasElementType
        ? WithArguments(type.GetElementType()!)
        : type.GetGenericArguments().SelectMany(WithArguments).Append(type);
}
