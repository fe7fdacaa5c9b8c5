using System.Globalization;
using RelGraph.GraphQL.Runtime.Errors;
using RelGraph.GraphQL.Runtime.Language;

namespace RelGraph.GraphQL.Runtime.Execution.Engine;

/// <summary>Checks a valid document against the limits of the engine, in time linear in the document however its fragments nest.</summary>
internal sealed class RequestLimits(GraphQLEngineOptions options)
{
    public IReadOnlyList<GraphQLError> Check(Document document)
    {
        var fragments = document.Definitions.OfType<FragmentDefinition>()
            .ToDictionary(static fragment => fragment.Name, SelectionMetrics.Of, StringComparer.Ordinal);
        AddFragmentsToEachOther(fragments);
        var errors = new List<GraphQLError>();
        foreach (var operation in document.Definitions.OfType<OperationDefinition>())
        {
            var metrics = SelectionMetrics.Of(operation);
            foreach (var (name, depth) in metrics.Spreads)
                metrics.Include(fragments[name], depth);
            Check(operation, metrics, errors);
        }

        return errors;
    }

    private void Check(OperationDefinition operation, SelectionMetrics metrics, List<GraphQLError> errors)
    {
        var name = operation.Name is null ? "The operation" : $"Operation {operation.Name}";
        AtMost(options.MaxDepth, metrics.Depth, "is nested {0} levels deep, but at most {1} are allowed; ask for less at once.");
        AtMost(options.MaxFields, metrics.Fields, "has {0} fields with its fragments, but at most {1} are allowed; ask for less at once.");
        AtMost(options.MaxRootFields, metrics.RootFields, "has {0} root fields, but at most {1} are allowed; send several requests.");
        AtMost(options.MaxAliases, metrics.Aliases, "has {0} aliases, but at most {1} are allowed; send several requests.");
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

    // Innermost fragments first; validation has excluded cycles and unknown names.
    private static void AddFragmentsToEachOther(Dictionary<string, SelectionMetrics> fragments)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in fragments.Keys)
        {
            var open = new Stack<(string Name, int Next)>();
            if (done.Add(start))
                open.Push((start, 0));
            while (open.TryPop(out var position))
            {
                var metrics = fragments[position.Name];
                if (position.Next < metrics.Spreads.Count)
                {
                    open.Push((position.Name, position.Next + 1));
                    if (done.Add(metrics.Spreads[position.Next].Name))
                        open.Push((metrics.Spreads[position.Next].Name, 0));
                    continue;
                }

                foreach (var (name, depth) in metrics.Spreads)
                    metrics.Include(fragments[name], depth);
            }
        }
    }
}
