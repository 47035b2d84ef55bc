using System.CommandLine;
using System.CommandLine.Parsing;
using KazakhArchive.Importer.Extracting;
using KazakhArchive.Texts.Findings;
using KazakhArchive.Texts.Works;

namespace KazakhArchive.Importer.Commands;

/// <summary>Commands, arguments and options.</summary>
public static class CommandLine
{
    private const string Examples = """

        Examples:
          import                                       every work of the corpus
          import kazakh-khanates                       one work
          check --strict                               for continuous integration: writes nothing, warnings fail
          publish kazakh-khanates --note "First edition"
          new safar --source safar.txt --lang ur --title "سفر نامہ"
          new jogiyan --source jogiyan.mARkdown --lang fa
          new --from books.tsv                         a work for each row: id, file, language, title
          import safar --accept W304                   writes the rows that findings of this kind propose
          rebase safar --source better.txt             another reading of the same book
          check --corpus /srv/archive/corpus
          suggest safar                                what may be wrong in the source, for the editor to decide
          index                                        the search index, as the site makes it at its first start
        """;

    /// <returns>The exit code.</returns>
    public static int Parse(string[] args, Terminal terminal, DateOnly today)
    {
        var corpus = new Option<string?>("--corpus") { Description = "The corpus folder; without it the nearest folder corpus is taken.", Recursive = true };
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors.", Recursive = true };
        var all = new Option<bool>("--all") { Description = "Every finding; without it three of each kind and how many there are.", Recursive = true };
        var root = new RootCommand("Turns raw sources into annotated chapters of the Kazakh Archive." + Examples)
        {
            corpus,
            strict,
            all,
            Import(corpus, strict, today, terminal),
            Works("check", "Checks works without writing anything.", corpus, strict, today, terminal, CheckCommand.Run),
            Suggest(corpus, strict, today, terminal),
            Publish(corpus, strict, today, terminal),
            New(corpus, strict, today, terminal),
            Works("extract", "Makes source.txt and structure.tsv anew of the files in which works came.", corpus, strict, today, terminal, ExtractCommand.Run),
            Rebase(corpus, today, terminal),
            Index(corpus, terminal),
        };

        // Without response files: a title may begin with an at sign.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        terminal.TellsAll = result.GetValue(all);
        var exitCode = result.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        return result.Errors.Count > 0 ? CommandOutcome.BadUsage : exitCode;
    }

    private static Command Works(
        string name,
        string description,
        Option<string?> corpus,
        Option<bool> strict,
        DateOnly today,
        Terminal terminal,
        Func<CorpusFolder, IReadOnlyList<string>, bool, DateOnly, Terminal, int> run)
    {
        var works = WorkIds();
        var command = new Command(name, description) { works };
        command.SetAction(result => WithCorpus(
            result.GetValue(corpus), terminal, folder => run(folder, result.GetValue(works) ?? [], result.GetValue(strict), today, terminal)));
        return command;
    }

    private static Command Suggest(Option<string?> corpus, Option<bool> strict, DateOnly today, Terminal terminal)
    {
        var works = WorkIds();
        var list = new Option<FileInfo?>("--words") { Description = "A list of words that are known from elsewhere: a word and its count on each line." };
        var command = new Command("suggest", "Writes what may be wrong in sources to proposals.tsv, with evidence; applies nothing.") { works, list };
        command.SetAction(result => WithCorpus(result.GetValue(corpus), terminal, folder => SuggestCommand.Run(
            folder, result.GetValue(works) ?? [], result.GetValue(list)?.FullName, result.GetValue(strict), today, terminal)));
        return command;
    }

