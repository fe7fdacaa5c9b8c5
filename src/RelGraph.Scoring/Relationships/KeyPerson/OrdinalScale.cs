using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Scoring.Relationships.KeyPerson;

/// <summary>Numbers behind the ordinal scales of support and of ratings L1 to L5.</summary>
public static class OrdinalScale
{
    /// <summary>Support: mentor 1, supporter .6, neutral 0, non-supporter −.6, enemy −1; null where it is not stated.</summary>
    public static double? Support(SupportLevel? level) => level switch
    {
        SupportLevel.Mentor => 1,
        SupportLevel.Supporter => .6,
        SupportLevel.Neutral => 0,
        SupportLevel.NonSupporter => -.6,
        SupportLevel.Enemy => -1,
        _ => null,
    };

    /// <summary>A rating of support, L1 to L5, on the scale of <see cref="Support(SupportLevel?)"/>: −1, −.6, 0, .6, 1.</summary>
    public static double SupportRating(int level) => level switch
    {
        <= 1 => -1,
        2 => -.6,
        3 => 0,
        4 => .6,
        _ => 1,
    };

    /// <summary>A rating of solution or price, L1 to L5, in equal steps: −1, −.5, 0, .5, 1.</summary>
    public static double EvenRating(int level) => (Math.Clamp(level, 1, 5) - 3) / 2.0;
}
