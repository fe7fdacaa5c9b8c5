namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>Where a deal came from 商机来源.</summary>
public enum OpportunityOrigin
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>The customer came to us 主动上门.</summary>
    Inbound = 1,

    /// <summary>We found it 捕获.</summary>
    Captured = 2,

    /// <summary>We built it up with the customer 孵化.</summary>
    Incubated = 3,
}