    private static Command Import(Option<string?> corpus, Option<bool> strict, DateOnly today, Terminal terminal)
    {
        var works = WorkIds();
        var accept = new Option<string[]>("--accept")
        {
            Description = "The code of a kind of findings, such as W304, whose proposed rows are written into decisions.tsv or divisions.tsv; once for each kind. With --strict they are written too, and the chapters only where no warning is left.",
            DefaultValueFactory = _ => [],
        };
        accept.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !FindingCodes.All.Any(code => code.Id == token.Value)))
            {
                result.AddError($"{token.Value} is no code of a finding, expected one such as W304.");
            }
        });
        var command = new Command("import", "Imports works: reads the source, lays the emendations on it, writes chapters and references.") { works, accept };
        command.SetAction(result => WithCorpus(result.GetValue(corpus), terminal, folder => ImportCommand.Run(
            folder, result.GetValue(works) ?? [], result.GetValue(accept) ?? [], result.GetValue(strict), today, terminal)));
        return command;
    }

    private static Command Publish(Option<string?> corpus, Option<bool> strict, DateOnly today, Terminal terminal)
    {
        var works = WorkIds();
        var note = new Option<string>("--note") { Description = "What the revision brings, on one line.", DefaultValueFactory = _ => "" };
        note.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>().Any(char.IsControl))
            {
                result.AddError("--note holds a line break or another control character, expected one line.");
            }
        });
        var command = new Command("publish", "Freezes the present text of works as their next revision, for ever.") { works, note };
        command.SetAction(result => WithCorpus(result.GetValue(corpus), terminal, folder => PublishCommand.Run(
            folder, result.GetValue(works) ?? [], result.GetValue(note)!, result.GetValue(strict), today, terminal)));
        return command;
    }

    private static Command New(Option<string?> corpus, Option<bool> strict, DateOnly today, Terminal terminal)
    {
        var work = new Argument<string?>("work") { Description = "The id of the new work, a short ASCII slug.", Arity = ArgumentArity.ZeroOrOne };
        var source = new Option<FileInfo?>("--source") { Description = "The book: plain text or a file in a format that is read; of scanned pages also a folder or an archive of them with their images." };
        var language = new Option<string?>("--lang") { Description = "ur, ar or the BCP 47 tag of another language." };
        language.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Languages.TryParseTag(token.Value) is null))
            {
                result.AddError($"{token.Value} is no language, expected ur, ar or a BCP 47 tag such as fa.");
            }
        });
        var title = new Option<string?>("--title") { Description = "The title as the source has it; without it the one in the file's own head is taken." };
        var format = new Option<string?>("--format") { Description = "The format of the file, where what it holds does not tell." };
        format.AcceptOnlyFromAmong([.. FileFormat.All.Select(known => known.Name)]);
        var from = new Option<FileInfo?>("--from")
        {
            Description = "Many works at once: a folder of books, with --lang; or a table with the columns id, file, language and title, a tab between each two, whose files are named from its folder. Each is made by itself.",
        };
        title.Validators.Add(result =>
        {
            if (result.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError("--title is blank, expected the title of the source.");
            }
        });
        var command = new Command("new", "Makes new works from texts: copies each source, drafts work.json and divisions.tsv, imports it.")
        {
            work, source, language, title, format, from,
        };
        command.Validators.Add(result =>
        {
            SymbolResult?[] needed = [result.GetResult(work), result.GetResult(source), result.GetResult(language)];
            SymbolResult?[] notOfMany = [result.GetResult(work), result.GetResult(source), result.GetResult(title), result.GetResult(format)];
            var isFolder = result.GetValue(from) is FileInfo many && Directory.Exists(many.FullName);
            if (result.GetResult(from) is null ? !Array.TrueForAll(needed, IsGiven) : Array.Exists(notOfMany, IsGiven) || IsGiven(result.GetResult(language)) != isFolder)
            {
                result.AddError("Expected an id with --source and --lang for one work, --from TABLE alone, or --from FOLDER with --lang for many.");
            }

            static bool IsGiven(SymbolResult? part) => part is { Tokens.Count: > 0 };
        });
        command.SetAction(result => WithCorpus(result.GetValue(corpus), terminal, folder => result.GetValue(from) is FileInfo many
            ? Languages.TryParseTag(result.GetValue(language)) is Language ofMany
                ? NewCommand.Run(folder, many.FullName, ofMany, result.GetValue(strict), today, terminal)
                : NewCommand.Run(folder, many.FullName, result.GetValue(strict), today, terminal)
            : NewCommand.Run(
                folder,
                result.GetRequiredValue(work)!,
                result.GetRequiredValue(source)!.FullName,
                Languages.TryParseTag(result.GetRequiredValue(language))!.Value,
                result.GetValue(title),
                result.GetValue(format) is string name ? FileFormat.Find(name) : null,
                result.GetValue(strict),
                today,
                terminal)));
        return command;
    }

    private static Command Rebase(Option<string?> corpus, DateOnly today, Terminal terminal)
    {
        var work = new Argument<string>("work") { Description = "The id of the work." };
        var source = new Option<FileInfo>("--source") { Description = "Another reading of the same book, in UTF-8.", Required = true };
        var command = new Command("rebase", "Puts a better reading of the book in the place of a work's source and carries over what was kept by hand.") { work, source };
        command.SetAction(result => WithCorpus(result.GetValue(corpus), terminal, folder => RebaseCommand.Run(
            folder, result.GetRequiredValue(work), result.GetRequiredValue(source).FullName, today, terminal)));
        return command;
    }

    private static Command Index(Option<string?> corpus, Terminal terminal)
    {
        var path = new Option<string?>("--index") { Description = "The folder of the index; without it one of the user's own." };
        var command = new Command("index", "Builds the search index, or brings it up to date, so that the site opens it at once.") { path };
        command.SetAction(result => WithCorpus(result.GetValue(corpus), terminal, folder => IndexCommand.Run(folder, result.GetValue(path), terminal)));
        return command;
    }

    private static Argument<string[]> WorkIds()
    {
        var works = new Argument<string[]>("work") { Description = "Work ids; none means all.", Arity = ArgumentArity.ZeroOrMore };
        works.Validators.Add(result =>
        {
            // Otherwise a mistyped option would be a work that does not exist.
            foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-')))
            {
                result.AddError($"{token.Value} is no option, expected the id of a work.");
            }
        });
        return works;
    }

    private static int WithCorpus(string? path, Terminal terminal, Func<CorpusFolder, int> run)
    {
        var findings = new FindingList();
        var corpus = CorpusFolder.Find(path, findings);
        terminal.Report(findings);
        return corpus is null ? CommandOutcome.Errors : Run(corpus, run, terminal);
    }

    // Of a work its own command says more; here it is the corpus itself that cannot be listed.
    private static int Run(CorpusFolder corpus, Func<CorpusFolder, int> run, Terminal terminal)
    {
        try
        {
            return run(corpus);
        }
        catch (Exception fault) when (CauseOf(fault) is not null)
        {
            terminal.Report([new Finding("corpus", null, FindingCodes.CorpusUnreadable, $"{CauseOf(fault)!.TrimEnd('.')}; expected every file to be readable", "Restore the file, or give the program the right to read it")]);
            return CommandOutcome.Errors;
        }
    }

    private static string? CauseOf(Exception fault) => fault switch
    {
        IOException or UnauthorizedAccessException => fault.Message,
        AggregateException many => many.Flatten().InnerExceptions.Select(CauseOf).FirstOrDefault(cause => cause is not null),
        _ => null,
    };
}
