using RelGraph.Engine.Model;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Ties;

/// <summary>What the picture keeps of one interaction: everything but its subject line.</summary>
/// <param name="Id">The interaction's id.</param>
/// <param name="Day">The day it began, in the workspace's time zone.</param>
/// <param name="Channel">How.</param>
/// <param name="Minutes">Its length; the channel's usual length where none is logged.</param>
/// <param name="MinutesAreLogged">False when <paramref name="Minutes"/> is the channel's usual length.</param>
/// <param name="TwoWay">True when both sides spoke or wrote; by channel where the log does not say.</param>
/// <param name="Initiator">Who initiated it, or null.</param>
/// <param name="Sentiment">Tone, −1 to 1 in steps of .0001, or null.</param>
/// <param name="Opportunity">The deal it was about, or null.</param>
/// <param name="People">Everybody who took part, the initiator too, in order.</param>
public readonly record struct ContactSummary(
    string Id, DateOnly Day, Channel Channel, double Minutes, bool MinutesAreLogged, bool TwoWay, NodeId? Initiator, double? Sentiment, string? Opportunity, IReadOnlyList<NodeId> People);
