namespace KazakhArchive.Site.Apis.Oai;

/// <summary>Why a harvester's request cannot be answered: one of the codes of OAI-PMH 2.0, section 3.6.</summary>
public sealed record OaiError(string Code, string Message);
