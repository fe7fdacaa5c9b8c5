using RelGraph.Engine.Derived;
using RelGraph.Storage.Neo4j.WriteBack;

namespace RelGraph.Storage.Neo4j;

public sealed partial class Neo4jGraphStore : IDerivedValues
{
    /// <inheritdoc/>
    public ValueTask<IDerivedRun> BeginAsync(DerivedStamp stamp, CancellationToken cancellation) => DerivedRun.BeginAsync(Session, stamp, cancellation);
}
