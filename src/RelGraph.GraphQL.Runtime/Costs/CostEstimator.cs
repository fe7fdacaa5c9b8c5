using RelGraph.GraphQL.Runtime.Execution.Coercion;
using RelGraph.GraphQL.Runtime.Introspection;
using RelGraph.GraphQL.Runtime.Language;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Costs;

/// <summary>Bounds what an operation can cost before it runs: every field called, every object made, every list as long as its arguments allow.</summary>
/// <remarks>
/// An upper bound as long as lists without slicing arguments keep to their assumed lengths: selections that will be merged are counted each, and of types that exclude each other all.
/// Each fragment is read once, so the time is linear in the document. Nesting within a definition is bounded by the parser, nesting of fragments is walked with a stack of its own.
/// </remarks>
internal sealed class CostEstimator
{
    private readonly Schema _schema;
    private readonly VariableValues _variables;
    private readonly Dictionary<string, SelectionCost> _fragments = new(StringComparer.Ordinal);
    private bool _isFixed = true;

    private CostEstimator(Schema schema, VariableValues variables)
    {
        _schema = schema;
        _variables = variables;
    }

    /// <summary>The bound, in thousandths, and whether it is the same for every request whose conditions come out alike: no variable decides a length.</summary>
    public static (long Thousandths, bool IsFixed) Estimate(Schema schema, Document document, OperationDefinition operation, VariableValues variables)
    {
        var estimator = new CostEstimator(schema, variables);
        foreach (var fragment in FragmentOrder.InnermostFirst(document))
        {
            if (schema.FindType(fragment.TypeCondition.Name) is { } type)
                estimator._fragments[fragment.Name] = estimator.Of(type, fragment.SelectionSet);
        }

        var thousandths = estimator.Of(schema.RootType(operation.Operation)!, operation.SelectionSet).Total(static _ => ListSize.DefaultAssumed);
        return (thousandths, estimator._isFixed);
    }

    private SelectionCost Of(NamedType type, SelectionSet set)
    {
        var cost = new SelectionCost();
        foreach (var selection in set.Selections)
        {
            if (Inclusion.IsLeftOut(selection, _variables))
                continue;
            switch (selection)
            {
                case Field field:
                    AddField(type, field, cost);
                    break;
                case InlineFragment inline:
                    cost.Include(Of(inline.TypeCondition is { } condition ? _schema.FindType(condition.Name) ?? type : type, inline.SelectionSet));
                    break;
                case FragmentSpread spread when _fragments.TryGetValue(spread.Name, out var fragment):
                    cost.Include(fragment);
                    break;
            }
        }

        return cost;
    }

    private void AddField(NamedType parent, Field field, SelectionCost cost)
    {
        if (_schema.FindField(parent, field.Name) is not { } definition || MetaFields.IsFree(definition))
            return;
        var costs = _schema.CostOf(parent, definition);
        if (costs.Sizes.Count > 0 && field.Arguments.Any(static argument => argument.Value is VariableValue))
            _isFixed = false;
        cost.Add(costs.Call);
        if (field.SelectionSet is not { } set || _schema.FindType(definition.Type.Named.Name) is not { } type)
            return;

        var length = SlicingArguments.Length(costs.Sizes, definition, field.Arguments, _variables);
        var sized = costs.Sizes.SelectMany(static size => size.SizedFields).ToHashSet(StringComparer.Ordinal);
        var each = CostUnits.Add(CostUnits.ObjectThousandths, Of(type, set).Total(name => sized.Contains(name) ? length!.Value : ListSize.DefaultAssumed));
        if (!IsList(definition.Type))
            cost.Add(each);
        else if (length is { } items && sized.Count == 0)
            cost.Add(CostUnits.Times(items, each));
        else
            cost.Wait(definition.Name, each);
    }

    private static bool IsList(GraphQLType type) => type.Nullable is ListType;
}
