using KazakhArchive.Site.Citing;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Tests.Site.Citing;

public class PersonNameTests
{
    [Theory]
    [InlineData("Amr Abdelhamid", "Abdelhamid", "Amr")]
    [InlineData("Sayyid Abul Ala Maududi", "Maududi", "Sayyid Abul Ala")]
    [InlineData("Abd al-Rahman Munif", "Munif", "Abd al-Rahman")]
    [InlineData("Robert van Gulik", "van Gulik", "Robert")]
    [InlineData("Maududi, Sayyid Abul Ala", "Maududi", "Sayyid Abul Ala")]
    [InlineData("Ibn Khaldun", "Ibn Khaldun", null)]
    [InlineData("Abd al-Karim", "Abd al-Karim", null)]
    [InlineData("Jahangir ibn Bukey", "Jahangir ibn Bukey", null)]
    [InlineData("Mahmud", "Mahmud", null)]
    [InlineData("الحسن البصري (المتوفى: 110هـ)", "الحسن البصري", null)]
    [InlineData("Hasan al-Basri (d. 110 AH)", "al-Basri", "Hasan")]
    [InlineData("Institute of Policy Studies", "Institute of Policy Studies", null)]
    [InlineData("Nadwa University", "Nadwa University", null)]
    public void FamilyNameIsTheLastWordWithItsParticles(string romanised, string family, string? given)
    {
        var name = PersonName.From(new WorkAuthor("مصنف", new("مصنف", "مؤلف", romanised)));

        Assert.Equal((family, given), (name.Family, name.Given));
    }

    [Theory]
    [InlineData("Jean-Paul Roux", "Roux, J.-P.")]
    [InlineData("Abd al-Rahman Munif", "Munif, A. al-Rahman")]
    [InlineData("Ibn Khaldun", "Ibn Khaldun")]
    public void GivenNamesAreShortenedToTheirLetters(string romanised, string expected) =>
        Assert.Equal(expected, PersonName.From(new WorkAuthor("مصنف", new("مصنف", "مؤلف", romanised))).Initialled);
}
