using System.Globalization;
using RelGraph.Application.Workspaces;
using RelGraph.GraphQL.Http;

namespace RelGraph.GraphQL.Hosting;

/// <summary>Tells whoever started the server where to look, and gives a first question to paste.</summary>
internal static class StartupNotice
{
    /// <summary>The deals most likely to be won, and why.</summary>
    public const string FirstQuery =
        """
        {
          opportunities(filter: { isOpen: true }, orderBy: { by: WIN_PROBABILITY, direction: DESCENDING }, first: 5) {
            totalCount
            nodes {
              key
              name
              account { name }
              winProbability { value interval { low high } drivers { label { english chinese } points } }
            }
          }
        }
        """;

    /// <summary>Writes the notice to the log.</summary>
    public static void Write(ILogger logger, ServerOptions options, Workspace workspace, IEnumerable<string> urls)
    {
        var url = urls.First().TrimEnd('/');
        var stands = workspace.Info.FrozenOn is { } day
            ? string.Create(CultureInfo.InvariantCulture, $"It stands still on {day:yyyy-MM-dd}.")
            : "It lives by the clock.";
        logger.LogInformation("Ready with workspace '{Name}' in {Address}. {Stands}", workspace.Info.Name, options.Address, stands);
        logger.LogInformation("GraphQL endpoint: {Url}", url + GraphQLEndpoint.Path);
        if (options.Introspection)
        {
            logger.LogInformation("Ask in the browser, with sample questions as tabs: {Url}", url + GraphiQLPage.Path);
        }

        logger.LogInformation("A first question to paste:\n{Query}", FirstQuery);
    }
}
