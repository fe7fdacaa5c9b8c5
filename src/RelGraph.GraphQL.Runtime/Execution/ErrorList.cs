using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Direct;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>The errors of the fields of one response, in the order they are found.</summary>
internal sealed class ErrorList(ErrorFactory factory)
{
    private List<GraphQLError>? _errors;

    public IReadOnlyList<GraphQLError> All => _errors ?? (IReadOnlyList<GraphQLError>)[];

    public void Add(Exception exception, PlannedField field, IReadOnlyList<object> path) =>
        (_errors ??= []).Add(factory.FromException(exception is NoEnumValueException unknown ? BrokenPromise.NoEnumValue(unknown.Declared, field) : exception, field.Locations, path));
}
