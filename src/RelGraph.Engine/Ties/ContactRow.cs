using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Ties;

/// <summary>One logged contact, with people, deal and scope as registry numbers.</summary>
/// <param name="Id">The interaction's id.</param>
/// <param name="Head">What folding needs.</param>
/// <param name="MinutesAreLogged">False when the minutes are the channel's usual ones.</param>
/// <param name="Sentiment">Tone in steps of .0001, or <see cref="NoSentiment"/>.</param>
/// <param name="Opportunity">The deal, or −1.</param>
/// <param name="People">Everybody who took part, each once.</param>
internal sealed record ContactRow(string Id, ContactHead Head, bool MinutesAreLogged, short Sentiment, int Opportunity, int[] People)
{
    public const short NoSentiment = short.MinValue;
    public const double SentimentSteps = 10_000;
}

/// <summary>The part of a logged contact that folding reads.</summary>
/// <param name="Day">Day number.</param>
/// <param name="Channel">How.</param>
/// <param name="TwoWay">True when both sides spoke or wrote.</param>
/// <param name="Minutes">Its length.</param>
/// <param name="Scope">Who may see it and when it counts.</param>
/// <param name="Initiator">Who initiated it, or −1.</param>
/// <param name="PeopleCount">How many took part.</param>
internal readonly record struct ContactHead(int Day, Channel Channel, bool TwoWay, float Minutes, int Scope, int Initiator, int PeopleCount)
{
    /// <summary>The order of a pair's contacts: by day, then channel. Contacts of one day and channel are summed as whole numbers, so that their order does not matter.</summary>
    public long Order => ((long)Day << 8) | (long)Channel;
}
