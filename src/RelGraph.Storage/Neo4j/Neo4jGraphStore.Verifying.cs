using RelGraph.Engine.Errors;
using RelGraph.Engine.Execution;
using RelGraph.Storage.Neo4j.Checking;

namespace RelGraph.Storage.Neo4j;

public sealed partial class Neo4jGraphStore
{
    /// <summary>Looks for what something else than RelGraph has changed in the graph, and puts right what the facts themselves can tell.</summary>
    /// <param name="repair">Whether to repair; otherwise nothing is written.</param>
    /// <param name="run">Progress (phase <c>verify</c>, in elements) and cancellation.</param>
    /// <remarks>Reads every element once: O(size of the record). Others may read and write meanwhile.</remarks>
    /// <exception cref="StoreException">A failure of the server, or STORE_LOCKED while others write without a pause.</exception>
    public async Task<Neo4jVerification> VerifyAsync(bool repair, RunContext run) => await new Verifier(_services, repair, run).RunAsync().ConfigureAwait(false);
}
