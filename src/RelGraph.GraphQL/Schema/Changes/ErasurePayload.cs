using RelGraph.Engine.History;
using RelGraph.Engine.Model;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What became of an erasure.</summary>
/// <param name="errors">What is wrong with the input.</param>
/// <param name="receipt">The store's receipt; null when nobody was erased.</param>
public sealed class ErasurePayload(IReadOnlyList<UserError> errors, ErasureReceipt? receipt)
{
    /// <summary>What is wrong with the input; empty when the person is erased.</summary>
    public IReadOnlyList<UserError> UserErrors => errors;

    /// <summary>The erased person; null when nobody was erased.</summary>
    public NodeId? Person => receipt is null ? null : new NodeId(receipt.Person.Kind, receipt.Person.Id);

    /// <summary>When.</summary>
    public DateTimeOffset? ErasedAt => receipt?.ErasedAt;

    /// <summary>Versions deleted, of the person and of facts about nobody else.</summary>
    public long? VersionsRemoved => receipt?.VersionsRemoved;

    /// <summary>Versions from which the person was cut out and which stay for the others in them.</summary>
    public long? VersionsRewritten => receipt?.VersionsRewritten;
}
