namespace RelGraph.Scoring.Raters;

/// <summary>How behaviour contradicts a rating.</summary>
public enum ContradictionKind
{
    /// <summary>Rated close, and no two-way contact for long 评为亲近却久无互动.</summary>
    CloseButSilent,
    /// <summary>Rated distant, and the contacts show a strong tie 评为疏远却互动密切.</summary>
    DistantButActive,
    /// <summary>Rated a supporter, and the tone of the talks is cold 评为支持却语气冷淡.</summary>
    SupporterButCold,
    /// <summary>Rated an opponent, and the tone of the talks is warm 评为反对却语气友好.</summary>
    OpponentButWarm,
}
