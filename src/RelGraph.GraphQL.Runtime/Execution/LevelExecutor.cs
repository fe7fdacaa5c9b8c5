using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Executes the response level by level: every field once for all objects that wait for it, then the objects those fields gave.</summary>
/// <remarks>
/// Breadth first, so that a batch resolver sees all its parents in one call whatever lists they came from, and
/// so that no nesting of the document can exhaust the stack. Resolvers of one level that are asynchronous run at the same time.
/// </remarks>
internal sealed class LevelExecutor(ValueCompletion values, RequestScope request)
{
    // Some resolvers take milliseconds; looking at the token for every object would cost more than the quickest do.
    private const int ObjectsPerCancellationCheck = 16;

    private readonly FieldCompletion _completion = new(values, request);
    private readonly List<PendingField> _pending = [];
    private readonly bool _isObserved = Instruments.AreResolversObserved;

    /// <summary>Executes some root fields and everything below them.</summary>
    public async ValueTask RunAsync(ObjectNode root, int firstField, int fieldCount)
    {
        try
        {
            List<ObjectNode> roots = [root];
            for (var field = firstField; field < firstField + fieldCount; field++)
                ExecuteField(root.Plan, field, roots);
            await FinishAsync().ConfigureAwait(false);
            while (values.TakeWaitingPlans() is { Count: > 0 } plans)
                await RunLevelAsync(plans).ConfigureAwait(false);
        }
        finally
        {
            // A request that ends early still waits for the resolvers it began: their services live only as long as it does.
            foreach (var pending in _pending)
                await pending.SettleAsync().ConfigureAwait(false);
            _pending.Clear();
        }
    }

    private async ValueTask RunLevelAsync(List<SelectionPlan> plans)
    {
        foreach (var plan in plans)
        {
            var nodes = plan.Waiting;
            plan.Waiting = [];
            for (var field = 0; field < plan.Fields.Length; field++)
                ExecuteField(plan, field, nodes);
        }

        await FinishAsync().ConfigureAwait(false);
    }

    private async ValueTask FinishAsync()
    {
        foreach (var pending in _pending)
            await pending.CompleteAsync(_completion).ConfigureAwait(false);
        _pending.Clear();
    }

    private void ExecuteField(SelectionPlan plan, int slot, List<ObjectNode> nodes)
    {
        request.CancellationToken.ThrowIfCancellationRequested();
        var field = plan.Fields[slot];
        values.Call(field, plan, nodes.Count);
        if (field.IsTypeName)
        {
            foreach (var node in nodes)
                node.Values[slot] = plan.Type.Name;
        }
        else if (field.Fault is { } fault)
        {
            _completion.Fail(fault, field, nodes, slot);
        }
        else
        {
            var (group, begun) = (_isObserved ? ResolverGroup.Begin(plan.Type.Name, field.Definition.Name, nodes.Count) : null, _pending.Count);
            try
            {
                if (field.Definition.BatchResolver is { } batch)
                    ExecuteBatch(batch, field, slot, nodes);
                else
                    ExecuteEach(field, slot, nodes);
            }
            finally
            {
                group?.Begun([.. _pending.Skip(begun).Select(static pending => pending.Task)]);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a resolver throws becomes an error of its field.")]
    private void ExecuteEach(PlannedField field, int slot, List<ObjectNode> nodes)
    {
        var resolve = field.Definition.Resolver ?? DefaultResolver.For(field.Definition);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i % ObjectsPerCancellationCheck == ObjectsPerCancellationCheck - 1)
                request.CancellationToken.ThrowIfCancellationRequested();
            var node = nodes[i];
            if (!values.IsAlive(node))
                continue;
            try
            {
                var result = resolve(new FieldContext(node.Source, field.Invocation!));
                if (result.IsCompletedSuccessfully)
                    _completion.One(result.Result, field, node, slot);
                else
                    _pending.Add(new PendingField(field, slot, [node], result.AsTask(), null));
            }
            catch (Exception exception)
            {
                _completion.Fail(exception, field, node, slot);
            }
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a resolver throws becomes an error of its field.")]
    private void ExecuteBatch(BatchFieldResolver batch, PlannedField field, int slot, List<ObjectNode> nodes)
    {
        var live = nodes.Where(values.IsAlive).ToList();
        if (live.Count == 0)
            return;
        try
        {
            var result = batch(new BatchFieldContext([.. live.Select(static node => node.Source)], field.Invocation!));
            if (result.IsCompletedSuccessfully)
                _completion.Batch(result.Result, field, live, slot);
            else
                _pending.Add(new PendingField(field, slot, live, null, result.AsTask()));
        }
        catch (Exception exception)
        {
            _completion.Fail(exception, field, live, slot);
        }
    }
}
