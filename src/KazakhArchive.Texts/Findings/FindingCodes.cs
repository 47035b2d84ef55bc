using static KazakhArchive.Texts.Findings.Severity;

namespace KazakhArchive.Texts.Findings;

/// <summary>
/// Every code a finding can carry, listed once and never reused.
/// 1xx sources and their formats, 2xx tables kept by hand, 3xx parsing, 4xx chapter files, 5xx references, 6xx works, folders and page images,
/// 7xx revisions, 8xx names, terms and explanations, 9xx dates.
/// </summary>
public static class FindingCodes
{
    public static readonly FindingCode SourceNotUtf8 = new("E101", Error, "the source holds bytes that are not UTF-8");
    public static readonly FindingCode SourceHoldsNul = new("E102", Error, "the source holds a NUL character");
    public static readonly FindingCode SourceEmpty = new("E103", Error, "the source holds no text");
    public static readonly FindingCode SourceMissing = new("E104", Error, "a work has no source.txt");
    public static readonly FindingCode SourceChanged = new("E105", Error, "the source differs from the sha256 in work.json");
    public static readonly FindingCode SourceTooLarge = new("E106", Error, "a source is too large for one work");
    public static readonly FindingCode SourceBidiControls = new("W110", Warning, "the source holds bidirectional control characters");
    public static readonly FindingCode SourcePresentationForms = new("W111", Warning, "the source holds Arabic presentation forms");
    public static readonly FindingCode SourceControls = new("W112", Warning, "the source holds control characters");
    public static readonly FindingCode SourceLostLetters = new("W113", Warning, "the source holds signs that stand for lost letters");

    public static readonly FindingCode FormatUnread = new("E120", Error, "a file is in a format that is not read");
    public static readonly FindingCode FormatBroken = new("E121", Error, "a file is not what its format asks for");
    public static readonly FindingCode StructureMalformed = new("E122", Error, "a row of structure.tsv is none that extract writes");
    public static readonly FindingCode OriginalChanged = new("E123", Error, "the file that a text came in differs from its sha256 in work.json");
    public static readonly FindingCode ExtractionStale = new("E124", Error, "source.txt or structure.tsv is not what extract makes of the file");
    public static readonly FindingCode NoArabicScript = new("E125", Error, "a text holds no letter of the language that it is said to be in");
    public static readonly FindingCode Mojibake = new("E126", Error, "the letters of a text were read in a wrong encoding");
    public static readonly FindingCode TitleMissing = new("E130", Error, "a new work has no title");
    public static readonly FindingCode LeftOutOfFormat = new("W127", Warning, "a file holds more than its text and structure");
    public static readonly FindingCode EncodingConverted = new("W128", Warning, "a text was converted to UTF-8");
    public static readonly FindingCode LanguageDoubtful = new("W129", Warning, "a text looks like one in another language");
    public static readonly FindingCode HeadingsByType = new("W131", Warning, "headings are known by their type alone");

    public static readonly FindingCode FurnitureOfPage = new("W132", Warning, "lines are hidden as what stands around the text of a web page, or as what a file hides");
    public static readonly FindingCode FormatNotAsNamed = new("W133", Warning, "a file holds a text where its name says that it is no text");

    public static readonly FindingCode TsvHeader = new("E201", Error, "a table's header row is not as expected");
    public static readonly FindingCode TsvColumns = new("E202", Error, "a row has too few or too many cells");
    public static readonly FindingCode SicNotOnLine = new("E203", Error, "an emendation's sic is not on its line");
    public static readonly FindingCode SicAmbiguous = new("E204", Error, "an emendation's sic stands on its line more than once");
    public static readonly FindingCode EmendationsOverlap = new("E205", Error, "two emendations overlap");
    public static readonly FindingCode TsvVocabulary = new("E206", Error, "a cell holds a word outside its closed vocabulary");
    public static readonly FindingCode TsvNumber = new("E207", Error, "a cell that must hold a number does not");
    public static readonly FindingCode EmendationCells = new("E208", Error, "the cells of an emendation contradict each other");
    public static readonly FindingCode HeadingLineMissing = new("E209", Error, "a division begins on a line that does not exist or is blank");
    public static readonly FindingCode DivisionsOrder = new("E210", Error, "divisions are out of order or the first is no chapter");
    public static readonly FindingCode DecisionLineMissing = new("E211", Error, "a decision names a line that does not exist or is blank");
    public static readonly FindingCode DecisionUnused = new("W212", Warning, "a decision changes nothing");
    public static readonly FindingCode TsvEscape = new("E213", Error, "a cell holds a backslash that is no escape");
    public static readonly FindingCode TsvCellEmpty = new("E214", Error, "a cell that must hold words is blank");
    public static readonly FindingCode WorkRowDoubled = new("E215", Error, "two rows of a table of new works have one id");
    public static readonly FindingCode DecisionDoubled = new("E216", Error, "two rows decide on one place");
    public static readonly FindingCode WordListUnreadable = new("E217", Error, "a list of words cannot be read");
    public static readonly FindingCode HiddenCharacter = new("E218", Error, "a cell that an editor writes holds a character that nobody sees");
    public static readonly FindingCode DecisionWordsMissing = new("E219", Error, "a decision speaks of words that do not stand on its line");
    public static readonly FindingCode CellTooLong = new("E220", Error, "a cell that an editor writes is too long");

