using RelGraph.Application.Importing.Checking;
using RelGraph.Application.Importing.Reading;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Nouns;

namespace RelGraph.Application.Importing;

/// <summary>Imports a bundle of CSV files: all of its rows or none, unless bad rows may be left out; the same bundle again changes nothing.</summary>
/// <remarks>
/// Rows are read, checked and staged in one pass in the order of their kinds, while the store writes on another thread; the commit is one marker.
/// When bad rows may be left out, passes that only check come first, until no row refers to a rejected one.
/// Memory: one entry per key of the bundle, never the rows themselves.
/// </remarks>
public static class BundleImporter
{
    /// <summary>Imports a bundle into a workspace.</summary>
    /// <param name="store">The workspace.</param>
    /// <param name="source">The bundle.</param>
    /// <param name="options">How.</param>
    /// <param name="run">Progress in bytes read, and cancellation; what a cancelled import has staged is resumed by the next one.</param>
    /// <returns>What was done, with every problem found; bad input is reported, not thrown.</returns>
    /// <exception cref="StoreException">The store failed; nothing is visible, and the same call resumes.</exception>
    /// <exception cref="InvalidValueException">An option is outside its range.</exception>
    public static async Task<ImportReport> ImportAsync(IGraphStore store, ImportSource source, ImportOptions options, RunContext run)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(source);
        options.Validate();
        using var log = new ProblemLog(options);
        var plan = BundlePlan.Of(source, log, run);
        var kinds = plan.Tables.Select(table => table.Descriptor.Kind).ToHashSet();
        var stored = await StoredFacts.LoadAsync(store, kinds, run.Cancellation).ConfigureAwait(false);
        var bindings = Bind(plan, stored, store.Workspace, options, log, run);
        var rejected = new RejectedRows();
        BundlePass NewPass() => new(plan, bindings, stored, store.Workspace, options, rejected, log, run);

        if (log.IsFatal || options.CheckOnly)
        {
            return await CheckAsync(NewPass, plan, bindings, log, rejected).ConfigureAwait(false);
        }

        if (options.RejectDirectory is not null && !await FindRejectsAsync(NewPass, log).ConfigureAwait(false))
        {
            return Refused(plan.ChangeSetId(bindings, new RejectedRows()), NewPass().Files, log);
        }

