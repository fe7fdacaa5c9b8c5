using System.CommandLine;
using System.Globalization;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.History;
using RelGraph.Engine.History.Transfer;
using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph store info</c>: what keeps a workspace, and how much is in it.</summary>
internal static class StoreInfoCommand
{
    public static Command Create(CommandFrame frame)
    {
        var address = new Argument<string>("STORE") { Description = $"The workspace to look at: {StoreCommand.Address} · 要查看的存储" };
        return frame.Define(
            "info", "What keeps a workspace, its settings, and how many facts of each kind it holds · 存储信息",
            ["relgraph store info sales.db", "relgraph store info neo4j+http://127.0.0.1:7474/neo4j?workspace=sales --json"],
            async (parsed, session) =>
            {
                var store = await WorkspaceFile.OpenExistingAsync(session, WorkspaceFile.AddressOf(session, parsed.GetRequiredValue(address))).ConfigureAwait(false);
                await using (store.ConfigureAwait(false))
                {
                    var software = await StoreInspection.DescribeAsync(store, session.Cancellation).ConfigureAwait(false);
                    var head = await store.ReadHeadAsync(session.Cancellation).ConfigureAwait(false);
                    var counts = await session.WithProgressAsync(run => CountAsync(store, head, run)).ConfigureAwait(false);
                    Tell(session.Screen, software, head, counts);
                    return ExitCode.Ok;
                }
            },
            address);
    }

    private static async Task<SortedDictionary<FactKind, (long Believed, long Superseded)>> CountAsync(IRecordTransfer store, RecordHead head, Engine.Execution.RunContext run)
    {
        var counts = new SortedDictionary<FactKind, (long Believed, long Superseded)>();
        long done = 0;
        await foreach (var batch in store.ReadAsync(new FactQuery { IncludeSuperseded = true, RecordedUpTo = head.Sequence }, run.Cancellation).ConfigureAwait(false))
        {
            foreach (var version in batch)
            {
                var (believed, superseded) = counts.GetValueOrDefault(version.Fact.Key.Kind);
                counts[version.Fact.Key.Kind] = version.Superseded is null ? (believed + 1, superseded) : (believed, superseded + 1);
            }

            done += batch.Count;
            run.Report("count", done, null);
        }

        return counts;
    }

    private static void Tell(Screen screen, StoreSoftware software, RecordHead head, SortedDictionary<FactKind, (long Believed, long Superseded)> counts)
    {
        var last = head.ChangeSets.LastOrDefault(set => set.IsInLog);
        if (screen.IsJson)
        {
            screen.Json(new
            {
                software.Kind,
                software.Version,
                software.SchemaVersion,
                head.Workspace,
                head.Sequence,
                last?.Receipt.RecordedAt,
                ChangeSets = head.ChangeSets.Count,
                Tombstones = head.Tombstones.Count,
                Facts = counts.ToDictionary(pair => Names.Of(pair.Key), pair => new { pair.Value.Believed, pair.Value.Superseded }),
            });
            return;
        }

        var (workspace, stands) = (head.Workspace, head.Workspace.FrozenOn is { } day ? $", stands still on {NumberText.Day(day)}" : "");
        screen.Line($"{software.Kind}, {software.Version}, layout {software.SchemaVersion}", $"{software.Kind}，{software.Version}，结构版本 {software.SchemaVersion}");
        screen.Line($"Workspace '{workspace.Id}' {workspace.Name}, days of {workspace.TimeZone}, {workspace.Currency}{stands}", $"工作区“{workspace.Id}”{workspace.Name}，时区 {workspace.TimeZone}，币种 {workspace.Currency}{(workspace.FrozenOn is { } frozen ? $"，固定于 {NumberText.Day(frozen)}" : "")}");
        screen.Line(
            last is null ? "Nothing was ever recorded." : $"Up to change set {NumberText.Count(head.Sequence)} of {Instant(last)} UTC; {NumberText.Count(head.Tombstones.Count)} identifiers of erased people are held back",
            last is null ? "尚无任何记录。" : $"截至变更集 {NumberText.Count(head.Sequence)}（{Instant(last)} UTC）；拦截已删除人员标识 {NumberText.Count(head.Tombstones.Count)} 个");
        var table = new TextTable().Words("Kind", "类型").Number("Believed", "有效").Number("Superseded", "已替代");
        foreach (var (kind, (believed, superseded)) in counts)
        {
            table.Row(Names.Of(kind), NumberText.Count(believed), NumberText.Count(superseded));
        }

        screen.Write(table);
    }

    private static string Instant(AppliedChangeSet set) => set.Receipt.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
