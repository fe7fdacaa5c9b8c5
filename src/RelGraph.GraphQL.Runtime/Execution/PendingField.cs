using System.Diagnostics.CodeAnalysis;
using RelGraph.GraphQL.Runtime.Execution.Planning;

namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>A resolver that has begun and not ended: one parent with one result, or a batch of parents with one result each.</summary>
internal readonly record struct PendingField(PlannedField Field, int Slot, IReadOnlyList<ObjectNode> Nodes, Task<object?>? Single, Task<IReadOnlyList<object?>>? Batch)
{
    /// <summary>What it waits for.</summary>
    public Task Task => Single ?? (Task)Batch!;

    /// <summary>Waits without throwing.</summary>
    public async Task SettleAsync() => await Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>Waits, then completes the slots on the caller's turn, so that only one thread ever builds the response.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a resolver throws becomes an error of its field.")]
    public async Task CompleteAsync(FieldCompletion completion)
    {
        try
        {
            if (Single is not null)
                completion.One(await Single.ConfigureAwait(false), Field, Nodes[0], Slot);
            else
                completion.Batch(await Batch!.ConfigureAwait(false), Field, Nodes, Slot);
        }
        catch (Exception exception)
        {
            completion.Fail(exception, Field, Nodes, Slot);
        }
    }
}
