namespace RelGraph.GraphQL.Schema.Lists.Orders;

/// <summary>What deals can be ordered by.</summary>
public enum OpportunityOrderField
{
    /// <summary>By plain id.</summary>
    Key,

    /// <summary>By name: Chinese names by pinyin, others by their alphabet.</summary>
    Name,

    /// <summary>Day it was opened.</summary>
    OpenedOn,

    /// <summary>Amount as the seller states it.</summary>
    Amount,

    /// <summary>Win probability as the seller states it, 0 to 1.</summary>
    SellerProbability,

    /// <summary>Close date as the seller states it.</summary>
    SellerCloseDate,

    /// <summary>The stage it is in.</summary>
    Stage,

    /// <summary>The day it ended.</summary>
    ClosedOn,

    /// <summary>The probability that we win.</summary>
    WinProbability,
}
