namespace RelGraph.Scoring.Care;

/// <summary>What care takes for granted. Every value is an assumption until a workspace's own history tells it; nothing here enters a score.</summary>
public sealed record CareParameters
{
    /// <summary>Hours of one meeting with its preparation and notes.</summary>
    /// <value>Default 3.</value>
    public double MeetingHours { get; init; } = 3;

    /// <summary>Hours of bringing a colleague along, besides the meeting.</summary>
    /// <value>Default 1.</value>
    public double IntroductionHours { get; init; } = 1;

    /// <summary>Hours of agreeing on a joint plan.</summary>
    /// <value>Default 16.</value>
    public double AgreementHours { get; init; } = 16;

    /// <summary>Chance that somebody whom one of us knows agrees to meet.</summary>
    /// <value>Default .8.</value>
    public double MeetingChance { get; init; } = .8;

    /// <summary>Chance that somebody silent for a year agrees to meet.</summary>
    /// <value>Default .5.</value>
    public double ReactivationChance { get; init; } = .5;

    /// <summary>Chance that the most powerful person of an account agrees to meet a manager of ours.</summary>
    /// <value>Default .6.</value>
    public double SponsorChance { get; init; } = .6;

    /// <summary>Chance that an account agrees on a joint plan.</summary>
    /// <value>Default .3.</value>
    public double AgreementChance { get; init; } = .3;

    /// <summary>Part of what leaves with a person that stays where a joint plan is in force.</summary>
    /// <value>Default .5.</value>
    public double KeptByAgreement { get; init; } = .5;

    /// <summary>Days without a two-way contact after which a tie that somebody holds wants care.</summary>
    /// <value>Default 60, the half-life of recency.</value>
    public int StaleDays { get; init; } = 60;

    /// <summary>Part of an account's capital that one person must carry for it to hang on a person.</summary>
    /// <value>Default .5.</value>
    public double HeavyShare { get; init; } = .5;

    /// <summary>Days until what is about to fade, or has no owner, should be seen to.</summary>
    /// <value>Default 14.</value>
    public int UrgentDays { get; init; } = 14;

    /// <summary>Days until somebody should be met.</summary>
    /// <value>Default 30.</value>
    public int MeetingDays { get; init; } = 30;

    /// <summary>Days until a joint plan should be agreed on.</summary>
    /// <value>Default 90.</value>
    public int AgreementDays { get; init; } = 90;
}
