using KazakhArchive.Desk.Reviewing;
using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Tests.Support;
using KazakhArchive.Texts.Chapters;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Desk.Reviewing;

/// <summary>What readers are told of an accepted proposal.</summary>
public class PublicReasonTests
{
    [Theory]
    [InlineData("likely 0.97; کناب: 1 here, 0 elsewhere; کتاب: 12 here, 3 elsewhere", "Letters misread: the book has کتاب elsewhere")]
    [InlineData("likely 0.97; کناب: 1 here, 0 elsewhere; کتاب: 0 here, 3 elsewhere, a name", "Letters misread: کتاب is the name")]
    [InlineData("likely 0.97; کناب: 1 here, 0 elsewhere; کتاب: 0 here, 3 elsewhere, 2.5 in a million of word lists", "Letters misread: other texts have کتاب")]
    [InlineData("likely 0.97; کناب: 1 here, 0 elsewhere; کتاب: 0 here, 0 elsewhere, 2.5 in a million of word lists", "Letters misread")]
    [InlineData("an evidence that nobody knows", "Letters misread")]
    public void EvidenceIsToldInAStandardExplanation(string evidence, string reason) =>
        Assert.Equal(reason, PublicReason.Of(Proposal("ایک کناب", "ایک کتاب", EmendationKind.Letter, evidence), "ایک کتاب", EmendationKind.Letter));

    /// <summary>What spoke for the proposed reading says nothing of the one that the editor wrote instead.</summary>
    [Fact]
    public void AnotherReadingIsNotToldByTheEvidenceOfTheFirst() => Assert.Equal(
        "Letters misread",
        PublicReason.Of(Proposal("کناب", "کتاب", EmendationKind.Letter, "likely 0.97; کناب: 1 here, 0 elsewhere; کتاب: 12 here, 3 elsewhere"), "کتب", EmendationKind.Letter));

    [Fact]
    public void EveryKindHasAReasonInThreeLanguages() => Breaches.AreNone(
        from kind in Enum.GetValues<EmendationKind>()
        from evidence in (string[])["", "likely 0.70; the years run backwards", "likely 0.70; the year has not come yet", "likely 0.97; ک: 1 here, 0 elsewhere; کتاب: 12 here, 3 elsewhere"]
        let reason = PublicReason.Of(Proposal("ک", "کتاب", kind, evidence), "کتاب", kind)
        from language in Languages.All
        where Explanations.None.In(language, reason).Language != language
        select $"{reason} {language.Code()}");

    private static Proposal Proposal(string sic, string corr, EmendationKind kind, string evidence) => new(1, 1, sic, corr, kind, Certainty.High, ProposalState.Open, evidence);
}
