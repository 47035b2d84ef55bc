using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Passages;
using KazakhArchive.Texts.Revisions;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Pages.Shelf;

/// <summary>As many works as are wanted, without texts: titles, authors and abstracts as long as real ones, some authors with many works and many with one.</summary>
public static class ManyWorks
{
    private static readonly (string Urdu, string Arabic, string English)[] Subjects =
        [("تاریخ", "تاريخ", "History"), ("سیاست", "سياسة", "Politics"), ("معیشت", "اقتصاد", "Economy"), ("سفرنامہ", "رحلة", "Journey"), ("مکتوبات", "رسائل", "Letters")];

    private static readonly string[] SubjectIds = ["history", "politics", "foreign-relations", "economy"];

    private static readonly (string Urdu, string Arabic, string English)[] Places =
        [("قازقستان", "كازاخستان", "Kazakhstan"), ("ترکستان", "تركستان", "Turkestan"), ("بخارا", "بخارى", "Bukhara"), ("سمرقند", "سمرقند", "Samarkand"), ("خیوہ", "خيوة", "Khiva"), ("ماوراء النہر", "ما وراء النهر", "Transoxiana"), ("کاشغر", "كاشغر", "Kashgar")];

    private static readonly (string Urdu, string Arabic, string English)[] Names =
        [("عمرو عبدالحمید", "عمرو عبد الحميد", "Amr Abdelhamid"), ("زیبا تاجک", "زيبا طاجيك", "Ziba Tajik"), ("محمد اسلم", "محمد أسلم", "Muhammad Aslam"), ("احمد یسوی", "أحمد اليسوي", "Ahmad Yasawi")];

    // As long as the abstracts of the archive's own works.
    private static readonly LocalizedText Abstract = new(
        string.Concat(Enumerable.Repeat("یہ مطالعہ بتاتا ہے کہ ریاست اور سرحدیں کیسے بنیں اور قومی شناخت کی تشکیل کی کوشش کس طرح ہوئی۔ ", 4)),
        string.Concat(Enumerable.Repeat("تشرح هذه الدراسة كيف نشأت الدولة وحدودها وكيف جرت محاولة صنع هوية وطنية بعد الاستقلال. ", 5)),
        string.Concat(Enumerable.Repeat("This study explains how the state and its borders came about and how a national identity was attempted. ", 5)));

    public static Library Create(int works) => LibraryInMemory.Of(Enumerable.Range(1, works).Select(Edition));

    private static Edition Edition(int number)
    {
        var language = number % 5 < 3 ? Language.Urdu : Language.Arabic;
        var (subject, place) = (Subjects[number % Subjects.Length], Places[number % Places.Length]);
        var title = new LocalizedText($"{place.Urdu} کی {subject.Urdu} {number}", $"{subject.Arabic} {place.Arabic} {number}", $"{subject.English} of {place.English} {number}");
        // A third of the works are by ten authors, a tenth by nobody known.
        var author = number % 10 == 0 ? null : number % 3 == 0 ? Author(number % 11) : Author(number);
        var work = new Work
        {
            Id = WorkId.TryParse($"work-{number:00000}")!.Value,
            OriginalTitle = title.In(language),
            Title = title,
            IsTitleSupplied = false,
            Authors = author is null ? [] : [new WorkAuthor(author.In(language), author)],
            Language = language,
            Subjects = [SubjectIds[number % 3], SubjectIds[3]],
            Source = new("book-scan", new("کتاب کے صفحات", "صفحات كتاب", "Pages of a book"), null),
            Rights = new("حقوق نامعلوم", "الحقوق مجهولة", "Rights unknown"),
            Normalisation = new("جوں کا توں", "كما هو", "As it stands"),
            Sha256 = new string('0', 64),
            Revision = 1,
            Abstract = Abstract,
            Chapters = [],
        };
        var published = new Revision(1, new DateOnly(2026, 1, 1).AddDays(number % 300), new string('0', 64), "");
        return new Edition(work, [], Ledger.Empty) { Revisions = [new PublishedRevision(published, [], Ledger.Empty)] };
    }

    private static LocalizedText Author(int number)
    {
        var name = Names[number % Names.Length];
        return new LocalizedText($"{name.Urdu} {number}", $"{name.Arabic} {number}", $"{name.English} {number}");
    }
}
