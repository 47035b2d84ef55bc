using KazakhArchive.Site.Responses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace KazakhArchive.Site.Pages;

/// <summary>What holds for all pages.</summary>
public static class SitePages
{
    private static readonly string[] PagesThatTakePosts = ["/Preferences/Preferences", "/Errors/Error"];

    /// <summary>No page binds a form; a form that cannot be read, announced by whatever request, would leave every other value unbound.</summary>
    public static void Configure(MvcOptions options)
    {
        options.ValueProviderFactories.RemoveType<FormValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<FormFileValueProviderFactory>();
        options.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
        options.ModelMetadataDetailsProviders.Add(new BlankStaysBlank());
    }

    public static void Configure(RazorPagesOptions options)
    {
        // A token would make every page a reader's own; what the one form changes is guarded otherwise (PreferencesModel).
        options.Conventions.ConfigureFilter(new IgnoreAntiforgeryTokenAttribute());
        options.Conventions.ConfigureFilter(new PageHeaders());
        options.Conventions.AddFolderRouteModelConvention("/", AllowOnlyReading);
    }

    /// <summary>Razor Pages would answer a POST to a page without a handler for it with the page itself; this makes it a 405.</summary>
    private static void AllowOnlyReading(PageRouteModel page)
    {
        if (PagesThatTakePosts.Contains(page.ViewEnginePath))
        {
            return;
        }

        foreach (var selector in page.Selectors)
        {
            selector.EndpointMetadata.Add(new HttpMethodMetadata(ReadMethods.All));
        }
    }
}
