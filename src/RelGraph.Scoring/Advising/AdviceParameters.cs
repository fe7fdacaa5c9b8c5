namespace RelGraph.Scoring.Advising;

/// <summary>What advice takes for granted. Every value is an assumption until a workspace's own history tells it; nothing here enters a score.</summary>
public sealed record AdviceParameters
{
    /// <summary>Hours of one meeting with its preparation and notes.</summary>
    /// <value>Default 3.</value>
    public double MeetingHours { get; init; } = 3;

    /// <summary>Hours that asking for one introduction takes, besides the meeting.</summary>
    /// <value>Default 1.</value>
    public double IntroductionHours { get; init; } = 1;

    /// <summary>Hours of answering an objection to the solution: a workshop or a proof, with preparation.</summary>
    /// <value>Default 12.</value>
    public double SolutionHours { get; init; } = 12;

    /// <summary>Hours of answering an objection to the price: a calculation of value, a talk.</summary>
    /// <value>Default 6.</value>
    public double PriceHours { get; init; } = 6;

    /// <summary>Hours of work that wins one level of support.</summary>
    /// <value>Default 8.</value>
    public double SupportHours { get; init; } = 8;

    /// <summary>Hours of finding out where somebody stands, or who somebody is.</summary>
    /// <value>Default 2.</value>
    public double VerifyHours { get; init; } = 2;

    /// <summary>Chance that a person whom one of us knows agrees to meet.</summary>
    /// <value>Default .8.</value>
    public double MeetingChance { get; init; } = .8;

    /// <summary>Chance that an objection can be answered, so that the view becomes neutral.</summary>
    /// <value>Default .4.</value>
    public double AnswerChance { get; init; } = .4;

    /// <summary>Chance that support rises one level.</summary>
    /// <value>Default .25.</value>
    public double SupportChance { get; init; } = .25;

    /// <summary>Days until an objection should be answered or a stance be known.</summary>
    /// <value>Default 14.</value>
    public int UrgentDays { get; init; } = 14;

    /// <summary>Days until somebody should be met.</summary>
    /// <value>Default 30.</value>
    public int MeetingDays { get; init; } = 30;
}
