using Microsoft.AspNetCore.Connections;
using RelGraph.Application.Jobs;
using RelGraph.Application.Recording;
using RelGraph.Application.Workspaces;
using RelGraph.Engine.Errors;
using RelGraph.GraphQL.Errors;
using RelGraph.GraphQL.Hosting.Telemetry;
using RelGraph.GraphQL.Http;
using RelGraph.GraphQL.Http.Sockets;
using RelGraph.GraphQL.Runtime.Execution.Engine;
using RelGraph.GraphQL.Schema.Changes;
using RelGraph.GraphQL.Schema;
using RelGraph.GraphQL.Schema.Kernels;
using RelGraph.GraphQL.Schema.Reading;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Starts and stops the server; the program and <c>relgraph serve</c> are both this.</summary>
public static class RelGraphHost
{
    /// <summary>The exit code of a server that could not start because of its settings, its workspace or its port.</summary>
    public const int CouldNotStart = 2;

    private static readonly string[] SecretNames = ["password", "token"];

    /// <summary>Runs the server until it is told to stop.</summary>
    /// <param name="args">Settings as <c>--name value</c>; see <see cref="ServerOptions"/>. <c>--healthcheck</c> asks a running server instead.</param>
    /// <returns>0 after a clean stop or for a healthy server.</returns>
    public static async Task<int> RunAsync(string[] args)
    {
        var builder = WebApplication.CreateBuilder([.. args.Where(argument => argument != HealthCheck.Argument)]);
        // A failed start is told below in one sentence; the host would tell it first, with its stack.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        LogFormats.Apply(builder.Logging, builder.Configuration);
        using var log = LoggerFactory.Create(logging => LogFormats.Apply(logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole(), builder.Configuration));
        var logger = log.CreateLogger("RelGraph");
        try
        {
            RefuseSecrets(args);
            var options = ServerOptions.From(builder.Configuration);
            if (args.Contains(HealthCheck.Argument))
            {
                return await HealthCheck.AskAsync(options).ConfigureAwait(false);
            }

            await using var workspace = await WorkspaceOpening.OpenAsync(options, TimeProvider.System, logger, CancellationToken.None).ConfigureAwait(false);
            await using var app = Create(builder, options, workspace);
            // A schema that cannot be built is told now, and the first question does not wait for it.
            _ = app.Services.GetRequiredService<GraphQLEngine>();
            await app.StartAsync().ConfigureAwait(false);
            StartupNotice.Write(logger, options, workspace, app.Urls);
            await using var follower = Follow(workspace, options, logger);
            await app.WaitForShutdownAsync().ConfigureAwait(false);
            return 0;
        }
        catch (Exception exception) when (exception is RelGraphException or IOException or UnauthorizedAccessException)
        {
            // A stack trace would hide the one sentence that helps.
            logger.LogCritical("RelGraph could not start: {Reason}", Reason(exception));
            return CouldNotStart;
        }
    }

    private static WorkspaceFollower? Follow(Workspace workspace, ServerOptions options, ILogger logger) => options.FollowSeconds == 0 ? null : WorkspaceFollower.Start(
        workspace,
        TimeSpan.FromSeconds(options.FollowSeconds),
        TimeProvider.System,
        problem =>
        {
            if (problem is null)
            {
                logger.LogInformation("The store answers again; the picture is up to date.");
            }
            else
            {
                logger.LogWarning("The store does not answer; questions are answered from the last picture until it does. {Reason}", problem.Message);
            }
        });

    /// <summary>Every user of a machine can read the command lines on it, and shells remember them.</summary>
    private static void RefuseSecrets(string[] args)
    {
        if (args.FirstOrDefault(argument => argument.Contains("neo4j", StringComparison.OrdinalIgnoreCase) && argument.StartsWith('-') && SecretNames.Any(name => argument.Contains(name, StringComparison.OrdinalIgnoreCase))) is { } secret)
        {
            throw new InvalidOptionsException("the command line", [$"{secret.Split('=')[0]} is not taken from it, where others can read it; set RELGRAPH_NEO4J_PASSWORD, RELGRAPH_NEO4J_PASSWORD_FILE or RELGRAPH_NEO4J_TOKEN."]);
        }
    }

    private static string Reason(Exception exception) => exception is IOException { InnerException: AddressInUseException }
        ? exception.Message.TrimEnd('.') + "; stop the other program that listens there, or name another address with --urls, for example http://127.0.0.1:5081."
        : exception.Message;

    /// <summary>Puts the server together over an open workspace; the caller starts it, and disposes of both.</summary>
    public static WebApplication Create(WebApplicationBuilder builder, ServerOptions options, Workspace workspace)
    {
        builder.WebHost.UseUrls(options.Urls.Split(';'));
        // A line or two for every request would bury what the operator needs; settings can ask for them.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        // These lines hold the whole address, and with it documents and variables that were sent by GET.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning);
        builder.Services.AddSingleton(workspace).AddSingleton<ChangeRecorder>().AddSingleton<ChangeDesk>().AddSingleton(new ReadingDefaults(options.AsOf)).AddSingleton<ErrorPresenter>().AddScoped<KernelBudget>();
        builder.Services.AddGraphQL(options, services => MakeEngine(options, services.GetRequiredService<ErrorPresenter>(), services.GetRequiredService<TimeProvider>()));
        builder.Services.AddSingleton(services => new JobBook(
            new JobOptions { MaxRunning = options.MaxRunningJobs, MaxQueued = options.MaxQueuedJobs, KeptJobs = options.KeptJobs },
            services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ErrorPresenter>().Explain));
        if (options.Telemetry is { } collector)
        {
            builder.Services.AddSingleton(_ => new TelemetryExport(collector, builder.Configuration));
        }

        var app = builder.Build();
        // Made now, so that a wrong document ends the start and not the first request.
        _ = app.Services.GetRequiredService<GraphQLEngine>();
        if (options.Telemetry is not null)
        {
            // Made now, so that nothing is missed. The services dispose of it, which sends what is left.
            _ = app.Services.GetRequiredService<TelemetryExport>();
            app.UseHttpSpans();
        }

        app.UseResponseCompression();
        app.UseGraphQLSockets();
        app.MapGraphQL();
        app.MapHealth();
        app.MapReadiness();
        if (options.Introspection)
        {
            app.MapGraphiQL();
            app.MapSampleQueries();
            app.MapGet("/", () => Results.Redirect(GraphiQLPage.Path));
        }

        return app;
    }

    private static GraphQLEngine MakeEngine(ServerOptions options, ErrorPresenter presenter, TimeProvider clock)
    {
        try
        {
            return new GraphQLEngine(
                RelGraphSchema.Define().Build(),
                new GraphQLEngineOptions
                {
                    AllowIntrospection = options.Introspection, MaxCost = options.MaxCost, TrustedDocuments = options.TrustedDocuments,
                    Timeout = options.TimeoutSeconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(options.TimeoutSeconds), Clock = clock,
                },
                presenter);
        }
        catch (ArgumentException wrong)
        {
            throw new InvalidOptionsException("server settings", [wrong.Message]);
        }
    }
}
