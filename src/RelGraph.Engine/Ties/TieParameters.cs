using System.Collections.Frozen;
using RelGraph.Engine.Execution;
using RelGraph.Engine.Model.Catalog;
using RelGraph.Engine.Model.Vocabulary;

namespace RelGraph.Engine.Ties;

/// <summary>Every weight, half-life and default of tie strength. All defaults are ours, documented and meant to be refit on a company's own log.</summary>
public sealed record TieParameters
{
    /// <summary>Default of <see cref="Channels"/>.</summary>
    public static FrozenDictionary<Channel, ChannelParameters> DefaultChannels { get; } = new Dictionary<Channel, ChannelParameters>
    {
        [Channel.MeetingInPerson] = new(1.0, 180, 60, true),
        [Channel.ExecutiveVisit] = new(1.2, 365, 60, true),
        [Channel.Workshop] = new(1.2, 365, 60, true),
        [Channel.VideoMeeting] = new(0.8, 180, 60, true),
        [Channel.PhoneCall] = new(0.6, 90, 15, true),
        [Channel.ServiceCase] = new(0.4, 120, 60, true),
        [Channel.Delivery] = new(0.8, 180, 60, true),
        [Channel.Email] = new(0.3, 90, 5, 2.5, false),
        [Channel.Chat] = new(0.2, 90, 1, false),
        [Channel.Event] = new(0.5, 180, 60, false),
        [Channel.IntroductionMade] = new(1.0, 365, 60, true),
        [Channel.ProposalReply] = new(0.6, 180, 60, false),
        [Channel.CallCentre] = new(0.2, 60, 5, false),
        [Channel.Portal] = new(0.05, 30, 5, false),
    }.ToFrozenDictionary();

    // After DefaultChannels, which it takes: static members are made in the order of the text.
    /// <summary>The defaults.</summary>
    public static TieParameters Default { get; } = new();

    /// <summary>Weight, half-life and defaults of each channel.</summary>
    /// <value>Default <see cref="DefaultChannels"/>; every channel must be there.</value>
    public IReadOnlyDictionary<Channel, ChannelParameters> Channels { get; init; } = DefaultChannels;

    /// <summary>Weight of frequency F.</summary>
    /// <value>Default .25; at least 0.</value>
    public double FrequencyWeight { get; init; } = .25;

    /// <summary>Weight of recency R.</summary>
    /// <value>Default .20; at least 0.</value>
    public double RecencyWeight { get; init; } = .20;

    /// <summary>Weight of reciprocity P.</summary>
    /// <value>Default .15; at least 0.</value>
    public double ReciprocityWeight { get; init; } = .15;

    /// <summary>Weight of stability S.</summary>
    /// <value>Default .20; at least 0.</value>
    public double StabilityWeight { get; init; } = .20;

    /// <summary>Weight of multiplexity M.</summary>
    /// <value>Default .10; at least 0.</value>
    public double MultiplexityWeight { get; init; } = .10;

    /// <summary>Weight of overlap O.</summary>
    /// <value>Default .10; at least 0.</value>
    public double OverlapWeight { get; init; } = .10;

    /// <summary>A0: the decayed event weight at which frequency reaches 1 − 1/e.</summary>
    /// <value>Default 15; above 0.</value>
    public double FrequencyScale { get; init; } = 15;

    /// <summary>h_r: days after which recency has halved.</summary>
    /// <value>Default 60; above 0.</value>
    public double RecencyHalfLifeDays { get; init; } = 60;

    /// <summary>Length of a bucket of stability, in days.</summary>
    /// <value>Default 30; at least 1.</value>
    public int BucketDays { get; init; } = 30;

    /// <summary>Number of buckets of stability; they end on the as-of day.</summary>
    /// <value>Default 12; 1 to 63.</value>
    public int BucketCount { get; init; } = 12;

    /// <summary>Decayed event weight at which a channel counts in full for multiplexity.</summary>
    /// <value>Default 5; above 0.</value>
    public double LayerScale { get; init; } = 5;

    /// <summary>What a full channel, or a stated personal tie, contributes to multiplexity.</summary>
    /// <value>Default .5; 0 to 1.</value>
    public double LayerShare { get; init; } = .5;

    /// <summary>Depth of a contact of two people.</summary>
    /// <value>Default 1.5; at least 0.</value>
    public double OneToOneDepth { get; init; } = 1.5;

    /// <summary>Depth of a contact of a small group.</summary>
    /// <value>Default 1; at least 0.</value>
    public double SmallGroupDepth { get; init; } = 1;

    /// <summary>Depth of a contact of more people than a small group.</summary>
    /// <value>Default .5; at least 0.</value>
    public double BroadcastDepth { get; init; } = .5;

    /// <summary>The largest small group, everyone counted.</summary>
    /// <value>Default 6; at least 2.</value>
    public int SmallGroupLimit { get; init; } = 6;

