using Microsoft.AspNetCore.DataProtection;

namespace KazakhArchive.Desk.Access;

/// <summary>The keys by which the desk knows the forms of its own pages: new at each start, and never written to the home directory.</summary>
public static class FormKeys
{
    /// <exception cref="InvalidOperationException">The framework names what makes a lasting key otherwise by now.</exception>
    public static void KeepNone(IServiceCollection services)
    {
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.Remove(services.Single(service =>
            service.ServiceType == typeof(IHostedService)
            && service.ImplementationType?.FullName == "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService"));
    }
}
