namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>What a contact decides by 决策取向.</summary>
public enum DecisionOrientation
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>By money 财务.</summary>
    Financial = 1,

    /// <summary>By technology 技术.</summary>
    Technical = 2,

    /// <summary>By relationship 关系.</summary>
    Relationship = 3,

    /// <summary>By business result 业务.</summary>
    Business = 4,
}
