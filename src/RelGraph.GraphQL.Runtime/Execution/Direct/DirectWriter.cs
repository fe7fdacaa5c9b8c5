using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Runtime.Costs;
using RelGraph.GraphQL.Runtime.Execution.Output;
using RelGraph.GraphQL.Runtime.Execution.Planning;
using RelGraph.GraphQL.Runtime.TypeSystem;

namespace RelGraph.GraphQL.Runtime.Execution.Direct;

/// <summary>Executes selections whose fields all give their values at once, writing the JSON as it goes (specification 6.4), depth first.</summary>
/// <remarks>
/// Where null spreads (6.4.4), what was written of the place is taken back.
/// The recursion is bounded by <see cref="DirectBelow"/>.
/// </remarks>
internal sealed class DirectWriter(OperationRun run, ResponseBudget budget, ErrorList errors, JsonOutput output)
{
    private readonly ResponsePath _path = new();

    /// <summary>Writes the root object; false when null spread over it.</summary>
    public bool TryWriteRoot(SelectionPlan plan)
    {
        budget.Values(plan.Fields.Length);
        return TryWriteFields(plan, null);
    }

    /// <summary>Writes the value of a field below which everything is direct; false, and nothing is written, when null must spread from it.</summary>
    /// <param name="type">The type of the place.</param>
    /// <param name="value">What the resolver gave.</param>
    /// <param name="field">The field.</param>
    /// <param name="place">The node of the place.</param>
    /// <param name="slot">Where in it.</param>
    public bool TryWrite(GraphQLType type, object? value, PlannedField field, ResultNode place, int slot)
    {
        _path.Begin(place, slot);
        return TryWriteItem(type, value, field);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever resolvers, lists and scalars of the host throw becomes an error of the field.")]
    private bool TryWriteItem(GraphQLType type, object? value, PlannedField field)
    {
        var (start, depth) = (output.Length, _path.Depth);
        try
        {
            if (TryComplete(type, value, field))
                return true;
        }
        catch (Exception exception) when (IsOfField(exception))
        {
            _path.Depth = depth;
            errors.Add(exception, field, _path.ToList());
        }

        return CatchesNull(type is NonNullType, start, depth);
    }

    private bool TryComplete(GraphQLType type, object? value, PlannedField field)
    {
        if (value is null)
        {
            if (type is NonNullType)
                throw BrokenPromise.Null(field);
            output.Null();
            return true;
        }

        switch (type.Nullable)
        {
            case ScalarType scalar:
                output.Leaf(scalar.Serialize(value));
                return true;
            case EnumType declared:
                output.Text(declared.FindByClrValue(value)?.Name ?? throw BrokenPromise.NoEnumValue(declared, field));
                return true;
            case ListType list:
                return TryWriteItems(list.OfType, new ListItems(value, field), field);
            default:
                var named = type.Named;
                var plan = field.PlanFor(named as ObjectType ?? AbstractTypes.Resolve(run.Request.Schema, named, value));
                budget.Object(plan);
                return TryWriteFields(plan, value);
        }
    }

    private bool TryWriteItems(GraphQLType type, ListItems items, PlannedField field)
    {
        budget.Values(items.Count);
        output.Raw((byte)'[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                output.Raw((byte)',');
            _path.Push(i);
            if (!TryWriteItem(type, items[i], field))
                return false;
            _path.Pop();
        }

        output.Raw((byte)']');
        return true;
    }

    private bool TryWriteFields(SelectionPlan plan, object? source)
    {
        run.Request.CancellationToken.ThrowIfCancellationRequested();
        budget.CallAll(plan);
        output.Raw((byte)'{');
        var fields = plan.Fields;
        for (var i = 0; i < fields.Length; i++)
        {
            var field = fields[i];
            output.Raw(i == 0 ? field.Key.AsSpan(1) : field.Key);
            if (!TryWriteField(field, plan, source))
                return false;
        }

        output.Raw((byte)'}');
        return true;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a resolver throws becomes an error of its field.")]
    private bool TryWriteField(PlannedField field, SelectionPlan plan, object? source)
    {
        var (start, depth) = (output.Length, _path.Depth);
        try
        {
            if (field.IsTypeName)
            {
                output.Raw(plan.QuotedTypeName);
                return true;
            }

            var direct = field.Direct!;
            if (direct.WritesLeaf)
            {
                if (direct.TryWrite(source!, output))
                    return true;
                if (field.IsRequired)
                    throw BrokenPromise.Null(field);
                output.Null();
                return true;
            }

            _path.Push(field.ResponseKey);
            var value = direct.Read(source, direct.NeedsInvocation ? run.InvocationOf(field) : null);
            if (TryComplete(field.Definition.Type, value, field))
            {
                _path.Pop();
                return true;
            }
        }
        catch (Exception exception) when (IsOfField(exception))
        {
            _path.Depth = depth;
            _path.Push(field.ResponseKey);
            errors.Add(exception, field, _path.ToList());
        }

        return CatchesNull(field.IsRequired, start, depth);
    }

    /// <summary>What a place does when no value could be written there: it becomes null, or null spreads further.</summary>
    private bool CatchesNull(bool isRequired, int start, int depth)
    {
        output.Truncate(start);
        _path.Depth = depth;
        if (isRequired)
            return false;
        output.Null();
        return true;
    }

    private bool IsOfField(Exception exception) => exception is not (ResponseTooLargeException or ResponseTooCostlyException) && !run.Request.IsCancellation(exception);
}
