using RelGraph.GraphQL.Runtime.Errors;

namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Thrown when a text is not a GraphQL document, or exceeds a limit of <see cref="ParserOptions"/>.</summary>
/// <param name="reason">What was expected and what was found.</param>
/// <param name="location">Where the text stopped making sense.</param>
public sealed class GraphQLSyntaxException(string reason, Location location)
    : Exception("Syntax Error: " + reason)
{
    /// <summary>Where the text stopped making sense.</summary>
    public Location Location { get; } = location;

    /// <summary>The same as an entry of a response's errors.</summary>
    public GraphQLError ToError() => new(Message) { Locations = [Location], Code = ErrorCodes.SyntaxError };
}
