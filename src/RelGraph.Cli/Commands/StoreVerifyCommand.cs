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
        foreach (var fault in found.Faults)
        {
            screen.Line(fault);
        }

        var (count, faults, repaired) = (NumberText.Count(found.Checked), NumberText.Count(found.FaultCount), NumberText.Count(found.Repaired));
        var (repairs, repairsInChinese) = found.Repaired > 0 ? ($" {repaired} of {faults} faults repaired.", $"已修复 {faults} 处问题中的 {repaired} 处。") : ("", "");
        if (found.IsSound)
        {
            screen.Line($"{name} is sound: {count} versions read.{repairs}", $"{name} 完好：已读取 {count} 个版本。{repairsInChinese}");
        }
        else
        {
            screen.Line($"{name} is not sound: {faults} fault(s) in {count} versions.{repairs}", $"{name} 存在 {faults} 个问题，共读取 {count} 个版本。{repairsInChinese}");
        }
    }
}
