using KazakhArchive.Importer.Suggesting;
using KazakhArchive.Texts.Orthography;

namespace KazakhArchive.Tests.Importer.Suggesting;

public class KnownWordsTests
{
    // The emendations of a work stand in what the archive counted of it; they must not speak for themselves.
    [Fact]
    public void WhatTheWorkItselfGaveIsTakenOff()
    {
        var (all, own) = (new ArchiveVocabulary(), new ArchiveVocabulary());
        all.CountText("امیر بخارا کے لشکر");
        all.CountText("امیر بخارا نے");
        own.CountText("امیر بخارا کے لشکر");
        var known = new KnownWords(all, own);
        var (emir, bukhara) = (known.Find(SearchForm.Of("امیر")), known.Find(SearchForm.Of("بخارا")));
        Assert.Equal((1, 1, -1), (known[bukhara].Archive, known.ArchivePair(emir, bukhara), known.Find(SearchForm.Of("لشکر"))));
    }

    [Fact]
    public void WordsOfTheWorkComeAfterThoseOfTheArchive()
    {
        var all = new ArchiveVocabulary();
        all.CountText("شہر آباد");
        var known = new KnownWords(all);
        Assert.Equal((0, 2), (known.CountOwn(SearchForm.Of("شہر"), "شہر"), known.CountOwn(SearchForm.Of("گاؤں"), "گاؤں")));
        Assert.Equal((1, 1, 0), (known[0].Own, known[0].Archive, known[2].Archive));
    }
}
