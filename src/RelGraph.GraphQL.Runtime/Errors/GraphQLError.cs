using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Errors;

/// <summary>One entry of the <c>errors</c> list of a GraphQL response. Immutable.</summary>
/// <param name="message">What was wrong, what is allowed and what to do, for the developer of the request.</param>
/// <remarks>Specification of September 2025, section 7.1.6 (Errors).</remarks>
public sealed class GraphQLError(string message)
{
    /// <summary>What was wrong, what is allowed and what to do.</summary>
    public string Message { get; } = message;

    /// <summary>The places in the document the error is about; empty when there is none to point at.</summary>
    public IReadOnlyList<Location> Locations { get; init; } = [];

    /// <summary>The way to the response field that failed: response keys (<see cref="string"/>) and list
    /// indices (<see cref="int"/>); null for an error that is not about one field.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>A stable name for the kind of error, written as <c>extensions.code</c>; null when there is none.</summary>
    public string? Code { get; init; }

    /// <summary>Further entries of <c>extensions</c>; null when there are none.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        Locations.Count == 0 ? Message : $"{Message} ({string.Join(", ", Locations)})";
}
