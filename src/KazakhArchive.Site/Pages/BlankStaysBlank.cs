using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace KazakhArchive.Site.Pages;

/// <summary>The framework gives a page null where its address has a blank (<c>/%20</c>); to us that is a name like any other that does not exist.</summary>
public sealed class BlankStaysBlank : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
