namespace RelGraph.Scoring.Advising;

/// <summary>Over what time advice is worth its while.</summary>
public enum AdviceHorizon
{
    /// <summary>This deal: expected value of the deal.</summary>
    Deal,

    /// <summary>This year: relationship capital with the account, whose expected margin of 12 months it is measured by.</summary>
    Year,
}
