using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>The mutation that records a relation, a judgement, an answer or another fact of one kind.</summary>
/// <typeparam name="T">The fact as it is given.</typeparam>
/// <param name="desk">Records it.</param>
public sealed class FactSaving<T>(ChangeDesk desk)
    where T : FactContent
{
    /// <summary>Records one fact, stated whole: <typeparamref name="T"/></summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLName("save{T}")]
    public async Task<FactPayload> SaveAsync(T input, RecordingInput recording, CancellationToken cancellation) =>
        new(await desk.SaveAsync(input, recording, cancellation).ConfigureAwait(false));
}
