using KazakhArchive.Texts.Works;

namespace KazakhArchive.Site.Hosting;

/// <summary>From where the site has its texts; asked once at start and at each reload.</summary>
/// <param name="processors">How many may read at once.</param>
public delegate CorpusReading ReadCorpus(int processors);
