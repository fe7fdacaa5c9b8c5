namespace RelGraph.GraphQL.Runtime.Execution;

/// <summary>What an operation is wanted for.</summary>
internal enum OperationUse
{
    /// <summary>One answer: queries and mutations.</summary>
    Execute,

    /// <summary>A stream of answers: subscriptions.</summary>
    Subscribe,

    /// <summary>To be looked at only.</summary>
    Inspect,
}
