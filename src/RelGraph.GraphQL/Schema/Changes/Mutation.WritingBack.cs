using RelGraph.Application.WritingBack;
using RelGraph.Engine.Derived;
using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;

namespace RelGraph.GraphQL.Schema.Changes;

public sealed partial class Mutation
{
    /// <summary>Writes scores, ties and communities beside the facts of a workspace on Neo4j, for other tools of the graph. No fact changes; what earlier runs wrote and this one does not is removed.</summary>
    /// <param name="input">What is written, of which day; everything of today when left out.</param>
    /// <param name="cancellation">Signalled when nobody waits any more.</param>
    /// <exception cref="UnsupportedStoreException">The workspace does not lie on Neo4j.</exception>
    public async Task<WriteBackPayload> WriteBackAsync(WriteBackInput? input = null, CancellationToken cancellation = default)
    {
        var asked = input ?? new WriteBackInput();
        var parts = (asked.Scores ? DerivedParts.Scores : 0) | (asked.Ties ? DerivedParts.Ties : 0) | (asked.Communities ? DerivedParts.Communities : 0);
        if (parts == DerivedParts.None)
        {
            throw new InvalidValueException("input", "nothing", "scores, ties or communities, or several of them", "leave out at least one 'false'");
        }

        return new WriteBackPayload(await WriteBackJob.RunAsync(
            workspace, new WriteBackOptions { AsOf = asked.AsOf, Parts = parts }, new RunContext { Cancellation = cancellation }).ConfigureAwait(false));
    }
}
