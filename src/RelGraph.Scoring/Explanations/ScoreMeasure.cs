namespace RelGraph.Scoring.Explanations;

/// <summary>What a number measures: the six relationships, the win model and the behaviour fit.</summary>
public enum ScoreMeasure
{
    /// <summary>Key-person relationship 关键人关系.</summary>
    KeyPerson,
    /// <summary>Decision-chain relationship 决策链关系.</summary>
    DecisionChain,
    /// <summary>Customer relationship 客户关系.</summary>
    Customer,
    /// <summary>Employee relationship 员工关系.</summary>
    Employee,
    /// <summary>Our-company relationship 我司关系.</summary>
    Company,
    /// <summary>Competitor relationship 友商关系.</summary>
    Competitor,
    /// <summary>Win probability 赢单概率, in percent.</summary>
    WinProbability,
    /// <summary>Fit to the winning pattern of project behaviour 项目行为契合度.</summary>
    BehaviourFit,
}
