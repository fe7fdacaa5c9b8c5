using RelGraph.Engine.Model;
using RelGraph.Scoring.Explanations;

namespace RelGraph.Scoring.Valuation.Drivers;

/// <summary>What one driver adds to the value of a deal.</summary>
/// <param name="Driver">The driver.</param>
/// <param name="Label">Its name.</param>
/// <param name="Amount">What it adds; negative where it takes away.</param>
/// <param name="Range">The 80 % interval in minor units, from what is uncertain about the people.</param>
public sealed record DriverPart(ValueDriver Driver, BilingualText Label, Money Amount, Interval Range);
