using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>The resolver of fields that declare none: the entry of the field's name in a parent that is a dictionary.</summary>
internal static class DefaultResolver
{
    public static FieldResolver For(FieldDefinition definition) => context => context.Parent switch
    {
        IReadOnlyDictionary<string, object?> entries => new(entries.GetValueOrDefault(definition.Name)),
        null => default,
        var parent => throw new InvalidOperationException($"The field {definition.Name} has no resolver, and its parent {parent.GetType()} is no dictionary to read it from."),
    };
}
