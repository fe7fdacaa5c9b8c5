using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Advising;

/// <summary>One thing to do for a deal: what, who, with whom, by when, what it is expected to bring and to cost, and why.</summary>
public sealed record Advice
{
    /// <summary>The version of the rules.</summary>
    public const string Version = "ADVICE-1";

    /// <summary>What kind of work it is.</summary>
    public required AdviceKind Kind { get; init; }

    /// <summary>The advice for people.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>Who of us should do it, by id; null where nobody is responsible for the deal.</summary>
    public string? Owner { get; init; }

    /// <summary>The person it is about, by id; null for a seat that nobody is known to hold.</summary>
    public string? Contact { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>How long it takes, in hours: an assumption of the parameters.</summary>
    public required double Hours { get; init; }

    /// <summary>What the owner's hours cost; null where no hourly cost is recorded.</summary>
    public Money? Cost { get; init; }

    /// <summary>What it is expected to change; null where that cannot be said before somebody has found out.</summary>
    public AdviceEffect? Effect { get; init; }

    /// <summary>Why there is no effect; null where there is one.</summary>
    public BilingualText? UnknownBecause { get; init; }

    /// <summary>Expected value in minor units for each hour of work, within the horizon asked for; null without an effect.</summary>
    public double? WorthPerHour { get; init; }

    /// <summary>What is known of the person, newest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
