using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.History;

/// <summary>One recorded interaction in a batch: everything that ties rest on, with people and deal as numbers of the scan.</summary>
/// <param name="UtcTicks">When it began, in ticks of UTC.</param>
/// <param name="Channel">How.</param>
/// <param name="Minutes">Its length in minutes, or null where none is logged.</param>
/// <param name="TwoWay">Whether both sides spoke or wrote, or null where the log does not say.</param>
/// <param name="Sentiment">Tone, −1 to 1, or null.</param>
/// <param name="Initiator">The number of the participant who initiated it, or −1.</param>
/// <param name="Opportunity">The number of the deal it was about, or −1.</param>
/// <param name="Valid">The days on which it is recorded as true.</param>
/// <param name="Visibility">Who may see it.</param>
public readonly record struct InteractionRow(
    long UtcTicks, Channel Channel, double? Minutes, bool? TwoWay, double? Sentiment, int Initiator, int Opportunity, DayRange Valid, Visibility Visibility);
