namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What interactions can be ordered by.</summary>
public enum InteractionOrderField
{
    /// <summary>The day it began.</summary>
    On,

    /// <summary>Its length.</summary>
    Minutes,

    /// <summary>Tone.</summary>
    Sentiment,
}
