using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Citing;

/// <summary>What machines are told about the rights in a text: the address of a licence, or of a statement that others know, too.</summary>
public static class WorkRights
{
    /// <summary>Copyright undetermined (https://rightsstatements.org): what is not known has an address as well.</summary>
    private const string Undetermined = "http://rightsstatements.org/vocab/UND/1.0/";

    public static string Of(Work work) => work.Bibliography.Licence?.Address.AbsoluteUri ?? Undetermined;
}
