using System.Diagnostics.CodeAnalysis;

namespace RelGraph.GraphQL.Runtime.TypeSystem;

/// <summary>The spelling of directive locations in documents, such as <c>FRAGMENT_SPREAD</c>.</summary>
public static class DirectiveLocations
{
    private static readonly Dictionary<DirectiveLocation, string> Names =
        Enum.GetValues<DirectiveLocation>().ToDictionary(static location => location, static location => SnakeCase.Upper(location.ToString()));

    private static readonly Dictionary<string, DirectiveLocation> ByName = Names.ToDictionary(static pair => pair.Value, static pair => pair.Key);

    /// <summary>The spelling of a location.</summary>
    /// <param name="location">The location.</param>
    /// <returns>The spelling, in capitals.</returns>
    public static string NameOf(DirectiveLocation location) => Names[location];

    /// <summary>Whether a location can occur in a document that is executed, not only in a schema.</summary>
    /// <param name="location">The location.</param>
    /// <returns>True for operations, fields, fragments and variable definitions.</returns>
    public static bool IsExecutable(DirectiveLocation location) => location <= DirectiveLocation.VariableDefinition;

    /// <summary>The location of a spelling.</summary>
    /// <param name="name">The spelling, in capitals.</param>
    /// <param name="location">The location, when there is one.</param>
    /// <returns>Whether the spelling is known.</returns>
    public static bool TryParse(string name, [NotNullWhen(true)] out DirectiveLocation? location)
    {
        location = ByName.TryGetValue(name, out var found) ? found : null;
        return location is not null;
    }
}
