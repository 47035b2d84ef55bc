using Microsoft.AspNetCore.Authorization;

namespace KazakhArchive.Site.Hosting;

/// <summary>
/// Razor Pages bring along what sites need whose users sign in. Nobody signs in here: no key is made at start and written below the
/// home directory, and no request is asked who sent it and what he may do, for which the framework would go before the kept answers.
/// </summary>
public static class NoUsers
{
    private static readonly string[] Namespaces = ["Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Authorization"];

    /// <exception cref="InvalidOperationException">The framework names what makes the key otherwise by now.</exception>
    public static void Remove(IServiceCollection services)
    {
        services.Remove(services.Single(service =>
            service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.FullName == "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService"));
        foreach (var service in services.Where(IsForUsers).ToList())
        {
            services.Remove(service);
        }
    }

    // Pages are read with the policies at hand, of which there are none.
    private static bool IsForUsers(ServiceDescriptor service) =>
        service.ServiceType != typeof(IAuthorizationPolicyProvider)
        && Namespaces.Any(name => service.ServiceType.Namespace?.StartsWith(name, StringComparison.Ordinal) == true);
}
