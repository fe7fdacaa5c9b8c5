using System.CommandLine;
using RelGraph.Application.Workspaces;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Scoring;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph parameters</c>: the weights and frozen references behind every score.</summary>
internal static class ParametersCommand
{
    public static Command Create(CommandFrame frame) => frame.Group(
        "parameters", "The weights and frozen references behind every score · 参数", ["relgraph parameters show", "relgraph parameters show --defaults", "relgraph parameters freeze --as-of 2026-06-30"],
        Show(frame), Freeze(frame));

    private static Command Show(CommandFrame frame)
    {
        var defaults = new Option<bool>("--defaults") { Description = "The defaults instead of the workspace's own · 显示默认参数" };
        return frame.Define(
            "show", "Print the parameters as JSON, as a parameter file holds them · 显示参数", ["relgraph parameters show > mine.json", "relgraph parameters show --defaults"],
            async (parsed, session) =>
            {
                if (parsed.GetValue(defaults))
                {
                    session.Screen.Line(ScoringParameters.Default.ToJson());
                    return ExitCode.Ok;
                }

                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                session.Screen.Line(workspace.Parameters.ToJson());
                return ExitCode.Ok;
            },
            defaults);
    }

    private static Command Freeze(CommandFrame frame)
    {
        var from = new Option<string?>("--from") { Description = "Weights from this parameter file instead of the workspace's present ones · 参数文件", HelpName = "FILE" };
        return frame.Define(
            "freeze", "Fit the references (base rates, medians, segment means) anew to the record and keep them beside the workspace; scores move from then on · 重新冻结参考值",
            ["relgraph parameters freeze --workspace sales.db", "relgraph parameters freeze --from mine.json --as-of 2026-06-30"],
            async (parsed, session) =>
            {
                await using var workspace = await WorkspaceFile.OpenAsync(session).ConfigureAwait(false);
                var before = workspace.Parameters;
                var weights = parsed.GetValue(from) is { } file ? ScoringParameters.Load(session.Host.FullPath(file)) : before;
                var picture = await workspace.PictureAsync(session.Settings.Moment, session.Cancellation).ConfigureAwait(false);
                var after = ParameterFitter.Freeze(picture, weights);
                // The hashes that scores show: those of the scores' parameters together with those of tie strength.
                var (hashBefore, hashAfter) = (new Scorebook(picture, before).ParameterHash, new Scorebook(picture, after).ParameterHash);
                await ParameterFile.KeepAsync(WorkspaceFile.ParametersOf(WorkspaceFile.AddressOf(session)), workspace.Store, after, replace: true, session.Cancellation).ConfigureAwait(false);
                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { picture.AsOf, Before = hashBefore, After = hashAfter, Changed = hashBefore != hashAfter });
                }
                else if (hashBefore == hashAfter)
                {
                    session.Screen.Line($"The references are those of {picture.AsOf:yyyy-MM-dd} already: parameters {hashAfter}.", $"参考值与 {picture.AsOf:yyyy-MM-dd} 一致，无变化：参数 {hashAfter}。");
                }
                else
                {
                    session.Screen.Line($"References frozen as of {picture.AsOf:yyyy-MM-dd}: parameters {hashBefore} → {hashAfter}. Scores move from now on.", $"参考值已按 {picture.AsOf:yyyy-MM-dd} 冻结：参数 {hashBefore} → {hashAfter}，此后评分随之变化。");
                }

                return ExitCode.Ok;
            },
            from);
    }
}
