using RelGraph.Cli;
using RelGraph.Cli.Running;

return await CommandLine.RunAsync(args, CliHost.OfThisProcess(), CancellationToken.None).ConfigureAwait(false);
