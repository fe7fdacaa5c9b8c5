using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Chooses the operation a request means (specification 6.1, <c>GetOperation</c>).</summary>
internal static class OperationSelection
{
    public static OperationDefinition? Select(Schema schema, PreparedDocument document, string? name, List<GraphQLError> errors, OperationUse use = OperationUse.Execute)
    {
        var operations = document.Operations;
        var operation = string.IsNullOrEmpty(name) ? operations is [var only] ? only : null : Find(operations, name);
        if (operation is null)
        {
            errors.Add(Error(NotFound(operations, name)));
            return null;
        }

        if (schema.RootType(operation.Operation) is null)
            errors.Add(Error(operation.Operation == OperationType.Mutation ? "The schema offers no mutations; use a query." : "The schema offers no subscriptions; use a query.", operation));
        else if (use == OperationUse.Execute && operation.Operation == OperationType.Subscription)
            errors.Add(Error("A subscription has a stream of answers, not one; ask over server-sent events or a WebSocket, or use a query.", operation));
        else if (use == OperationUse.Subscribe && operation.Operation != OperationType.Subscription)
            errors.Add(Error($"A {(operation.Operation == OperationType.Query ? "query" : "mutation")} has one answer and cannot be subscribed to; execute it.", operation));
        else
            return operation;
        return null;
    }

    private static OperationDefinition? Find(OperationDefinition[] operations, string name) => Array.Find(operations, candidate => candidate.Name == name);

    private static string NotFound(OperationDefinition[] operations, string? name)
    {
        if (operations.Length == 0)
            return "The document has no operation to execute; add a query or a mutation.";
        var names = string.Join(", ", operations.Where(static operation => operation.Name is not null).Select(static operation => operation.Name));
        return string.IsNullOrEmpty(name)
            ? $"The document has {operations.Length} operations; name the one to execute: {names}."
            : $"The document has no operation named '{name}'; it has {(names.Length == 0 ? "one without a name" : names)}.";
    }

    private static GraphQLError Error(string message, OperationDefinition? operation = null) =>
        new(message) { Code = ExecutionErrorCodes.OperationNotFound, Locations = operation is null ? [] : [operation.Location] };
}