        return await WriteAsync(store, NewPass(), plan.ChangeSetId(bindings, rejected), options, log, run).ConfigureAwait(false);
    }

    /// <summary>Binds the headers, with the custom fields of the workspace and of the bundle itself.</summary>
    private static List<IReadOnlyList<BoundColumn>> Bind(BundlePlan plan, StoredFacts stored, WorkspaceInfo workspace, ImportOptions options, ProblemLog log, RunContext run)
    {
        var declared = stored.CustomFields.ToDictionary(field => field.Id, StringComparer.Ordinal);
        foreach (var field in plan.Tables.Where(table => table.Descriptor.Kind == FactKind.CustomField).SelectMany(table => DeclaredIn(table, stored, workspace, options)))
        {
            declared[field.Id] = field;
        }

        var bindings = new List<IReadOnlyList<BoundColumn>>();
        foreach (var planned in plan.Tables)
        {
            run.Cancellation.ThrowIfCancellationRequested();
            bindings.Add(Header(planned, log) is { } header
                ? HeaderBinder.Bind(planned, header, [.. declared.Values.Where(field => field.Noun == planned.Descriptor.Name).OrderBy(field => field.Id, StringComparer.Ordinal)], log)
                : []);
        }

        return bindings;
    }

    /// <summary>The sound declarations of a table; the bad ones are reported when the table is read in its turn.</summary>
    private static List<CustomField> DeclaredIn(PlannedTable planned, StoredFacts stored, WorkspaceInfo workspace, ImportOptions options)
    {
        using var silent = new ProblemLog(new ImportOptions());
        if (Header(planned, silent) is not { } header)
        {
            return [];
        }

        var columns = HeaderBinder.Bind(planned, header, [], silent);
        var row = new RowScope(planned, static (_, _) => { });
        var today = workspace.Today(options.Clock);
        var reader = new RowReader(planned, columns, new ImportContext(workspace, new ZoneDays(workspace.Zone), today, new IdRegistry(stored, Enum.GetValues<FactKind>()), []));
        var found = new List<CustomField>();
        using var table = planned.Open();
        try
        {
            while (!silent.IsFatal && table.Read())
            {
                row.Start(table.Line);
                if (reader.Read(table, row, out _)?.Content is CustomField field)
                {
                    found.Add(field);
                }
            }
        }
        catch (TableException)
        {
            // Reported when the table is read in its turn.
        }

        return found;
    }

    private static IReadOnlyList<string>? Header(PlannedTable planned, ProblemLog log)
    {
        try
        {
            using var table = planned.Open();
            if (table.Columns.Count > 0)
            {
                return table.Columns;
            }

            log.Add(new ImportProblem(ImportProblemKind.Header, planned.Name, 0, null, null, "the file is empty: it has no header", "write the header of the template, or remove the file") { ConcernsWholeFile = true });
        }
        catch (TableException error)
        {
            log.Add(new ImportProblem(ImportProblemKind.Row, planned.Name, error.Line, null, null, error.Message, error.Remedy) { ConcernsWholeFile = true });
        }

        return null;
    }

    /// <summary>Reads the rows as far as the headers allow, writes nothing, and says all that is wrong.</summary>
    private static async Task<ImportReport> CheckAsync(Func<BundlePass> newPass, BundlePlan plan, List<IReadOnlyList<BoundColumn>> bindings, ProblemLog log, RejectedRows rejected)
    {
        var pass = newPass();
        if (!log.IsFatal)
        {
            await pass.RunAsync(null, null).ConfigureAwait(false);
        }

        var id = plan.Tables.Count == 0 ? "" : plan.ChangeSetId(bindings, new RejectedRows());
        return Refused(id, pass.Files, log) with { Succeeded = log.Count == 0 && rejected.Count == 0 };
    }

    /// <summary>Checks again and again until no row is found bad; false when a file cannot be read even so.</summary>
    private static async Task<bool> FindRejectsAsync(Func<BundlePass> newPass, ProblemLog log)
    {
        while (true)
        {
            var pass = newPass();
            await pass.RunAsync(null, null).ConfigureAwait(false);
            if (log.IsFatal || pass.Found == 0)
            {
                return !log.IsFatal;
            }
        }
    }

    private static async Task<ImportReport> WriteAsync(IGraphStore store, BundlePass pass, string id, ImportOptions options, ProblemLog log, RunContext run)
    {
        var header = new ChangeSetHeader(id, options.Author, "import", options.Note);
        await using var staged = await store.StageAsync(header, run.Cancellation).ConfigureAwait(false);
        using var rejects = options.RejectDirectory is null ? null : new RejectWriter(options.RejectDirectory);
        if (staged.AlreadyApplied is { } earlier)
        {
            if (rejects is not null)
            {
                await pass.RunAsync(null, rejects).ConfigureAwait(false);
            }

            return Report(id, pass.Files, log, earlier with { AlreadyApplied = true });
        }

        await using (var stager = new ChangeStager(staged, options.BatchSize, run.Cancellation))
        {
            await pass.RunAsync(stager, rejects).ConfigureAwait(false);
            if (pass.Found == 0)
            {
                await stager.FinishAsync().ConfigureAwait(false);
            }
        }

        if (pass.Found > 0)
        {
            await staged.DiscardAsync(run.Cancellation).ConfigureAwait(false);
            return Refused(id, pass.Files, log);
        }

        return Report(id, pass.Files, log, await staged.CommitAsync(run).ConfigureAwait(false));
    }

    private static ImportReport Refused(string id, IReadOnlyList<ImportedFile> files, ProblemLog log) => Report(id, files, log, null) with { Succeeded = false };

    private static ImportReport Report(string id, IReadOnlyList<ImportedFile> files, ProblemLog log, ChangeSetReceipt? receipt) => new()
    {
        Succeeded = true,
        ChangeSetId = id,
        Receipt = receipt,
        Files = files,
        Problems = [.. log.Problems],
        ProblemCount = log.Count,
        Warnings = [.. log.Warnings],
    };
}
