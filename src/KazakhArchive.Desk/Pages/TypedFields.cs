using KazakhArchive.Desk.Works;
using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Desk.Pages;

/// <summary>What fields of a form show: what the editor had typed there, where it was not taken.</summary>
public static class TypedFields
{
    public static string Typed(this RefusedForm? refused, string field, string otherwise = "") => refused?.Fields.GetValueOrDefault(field) ?? otherwise;

    public static TWord Typed<TWord>(this RefusedForm? refused, string field, TWord otherwise)
        where TWord : struct, Enum => Vocabulary.TryParse<TWord>(refused.Typed(field)) ?? otherwise;
}