    /// <summary>The largest group in which everybody counts as having met everybody. In a larger one only the initiator meets the others, and where none is named nobody does.</summary>
    /// <value>Default 60; at least 2. Without it one fair of 2 000 people would make two million ties of weight .0005.</value>
    public int LargestMutualGroup { get; init; } = 60;

    /// <summary>T0: the strength expected of a tie about which nothing is known.</summary>
    /// <value>Default .15; .05 to .95. Changed only by a fit, so that one new tie moves no other.</value>
    public double PriorStrength { get; init; } = .15;

    /// <summary>κ: the mass of evidence that weighs as much as the prior.</summary>
    /// <value>Default 3; above 0.</value>
    public double PriorMass { get; init; } = 3;

    /// <summary>Mass of a fresh closeness judgement of a fully reliable rater.</summary>
    /// <value>Default 2; at least 0.</value>
    public double JudgementMass { get; init; } = 2;

    /// <summary>Days after which the mass of a judgement has halved.</summary>
    /// <value>Default 120; above 0.</value>
    public double JudgementHalfLifeDays { get; init; } = 120;

    /// <summary>ρ: reliability of a rater.</summary>
    /// <value>Default 1, until learned; 0 to 1.</value>
    public double RaterReliability { get; init; } = 1;

    /// <summary>Whether stated personal ties enter multiplexity and make two people known to each other.</summary>
    /// <value>Default false: such facts count only where they were lawfully obtained and the company has said so.</value>
    public bool UsePersonalTies { get; init; }

    /// <summary>The strength that a judgement of level 1 to 5 states: .1, .3, .5, .7, .9.</summary>
    public static double StrengthOfLevel(int level) => (2 * level - 1) / 10.0;

    /// <summary>Checks every value.</summary>
    /// <exception cref="Errors.InvalidOptionsException">A value is out of range; all such values are listed.</exception>
    public void Validate()
    {
        var checks = new OptionChecks()
            .NotNegative(nameof(FrequencyWeight), FrequencyWeight).NotNegative(nameof(RecencyWeight), RecencyWeight)
            .NotNegative(nameof(ReciprocityWeight), ReciprocityWeight).NotNegative(nameof(StabilityWeight), StabilityWeight)
            .NotNegative(nameof(MultiplexityWeight), MultiplexityWeight).NotNegative(nameof(OverlapWeight), OverlapWeight)
            .Require(WeightWithoutOverlap > 0, "At least one weight other than OverlapWeight must be above 0, for overlap is often unknown.")
            .Positive(nameof(FrequencyScale), FrequencyScale).Positive(nameof(RecencyHalfLifeDays), RecencyHalfLifeDays)
            .InRange(nameof(BucketDays), BucketDays, 1, 366).InRange(nameof(BucketCount), BucketCount, 1, 63)
            .Positive(nameof(LayerScale), LayerScale).InRange(nameof(LayerShare), LayerShare, 0, 1)
            .NotNegative(nameof(OneToOneDepth), OneToOneDepth).NotNegative(nameof(SmallGroupDepth), SmallGroupDepth).NotNegative(nameof(BroadcastDepth), BroadcastDepth)
            .InRange(nameof(SmallGroupLimit), SmallGroupLimit, 2, int.MaxValue).InRange(nameof(LargestMutualGroup), LargestMutualGroup, 2, 1000)
            .InRange(nameof(PriorStrength), PriorStrength, .05, .95).Positive(nameof(PriorMass), PriorMass)
            .NotNegative(nameof(JudgementMass), JudgementMass).Positive(nameof(JudgementHalfLifeDays), JudgementHalfLifeDays)
            .InRange(nameof(RaterReliability), RaterReliability, 0, 1);
        foreach (var channel in Enum.GetValues<Channel>().Where(channel => channel != Channel.None))
        {
            var name = $"{nameof(Channels)}[{Names.Of(channel)}]";
            if (!Channels.TryGetValue(channel, out var values))
            {
                checks.Require(false, $"{name} is missing.");
                continue;
            }

            checks.InRange(name + ".Weight", values.Weight, 0, 100).Positive(name + ".HalfLifeDays", values.HalfLifeDays)
                .InRange(name + ".UsualMinutes", values.UsualMinutes, 0, 10080).InRange(name + ".UsualMinutesReceived", values.UsualMinutesReceived, 0, 10080);
        }

        checks.ThrowIfAny(nameof(TieParameters));
    }

    /// <summary>The sum of the weights of the terms that are always known.</summary>
    internal double WeightWithoutOverlap => FrequencyWeight + RecencyWeight + ReciprocityWeight + StabilityWeight + MultiplexityWeight;

    /// <summary>The depth of a contact of so many people.</summary>
    internal double DepthOf(int people) => people <= 2 ? OneToOneDepth : people <= SmallGroupLimit ? SmallGroupDepth : BroadcastDepth;
}
