namespace KazakhArchive.Site;

/// <summary>
/// Razor Pages bring data protection along, which at start would make a key and write it below the home directory.
/// The site encrypts nothing and writes nothing.
/// </summary>
public static class NoKeys
{
    /// <exception cref="InvalidOperationException">The framework names what makes the key otherwise by now.</exception>
    public static void Remove(IServiceCollection services) => services.Remove(services.Single(service =>
        service.ServiceType == typeof(IHostedService)
        && service.ImplementationType?.FullName == "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionHostedService"));
}
