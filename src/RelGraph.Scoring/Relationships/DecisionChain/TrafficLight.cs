namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>The simple rule of political maps (scoring.md 2.2), shown beside the score as the baseline to beat.</summary>
public enum TrafficLight
{
    /// <summary>No key player supports us 红.</summary>
    Red = 0,

    /// <summary>Some key player supports us 黄.</summary>
    Amber = 1,

    /// <summary>A key player who decides or approves supports us 绿.</summary>
    Green = 2,
}
