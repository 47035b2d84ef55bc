using System.Text;

namespace KazakhArchive.Texts.Orthography;

/// <summary>
/// Under invariant globalisation .NET leaves alef and madda uncomposed and says nothing
/// (measured on .NET 10 with DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1), so every program asks first.
/// </summary>
public static class IcuCheck
{
    public static bool IsPresent => "\u0627\u0653".Normalize(NormalizationForm.FormC) == "\u0622";

    public const string Missing =
        "ICU is missing: Arabic letters would not be normalised. Install libicu and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.";
}
