using RelGraph.Engine.Model;
using RelGraph.GraphQL.Runtime.Mapping;
using RelGraph.GraphQL.Schema.Facts;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>The mutation that records a noun of one kind.</summary>
/// <typeparam name="T">The noun as it is given.</typeparam>
/// <typeparam name="TNode">The noun as it is read.</typeparam>
/// <param name="desk">Records it.</param>
public sealed class NounSaving<T, TNode>(ChangeDesk desk)
    where T : Noun
    where TNode : NounNode
{
    /// <summary>Records one fact, stated whole: <typeparamref name="T"/></summary>
    /// <param name="input">The fact as it is to be; fields that are left out become empty.</param>
    /// <param name="recording">Who records it, for which days.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    [GraphQLName("save{T}")]
    public async Task<Payload<TNode>> SaveAsync(T input, RecordingInput recording, CancellationToken cancellation) =>
        new(await desk.SaveAsync(input, recording, cancellation).ConfigureAwait(false));
}
