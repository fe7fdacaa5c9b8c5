using System.Collections.Immutable;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation;

/// <content>Arguments and values.</content>
internal sealed partial class DocumentWalker
{
    private void WalkArguments(ImmutableArray<Argument> arguments, ArgumentOwner owner)
    {
        foreach (var rule in rules) rule.VisitArguments(arguments, owner);
        foreach (var argument in arguments)
        {
            var definition = owner.Find(argument.Name);
            WalkValue(argument.Value, new InputPosition(definition?.Type, definition?.DefaultValue is not null));
        }
    }

    private void WalkValue(Value value, InputPosition position)
    {
        if (value is VariableValue variable) _facts.Add(variable, position);
        foreach (var rule in rules) rule.VisitValue(value, position);
        switch (value)
        {
            case ListValue list:
                // A list where none is expected is one mistake; its items are then places of unknown type.
                var itemType = position.Type?.Nullable is ListType expected ? expected.OfType : null;
                foreach (var item in list.Items) WalkValue(item, new InputPosition(itemType));
                break;
            case ObjectValue fields:
                WalkObject(fields, ItemTypeOf(position.Type) as InputObjectType);
                break;
        }
    }

    private void WalkObject(ObjectValue value, InputObjectType? type)
    {
        foreach (var rule in rules) rule.VisitObject(value, type);
        foreach (var field in value.Fields)
        {
            var definition = type?.FindField(field.Name);
            WalkValue(field.Value, new InputPosition(
                definition?.Type, definition?.DefaultValue is not null, type is { IsOneOf: true } ? type : null));
        }
    }

    /// <summary>The type a single value must have where a list of it may be expected: one value stands for a list of one.</summary>
    internal static GraphQLType? ItemTypeOf(GraphQLType? type)
    {
        type = type?.Nullable;
        while (type is ListType list) type = list.OfType.Nullable;
        return type;
    }
}
