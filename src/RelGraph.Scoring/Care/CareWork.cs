using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Care;

/// <summary>One thing to do for a relationship beyond a single deal: what, who, with whom, by when, what it is expected to bring in a year and to cost, and why.</summary>
public sealed record CareWork
{
    /// <summary>The version of the rules.</summary>
    public const string Version = "CARE-1";

    /// <summary>The most pieces of work that are worked out for a question.</summary>
    public const int Most = 60;

    /// <summary>What kind of work it is.</summary>
    public required CareKind Kind { get; init; }

    /// <summary>Other reasons for the same visit, among the work asked for: one conversation with a person serves them all.</summary>
    public IReadOnlyList<CareKind> Also { get; init; } = [];

    /// <summary>The work for people.</summary>
    public required BilingualText Text { get; init; }

    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>The person it is about; null where it is about the account.</summary>
    public string? Contact { get; init; }

    /// <summary>Who of us should do it.</summary>
    public required string Owner { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly Deadline { get; init; }

    /// <summary>How long it takes, in hours: an assumption of the parameters.</summary>
    public required double Hours { get; init; }

    /// <summary>What the owner's hours cost; null where no hourly cost is recorded.</summary>
    public Money? Cost { get; init; }

    /// <summary>The chance that it succeeds, 0 to 1: an assumption of the parameters.</summary>
    public required double Success { get; init; }

    /// <summary>Expected change of the customer score of the account, in points; null where the account has none.</summary>
    public double? Score { get; init; }

    /// <summary>Expected change of our closeness to the person, 0 to 1; 0 for work with an account.</summary>
    public double Closeness { get; init; }

    /// <summary>Expected change of the relationship capital over a year, less what is expected to leave with people of ours; null where there is no money.</summary>
    public Money? Capital { get; init; }

    /// <summary>Its 80 % interval in minor units, from what is uncertain about the ties; null where there is no money.</summary>
    public Interval? CapitalRange { get; init; }

    /// <summary>Expected capital in minor units for each hour of work; in parts of an account's margin where there is no money.</summary>
    public required double WorthPerHour { get; init; }

    /// <summary>Open deals in which the person has a seat: the same conversation serves them, too.</summary>
    public IReadOnlyList<string> Deals { get; init; } = [];

    /// <summary>The conversations of ours with the person, newest first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}
