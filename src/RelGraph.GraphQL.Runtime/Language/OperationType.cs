namespace RelGraph.GraphQL.Runtime.Language;

/// <summary>Which of the three kinds of operation is asked for.</summary>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch; root fields run one after another.</summary>
    Mutation,

    /// <summary>A long-lived request answered by a stream of results.</summary>
    Subscription,
}
