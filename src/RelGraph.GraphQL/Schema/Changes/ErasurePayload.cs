using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What an erasure did.</summary>
/// <param name="receipt">The store's receipt.</param>
public sealed class ErasurePayload(ErasureReceipt receipt)
{
    /// <summary>The erased person.</summary>
    public NodeId Person => new(receipt.Person.Kind, receipt.Person.Id);

    /// <summary>When.</summary>
    public DateTimeOffset ErasedAt => receipt.ErasedAt;

    /// <summary>Versions deleted, of the person and of facts about nobody else.</summary>
    public long VersionsRemoved => receipt.VersionsRemoved;

    /// <summary>Versions from which the person was cut out and which stay for the others in them.</summary>
    public long VersionsRewritten => receipt.VersionsRewritten;
}
