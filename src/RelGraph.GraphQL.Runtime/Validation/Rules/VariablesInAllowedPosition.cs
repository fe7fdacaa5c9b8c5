using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Validation.Rules;

/// <summary>A variable's type fits every place where the variable is used (section 5.8.5, All Variable Usages Are
/// Allowed).</summary>
internal sealed class VariablesInAllowedPosition : ValidationRule
{
    private readonly Dictionary<string, (VariableDefinition Definition, GraphQLType? Type)> _declared = new(StringComparer.Ordinal);

    public override void VisitScope(OperationDefinition operation, IReadOnlyList<DefinitionFacts> scope)
    {
        _declared.Clear();
        foreach (var variable in operation.VariableDefinitions)
            _declared.TryAdd(variable.Name, (variable, Schema.Resolve(variable.Type)));
        if (_declared.Count == 0) return;
        foreach (var facts in scope)
        {
            foreach (var usage in facts.VariableUsages) Check(usage);
        }
    }

    private void Check(VariableUsage usage)
    {
        if (!_declared.TryGetValue(usage.Variable.Name, out var variable) || variable.Type is not { } type) return;
        if (usage.Position.Type is not { } expected) return;
        if (IsAllowed(variable.Definition, type, usage.Position)) return;
        var reason = usage.Position.OneOf is { } oneOf && type is not NonNullType
            ? $"cannot be used for a field of OneOf input object \"{oneOf.Name}\", which must not be null; make it \"{type}!\""
            : $"used in position expecting type \"{expected}\"";
        Report($"Variable \"${usage.Variable.Name}\" of type \"{type}\" {reason}.",
            variable.Definition.Location, usage.Variable.Location);
    }

    // A nullable variable may stand in a non-null place when a default, of either, fills in for its absence.
    private static bool IsAllowed(VariableDefinition variable, GraphQLType type, InputPosition position)
    {
        var expected = position.Type!;
        if ((expected is NonNullType || position.OneOf is not null) && type is not NonNullType)
        {
            var variableHasDefault = variable.DefaultValue is not (null or NullValue);
            return (variableHasDefault || position.HasDefault) && AreCompatible(type, expected.Nullable);
        }
        return AreCompatible(type, expected);
    }

    private static bool AreCompatible(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType left, NonNullType right) => AreCompatible(left.OfType, right.OfType),
        (_, NonNullType) => false,
        (NonNullType left, _) => AreCompatible(left.OfType, expected),
        (ListType left, ListType right) => AreCompatible(left.OfType, right.OfType),
        _ => type.Equals(expected),
    };
}