    public static readonly FindingCode HeadingUndecided = new("W301", Warning, "a line looks like a heading but no division begins there");
    public static readonly FindingCode NoteWithoutMark = new("W302", Warning, "a note at the end has no mark in the text");
    public static readonly FindingCode NoteMarkOutOfSequence = new("W303", Warning, "a note mark breaks the sequence of the marks before it");
    public static readonly FindingCode DoubledUnsure = new("W304", Warning, "a stretch may be doubled by the OCR");
    public static readonly FindingCode PrintedPageUnsure = new("W305", Warning, "a number alone on a line may or may not be a printed page number");
    public static readonly FindingCode JoinUnsure = new("W306", Warning, "two paragraphs may be one that a page turn split");
    public static readonly FindingCode LayoutGuessed = new("W307", Warning, "where the paragraphs of a source end was told from its lines");
    public static readonly FindingCode RunningHead = new("W308", Warning, "a line beside page turns is taken for a running head");
    public static readonly FindingCode NoteMarkWithoutText = new("W309", Warning, "the mark of a note has no text in the source");
    public static readonly FindingCode RowNotCarried = new("W310", Warning, "a row has no place in the new source of its work");
    public static readonly FindingCode SourceOfAnother = new("E311", Error, "what shall be the new source of a work is another text");

    public static readonly FindingCode ChapterUnknownAttribute = new("E401", Error, "a chapter holds an attribute that the format does not know");
    public static readonly FindingCode ChapterDuplicateId = new("E402", Error, "a reference stands twice in a work");
    public static readonly FindingCode ChapterMalformed = new("E403", Error, "a chapter holds Markdown that the format does not allow");
    public static readonly FindingCode ChapterMissingId = new("E404", Error, "a passage of a chapter has no reference");
    public static readonly FindingCode ChapterStale = new("E405", Error, "a chapter file is not what the importer would write");
    public static readonly FindingCode TextLost = new("E406", Error, "the diplomatic layer does not equal the source");

    public static readonly FindingCode LedgerUnresolved = new("E501", Error, "a published reference neither exists nor is an alias nor has a tombstone");
    public static readonly FindingCode LedgerMalformed = new("E502", Error, "a row of passages.tsv cannot be read");
    public static readonly FindingCode LedgerMissing = new("E503", Error, "a reference of a chapter is not in passages.tsv");
    public static readonly FindingCode ChapterRenumbered = new("E504", Error, "a published chapter number is given to another text");
    public static readonly FindingCode ReferencesExhausted = new("E505", Error, "a work holds more passages than references can number");

    public static readonly FindingCode WorkIdInvalid = new("E601", Error, "a work id is not a short ASCII slug");
    public static readonly FindingCode WorkIdReserved = new("E602", Error, "a work id is a reserved name");
    public static readonly FindingCode WorkJsonInvalid = new("E603", Error, "work.json cannot be read or lacks a field");
    public static readonly FindingCode WorkMissing = new("E604", Error, "a work that was asked for does not exist");
    public static readonly FindingCode WorkExists = new("E605", Error, "a work that was to be new exists already");
    public static readonly FindingCode CorpusMissing = new("E606", Error, "the corpus folder cannot be found");
    public static readonly FindingCode WorkWithoutChapters = new("E607", Error, "a work has no chapter files");
    public static readonly FindingCode WorkBusy = new("E608", Error, "another import is writing the same work");
    public static readonly FindingCode CorpusUnreadable = new("E609", Error, "a file of the corpus cannot be opened");
    public static readonly FindingCode CorpusUnsettled = new("E610", Error, "the corpus changes all the while it is read");
    public static readonly FindingCode WorkUnwritable = new("E611", Error, "the files of a work cannot be written");
    public static readonly FindingCode ImporterFault = new("E612", Error, "the importer fails at a work for a reason that nobody foresaw");
    public static readonly FindingCode WorkTableMissing = new("E613", Error, "a table of new works cannot be read");

    public static readonly FindingCode NoRegularFile = new("E614", Error, "a link, pipe, device or folder stands where the corpus has a file, or a link where it has a folder");
    public static readonly FindingCode FileTooLarge = new("E615", Error, "a file of the corpus is larger than any that belongs to it");
    public static readonly FindingCode ReadingEndless = new("E616", Error, "the corpus, or a work, is being read for longer than it can take");
    public static readonly FindingCode WorkVanished = new("E617", Error, "a published work, or a revision of one, is gone without a row of removals.tsv");
    public static readonly FindingCode RemovalMalformed = new("E618", Error, "a row of removals.tsv cannot be read, or its work is there");

