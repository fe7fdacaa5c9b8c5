using System.CommandLine;
using RelGraph.Application.Workspaces;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.Engine.Errors;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph backup</c>: a consistent copy of a workspace, taken while others work in it.</summary>
internal static class BackupCommand
{
    public static Command Create(CommandFrame frame)
    {
        var file = new Argument<string>("FILE") { Description = "Where the copy goes; must not exist · 备份文件" };
        return frame.Define(
            "backup", "Copy a workspace while others work in it · 备份工作区", ["relgraph backup sales-2026-06-30.db --workspace sales.db"],
            async (parsed, session) =>
            {
                var name = parsed.GetRequiredValue(file);
                var path = session.Host.FullPath(name);
                if (File.Exists(path))
                {
                    throw new InvalidValueException("backup file", name, "a file that does not exist", "name another one, so that no backup is overwritten");
                }

                var store = await WorkspaceFile.OpenStoreAsync(session).ConfigureAwait(false);
                await using (store.ConfigureAwait(false))
                {
                    await session.WithProgressAsync(async run =>
                    {
                        await store.BackupAsync(path, run).ConfigureAwait(false);
                        return true;
                    }).ConfigureAwait(false);

                    // The frozen parameters belong to the numbers of the copy too.
                    if (await ParameterFile.LoadAsync(WorkspaceFile.ParametersOf(WorkspaceFile.AddressOf(session)), store, session.Cancellation).ConfigureAwait(false) is { } parameters)
                    {
                        await ParameterFile.KeepAsync(ParameterFile.Beside(path), store, parameters, replace: true, session.Cancellation).ConfigureAwait(false);
                    }
                }

                if (session.Screen.IsJson)
                {
                    session.Screen.Json(new { File = name, SizeInBytes = new FileInfo(path).Length });
                }
                else
                {
                    session.Screen.Line($"Copied to {name}.", $"已备份到 {name}。");
                }

                return ExitCode.Ok;
            },
            file);
    }
}
