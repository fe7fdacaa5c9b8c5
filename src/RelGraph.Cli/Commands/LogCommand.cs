using System.CommandLine;
using System.Globalization;
using RelGraph.Cli.Output;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph log</c>: who recorded what when.</summary>
internal static class LogCommand
{
    private const int DefaultTop = 20;

    public static Command Create(CommandFrame frame)
    {
        var top = new Option<int>("--top") { Description = "How many to show, newest first · 显示条数", HelpName = "N", DefaultValueFactory = _ => DefaultTop };
        return frame.Define(
            "log", "The change sets of a workspace, newest first · 变更记录", ["relgraph log", "relgraph log --top 5 --json"],
            async (parsed, session) =>
            {
                if (parsed.GetValue(top) < 1)
                {
                    throw new UsageException($"--top '{parsed.GetValue(top)}' is not a number of rows: write a whole number of at least 1.");
                }

                var store = await WorkspaceFile.OpenStoreAsync(session).ConfigureAwait(false);
                await using (store.ConfigureAwait(false))
                {
                    var entries = await store.ReadLogAsync(parsed.GetValue(top), session.Cancellation).ConfigureAwait(false);
                    if (session.Screen.IsJson)
                    {
                        session.Screen.Json(new { Workspace = store.Workspace.Name, Entries = entries });
                    }
                    else if (entries.Count == 0)
                    {
                        session.Screen.Line("Nothing was ever recorded here. Begin with 'relgraph import DIR'.", "尚无任何记录。请先用 'relgraph import DIR' 导入。");
                    }
                    else
                    {
                        var table = new TextTable().Number("#", "#").Words("Recorded (UTC)", "记录时间（UTC）").Words("Author", "作者").Words("Source", "来源").Words("Change set", "变更集").Words("Note", "备注", wraps: true);
                        foreach (var entry in entries)
                        {
                            table.Row(NumberText.Count(entry.Sequence), entry.RecordedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), entry.Header.Author, entry.Header.Source, entry.Header.Id, entry.Header.Note ?? "");
                        }

                        session.Screen.Write(table);
                    }

                    return entries.Count == 0 ? ExitCode.No : ExitCode.Ok;
                }
            },
            top);
    }
}
