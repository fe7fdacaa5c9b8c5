namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>Where a contact stands in the real power structure 政治地位.</summary>
public enum PoliticalStatus
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>In the inner circle 核心圈.</summary>
    InnerCircle = 1,

    /// <summary>In the political structure 政治结构内.</summary>
    PoliticalStructure = 2,

    /// <summary>Outside it 圈外.</summary>
    Outside = 3,
}
