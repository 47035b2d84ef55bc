using KazakhArchive.Desk.Reports;

namespace KazakhArchive.Tests.Desk.Reports;

/// <summary>What readers send by the link of a passage, and what editors paste.</summary>
public sealed class ReportedPlaceTests
{
    [Theory]
    [InlineData("https://archive.example/kazakh-khanates/1.2\r\nreading: ۱۸۴۵ء میں خان …\r\n", "kazakh-khanates", "1.2", "۱۸۴۵ء میں خان")]
    [InlineData("Subject: kazakh-khanates/n2\r\n\r\nhttps://archive.example/kazakh-khanates/n2\r\nreading: حاشیہ\r\ndiplomatic: حاشیه", "kazakh-khanates", "n2", "حاشیہ")]
    [InlineData("safar/3.14a", "safar", "3.14a", "")]
    [InlineData("http://127.0.0.1:5080/safar@2/3.12-3.14", "safar", "3.12", "")]
    [InlineData("https://archive.example/safar/3#3.12", "safar", "3.12", "")]
    public void ReportNamesItsPassage(string report, string work, string reference, string words)
    {
        var place = ReportedPlace.TryParse(report)!;
        Assert.Equal((work, reference, words), (place.Work.Value, place.Reference.ToString(), place.Words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("the word on the third page is wrong")]
    [InlineData("https://archive.example/about")]
    public void WhatNamesNoneIsNone(string report) => Assert.Null(ReportedPlace.TryParse(report));
}
