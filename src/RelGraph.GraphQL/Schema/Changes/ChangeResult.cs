using RelGraph.Engine.History;
using RelGraph.GraphQL.Runtime.Mapping;

namespace RelGraph.GraphQL.Schema.Changes;

/// <summary>What became of changes: either all are recorded, or none is and the errors say why.</summary>
[GraphQLInterface]
public abstract class ChangeResult
{
    private protected readonly ChangeOutcome Outcome;

    private protected ChangeResult(ChangeOutcome outcome) => Outcome = outcome;

    /// <summary>What is wrong with the input; empty when everything is allowed.</summary>
    public IReadOnlyList<UserError> UserErrors => Outcome.Errors;

    /// <summary>What recording did; null when there are errors, and after a dry run.</summary>
    public ChangeSetReceipt? Receipt => Outcome.Receipt;

    /// <summary>What would change; only after a dry run without errors.</summary>
    public ChangeEffects? Effects => Outcome.Effects;

    /// <summary>Whether the changes are in the record now.</summary>
    public bool IsRecorded => Outcome.Receipt is not null;
}