    public static readonly FindingCode ImageMissing = new("W619", Warning, "an image of a page that lines name is not there");
    public static readonly FindingCode ImageUnreadable = new("W620", Warning, "an image of a page is none that can be read");
    public static readonly FindingCode ImageTooLarge = new("W621", Warning, "an image of a page is too large, or there are too many");
    public static readonly FindingCode ImageNameUnknown = new("W622", Warning, "a file among the images of pages has a name that no image has");
    public static readonly FindingCode ImageTableMalformed = new("E623", Error, "a row of images.tsv is none that extract writes");
    public static readonly FindingCode ImageTableStale = new("W624", Warning, "images.tsv does not list the images that are there");
    public static readonly FindingCode ZoneOutside = new("W625", Warning, "a line stands outside the image that its zone names");

    public static readonly FindingCode RevisionTableMalformed = new("E701", Error, "a row of revisions.tsv cannot be read");
    public static readonly FindingCode RevisionNumberWrong = new("E702", Error, "work.json and revisions.tsv disagree on the latest revision");
    public static readonly FindingCode RevisionMissing = new("E703", Error, "a file of a published revision is missing");
    public static readonly FindingCode RevisionCorrupt = new("E704", Error, "a file of a published revision is not what was published");
    public static readonly FindingCode PublicationCutOff = new("W705", Warning, "work.json does not yet name the revision that was published last");
    public static readonly FindingCode PublicationBackdated = new("E706", Error, "a revision would be dated before the one that was published last");
    public static readonly FindingCode PublicationAhead = new("W707", Warning, "a revision is dated beyond tomorrow");

    public static readonly FindingCode PublicationUnwritten = new("E708", Error, "a field of work.json is not filled in");
    public static readonly FindingCode ChapterDescribedInVain = new("W709", Warning, "work.json describes a chapter that the work does not have");
    public static readonly FindingCode PublicationUntranslated = new("W710", Warning, "a field of work.json has no English");

    public static readonly FindingCode EntityIdInvalid = new("E801", Error, "the id of an entity is not a lower-case ASCII slug");
    public static readonly FindingCode EntityDuplicate = new("E802", Error, "two rows of the gazetteer have one id");
    public static readonly FindingCode EntityTypeUnknown = new("E803", Error, "the type of an entity is none that its table holds");
    public static readonly FindingCode EntityCoordinates = new("E804", Error, "an entity stands at an impossible place");
    public static readonly FindingCode NameFormEmpty = new("E805", Error, "a name form is missing or folds to nothing");
    public static readonly FindingCode EntityYears = new("E806", Error, "the years of an entity end before they begin");
    public static readonly FindingCode NameFormShared = new("E807", Error, "two entities share a form without a rule for each");
    public static readonly FindingCode NameUnknown = new("E808", Error, "a rule or mention names an entity that the gazetteer does not hold");
    public static readonly FindingCode WikidataInvalid = new("E809", Error, "the Wikidata id of an entity is none");
    public static readonly FindingCode AmbiguityForm = new("E810", Error, "a rule of ambiguities.tsv gives a name a form that it does not have");
    public static readonly FindingCode MentionRuleMissing = new("E811", Error, "a rule of mentions.tsv speaks of words that do not stand on its line");
    public static readonly FindingCode MentionRuleUnused = new("W812", Warning, "a rule of mentions.tsv changes nothing");
    public static readonly FindingCode MentionMalformed = new("E813", Error, "a row of a work's tagged mentions cannot be read or points at nothing");

    public static readonly FindingCode NameNotInGazetteer = new("W814", Warning, "a file tells a name that the gazetteer does not hold");

    public static readonly FindingCode GlossaryMalformed = new("E821", Error, "a row of the glossary has no sound id or form");

    public static readonly FindingCode TermMalformed = new("E822", Error, "a row of a list of terms has no sound id, form or label");

    public static readonly FindingCode ExplanationMalformed = new("E823", Error, "a row of explanations.tsv lacks a language or words of its own, or has a place out of count");
    public static readonly FindingCode ExplanationUntranslated = new("W824", Warning, "what an editor explains is not in explanations.tsv");
    public static readonly FindingCode ExplanationsUnsorted = new("W825", Warning, "the rows of explanations.tsv are not in order");
    public static readonly FindingCode ReasonNamesLine = new("W826", Warning, "a reason names a line of the source, which readers never see");

    public static readonly FindingCode DateMalformed = new("E901", Error, "a row of a work's dates cannot be read or points at nothing");

    /// <summary>All codes in the order of their ids, for documents and tests.</summary>
    public static IReadOnlyList<FindingCode> All { get; } = [.. typeof(FindingCodes)
        .GetFields()
        .Select(field => field.GetValue(null))
        .OfType<FindingCode>()
        .OrderBy(code => code.Id[1..], StringComparer.Ordinal)];
}
