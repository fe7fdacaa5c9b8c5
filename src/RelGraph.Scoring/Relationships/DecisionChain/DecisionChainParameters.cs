using RelGraph.Engine.Model.Vocabulary;
using RelGraph.Scoring.Parameters;

namespace RelGraph.Scoring.Relationships.DecisionChain;

/// <summary>Parameters of the decision-chain relationship (scoring.md 5.2).</summary>
public sealed record DecisionChainParameters
{
    /// <summary>Number of draws behind the headline and its interval.</summary>
    /// <value>Default 512; 16 to 65 536.</value>
    public int Draws { get; init; } = 512;

    /// <summary>s: how sharply a seat prefers the higher stand.</summary>
    /// <value>Default .25; in [.01, 10].</value>
    public double Sharpness { get; init; } = .25;

    /// <summary>θ: the stand of "nobody".</summary>
    /// <value>Default .1; in [−2, 2].</value>
    public double NobodyStand { get; init; } = .1;

    /// <summary>Stand below which a veto seat blocks with probability one half, with the sign turned.</summary>
    /// <value>Default .5; in [−2, 2].</value>
    public double VetoOffset { get; init; } = .5;

    /// <summary>Noise of a tender's total score, as part of the scale.</summary>
    /// <value>Default .1; in [.001, 1].</value>
    public double TenderNoise { get; init; } = .1;

    /// <summary>Vendors that a step before the last keeps at most.</summary>
    /// <value>Default 2; 1 to 5.</value>
    public int StepKeep { get; init; } = 2;

    /// <summary>Support a swing is measured to.</summary>
    /// <value>Default .6, a supporter; in [−1, 1].</value>
    public double SwingSupport { get; init; } = .6;

    /// <summary>Susceptibility of an innovator.</summary>
    /// <value>Default .7; in [0, .99].</value>
    public double Innovator { get; init; } = .7;

    /// <summary>Susceptibility of a visionary.</summary>
    /// <value>Default .6; in [0, .99].</value>
    public double Visionary { get; init; } = .6;

    /// <summary>Susceptibility of a pragmatist, and where it is not known.</summary>
    /// <value>Default .5; in [0, .99].</value>
    public double Pragmatist { get; init; } = .5;

    /// <summary>Susceptibility of a conservative.</summary>
    /// <value>Default .35; in [0, .99].</value>
    public double Conservative { get; init; } = .35;

    /// <summary>Susceptibility of a laggard.</summary>
    /// <value>Default .2; in [0, .99].</value>
    public double Laggard { get; init; } = .2;

    /// <summary>Seats up to which the per-seat shares of a committee, tender or stepped decision are exact; above, they are sampled.</summary>
    /// <value>Default 10; 1 to 12.</value>
    public int ExactSeats { get; init; } = 10;

    /// <summary>The susceptibility of an attitude to change.</summary>
    public double Susceptibility(Adaptability? adaptability) => adaptability switch
    {
        Adaptability.Innovator => Innovator,
        Adaptability.Visionary => Visionary,
        Adaptability.Conservative => Conservative,
        Adaptability.Laggard => Laggard,
        _ => Pragmatist,
    };

    /// <summary>Everything that is wrong with the values, one message each.</summary>
    public IReadOnlyList<string> Validate() => new ParameterCheck("decisionChain")
        .InRange("draws", Draws, 16, 65_536)
        .InRange("sharpness", Sharpness, .01, 10)
        .InRange("nobodyStand", NobodyStand, -2, 2)
        .InRange("vetoOffset", VetoOffset, -2, 2)
        .InRange("tenderNoise", TenderNoise, .001, 1)
        .InRange("stepKeep", StepKeep, 1, 5)
        .InRange("swingSupport", SwingSupport, -1, 1)
        .InRange("innovator", Innovator, 0, .99)
        .InRange("visionary", Visionary, 0, .99)
        .InRange("pragmatist", Pragmatist, 0, .99)
        .InRange("conservative", Conservative, 0, .99)
        .InRange("laggard", Laggard, 0, .99)
        .InRange("exactSeats", ExactSeats, 1, 12)
        .Errors;
}
