using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace KazakhArchive.Site;

/// <summary>
/// Razor Pages bring data protection along, which at start would write a key below the home directory.
/// The site encrypts nothing and writes nothing, so the key stays in memory.
/// </summary>
public sealed class UnwrittenKeys : IXmlRepository
{
    private readonly List<XElement> keys = [];

    public static void Use(KeyManagementOptions options)
    {
        options.XmlRepository = new UnwrittenKeys();
        options.XmlEncryptor = new NullXmlEncryptor();
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (keys)
        {
            return [.. keys];
        }
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (keys)
        {
            keys.Add(element);
        }
    }
}
