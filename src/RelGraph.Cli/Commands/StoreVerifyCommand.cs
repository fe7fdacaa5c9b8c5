using System.CommandLine;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Storage.Opening;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph store verify</c>: a thorough check of a store.</summary>
internal static class StoreVerifyCommand
{
    public static Command Create(CommandFrame frame)
    {
        var address = new Argument<string>("STORE") { Description = $"The workspace to check: {StoreCommand.Address} · 要检查的存储" };
        var repair = new Option<bool>("--repair") { Description = "Repair what can be: in Neo4j, properties changed by hand go back to what was recorded · 修复" };
        return frame.Define(
            "verify", "Check a store thoroughly and read every version; exit code 1 when something is wrong · 校验存储",
            ["relgraph store verify sales.db", "relgraph store verify neo4j+http://127.0.0.1:7474/neo4j?workspace=sales --repair"],
            async (parsed, session) =>
            {
                var name = parsed.GetRequiredValue(address);
                var store = WorkspaceFile.AddressOf(session, name);
                await WorkspaceFile.RequireExistingAsync(session, store).ConfigureAwait(false);
                var found = await session.WithProgressAsync(run => StoreInspection.VerifyAsync(store, WorkspaceFile.Options(session), parsed.GetValue(repair), run)).ConfigureAwait(false);
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(found);
                }
                else
                {
                    Tell(session.Screen, name, found);
                }

                return found.IsSound ? ExitCode.Ok : ExitCode.No;
            },
            address, repair);
    }

    private static void Tell(Screen screen, string name, StoreVerification found)
    {
        foreach (var finding in found.Findings)
        {
            screen.Line(finding);
        }

        var versions = NumberText.Count(found.Versions);
        var repaired = found.Repaired > 0 ? ($" {NumberText.Count(found.Repaired)} repaired.", $"已修复 {NumberText.Count(found.Repaired)} 处。") : ("", "");
        if (found.IsSound)
        {
            screen.Line($"{name} is sound: {versions} versions read.{repaired.Item1}", $"{name} 完好：已读取 {versions} 个版本。{repaired.Item2}");
        }
        else
        {
            screen.Line($"{name} is not sound: {NumberText.Count(found.Findings.Count)} finding(s), {versions} versions read.{repaired.Item1}", $"{name} 存在 {NumberText.Count(found.Findings.Count)} 个问题，已读取 {versions} 个版本。{repaired.Item2}");
        }
    }
}
