using RelGraph.Application.Importing.Checking;
using RelGraph.Application.Importing.Reading;
using RelGraph.Application.Rules;
using RelGraph.Engine.Execution;
using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.Application.Importing;

/// <summary>Reads all rows of a bundle once, checks them, and hands the sound ones on.</summary>
internal sealed class BundlePass
{
    private const int RowsPerReport = 10_000;

    private readonly BundlePlan _plan;
    private readonly IReadOnlyList<IReadOnlyList<BoundColumn>> _bindings;
    private readonly StoredFacts _stored;
    private readonly ImportContext _context;
    private readonly RejectedRows _skip;
    private readonly ProblemLog _log;
    private readonly RunContext _run;
    private readonly bool _isAtomic;
    private readonly HashSet<int>[] _faulty;
    private readonly long[] _rows;
    private readonly Dictionary<FactKind, HierarchyCheck> _hierarchies = [];
    private long _found;

    /// <param name="plan">The tables.</param>
    /// <param name="bindings">Their columns.</param>
    /// <param name="stored">What the workspace has.</param>
    /// <param name="workspace">The workspace.</param>
    /// <param name="options">Clock.</param>
    /// <param name="skip">Rows to leave out; rows found bad are added.</param>
    /// <param name="log">Takes every problem.</param>
    /// <param name="run">Progress and cancellation.</param>
    public BundlePass(
        BundlePlan plan, IReadOnlyList<IReadOnlyList<BoundColumn>> bindings, StoredFacts stored, WorkspaceInfo workspace, ImportOptions options, RejectedRows skip, ProblemLog log, RunContext run)
    {
        (_plan, _bindings, _stored, _skip, _log, _run) = (plan, bindings, stored, skip, log, run);
        _isAtomic = options.RejectDirectory is null;
        var zone = workspace.Zone;
        var today = workspace.Today(options.Clock);
        var ids = new IdRegistry(stored, plan.Tables.Select(table => table.Descriptor.Kind));
        _context = new ImportContext(workspace, new ZoneDays(zone), today, ids, []);
        _faulty = [.. plan.Tables.Select(_ => new HashSet<int>())];
        _rows = new long[plan.Tables.Count];
    }

    /// <summary>What was read, after <see cref="RunAsync"/>.</summary>
    public IReadOnlyList<ImportedFile> Files =>
        [.. _plan.Tables.Select(table => new ImportedFile(table.Name, table.Descriptor.Kind, table.Format.Label, table.Format.Delimiter, _rows[table.Index], _faulty[table.Index].Count))];

    /// <summary>Problems found in this pass.</summary>
    public long Found => _found;

    /// <summary>Reads, checks and stages; once a problem is found nothing more is staged.</summary>
    /// <param name="stager">Takes the sound rows; null to check only.</param>
    /// <param name="rejects">Takes the rows left out; null when nothing is written.</param>
    public async Task RunAsync(ChangeStager? stager, RejectWriter? rejects)
    {
        var (done, total) = (0L, _plan.Tables.Sum(table => table.Length));
        foreach (var table in _plan.Tables)
        {
            await ReadAsync(table, stager, rejects, done, total).ConfigureAwait(false);
            done += table.Length;
            if (table.Index + 1 == _plan.Tables.Count || _plan.Tables[table.Index + 1].Descriptor.Kind != table.Descriptor.Kind)
            {
                _context.Ids.Close(table.Descriptor.Kind);
            }
        }

        References.Settle(_context, toleratesRejected: _isAtomic);
        foreach (var hierarchy in _hierarchies.Values)
        {
            hierarchy.Report(_stored);
        }

        _run.Report("reading rows", total, total);
    }

    private async Task ReadAsync(PlannedTable planned, ChangeStager? stager, RejectWriter? rejects, long before, long total)
    {
        var row = new RowScope(planned, Report);
        using var table = planned.Open();
        var reader = new RowReader(planned, _bindings[planned.Index], _context);
        var ledger = _context.Ids.LedgerOf(planned.Descriptor.Kind);
        while (Next(table, row))
        {
            if (_rows[planned.Index]++ % RowsPerReport == 0)
            {
                _run.Cancellation.ThrowIfCancellationRequested();
                _run.Report("reading " + planned.Name, before + Math.Min(table.BytesRead, planned.Length), total);
            }

            row.Start(table.Line);
            if (_skip.Contains(planned.Index, table.Line))
            {
                _faulty[planned.Index].Add(table.Line);
                rejects?.Write(planned, table, _skip.ReasonOf(planned.Index, table.Line));
                continue;
            }

            var fact = reader.Read(table, row, out var id);
            if (fact is null)
            {
                if (id is not null)
                {
                    ledger.TryAdd(id, new KeyPlace(planned.Index, table.Line, default, true), out _);
                }
            }
            else if (Enter(fact, ledger, row, table.Line) && stager is not null && _found == 0 && stager.Add(new Change.Assert(fact)))
            {
                await stager.SendAsync().ConfigureAwait(false);
            }
        }
    }

    private bool Next(ITable table, RowScope row)
    {
        try
        {
            return table.Read();
        }
        catch (TableException error)
        {
            Report(row.Table, new ImportProblem(ImportProblemKind.Row, row.Table.Name, error.Line, null, null, error.Message, error.Remedy) { ConcernsWholeFile = true });
            return false;
        }
    }

    private bool Enter(Fact fact, KeyLedger ledger, RowScope row, int line)
    {
        var key = fact.Content.Key;
        if (!ledger.TryAdd(key, new KeyPlace(row.Table.Index, line, fact.Valid, false), out var clash))
        {
            var where = clash.Table == row.Table.Index ? $"line {clash.Line}" : $"{_plan.Tables[clash.Table].Name} line {clash.Line}";
            var columns = string.Join("|", row.Table.Descriptor.Fields.Where(field => field.IsKeyPart || field.Property == nameof(IdentifiedContent.Id)).Select(field => field.Column));
            row.Report(ImportProblemKind.Duplicate, columns, key, $"{row.Table.Subject}{columns} '{Engine.Errors.InvalidValueException.Shorten(key)}' is already used on {where} for the same days",
                "remove one of the two rows, or give them different ids or days (valid_from, valid_to)");
            return false;
        }

        if (Hierarchy.Concerns(row.Table.Descriptor.Kind))
        {
            if (!_hierarchies.TryGetValue(row.Table.Descriptor.Kind, out var hierarchy))
            {
                _hierarchies[row.Table.Descriptor.Kind] = hierarchy = new HierarchyCheck(row.Table.Descriptor.Kind);
            }

            hierarchy.Add(fact, row, line);
        }

        return true;
    }

    private void Report(PlannedTable table, ImportProblem problem)
    {
        _found++;
        _faulty[table.Index].Add(problem.Line);
        _skip.Add(table.Index, problem.Line, problem.Fault);
        _log.Add(problem);
    }
}
