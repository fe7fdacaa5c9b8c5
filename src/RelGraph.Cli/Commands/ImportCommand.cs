using System.CommandLine;
using RelGraph.Application.Importing;
using RelGraph.Application.Importing.Mapping;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Errors;
using RelGraph.Engine.History;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Scoring.Explanations;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph import</c>: a bundle of CSV files into a workspace, all of it or nothing.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<string?> _source = new("BUNDLE") { Description = "Folder or .zip file of CSV files · CSV 数据包（文件夹或 .zip）", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _mapping = new("--mapping") { Description = "Turns another system's export into a bundle · 字段映射文件", HelpName = "FILE" };
    private readonly Option<string?> _reject = new("--reject-file") { Description = "Import the good rows and write the bad ones, with their reasons, into this folder · 错误行另存到此文件夹", HelpName = "DIR" };
    private readonly Option<string?> _report = new("--report") { Description = "Write every problem to this CSV file · 问题清单 CSV", HelpName = "FILE" };
    private readonly Option<string?> _template = new("--template") { Description = "Write an empty bundle with all columns described, and import nothing · 生成空模板", HelpName = "DIR" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Check the bundle and write nothing · 只检查不写入" };
    private readonly Option<string> _author = new("--author") { Description = "Who imports: an employee's id or a system's name · 导入人", HelpName = "WHO", DefaultValueFactory = _ => "import" };
    private readonly Option<string?> _note = new("--note") { Description = "Why · 备注", HelpName = "TEXT" };
    private readonly NewWorkspaceOptions _new = new();

    public static Command Create(CommandFrame frame)
    {
        var self = new ImportCommand();
        return frame.Define(
            "import", "Import a bundle of CSV files: all rows or none, the same bundle twice changes nothing · 导入数据",
            [
                "relgraph import --template my-bundle", "relgraph import my-bundle --workspace sales.db --dry-run", "relgraph import my-bundle --workspace sales.db --currency CNY --time-zone Asia/Shanghai",
                "relgraph import maven-crm --mapping samples/mappings/maven-crm.json --workspace maven.db --currency USD", "relgraph import my-bundle --workspace sales.db --reject-file rejected",
            ],
            self.RunAsync,
            [self._source, self._mapping, self._reject, self._report, self._template, self._dryRun, self._author, self._note, .. self._new.Symbols]);
    }

    private async Task<int> RunAsync(ParseResult parsed, Session session)
    {
        if (parsed.GetValue(_template) is { } folder)
        {
            BundleTemplate.Write(session.Host.FullPath(folder));
            session.Screen.Line($"Empty bundle written to {folder}; its README.md describes every column.", $"空模板已写入 {folder}；其中 README.md 说明每一列。");
            return ExitCode.Ok;
        }

        var bundle = parsed.GetValue(_source) ?? throw new UsageException("Nothing to import: name the folder or .zip file of the bundle, or write an empty one with --template DIR.");
        if (session.Settings.WorkspacePath is null)
        {
            throw new UsageException("No workspace named: say where to import with --workspace FILE or RELGRAPH_WORKSPACE. The sample company is not mixed with your data.");
        }

        var options = new ImportOptions
        {
            Author = parsed.GetValue(_author)!,
            Note = parsed.GetValue(_note),
            Clock = session.Host.Clock,
            ReportFile = FullPath(_report),
            RejectDirectory = FullPath(_reject),
            CheckOnly = parsed.GetValue(_dryRun),
        };
        var mapping = FullPath(_mapping) is { } file ? MappingFile.Load(file) : null;
        using var source = Open(session.Host.FullPath(bundle), mapping);
        var report = await ImportAsync(session, source, options, _new.Read(parsed)).ConfigureAwait(false);
        return Tell(session, report, options, parsed.GetValue(_reject));

        string? FullPath(Option<string?> option) => parsed.GetValue(option) is { } path ? session.Host.FullPath(path) : null;
    }

    private static ImportSource Open(string path, MappingFile? mapping)
    {
        try
        {
            return ImportSource.Open(path, mapping);
        }
        catch (InvalidValueException exception)
        {
            throw new BadDataException(exception);
        }
    }

    private static async Task<ImportReport> ImportAsync(Session session, ImportSource source, ImportOptions options, WorkspaceInfo settings)
    {
        var (address, store, isNew) = await OpenAsync(session, options.CheckOnly, settings).ConfigureAwait(false);
        ImportReport? report = null;
        try
        {
            await using (store.ConfigureAwait(false))
            {
                report = await session.WithProgressAsync(run => BundleImporter.ImportAsync(store, source, options, run)).ConfigureAwait(false);
            }
        }
        finally
        {
            // A check must leave nothing behind, and a refused import no empty workspace; one that was interrupted is gone on with.
            if (isNew && (options.CheckOnly || report is { Succeeded: false }))
            {
                await StoreOpening.DiscardNewAsync(address, WorkspaceFile.Options(session)).ConfigureAwait(false);
            }
        }

        if (isNew && report.Succeeded && !options.CheckOnly)
        {
            session.Screen.Notice(
                $"New workspace {session.Settings.WorkspacePath}: days end in {settings.TimeZone}, amounts without a currency are {settings.Currency}.",
                $"新工作区 {session.Settings.WorkspacePath}：时区 {settings.TimeZone}，默认币种 {settings.Currency}。");
        }

        return report;
    }

    /// <summary>Opens the workspace, or makes it; a check of one that is not there is made against a file that lasts as long as the check.</summary>
    private static async Task<(StoreAddress Address, IGraphStore Store, bool IsNew)> OpenAsync(Session session, bool checkOnly, WorkspaceInfo settings)
    {
        var address = WorkspaceFile.AddressOf(session);
        if (checkOnly && !await WorkspaceFile.ExistsAsync(session, address).ConfigureAwait(false))
        {
            address = new StoreAddress.SqliteFile(address is StoreAddress.SqliteFile file ? file.Path + ".check" : session.Host.FullPath("relgraph-import.db.check"));
        }

        var (store, isNew) = await WorkspaceFile.OpenOrMakeAsync(session, address, settings).ConfigureAwait(false);
        return (address, store, isNew);
    }

    private static int Tell(Session session, ImportReport report, ImportOptions options, string? rejects)
    {
        var screen = session.Screen;
        if (screen.IsJson)
        {
            screen.Json(report);
        }
        else
        {
            foreach (var problem in report.Problems)
            {
                session.Host.Error.WriteLine(problem.Message);
            }

            if (report.UnlistedProblems > 0)
            {
                session.Host.Error.WriteLine($"… and {NumberText.Count(report.UnlistedProblems)} more; --report FILE writes them all.");
            }

            foreach (var warning in report.Warnings)
            {
                screen.Notice("Note: " + warning.Message, "提示：" + warning.Message);
            }

            Files(screen, report);
            screen.Line(Sentence(report, options, rejects));
        }

        return !report.Succeeded ? ExitCode.BadData : report.RejectedRows > 0 ? ExitCode.No : ExitCode.Ok;
    }

    private static void Files(Screen screen, ImportReport report)
    {
        // A bundle that was imported before is recognised without reading its rows.
        if (report.Files.Count == 0 || report.Receipt is { AlreadyApplied: true })
        {
            return;
        }

        var table = new TextTable(new BilingualText("Files", "文件")).Words("File", "文件").Words("Kind", "类型").Words("Encoding", "编码").Number("Rows", "行数").Number("Bad rows", "错误行");
        foreach (var file in report.Files)
        {
            table.Row(file.Name, Names.Of(file.Kind), file.Encoding, NumberText.Count(file.Rows), NumberText.Count(file.Rejected));
        }

        screen.Write(table);
    }

    private static string Sentence(ImportReport report, ImportOptions options, string? rejects) => report switch
    {
        { Succeeded: false } => $"Nothing was imported: {NumberText.Count(report.ProblemCount)} problem(s). Correct them, or import the good rows with --reject-file DIR. 未导入任何内容。",
        _ when options.CheckOnly => $"The bundle can be imported: {NumberText.Count(report.Rows - report.RejectedRows)} good rows, {NumberText.Count(report.RejectedRows)} bad. Nothing was written. 检查完成，未写入。",
        { Receipt.AlreadyApplied: true } => "This bundle was imported before: nothing changed. 该数据包此前已导入，没有变化。",
        // A template that was not filled in, or other days' headers: no change set is recorded for it.
        { Rows: 0 } => "The bundle has no rows under its headers: nothing to import. 数据包只有表头，没有数据。",
        { Receipt: { } receipt } => $"Imported as change set {receipt.Sequence}: {NumberText.Count(receipt.Recorded)} recorded, {NumberText.Count(receipt.Superseded)} superseded, {NumberText.Count(receipt.Unchanged)} unchanged"
            + (receipt.HeldBack.Count > 0 ? $", {NumberText.Count(receipt.HeldBack.Count)} held back because the person was erased" : "")
            + (report.RejectedRows > 0 ? $", {NumberText.Count(report.RejectedRows)} rejected into {rejects}" : "") + ". 导入完成。",
        _ => "Nothing had to change. 没有需要更改的内容。",
    };
}
