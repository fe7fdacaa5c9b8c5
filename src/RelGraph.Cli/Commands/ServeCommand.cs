using System.CommandLine;
using System.Globalization;
using RelGraph.Cli.Reading;
using RelGraph.Cli.Running;
using RelGraph.GraphQL.Hosting;

namespace RelGraph.Cli.Commands;

/// <summary><c>relgraph serve</c>: the GraphQL server over a workspace, the same as the server program.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandFrame frame)
    {
        var urls = new Option<string>("--urls") { Description = "Where to listen, separated by semicolons · 监听地址", HelpName = "URL", DefaultValueFactory = _ => ServerOptions.DefaultUrls };
        var parameters = new Option<string?>("--parameters") { Description = "A parameter file instead of the one beside the workspace · 参数文件", HelpName = "FILE" };
        return frame.Define(
            "serve", "Serve GraphQL and GraphiQL over a workspace until Ctrl-C · 启动 GraphQL 服务", ["relgraph serve", "relgraph serve --workspace sales.db --urls http://127.0.0.1:8080"],
            async (parsed, session) =>
            {
                if (session.Settings.RecordedAsOf is not null)
                {
                    throw new UsageException("--recorded-as-of is not for the server: each query says for itself what was recorded up to when.");
                }

                var address = WorkspaceFile.AddressOf(session);
                if (session.Settings.WorkspacePath is not null)
                {
                    // The server makes the sample where there is nothing, so a misspelled name would silently become a new sample.
                    await WorkspaceFile.RequireExistingAsync(session, address).ConfigureAwait(false);
                }

                string[] settings = ["--workspace", address.ToString(), "--urls", parsed.GetRequiredValue(urls)];
                if (session.Settings.AsOf is { } day)
                {
                    settings = [.. settings, "--asOf", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
                }

                if (parsed.GetValue(parameters) is { } file)
                {
                    settings = [.. settings, "--parameters", session.Host.FullPath(file)];
                }

                return await session.Host.Serve(settings).ConfigureAwait(false);
            },
            urls, parameters);
    }
}
