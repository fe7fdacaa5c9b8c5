namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What ties can be ordered by.</summary>
public enum TieOrderField
{
    /// <summary>Strength.</summary>
    Strength,

    /// <summary>How much rests on evidence.</summary>
    Confidence,

    /// <summary>Day of the last contact.</summary>
    LastContact,

    /// <summary>Number of contacts.</summary>
    Interactions,

    /// <summary>The other person's name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,
}
