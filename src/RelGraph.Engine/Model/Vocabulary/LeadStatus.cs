namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>What became of a lead 线索状态.</summary>
public enum LeadStatus
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>Being worked 跟进中.</summary>
    Open = 1,

    /// <summary>Became an opportunity 已转商机.</summary>
    Converted = 2,

    /// <summary>Dropped 已放弃.</summary>
    Dropped = 3,
}
