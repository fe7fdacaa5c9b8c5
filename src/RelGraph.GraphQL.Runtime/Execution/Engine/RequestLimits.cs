using System.Globalization;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>Checks a valid document against the limits of the engine, in time linear in the document however its fragments nest.</summary>
internal sealed class RequestLimits(GraphQLEngineOptions options)
{
    public IReadOnlyList<GraphQLError> Check(Document document)
    {
        var fragments = new Dictionary<string, SelectionMetrics>(StringComparer.Ordinal);
        foreach (var fragment in FragmentOrder.InnermostFirst(document))
            fragments.Add(fragment.Name, Whole(fragment, fragments));
        var errors = new List<GraphQLError>();
        foreach (var operation in document.Definitions.OfType<OperationDefinition>())
            Check(operation, Whole(operation, fragments), errors);

        return errors;
    }

    private void Check(OperationDefinition operation, SelectionMetrics metrics, List<GraphQLError> errors)
    {
        var name = operation.Name is null ? "The operation" : $"Operation {operation.Name}";
        AtMost(options.MaxDepth, metrics.Depth, "is nested {0} levels deep, but at most {1} are allowed; ask for less at once.");
        AtMost(options.MaxFields, metrics.Fields, "has {0} fields with its fragments, but at most {1} are allowed; ask for less at once.");
        AtMost(options.MaxRootFields, metrics.RootFields, "has {0} root fields, but at most {1} are allowed; send several requests.");
        AtMost(options.MaxAliases, metrics.Aliases, "has {0} aliases, but at most {1} are allowed; send several requests.");
        AtMost(options.MaxIntrospectionDepth, metrics.IntrospectionDepth, "nests {0} lists of the schema's members in one another, but at most {1} are allowed; ask for the types by name.");
        if (!options.AllowIntrospection && metrics.Introspection is { } field)
        {
            errors.Add(new GraphQLError($"This server does not answer {field.Name}: introspection is turned off. Read its published schema instead.")
            {
                Locations = [field.Location],
                Code = ExecutionErrorCodes.IntrospectionOff,
            });
        }

        void AtMost(long limit, long value, string message)
        {
            if (value <= limit)
                return;
            errors.Add(new GraphQLError($"{name} {string.Format(CultureInfo.InvariantCulture, message, value, limit)}")
            {
                Locations = [operation.Location],
                Code = ExecutionErrorCodes.LimitExceeded,
            });
        }
    }

    private static SelectionMetrics Whole(ExecutableDefinition definition, Dictionary<string, SelectionMetrics> fragments)
    {
        var metrics = SelectionMetrics.Of(definition);
        foreach (var (name, depth, lists) in metrics.Spreads)
            metrics.Include(fragments[name], depth, lists);
        return metrics;
    }
}
