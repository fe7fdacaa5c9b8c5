using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>The directives that publish costs in a schema, as the cost directives specification names them.</summary>
public static class CostDirectives
{
    /// <summary><c>@cost(weight:)</c>: what one call of a field costs.</summary>
    public static DirectiveDefinition Cost { get; } = new(
        "cost",
        [DirectiveLocation.FieldDefinition],
        new ArgumentDefinition("weight", BuiltInScalars.String.NonNull()) { Description = "The cost of one call, as a decimal number; an object of the answer costs 1, a field without this directive 0.1." })
    {
        Description = "What one call of a field costs, counted against the limit of the server.",
    };

    /// <summary><c>@listSize</c>: how long a list can get.</summary>
    public static DirectiveDefinition ListSize { get; } = new(
        "listSize",
        [DirectiveLocation.FieldDefinition],
        new ArgumentDefinition("assumedSize", BuiltInScalars.Int) { Description = "The length counted when no slicing argument says otherwise." },
        new ArgumentDefinition("slicingArguments", BuiltInScalars.String.NonNull().List()) { Description = "Arguments that bound the length; the largest given counts." },
        new ArgumentDefinition("sizedFields", BuiltInScalars.String.NonNull().List()) { Description = "Fields of the value whose lists have this length." },
        new ArgumentDefinition("requireOneSlicingArgument", BuiltInScalars.Boolean) { Description = "Whether one of them must be given.", DefaultValue = new BooleanValue(true, default) })
    {
        Description = "How long the list behind a field is counted to be when the cost of a document is bounded.",
    };

    /// <summary>Both.</summary>
    public static IReadOnlyList<DirectiveDefinition> All { get; } = [Cost, ListSize];
}
