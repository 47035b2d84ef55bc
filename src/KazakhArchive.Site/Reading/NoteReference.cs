using KazakhArchive.Texts.Chapters;

namespace KazakhArchive.Site.Reading;

/// <summary>One place where a note is marked.</summary>
/// <param name="Anchor">The id of the mark in the page of its chapter.</param>
public sealed record NoteReference(PassageId Note, Ordinal Chapter, string Mark, string Anchor);
