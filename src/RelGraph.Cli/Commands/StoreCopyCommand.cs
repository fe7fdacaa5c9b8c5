using System.CommandLine;
using RelGraph.Application.Workspaces;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.History.Transfer;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph store copy</c>: a whole record to a place where there is none, compared version by version.</summary>
internal static class StoreCopyCommand
{
    public static Command Create(CommandFrame frame)
    {
        var from = new Argument<string>("FROM") { Description = $"The workspace to copy: {StoreCommand.Address} · 源" };
        var to = new Argument<string>("TO") { Description = $"Where no workspace is yet: {StoreCommand.Address} · 目标" };
        return frame.Define(
            "copy", "Copy a workspace with its whole history, receipts, erasures and parameters, and compare every version; the original may be in use · 复制工作区",
            ["relgraph store copy sales.db neo4j+http://127.0.0.1:7474/neo4j?workspace=sales", "relgraph store copy neo4j+http://127.0.0.1:7474/neo4j?workspace=sales sales-back.db", "relgraph store copy sales.db sales-copy.db"],
            async (parsed, session) =>
            {
                var (source, target) = (WorkspaceFile.AddressOf(session, parsed.GetRequiredValue(from)), WorkspaceFile.AddressOf(session, parsed.GetRequiredValue(to)));
                var report = await session.WithProgressAsync(run => CopyAsync(session, source, target, run)).ConfigureAwait(false);
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(report);
                    return ExitCode.Ok;
                }

                var (versions, sets) = (NumberText.Count(report.Versions), NumberText.Count(report.ChangeSets));
                session.Screen.Line(
                    $"Copied {versions} versions and {sets} change sets to {parsed.GetRequiredValue(to)}; every version was compared with the original.",
                    $"已复制 {versions} 个版本、{sets} 个变更集到 {parsed.GetRequiredValue(to)}，并逐一比对。");
                return ExitCode.Ok;
            },
            from, to);
    }

    private static async Task<RecordCopyReport> CopyAsync(Session session, StoreAddress source, StoreAddress target, Engine.Execution.RunContext run)
    {
        var original = await WorkspaceFile.OpenExistingAsync(session, source).ConfigureAwait(false);
        await using (original.ConfigureAwait(false))
        {
            var report = await StoreCopy.RunAsync(original, target, WorkspaceFile.Options(session), run).ConfigureAwait(false);
            // The frozen parameters belong to the numbers: without them the copy would freeze its own.
            if (await ParameterFile.LoadAsync(WorkspaceFile.ParametersOf(source), original, run.Cancellation).ConfigureAwait(false) is { } parameters)
            {
                var copy = await WorkspaceFile.OpenExistingAsync(session, Named(target, original.Workspace.Id)).ConfigureAwait(false);
                await using (copy.ConfigureAwait(false))
                {
                    await ParameterFile.KeepAsync(WorkspaceFile.ParametersOf(target), copy, parameters, replace: true, run.Cancellation).ConfigureAwait(false);
                }
            }

            return report;
        }
    }

    /// <summary>In a graph of several workspaces the copy is the one that bears the original's id.</summary>
    private static StoreAddress Named(StoreAddress target, string id) =>
        target is StoreAddress.Neo4jWorkspace { WorkspaceId: null } graph ? graph with { WorkspaceId = id } : target;
}
