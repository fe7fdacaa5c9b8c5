using System.Globalization;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Hands what resolvers gave, or threw, to the slots of their parents.</summary>
internal sealed class FieldCompletion(ValueCompletion values, RequestScope request)
{
    public void One(object? result, PlannedField field, ObjectNode node, int slot) => values.Complete(result, field, node, slot);

    public void Batch(IReadOnlyList<object?> results, PlannedField field, IReadOnlyList<ObjectNode> nodes, int slot)
    {
        if (results is null || results.Count != nodes.Count)
        {
            throw new InvalidOperationException(
                $"The batch resolver of {field.Definition.Name} returned {results?.Count.ToString(CultureInfo.InvariantCulture) ?? "no"} values for {nodes.Count} parents; it must return one per parent.");
        }

        for (var i = 0; i < nodes.Count; i++)
        {
            // An exception in the list fails its own parent and leaves the others.
            if (results[i] is Exception exception)
                Fail(exception, field, nodes[i], slot);
            else
                values.Complete(results[i], field, nodes[i], slot);
        }
    }

    public void Fail(Exception exception, PlannedField field, IReadOnlyList<ObjectNode> nodes, int slot)
    {
        foreach (var node in nodes)
            Fail(exception, field, node, slot);
    }

    public void Fail(Exception exception, PlannedField field, ObjectNode node, int slot)
    {
        exception = ErrorFactory.Unwrap(exception);
        if (request.IsCancellation(exception))
            throw new OperationCanceledException(exception.Message, exception, request.CancellationToken);
        values.Fail(exception, field, node, slot);
    }
}
