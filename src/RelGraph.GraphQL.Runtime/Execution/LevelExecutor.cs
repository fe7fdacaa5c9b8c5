using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Runtime.Diagnostics;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>Executes the response level by level: every field once for all objects that wait for it, then the objects those fields gave.</summary>
/// <remarks>
/// Breadth first, so that a batch resolver sees all its parents in one call whatever lists they came from, and
/// so that no nesting of the document can exhaust the stack. Resolvers of one level that are asynchronous run at the same time.
/// </remarks>
internal sealed class LevelExecutor(OperationRun run, ValueCompletion values, ResponseBudget budget)
{
    // Some resolvers take milliseconds; looking at the token for every object would cost more than the quickest do.
    private const int ObjectsPerCancellationCheck = 16;

    private readonly FieldCompletion _completion = new(values, run.Request);
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
            var nodes = run.TakeWaiting(plan);
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
        run.Request.CancellationToken.ThrowIfCancellationRequested();
        var field = plan.Fields[slot];
        budget.Call(field, plan, nodes.Count);
        if (field.IsTypeName)
        {
            foreach (var node in nodes)
                node.Values[slot] = plan.Type.Name;
        }
        else if (Invocation(field, slot, nodes) is { } invocation)
        {
            var (group, begun) = (_isObserved ? ResolverGroup.Begin(plan.Type.Name, field.Definition.Name, nodes.Count) : null, _pending.Count);
            try
            {
                if (field.Definition.BatchResolver is { } batch)
                    ExecuteBatch(batch, invocation, field, slot, nodes);
                else
                    ExecuteEach(invocation, field, slot, nodes);
            }
            finally
            {
                group?.Begun([.. _pending.Skip(begun).Select(static pending => pending.Task)]);
            }
        }
    }

    /// <summary>What the resolver is given; null, and the field has failed, when its arguments are wrong.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Making input objects runs code of the host; whatever it throws becomes an error of the field.")]
    private FieldInvocation? Invocation(PlannedField field, int slot, List<ObjectNode> nodes)
    {
        try
        {
            return run.InvocationOf(field);
        }
        catch (Exception exception)
        {
            _completion.Fail(exception, field, nodes, slot);
            return null;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever a resolver throws becomes an error of its field.")]
    private void ExecuteEach(FieldInvocation invocation, PlannedField field, int slot, List<ObjectNode> nodes)
    {
        var resolve = field.Definition.Resolver ?? DefaultResolver.For(field.Definition);
        for (var i = 0; i < nodes.Count; i++)
        {
            if (i % ObjectsPerCancellationCheck == ObjectsPerCancellationCheck - 1)
                run.Request.CancellationToken.ThrowIfCancellationRequested();
            var node = nodes[i];
            if (!values.IsAlive(node))
                continue;
            try
            {
                var result = resolve(new FieldContext(node.Source, invocation));
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
    private void ExecuteBatch(BatchFieldResolver batch, FieldInvocation invocation, PlannedField field, int slot, List<ObjectNode> nodes)
    {
        var live = nodes.Where(values.IsAlive).ToList();
        if (live.Count == 0)
            return;
        try
        {
            var result = batch(new BatchFieldContext([.. live.Select(static node => node.Source)], invocation));
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
