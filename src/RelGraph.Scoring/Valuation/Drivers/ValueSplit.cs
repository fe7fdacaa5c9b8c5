using RelGraph.Engine.Model;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>The value of an open deal taken apart: what any deal like it is worth, what each driver adds, and what each person adds to the relationship part. The parts sum to the value to the minor unit.</summary>
/// <remarks>Drivers by the exact Shapley value, people by the Owen value (G. Owen, Values of games with a priori unions, 1977): the Shapley value in which the people stay together as one driver. Associational, see <see cref="DealValue.Basis"/>.</remarks>
public sealed record ValueSplit
{
    /// <summary>The deal's value: <see cref="Neutral"/> plus the drivers.</summary>
    public required DealValue Value { get; init; }

    /// <summary>What the deal would be worth with nobody covered, neutral views of solution and price, and usual behaviour.</summary>
    public required Money Neutral { get; init; }

    /// <summary>What each driver adds, in the order of <see cref="ValueDriver"/>.</summary>
    public required IReadOnlyList<DriverPart> Drivers { get; init; }

    /// <summary>What each person adds to the relationship part, the largest first; those without an amount last.</summary>
    public required IReadOnlyList<PersonPart> People { get; init; }

    /// <summary>The part of the relationship that belongs to people of whom too little is known to show an amount.</summary>
    public required Money NeedsEvidence { get; init; }
}
