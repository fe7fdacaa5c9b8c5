namespace RelGraph.Engine.Model.Vocabulary;

/// <summary>The five aspects of project behaviour 项目行为五要素.</summary>
public enum BehaviourAspect
{
    /// <summary>Not stated; never stored.</summary>
    None = 0,

    /// <summary>人: who acts and decides.</summary>
    People = 1,

    /// <summary>财: how money is found, approved, spent.</summary>
    Finance = 2,

    /// <summary>物: what is bought and how.</summary>
    Things = 3,

    /// <summary>情: goodwill and circumstances.</summary>
    Sentiment = 4,

    /// <summary>节: sequence, pace, milestones.</summary>
    Rhythm = 5,
}
