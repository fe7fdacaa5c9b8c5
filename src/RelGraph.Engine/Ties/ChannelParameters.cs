namespace RelGraph.Engine.Ties;

/// <summary>How much one kind of contact counts for a tie, and how long.</summary>
/// <param name="Weight">Weight w of one contact, at least 0; 1 is a meeting in person.</param>
/// <param name="HalfLifeDays">Half-life h in days, above 0: a contact of that age counts half.</param>
/// <param name="UsualMinutes">Minutes assumed when an employee initiated and none are logged.</param>
/// <param name="UsualMinutesReceived">Minutes assumed when an outside person initiated, or nobody is known to have, and none are logged.</param>
/// <param name="TwoWay">Whether both sides are assumed to have spoken or written when the log does not say.</param>
public readonly record struct ChannelParameters(double Weight, double HalfLifeDays, double UsualMinutes, double UsualMinutesReceived, bool TwoWay)
{
    /// <summary>A channel whose usual minutes do not depend on who initiated.</summary>
    public ChannelParameters(double weight, double halfLifeDays, double usualMinutes, bool twoWay)
        : this(weight, halfLifeDays, usualMinutes, usualMinutes, twoWay)
    {
    }
}
